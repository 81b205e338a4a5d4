"""Corpus pages through the real browser: `python -m tests.corpus.browse CORPUS PREDICTIONS [--pages N] [--set NAME]`.

Serves the saved pages on loopback, grabs them with one Browser, and writes predictions for the corpus's own score.py,
with the cases that were grabbed beside them, so that it scores those alone.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import gzip
import json
import random
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from jsnews.errors import JsnewsError
from jsnews.options import Network, Options, Retry
from jsnews.pipeline import Browser


def chosen(corpus: Path, only: str | None, count: int) -> list[dict[str, Any]]:
    """A sample of the cases, the same each time."""
    lines = (corpus / "cases.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [case for case in map(json.loads, lines) if only in (None, case["set"])]
    return random.Random(7).sample(cases, min(count, len(cases)))


async def serve(corpus: Path, cases: list[dict[str, Any]]) -> tuple[web.AppRunner, int]:
    """The pages under their own paths, below their ids; everything else is not there."""
    pages = {case["id"]: corpus / case["html"] for case in cases}

    async def answer(request: web.Request) -> web.Response:
        page = pages.get(request.match_info["id"])
        wanted = request.headers.get("Sec-Fetch-Dest") == "document"
        if page is None or not wanted:
            raise web.HTTPNotFound
        return web.Response(body=gzip.decompress(page.read_bytes()), content_type="text/html", charset="utf-8")

    application = web.Application()
    application.router.add_get("/{id}/{path:.*}", answer)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    return runner, runner.addresses[0][1]


async def grab(browser: Browser, url: str) -> dict[str, Any]:
    """The prediction for one page, or the error that it gave."""
    try:
        article = await browser.grab(url)
    except JsnewsError as error:
        return {"error": f"{type(error).__name__}: {error}"}
    return {
        "text": article.text,
        "title": article.headline,
        "authors": list(article.authors),
        "published": article.published,
        "verdict": article.verdict.status,
        "ms": article.provenance.settle.real_ms if article.provenance.settle else None,
    }


async def main(arguments: argparse.Namespace) -> None:
    """Grab, write, and count what came."""
    cases = chosen(arguments.corpus, arguments.set, arguments.pages)
    runner, port = await serve(arguments.corpus, cases)
    counts: collections.Counter[str] = collections.Counter()
    began = time.monotonic()
    options = Options(retry=Retry(retries=0), network=Network(block=True))
    with arguments.predictions.open("w", encoding="utf-8") as out:
        async with Browser(options) as browser:
            for case in cases:
                path = urlsplit(case["url"]).path.lstrip("/")
                row = await grab(browser, f"http://127.0.0.1:{port}/{case['id']}/{path}")
                counts[row.get("error") or row["verdict"]] += 1
                out.write(json.dumps({"id": case["id"], **row}, ensure_ascii=False) + "\n")
    await runner.cleanup()
    folder = arguments.predictions.parent / "browsed"
    folder.mkdir(exist_ok=True)
    lines = "".join(json.dumps(case, ensure_ascii=False) + "\n" for case in cases)
    (folder / "cases.jsonl").write_text(lines, encoding="utf-8")
    print(f"{len(cases)} pages in {time.monotonic() - began:.0f} s; score against {folder}")
    for what, count in counts.most_common():
        print(f"{count:5} {what}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--set", default=None)
    asyncio.run(main(parser.parse_args()))
