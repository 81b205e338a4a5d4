"""`python -m tests.site.soak`: the whole site again and again, several pages at once in one Browser.

Prints what goes wrong alone, each failure with the end of its trace, and a total: a page that is right nine times of
ten is a fault that no single run shows.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import random
from collections import Counter

from jsnews.options import Batch, ClockName, Options, Retry, Wait
from jsnews.pipeline import Browser
from jsnews.trace import Trace
from tests.site.bench import by_jsnews
from tests.site.page import Page
from tests.site.server import Site, serve

TAIL = 14  # events of a trace that are shown
# Virtual as users have it: with its fall-back to the real clock.
CLOCKS: dict[str, ClockName] = {"virtual": "auto", "real": "real"}


def chosen(site: Site, names: list[str]) -> list[Page]:
    """The pages that can be had here; one that never answers only costs its whole time-out, and is tested elsewhere."""
    named = [site.pages[name] for name in names] or list(site.pages.values())
    return [page for page in named if not site.why_not(page.name) and page.truth.error != "PageTimeout"]


async def failure(browser: Browser, site: Site, page: Page) -> str | None:
    """What is wrong with the page this time, with the end of its trace; None where nothing is."""
    trace = Trace()
    result = await by_jsnews(browser, site, page, trace)
    if result.judgement.is_right:
        return None
    events = [event for event in trace.events if event.room != "article"][-TAIL:]
    lines = [f"    {event.at_ms:8.0f} {event.room}: {event.step}: {event.why}"[:200] for event in events]
    return "\n".join([f"{page.name}: {result.judgement}", *lines])


async def one_run(browser: Browser, site: Site, pages: list[Page], at_once: int) -> list[str]:
    """The names of the pages that failed in one run; what is wrong with them is printed."""
    turn, failed = asyncio.Semaphore(at_once), []

    async def visit(page: Page) -> None:
        async with turn:
            if said := await failure(browser, site, page):
                failed.append(page.name)
                print(said, flush=True)

    await asyncio.gather(*map(visit, pages))
    return failed


async def main(wanted: argparse.Namespace) -> None:
    """Run the site as often as asked, the clocks in turn, and print the total."""
    clocks = list(CLOCKS) if wanted.clock == "both" else [wanted.clock]
    failures: Counter[str] = Counter()
    async with serve(0, 0) as site:
        pages = chosen(site, wanted.names)
        for number, clock in zip(range(1, wanted.runs + 1), itertools.cycle(clocks), strict=False):
            options = Options(
                wait=Wait(clock=CLOCKS[clock]), retry=Retry(first_s=0.1), batch=Batch(concurrency=wanted.at_once)
            )
            async with Browser(options) as browser:
                # Another order each time: other neighbours, other loads of the machine.
                shuffled = random.sample(pages, len(pages))
                failed = await one_run(browser, site, shuffled, wanted.at_once)
            failures.update(f"{name} ({clock})" for name in failed)
            total = failures.total()
            print(f"run {number}, {clock}: {len(failed)} of {len(pages)} failed, {total} in all", flush=True)
    for name, count in failures.most_common():
        print(f"{count:4} × {name}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="pages; all of them if none is named")
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--clock", choices=(*CLOCKS, "both"), default="both", help="both: in turn (default)")
    parser.add_argument("--at-once", type=int, default=3, help="pages at once (default: 3)")
    asyncio.run(main(parser.parse_args()))
