"""Run a command: one page or many, print what came, and say by the exit code how it went."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Coroutine
from typing import Any

from jsnews.cli import ahead
from jsnews.cli.check import check
from jsnews.cli.many import grab_many
from jsnews.cli.output import Output, explain_to, write
from jsnews.cli.tell import EXIT_CODES, Teller, complain, complain_of, say
from jsnews.errors import JsnewsError
from jsnews.model import Article
from jsnews.options import Options
from jsnews.trace import Trace


def run(urls: list[str], options: Options, output: Output, *, many: bool) -> int:
    """`jsnews grab`: the exit code."""
    many = many or output.folder is not None
    check(urls, options, output, many=many)
    if not many and not output.clobber and output.is_there:
        say(f"{output.file} is there and stays as it is.")
        return 0
    work = grab_many(urls, options, output) if many else _one(urls[0], options, output)
    return run_until_stopped(work)


def run_extract(page: bytes, url: str | None, output: Output) -> int:
    """`jsnews extract`: the exit code."""
    from jsnews.article.extract import extract
    from jsnews.cli.saved import html_in

    check([url] if url else [], Options(), output, many=False)
    trace = Trace() if output.explain else None
    article = extract(html_in(page, _name_of(output.input)), url=url, trace=trace)
    return _deliver(article, output, trace or Trace())


def run_demo(output: Output, *, headed: bool) -> int:
    """`jsnews demo`: the exit code."""
    from jsnews.demo.server import serve_demo
    from jsnews.options import Debug

    with serve_demo() as url:
        if not output.quiet:
            say(f"A newspaper page is served at {url}: its text, date and advertisements come late, by script.")
        return run([url], Options(debug=Debug(headed=headed)), output, many=False)


def run_until_stopped(work: Coroutine[Any, Any, int]) -> int:
    """Like asyncio.run, but a SIGTERM stops as gently as Ctrl-C: browser and driver are closed."""

    async def stoppable() -> int:
        task = asyncio.current_task()
        if task and sys.platform != "win32":
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        return await work

    try:
        return ahead.run(stoppable())
    except asyncio.CancelledError:
        complain("stopped")
        return 143


async def _one(url: str, options: Options, output: Output) -> int:
    from jsnews.batch import Outcome
    from jsnews.pipeline import Browser

    teller = Teller(verbose=output.verbose, quiet=output.quiet)
    trace = Trace(listen=teller)
    try:
        async with Browser(options, trace) as browser:
            article = await browser.grab_last(url)
            teller.clear()
            code = _deliver(article, output, trace)
        return teller.exit_code(code)
    except JsnewsError as error:
        teller.clear()
        explain_to(output.explain, trace, url)
        if output.format == "json" and not output.stays:  # an article that a file may hold is not lost to an error
            write(Outcome(url=url, error=error).to_line() + "\n", output.file)
        raise


def _deliver(article: Article, output: Output, trace: Trace) -> int:
    """Print or write one article, and say what is wrong with it."""
    from jsnews.batch import may_be_written
    from jsnews.output import render

    complain_of(article, _name_of(output.input))
    format_name: Any = output.format or "md"
    try:
        if may_be_written(article.verdict.status, format_name):
            write(render(article, format_name) + "\n", output.file)
    finally:  # neither is lost by what becomes of the other
        explain_to(output.explain, trace, article.url or "")
    return EXIT_CODES[article.verdict.status]


def _name_of(file: str | None) -> str:
    return file if file and file != "-" else "the page"
