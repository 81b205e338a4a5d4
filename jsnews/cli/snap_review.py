"""Check, review, accept, reject and prune: all that happens offline, on the disk."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jsnews.ci import in_ci
from jsnews.cli.snap_show import as_line, out, show, summarize, tally
from jsnews.cli.tell import complain, say
from jsnews.errors import UsageError
from jsnews.snapshot import Result, Saved, accept, check, find, orphans, recover, reject

if TYPE_CHECKING:
    from jsnews.model import Article, Snapshot

_QUESTION = "[a]ccept  [r]eject  [s]kip  sho[w] the article  [q]uit? "


def selected(root: Path, patterns: Sequence[str]) -> list[Saved]:
    """The snapshots meant. Raises UsageError where there are none at all."""
    saved = find(root, patterns) if root.is_dir() else []
    if not saved:
        raise UsageError(f"there are no snapshots in {root}", hint="Save one with `jsnews snap add URL`.")
    return saved


def _extract(snapshot: Snapshot) -> Article:
    from jsnews.article.extract import extract

    return extract(snapshot)


def run_check(root: Path, patterns: Sequence[str], *, summary: bool, as_json: bool) -> int:
    """`jsnews snap check`: the exit code."""
    results = []
    for saved in selected(root, patterns):
        result = check(saved, _extract, write_pending=not in_ci())
        results.append(result)
        if as_json:
            out(as_line(result))
        elif not summary:
            show(result)
    if summary and not as_json:
        summarize(results)
    if unwritten := next(filter(None, (result.unwritten for result in results)), None):
        complain(f"{unwritten} Nothing waits for review.")
    say(tally(results))
    return int(not all(result.same for result in results))


def run_review(root: Path, patterns: Sequence[str]) -> int:
    """`jsnews snap review`: the exit code, 1 where something is left to decide or to mend. Raises UsageError."""
    _begin_to_write(root)
    left = 0
    for result in _different(root, patterns):
        show(result)
        if result.current is None:  # nothing to accept
            left += 1
            continue
        answer = _ask(result)
        if answer == "q":
            return 1
        if answer == "a":
            accept(result.saved)
        elif answer == "r":
            reject(result.saved)
        left += answer == "s"
    say("Nothing is left to review." if not left else f"{left} left for later.")
    return int(bool(left))


def _different(root: Path, patterns: Sequence[str]) -> Iterator[Result]:
    for saved in selected(root, patterns):
        result = check(saved, _extract, write_pending=True)
        if result.unwritten:
            raise UsageError(result.unwritten)
        if not result.same:
            yield result


def _ask(result: Result) -> str:
    """The first letter of the answer; the end of input is a skip."""
    while True:
        sys.stderr.write(_QUESTION)
        sys.stderr.flush()
        given = sys.stdin.readline()
        answer = given.strip().lower()[:1] if given else "s"
        if answer == "w":
            _show_article(result)
        elif answer in ("a", "r", "s", "q"):
            if not given:
                sys.stderr.write("\n")
            return answer


def _show_article(result: Result) -> None:
    from jsnews.output import render
    from jsnews.output.schema import read_article

    out(render(read_article(json.dumps(result.current)), "md"))


def run_accept(root: Path, patterns: Sequence[str]) -> int:
    """`jsnews snap accept`: the exit code."""
    _begin_to_write(root)
    done = [saved.name for saved in selected(root, patterns) if accept(saved)]
    _tell(done, "accepted")
    return 0


def run_reject(root: Path, patterns: Sequence[str]) -> int:
    """`jsnews snap reject`: the exit code."""
    _begin_to_write(root)
    done = [saved.name for saved in selected(root, patterns) if reject(saved)]
    _tell(done, "rejected")
    return 0


def _tell(names: Sequence[str], what: str) -> None:
    for name in names:
        out(f"{what}  {name}")
    say(f"{len(names)} {what}." if names else "Nothing waits for review.")


def _begin_to_write(root: Path) -> None:
    """Raises UsageError where nothing may be written; else what a kill has left under its old name comes back."""
    if in_ci():
        raise UsageError("nothing is written where CI is set", hint="Do it on your own machine.")
    recover(root)


def run_prune(root: Path, *, delete: bool) -> int:
    """`jsnews snap prune`: the exit code. Raises UsageError where the folder is not there, as of a slip of the pen."""
    if not root.is_dir():
        raise UsageError(f"there is no folder {root}")
    if delete:
        _begin_to_write(root)
    found = orphans(root)
    for path in found:
        out(str(path))
        if delete:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    if delete:
        for folder in {path.parent for path in found}:
            _remove_empty(folder, root)
    say(f"{len(found)} {'deleted' if delete else 'without a page'}." if found else "Every file has its page.")
    return int(bool(found) and not delete)


def _remove_empty(folder: Path, root: Path) -> None:
    while folder != root and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
