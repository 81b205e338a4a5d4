"""For people who look: screenshots, Playwright's trace, a window that stays open."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Awaitable, Sequence
from pathlib import Path

from playwright.async_api import BrowserContext, Error, Page

from jsnews.browser.document import first_line
from jsnews.browser.tab import Broken, Gone, Hung, Tab
from jsnews.options import Debug, Options
from jsnews.trace import Trace


async def begin(context: BrowserContext, wanted: Debug) -> None:
    """Before the page is opened."""
    if wanted.trace_zip:
        await context.tracing.start(screenshots=True, snapshots=True)


async def end(context: BrowserContext, page: Page, options: Options, trace: Trace) -> None:
    """After capture, while the page is still there. The article is had by then: what fails is told, and costs no more.

    Each of them by itself, so that one does not cost the others.
    """
    wanted = options.debug
    if file := options.identity.save_storage:
        await _write(file, context.storage_state(path=file), trace)
    if file := wanted.screenshot:
        await _write(file, page.screenshot(path=file, full_page=True), trace)
    if file := wanted.trace_zip:
        await _write(file, context.tracing.stop(path=file), trace)


async def _write(file: Path, writing: Awaitable[object], trace: Trace) -> None:
    try:
        await writing
    except (Error, OSError) as error:
        trace.note("debug", "failed", f"{file} can't be written: {first_line(error)}")


async def pause(tab: Tab, kept: Sequence[str]) -> None:
    """Keep the window open until it is closed, what is kept outlined and what is dropped dimmed.

    With PWDEBUG=1 Playwright's inspector stands beside it.
    """
    with contextlib.suppress(Gone, Hung, Broken, TimeoutError):  # it can be looked at without outlines, too
        await tab.call("highlight", list(kept))
    with contextlib.suppress(Error):  # closed already, or crashed while it was looked at
        if os.environ.get("PWDEBUG"):
            await tab.page.pause()
            return
        sys.stderr.write("The window stays open; close it to go on.\n")
        await tab.page.wait_for_event("close", timeout=0)
