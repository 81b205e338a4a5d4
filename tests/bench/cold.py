"""`python -m tests.bench.cold`: the whole command `jsnews grab URL`, beside a bare Playwright script, as processes.

The script imports Playwright, launches the same Chromium, opens a page, `goto(wait_until="load")`, `content()`, and
closes all. Both run in turn on the same page; the figure is the median of the ratios. `--phases` says where the time of
ours goes.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from collections import defaultdict
from statistics import median

from jsnews.browser.locate import locate
from jsnews.browser.sandbox import sandbox
from tests.bench.pages import HEADER, arguments, choose, ratios, served

SCRIPT = """
import asyncio, sys
from playwright.async_api import async_playwright
async def main(path, sandbox, url):
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, chromium_sandbox=sandbox == "True")
        page = await browser.new_page()
        await page.goto(url, wait_until="load")
        sys.stdout.write(await page.content())
        await browser.close()
asyncio.run(main(*sys.argv[1:]))
"""
# An installed package is compiled, so what runs here may keep its compiled modules: the first page's runs do.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"CI": "1"}
# What `-v` says when a phase of ours is over; then comes the article, and the end of the process.
PHASES = {
    "browser: found": "imports, command line",
    "browser: driver": "driver",
    "browser: start": "launch",
    "render: committed": "page, navigation",
    "settle: done": "settle",
    "render: captured": "capture",
}


async def run(*command: str) -> float:
    """Seconds that the process takes."""
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.DEVNULL, env=ENVIRONMENT)
    await process.wait()
    return time.perf_counter() - began


async def split(phases: dict[str, list[float]], *command: str) -> None:
    """Add to `phases` the seconds of each phase, by when the process says that it is over."""
    last = time.perf_counter()

    def ended(phase: str) -> None:
        nonlocal last
        now = time.perf_counter()
        phases[phase].append(now - last)
        last = now

    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, env=ENVIRONMENT
    )
    assert process.stdout and process.stderr
    async for line in process.stderr:
        _, _, said = line.decode().partition(" ms  ")
        if phase := next((name for start, name in PHASES.items() if said.startswith(start)), None):
            ended(phase)
        if said.startswith("render: captured"):
            await process.stdout.read(1)
            ended("extract, print")
    await process.communicate()
    ended("close")


async def main(wanted: argparse.Namespace) -> None:
    """Run both in turn on every page and print the table."""
    found = locate()
    program = (sys.executable, "-m", "jsnews")
    script = (sys.executable, "-c", SCRIPT, str(found.path), str(sandbox(found.path).enabled))
    ours: list[float] = []
    theirs: list[float] = []
    versions: list[float] = []
    nothing: list[float] = []
    phases: dict[str, list[float]] = defaultdict(list)
    async with served(choose(wanted.corpus, wanted.pages)) as urls:
        for url in [urls[0], *urls]:  # the first one twice: it fills the caches of disk and Python
            theirs.append(await run(*script, url))
            ours.append(await run(*program, "grab", url))
            versions.append(await run(*program, "--version"))
            nothing.append(await run(sys.executable, "-c", "pass"))
            if wanted.phases:
                await split(phases, *program, "grab", "-v", url)
    print(f"{len(ours) - 1} pages\n{HEADER}")
    print(ratios("bare Playwright script", theirs[1:], theirs[1:]))
    print(ratios("jsnews grab", ours[1:], theirs[1:]))
    print(ratios("python -c pass", nothing[1:], nothing[1:]))
    print(ratios("jsnews --version", versions[1:], nothing[1:]))
    for phase, seconds in phases.items():
        print(f"  {phase:34} {median(seconds) * 1000:8.0f}")


if __name__ == "__main__":
    parser = arguments(__doc__, pages=12)
    parser.add_argument("--phases", action="store_true", help="where the time of ours goes")
    asyncio.run(main(parser.parse_args()))
