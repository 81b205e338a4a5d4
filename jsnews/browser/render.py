"""url → Snapshot: a fresh context, the document and its further pages; on the real clock too where that may help."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from playwright.async_api import Dialog, Error, Page

from jsnews.address import check_url
from jsnews.browser import debug
from jsnews.browser.blank import MAKE_S, Blank
from jsnews.browser.clock import Clock, RealClock, VirtualClock
from jsnews.browser.document import Rendered, Visit, first_line, open_document
from jsnews.browser.further import Further, further_pages
from jsnews.browser.refuse import address_patterns
from jsnews.browser.session import Session
from jsnews.browser.tab import Broken, Gone, Hung, Tab
from jsnews.errors import BrowserCrashed, JsnewsError, PageTimeout, UsageError
from jsnews.model import SettleReport, Snapshot
from jsnews.options import Options
from jsnews.trace import Trace

# Asked while a window is kept open: the texts of the blocks that extraction keeps, to outline them.
Kept = Callable[[Snapshot], Sequence[str]]
RERUN_S = 2.0  # a second rendering is not begun with less time than this


async def render(session: Session, url: str, options: Options, trace: Trace, kept: Kept | None = None) -> Snapshot:
    """The settled page. Raises a JsnewsError where there is none.

    A virtual result that is thin or shrank is rendered once more on the real clock: some pages compare their time with
    the server's, and some only answer a reader who takes his time. One whose answer broke off is asked for once more.
    """
    check_url(url)
    clock = _clock(options)
    visit = Visit(url, clock, options, trace, time.monotonic() + options.wait.limit_s)
    first = await _render_on(session, visit, kept)
    if not first.settle or visit.left_s < RERUN_S:
        return first
    if first.settle.broken_off:
        again = _clock(options)
        trace.note("render", "again", f"the answer broke off: {first.settle.broken_off}")
    elif options.wait.clock != "virtual" and _may_gain(first.settle, clock):
        again = RealClock()
        trace.note("render", "again", "the result is thin or shrank: once more on the real clock")
    else:
        return first
    try:
        second = await _render_on(session, Visit(url, again, options, trace, visit.deadline), kept)
    except JsnewsError as error:
        trace.note("render", "kept", f"the first result stands, there is no second one: {error.message}")
        return first
    return second if second.settle and _gains(first.settle, second.settle) else first


def prepare(options: Options) -> None:
    """Put together what runs in every page, so that the first page need not wait for it."""
    _clock(options).script()


def _may_gain(settle: SettleReport, clock: Clock) -> bool:
    """Whether another rendering, on the real clock, may show more; little text may be an excuse in the place of it."""
    return clock.name == "virtual" and (settle.lost_text or settle.text_length < clock.limits.thin_characters)


def _gains(first: SettleReport, second: SettleReport) -> bool:
    """Whether the second rendering is the better one: a whole answer is better than one that broke off."""
    if bool(first.broken_off) != bool(second.broken_off):
        return bool(first.broken_off)
    return second.text_length > first.text_length


def _clock(options: Options) -> Clock:
    wanted = options.wait.clock
    if wanted == "auto":
        wanted = "real" if options.debug.headed else "virtual"
    return VirtualClock() if wanted == "virtual" else RealClock()


async def _render_on(session: Session, visit: Visit, kept: Kept | None) -> Snapshot:
    async with session.page(visit.url, visit.clock.script()) as blank:
        context = blank.context
        try:
            async with asyncio.timeout(MAKE_S):  # a page that was kept ready may be one that answers no more
                tab = await _open(session, blank, visit)
            await debug.begin(context, visit.options.debug)
            async with asyncio.timeout(_longest_s(visit)):
                first = await open_document(tab, visit.url, visit)
                status = tab.document.status
                more = await further_pages(tab, visit, first) if first.report.reason != "deadline" else Further()
            snapshot = _snapshot(session, visit, status, first, more)
            await debug.end(context, tab.page, visit.options, visit.trace)
            if visit.options.debug.pause:
                await debug.pause(tab, kept(snapshot) if kept else ())
        except (Gone, Hung, Broken, TimeoutError) as error:
            raise PageTimeout(f"the page can't be read: {first_line(error)}", url=visit.url) from error
        except Error as error:
            raise BrowserCrashed(f"the browser died: {str(error).splitlines()[0]}", url=visit.url) from error
    return snapshot


def _longest_s(visit: Visit) -> float:
    """After which a page is given up, whoever does not answer: its own time, and what is done when that is over."""
    limits = visit.clock.limits
    return visit.left_s + visit.options.wait.wait_ms / 1000 + 2 * limits.capture_s


async def _open(session: Session, blank: Blank, visit: Visit) -> Tab:
    blank.page.on("dialog", _answer_dialog)
    blank.context.on("page", _close_popup)
    tab = Tab(blank.page, blank.cdp, visit.url, visit.clock.limits)
    # Whoever looks at the page wants its pictures, and so does who records it.
    wanted, network = visit.options.debug, visit.options.network
    block = network.block and not (wanted.headed or wanted.screenshot or wanted.save_har)
    headers = await session.headers_for(visit.url)
    await tab.attach(block=block, max_bytes=network.max_bytes, filters=session.filters, headers=headers)
    if network.block and network.proxy:
        await tab.refuse(address_patterns())
    if visit.options.wait.wait_for:
        await _check_selector(tab, visit.options.wait.wait_for)
    return tab


async def _check_selector(tab: Tab, selector: str) -> None:
    """UsageError where it is none. The blank page is asked: there nobody has replaced anything."""
    try:
        await tab.evaluate(f"void document.querySelector({json.dumps(selector)})")
    except Broken as error:
        raise UsageError(f"--wait-for: {selector!r} is no CSS selector") from error


async def _answer_dialog(dialog: Dialog) -> None:
    """No to every question, but for "leave this page?": nothing may hold us."""
    with contextlib.suppress(Error):  # it went away with its page
        await (dialog.accept() if dialog.type == "beforeunload" else dialog.dismiss())


async def _close_popup(popup: Page) -> None:
    with contextlib.suppress(Error):
        await popup.close()


def _snapshot(session: Session, visit: Visit, status: int | None, first: Rendered, more: Further) -> Snapshot:
    identity = visit.options.identity
    # A script may have cut a text that was all there into these pages: then nothing of it was taken away.
    length = sum(page.report.text_length for page in (first, *more.pages))
    longest = max(first.report.longest_text, length)
    denied = dict.fromkeys(said for page in (first, *more.pages) for said in page.report.denied)
    settle = replace(
        first.report, text_length=length, longest_text=longest, missing_pages=tuple(more.missing), denied=tuple(denied)
    )
    return Snapshot(
        html=first.html,
        url=visit.url,
        final_url=first.url,
        status=status,
        captured_at=datetime.now(UTC).isoformat(timespec="seconds"),
        pages=tuple(page.html for page in more.pages),
        locale=identity.lang,
        timezone=identity.timezone,
        viewport=identity.viewport_size,
        versions={"chromium": session.version},
        settle=settle,
    )
