"""Pages that are kept ready: as fresh as any, and made only for who asks again."""

from __future__ import annotations

import asyncio
from typing import cast

import pytest
from playwright.async_api import BrowserContext, Error

from jsnews.browser.blank import Blank, Shelf
from jsnews.browser.locate import locate
from jsnews.browser.script import init_script
from jsnews.browser.session import Session
from jsnews.errors import UsageError
from jsnews.options import REAL_THIN, VIRTUAL, Limits, Options
from jsnews.trace import Trace
from tests.site.server import Site

SCRIPT = f"{init_script(VIRTUAL)}\nwindow.first = true"


async def test_page_kept_ready_knows_nothing_of_those_before_it(site: Site) -> None:
    session = Session(Options(), Trace(), locate())
    try:
        for number in range(4):
            async with session.page(site.origin, SCRIPT) as blank:
                await blank.page.goto(site.url("short-but-whole"))
                known = await blank.page.evaluate("[document.cookie, window.first, history.length]")
                assert known == ["", True, 2], number
                assert "example.org" not in await blank.page.content(), number  # of the story that is rehearsed
                await blank.page.evaluate("document.cookie = 'seen=1'")
            await session.rest()
    finally:
        await session.close()


async def test_one_is_kept_ready_from_the_second_page_on(site: Site) -> None:
    session = Session(Options(), Trace(), locate())
    try:
        contexts = []
        for _ in range(3):
            async with session.page(site.origin, SCRIPT):
                pass
            await session.rest()
            contexts.append(len((await session.start()).contexts))
        assert contexts == [0, 1, 1]
    finally:
        await session.close()


async def test_page_whose_process_died_while_it_was_kept_is_given_to_nobody(site: Site) -> None:
    session = Session(Options(), Trace(), locate())
    try:
        for _ in range(2):
            async with session.page(site.origin, SCRIPT):
                pass
        await session.rest()
        kept = await session._shelf._ready[SCRIPT]
        async with kept.page.expect_event("crash"):
            with pytest.raises(Error):
                await kept.page.goto("chrome://crash")
        async with session.page(site.origin, SCRIPT) as blank:
            assert await asyncio.wait_for(blank.page.evaluate("window.first"), 10)
        await session.rest()
        assert kept.context not in (await session.start()).contexts
    finally:
        await session.close()


class Made:
    """A blank page that is finished when it is told to be."""

    def __init__(self) -> None:
        self.begun, self.finished = asyncio.Event(), asyncio.Event()
        self.context = self.page = self
        self.closed = False
        self.is_alive = True

    async def make(self, script: str) -> Blank:
        self.begun.set()
        await self.finished.wait()
        return cast(Blank, self)

    async def close(self) -> None:
        self.closed = True


async def test_page_that_is_made_for_one_who_has_left_is_closed() -> None:
    made = Made()
    shelf = Shelf(made.make, ahead=False)
    taking = asyncio.create_task(shelf.take(SCRIPT))
    await made.begun.wait()
    taking.cancel()
    await asyncio.wait({taking})
    assert taking.cancelled()
    made.finished.set()
    await shelf.rest()
    assert made.closed


class Heard(Session):
    """Tells when a context of it has been made, before its page is."""

    def __init__(self) -> None:
        super().__init__(Options(), Trace(), locate())
        self.made = asyncio.Event()

    async def _furnish(self, context: BrowserContext) -> None:
        self.made.set()


async def test_cancelled_page_leaves_no_context_open(site: Site) -> None:
    session = Heard()
    try:
        browser = await session.start()
        entering = asyncio.create_task(session.page(site.origin, SCRIPT).__aenter__())
        await session.made.wait()
        entering.cancel()
        await asyncio.wait({entering})
        await session.rest()
        assert browser.contexts == []
    finally:
        await session.close()


class Unfurnished(Session):
    """What its contexts are to get can't be had."""

    async def _furnish(self, context: BrowserContext) -> None:
        raise Error("it can't be had")


async def test_context_that_gets_no_page_is_closed() -> None:
    session = Unfurnished(Options(), Trace(), locate())
    try:
        browser = await session.start()
        with pytest.raises(UsageError):
            async with session.page("about:blank", SCRIPT):
                pass
        assert browser.contexts == []
    finally:
        await session.close()


@pytest.mark.parametrize("limits", [VIRTUAL, REAL_THIN])
async def test_rehearsal_asks_to_its_end(limits: Limits) -> None:
    session = Session(Options(), Trace(), locate())
    try:
        async with session.page("about:blank", init_script(limits)) as blank:
            await blank.page.evaluate("__jsnews.rehearse()")
            assert await blank.page.evaluate("__jsnews.lookBriefly().length") > limits.frame_characters
    finally:
        await session.close()


async def test_page_that_never_gets_ready_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jsnews.browser.blank.MAKE_S", 0.05)
    never, made, asked = Made(), Made(), []

    async def make(script: str) -> Blank:
        asked.append(script)
        return await (never if len(asked) == 1 else made).make(script)

    made.finished.set()
    shelf = Shelf(make, ahead=True)
    shelf._ready[SCRIPT] = asyncio.create_task(shelf._make_ready(SCRIPT))
    assert (await asyncio.wait_for(shelf.take(SCRIPT), 10)).page is cast(object, made)
    assert len(asked) == 2


async def test_browser_that_makes_no_page_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jsnews.browser.blank.MAKE_S", 0.05)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(Shelf(Made().make, ahead=False).take(SCRIPT), 10)
