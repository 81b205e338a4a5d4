"""A moment in the time of the place that a page is from, where one of its words for it tells that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from jsnews.article.dates.zones import zone_of
from jsnews.article.fields.stated import DAY, Moment

_MINUTES = len("2026-03-17T08:00")
_FARTHEST_ZONE = timedelta(hours=14)


def in_local_time(stated: Sequence[Moment], shown: Sequence[Moment]) -> Moment:
    """The same instant as the best one, with the offset of the place where one of the others gives it, or by the clock
    by which it is shown."""
    best = stated[0]
    instant = datetime.fromisoformat(best.value)
    if instant.utcoffset():
        universal = instant.astimezone(UTC).isoformat()
        clocks = {each.value[:_MINUTES] for each in shown if datetime.fromisoformat(each.value).tzinfo is None}
        is_shown = universal[:_MINUTES] in clocks and best.value[:_MINUTES] not in clocks
        return replace(best, value=universal) if is_shown else best
    if instant.utcoffset() is None:
        return zoned(best, (*stated, *shown))
    for other in (*stated, *shown):
        moment = datetime.fromisoformat(other.value)
        if moment.utcoffset() and abs(moment - instant) < timedelta(minutes=1):
            exact = max(moment, instant)  # one may lack the seconds
            return replace(other, value=exact.astimezone(moment.tzinfo).isoformat())
    return next((other for other in shown if _has_its_zone(other, best, stated)), best)


def _has_its_zone(shown: Moment, best: Moment, stated: Sequence[Moment]) -> bool:
    """Whether the same minute of another hour is shown with its zone, and the head has this one in UTC as well: its
    first word then is in the time of the place, and only called UTC."""
    seen, told = datetime.fromisoformat(shown.value), datetime.fromisoformat(best.value)
    if not seen.utcoffset() or not timedelta() < abs(seen - told) <= _FARTHEST_ZONE or seen.minute != told.minute:
        return False
    return any(seen.astimezone(UTC).isoformat()[:_MINUTES] == other.value[:_MINUTES] for other in stated[1:])


def with_zone(stated: Moment, seen: Moment) -> Moment:
    """The moment that the reader sees, with its zone where the stated instant tells it."""
    zone = zone_of(stated.value, seen.value)
    if zone is None:
        return seen
    return replace(seen, value=datetime.fromisoformat(stated.value).astimezone(zone).isoformat())


def zoned(moment: Moment, others: Sequence[Moment]) -> Moment:
    """The moment, or where it has a time and no zone the same time of another one that has, in its place or in UTC."""
    told = datetime.fromisoformat(moment.value)
    if len(moment.value) == DAY or told.tzinfo is not None:
        return moment
    for other in others:
        then = datetime.fromisoformat(other.value)
        if then.tzinfo and told in (then.replace(tzinfo=None), then.astimezone(UTC).replace(tzinfo=None)):
            return other
    return moment
