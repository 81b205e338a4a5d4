"""For people who look: screenshots, Playwright's trace, a window that stays open."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from playwright.async_api import BrowserContext, Page

from jsnews.browser.tab import Tab
from jsnews.options import Debug, Options


async def begin(context: BrowserContext, wanted: Debug) -> None:
    """Before the page is opened."""
    if wanted.trace_zip:
        await context.tracing.start(screenshots=True, snapshots=True)


async def end(context: BrowserContext, page: Page, options: Options) -> None:
    """After capture, while the page is still there."""
    wanted = options.debug
    if options.identity.save_storage:
        await context.storage_state(path=options.identity.save_storage)
    if wanted.screenshot:
        await page.screenshot(path=wanted.screenshot, full_page=True)
    if wanted.trace_zip:
        await context.tracing.stop(path=wanted.trace_zip)


async def pause(tab: Tab, kept: Sequence[str]) -> None:
    """Keep the window open until it is closed, what is kept outlined and what is dropped dimmed.

    With PWDEBUG=1 Playwright's inspector stands beside it.
    """
    await tab.call("highlight", list(kept))
    if os.environ.get("PWDEBUG"):
        await tab.page.pause()
        return
    sys.stderr.write("The window stays open; close it to go on.\n")
    await tab.page.wait_for_event("close", timeout=0)
