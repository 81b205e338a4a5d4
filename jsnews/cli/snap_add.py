"""`jsnews snap add`: grab, strip, pin, save."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from jsnews.article.extract import extract
from jsnews.batch import NO_ARTICLE, Job
from jsnews.ci import in_ci
from jsnews.cli.run import run_until_stopped
from jsnews.cli.snap_show import out
from jsnews.cli.tell import EXIT_CODES, Teller, complain, say
from jsnews.errors import Final, UsageError, exit_code_of
from jsnews.model import Article, Snapshot, Status
from jsnews.options import Options
from jsnews.pipeline import Browser
from jsnews.snapshot import asked_by, folder_for, is_there, pin_of, write
from jsnews.snapshot.har import read_archive, scrubbed
from jsnews.snapshot.redact import REDACTED, Redactor, reads_the_same
from jsnews.snapshot.secrets import redactor_of
from jsnews.trace import Trace

# The settled page of a URL, and its recorded network.
Take = Callable[[str], Awaitable[tuple[Snapshot, bytes | None]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Adding:
    """What to save and where; `allowed` are verdicts that are saved though they are no article."""

    root: Path
    options: Options
    har: bool = False
    overwrite: bool = False
    allowed: frozenset[str] = frozenset()
    verbose: bool = False
    quiet: bool = False


class Refusal(Final):
    """The page is not saved, because of its verdict."""

    def __init__(self, article: Article) -> None:
        status: Status = article.verdict.status
        why = f"{status.replace('_', ' ')}: {'; '.join(article.verdict.evidence)}"
        super().__init__(f"not saved, {why}.", url=article.url, hint=f"--allow-verdict {status} saves it all the same.")
        self.exit_code = EXIT_CODES[status]


def add_all(urls: list[str], adding: Adding) -> int:
    """Save every page: the exit code, the worst of all."""
    if in_ci():
        raise UsageError("nothing is written where CI is set")
    return run_until_stopped(_add_all(urls, adding))


async def _add_all(urls: list[str], adding: Adding) -> int:
    teller = Teller(verbose=adding.verbose, quiet=adding.quiet)
    redactor = redactor_of(adding.options, urls)
    worst = 0
    async with _taking(adding, redactor, Trace(listen=teller)) as take:

        async def add_one(url: str) -> Article:
            return await _add(url, adding, redactor, take)

        async for outcome in Job(grab_one=add_one, options=adding.options.batch).run(urls):
            teller.clear()
            error = outcome.error
            if error is not None:
                complain(redactor.text(str(error)))
                worst = max(worst, exit_code_of(error))
            elif outcome.article is not None:
                _tell(redactor.url(outcome.url), outcome.article, adding.root)
    return worst


def _tell(url: str, article: Article, root: Path) -> None:
    out(str(folder_for(root, url)))
    status = article.verdict.status
    said = "" if status == "complete" else f" ({status.replace('_', ' ')}: {'; '.join(article.verdict.evidence)})"
    say(f"saved: {article.headline or 'no headline'}, {article.word_count} words{said}")
    if REDACTED in url:
        say("Its address holds a secret, and is saved without it: `jsnews snap drift` can't go to it again.")


@asynccontextmanager
async def _taking(adding: Adding, redactor: Redactor, trace: Trace) -> AsyncIterator[Take]:
    """How a page is taken: all with one browser, or each with its own where its network is recorded."""
    if adding.har:
        yield lambda url: _recorded(url, adding, redactor, trace)
        return
    async with Browser(adding.options, trace) as browser:

        async def take(url: str) -> tuple[Snapshot, None]:
            return await browser.snapshot(url), None

        yield take


async def _add(url: str, adding: Adding, redactor: Redactor, take: Take) -> Article:
    folder = folder_for(adding.root, redactor.url(url))
    if is_there(folder) and not adding.overwrite:
        raise UsageError(f"{folder} is there already.", url=url, hint="--overwrite takes it anew.")
    taken, har = await take(url)
    snapshot = redactor.snapshot(taken)
    article = extract(snapshot)
    if (snapshot.html, snapshot.pages) != (taken.html, taken.pages) and not reads_the_same(article, extract(taken)):
        raise UsageError("not saved: a secret of the options is also a word of its article.", url=url)
    if article.verdict.status in NO_ARTICLE and article.verdict.status not in adding.allowed:
        raise Refusal(article)
    write(folder, snapshot, pin_of(article), har, asked=asked_by(adding.options))
    return article


async def _recorded(url: str, adding: Adding, redactor: Redactor, trace: Trace) -> tuple[Snapshot, bytes]:
    """The page and its network. What Playwright records holds cookies: it is kept from others and for a moment only."""
    shared_memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="jsnews-", dir=shared_memory if shared_memory.is_dir() else None) as folder:
        raw = Path(folder) / "network.har.zip"
        options = replace(adding.options, debug=replace(adding.options.debug, save_har=raw))
        async with Browser(options, trace) as browser:
            snapshot = await browser.snapshot(url)
        return snapshot, scrubbed(read_archive(raw), redactor).to_zip()
