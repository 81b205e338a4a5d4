"""Dates in numbers of which the day may be the month: the page's other dates tell which is which."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from jsnews.article.pattern import pattern

_IN_NUMBERS = pattern(r"\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d")
_BY_SLASHES = pattern(r"(?<!\d)\d\d?/\d\d?/\d{4}")
_OPEN = pattern(r"(?<![\d/-])\d\d?([/-])\d\d?\1(?:\d{4}|\d\d)(?![\d/])")  # dots part the day first, and so do years
_MONTHS = 12
_DAY = 10  # characters of a date in ISO 8601
_Told = tuple[str, str]  # ISO 8601, and what it was read from


def other_way(day: date) -> date | None:
    """The date that is written in the same numbers, read the other way round."""
    return day.replace(month=day.day, day=day.month) if day.day != day.month and day.day <= _MONTHS else None


def is_ambiguous(raw: str, other: str) -> bool:
    """Whether a date leaves open which number is the month, beside another that took one for the other."""
    ambiguous = _BY_SLASHES if _BY_SLASHES.search(other) else _IN_NUMBERS  # dots part the day first
    return ambiguous.search(raw) is not None


def in_agreement(value: str, raw: str, told: Sequence[_Told], changed: Sequence[_Told]) -> str:
    """The value, read the other way round where that alone agrees with a date in `told` that leaves nothing open, or
    is no later than all of those in `changed`."""
    other = other_way(date.fromisoformat(value[:_DAY])) if _OPEN.search(raw) else None
    if other is None:
        return value
    meant, days, last = other.isoformat(), _certain(told), max(_certain(changed), default="")
    if value[:_DAY] in days or not (meant in days or meant <= last < value[:_DAY]):
        return value
    return meant + value[_DAY:]


def _certain(told: Sequence[_Told]) -> set[str]:
    """The days of the dates that can be read one way only."""
    return {value[:_DAY] for value, raw in told if not _OPEN.search(raw)}
