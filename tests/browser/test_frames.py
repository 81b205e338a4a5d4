"""Text that stands in frames is the page's text."""

from __future__ import annotations

import pytest

from jsnews.pipeline import Browser
from tests.site.server import Site

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize("name", ["story-in-a-sandbox", "frame-of-another-site"])
async def test_length_of_the_text_counts_what_stands_in_frames(name: str, site: Site, on_virtual: Browser) -> None:
    snapshot = await on_virtual.snapshot(site.url(name))
    assert snapshot.settle is not None
    own = sum(map(len, site.pages[name].truth.paragraphs))
    assert snapshot.settle.text_length > own * 0.9
