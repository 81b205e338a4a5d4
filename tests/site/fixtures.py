"""The pytest fixture `site`: the misbehaving site, running for the whole session."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.site.server import Site, serve_in_thread


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    """The site on free ports of loopback; load pages from `site.url(name)`."""
    with serve_in_thread() as running:
        yield running
