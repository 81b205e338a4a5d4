"""Dates as the page shows them around headline and text: of the publication, or of an update."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from jsnews.article.choosing.captions import is_pictured
from jsnews.article.dates.datewords import (
    DATE_LABEL,
    LONGEST_BARE,
    PUBLISHED_WORDS,
    THREE_DIGITS,
    UPDATED_WORDS,
    is_of_another,
    is_told,
    speaks,
    tells,
    text_with_date,
)
from jsnews.article.dates.parse import parse_date
from jsnews.article.dates.zones import in_shown_zone
from jsnews.article.fields.dayranks import AFTER, BELOW, INSIDE, Daymark, Where, order_of_line, order_of_time
from jsnews.article.fields.grounds import in_card, in_masthead
from jsnews.article.fields.place import Place
from jsnews.article.page.comments import in_comments
from jsnews.article.page.dom import Container, Media, Page, TextBlock
from jsnews.article.pattern import pattern
from jsnews.article.text import line

_DATE_NAMES = pattern(r"date|time|publi|datum|fecha|data\b|created|posted|meta|byline|dateline|stand\b", re.I)
_PUBLISHED_NAMES = pattern(r"publi|creat|post", re.I)
_BEFORE_HEADLINE, _AFTER_HEADLINE, _AFTER_BODY, _LABELLED_AFTER_BODY = 8, 12, 4, 14
_LABEL_REACH = 200  # characters between a label and the time that it is of
_LONGEST_LINE, _LONGEST_LABEL, _LONGEST_HEAD = 200, 30, 500  # the last: all of an article's head in one block


def daymarks(place: Place) -> list[Daymark]:
    """Time elements and lines with a date, by what they say and by nearness to the headline."""
    page, language, start = place.page, place.language, place.start
    low = max(0, start - _BEFORE_HEADLINE) if place.headline is not None else start
    high = max(place.first + 2, start + _AFTER_HEADLINE)
    where = Where(start, place.first, place.below, place.end, low, high)
    found: list[tuple[tuple[bool, int, int], Daymark]] = []
    for time in _times_near(page, where):
        if not _foreign(page, time.container, time.before, where) and (mark := _time_date(page, time, language, where)):
            carded = _in_card_above(page, time.container, time.before, where)
            found.append(((carded, order_of_time(time, where), abs(time.before - start)), mark))
    for block in _lines(page, where):
        if not _foreign(page, block.container, block.number, where):
            for mark in _line_dates(page, block, language, where):
                carded = _in_card_above(page, block.container, block.number, where)
                found.append(((carded, order_of_line(mark, block, where), abs(block.number - start)), mark))
    found.sort(key=lambda item: item[0])
    return [replace(mark, plain=False) if carded else mark for (carded, *_), mark in found]


def _in_card_above(page: Page, container: Container, number: int, where: Where) -> bool:
    """Whether a date stands beside another story's title between headline and text, or in the text: believed last, as
    what leads elsewhere from a byline looks like one."""
    if where.rank(number) not in (BELOW, INSIDE) or not page.blocks:
        return False
    return in_card(page, container, number, where.start, where.start + 1)


def _foreign(page: Page, container: Container, number: int, where: Where) -> bool:
    """Whether a date is today's in the site's header, a comment's, or another story's in its card below the text."""
    text = page.blocks[number].text[:_LONGEST_LABEL] if number < len(page.blocks) else ""
    if number < where.start:
        return in_masthead(container, where.start) and not PUBLISHED_WORDS.search(text)
    if where.end is None or where.rank(number) != AFTER:
        return False
    if in_comments(page, container, number, where.end):
        return True
    return in_card(page, container, number, where.start, where.end) and not DATE_LABEL.search(text)


def _lines(page: Page, where: Where) -> Iterator[TextBlock]:
    yield from page.blocks[where.low : where.high]
    if where.end is None:
        return
    for block in page.blocks[max(where.high, where.end - 1) : where.end + _LABELLED_AFTER_BODY]:
        if (
            block.number < where.end + _AFTER_BODY
            or PUBLISHED_WORDS.search(block.text[:_LONGEST_LABEL])
            or _label_above(page, block.number, PUBLISHED_WORDS)
        ):
            yield block


def _times_near(page: Page, where: Where) -> list[Media]:
    """The time elements around headline and text, those at the head first."""
    near = [
        time for time in page.times if where.low <= time.before <= where.high or _after_the_text(page, time, where.end)
    ]
    return sorted(near, key=lambda t: (not where.head(t.before), t.before < where.start, abs(t.before - where.start)))


def _after_the_text(page: Page, time: Media, end: int | None) -> bool:
    """Whether a time element stands right after the text, or a little further down under its label."""
    if end is None or not end - 1 <= time.before < end + _LABELLED_AFTER_BODY:
        return False
    return time.before <= end + _AFTER_BODY or _label_above(page, time.before, PUBLISHED_WORDS)


def _time_date(page: Page, time: Media, language: str | None, where: Where) -> Daymark | None:
    attributes = time.node.attributes
    shown = line(time.node.text())
    for raw in (*map(attributes.get, ("datetime", "content", "title", "data-published")), shown):
        if raw and (value := parse_date(raw, language)):
            if raw is not shown and (seen := parse_date(shown, language)):
                value = in_shown_zone(value, seen)
            updated = _is_update(time, page)
            plain = where.beside(time.before, element=True) and not updated and not _in_other_words(page, time)
            return Daymark(value, raw, "time element", updated, plain)
    return None


def _in_other_words(page: Page, time: Media) -> bool:
    """Whether a time element stands in a sentence, or behind words for something else than the article."""
    text = page.blocks[time.before].text if time.before < len(page.blocks) else ""
    if len(text) > _LONGEST_HEAD or line(time.node.text()) not in text:
        return len(text) > _LONGEST_HEAD
    return tells(text) or is_told(text) or is_of_another(text) or _is_described(page, time.before)


def _is_of_the_text(block: TextBlock, text: str) -> bool:
    """Whether a line in the text tells of a day as the rest does: in words, or as an item of a list."""
    return not _DATE_NAMES.search(block.container.names) and (block.container.tag == "li" or speaks(text))


def _is_described(page: Page, number: int) -> bool:
    """Whether a block is told in a list of terms what it is, and that is no publication."""
    block, above = page.blocks[number], page.blocks[number - 1] if number else None
    if block.container.tag != "dd" or above is None or above.container.tag != "dt":
        return False
    return not DATE_LABEL.search(above.text) and not _PUBLISHED_NAMES.search(block.container.names)


def _is_update(time: Media, page: Page) -> bool:
    names = " ".join(str(v) for v in time.node.attributes.values()) + " " + time.container.names
    # WordPress themes give the date of publication the class "updated" too.
    if UPDATED_WORDS.search(names) and "published" not in names and "entry-date" not in names:
        return True
    if time.before >= len(page.blocks):
        return False
    text, own = page.blocks[time.before].text, line(time.node.text())
    at = text.find(own) if own else -1
    if at < 0:
        return False
    labels = list(DATE_LABEL.finditer(text[max(0, at - _LABEL_REACH) : at + len(own)]))
    if labels:
        return labels[-1].lastgroup == "updated"
    return at == 0 and _label_above(page, time.before, UPDATED_WORDS)


def _label_above(page: Page, number: int, words: re.Pattern[str]) -> bool:
    """Whether the line above is nothing but one of the words for a publication or an update."""
    above = page.blocks[number - 1].text if number else ""
    return len(above) <= _LONGEST_LABEL and not THREE_DIGITS.search(above) and words.search(above) is not None


def _line_dates(page: Page, block: TextBlock, language: str | None, where: Where) -> Iterator[Daymark]:
    """The dates of a short line; each label in it speaks of what follows."""
    text = text_with_date(block, language)
    if len(text) > _LONGEST_LINE or not THREE_DIGITS.search(text) or not parse_date(text, language):
        return
    if tells(text) or is_told(text) or (where.rank(block.number) == INSIDE and _is_of_the_text(block, text)):
        return
    labels = list(DATE_LABEL.finditer(text))
    edges = [0, *(label.start() for label in labels), len(text)]
    kinds = [None, *(label.lastgroup for label in labels)]
    for kind, low, high in zip(kinds, edges, edges[1:], strict=False):
        part = text[low:high]
        if not (value := parse_date(part, language)):
            continue
        named = _DATE_NAMES.search(block.container.names) is not None
        updated = kind == "updated" or (kind is None and _label_above(page, block.number, UPDATED_WORDS))
        bare = named or kind == "published" or len(text) <= LONGEST_BARE
        plain = bare and not updated and where.beside(block.number, element=named) and not is_pictured(block.container)
        plain = plain and not is_of_another(part) and not _is_described(page, block.number)
        yield Daymark(value, part.strip(), "date element" if named else "text near the headline", updated, plain)
