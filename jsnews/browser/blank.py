"""Blank pages, each in a fresh context: one is kept ready, because making one takes as long as loading a small page."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from playwright.async_api import Browser, BrowserContext, CDPSession, Error, Page

CLOSE_S = 5.0
MAKE_S = 10.0  # for a page to be made, and to be made ready: what takes longer never comes


@dataclass(slots=True)
class Blank:
    """A page that has been nowhere, with a CDP session of our own."""

    context: BrowserContext
    page: Page
    cdp: CDPSession
    crashed: bool = False

    def crash(self) -> None:
        """The page has lost its process."""
        self.crashed = True

    @property
    def is_alive(self) -> bool:
        """Whether it can be asked anything: a page without its process is open, and never answers."""
        return not self.crashed and not self.page.is_closed()


async def blank_in(context: BrowserContext, script: str) -> Blank:
    """A page in this context whose frames all run `script` first."""
    await context.add_init_script(script)
    page = await context.new_page()
    blank = Blank(context, page, await context.new_cdp_session(page))
    page.on("crash", lambda _: blank.crash())
    return blank


async def while_it_lives(browser: Browser, making: Coroutine[Any, Any, Blank]) -> Blank:
    """What is being made in a browser. Raises Error as soon as that dies: the driver may never answer."""
    task = asyncio.ensure_future(making)
    died = asyncio.Event()

    def end(_: Browser) -> None:
        died.set()
        task.cancel()

    browser.once("disconnected", end)
    try:
        return await task
    except asyncio.CancelledError:
        own = asyncio.current_task()
        if not died.is_set() or (own and own.cancelling()):
            raise
        raise Error("the browser died") from None
    finally:
        with contextlib.suppress(KeyError):  # it has been told
            browser.remove_listener("disconnected", end)


async def rehearse(blank: Blank) -> None:
    """Ask the page once what each page is asked: its process, which loads what comes, has compiled all that then."""
    await blank.cdp.send("Runtime.evaluate", {"expression": "__jsnews.rehearse()", "awaitPromise": True})


class Shelf:
    """Keeps a blank page ready, by its init script, and takes used ones away; both while nobody waits for it."""

    def __init__(self, make: Callable[[str], Coroutine[Any, Any, Blank]], *, ahead: bool) -> None:
        self._make = make
        self._ahead = ahead
        self._asked: Counter[str] = Counter()
        self._ready: dict[str, asyncio.Task[Blank]] = {}
        self._closing: set[asyncio.Task[None]] = set()

    async def take(self, script: str) -> Blank:
        """The one that is ready, or a new one. Raises Error, TimeoutError."""
        self._asked[script] += 1
        if making := self._ready.pop(script, None):
            # Its browser has died, or does not answer; whoever makes the next one will say so.
            with contextlib.suppress(Error, TimeoutError):
                blank = await self._made(making)
                if blank.is_alive:
                    return blank
                self._keep_until_done(close(blank.context))
        return await self._made(asyncio.create_task(self._make_in_time(script)))

    async def _made(self, making: asyncio.Task[Blank]) -> Blank:
        """Waits for it. Whoever is cancelled meanwhile leaves nothing open: the browser makes it all the same."""
        try:
            return await asyncio.shield(making)
        except asyncio.CancelledError:
            self._keep_until_done(_close_made(making))
            raise

    def put_away(self, blank: Blank, script: str) -> asyncio.Task[None]:
        """Close a page with all that it left. Who has asked twice will ask again: for him the next one is made."""
        closing = self._keep_until_done(close(blank.context))
        if self._ahead and self._asked[script] > 1 and script not in self._ready:
            self._ready[script] = asyncio.create_task(self._make_ready(script))
        return closing

    def _keep_until_done(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        closing = asyncio.create_task(work)
        self._closing.add(closing)
        closing.add_done_callback(self._closing.discard)
        return closing

    async def _make_in_time(self, script: str) -> Blank:
        async with asyncio.timeout(MAKE_S):
            return await self._make(script)

    async def _make_ready(self, script: str) -> Blank:
        blank = await self._make_in_time(script)
        async with closed_on_error(blank.context), asyncio.timeout(MAKE_S):
            await rehearse(blank)
        return blank

    async def rest(self) -> None:
        """Until nothing is being made or put away."""
        await asyncio.gather(*self._ready.values(), *self._closing, return_exceptions=True)

    async def clear(self) -> None:
        """Nothing more is made ahead."""
        self._ahead = False
        making = list(self._ready.values())
        self._ready.clear()
        for task in making:
            task.cancel()
        await asyncio.gather(*making, return_exceptions=True)


@asynccontextmanager
async def closed_on_error(context: BrowserContext) -> AsyncIterator[None]:
    """A context that nobody gets where what is done in it fails."""
    try:
        yield
    except BaseException:
        await asyncio.shield(close(context))
        raise


async def _close_made(making: asyncio.Task[Blank]) -> None:
    await asyncio.wait({making})
    if not making.cancelled() and making.exception() is None:
        await close(making.result().context)


async def close(context: BrowserContext) -> None:
    """Close a context; one of a dead browser is closed already, and one that does not close in time dies with it."""
    with contextlib.suppress(Error, TimeoutError):
        await asyncio.wait_for(context.close(), CLOSE_S)
