"""How a batch went, counted: its exit code, and one line at its end."""

from __future__ import annotations

from collections import Counter
from types import TracebackType
from typing import TYPE_CHECKING, Self

from jsnews.address import normal
from jsnews.cli.tell import EXIT_CODES, say
from jsnews.errors import exit_code_of
from jsnews.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jsnews.batch import Job, Outcome


class Tally:
    """Of all pages that were asked for: those that have come, were done by an earlier run, or have a file to keep.

    It is told however the batch ends, as long as not every page is there to speak for itself.
    """

    def __init__(self, urls: Iterable[str], job: Job, *, quiet: bool) -> None:
        self.worst = 0
        self._quiet = quiet
        self._counts: Counter[str] = Counter()
        self._all = frozenset(map(normal, urls))
        self._left = len(job.todo(self._all))
        done = job.ledger.done if job.ledger else {}
        for past in (done[url] for url in self._all & done.keys()):
            self._count(past.status, past.exit_code)
        self._before = self._counts.total()
        self._kept = len(self._all) - self._left - self._before

    def add(self, outcome: Outcome) -> None:
        """A page has come, and its result is where it should be."""
        self._left -= 1
        status = outcome.article.verdict.status if outcome.article else None
        self._count(status, exit_code_of(outcome.error) if outcome.error else None)

    def _count(self, status: Status | None, exit_code: int | None) -> None:
        code = EXIT_CODES[status] if status else exit_code or 0
        self.worst = max(self.worst, code)
        self._counts[status.replace("_", " ") if status else "failed"] += 1

    def __str__(self) -> str:
        """Like `12 pages: 8 complete, 2 failed, 1 kept, 1 not reached (5 done before)`."""
        counts = [*self._counts.most_common(), ("kept", self._kept), ("not reached", self._left)]
        words = ", ".join(f"{count} {what}" for what, count in counts if count)
        before = f" ({self._before} done before)" if self._before else ""
        return f"{len(self._all)} page{'s' * (len(self._all) != 1)}: {words}{before}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if not self._quiet:
            say(str(self))
