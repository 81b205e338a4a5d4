"""One document of an article: opened, settled, captured."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any, Literal

from jsnews.browser.apart import ApartClock, enter, plain
from jsnews.browser.capture import capture
from jsnews.browser.clock import Clock
from jsnews.browser.navigate import check_answer, check_refusal, empty, navigate
from jsnews.browser.settle import Settling
from jsnews.browser.tab import Broken, Hung, Tab
from jsnews.errors import BrowserCrashed, NotAPage, PageTimeout
from jsnews.model import SettleReport
from jsnews.options import Options
from jsnews.trace import Trace

Reason = Literal["settled", "deadline", "hung", "blind"]


@dataclass(frozen=True, slots=True)
class Visit:
    """What one visit to a page goes by: the URL asked for, the clock, and the time by which all must be done."""

    url: str
    clock: Clock
    options: Options
    trace: Trace
    deadline: float  # monotonic seconds

    @property
    def left_s(self) -> float:
        """Seconds that remain."""
        return self.deadline - time.monotonic()


@dataclass(frozen=True, slots=True)
class Rendered:
    """One settled document of the article."""

    html: str
    url: str
    headline: str
    report: SettleReport


async def open_document(tab: Tab, url: str, visit: Visit, *, limit_s: float = float("inf")) -> Rendered:
    """Open one address, settle it and capture it; `limit_s` is for its first answer alone. Raises a JsnewsError."""
    began = time.monotonic()
    await navigate(tab, url, max(1.0, min(limit_s, visit.left_s)))
    visit.trace.note("render", "committed", f"{tab.document.status} {tab.document.mime}")
    settling = Settling(tab, visit.clock, visit.options.wait, visit.trace, visit.deadline)
    reason = await settle(settling, visit.trace)
    _check(tab, url, visit.options.network.max_bytes)
    if visit.options.wait.wait_ms:
        await tab.page.wait_for_timeout(visit.options.wait.wait_ms)
    return await capture_document(settling, reason, visit, began)


async def settle(settling: Settling, trace: Trace) -> Reason:
    """Wait the page out. Where our script fails in it, or may not run, it is looked at from a world of our own."""
    if settling.tab.document.forbids_scripts:
        _step_apart(settling, trace, "its policy lets no script run")
    try:
        return await _run(settling, trace)
    except Broken as error:
        _step_apart(settling, trace, first_line(error))
    try:
        return await _run(settling, trace)
    except Broken as error:
        trace.note("render", "blind", f"the page can't be watched, and is taken as it is: {first_line(error)}")
    await settling.sit_out()
    return "blind"


async def _run(settling: Settling, trace: Trace) -> Reason:
    try:
        reason = await settling.run()
    except Hung:
        trace.note("render", "hung", "a script does not end: scripts are switched off and the page is taken as it is")
        await settling.tab.stop_scripts()
        return "hung"
    return "settled" if reason == "settled" else "deadline"


def _step_apart(settling: Settling, trace: Trace, why: str) -> None:
    _tell_apart(trace, why)
    settling.clock = ApartClock(settling.clock)


def _tell_apart(trace: Trace, why: str) -> None:
    trace.note("render", "apart", f"our script does not work in the page's own world: {why}")


def _check(tab: Tab, url: str, limit: int) -> None:
    """Raise for a page that is none after all: what only the end of the wait could tell."""
    if tab.crashed:
        raise BrowserCrashed("the browser or the page's renderer died", url=url)
    if tab.too_large:
        raise _too_large(url, limit)
    check_answer(tab.document, url)
    if tab.document.is_empty and not tab.document.ended:
        raise PageTimeout("the answer has begun, and nothing of the page has come", url=url, hint="Raise --timeout.")
    if tab.document.is_empty:
        raise empty(url)
    check_refusal(tab.document, url)


def _too_large(url: str, limit: int) -> NotAPage:
    hint = "Raise --max-bytes if it really is an article."
    return NotAPage(f"the page is larger than {limit:,} bytes", url=url, hint=hint)


async def capture_document(
    settling: Settling, reason: Reason, visit: Visit, began: float, *, fresh: bool = False
) -> Rendered:
    """What the page has become since `began`; `fresh` forgets what was shown before. Raises NotAPage, Gone, Broken."""
    taken = await _take(settling, visit.trace, fresh)
    visit.trace.note("render", "captured", f"{len(taken['html'])} characters", restored=taken["restored"])
    if len(taken["html"]) > visit.options.network.max_bytes:
        raise _too_large(visit.url, visit.options.network.max_bytes)
    return Rendered(taken["html"], taken["url"], taken["headline"], _report(settling, reason, taken, began))


async def _take(settling: Settling, trace: Trace, fresh: bool) -> dict[str, Any]:
    """What capture gives: by our script, or from apart, or by the browser alone; then nothing is known but the HTML."""
    tab = settling.tab
    if tab.leaving:
        await tab.stay()
    try:
        return await capture(tab, fresh=fresh)
    except Broken as error:
        _tell_apart(trace, first_line(error))
    try:
        await enter(tab)
        return await capture(tab, fresh=fresh)
    except Broken as error:
        trace.note("render", "plain", f"our script can't write the page down: {first_line(error)}")
    html = await plain(tab)
    length = settling.status.get("length", 0)
    unknown = {"restored": 0, "overlays": [], "cover": "", "denied": [], "headline": ""}
    return {"html": html, "url": tab.page.url, "length": length, **unknown}


def first_line(error: BaseException) -> str:
    """What an error says first, for a sentence that goes on with it."""
    return str(error).partition("\n")[0] or "it does not answer"


def _report(settling: Settling, reason: Reason, taken: dict[str, Any], began: float) -> SettleReport:
    waited = sorted(settling.waited_for.items(), key=lambda item: -item[1])
    return SettleReport(
        reason=reason,
        clock=settling.clock.name,
        real_ms=round((time.monotonic() - began) * 1000, 1),
        page_ms=round(settling.status.get("time", 0.0), 1),
        waited_for=tuple(f"{why} ({ms:.0f} ms)" for why, ms in waited[:20]),
        ignored=tuple(sorted(settling.tab.requests.stalled))[:20],
        acts=tuple(settling.acts),
        text_length=taken["length"],
        longest_text=max(settling.longest, taken["length"]),
        broken_off=settling.tab.document.broken_off,
        overlays=tuple(taken["overlays"]),
        cover=taken["cover"],
        denied=tuple(taken["denied"]),
        pending=tuple(dict.fromkeys(settling.pending))[:20],
    )
