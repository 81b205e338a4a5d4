"""Files that are there whole or not at all."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from jsnews.errors import UsageError


def write_whole(target: Path, content: str | bytes) -> None:
    """Writes to a part file beside the target, which then takes its place in one step. Raises UsageError."""
    data = content.encode("utf-8") if isinstance(content, str) else content
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):  # the write failed, so may this
            part.unlink()
        raise UsageError(f"{target} can't be written: {error.strerror}.") from error
