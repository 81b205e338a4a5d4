"""The page's time behind one small interface: virtual (ours) or real (observed)."""

from __future__ import annotations

import asyncio
import time
from typing import Any, Literal, Protocol

from playwright.async_api import Error, Frame

from jsnews.browser.script import init_script, limits_json
from jsnews.browser.tab import Tab
from jsnews.options import REAL, REAL_THIN, VIRTUAL, Limits

Status = dict[str, Any]
FOREIGN_MOST = 6
FOREIGN_CALL_S = 0.5
FOREIGN_PAUSE_S = 0.1


class Clock(Protocol):
    """What the settle loop needs of time. `Status` is the JSON of page/pending.js."""

    name: Literal["virtual", "real"]
    limits: Limits

    def script(self) -> str:
        """The init script for every frame: the books, and for the virtual clock the page's time itself."""

    async def status(self, tab: Tab) -> Status:
        """What is pending in the page."""

    async def advance(self, tab: Tab, ms: float, *, in_real_time: bool) -> Status:
        """Let up to `ms` of page time pass."""

    async def calm(self, tab: Tab) -> Status:
        """Two frames; `calm` in the answer tells whether they brought no text and no message."""

    async def run_frames(self, tab: Tab, frames: list[Frame]) -> bool:
        """Give frames of other origins their time; True where they moved or still wait for something."""


async def _wait_real(tab: Tab, ms: float) -> Status:
    await tab.wait(min(0.25, ms / 1000 + 0.004))
    return dict(await tab.call("flushed"))


class VirtualClock:
    """The page's timers and time belong to our init script, which jumps; network and rendering stay real."""

    name: Literal["virtual", "real"] = "virtual"
    limits = VIRTUAL

    def __init__(self) -> None:
        self._frames: dict[Frame, tuple[int, int]] = {}
        self._slow_since: float | None = None

    def script(self) -> str:
        return init_script(self.limits)

    async def status(self, tab: Tab) -> Status:
        return dict(await tab.call("flushed"))

    async def advance(self, tab: Tab, ms: float, *, in_real_time: bool) -> Status:
        if in_real_time and self._real_time_left():
            return await _wait_real(tab, ms)
        return dict(await tab.call("run", self.limits.jump_ms, self.limits.jump_real_ms))

    async def calm(self, tab: Tab) -> Status:
        return dict(await tab.call("calm"))

    async def run_frames(self, tab: Tab, frames: list[Frame]) -> bool:
        answers = await ask_frames(frames, f"run({4 * self.limits.jump_ms}, {self.limits.jump_real_ms})")
        return await _frames_moved(tab, answers, self._frames)

    def _real_time_left(self) -> bool:
        self._slow_since = self._slow_since or time.monotonic()
        return time.monotonic() - self._slow_since < self.limits.real_time_s


class RealClock:
    """The same script only observes, and waiting is waiting."""

    name: Literal["virtual", "real"] = "real"
    limits = REAL

    def __init__(self) -> None:
        self._patient = True
        self._frames: dict[Frame, tuple[int, int]] = {}

    def script(self) -> str:
        return init_script(REAL_THIN)

    async def status(self, tab: Tab) -> Status:
        status = dict(await tab.call("flushed"))
        thin = status["length"] < self.limits.full_characters
        if thin != self._patient:
            self._patient = thin
            await tab.evaluate(f"void Object.assign(__jsnews.limits, {limits_json(REAL_THIN if thin else REAL)})")
        return status

    async def advance(self, tab: Tab, ms: float, *, in_real_time: bool) -> Status:
        return await _wait_real(tab, ms)

    async def calm(self, tab: Tab) -> Status:
        return dict(await tab.call("calm"))

    async def run_frames(self, tab: Tab, frames: list[Frame]) -> bool:
        answers = await ask_frames(frames, "status()")
        return await _frames_moved(tab, answers, self._frames)


async def _frames_moved(tab: Tab, answers: dict[Frame, Status], before: dict[Frame, tuple[int, int]]) -> bool:
    """True where a frame has run timers, got text or still waits for something; then a moment has passed."""
    marks = {frame: (status["fired"], status["changes"]) for frame, status in answers.items()}
    moved = any(before.get(frame, (0, 0)) != mark for frame, mark in marks.items())
    waits = any(
        status["ready"] != "complete" or status["holds"] or (status["next"] and status["next"]["ms"] < REAL.horizon_ms)
        for status in answers.values()
    )
    before.update(marks)
    if waits and not moved:
        await tab.wait(FOREIGN_PAUSE_S)
    return moved or waits


def foreign_frames(tab: Tab) -> list[Frame]:
    """Frames that the page's own scripts can't look into; the first few."""
    origin = _origin(tab.page.main_frame.url)
    found = [frame for frame in tab.page.frames[1:] if frame.url.startswith("http") and not _is_open(frame, origin)]
    return found[:FOREIGN_MOST]


def _is_open(frame: Frame, origin: str) -> bool:
    """True for a frame of the page's origin that is reached without passing through another one."""
    if frame.url.startswith("http") and _origin(frame.url) != origin:
        return False
    return frame.parent_frame is None or _is_open(frame.parent_frame, origin)


def _origin(url: str) -> str:
    return "/".join(url.split("/")[:3])


async def ask_frames(frames: list[Frame], call: str) -> dict[Frame, Any]:
    """The answers of frames to `__jsnews.call`, asked at once; a frame that is gone or busy has none."""

    async def ask(frame: Frame) -> Any:
        try:
            return await asyncio.wait_for(frame.evaluate(f"window.__jsnews && __jsnews.{call}"), FOREIGN_CALL_S)
        except (Error, TimeoutError):
            return None

    answers = await asyncio.gather(*(ask(frame) for frame in frames))
    return {frame: answer for frame, answer in zip(frames, answers, strict=True) if answer}
