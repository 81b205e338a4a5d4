"""Where the result of a command goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TextIO

from jsnews.errors import UsageError
from jsnews.trace import Trace
from jsnews.whole import write_whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """Where the result goes and in which form; `format` None means the default of the command.

    `input` is the file that the command reads, if any, so that nothing is written over it.
    """

    format: str | None = None
    file: str = "-"
    folder: Path | None = None
    clobber: bool = True
    resume: bool = False
    overwrite: bool = False
    explain: str | None = None
    input: str | None = None
    verbose: bool = False
    quiet: bool = False

    @property
    def stays(self) -> bool:
        """Whether there will be a file or a folder; of what goes to stdout, a pipe or a device nothing is left."""
        return self.folder is not None or not is_stream(self.file)

    @property
    def is_there(self) -> bool:
        """Whether the file is there already."""
        return not is_stream(self.file) and Path(self.file).exists()

    @property
    def holds_something(self) -> bool:
        """Whether the file is there and not empty."""
        return self.is_there and Path(self.file).stat().st_size > 0


def is_stream(file: str) -> bool:
    """Whether `file` is stdout (`-`), a pipe or a device: it can be written to, but never replaced."""
    path = Path(file)
    return file == "-" or (path.exists() and not path.is_file() and not path.is_dir())


@contextmanager
def stream_to(file: str) -> Iterator[Callable[[str], None]]:
    """What takes text to stdout, a pipe or a device, at once. It raises UsageError, and BrokenPipeError."""
    if file == "-":
        yield partial(_put, sys.stdout, "stdout")
        return
    with ExitStack() as opened:
        try:
            stream = opened.enter_context(Path(file).open("w", encoding="utf-8", newline="\n"))
        except OSError as error:
            raise _refusal(file, error) from error
        yield partial(_put, stream, file)


def write(text: str, file: str) -> None:
    """To a stream, or to a file that is whole or not there. Raises UsageError, and BrokenPipeError."""
    if not is_stream(file):
        write_whole(Path(file), text)
        return
    with stream_to(file) as put:
        put(text)


def forget(stream: TextIO) -> None:
    """Nothing more goes there: Python must not complain once more at its end of what could not be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _put(stream: TextIO, name: str, text: str) -> None:
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        raise
    except UnicodeEncodeError as error:  # only where the user has asked for it
        hint = "Unset PYTHONIOENCODING, and it is UTF-8."
        lacks = f"{name} can't be written in {stream.encoding}: it has no {text[error.start]!r}."
        raise UsageError(lacks, hint=hint) from error
    except OSError as error:
        forget(stream)
        raise _refusal(name, error) from error


def _refusal(name: str, error: OSError) -> UsageError:
    return UsageError(f"{name} can't be written: {error.strerror}.")


def explain_to(file: str | None, trace: Trace, title: str) -> None:
    """The trace as a page, or on stderr as a table (`-`), where it is wanted."""
    if file is None:
        return
    from jsnews.explain import explain_page, explain_table

    if file == "-":
        sys.stderr.write(explain_table(trace) + "\n")
    else:
        write(explain_page(trace, title=title), file)
