"""When the page is looked at from a world of our own: where our script can't work in the page's, and only there."""

from __future__ import annotations

import pytest

from jsnews.pipeline import Browser
from jsnews.trace import Trace
from tests.site.server import Site

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(
    "name",
    [
        "body-taken-out",
        "slow-api",
        "form-for-letters-called-body",
        "form-around-the-page-with-fields-like-members",
        "form-in-the-text-with-fields-called-like-members",
        "pictures-called-like-parts-of-a-document",
    ],
)
async def test_our_script_works_in_the_page(name: str, site: Site, on_virtual: Browser) -> None:
    trace = Trace()
    await on_virtual.grab(site.url(name), trace=trace)
    assert not [event.why for event in trace.events if event.step in ("apart", "blind")]
