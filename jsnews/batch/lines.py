"""A file of JSON lines that holds whole lines only, whatever happens to the process that writes it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from jsnews.address import normal
from jsnews.batch.lock import Locked, lock
from jsnews.errors import UsageError
from jsnews.whole import whole_file


class Lines:
    """Grows by one line after the other, each on the disk when `write` returns; no other process writes meanwhile.

    A resumed file goes on; else what was there is gone. Raises UsageError where it can't be written.
    """

    def __init__(self, path: Path, *, resume: bool) -> None:
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = _open(path)
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

    def drop_outdated(self) -> None:
        """Leaves the last line of each URL, if the file is still in its place. Raises UsageError."""
        if not _is_at(self._file, self.path):
            return
        with self.path.open("rb") as lines:
            urls = [normal(record["url"]) if (record := _record(line)) else None for line in lines]
        last = {url: number for number, url in enumerate(urls)}
        with self.path.open("rb") as lines, whole_file(self.path) as file:
            for number, (line, url) in enumerate(zip(lines, urls, strict=True)):
                if url is None or last[url] == number:
                    file.write(line)

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
        if isinstance(error, Locked):
            return UsageError(f"another jsnews is writing {self.path}.", hint="Wait for it, or write to another place.")
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


def _open(path: Path) -> FileIO:
    """The file, for us alone. Raises OSError; Locked where another process has it."""
    while True:
        file = path.open("ab", buffering=0)
        lock(file.fileno())
        if _is_at(file, path):
            return file
        file.close()  # whoever had it has put another in its place since we opened it


def _is_at(file: FileIO, path: Path) -> bool:
    return path.exists() and os.path.samestat(os.fstat(file.fileno()), path.stat())
