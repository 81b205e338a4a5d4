"""`python -m tests.bench.memory`: what browser and driver hold after many pages in one Browser.

Prints the proportional set size (the resident size where the system tells no other) of all processes below this one at
each tenth of the pages, and the last figure as a ratio to the first.
"""

from __future__ import annotations

import argparse
import asyncio
import os
from pathlib import Path

from jsnews.errors import JsnewsError
from jsnews.options import Options, Retry
from jsnews.pipeline import Browser
from tests.bench.pages import arguments, choose, served

PROC = Path("/proc")
DIFFERENT = 50  # pages, loaded in turn: growth must not come from pages that differ


def descendants(parent: int) -> list[int]:
    """The processes below this one."""
    children: dict[int, list[int]] = {}
    for status in PROC.glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:  # it has ended meanwhile
            continue
        children.setdefault(int(fields[1]), []).append(int(status.parent.name))
    found = list(children.get(parent, []))
    for process in found:
        found.extend(children.get(process, []))
    return found


def held_mb(process: int) -> float:
    """Megabytes of a process: its share of what it has in memory."""
    for name, key in (("smaps_rollup", "Pss:"), ("status", "VmRSS:")):
        try:
            lines = (PROC / str(process) / name).read_text().splitlines()
        except OSError:
            continue
        if found := [int(line.split()[1]) for line in lines if line.startswith(key)]:
            return found[0] / 1024
    return 0.0


def name_of(process: int) -> str:
    """Driver or browser."""
    try:
        return "driver" if "run-driver" in (PROC / str(process) / "cmdline").read_text() else "browser"
    except OSError:
        return "browser"


def measure() -> dict[str, float]:
    """Megabytes of driver, browser and this process."""
    held = {"driver": 0.0, "browser": 0.0, "python": held_mb(os.getpid())}
    for process in descendants(os.getpid()):
        held[name_of(process)] += held_mb(process)
    return held


async def main(wanted: argparse.Namespace) -> None:
    """Load the pages one after the other and print the table."""
    pages = choose(wanted.corpus, min(DIFFERENT, wanted.pages))
    step = max(1, wanted.pages // 10)
    totals: list[float] = []
    print(f"{'pages':>6} {'driver':>8} {'browser':>8} {'python':>8} {'driver + browser':>17}  (MB)")
    async with served(pages) as urls, Browser(Options(retry=Retry(retries=0))) as browser:
        for number in range(1, wanted.pages + 1):
            try:
                await browser.grab(urls[number % len(urls)])
            except JsnewsError as error:
                print(error)
            if number % step == 0:
                assert browser._session
                await browser._session.rest()
                held = measure()
                totals.append(held["driver"] + held["browser"])
                figures = f"{held['driver']:8.0f} {held['browser']:8.0f} {held['python']:8.0f}"
                print(f"{number:6} {figures} {totals[-1]:17.0f}", flush=True)
    print(f"{totals[-1] / totals[0]:.2f} of what was held after {step} pages")


if __name__ == "__main__":
    asyncio.run(main(arguments(__doc__, pages=500).parse_args()))
