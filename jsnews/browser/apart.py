"""Pages that break our script, or let none run: looked at from a world of our own, whose globals nobody has touched."""

from __future__ import annotations

import asyncio
import time
from typing import Literal

from playwright.async_api import Frame

from jsnews.browser.clock import Clock, Ended, Status, Tidy
from jsnews.browser.harmless import harmless_page
from jsnews.browser.script import init_script
from jsnews.browser.tab import Broken, Tab
from jsnews.options import REAL_THIN

_NAME = "jsnews"


class ApartClock:
    """Another clock's time for such a page: its timers are driven where they are, all else is asked from apart."""

    name: Literal["virtual", "real"]

    def __init__(self, clock: Clock) -> None:
        self.name, self.limits = clock.name, clock.limits
        self._clock = clock
        self._driven_since: float | None = None

    def script(self) -> str:
        return self._clock.script()

    async def status(self, tab: Tab, *, ended: Ended = None, tidy: Tidy = None) -> Status:
        # Not tidied in the same call: from here the page alone does not know whether a timer is pending.
        await enter(tab)
        return await self.complete(tab, dict(await tab.call("flushed", ended)))

    async def complete(self, tab: Tab, status: Status) -> Status:
        return {**status, "next": await self._next(tab)}

    async def advance(self, tab: Tab, ms: float, *, in_real_time: bool) -> Status:
        if self.name == "virtual" and not in_real_time:
            span, most = self.limits.jump_ms, self.limits.jump_real_ms
            await _in_page(tab, f"__jsnews.run({span}, {most})")
        else:
            await tab.wait(min(0.25, ms / 1000 + 0.004))
        return await self.status(tab)

    async def calm(self, tab: Tab, tidy: Tidy = None) -> Status:
        return dict(await tab.call("calm"))

    async def run_frames(self, tab: Tab, frames: list[Frame]) -> bool:
        return await self._clock.run_frames(tab, frames)

    async def _next(self, tab: Tab) -> Status | None:
        """The timer that holds the page, as far as the page's world still tells; what never ends is not waited for."""
        upcoming = await _in_page(tab, "__jsnews.next()")
        if upcoming is None:
            return None
        self._driven_since = self._driven_since or time.monotonic()
        driven = time.monotonic() - self._driven_since
        return upcoming if driven < self.limits.real_time_s else None


async def enter(tab: Tab) -> None:
    """Make our world in the document that is there, and ask it from now on. Raises Gone, TimeoutError."""
    if tab.world is not None:
        return
    made = await tab.send("Page.createIsolatedWorld", {"frameId": tab.main_frame, "worldName": _NAME})
    context = made["executionContextId"]
    await tab.send("Runtime.evaluate", {"expression": init_script(REAL_THIN), "contextId": context})
    # Who in the page listens for a reader can't be known from here: all is played.
    watched = "Object.keys(__jsnews.shared.observers).forEach((kind) => (__jsnews.shared.observers[kind] = 1))"
    await tab.send("Runtime.evaluate", {"expression": watched, "contextId": context})
    tab.world = context


async def plain(tab: Tab) -> str:
    """The document as the browser writes it down, without what could act, when no script of ours can.

    Raises Gone, TimeoutError.
    """
    root = (await tab.send("DOM.getDocument", {"depth": 0}))["root"]["nodeId"]
    written = await tab.send("DOM.getOuterHTML", {"nodeId": root}, limit_s=tab.limits.capture_s)
    return await asyncio.to_thread(harmless_page, str(written["outerHTML"]))


async def _in_page(tab: Tab, expression: str) -> Status | None:
    """What the page's own world still answers; None where our script fails there."""
    try:
        answer: Status | None = await tab.evaluate(expression, in_page=True)
    except (Broken, TimeoutError):
        return None
    return answer
