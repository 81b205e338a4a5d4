"""`python -m tests.site.bench`: the tool over the whole site, its time against each page's own, beside networkidle.

For a page whose last paragraph is there at `done_ms`, the ratio is the real time from navigation to the settled page
divided by that. The peer loads the page with Playwright, waits for `networkidle` (15 s at most) and extracts the text
with trafilatura, where that is installed.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from playwright.async_api import Browser as Chromium
from playwright.async_api import Error, Playwright, async_playwright
from playwright.async_api import TimeoutError as PlaywrightTimeout

from jsnews.browser.locate import locate
from jsnews.browser.sandbox import sandbox
from jsnews.errors import JsnewsError
from jsnews.options import Options, Retry, Wait
from jsnews.pipeline import Browser
from jsnews.trace import Trace
from tests.site.judge import Judgement, judge, judge_text
from tests.site.page import Page
from tests.site.server import Site, serve

PEER_LIMIT_MS = 15_000
NAMES = ("jsnews", "networkidle + trafilatura")


@dataclass(frozen=True, slots=True)
class Result:
    """One page by one tool. `real_ms` is None where the grab ended in an error."""

    judgement: Judgement
    real_ms: float | None = None


async def by_jsnews(browser: Browser, site: Site, page: Page, trace: Trace | None = None) -> Result:
    """The page by the tool: its own account of the time, from navigation to the settled page."""
    try:
        article = await browser.grab(site.url(page.name), trace=trace)
    except JsnewsError as error:
        name = type(error).__name__
        return Result(Judgement() if name == page.truth.error else Judgement(other=(f"{name}: {error.message}",)))
    settle = article.provenance.settle
    return Result(judge(article, page), settle.real_ms if settle else None)


async def by_networkidle(chromium: Chromium, site: Site, page: Page, extract: Callable[[str], str]) -> Result:
    """The page by the usual recipe: load, wait until the network is idle, extract from what is there."""
    context = await chromium.new_context()
    try:
        tab = await context.new_page()
        began = time.perf_counter()
        with contextlib.suppress(PlaywrightTimeout):  # what is there by then counts
            await tab.goto(site.url(page.name), wait_until="networkidle", timeout=PEER_LIMIT_MS)
        html = await asyncio.wait_for(tab.content(), timeout=5)
        real_ms = (time.perf_counter() - began) * 1000
    except (Error, TimeoutError) as error:
        return Result(Judgement(other=(f"{type(error).__name__}: {str(error).partition(chr(10))[0]}",)))
    finally:
        await context.close()
    return Result(judge_text(extract(html), page), real_ms)


def peer_extractor() -> Callable[[str], str] | None:
    """trafilatura, where it is installed."""
    try:
        import trafilatura
    except ImportError as error:
        print(f"without the peer: {error}")
        return None
    return lambda html: trafilatura.extract(html) or ""


def row(page: Page, results: Sequence[Result]) -> str:
    """A line of the table: the page's own time, then each tool's time, ratio and judgement."""
    cells = [f"{page.name:42}", f"{page.truth.done_ms or '':>6}"]
    for result in results:
        real = f"{result.real_ms:7.0f}" if result.real_ms is not None else "      –"
        ratio = ratio_of(page, result)
        cells.append(f"{real} {f'{ratio:5.2f}' if ratio else '     '}  {str(result.judgement)[:46]:46}")
    return " ".join(cells).rstrip()


def ratio_of(page: Page, result: Result) -> float | None:
    """Real time over the page's own, where both are known and the text is whole."""
    if page.truth.done_ms and result.real_ms is not None and not result.judgement.lost:
        return result.real_ms / page.truth.done_ms
    return None


def summary(name: str, pages: Sequence[Page], results: Sequence[Result]) -> str:
    """How many pages came out right, and the median ratio."""
    ratios = [ratio for page, result in zip(pages, results, strict=True) if (ratio := ratio_of(page, result))]
    whole = sum(not result.judgement.lost for result in results)
    right = sum(result.judgement.is_right for result in results)
    middle = f"{median(ratios):.2f}" if ratios else "–"
    return (
        f"{name}: right {right}, no paragraph lost {whole}, of {len(pages)}; median ratio {middle} over {len(ratios)}"
    )


def by_group(pages: Sequence[Page], results: Sequence[Result]) -> str:
    """The tool's median ratio in each group of pages: what is slow for want of a server shows apart from the rest."""
    groups: dict[str, list[float]] = {}
    for page, result in zip(pages, results, strict=True):
        if ratio := ratio_of(page, result):
            groups.setdefault(page.group, []).append(ratio)
    return "by group: " + ", ".join(f"{group} {median(ratios):.2f}" for group, ratios in groups.items())


def summary_of_all(pages: Sequence[Page], table: Sequence[Sequence[Result]]) -> str:
    """The last lines of the output, one for each tool."""
    columns = zip(*table, strict=True)
    return "\n".join(summary(name, pages, column) for name, column in zip(NAMES, columns, strict=False))


async def launch_peer(playwright: Playwright) -> Chromium:
    """The browser that the tool uses, for the peer."""
    path = locate().path
    return await playwright.chromium.launch(executable_path=path, args=list(sandbox(path).arguments))


async def main(arguments: argparse.Namespace) -> None:
    """Run the tool, and the peer if asked, page by page, and print the table."""
    options = Options(wait=Wait(clock=arguments.clock), retry=Retry(first_s=0.1))
    extract = peer_extractor() if arguments.peer else None
    async with serve(0, 0) as site, Browser(options) as browser, async_playwright() as playwright:
        chromium = await launch_peer(playwright) if extract else None
        named = [site.pages[name] for name in arguments.names] or list(site.pages.values())
        pages = [page for page in named if not site.why_not(page.name)]
        table: list[list[Result]] = []
        for page in pages:
            results = [await by_jsnews(browser, site, page)]
            if chromium and extract:
                results.append(await by_networkidle(chromium, site, page, extract))
            table.append(results)
            print(row(page, results), flush=True)
        print(summary_of_all(pages, table))
        print(by_group(pages, [results[0] for results in table]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="pages; all of them if none is named")
    parser.add_argument("--clock", choices=("auto", "virtual", "real"), default="auto")
    parser.add_argument("--peer", action="store_true", help="run networkidle + trafilatura over the same pages")
    asyncio.run(main(parser.parse_args()))
