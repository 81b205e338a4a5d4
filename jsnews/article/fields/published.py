"""When it was published and changed: the best evidence in order, never from cards, comments or the header."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from jsnews.article.dates.datewords import PUBLISHED_WORDS, UPDATED_WORDS
from jsnews.article.dates.dayorder import in_agreement, is_ambiguous, other_way
from jsnews.article.dates.parse import is_zero, parse_date
from jsnews.article.fields.changes import OF_PUBLICATION, after, told_apart
from jsnews.article.fields.datelines import any_day_at_head, date_at_head
from jsnews.article.fields.daymarks import daymarks
from jsnews.article.fields.dayranks import Daymark
from jsnews.article.fields.footers import date_in_footers, labelled_date
from jsnews.article.fields.localtime import in_local_time, with_zone, zoned
from jsnews.article.fields.place import Place
from jsnews.article.fields.stated import DAY, Moment, stated_dates, stated_late
from jsnews.article.metadata.head import Head
from jsnews.article.pattern import pattern
from jsnews.model import Candidate

# A section may stand between: "/2026/politics/03/17/".
_URL_DATE = pattern(
    r"[/_.-]((?:19|20)\d{2})(?:[/_-]|/[a-zA-Z]+/)?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$|[a-zA-Z])"
)
_MIDNIGHT = pattern("T00:00:00")  # what systems make of a day alone
_OPENS, _INTO = 2, 4  # blocks that a text begins with, and behind these, among which its first paragraph may be
_PARAGRAPH = 100  # characters
_OF_ANYTHING = frozenset(("meta date", "meta dc.date", "meta dcterms.date", "meta dcterms.created"))
_BY_THE_MOON = timedelta(days=2)
_ON_ITS_WAY = timedelta(days=7)  # a text, from the day in its address to that of its dateline
_OLDEST_CORRECTION = timedelta(days=365 * 35)  # what is dated earlier is a day of birth, or of history
_LATE_BY = timedelta(days=31)  # of a head where neither a label nor its last change shows that it is late


@dataclass(frozen=True, slots=True)
class Moments:
    """Published and modified, best first."""

    published: tuple[Moment, ...]
    modified: tuple[Moment, ...]


def find_moments(head: Head, place: Place, captured: str | None = None) -> Moments:
    """All candidates in order of trust; what is said to be an update never becomes the publication.

    `captured` is when the page was read: what it shows of a later day is still to come.
    """
    stated, modified = list(stated_dates(head, modified=False)), list(stated_dates(head, modified=True))
    stated, modified = told_apart(stated, modified)
    shown = []
    latest = _latest_day(captured)
    for mark in daymarks(place):
        if mark.value[:DAY] > latest or is_zero(mark.value):
            continue
        if mark.updated:
            modified.append(_moment(mark))
        else:
            shown.append(mark)
    address = _URL_DATE.search(head.own_url)
    addressed = [Moment("-".join(address.groups()), address[0].strip("/_.-"), "url")] if address else []
    published = [*_settled(stated, modified, shown, addressed), *addressed]
    if addressed and published == addressed:  # which may have the day on which it was begun
        dated = _in_dateline(place, head.language_of_dates, any_day_at_head)
        published = [*(moment for moment in dated if _is_near(moment, addressed)), *addressed]
    published, modified = _in_order(published, modified)
    if not published and (raw := date_in_footers(place)) and (value := parse_date(raw, head.language_of_dates)):
        published = [Moment(value, raw, "time element")]
    if not published:
        published = list(_in_dateline(place, head.language_of_dates))
    if not published:
        published = list(stated_late(place.page, head))
    if not published:
        published = _labelled(labelled_date(place), head.language_of_dates)
    if not published and not modified:
        modified = _labelled(labelled_date(place, UPDATED_WORDS.search), head.language_of_dates)
    if not published and modified:
        # The only date that there is: what readers and archives take the article to be from.
        published = [replace(modified[0], source=f"last change: {modified[0].source}")]
        return Moments(tuple(published), tuple(modified))
    # Themes give the only date that they show the class of an update.
    stale = (
        {published[0].value}
        if published and not any(m.source.startswith(("json-ld", "meta")) for m in modified)
        else ()
    )
    changes = [zoned(moment, modified) for moment in modified if moment.value not in stale]
    return Moments(tuple(published), tuple(after(published[0], changes) if published else changes))


def _is_near(moment: Moment, addressed: Sequence[Moment]) -> bool:
    """Whether a day is within a few of the one in the address."""
    return all(abs(_day_of(moment) - _day_of(other)) <= _ON_ITS_WAY for other in addressed)


def _labelled(raw: str | None, language: str | None) -> list[Moment]:
    """The day of a line below the article."""
    value = parse_date(raw, language)
    return [Moment(value, raw, "text below the article")] if raw and value else []


def _in_dateline(
    place: Place, language: str | None, read: Callable[[str], str | None] = date_at_head
) -> Iterator[Moment]:
    """The day with which the text, or what stands right below the headline, begins, as releases do."""
    blocks = place.page.blocks
    opening = blocks[place.first : place.first + _OPENS]
    # A summary, a caption and a byline may stand before its first paragraph.
    said = [block for block in blocks[place.first + _OPENS :][:_INTO] if len(block.text) >= _PARAGRAPH]
    if any(date_at_head(block.text) for block in said[1:]):  # a chronicle
        said = []
    for block in (*blocks[place.start + 1 : place.first][:1], *opening, *said[:1]):
        raw = read(block.text)
        if raw and (value := parse_date(raw, language)):
            yield Moment(value, raw, "dateline")
            return


def _in_order(published: Sequence[Moment], modified: Sequence[Moment]) -> tuple[list[Moment], list[Moment]]:
    """Both, with the days that a date in numbers left open read as the other dates of the page have them."""
    told = [(moment.value, moment.raw) for moment in (*published, *modified)]
    changed = [(moment.value, moment.raw) for moment in modified]
    return (
        [_at(moment, in_agreement(moment.value, moment.raw, told, changed)) for moment in published],
        [_at(moment, in_agreement(moment.value, moment.raw, told, ())) for moment in modified],
    )


def _at(moment: Moment, value: str) -> Moment:
    return replace(moment, value=value) if value != moment.value else moment


def _latest_day(captured: str | None) -> str:
    """The day after a page was read: it begins earlier in the east."""
    read = parse_date(captured)
    return (date.fromisoformat(read[:DAY]) + timedelta(days=1)).isoformat() if read else date.max.isoformat()


def _moment(mark: Daymark) -> Moment:
    return Moment(mark.value, mark.raw, mark.source)


def _settled(
    stated: Sequence[Moment], modified: Sequence[Moment], shown: Sequence[Daymark], addressed: Sequence[Moment]
) -> Iterator[Moment]:
    """The candidates, best first: what the head states, unless what the reader sees shows why that can't be it."""
    marks = [_moment(mark) for mark in shown]
    plain = next((mark for mark in shown if stated and _swapped(mark, stated[0])), None)
    plain = plain or next((mark for mark in shown if mark.plain or _is_stated(mark, (*stated[1:], *addressed))), None)
    plain = plain or _labelled_earlier(shown, stated, modified)
    best = stated[0] if stated else marks[0] if marks else None
    if stated and plain and _corrects(plain, stated, modified):
        told = next((moment for moment in modified if moment.day == plain.value[:DAY]), stated[0])
        best = with_zone(told, _moment(plain))
    elif stated:
        best = in_local_time(stated, marks)
    elif best:
        best = _in_common_calendar(best, marks)
    if best:
        best = _with_time(best, (*stated, *marks))
        yield best
    yield from (moment for moment in (*stated, *marks) if moment is not best)


def _in_common_calendar(best: Moment, others: Sequence[Moment]) -> Moment:
    """The best one, or where it is of another calendar the same day as it is written beside: by the moon a day may be
    counted from another evening."""
    if best.value[:4] in best.raw:
        return best
    beside = (other for other in others if other.value[:4] in other.raw)
    return next((other for other in beside if abs(_day_of(other) - _day_of(best)) <= _BY_THE_MOON), best)


def _day_of(moment: Moment) -> date:
    return date.fromisoformat(moment.day)


def _with_time(best: Moment, others: Sequence[Moment]) -> Moment:
    """The best one, or where it is a day alone the first that tells the time of that day."""
    if len(best.value) > DAY:
        return best
    same = (other for other in others if other.day == best.day and len(other.value) > DAY)
    return next((other for other in same if not _MIDNIGHT.match(other.value, DAY)), best)


def _corrects(mark: Daymark, stated: Sequence[Moment], modified: Sequence[Moment]) -> bool:
    """Whether the date at the headline is to be trusted more than the head's."""
    first = stated[0]
    day, seen = date.fromisoformat(first.day), date.fromisoformat(mark.value[:DAY])
    if seen == day or day - seen > _OLDEST_CORRECTION:
        return False
    if seen == other_way(day):  # one of the two took the day for the month
        return _swapped(mark, first)
    element = mark.source != "text near the headline"
    if abs((seen - day).days) == 1 and not datetime.fromisoformat(first.value).utcoffset():
        return element  # the head counts days in another zone
    # Some systems write the last change as the publication; they can't make it earlier.
    changed = {moment.day for moment in modified}
    labelled = PUBLISHED_WORDS.match(mark.raw) is not None
    swapped = labelled and mark.value[:DAY] in changed  # the head calls the one what the reader is told of the other
    if seen > day and mark.value[:DAY] not in changed:
        return _is_late(first, mark, stated)
    if seen > day or (mark.value[:DAY] in changed and not swapped):
        return False
    return swapped or first.day in changed or (element and (day - seen <= _LATE_BY or labelled))


def _labelled_earlier(shown: Sequence[Daymark], stated: Sequence[Moment], modified: Sequence[Moment]) -> Daymark | None:
    """What a label anywhere calls the publication, where the head has the last change for it."""
    if not stated or stated[0].day not in {moment.day for moment in modified}:
        return None
    return next((mark for mark in shown if PUBLISHED_WORDS.match(mark.raw) and mark.value[:DAY] < stated[0].day), None)


def _is_stated(mark: Daymark, stated: Sequence[Moment]) -> bool:
    """Whether the head calls the day that a line shows the publication."""
    return any(moment.day == mark.value[:DAY] and moment.source in OF_PUBLICATION for moment in stated)


def _is_late(first: Moment, mark: Daymark, stated: Sequence[Moment]) -> bool:
    """Whether the head's first word is rather of the day when a text was begun: others of its words agree with the
    reader's, or it does not say of what its day is."""
    if _is_stated(mark, stated[1:]):
        return True
    near = date.fromisoformat(mark.value[:DAY]) - date.fromisoformat(first.day) <= _LATE_BY
    return near and first.source in _OF_ANYTHING and mark.source != "text near the headline"


def _swapped(mark: Daymark, stated: Moment) -> bool:
    """Whether the head took the day for the month, which a date in numbers can't tell."""
    other = other_way(date.fromisoformat(stated.day))
    return other is not None and mark.value[:DAY] == other.isoformat() and not is_ambiguous(mark.raw, stated.raw)


def candidates(moments: tuple[Moment, ...]) -> tuple[Candidate, ...]:
    """The moments as candidates of a field."""
    return tuple(Candidate(source=m.source, value=m.raw) for m in moments)
