"""The tools that the bench runs beside ours on the same Chromium, each with the waiting that it offers."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from playwright.async_api import Playwright
from playwright.async_api import TimeoutError as PlaywrightTimeout

from jsnews.browser.locate import locate
from jsnews.browser.sandbox import sandbox

LIMIT_MS = 15_000
DELAY_S = 0.5
# The text of the article at an address, as one string.
Read = Callable[[str], Awaitable[str]]


async def peers(stack: AsyncExitStack, playwright: Playwright) -> dict[str, Read]:
    """Every peer that is installed, by name; what is missing is told. They end with the stack."""
    found: dict[str, Read] = {}
    for name, begin in (("networkidle + trafilatura", networkidle), ("crawl4ai", crawl4ai)):
        try:
            found[name] = await stack.enter_async_context(begin(playwright))
        except ImportError as error:
            print(f"without {name}: {error}")
    return found


@asynccontextmanager
async def networkidle(playwright: Playwright) -> AsyncIterator[Read]:
    """The usual recipe: load, wait until the network is idle, extract from what is there by then."""
    import trafilatura

    path = locate().path
    chromium = await playwright.chromium.launch(executable_path=path, args=list(sandbox(path).arguments))

    async def read(url: str) -> str:
        context = await chromium.new_context()
        try:
            tab = await context.new_page()
            with contextlib.suppress(PlaywrightTimeout):
                await tab.goto(url, wait_until="networkidle", timeout=LIMIT_MS)
            return trafilatura.extract(await tab.content()) or ""
        finally:
            await context.close()

    yield read
    await chromium.close()


@asynccontextmanager
async def crawl4ai(playwright: Playwright) -> AsyncIterator[Read]:
    """crawl4ai with all of its waiting, scrolling and clearing on, and its filtered Markdown."""
    from crawl4ai import AsyncWebCrawler, BrowserConfig, CacheMode, CrawlerRunConfig, DefaultMarkdownGenerator
    from crawl4ai.content_filter_strategy import PruningContentFilter

    port, path = free_port(), locate().path
    arguments = [*sandbox(path).arguments, f"--remote-debugging-port={port}"]
    chromium = await playwright.chromium.launch(executable_path=path, args=arguments)
    run = CrawlerRunConfig(
        cache_mode=CacheMode.BYPASS,
        wait_until="networkidle",
        page_timeout=LIMIT_MS,
        delay_before_return_html=DELAY_S,
        scan_full_page=True,
        process_iframes=True,
        flatten_shadow_dom=True,
        remove_overlay_elements=True,
        remove_consent_popups=True,
        magic=True,
        markdown_generator=DefaultMarkdownGenerator(content_filter=PruningContentFilter()),
        verbose=False,
    )
    browser = BrowserConfig(cdp_url=f"http://127.0.0.1:{port}", create_isolated_context=True, verbose=False)
    async with AsyncWebCrawler(config=browser) as crawler:

        async def read(url: str) -> str:
            result = await crawler.arun(url, config=run)
            return str(result.markdown.fit_markdown) if result.success and result.markdown else ""

        yield read
    await chromium.close()


def free_port() -> int:
    """A port of loopback on which nobody listens."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return int(unused.getsockname()[1])
