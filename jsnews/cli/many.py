"""`jsnews grab` for many pages: a line or a file for each, as they come."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from jsnews.cli.output import Output, explain_to, stream_to
from jsnews.cli.tally import Tally
from jsnews.cli.tell import Teller, complain, complain_of
from jsnews.errors import JsnewsError
from jsnews.options import Options
from jsnews.trace import Trace

if TYPE_CHECKING:
    from jsnews.batch import Folder, Ledger, Outcome


async def grab_many(urls: list[str], options: Options, output: Output) -> int:
    """The exit code, the worst of all. What is there already is left alone until the browser has started."""
    from jsnews.batch import Folder, Job
    from jsnews.pipeline import Browser

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
            write_line = _line_writer(files, output.file) if not output.stays else None
            job = Job(grab_one=grab_one, options=options.batch, ledger=ledger, folder=folder)
            tally = files.enter_context(Tally(urls, job, quiet=output.quiet))
            async for outcome in job.run(urls, kept=tally.add):
                teller.clear()
                _tell(outcome)
                if write_line:
                    write_line(outcome.to_line())
    explain_to(output.explain, trace, urls[0])
    return teller.exit_code(tally.worst)


def _tell(outcome: Outcome) -> None:
    """Say what is wrong with a page, if anything is."""
    if (error := outcome.error) is not None:
        unforeseen = f"{outcome.url}: unexpected {type(error).__name__}: {error}"
        complain(str(error) if isinstance(error, JsnewsError) else unforeseen)
    elif outcome.article is not None:
        complain_of(outcome.article)


def _ledger(output: Output, folder: Folder | None) -> Ledger:
    """What was done before: a file of lines says so itself, a folder has a ledger in it."""
    from jsnews.batch import Ledger

    if not folder:
        return Ledger(Path(output.file), resume=output.resume, whole=True)
    # Where files are kept, what is known of them is too, though their pages are not done for that.
    holds = folder.holds if output.resume else lambda url, status: False
    return Ledger(folder.ledger, resume=output.resume or not folder.clobber, holds=holds)


def _line_writer(files: ExitStack, file: str) -> Callable[[str], None]:
    """Takes one line after the other to a stream."""
    put = files.enter_context(stream_to(file))
    return lambda line: put(line + "\n")
