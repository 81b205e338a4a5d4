"""What a batch has done, one JSON line a page, so that it can go on where it was killed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jsnews.batch.lines import Lines, records
from jsnews.batch.outcome import Outcome
from jsnews.model import Status

# Whether the output still has what was done for a URL, given its verdict (None for an error).
Holds = Callable[[str, Status | None], bool]


class Ledger(Lines):
    """A line is on the disk before the next page counts, so a kill costs at most the last page.

    A line holds `url`, `verdict` (null where there was an error), `error` (as in the output), `again` (whether a
    resumed batch asks once more) and `file`. What the output no longer `holds` is not done, whatever the ledger says.
    """

    def __init__(self, path: Path, *, resume: bool, holds: Holds = lambda url, verdict: True) -> None:
        super().__init__(path, resume=resume)
        self._done = {url for url, verdict in _done_in(path).items() if holds(url, verdict)}

    @property
    def done(self) -> frozenset[str]:
        """URLs that need not be asked for again."""
        return frozenset(self._done)

    def append(self, outcome: Outcome) -> None:
        """Writes one line and waits until it is on the disk."""
        self.write(json.dumps(_line(outcome), ensure_ascii=True))
        if not outcome.worth_another_try:
            self._done.add(outcome.url)


def _line(outcome: Outcome) -> dict[str, Any]:
    return {
        "url": outcome.url,
        "verdict": outcome.article.verdict.status if outcome.article else None,
        "error": outcome.error_dict(),
        "again": outcome.worth_another_try,
        "file": outcome.file.name if outcome.file else None,
    }


def _done_in(path: Path) -> dict[str, Status | None]:
    """The URLs whose last line says that they are done, with their verdicts."""
    done: dict[str, Status | None] = {}
    for record in records(path):
        done.pop(record["url"], None)
        if record.get("again") is False:
            done[record["url"]] = record.get("verdict")
    return done
