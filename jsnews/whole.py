"""Files that are there whole or not at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from jsnews.errors import UsageError


def write_whole(target: Path, content: str | bytes) -> None:
    """The file's whole content in one step. Raises UsageError."""
    with whole_file(target) as file:
        file.write(content.encode("utf-8") if isinstance(content, str) else content)


@contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """A part file beside the target, to be written to; at the end it takes the target's place in one step.

    Raises UsageError where the disk does not take it.
    """
    place = target.resolve()  # a link stays a link
    part = place.with_name(f".{place.name}.{os.getpid()}.part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(place)
    except OSError as error:
        raise UsageError(f"{target} can't be written: {error.strerror}.") from error
    finally:
        with contextlib.suppress(OSError):  # it has taken its place, or what failed lets nothing be removed either
            part.unlink()
