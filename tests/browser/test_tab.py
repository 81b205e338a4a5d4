"""An open page, asked: whoever asks is heard meanwhile, too."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, cast

import pytest
from playwright.async_api import CDPSession, Page

from jsnews.browser.tab import Tab
from jsnews.options import VIRTUAL


class Answering:
    """A page and its session in one: it answers when it is told to."""

    def __init__(self) -> None:
        self.told = asyncio.Event()

    async def send(self, method: str, params: dict[str, Any]) -> Any:
        await self.told.wait()
        return {}


async def _ask(tab: Tab) -> None:
    await tab.send("Page.enable")


async def _wait(tab: Tab) -> None:
    await tab.wait(60)


@pytest.mark.parametrize("stay", [_ask, _wait])
@pytest.mark.parametrize("turns", range(5))  # of the event loop, after which the answer is on its way to us
async def test_cancel_that_meets_the_answer_is_not_lost(stay: Callable[[Tab], Awaitable[None]], turns: int) -> None:
    page = Answering()
    tab = Tab(cast(Page, page), cast(CDPSession, page), "https://a.example/", VIRTUAL)

    async def stay_and_go_on() -> None:
        await stay(tab)
        await asyncio.Event().wait()

    staying = asyncio.create_task(stay_and_go_on())
    for _ in range(5):
        await asyncio.sleep(0)
    page.told.set()
    tab.wake.set()
    for _ in range(turns):
        await asyncio.sleep(0)
    staying.cancel()
    await asyncio.wait({staying}, timeout=1)
    assert staying.cancelled()
