"""A file of JSON lines that holds whole lines only, whatever happens to the process that writes it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from jsnews.errors import UsageError


class Lines:
    """Grows by one line after the other, each on the disk when `write` returns.

    A resumed file goes on; else what was there is gone.
    """

    def __init__(self, path: Path, *, resume: bool) -> None:
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("ab", buffering=0)
            if resume:
                self._mend()
            else:
                self._file.truncate(0)
        except OSError as error:
            raise self._refusal(error) from error

    def write(self, line: str) -> None:
        """One line, given without its end. Raises UsageError where the disk does not take it."""
        data = line.encode() + b"\n"
        try:
            while data:
                data = data[os.write(self._file.fileno(), data) :]
            os.fsync(self._file.fileno())
        except OSError as error:
            raise self._refusal(error) from error

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _mend(self) -> None:
        """Takes away a last line that a kill cut in half, so that the next one does not grow onto it."""
        whole, last = 0, b""
        with self.path.open("rb") as lines:
            for last in lines:
                whole += len(last) if last.endswith(b"\n") else 0
        if _record(last) and not last.endswith(b"\n"):
            self._file.write(b"\n")  # nothing of it is missing but its end
        else:
            self._file.truncate(whole)

    def _refusal(self, error: OSError) -> UsageError:
        return UsageError(f"{self.path} can't be written: {error.strerror}.")


def records(path: Path) -> Iterator[dict[str, Any]]:
    """What the lines of a file say of URLs, in order; other lines, and those cut in half, say nothing."""
    if not path.exists():
        return
    with path.open("rb") as lines:
        for line in lines:
            if record := _record(line):
                yield record


def _record(line: bytes) -> dict[str, Any] | None:
    try:
        record = json.loads(line)
    except ValueError:  # cut in half
        return None
    return record if isinstance(record, dict) and isinstance(record.get("url"), str) else None
