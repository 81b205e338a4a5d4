"""What `jsnews snap` prints: differences by lines, and counts. Texts of pages are made harmless first."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from typing import Any

import typer

from jsnews.cli.output import write
from jsnews.inert import clean_json, line
from jsnews.snapshot import Result
from jsnews.snapshot.pin import FIELDS

_COLOURS = {"-": "red", "+": "green"}


def out(text: str, colour: str | None = None) -> None:
    """One line of data."""
    plain = bool(os.environ.get("NO_COLOR")) or not sys.stdout.isatty()
    write((text if plain or not colour else typer.style(text, fg=colour)) + "\n", "-")


def show(result: Result) -> None:
    """One result with its differences."""
    name = line(result.saved.name)
    if result.error:
        out(f"FAILED   {name}: {line(result.error)}", "red")
    elif result.missing:
        out(f"MISSING  {name}: no article.json", "red")
    elif result.same:
        out(f"ok       {name}")
    else:
        out(f"DIFFERS  {name}: {', '.join(each.field for each in result.differences)}", "red")
    for difference in result.differences:
        out(f"  {difference.field} ({difference.kind})")
        for each in difference.lines():
            out(f"    {each[:2]}{_harmless(each[2:])}", _COLOURS.get(each[0]))


def _harmless(text: str) -> str:
    """`text` without control characters, its indent kept."""
    return text[: len(text) - len(text.lstrip(" "))] + line(text)


def summarize(results: Sequence[Result]) -> None:
    """A row a field: in how many snapshots it is the same, changed, lost, gained."""
    kinds = ("changed", "lost", "gained")
    counts: Counter[tuple[str, str]] = Counter(
        (each.field, each.kind) for result in results for each in result.differences
    )
    compared = sum(not result.error and not result.missing for result in results)
    out(f"{'field':<16}{'same':>8}" + "".join(f"{kind:>10}" for kind in kinds))
    for field in FIELDS:
        row = [counts[field, kind] for kind in kinds]
        out(f"{field:<16}{compared - sum(row):>8}" + "".join(f"{number or '·':>10}" for number in row))


def tally(results: Sequence[Result]) -> str:
    """The whole run in a line."""
    words = [
        (sum(result.same for result in results), "the same"),
        (sum(bool(result.differences) for result in results), "different"),
        (sum(result.missing for result in results), "missing"),
        (sum(bool(result.error) for result in results), "failed"),
    ]
    return f"{len(results)} snapshot{'s' * (len(results) != 1)}: " + ", ".join(
        f"{count} {word}" for count, word in words if count
    )


def as_line(result: Result, **more: Any) -> str:
    """The result as a line of JSON."""
    data = {
        "snapshot": result.saved.name,
        "same": result.same,
        "missing": result.missing,
        "error": result.error,
        "differences": [
            {"field": each.field, "kind": each.kind, "old": each.old, "new": each.new} for each in result.differences
        ],
    }
    return clean_json(json.dumps(data | more, ensure_ascii=False))
