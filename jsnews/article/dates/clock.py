"""A time of day as a page writes it behind a date: the hour, the half of the day, and the zone."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone

from jsnews.article.pattern import pattern

TIME = pattern(r"(?<![\d:.])(\d{1,2})\s*[:hH.時时點点시]\s*(\d{2})(?::(\d{2}))?(?!\d|\.\d)")
HOUR_ONLY = pattern(r"(?<![\d:.])(\d{1,2})(?=\s*[AaPp]\.?[Mm]\b)")
# The halves of the day, on either side of the hour.
_LATE = (
    r"午後|下午|晚上|晚間|晚间|傍晚|中午|오후|μ\.?\s?μ\b|مساء|بعد ?الظهر|ب\.ظ|بعدازظهر|অপরাহ্ন|পিএম|বিকাল|বিকেল|সন্ধ্যা|"
    r"अपराह्न|शाम|பிற்பகல்|\bchiều\b|\btối\b|\böğleden sonra\b|\bös\b|\bpetang\b|\bmalam\b|\bpasdite\b|אחה[\"״]צ|ከሰዓት"
)
_EARLY = (
    r"午前|上午|凌晨|清晨|早上|오전|π\.?\s?μ\b|صباح|قبل ?الظهر|ق\.ظ|قبل‌ازظهر|পূর্বাহ্ন|এএম|पूर्वाह्न|முற்பகல்|\bsáng\b|"
    r"\böğleden önce\b|\böö\b|\bpagi\b|\bparadite\b|לפנה[\"״]צ|ጥዋት"
)
# The short ones mean it only where they follow: "2026م" is a year, "am" a word of German.
_LATE_BEHIND = pattern(
    rf"\s*(?:{_LATE}|p\.?\s?m\b|م(?!\w)|(?-i:CH\b)|de la (?:tarde|noche)\b|da (?:tarde|noite)\b)", re.I
)
_EARLY_BEHIND = pattern(rf"\s*(?:{_EARLY}|a\.?\s?m\b|ص(?!\w)|(?-i:SA\b))", re.I)
_LATE_BEFORE = pattern(rf"(?:{_LATE}|\bpm)\s*$", re.I)
_EARLY_BEFORE = pattern(rf"(?:{_EARLY}|(?-i:\bAM))\s*$", re.I)
_OFFSET = pattern(
    r"^\s*\(?([+-])(\d{2}):?(\d{2})\b|\b(?:GMT|UTC)\s?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)|\b(?:UTC|GMT|Z)\b"
)
_END_OF_SPAN = pattern(r"\s?-(\d{2}):(\d{2})(?![\d:])")  # "08:20-09:30"
# Abbreviations that mean one offset wherever they are used; the many that do not are left alone.
_ZONES = {
    "EST": -5,
    "EDT": -4,
    "CDT": -5,
    "MST": -7,
    "MDT": -6,
    "PST": -8,
    "PDT": -7,
    "CET": 1,
    "CEST": 2,
    "MEZ": 1,
    "MESZ": 2,
    "EET": 2,
    "EEST": 3,
    "BST": 1,
    "JST": 9,
    "KST": 9,
    "WIB": 7,
    "AEST": 10,
    "AEDT": 11,
}
_ZONE = pattern(r"\b(" + "|".join(_ZONES) + r")\b")
_NEAR = 40  # characters behind a time where its zone may stand
_NOON, _LAST_HOUR, _LAST_MINUTE = 12, 23, 59
_FARTHEST = timedelta(hours=14)


def with_time(day: date, rest: str) -> str:
    """ISO 8601 of the date with the time and zone that stand in the rest of the text."""
    if match := TIME.search(rest):
        hour, minute, second = match.groups(default="0")
    elif match := HOUR_ONLY.search(rest):
        hour, minute, second = match[1], "0", "0"
    else:
        return day.isoformat()
    return at_time(day, (int(hour), int(minute), int(second)), rest[: match.start()], rest[match.end() :])


def at_time(day: date, time: tuple[int, int, int], before: str, behind: str) -> str:
    """ISO 8601 of the date at an hour, minute and second, by what stands before and behind these."""
    hour, minute, second = time
    late, early = _LATE_BEHIND.match(behind), _EARLY_BEHIND.match(behind)
    if hour <= _NOON and (late or (not early and _LATE_BEFORE.search(before))):
        hour = hour % _NOON + _NOON
    elif hour == _NOON and (early or _EARLY_BEFORE.search(before)):
        hour = 0
    if hour > _LAST_HOUR or minute > _LAST_MINUTE:
        return day.isoformat()
    moment = datetime(day.year, day.month, day.day, hour, minute, min(_LAST_MINUTE, second))
    half = late or early
    return _in_zone(moment, behind[half.end() if half else 0 :][:_NEAR])


def _in_zone(moment: datetime, behind: str) -> str:
    """The moment with the offset or zone that stands behind it; what ends a span of time is none."""
    span = _END_OF_SPAN.match(behind)
    if span and not moment.second and (int(span[1]), int(span[2])) > (moment.hour, moment.minute):
        behind = behind[span.end() :]
    if offset := _OFFSET.search(behind):
        return at_offset(moment, offset[1] or offset[4] or "+", offset[2] or offset[5] or "0", offset[3] or offset[6])
    if zone := _ZONE.search(behind):
        hours = _ZONES[zone[1]]
        return at_offset(moment, "-" if hours < 0 else "+", str(abs(hours)), "0")
    return moment.isoformat()


def at_offset(moment: datetime, sign: str, hours: str, minutes: str | None) -> str:
    """The moment at an offset that there can be."""
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
    if offset > _FARTHEST:
        return moment.isoformat()
    return moment.replace(tzinfo=timezone(-offset if sign == "-" else offset)).isoformat()
