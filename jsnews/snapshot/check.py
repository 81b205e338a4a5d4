"""One saved page against its pinned article; what differs waits beside it for review."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from jsnews.errors import JsnewsError, UsageError
from jsnews.model import Article, Snapshot
from jsnews.snapshot.compare import Difference, differences
from jsnews.snapshot.folder import ARTICLE, PENDING, Saved, as_json
from jsnews.snapshot.pin import pin_of
from jsnews.whole import write_whole

_MEND = "Mend the file, or pin what the page gives now: jsnews snap review."
Extract = Callable[[Snapshot], Article]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What extraction gives now. `missing`: nothing was pinned; `error`: extraction or a file of the folder fails.

    With an error `current` is there where only the pinned article can't be read. `unwritten` says why what differs
    could not be written beside it.
    """

    saved: Saved
    current: dict[str, Any] | None = None
    differences: tuple[Difference, ...] = ()
    missing: bool = False
    error: str | None = None
    unwritten: str | None = None

    @property
    def same(self) -> bool:
        """Whether the page still gives the pinned article."""
        return not (self.differences or self.missing or self.error)

    def difference(self, field: str) -> Difference | None:
        """The difference in one field, None where there is none."""
        return next((each for each in self.differences if each.field == field), None)


def check(saved: Saved, extract: Extract, *, write_pending: bool) -> Result:
    """Extract the page again and compare. Where that differs, the result is written beside as article.json.new."""
    try:
        current = pin_of(extract(saved.snapshot()))
    except JsnewsError as error:
        return Result(saved=saved, error=str(error))
    try:
        result = compare(saved, saved.pinned(), current)
    except JsnewsError as error:  # a merge or a hand has broken it: what the page gives can still be pinned
        result = Result(saved=saved, current=current, error=f"{str(error).rstrip('.')}. {_MEND}")
    return replace(result, unwritten=_wait(result, current)) if write_pending else result


def _wait(result: Result, current: dict[str, Any]) -> str | None:
    """Let what differs wait beside the page. Where nothing may be written it is told all the same: this says why."""
    pending = result.saved.folder / PENDING
    try:
        if result.same:
            reject(result.saved)  # what waited there is what is pinned now, or of the past
        else:
            write_whole(pending, as_json(current))
    except UsageError as error:
        return error.message
    except OSError as error:
        return f"{pending} can't be deleted: {error.strerror}."
    return None


def compare(saved: Saved, pinned: dict[str, Any] | None, current: dict[str, Any]) -> Result:
    """The result of comparing an article that is at hand."""
    found = differences(pinned, current) if pinned is not None else ()
    return Result(saved=saved, current=current, differences=found, missing=pinned is None)


def pin(saved: Saved, current: dict[str, Any]) -> None:
    """Make `current` the pinned article."""
    write_whole(saved.folder / ARTICLE, as_json(current))
    reject(saved)


def accept(saved: Saved) -> bool:
    """Make the article that waits the pinned one; False where none waits. Raises UsageError."""
    pending = saved.pending()
    if pending is None:
        return False
    pin(saved, pending)
    return True


def reject(saved: Saved) -> bool:
    """Throw the article that waits away; False where none waits."""
    pending = saved.folder / PENDING
    there = pending.exists()
    pending.unlink(missing_ok=True)
    return there
