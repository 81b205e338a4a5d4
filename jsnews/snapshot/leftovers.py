"""What killed writes and deleted pages leave: brought back, or named so that it can be deleted.

Nothing here touches what is not a snapshot's beyond doubt: it is where `folder_for` puts them, and says so itself.
"""

from __future__ import annotations

import contextlib
import re
import time
from pathlib import Path

from jsnews.snapshot.folder import OURS, PAGE, is_hidden, place_of, was_snapshot
from jsnews.snapshot.writing import undo

_PART = re.compile(r"^\.(.+)\.\d+\.part$")
_WRITE_S = 3600  # a part that is older is of no write that still goes on
_SWAP_S = 60  # the same for a folder under its old name


def recover(root: Path) -> None:
    """Bring back what a kill has left under its old name."""
    for old in root.glob("*/.*.old"):
        # Another process may do the same at the same time; one of both is enough.
        with contextlib.suppress(OSError):
            if time.time() - old.stat().st_ctime > _SWAP_S:
                undo(old)


def orphans(root: Path) -> list[Path]:
    """Files of snapshots whose page is gone, and what killed writes have left."""
    folders = [folder for folder in root.glob("*/*") if not is_hidden(folder.relative_to(root))]
    lost = [folder for folder in folders if not (folder / PAGE).exists() and was_snapshot(folder)]
    left = [path for folder in lost for path in folder.iterdir() if OURS.match(path.name)]
    parts = [path for folder in folders for path in folder.glob(".*.part") if _is_part_of(folder, path)]
    return sorted([*left, *parts, *(path for path in root.glob("*/.*") if _is_left(path))])


def _is_part_of(folder: Path, path: Path) -> bool:
    """Whether a write of one of a snapshot's files was cut off."""
    part = _PART.match(path.name)
    return bool(part and OURS.match(part[1])) and path.is_file() and _is_of_the_past(path) and was_snapshot(folder)


def _is_left(path: Path) -> bool:
    if path.parent.name.startswith(".") or not path.is_dir():
        return False
    if place_of(path) != path:
        return place_of(path).exists()
    is_part = bool(_PART.match(path.name)) and _is_of_the_past(path)
    return is_part and any(OURS.match(each.name) for each in path.iterdir())


def _is_of_the_past(path: Path) -> bool:
    return time.time() - path.stat().st_mtime > _WRITE_S
