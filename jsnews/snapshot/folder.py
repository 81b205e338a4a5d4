"""Snapshots in their folders: which these are, what they are called, and what stands in them."""

from __future__ import annotations

import fnmatch
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import msgspec

from jsnews.address import split
from jsnews.errors import UsageError
from jsnews.model import Snapshot

PAGE, META, ARTICLE, PENDING, HAR = "page.html", "meta.json", "article.json", "article.json.new", "network.har.zip"
OURS = re.compile(r"^(?:page(?:-\d+)?\.html|meta\.json|article\.json(?:\.new)?|network\.har\.zip)$")
# What only a file of ours says: others give theirs the same names.
_SAYS_SO = {META: "captured_at", ARTICLE: "verdict", PENDING: "verdict"}
_LONGEST_NAME = 80  # characters: with the part names around it far below every file system's limit
ASKED = "asked"
_RESTORE = "Restore it, or take the page anew with `jsnews snap add --overwrite URL`."
WRONG_DATA = (ValueError, msgspec.MsgspecError)  # the latter are ValueErrors in some versions of msgspec only

# The options that decided what a page shows, by group and name.
Asked = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Saved:
    """A snapshot on disk; `name` is host/slug."""

    folder: Path
    name: str

    def snapshot(self) -> Snapshot:
        """The page as it was captured. Raises UsageError where the folder is no snapshot, or not a whole one."""
        meta = _read(self.folder / META)
        if meta is None:
            raise UsageError(f"{self.folder} has no {META}.", hint=_RESTORE)
        try:
            page = (self.folder / PAGE).read_bytes().decode("utf-8")
            pages = [self._further(number) for number in range(2, meta.pop("pages", 1) + 1)]
            return msgspec.convert({**meta, "html": page, "pages": pages}, Snapshot)
        except FileNotFoundError as error:
            raise UsageError(f"{self.folder} has no {Path(error.filename).name}.", hint=_RESTORE) from error
        except (*WRONG_DATA, OSError, TypeError, AttributeError) as error:
            raise UsageError(f"{self.folder} is no snapshot: {error}") from error

    def _further(self, number: int) -> str:
        return (self.folder / f"page-{number}.html").read_bytes().decode("utf-8")

    def asked(self) -> Asked:
        """How the page was asked for, as far as its folder says. Raises UsageError."""
        asked = (_read(self.folder / META) or {}).get(ASKED, {})
        if not isinstance(asked, dict):
            raise UsageError(f"{self.folder / META} does not say how its page was asked for.")
        return asked

    def pinned(self) -> dict[str, Any] | None:
        """The pinned article; None where nothing is pinned. Raises UsageError."""
        return _read(self.folder / ARTICLE)

    def pending(self) -> dict[str, Any] | None:
        """The article that waits for review; None where none does. Raises UsageError."""
        return _read(self.folder / PENDING)

    def har(self) -> Path | None:
        """The recorded network, where there is one."""
        path = self.folder / HAR
        return path if path.exists() else None


def _read(path: Path) -> dict[str, Any] | None:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} can't be read: {error}.", hint=_RESTORE) from error
    if not isinstance(value, dict):
        raise UsageError(f"{path} can't be read: it holds no JSON object.", hint=_RESTORE)
    return value


def as_json(value: object) -> str:
    """JSON as it stands in the folder: indented, letters as they are, a final newline."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def find(root: Path, patterns: Sequence[str] = ()) -> list[Saved]:
    """The snapshots under `root` by name, or those that a pattern (glob, part of the name, or path) means.

    One that has lost its page or its meta.json is among them, to be told of. Raises UsageError for a pattern that
    means none, so that a slip of the pen never passes for a green run.
    """
    folders = sorted({path.parent for name in (META, ARTICLE) for path in root.rglob(name)})
    folders = [folder for folder in folders if is_snapshot(folder) or _has(folder, META, PAGE)]
    places = [(folder, place_of(folder)) for folder in folders]
    saved = [
        Saved(folder, place.relative_to(root).as_posix())
        for folder, place in places
        if not is_hidden(place.relative_to(root)) and (place == folder or not place.exists())
    ]
    for pattern in patterns:
        if not any(_means(pattern, each) for each in saved):
            raise UsageError(f"no snapshot under {root} is meant by {pattern!r}")
    return [each for each in saved if not patterns or any(_means(pattern, each) for pattern in patterns)]


def _has(folder: Path, *names: str) -> bool:
    return all((folder / name).exists() for name in names)


def is_hidden(path: Path) -> bool:
    """Whether a part of the path begins with a dot."""
    return any(part.startswith(".") for part in path.parts)


def place_of(folder: Path) -> Path:
    """Where a folder belongs; another place than its own for a snapshot that a kill has left under its old name."""
    name, old = re.subn(r"^\.(.+)\.old$", r"\1", folder.name)
    return folder.with_name(name) if old and was_snapshot(folder) else folder


def is_snapshot(folder: Path) -> bool:
    """Whether meta.json says that the folder is a snapshot, be its page there or not; where it is broken, any file.

    Where it is gone, a page with its pinned article says so.
    """
    try:
        meta = _read(folder / META)
        return _SAYS_SO[META] in meta if meta is not None else _has(folder, PAGE) and _is_pinned(folder)
    except UsageError:
        return was_snapshot(folder)


def _is_pinned(folder: Path) -> bool:
    """Whether article.json is a pinned article, and not what `--json` has written, which has the text beside it."""
    article = _read(folder / ARTICLE) or {}
    return _SAYS_SO[ARTICLE] in article and "text" not in article


def was_snapshot(folder: Path) -> bool:
    """Whether files of the folder say that they are a snapshot's, be it whole or not."""
    return any(_says(folder / name, word) for name, word in _SAYS_SO.items())


def _says(path: Path, word: str) -> bool:
    """Whether a file has this key; one that a merge or a hand has broken is known by its text."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    try:
        value = json.loads(text)
    except ValueError:
        return f'"{word}":' in text
    return isinstance(value, dict) and word in value


def _means(pattern: str, saved: Saved) -> bool:
    if any(sign in pattern for sign in "*?["):
        return fnmatch.fnmatch(saved.name, pattern)
    path = Path(pattern).resolve()
    return pattern in saved.name or path == saved.folder.resolve() or path in saved.folder.resolve().parents


def folder_for(root: Path, url: str) -> Path:
    """Where a URL's snapshot is or would be: always two levels under `root`, one folder a URL."""
    parts = split(url)
    host = _plain(parts.netloc.rpartition("@")[2], ".-") or "page"
    slug = _plain(unquote(parts.path), "-") or "index"
    plain = root / host / slug
    other = root / host / f"{slug}-{hashlib.sha256(url.encode()).hexdigest()[:8]}"
    try:
        meta = _read(plain / META)
    except UsageError:  # whose it is can't be told any more
        return other if other.exists() else plain
    return plain if meta is None or meta.get("url") == url else other


def _plain(text: str, kept: str) -> str:
    """`text` in letters that every file system takes; never hidden, never a way out of the folder."""
    return re.sub(rf"[^a-z0-9{re.escape(kept)}]+", "-", text.lower())[:_LONGEST_NAME].strip(".-")
