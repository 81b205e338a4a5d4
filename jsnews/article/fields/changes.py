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
    """Whether a moment is by a minute or more before another one that is told in the same way."""
    told, then = datetime.fromisoformat(moment.value), datetime.fromisoformat(other.value)
    return _are_alike(moment, other) and then - told >= _APART


def _are_alike(moment: Moment, other: Moment) -> bool:
    """Whether both have a time or not, and both a zone or not."""
    bare = [datetime.fromisoformat(each.value).tzinfo is None for each in (moment, other)]
    return bare[0] is bare[1] and (len(moment.value) == DAY) is (len(other.value) == DAY)


def after(published: Moment, changes: Sequence[Moment]) -> Sequence[Moment]:
    """The changes that may be of what was published: not before it, nor told less of. Where the first is none, the
    others tell more than it only if they are told as the publication is."""
    kept = [change for change in changes if not _is_before(change, published)]
    kept = [
        change
        for change in kept
        if len(change.value) > DAY or change.day > published.day or len(published.value) == DAY
    ]
    return kept if kept[:1] == list(changes[:1]) else [change for change in kept if _are_alike(change, published)]
