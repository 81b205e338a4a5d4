"""The live page → one HTML document, frames of other origins filled in."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from itertools import chain
from secrets import token_hex
from typing import Any

from playwright.async_api import Error, Frame

from jsnews.browser.consent import asking_frames
from jsnews.browser.frames import ask_frames, frames_apart
from jsnews.browser.harmless import harmless_body
from jsnews.browser.shape import NUMBER
from jsnews.browser.tab import Tab

SLOT = "data-jsnews-slot"


async def capture(tab: Tab, *, fresh: bool = False) -> dict[str, Any]:
    """{html, restored, cut, url, length, overlays, cover, denied, headline}. `fresh` forgets what was shown before."""
    slots = await _mark_slots(tab)
    taken: dict[str, Any] = await tab.call("capture", fresh, limit_s=tab.limits.capture_s)
    if slots:
        bodies = await ask_frames(tab, list(slots), "captureBody()", "")
        for frame, slot in slots.items():
            inside = harmless_body(bodies.get(frame, ""))
            taken["html"] = taken["html"].replace(f' {SLOT}="{slot.name}">', f">{inside}", 1)
        taken["denied"] += chain.from_iterable((await ask_frames(tab, list(slots), "denied()", [""])).values())
        # The text that stands in frames is as good as the page's own.
        taken["length"] += sum(slot.length for slot in slots.values())
    if len(tab.page.frames) > 1 and taken["length"] < tab.limits.full_characters:
        taken["overlays"] += (await asking_frames(tab)).values()
    # Over a text that is there a box is a nuisance; over a few lines it may be what holds the rest back.
    taken["cover"] = await tab.call("cover") if taken["length"] < tab.limits.thin_characters else ""
    return taken


@dataclass(frozen=True, slots=True)
class _Slot:
    """The place of a frame's text in the page, and how many characters of prose it has."""

    name: str
    length: int


async def _mark_slots(tab: Tab) -> dict[Frame, _Slot]:
    """Number the elements of foreign frames that hold prose, so that their text finds its place."""
    frames = await frames_apart(tab) if len(tab.page.frames) > 1 else []
    if not frames:
        return {}
    lengths = await ask_frames(tab, frames, "lookBriefly().length", NUMBER)
    slots: dict[Frame, _Slot] = {}
    ours = token_hex(8)  # a page may mark elements of its own
    holding = {outer for frame in frames if lengths.get(frame, 0) > 0 for outer in _with_parents(frame)}
    for number, frame in enumerate(frame for frame in frames if frame in holding):
        name = f"{ours}-{number}"
        try:
            async with asyncio.timeout(tab.limits.call_s):
                await _mark(frame, name)
        except (Error, TimeoutError):
            continue  # the frame went away; there is nothing to fill in
        slots[frame] = _Slot(name, lengths.get(frame, 0))
    return slots


async def _mark(frame: Frame, slot: str) -> None:
    element = await frame.frame_element()
    await element.evaluate("(element, [name, value]) => element.setAttribute(name, value)", [SLOT, slot])


def _with_parents(frame: Frame) -> list[Frame]:
    """A frame and those that it stands in: its text is reached through them."""
    return [frame] + (_with_parents(frame.parent_frame) if frame.parent_frame else [])
