"""What all tests may use: the local site, and one open Browser for each clock."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from jsnews.options import Options, Retry, Wait
from jsnews.pipeline import Browser
from tests.site.fixtures import site

__all__ = ["on_real", "on_virtual", "site"]

QUICK = Retry(first_s=0.05)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def on_virtual() -> AsyncIterator[Browser]:
    """A Browser whose pages live on the virtual clock (and on the real one where the tool falls back to it)."""
    async with Browser(Options(wait=Wait(clock="auto", limit_s=20), retry=QUICK)) as browser:
        yield browser


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def on_real() -> AsyncIterator[Browser]:
    """A Browser whose pages live on the real clock."""
    async with Browser(Options(wait=Wait(clock="real", limit_s=25), retry=QUICK)) as browser:
        yield browser
