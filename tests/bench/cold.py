"""`python -m tests.bench.cold`: the whole command `jsnews grab URL`, beside a bare Playwright script, as processes.

The script imports Playwright, launches the same Chromium, opens a page, `goto(wait_until="load")`, `content()`, and
closes all. Both run in turn on the same page; the figure is the median of the ratios. `--phases` says where the time of
ours goes.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
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
PHASE = re.compile(r"^\s*([\d.]+) ms  phase: (.+)$", re.MULTILINE)


async def run(*command: str) -> tuple[float, str]:
    """Seconds that the process takes, and what it said on stderr."""
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE, env={**os.environ, "CI": "1"}
    )
    _, errors = await process.communicate()
    return time.perf_counter() - began, errors.decode()


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
        for url in [urls[0], *urls]:  # the first one twice: it fills the caches of the disk
            theirs.append((await run(*script, url))[0])
            ours.append((await run(*program, "grab", url))[0])
            versions.append((await run(*program, "--version"))[0])
            nothing.append((await run(sys.executable, "-c", "pass"))[0])
            if wanted.phases:
                for at_ms, phase in PHASE.findall((await run(*program, "grab", "-v", url))[1]):
                    phases[phase].append(float(at_ms))
    print(f"{len(ours) - 1} pages\n{HEADER}")
    print(ratios("bare Playwright script", theirs[1:], theirs[1:]))
    print(ratios("jsnews grab", ours[1:], theirs[1:]))
    print(ratios("python -c pass", nothing[1:], nothing[1:]))
    print(ratios("jsnews --version", versions[1:], nothing[1:]))
    for phase, at_ms in phases.items():
        print(f"{phase:36} {median(at_ms):8.0f}")


if __name__ == "__main__":
    parser = arguments(__doc__, pages=12)
    parser.add_argument("--phases", action="store_true", help="where the time of ours goes")
    asyncio.run(main(parser.parse_args()))
