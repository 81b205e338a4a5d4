"""`python -m tests.bench.warm`: static pages in an open Browser, beside plain Playwright on the same Chromium.

The peer opens a fresh context and page, `goto(wait_until="load")`, `content()`, and closes the context. Each page is
loaded by both in turn, so that a busy machine is busy for both; the figure is the median of the ratios. What a Browser
does behind its pages (it puts the last one away and makes the next one ready) is over before the peer begins, and has
its own row. `--phases` says where the time of ours goes.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from collections import defaultdict
from statistics import median

from playwright.async_api import Browser as Chromium
from playwright.async_api import async_playwright

from jsnews.browser.locate import locate
from jsnews.browser.sandbox import sandbox
from jsnews.errors import JsnewsError
from jsnews.options import Options, Retry
from jsnews.pipeline import Browser
from jsnews.trace import Trace
from tests.bench.pages import HEADER, arguments, choose, ratios, served


async def by_playwright(chromium: Chromium, url: str) -> float:
    """Seconds that a fresh page takes to its load event and its HTML."""
    began = time.perf_counter()
    context = await chromium.new_context()
    page = await context.new_page()
    await page.goto(url, wait_until="load")
    await page.content()
    await context.close()
    return time.perf_counter() - began


async def by_jsnews(browser: Browser, url: str, phases: dict[str, list[float]]) -> float | None:
    """Seconds that the settled page takes, None where there is none; what the steps took is added to `phases`."""
    trace = Trace()
    began = time.perf_counter()
    try:
        await browser.snapshot(url, trace=trace)
    except JsnewsError as error:
        print(f"{url}: {error}")
        return None
    spent = time.perf_counter() - began
    before = 0.0
    for event in trace.events:
        phases[f"{event.room}: {event.step}"].append(event.at_ms - before)
        before = event.at_ms
    phases["before the document, and after capture"].append(spent * 1000 - before)
    return spent


async def rested(browser: Browser) -> float:
    """Seconds until the Browser has done what it does behind its pages."""
    began = time.perf_counter()
    assert browser._session
    await browser._session.rest()
    return time.perf_counter() - began


async def main(wanted: argparse.Namespace) -> None:
    """Load every page both ways and print the table."""
    found = locate()
    ours: list[float] = []
    theirs: list[float] = []
    behind: list[float] = []
    phases: dict[str, list[float]] = defaultdict(list)
    async with (
        served(choose(wanted.corpus, wanted.pages)) as urls,
        Browser(Options(retry=Retry(retries=0))) as browser,
        async_playwright() as playwright,
    ):
        chromium = await playwright.chromium.launch(
            executable_path=found.path, chromium_sandbox=sandbox(found.path).enabled
        )
        for url in [urls[0], *urls]:  # the first one twice: it warms both up
            spent = await by_jsnews(browser, url, phases)
            rest = await rested(browser)
            peer = await by_playwright(chromium, url)
            if spent is not None:
                ours.append(spent)
                behind.append(rest)
                theirs.append(peer)
        await chromium.close()
    print(f"{len(ours) - 1} pages\n{HEADER}")
    print(ratios("playwright goto(load) + content()", theirs[1:], theirs[1:]))
    print(ratios("jsnews Browser.snapshot", ours[1:], theirs[1:]))
    print(ratios("and behind it", behind[1:], theirs[1:]))
    if wanted.phases:
        for step, spent_ms in sorted(phases.items(), key=lambda item: -sum(item[1])):
            print(
                f"{step:52} {len(spent_ms):5} × {median(spent_ms):7.1f} ms, {sum(spent_ms) / len(ours):7.1f} ms a page"
            )


if __name__ == "__main__":
    parser = arguments(__doc__, pages=60)
    parser.add_argument("--phases", action="store_true", help="where the time of ours goes")
    asyncio.run(main(parser.parse_args()))
