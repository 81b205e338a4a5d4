"""Frames that the page's own scripts can't look into: found, ordered, asked; of other origins, or in a sandbox."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Error, Frame

from jsnews.browser.shape import is_like
from jsnews.browser.tab import Tab
from jsnews.options import REAL, Limits

Status = dict[str, Any]
MOST = 6
# How long a frame may take for its answer: one that failed to the last time, one that was never asked (it may be at
# its first work, on a busy machine), and one that answered: it is at work.
CALL_S, FIRST_S, BUSY_S = 0.5, 1.5, 3.0
# On a machine that is so busy that the page itself is slow to answer, as many times that as a calm one has there; and
# what no frame may take.
SLOW_S, MOST_S = 0.1, 6.0
PAUSE_S = 0.1


def foreign_frames(tab: Tab) -> list[Frame]:
    """Frames that stand behind another origin, by their addresses."""
    origin = _origin(tab.page.main_frame.url)
    return [frame for frame in tab.page.frames[1:] if frame.url.startswith("http") and not _is_open(frame, origin)]


def _is_open(frame: Frame, origin: str) -> bool:
    """True for a frame of the page's origin that is reached without passing through another one."""
    if frame.url.startswith("http") and _origin(frame.url) != origin:
        return False
    return frame.parent_frame is None or _is_open(frame.parent_frame, origin)


def _origin(url: str) -> str:
    return "/".join(url.split("/")[:3])


async def frames_apart(tab: Tab, *, article_only: bool = False) -> list[Frame]:
    """The frames to be asked by themselves, outer ones first: a few, those of the article before others, no adverts."""
    began = time.monotonic()
    view = await tab.call("framesView")
    tab.answers_in = time.monotonic() - began
    found = foreign_frames(tab)
    if view["closed"]:
        # A sandbox makes a frame of the page's own origin one that only it can speak for.
        suspects = [frame for frame in tab.page.frames[1:] if frame not in found and frame.url in view["closed"]]
        found += await ask_frames(tab, suspects, "apart()", True)
    found = [frame for frame in found if frame.url not in view["adverts"]]
    # A frame that was redirected has an address that no element tells of: it may be the article's.
    known = set(view["closed"]) - set(view["article"])
    chosen = sorted(found, key=lambda frame: frame.url in known)[:MOST]
    return [frame for frame in found if frame in chosen and not (article_only and frame.url in known)]


async def ask_frames(tab: Tab, frames: list[Frame], call: str, like: Any) -> dict[Frame, Any]:
    """The answers of frames to `__jsnews.call`, asked at once; a frame that is gone or busy for long has none.

    Nor has one whose answer does not look like this.
    """

    async def ask(frame: Frame) -> Any:
        patience = min(MOST_S, tab.patience.get(frame, FIRST_S) * slowness(tab))
        try:
            answer = await asyncio.wait_for(frame.evaluate(f"window.__jsnews && __jsnews.{call}"), patience)
        except (Error, TimeoutError):
            tab.patience[frame] = CALL_S
            return None
        tab.patience[frame] = BUSY_S
        return answer

    answers = await asyncio.gather(*(ask(frame) for frame in frames))
    return {frame: answer for frame, answer in zip(frames, answers, strict=True) if answer and is_like(answer, like)}


def slowness(tab: Tab) -> float:
    """How many times as long as on a calm machine, or page, all takes here."""
    return max(1.0, tab.answers_in / SLOW_S)


@dataclass(slots=True)
class FrameWatch:
    """Whether such frames still move: their timers run, their text changes, or something in them is on its way."""

    limits: Limits
    marks: dict[Frame, tuple[int, int]] = field(default_factory=dict)
    dull: int = 0  # rounds in which timers ran and brought no text

    async def moved(self, tab: Tab, answers: dict[Frame, Status]) -> bool:
        """True where a frame has moved or still waits for something; then a moment has passed."""
        marks = {frame: (status["fired"], status["changes"]) for frame, status in answers.items()}
        before = {frame: self.marks.get(frame, (0, 0)) for frame in marks}
        ran = any(before[frame][0] != fired for frame, (fired, _) in marks.items())
        grew = any(before[frame][1] != changes for frame, (_, changes) in marks.items())
        self.marks.update(marks)
        self.dull = 0 if grew else self.dull + ran
        if self.dull > self.limits.frame_rounds:
            return False
        waits = any(_waits(status) for status in answers.values())
        if waits and not grew and not (ran and self.limits.virtual):
            await tab.wait(PAUSE_S)
        return ran or grew or waits


def _waits(status: Status) -> bool:
    upcoming = status["next"]
    near = upcoming is not None and upcoming["ms"] < REAL.horizon_ms
    return status["ready"] != "complete" or bool(status["holds"]) or near
