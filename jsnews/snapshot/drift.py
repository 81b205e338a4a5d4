"""What became of a page since it was pinned: unchanged, its text updated, extraction broken, or the page gone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from jsnews.errors import HttpError, JsnewsError, exit_code_of
from jsnews.snapshot.compare import Difference, differences

State = Literal["unchanged", "updated", "broken", "gone", "unreachable"]
# An editor changes these; a redesign loses them. The others (word_count, links …) follow from them or from the site.
_FIELDS = (
    "headline",
    "authors",
    "agency",
    "dateline",
    "published",
    "description",
    "site",
    "language",
    "section",
    "body",
)
_SHRUNK = 0.5  # of the pinned words: below, it is the extraction that lost them


@dataclass(frozen=True, slots=True)
class Drift:
    """`reasons` say in words what is different; `exit_code` is the error's where the page could not be had."""

    state: State
    reasons: tuple[str, ...] = ()
    exit_code: int = 0


def drift(pinned: Mapping[str, Any], live: Mapping[str, Any] | BaseException) -> Drift:
    """How the page on the web compares to the pinned article; `live` is a pin of today or why there is none."""
    if isinstance(live, BaseException):
        return _without_page(live)
    found = {each.field: each for each in differences(pinned, live)}
    if broken := _broken(pinned, live, found):
        return Drift("broken", tuple(broken), 1)
    told = [each for name in _FIELDS if name in found for each in _update(found[name])]
    if "verdict" in found:
        told.insert(0, f"verdict: {_status(pinned)} → {_status(live)}")
    if "modified" in found:
        told.append(f"modified: {live.get('modified')}")
    return Drift("updated", tuple(told)) if told else Drift("unchanged")


def _without_page(error: BaseException) -> Drift:
    """404, 410 and their like are the site's last word; all else may be a matter of the moment or of the machine."""
    if isinstance(error, HttpError):
        return Drift("gone", (error.message,), 1)
    why = error.message if isinstance(error, JsnewsError) else f"unexpected {type(error).__name__}: {error}"
    return Drift("unreachable", (why,), exit_code_of(error))


def _status(pin: Mapping[str, Any]) -> str:
    return str((pin.get("verdict") or {}).get("status", ""))


def _broken(pinned: Mapping[str, Any], live: Mapping[str, Any], found: Mapping[str, Difference]) -> list[str]:
    """What can't be an editor's doing."""
    reasons = [f"{name} lost" for name in _FIELDS if name in found and found[name].kind == "lost"]
    before, after = pinned.get("word_count") or 0, live.get("word_count") or 0
    if after < before * _SHRUNK and "body lost" not in reasons:
        reasons.append(f"body shrank from {before} to {after} words")
    elif "headline" in found and before and not _texts(pinned["body"]).keys() & _texts(live["body"]).keys():
        reasons.append("nothing of the pinned text is left")
    if "verdict" in found and _status(live) in ("not_an_article", "bot_wall", "consent_wall"):
        reasons.insert(0, f"verdict: {_status(pinned)} → {_status(live)}")
    return reasons


def _update(difference: Difference) -> list[str]:
    if difference.field != "body":
        return [f"{difference.field} {'added' if difference.kind == 'gained' else 'changed'}"]
    before, after = _texts(difference.old), _texts(difference.new)
    added = [role for text, role in after.items() if text not in before]
    removed = sum(text not in after for text in before)
    corrections = added.count("correction")
    told = [
        (corrections, "correction", "added"),
        (len(added) - corrections, "block", "added"),
        (removed, "block", "removed"),
    ]
    return [f"{count} {what}{'s' * (count > 1)} {how}" for count, what, how in told if count] or [
        "body changed in form"
    ]


def _texts(body: Any) -> dict[str, str]:
    """The text of each block with its role."""
    return {block["text"]: block.get("role", "body") for block in body or () if block.get("text")}
