"""The page's time behind one small interface: virtual (ours) or real (observed)."""

from __future__ import annotations

import time
from typing import Literal, Protocol

from playwright.async_api import Frame

from jsnews.browser.frames import FrameWatch, ask_frames
from jsnews.browser.frames import Status as Status
from jsnews.browser.script import init_script, limits_json
from jsnews.browser.shape import STATUS
from jsnews.browser.tab import Tab
from jsnews.options import REAL, REAL_THIN, VIRTUAL, Limits

# What `tidy` in the page is called with: the policy of consent, whether frames of other origins are there, and how many
# requests of its scripts we know of.
Tidy = tuple[str, bool, int] | None
# Address → how many answers from there have ended, of those that the page is told of now; None: it is told of nothing.
Ended = dict[str, int] | None


class Clock(Protocol):
    """What the settle loop needs of time. `Status` is the JSON of page/pending.js."""

    name: Literal["virtual", "real"]
    limits: Limits

    def script(self) -> str:
        """The init script for every frame: the books, and for the virtual clock the page's time itself."""

    async def status(self, tab: Tab, *, ended: Ended = None, tidy: Tidy = None) -> Status:
        """What is pending in the page; `ended` tells it that requests that mattered have. `tidy` as in `calm`."""

    async def complete(self, tab: Tab, status: Status) -> Status:
        """A status that came with the answer to something else, with all that `status` would say."""

    async def advance(self, tab: Tab, ms: float, *, in_real_time: bool) -> Status:
        """Let up to `ms` of page time pass."""

    async def calm(self, tab: Tab, tidy: Tidy = None) -> Status:
        """A frame; `calm` in the answer tells whether it brought no text and no message.

        Where it did not, and nothing is pending in the page, it is tidied in the same call if `tidy` is given.
        """

    async def run_frames(self, tab: Tab, frames: list[Frame]) -> bool:
        """Give frames of other origins their time; True where they moved or still wait for something."""


async def _pass(tab: Tab, ms: float) -> None:
    await tab.wait(min(0.25, ms / 1000 + 0.004))


class VirtualClock:
    """The page's timers and time belong to our init script, which jumps; network and rendering stay real."""

    name: Literal["virtual", "real"] = "virtual"
    limits = VIRTUAL

    def __init__(self) -> None:
        self._frames = FrameWatch(self.limits)
        self._slow_since: float | None = None

    def script(self) -> str:
        return init_script(self.limits)

    async def status(self, tab: Tab, *, ended: Ended = None, tidy: Tidy = None) -> Status:
        return dict(await tab.call("flushed", ended, tidy))

    async def complete(self, tab: Tab, status: Status) -> Status:
        return status

    async def advance(self, tab: Tab, ms: float, *, in_real_time: bool) -> Status:
        if in_real_time and self._real_time_left():
            await _pass(tab, ms)
            return await self.status(tab)
        return dict(await tab.call("run", self.limits.jump_ms, self.limits.jump_real_ms))

    async def calm(self, tab: Tab, tidy: Tidy = None) -> Status:
        return dict(await tab.call("calm", tidy))

    async def run_frames(self, tab: Tab, frames: list[Frame]) -> bool:
        answers = await ask_frames(tab, frames, f"run({4 * self.limits.jump_ms}, {self.limits.jump_real_ms})", STATUS)
        return await self._frames.moved(tab, answers)

    def _real_time_left(self) -> bool:
        self._slow_since = self._slow_since or time.monotonic()
        return time.monotonic() - self._slow_since < self.limits.real_time_s


class RealClock:
    """The same script only observes, and waiting is waiting."""

    name: Literal["virtual", "real"] = "real"
    limits = REAL

    def __init__(self) -> None:
        self._patient = True
        self._frames = FrameWatch(self.limits)

    def script(self) -> str:
        return init_script(REAL_THIN)

    async def status(self, tab: Tab, *, ended: Ended = None, tidy: Tidy = None) -> Status:
        return await self.complete(tab, dict(await tab.call("flushed", ended, tidy)))

    async def complete(self, tab: Tab, status: Status) -> Status:
        thin = status["length"] < self.limits.full_characters
        if thin != self._patient:
            self._patient = thin
            await tab.evaluate(f"void Object.assign(__jsnews.limits, {limits_json(REAL_THIN if thin else REAL)})")
        return status

    async def advance(self, tab: Tab, ms: float, *, in_real_time: bool) -> Status:
        await _pass(tab, ms)
        return await self.status(tab)

    async def calm(self, tab: Tab, tidy: Tidy = None) -> Status:
        return dict(await tab.call("calm", tidy))

    async def run_frames(self, tab: Tab, frames: list[Frame]) -> bool:
        answers = await ask_frames(tab, frames, "status()", STATUS)
        return await self._frames.moved(tab, answers)
