"""One driver and one Chromium for many pages: start, a fresh context a page, close, heal."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from playwright.async_api import Browser, BrowserContext, Error, Playwright

from jsnews.browser.blank import CLOSE_S, Blank, Shelf, blank_in, close, closed_on_error, while_it_lives
from jsnews.browser.driver import start_driver
from jsnews.browser.headers import OwnHeaders, Sites
from jsnews.browser.locate import Found, Machine
from jsnews.browser.proxy import proxy_of
from jsnews.browser.refuse import FilterLists, host_rules
from jsnews.browser.sandbox import Sandbox, sandbox
from jsnews.errors import BrowserCrashed, BrowserMissing, JsnewsError, UsageError
from jsnews.options import Options
from jsnews.trace import Trace

ARGUMENTS = (
    "--disable-blink-features=AutomationControlled",  # consent tools hide text from a browser that says it is driven
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--disable-sync",
)


class Session:
    """Starts Chromium on first use; when it dies the next page gets a new one."""

    def __init__(self, options: Options, trace: Trace, found: Found) -> None:
        self.options = options
        self.trace = trace
        self.found = found
        self.filters = FilterLists(options.network.filter_lists) if options.network.filter_lists else None
        self._proxy = proxy_of(options.network)
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None
        self._lost: Browser | None = None
        self._starting = asyncio.Lock()
        self._ending: asyncio.Future[None] | None = None
        self._sandbox: Sandbox | None = None
        self._sites = Sites()
        # A window would be seen, and a recording belongs to one page.
        self._shelf = Shelf(self._blank, ahead=not options.debug.headed and not options.debug.save_har)

    async def start(self) -> Browser:
        """The running browser. Raises BrowserMissing where it does not start, and RuntimeError after the end."""
        async with self._starting:
            if self.is_over:  # a page that has outlived the session would start what nobody ends
                raise RuntimeError("the browser was closed before its page was done")
            if self._browser and self._browser.is_connected() and self._browser is not self._lost:
                return self._browser
            if self._browser:
                self.trace.note("browser", "heal", "the browser had died; starting a new one")
            try:
                self._browser = await self._launch(await self._driver())
            except Error:
                # A dead driver can't launch: once more with a new one.
                await self._stop_driver()
                try:
                    self._browser = await self._launch(await self._driver())
                except Error as error:
                    raise BrowserMissing(
                        f"{self.found.path} does not start: {_first_line(error)}", hint="Run `jsnews doctor`."
                    ) from error
            self.trace.note("browser", "start", f"{self.found.path} {self._browser.version}")
            return self._browser

    async def _driver(self) -> Playwright:
        """The running driver; while one starts the sandbox is looked into."""
        if self._sandbox is None:
            looking = asyncio.ensure_future(asyncio.to_thread(sandbox, self.found.path, Machine()))
            self._playwright = await start_driver()
            self._sandbox = await looking
        self._playwright = self._playwright or await start_driver()
        self.trace.note("browser", "driver", "Playwright's driver is ready")
        return self._playwright

    async def _launch(self, playwright: Playwright) -> Browser:
        debug, network = self.options.debug, self.options.network
        state = self._sandbox or sandbox(self.found.path, Machine())
        if state.note:
            self.trace.note("browser", "sandbox", state.note)
        arguments = [*ARGUMENTS, *(host_rules() if network.block else ())]
        launch = partial(
            playwright.chromium.launch,
            executable_path=self.found.path,
            headless=not debug.headed,
            slow_mo=debug.slowmo_ms or None,
            args=arguments,
            proxy=self._proxy,
            handle_sigint=False,
            handle_sigterm=False,
            handle_sighup=False,
        )
        try:
            return await launch(chromium_sandbox=state.enabled)
        except Error as error:
            if not state.enabled or "sandbox" not in str(error).lower():
                raise
            self.trace.note(
                "browser", "sandbox", "Chromium's sandbox is off: it does not start with it on this machine"
            )
            return await launch(chromium_sandbox=False)

    @asynccontextmanager
    async def page(self, url: str, script: str) -> AsyncIterator[Blank]:
        """A blank page for `url`, in a fresh context of which nothing reaches the next; closed whatever happens."""
        browser = await self.start()
        try:
            blank = await self._shelf.take(script)
        except Error as error:
            raise await self._refusal(browser, error, url) from error
        except TimeoutError as error:
            raise BrowserCrashed("the browser makes no page", url=url) from error
        try:
            yield blank
        finally:
            closing = self._shelf.put_away(blank, script)
            if file := self.options.debug.save_har:
                await asyncio.shield(closing)  # the recording is written when its context closes
                if not (file.is_file() and file.stat().st_size):
                    self.trace.note("debug", "failed", f"{file} can't be written: nothing of the recording is there")

    async def prove(self) -> None:
        """Raise UsageError where the browser does not take what it alone can judge: of many pages each would fail."""
        identity = self.options.identity
        if identity.timezone is None and identity.load_storage is None:
            return
        browser = await self.start()
        try:
            context = await browser.new_context(**self._identity(browser) | {"record_har_path": None})
            await context.new_page()
        except Error as error:
            raise await self._refusal(browser, error) from error
        await close(context)

    async def _refusal(self, browser: Browser, error: Error, url: str | None = None) -> JsnewsError:
        """Why no page can be made: the browser has died, or does not take the options."""
        if not await self._answers(browser):
            return BrowserCrashed("the browser died", url=url)
        zone = self.options.identity.timezone
        if "timezone" in str(error):
            return UsageError(f"the browser knows no time zone {zone!r}.", url=url, hint="Write it like Europe/Rome.")
        return UsageError(f"the browser refuses these options: {_first_line(error)}", url=url)

    async def _answers(self, browser: Browser) -> bool:
        """Whether it is there. One whose driver has died says that it is, until it is asked; it is lost for good."""
        try:
            async with asyncio.timeout(CLOSE_S):
                await (await browser.new_browser_cdp_session()).detach()
        except (Error, TimeoutError):
            self._lost = browser
            return False
        return True

    async def headers_for(self, url: str) -> OwnHeaders | None:
        """The user's own headers for the page at `url` and its site; None where he gives none. Raises UsageError."""
        return await self._sites.headers(await self.start(), url, self.options.identity)

    async def _blank(self, script: str) -> Blank:
        browser = await self.start()
        return await while_it_lives(browser, self._blank_in(browser, script))

    async def _blank_in(self, browser: Browser, script: str) -> Blank:
        context = await browser.new_context(**self._identity(browser))
        async with closed_on_error(context):
            await self._furnish(context)
            return await blank_in(context, script)

    async def _furnish(self, context: BrowserContext) -> None:
        """What a context gets before its page; a kind of session may have its own."""

    def _identity(self, browser: Browser) -> dict[str, Any]:
        identity, network, debug = self.options.identity, self.options.network, self.options.debug
        width, height = identity.viewport_size
        wanted: dict[str, Any] = {
            "user_agent": identity.user_agent or self._plain_user_agent(browser),
            "locale": identity.lang,
            "timezone_id": identity.timezone,
            "viewport": {"width": width, "height": height},
            "color_scheme": identity.color_scheme,
            "storage_state": identity.load_storage,
            "ignore_https_errors": network.ignore_https_errors,
            "accept_downloads": False,
            "service_workers": "allow",
            "record_har_path": debug.save_har,
        }
        return {key: value for key, value in wanted.items() if value is not None}

    def _plain_user_agent(self, browser: Browser) -> str:
        """Chromium's own user agent as it is with a window: without the word Headless, with the reduced version."""
        major = browser.version.split(".")[0]
        return f"Mozilla/5.0 ({_platform()}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{major}.0.0.0 Safari/537.36"

    async def rest(self) -> None:
        """Until what is done behind the pages is done: the next one made ready, the last one put away."""
        await self._shelf.rest()

    @property
    def version(self) -> str:
        return self._browser.version if self._browser else ""

    @property
    def is_over(self) -> bool:
        """Whether it ends, or has ended: no more pages are to be had."""
        return self._ending is not None

    def end(self) -> asyncio.Future[None]:
        """Begin to end browser and driver, for good."""
        self._ending = self._ending or asyncio.ensure_future(self._end())
        return self._ending

    async def close(self) -> None:
        """End browser and driver; a cancel in the middle must not leave them behind."""
        await asyncio.shield(self.end())

    async def _end(self) -> None:
        await self._shelf.clear()
        async with self._starting:
            if self._browser:
                with contextlib.suppress(Error, TimeoutError):
                    await asyncio.wait_for(self._browser.close(), CLOSE_S)
            await self._stop_driver()
            self._browser = None

    async def _stop_driver(self) -> None:
        if self._playwright:
            with contextlib.suppress(Error, TimeoutError):
                await asyncio.wait_for(self._playwright.stop(), CLOSE_S)
        self._playwright = None


def _platform() -> str:
    import sys

    return {"darwin": "Macintosh; Intel Mac OS X 10_15_7", "win32": "Windows NT 10.0; Win64; x64"}.get(
        sys.platform, "X11; Linux x86_64"
    )


def _first_line(error: Error) -> str:
    first, *others = str(error).strip().splitlines()
    return f"{first} {others[0].strip()}" if first.endswith(":") and others else first
