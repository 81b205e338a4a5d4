"""Pinned against current, field by field, as lines that a person reads."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from jsnews.snapshot.pin import FIELDS

Kind = Literal["changed", "lost", "gained"]
_MARKS = {"strong": "**", "emphasis": "*", "code": "`"}
_CONTEXT_CHARACTERS = 72
_TOLD_BY_TEXT = frozenset({"type", "role", "text", "spans", "blocks", "rows", "image"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that is not what was pinned; `old` and `new` are JSON data."""

    field: str
    old: Any
    new: Any

    @property
    def kind(self) -> Kind:
        """Whether a value was replaced, is gone, or is there where none was."""
        if _empty(self.new):
            return "lost"
        return "gained" if _empty(self.old) else "changed"

    def lines(self) -> list[str]:
        """The difference by lines: `- ` pinned, `+ ` now, two blanks what both have (shortened)."""
        old, new = lines_of(self.old), lines_of(self.new)
        if old == new:  # they differ in what the lines leave out
            old, new = (json.dumps(each, ensure_ascii=False, indent=1).split("\n") for each in (self.old, self.new))
        found: list[str] = []
        for group in difflib.SequenceMatcher(None, old, new, autojunk=False).get_grouped_opcodes(1):
            if found:
                found.append("  ⋮")
            for tag, a, b, c, d in group:
                if tag == "equal":
                    found += [f"  {_shortened(line)}" for line in old[a:b]]
                else:
                    found += [f"- {line}" for line in old[a:b]] + [f"+ {line}" for line in new[c:d]]
        return found


def differences(pinned: Mapping[str, Any], current: Mapping[str, Any]) -> tuple[Difference, ...]:
    """The fields that differ, in the order of the model; a field that is not there counts as empty."""
    return tuple(
        Difference(name, pinned.get(name), current.get(name))
        for name in FIELDS
        if pinned.get(name) != current.get(name) and not (_empty(pinned.get(name)) and _empty(current.get(name)))
    )


def _empty(value: Any) -> bool:
    return value is None or value is False or value in ("", [], {}, 0)


def lines_of(value: Any) -> list[str]:
    """A field's value as lines: a line a block, an item or a line of text."""
    if _empty(value):
        return []
    if isinstance(value, list):
        return [line for item in value for line in (_told(item) if _is_block(item) else [_flat(item)])]
    return value.split("\n") if isinstance(value, str) else [_flat(value)]


def _is_block(value: Any) -> bool:
    return isinstance(value, dict) and "type" in value


def _told(block: Mapping[str, Any]) -> list[str]:
    try:
        return _block_lines(block)
    except (KeyError, TypeError, AttributeError):  # pinned by hand, or by another version of the model
        return [json.dumps(block, ensure_ascii=False)]


def _flat(value: Any) -> str:
    if isinstance(value, dict):
        return " | ".join(f"{key}: {item}" for key, item in value.items())
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _block_lines(block: Mapping[str, Any], indent: str = "") -> list[str]:
    label = block["type"] + (f" ({block['role']})" if block.get("role", "body") != "body" else "")
    more = "".join(f" {key}={value}" for key, value in block.items() if key not in _TOLD_BY_TEXT)
    inner = [line for child in block.get("blocks", ()) for line in _block_lines(child, indent + "  ")]
    rows = [f"{indent}  row: {' | '.join(row)}" for row in block.get("rows", ())]
    text = "" if inner or rows else _marked(block)
    if image := block.get("image"):
        text = _flat(image)
    return [f"{indent}{label}{more}: {text}".rstrip(), *inner, *rows]


def _marked(block: Mapping[str, Any]) -> str:
    """The block's text with its links and marks, on one line."""
    spans = block.get("spans") or [{"text": block.get("text", "")}]
    return "".join(_span(span) for span in spans).replace("\n", " ⏎ ")


def _span(span: Mapping[str, Any]) -> str:
    marks = "".join(_MARKS[mark] for mark in span.get("marks", ()))
    text = f"{marks}{span['text']}{marks[::-1]}"
    return f"[{text}]({span['href']})" if span.get("href") else text


def _shortened(line: str) -> str:
    return line if len(line) <= _CONTEXT_CHARACTERS else line[: _CONTEXT_CHARACTERS - 1] + "…"
