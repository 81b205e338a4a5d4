"""The zone of a moment that a page has twice: as an instant for machines, and in the time of the place for readers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

_FARTHEST = timedelta(hours=14)
_STEP = timedelta(minutes=15)
_DAY = 10  # characters of a value without a time


def zone_of(instant: str, shown: str) -> timezone | None:
    """The zone in which an instant is the moment that is shown without one; None where these can't be the same."""
    if len(instant) <= _DAY or len(shown) <= _DAY:
        return None
    told, seen = datetime.fromisoformat(instant), datetime.fromisoformat(shown)
    if told.tzinfo is None or seen.tzinfo is not None:
        return None
    offset = seen.replace(second=0) - told.astimezone(UTC).replace(tzinfo=None, second=0, microsecond=0)
    return None if abs(offset) > _FARTHEST or offset % _STEP else timezone(offset)


def in_shown_zone(instant: str, shown: str) -> str:
    """An instant in UTC, in the zone in which the page shows it where that tells one."""
    zone = zone_of(instant, shown)
    if zone is None or datetime.fromisoformat(instant).utcoffset():
        return instant
    return datetime.fromisoformat(instant).astimezone(zone).isoformat()
