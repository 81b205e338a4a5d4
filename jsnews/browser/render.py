"""url → Snapshot: open, settle, capture; page after page where the article has several."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from playwright.async_api import BrowserContext, Dialog, Error, Page

from jsnews.browser import debug
from jsnews.browser.capture import capture
from jsnews.browser.clock import Clock, RealClock, VirtualClock
from jsnews.browser.navigate import check_answer, check_refusal, check_url, navigate
from jsnews.browser.session import Session
from jsnews.browser.settle import Settling
from jsnews.browser.tab import Broken, Gone, Hung, Tab
from jsnews.errors import BrowserCrashed, NotAPage, PageTimeout
from jsnews.model import SettleReport, Snapshot
from jsnews.options import Options
from jsnews.trace import Trace

Reason = Literal["settled", "deadline", "hung", "raw"]


@dataclass(frozen=True, slots=True)
class Rendered:
    """One settled document of the article."""

    html: str
    url: str
    report: SettleReport
    shrunk: bool


async def render(session: Session, url: str, options: Options, trace: Trace) -> Snapshot:
    """The settled page. Raises a JsnewsError where there is none.

    A virtual result that is thin or shrank is rendered once more on the real clock: some pages compare their time with
    the server's, and some only answer a reader who takes his time.
    """
    check_url(url)
    clock = _clock(options)
    deadline = time.monotonic() + options.wait.limit_s
    first = await _render_on(session, url, options, trace, clock, deadline)
    settle = first.settle
    if not settle or clock.name == "real" or options.wait.clock == "virtual":
        return first
    lost = settle.longest_text and settle.text_length < settle.longest_text * clock.limits.shrunk_share
    if settle.text_length >= clock.limits.rerun_characters and not lost:
        return first
    if deadline - time.monotonic() < 2:
        return first
    trace.note(
        "render", "again", "the result is thin or shrank: once more on the real clock", characters=settle.text_length
    )
    second = await _render_on(session, url, options, trace, RealClock(), deadline)
    return second if second.settle and second.settle.text_length > settle.text_length else first


def _clock(options: Options) -> Clock:
    wanted = options.wait.clock
    if wanted == "auto":
        wanted = "real" if options.debug.headed else "virtual"
    return VirtualClock() if wanted == "virtual" else RealClock()


async def _render_on(
    session: Session, url: str, options: Options, trace: Trace, clock: Clock, deadline: float
) -> Snapshot:
    async with session.context(url) as context:
        try:
            tab = await _open(context, clock, options, url)
            await debug.begin(context, options.debug)
            first = await _document(tab, url, clock, options, trace, deadline)
            more = (
                await _further_pages(tab, clock, options, trace, deadline) if first.report.reason == "settled" else []
            )
            await debug.end(context, tab.page, options)
        except Error as error:
            raise BrowserCrashed(f"the browser died: {str(error).splitlines()[0]}", url=url) from error
    return Snapshot(
        html=first.html,
        url=url,
        final_url=first.url,
        status=tab.document.status,
        captured_at=datetime.now(UTC).isoformat(timespec="seconds"),
        pages=tuple(page.html for page in more),
        locale=options.identity.lang,
        timezone=options.identity.timezone,
        viewport=options.identity.viewport_size,
        versions={"chromium": session.version},
        settle=first.report,
    )


async def _open(context: BrowserContext, clock: Clock, options: Options, url: str) -> Tab:
    await context.add_init_script(clock.script())
    page = await context.new_page()
    page.on("dialog", lambda dialog: asyncio.ensure_future(_dismiss(dialog)))
    context.on("page", lambda popup: asyncio.ensure_future(_close_popup(popup)))
    tab = Tab(page, await context.new_cdp_session(page), url, clock.limits)
    await tab.attach(block=options.network.block, max_bytes=options.network.max_bytes)
    return tab


async def _dismiss(dialog: Dialog) -> None:
    try:
        await dialog.dismiss()
    except Error:
        return  # it went away with its page


async def _close_popup(popup: Page) -> None:
    try:
        await popup.close()
    except Error:
        return


async def _document(tab: Tab, url: str, clock: Clock, options: Options, trace: Trace, deadline: float) -> Rendered:
    """Open one address, settle it and capture it."""
    began = time.monotonic()
    await navigate(tab, url, max(1.0, deadline - began))
    trace.note("render", "committed", f"{tab.document.status} {tab.document.mime}")
    settling = Settling(tab, clock, options.wait, trace, deadline)
    reason = await _settle(settling, trace)
    _check(tab, url)
    if options.wait.wait_ms:
        await tab.page.wait_for_timeout(options.wait.wait_ms)
    try:
        taken = await capture(tab)
    except (Gone, Hung, Broken, TimeoutError) as error:
        raise PageTimeout(f"the page can't be read: {error or 'it does not answer'}", url=url) from error
    trace.note("render", "captured", f"{len(taken['html'])} characters", restored=taken["restored"])
    if len(taken["html"]) > options.network.max_bytes:
        raise _too_large(url)
    return Rendered(taken["html"], taken["url"], _report(settling, reason, taken, began), settling.shrunk)


async def _settle(settling: Settling, trace: Trace) -> Reason:
    try:
        reason = await settling.run()
    except Hung:
        trace.note("render", "hung", "a script does not end: scripts are switched off and the page is taken as it is")
        await settling.tab.stop_scripts()
        return "hung"
    return "settled" if reason == "settled" else "deadline"


def _check(tab: Tab, url: str) -> None:
    if tab.crashed:
        raise BrowserCrashed("the browser or the page's renderer died", url=url)
    if tab.too_large:
        raise _too_large(url)
    check_answer(tab.document, url)
    if tab.document.status is not None and tab.document.received == 0 and not tab.document.cached:
        raise NotAPage("the answer is empty", url=url)
    check_refusal(tab.document, url)


def _too_large(url: str) -> NotAPage:
    return NotAPage("the page is larger than the limit", url=url, hint="Raise --max-bytes if it really is an article.")


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
        overlays=tuple(taken["overlays"]),
    )


async def _further_pages(tab: Tab, clock: Clock, options: Options, trace: Trace, deadline: float) -> list[Rendered]:
    """The article's other pages in order, as long as each is new and there is time."""
    pages: list[Rendered] = []
    seen = {tab.page.url.split("#")[0]}
    while len(pages) + 1 < options.wait.pages and time.monotonic() < deadline - 1:
        target = await tab.call("nextPage")
        if not target:
            break
        if "url" in target:
            if target["url"] in seen:
                break
            seen.add(target["url"])
            trace.note("render", "next page", target["url"])
            await tab.evaluate("__jsnews.guard(false)")
            pages.append(await _document(tab, target["url"], clock, options, trace, deadline))
            continue
        turned = await _turn(tab, clock, options, trace, deadline)
        if turned is None or any(turned.html == page.html for page in pages):
            break
        pages.append(turned)
    return pages


async def _turn(tab: Tab, clock: Clock, options: Options, trace: Trace, deadline: float) -> Rendered | None:
    """The next page by a control that changes this one; None where pressing it brought no other text."""
    before = await tab.call("signature")
    pressed = await tab.call("turnPage")
    if not pressed:
        return None
    trace.note("render", "next page", pressed)
    began = time.monotonic()
    settling = Settling(tab, clock, options.wait, trace, deadline)
    reason = await _settle(settling, trace)
    if await tab.call("signature") == before:
        return None
    taken = await capture(tab, fresh=True)
    return Rendered(taken["html"], taken["url"], _report(settling, reason, taken, began), settling.shrunk)
