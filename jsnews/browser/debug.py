"""For people who look: screenshots, Playwright's trace, a window that stays open."""

from __future__ import annotations

import os
import sys

from playwright.async_api import BrowserContext, Page

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
    if wanted.pause and wanted.headed:
        await _pause(page)


async def _pause(page: Page) -> None:
    """Keep the window open until it is closed; with PWDEBUG=1 Playwright's inspector stands beside it."""
    if os.environ.get("PWDEBUG"):
        await page.pause()
        return
    print("The window stays open; close it to go on.", file=sys.stderr)  # noqa: T201
    await page.wait_for_event("close", timeout=0)
