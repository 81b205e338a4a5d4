"""`python -m tests.bench.causes SERVER.py`: pages with one cause each to be late, on both clocks.

SERVER.py takes a port and serves /truth.json: {page: {"paragraphs": [...], "done_ms": when the last one is there}}. It
may need what it names in its own docstring, from the environment. The ratio is the real time until the page is settled,
divided by `done_ms`.
"""

from __future__ import annotations

import argparse
import asyncio
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import aiohttp

from jsnews.errors import JsnewsError
from jsnews.options import ClockName, Options, Retry, Wait
from jsnews.pipeline import Browser
from tests.site.bench import Result, summary
from tests.site.judge import Judgement, judge_text
from tests.site.page import Truth

STARTS_S = 10
CLOCKS: tuple[ClockName, ...] = ("auto", "real")  # auto: virtual, with its fall-back


@dataclass(frozen=True, slots=True)
class Cause:
    """A page and its truth."""

    name: str
    url: str
    truth: Truth


@asynccontextmanager
async def causes(server: Path) -> AsyncIterator[list[Cause]]:
    """The pages of such a server, while it runs."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    origin = f"http://127.0.0.1:{port}"
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(server), str(port), stdout=asyncio.subprocess.DEVNULL
    )
    try:
        truth = await asyncio.wait_for(_truth(origin), STARTS_S)
        yield [
            Cause(
                name,
                f"{origin}/{name.lstrip('/')}",
                Truth(paragraphs=tuple(each["paragraphs"]), done_ms=each.get("done_ms")),
            )
            for name, each in truth.items()
        ]
    finally:
        process.kill()
        await process.wait()


async def _truth(origin: str) -> dict[str, dict[str, Any]]:
    async with aiohttp.ClientSession() as client:
        while True:
            try:
                async with client.get(f"{origin}/truth.json") as response:
                    truth: dict[str, dict[str, Any]] = await response.json(content_type=None)
                    return truth
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.05)


async def grab(browser: Browser, cause: Cause) -> Result:
    """The page by the tool."""
    try:
        article = await browser.grab(cause.url)
    except JsnewsError as error:
        return Result(Judgement(other=(f"{type(error).__name__}: {error.message}",)))
    other = () if article.verdict.status == cause.truth.verdict else (f"verdict {article.verdict.status}",)
    settle = article.provenance.settle
    return Result(replace(judge_text(article.text, cause), other=other), settle.real_ms if settle else None)


async def main(server: Path) -> None:
    """Run all pages on each clock, and print what is wrong and the median ratio."""
    async with causes(server) as pages:
        for clock in CLOCKS:
            async with Browser(Options(wait=Wait(clock=clock), retry=Retry(first_s=0.1))) as browser:
                results = [await grab(browser, page) for page in pages]
            for page, result in zip(pages, results, strict=True):
                if not result.judgement.is_right:
                    print(f"  {page.name}: {result.judgement}")
            print(summary(clock, pages, results), flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("server", type=Path)
    asyncio.run(main(parser.parse_args().server))
