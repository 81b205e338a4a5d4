"""Many URLs through one grab: several at once, polite to each host, resumable, and never ended by one bad page."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass, field

from jsnews.address import normal
from jsnews.batch.folder import Folder, Unwritable
from jsnews.batch.ledger import Ledger
from jsnews.batch.lines import Lines, records
from jsnews.batch.outcome import NO_ARTICLE, Outcome, Past, may_be_written
from jsnews.batch.pace import Pace
from jsnews.errors import JsnewsError
from jsnews.model import Article
from jsnews.options import Batch

__all__ = ["NO_ARTICLE", "Folder", "Job", "Ledger", "Lines", "Outcome", "Past", "may_be_written", "records"]

GrabOne = Callable[[str], Awaitable[Article]]


@dataclass(frozen=True, kw_only=True)
class Job:
    """What to do with each URL, and where its result is kept. `now` and `sleep` are there for tests."""

    grab_one: GrabOne
    options: Batch = field(default_factory=Batch)
    ledger: Ledger | None = None
    folder: Folder | None = None
    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep

    def todo(self, urls: Iterable[str]) -> list[str]:
        """The URLs left to do, each once and in order: those of the ledger and those whose file is kept are done."""
        done = self.ledger.done if self.ledger else {}
        return [url for url in _once(urls) if normal(url) not in done and not (self.folder and self.folder.keeps(url))]

    async def run(
        self, urls: Iterable[str], kept: Callable[[Outcome], None] = lambda outcome: None
    ) -> AsyncIterator[Outcome]:
        """Outcomes as they end. Raises Unwritable where the folder takes no file any more.

        A URL enters the ledger once the caller has taken its outcome and asks for the next; then `kept` is told.
        """
        pace = Pace(self.todo(urls), self.options)
        running: dict[asyncio.Task[Outcome], str] = {}
        try:
            while pace.left or running:
                while (url := pace.start(self.now())) is not None:
                    running[asyncio.create_task(self._grab(url))] = url
                for task in await self._ended(running, pace.wait_s(self.now())):
                    url = running.pop(task)
                    pace.end(url, self.now())
                    outcome = self._outcome(url, task)
                    yield outcome
                    if self.ledger:
                        self.ledger.append(outcome)
                    kept(outcome)
        finally:
            await _cancel(running)

    async def _grab(self, url: str) -> Outcome:
        """The page's article, written to its file."""
        article = await self.grab_one(url)
        folder = None if self.ledger and self.ledger.outlives(url, article) else self.folder
        return Outcome(url=url, article=article, file=folder.write(url, article) if folder else None)

    async def _ended(
        self, running: Iterable[asyncio.Task[Outcome]], wait_s: float | None
    ) -> list[asyncio.Task[Outcome]]:
        """The pages that have ended, as soon as one has; none where the next page may start before."""
        pages = list(running)
        pause = asyncio.ensure_future(self.sleep(wait_s)) if wait_s is not None else None
        try:
            await asyncio.wait([*pages, *([pause] if pause else [])], return_when=asyncio.FIRST_COMPLETED)
        finally:
            if pause:
                pause.cancel()
        return [page for page in pages if page.done()]

    def _outcome(self, url: str, task: asyncio.Task[Outcome]) -> Outcome:
        """What the page has come to, or its error: also one that nobody foresaw. Raises Unwritable, for all pages."""
        if task.cancelled():
            return Outcome(url=url, error=JsnewsError("The grab was cancelled.", url=url))
        error = task.exception()
        if isinstance(error, Unwritable):
            raise error
        return task.result() if error is None else Outcome(url=url, error=error)


def _once(urls: Iterable[str]) -> list[str]:
    """Each page once and in order, in its first spelling."""
    first: dict[str, str] = {}
    for url in urls:
        first.setdefault(normal(url), url)
    return list(first.values())


async def _cancel(tasks: Iterable[asyncio.Task[Outcome]]) -> None:
    """Ends what still runs, and waits until it has cleaned up."""
    pending = list(tasks)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
