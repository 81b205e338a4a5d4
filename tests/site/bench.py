"""`python -m tests.site.bench`: the tool over the whole site, its time against each page's own, beside its peers.

For a page whose last paragraph is there at `done_ms`, the ratio is the real time from navigation to the settled page
divided by that; for a peer (tests/site/peers.py, those that are installed) to the text that it gives.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from statistics import median

from playwright.async_api import Error, async_playwright

from jsnews.errors import JsnewsError
from jsnews.options import Options, Retry, Wait
from jsnews.pipeline import Browser
from jsnews.trace import Trace
from tests.site.judge import Judgement, Told, judge, judge_text
from tests.site.page import Page
from tests.site.peers import Read, peers
from tests.site.server import Site, serve

PEER_LIMIT_S = 60


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


async def by_peer(read: Read, site: Site, page: Page) -> Result:
    """The page by a peer, which may fail in its own ways; the time is that of the whole."""
    began = time.perf_counter()
    try:
        text = await asyncio.wait_for(read(site.url(page.name)), PEER_LIMIT_S)
    except (Error, TimeoutError, RuntimeError) as error:
        return Result(Judgement(other=(f"{type(error).__name__}: {str(error).partition(chr(10))[0]}",)))
    return Result(judge_text(text, page), (time.perf_counter() - began) * 1000)


def row(page: Page, results: Sequence[Result]) -> str:
    """A line of the table: the page's own time, then each tool's time, ratio and judgement."""
    cells = [f"{page.name:42}", f"{page.truth.done_ms or '':>6}"]
    for result in results:
        real = f"{result.real_ms:7.0f}" if result.real_ms is not None else "      –"
        ratio = ratio_of(page, result)
        cells.append(f"{real} {f'{ratio:5.2f}' if ratio else '     '}  {str(result.judgement)[:46]:46}")
    return " ".join(cells).rstrip()


def ratio_of(page: Told, result: Result) -> float | None:
    """Real time over the page's own, where both are known and the text is whole."""
    if page.truth.done_ms and result.real_ms is not None and not result.judgement.lost:
        return result.real_ms / page.truth.done_ms
    return None


def summary(name: str, pages: Sequence[Told], results: Sequence[Result]) -> str:
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


async def main(arguments: argparse.Namespace) -> None:
    """Run the tool, and the peers if asked, page by page, and print the table."""
    options = Options(wait=Wait(clock=arguments.clock), retry=Retry(first_s=0.1))
    async with (
        serve(0, 0) as site,
        Browser(options) as browser,
        async_playwright() as playwright,
        AsyncExitStack() as stack,
    ):
        others = await peers(stack, playwright) if arguments.peer else {}
        named = [site.pages[name] for name in arguments.names] or list(site.pages.values())
        pages = [page for page in named if not site.why_not(page.name)]
        table: list[list[Result]] = []
        for page in pages:
            results = [await by_jsnews(browser, site, page)]
            results += [await by_peer(read, site, page) for read in others.values()]
            table.append(results)
            print(row(page, results), flush=True)
        for name, column in zip(("jsnews", *others), zip(*table, strict=True), strict=True):
            print(summary(name, pages, column))
        print(by_group(pages, [results[0] for results in table]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="pages; all of them if none is named")
    parser.add_argument("--clock", choices=("auto", "virtual", "real"), default="auto")
    parser.add_argument("--peer", action="store_true", help="run the peers over the same pages")
    asyncio.run(main(parser.parse_args()))
