"""What tells publication and change apart where a page's words for them are one moment, in disorder or half told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from jsnews.article.fields.stated import DAY, Moment

OF_PUBLICATION = frozenset(("meta article:published_time", "json-ld datePublished", "meta datepublished", "url"))
_APART = timedelta(minutes=1)


def told_apart(stated: list[Moment], modified: list[Moment]) -> tuple[list[Moment], list[Moment]]:
    """Both, with what tells the two apart first, where the first words for them are one moment: a system may write the
    publication down as the change, and the other way round."""
    if not stated or not modified or stated[0].value != modified[0].value:
        return stated, modified
    surely = (moment for moment in stated if moment.source in OF_PUBLICATION)
    on_that_day = (moment for moment in surely if moment.day == stated[0].day)
    earlier = next((moment for moment in on_that_day if _is_before(moment, stated[0])), None)
    later = next((moment for moment in modified if _is_before(modified[0], moment)), None)
    return _first(earlier, stated), _first(later, modified)


def _first(moment: Moment | None, moments: list[Moment]) -> list[Moment]:
    return moments if moment is None else [moment, *(other for other in moments if other is not moment)]


def _is_before(moment: Moment, other: Moment) -> bool:
    """Whether a moment is before another one that is told in the same way, by the clock and in fact: where these differ
    one of the two was called by a wrong zone."""
    told, then = datetime.fromisoformat(moment.value), datetime.fromisoformat(other.value)
    if (told.tzinfo is None, len(moment.value) == DAY) != (then.tzinfo is None, len(other.value) == DAY):
        return False
    return then - told >= _APART and then.replace(tzinfo=None) - told.replace(tzinfo=None) >= _APART


def after(published: Moment, changes: Sequence[Moment]) -> list[Moment]:
    """The changes that may be of what was published: those that are not before it, nor its own time by the clock, with
    another zone."""
    return [change for change in changes if not _is_before(change, published) and not _is_misplaced(change, published)]


def _is_misplaced(change: Moment, published: Moment) -> bool:
    """Whether a change has the publication's time by the clock, in a zone in which that is before it."""
    told, then = datetime.fromisoformat(change.value), datetime.fromisoformat(published.value)
    zoned = told.tzinfo is not None and then.tzinfo is not None
    return zoned and told < then and told.replace(tzinfo=None) == then.replace(tzinfo=None)
