"""TOML files → rules, or every mistake in them with file and key."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from jsnews.sites.rule import Rule, split_pattern

_NEEDED = ("match", "why", "checked")
_LISTS = ("match", "click", "remove")
_SELECTORS = ("wait_for", "click", "remove", "body", "headline", "authors", "published")
_PAIRS = {"(": ")", "[": "]"}


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong, where. `key` is None where the file as a whole can't be read."""

    file: Path
    key: str | None
    message: str

    def __str__(self) -> str:
        return f"{self.file}: {f'{self.key}: ' if self.key else ''}{self.message}"


def read_rule(file: Path) -> tuple[Rule | None, tuple[Mistake, ...]]:
    """The rule of one file, or None and what is wrong with it."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return None, (Mistake(file, None, f"can't be read: {error}."),)
    mistakes = tuple(Mistake(file, key, message) for key, message in _mistakes(data))
    if mistakes:
        return None, mistakes
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
    values["checked"] = data["checked"].isoformat()
    return Rule(name=file.stem, **values), ()


def read_folder(folder: Path) -> tuple[tuple[Rule, ...], tuple[Mistake, ...]]:
    """All rules of a folder in the order of their names, and all mistakes, two files for the same pages among them."""
    rules: list[Rule] = []
    mistakes: list[Mistake] = []
    owners: dict[tuple[str, str], Path] = {}
    for file in sorted(folder.glob("*.toml")):
        rule, wrong = read_rule(file)
        mistakes.extend(wrong)
        if rule is None:
            continue
        rules.append(rule)
        for pattern in rule.match:
            owner = owners.setdefault(split_pattern(pattern), file)
            if owner != file:
                mistakes.append(Mistake(file, "match", f"{pattern!r} is also in {owner.name}."))
    return tuple(rules), tuple(mistakes)


def _mistakes(data: dict[str, Any]) -> list[tuple[str, str]]:
    """(key, what is wrong) for each mistake."""
    found = [(key, "is needed.") for key in _NEEDED if key not in data]
    if not data.keys() & set(_SELECTORS):
        found.append(("match", f"nothing is done with these pages: give one of {', '.join(_SELECTORS)}."))
    for key, value in data.items():
        message = _wrong(key, value)
        if message:
            found.append((key, message))
    return found


def _wrong(key: str, value: Any) -> str | None:
    """What is wrong with one key, or None."""
    if key not in (*_NEEDED, *_SELECTORS):
        return f"is not known. Known are {', '.join((*_NEEDED, *_SELECTORS))}."
    if key == "checked":
        right = isinstance(value, date) and not isinstance(value, datetime)
        return None if right else "must be a date without quotes, as 2026-11-25."
    if isinstance(value, list) != (key in _LISTS):
        return "must be a list of texts." if key in _LISTS else "must be one text."
    texts = value if isinstance(value, list) else [value]
    if not all(isinstance(text, str) for text in texts):
        return "must be text."
    if not texts or not all(text.strip() for text in texts):
        return "must not be empty."
    test = _TESTS.get(key, _bad_selector)
    return next((message for text in texts if (message := test(text))), None)


def _bad_pattern(pattern: str) -> str | None:
    host, _ = split_pattern(pattern)
    if "://" in pattern:
        return f"{pattern!r} must be a host, or a host and a path, without https://."
    if "*" in host or not host or any(character in host for character in " :?#@"):
        return f"{pattern!r} must begin with a plain host: its subdomains belong to it, and * is for paths."
    return None


def _bad_selector(selector: str) -> str | None:
    """Brackets and quotes that do not close. Browser and parser say the rest when they use it."""
    waiting: list[str] = []
    quote = ""
    for character in selector:
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        elif character in _PAIRS:
            waiting.append(_PAIRS[character])
        elif character in _PAIRS.values() and (not waiting or waiting.pop() != character):
            return f"{selector!r} closes what it did not open."
    return f"{selector!r} leaves a bracket or quote open." if waiting or quote else None


_TESTS: dict[str, Callable[[str], str | None]] = {"match": _bad_pattern, "why": lambda why: None}
