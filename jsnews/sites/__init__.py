"""Rules for single sites, as data: the ones that come with jsnews and the user's own (folder in JSNEWS_SITES)."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from jsnews.errors import UsageError
from jsnews.sites.check import Mistake, read_folder
from jsnews.sites.rule import Rule, best

__all__ = ["BUNDLED", "Mistake", "Rule", "check", "find", "load"]

BUNDLED = Path(__file__).parent / "rules"


def find(url: str, folder: Path | None = None) -> Rule | None:
    """The rule for a page, or None; the user's come before the bundled ones. Raises UsageError for broken rules."""
    own = folder or (Path(os.environ["JSNEWS_SITES"]) if os.environ.get("JSNEWS_SITES") else None)
    return (best(url, load(own)) if own else None) or best(url, load(BUNDLED))


@cache
def load(folder: Path) -> tuple[Rule, ...]:
    """The rules of a folder, read once. Raises UsageError with the first mistake."""
    if not folder.is_dir():
        raise UsageError(f"The folder of site rules {folder} is not there.")
    rules, mistakes = read_folder(folder)
    if mistakes:
        raise UsageError(str(mistakes[0]), hint=f"All mistakes: `jsnews sites check {folder}`.")
    return rules


def check(folder: Path) -> tuple[Mistake, ...]:
    """Every mistake in a folder of rules; empty where all is well. Raises UsageError where there is no folder."""
    if not folder.is_dir():
        raise UsageError(f"The folder of site rules {folder} is not there.")
    return read_folder(folder)[1]
