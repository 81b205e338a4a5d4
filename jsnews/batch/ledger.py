"""What a batch has done, one JSON line a page, so that it can go on where it was killed."""

from __future__ import annotations

import json
import os
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from jsnews.batch.outcome import Outcome
from jsnews.errors import UsageError


class Ledger:
    """An append-only file. A line is on the disk before the next page counts, so a kill costs at most the last page.

    A line holds `url`, `verdict` (null where there was an error), `error` (as in the output), `again` (whether a
    resumed batch asks once more) and `file`.
    """

    def __init__(self, path: Path, *, resume: bool) -> None:
        self.path = path
        self._done = _read(path) if resume else set[str]()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o666)
        except OSError as error:
            raise UsageError(f"The ledger {path} can't be written: {error.strerror}.") from error
        self._mend()

    @property
    def done(self) -> frozenset[str]:
        """URLs that need not be asked for again."""
        return frozenset(self._done)

    def append(self, outcome: Outcome) -> None:
        """Writes one line and waits until it is on the disk."""
        line = json.dumps(_line(outcome), ensure_ascii=True) + "\n"
        os.write(self._file, line.encode())
        os.fsync(self._file)
        if not outcome.worth_another_try:
            self._done.add(outcome.url)

    def close(self) -> None:
        os.close(self._file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _mend(self) -> None:
        """Ends a line that a kill cut in half, so that the next one does not grow onto it."""
        size = os.fstat(self._file).st_size
        if not size:
            return
        os.lseek(self._file, size - 1, os.SEEK_SET)
        if os.read(self._file, 1) != b"\n":
            os.write(self._file, b"\n")


def _line(outcome: Outcome) -> dict[str, Any]:
    return {
        "url": outcome.url,
        "verdict": outcome.article.verdict.status if outcome.article else None,
        "error": outcome.error_dict(),
        "again": outcome.worth_another_try,
        "file": outcome.file.name if outcome.file else None,
    }


def _read(path: Path) -> set[str]:
    """The URLs whose last line says that they are done; lines cut in half say nothing."""
    done: set[str] = set()
    if not path.exists():
        return done
    with path.open("rb") as lines:
        for line in lines:
            entry = _entry(line)
            if entry:
                (done.discard if entry["again"] else done.add)(entry["url"])
    return done


def _entry(line: bytes) -> dict[str, Any] | None:
    try:
        entry = json.loads(line)
    except ValueError:  # cut in half
        return None
    return entry if isinstance(entry, dict) and {"url", "again"} <= entry.keys() else None
