"""`jsnews grab` for many pages: a line or a file for each, as they come."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from jsnews.cli.output import Output, explain_to, stream_to
from jsnews.cli.tell import EXIT_CODES, Teller, complain, complain_of
from jsnews.errors import JsnewsError, exit_code_of
from jsnews.options import Options
from jsnews.trace import Trace

if TYPE_CHECKING:
    from jsnews.batch import Folder, Ledger, Outcome


async def grab_many(urls: list[str], options: Options, output: Output) -> int:
    """The exit code, the worst of all. What is there already is left alone until the browser has started."""
    from jsnews.batch import Folder, Job
    from jsnews.pipeline import Browser

    worst = 0
    teller = Teller(verbose=output.verbose, quiet=output.quiet)
    trace = Trace(listen=teller)
    browser, folder = Browser(options, trace), None
    if output.folder:
        folder = Folder(path=output.folder, format=output.format or "md", clobber=output.clobber)  # type: ignore[arg-type]
    # To explain a page, what concerns the browser is in one trace with it; else each page's goes with the page.
    grab_one = partial(browser.grab, trace=trace) if output.explain else browser.grab
    async with browser:
        with ExitStack() as files:
            ledger = files.enter_context(_ledger(output, folder)) if output.stays else None
            write_line = _line_writer(output, files) if not folder else None
            job = Job(grab_one=grab_one, options=options.batch, ledger=ledger, folder=folder)
            async for outcome in job.run(urls):
                teller.clear()
                worst = max(worst, _tell(outcome))
                if write_line:
                    write_line(outcome.to_line())
    explain_to(output.explain, trace, urls[0])
    return worst


def _tell(outcome: Outcome) -> int:
    """Say what is wrong with a page, if anything is: its exit code."""
    if (error := outcome.error) is not None:
        unforeseen = f"{outcome.url}: unexpected {type(error).__name__}: {error}"
        complain(str(error) if isinstance(error, JsnewsError) else unforeseen)
        return exit_code_of(error)
    if outcome.article is None:
        raise AssertionError("a page ends in an article or an error")
    complain_of(outcome.article)
    return EXIT_CODES[outcome.article.verdict.status]


def _ledger(output: Output, folder: Folder | None) -> Ledger:
    from jsnews.batch import Ledger, records

    if folder:
        return Ledger(output.ledger, resume=output.resume, holds=folder.holds)
    there = frozenset(record["url"] for record in records(Path(output.file))) if output.resume else frozenset()
    return Ledger(output.ledger, resume=output.resume, holds=lambda url, _: url in there)


def _line_writer(output: Output, files: ExitStack) -> Callable[[str], None]:
    """Takes one line after the other to where they go; a resumed file is continued."""
    from jsnews.batch import Lines

    if output.stays:
        return files.enter_context(Lines(Path(output.file), resume=output.resume)).write
    stream = files.enter_context(stream_to(output.file))

    def write(line: str) -> None:
        stream.write(line + "\n")
        stream.flush()

    return write
