"""Snapshot → folder, as one: a kill can't cut it in half."""

from __future__ import annotations

import os
import shutil
from dataclasses import fields
from pathlib import Path
from typing import Any

import msgspec

from jsnews.errors import UsageError
from jsnews.model import Snapshot
from jsnews.snapshot.folder import ARTICLE, ASKED, HAR, META, OURS, PAGE, Asked, as_json, place_of
from jsnews.whole import write_whole

_BESIDES_META = ("html", "pages")


def is_there(folder: Path) -> bool:
    """Whether this folder holds a snapshot, be it under its old name."""
    return folder.exists() or _beside(folder, "old").exists()


def write(
    folder: Path, snapshot: Snapshot, pin: dict[str, Any], har: bytes | None = None, *, asked: Asked | None = None
) -> None:
    """Saves page, meta, article and network as one: a kill leaves the old snapshot or the new one. Raises UsageError.

    Files of the folder that are not a snapshot's stay.
    """
    part, old = _beside(folder, "part"), _beside(folder, "old")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        undo(old)
        shutil.rmtree(part, ignore_errors=True)
        if folder.exists():
            shutil.copytree(folder, part, ignore=lambda _, names: [name for name in names if OURS.match(name)])
        _fill(part, snapshot, pin, har)
        write_whole(part / META, as_json(_meta(snapshot, asked)))  # the last one: with it the folder is whole
        # A folder that is not empty can't be replaced in one step; a kill between the two is undone by `undo`.
        if folder.exists():
            folder.rename(old)
        part.rename(folder)
    except OSError as error:
        raise UsageError(f"{folder} can't be written: {error.strerror}.") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)  # it is in its place, or will never be
    undo(old)


def undo(old: Path) -> None:
    """End what a kill has cut off: a folder under its old name comes back, or goes where there is a new one."""
    place = place_of(old)
    if place == old:
        return  # somebody else's, or none
    if place.exists():
        shutil.rmtree(old, ignore_errors=True)
    else:
        old.rename(place)


def _fill(part: Path, snapshot: Snapshot, pin: dict[str, Any], har: bytes | None) -> None:
    write_whole(part / PAGE, snapshot.html)
    for number, html in enumerate(snapshot.pages, start=2):
        write_whole(part / f"page-{number}.html", html)
    if har is not None:
        write_whole(part / HAR, har)
    write_whole(part / ARTICLE, as_json(pin))


def _meta(snapshot: Snapshot, asked: Asked | None) -> Any:
    meta = {field.name: getattr(snapshot, field.name) for field in fields(snapshot) if field.name not in _BESIDES_META}
    return msgspec.to_builtins(meta | {"pages": 1 + len(snapshot.pages)} | ({ASKED: asked} if asked else {}))


def _beside(folder: Path, what: str) -> Path:
    process = f".{os.getpid()}" if what == "part" else ""
    return folder.with_name(f".{folder.name}{process}.{what}")
