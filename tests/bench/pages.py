"""Static pages for the benchmarks: saved pages of a corpus, or of the project's own snapshots, served on loopback."""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

SNAPSHOTS = Path(__file__).parents[2] / "snapshots"


def arguments(description: str | None, *, pages: int) -> argparse.ArgumentParser:
    """The parser with what every benchmark takes."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, help="a folder with cases.jsonl and pages; default: our own snapshots")
    parser.add_argument("--pages", type=int, default=pages, help=f"how many pages are loaded (default: {pages})")
    return parser


def choose(corpus: Path | None, count: int) -> list[bytes]:
    """The HTML of `count` pages, the same ones each time; fewer than that are taken in turn."""
    if corpus is None:
        found = [path.read_bytes() for path in sorted(SNAPSHOTS.glob("*/*/page.html"))]
    else:
        # Not splitlines: JSON may hold line separators of other kinds.
        lines = (corpus / "cases.jsonl").read_text(encoding="utf-8").split("\n")
        cases = [json.loads(line) for line in lines if line]
        sample = random.Random(7).sample(cases, min(count, len(cases)))
        found = [gzip.decompress((corpus / case["html"]).read_bytes()) for case in sample]
    return [found[number % len(found)] for number in range(count)]


@asynccontextmanager
async def served(pages: list[bytes]) -> AsyncIterator[list[str]]:
    """The addresses of these pages; nothing else is there, so that what they link to fails at once."""

    async def answer(request: web.Request) -> web.Response:
        number = int(request.match_info["number"])
        return web.Response(body=pages[number], content_type="text/html", charset="utf-8")

    application = web.Application()
    application.router.add_get(r"/{number:\d+}/story", answer)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        port = runner.addresses[0][1]
        yield [f"http://127.0.0.1:{port}/{number}/story" for number in range(len(pages))]
    finally:
        await runner.cleanup()


def ratios(name: str, times: list[float], peer: list[float]) -> str:
    """One row: median time in ms, and median and 90th percentile of the ratios to the peer."""
    pairs = sorted(ours / theirs for ours, theirs in zip(times, peer, strict=True))
    middle, tail = pairs[len(pairs) // 2], pairs[int(len(pairs) * 0.9)]
    return f"{name:36} {sorted(times)[len(times) // 2] * 1000:8.0f} {middle:8.2f} {tail:8.2f}"


HEADER = f"{'':36} {'ms':>8} {'ratio':>8} {'p90':>8}"
