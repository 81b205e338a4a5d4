"""Run a command: one page or many, print what came, and say by the exit code how it went."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from jsnews.cli import ahead
from jsnews.cli.tell import Teller, complain, say
from jsnews.errors import JsnewsError, UsageError, exit_code_of
from jsnews.model import Article, Status
from jsnews.options import Options
from jsnews.trace import Trace
from jsnews.whole import write_whole

if TYPE_CHECKING:
    from jsnews.batch import Outcome

EXIT_CODES: dict[Status, int] = {
    "complete": 0,
    "not_an_article": 3,
    "truncated": 4,
    "paywalled": 4,
    "consent_wall": 4,
    "bot_wall": 5,
}
# What must not be printed as an article; as JSON it is data that says so itself.
NO_ARTICLE: frozenset[Status] = frozenset({"not_an_article", "consent_wall", "bot_wall"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """Where the result goes and in which form; `format` None means the default of the command."""

    format: str | None = None
    file: str = "-"
    folder: Path | None = None
    clobber: bool = True
    resume: bool = False
    explain: str | None = None
    verbose: bool = False
    quiet: bool = False


def run(urls: list[str], options: Options, output: Output, *, many: bool) -> int:
    """`jsnews grab`: the exit code."""
    work = _many(urls, options, output) if many or output.folder else _one(urls[0], options, output)
    return run_until_stopped(work)


def run_extract(page: bytes, url: str | None, output: Output) -> int:
    """`jsnews extract`: the exit code."""
    from jsnews.article.extract import extract

    trace = Trace() if output.explain else None
    article = extract(page, url=url, trace=trace)
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
    from jsnews.pipeline import Browser

    teller = Teller(verbose=output.verbose, quiet=output.quiet)
    trace = Trace(listen=teller)
    try:
        async with Browser(options, trace) as browser:
            article = await browser.grab_last(url)
            teller.clear()
            return _deliver(article, output, trace)
    except JsnewsError:
        teller.clear()
        _explain(output.explain, trace, url)
        raise


async def _many(urls: list[str], options: Options, output: Output) -> int:
    from jsnews.batch import Folder, Job, Ledger
    from jsnews.pipeline import Browser

    folder = None
    if output.folder:
        folder = Folder(path=output.folder, format=output.format or "md", clobber=output.clobber)  # type: ignore[arg-type]
    elif output.format not in (None, "json"):
        raise UsageError("many pages are written as JSON lines", hint="For other formats give --output-dir.")
    worst = 0
    teller = Teller(verbose=output.verbose, quiet=output.quiet)
    with contextlib.ExitStack() as stack:
        ledger_path = _ledger_path(output)
        ledger = stack.enter_context(Ledger(ledger_path, resume=output.resume)) if ledger_path else None
        lines = stack.enter_context(_lines(output))
        browser = Browser(options, Trace(listen=teller))
        job = Job(grab_one=browser.grab, options=options.batch, ledger=ledger, folder=folder)
        async with browser:
            async for outcome in job.run(urls):
                teller.clear()
                if outcome.error:
                    complain(str(outcome.error))
                worst = max(worst, _exit_code(outcome))
                if not folder:
                    lines.write(outcome.to_line() + "\n")
                    lines.flush()
    return worst


def _exit_code(outcome: Outcome) -> int:
    if outcome.error is not None:
        return exit_code_of(outcome.error)
    return EXIT_CODES[outcome.article.verdict.status] if outcome.article else 0


def _ledger_path(output: Output) -> Path | None:
    """Beside the output; stdout leaves nothing to resume."""
    if output.folder:
        return output.folder / ".jsnews-ledger.jsonl"
    if output.file != "-":
        return Path(f"{output.file}.ledger.jsonl")
    if output.resume:
        raise UsageError("--resume needs an output that stays", hint="Give -o FILE or --output-dir DIR.")
    return None


@contextlib.contextmanager
def _lines(output: Output) -> Iterator[IO[str]]:
    """Where JSON lines go; a resumed file is continued."""
    if output.file == "-":
        yield sys.stdout
        return
    try:
        with Path(output.file).open("a" if output.resume else "w", encoding="utf-8", newline="\n") as file:
            yield file
    except OSError as error:
        raise UsageError(f"{output.file} can't be written: {error.strerror}") from error


def _deliver(article: Article, output: Output, trace: Trace) -> int:
    """Print or write one article, and say what is wrong with it."""
    from jsnews.output import render

    _explain(output.explain, trace, article.url or "")
    status = article.verdict.status
    if status != "complete":
        complain(f"{article.url or 'the page'}: {status.replace('_', ' ')}: {'; '.join(article.verdict.evidence)}")
    format_name: Any = output.format or "md"
    if status in NO_ARTICLE and format_name != "json":
        return EXIT_CODES[status]
    _write(render(article, format_name) + "\n", output.file)
    return EXIT_CODES[status]


def _write(text: str, file: str) -> None:
    """To stdout, or to a file that is whole or not there."""
    if file == "-":
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    target = Path(file)
    if not target.parent.is_dir():  # a misspelt folder is not to be made
        raise UsageError(f"{file} can't be written: there is no folder {target.parent}")
    write_whole(target, text)


def _explain(where: str | None, trace: Trace, title: str) -> None:
    if where is None:
        return
    from jsnews.explain import explain_page, explain_table

    if where == "-":
        sys.stderr.write(explain_table(trace) + "\n")
    else:
        _write(explain_page(trace, title=title), where)
