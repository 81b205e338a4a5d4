"""When it was published and changed: the best evidence in order, never from cards, comments or the header."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jsnews.article.dates import parse_date
from jsnews.article.dom import Media, Page, TextBlock
from jsnews.article.head import Head
from jsnews.article.jsonld import first_string
from jsnews.article.text import line
from jsnews.model import Candidate

_PUBLISHED_METAS = """
article:published_time og:article:published_time og:published_time datepublished parsely-pub-date
sailthru.date cxenseparse:recs:publishtime publish-date publishdate publish_date pubdate publication_date
dcterms.created dcterms.date dc.date.issued dc.date.created dcterms.issued dc.date date article.published
article.created created last-publish-date displaydate ptime dateposted rnews:datepublished
"""
_MODIFIED_METAS = """
article:modified_time og:article:modified_time og:updated_time article:updated_time datemodified
dcterms.modified dc.date.modified last-modified lastmod modified revised article.updated updated_time
"""
_UPDATED_WORDS = re.compile(
    r"updat|modif|aktualisiert|geändert|änder|mis à jour|actualiza|atualizad|aggiorna|bijgewerkt|"
    r"gewijzigd|opdateret|oppdatert|uppdaterad|"
    r"päivitetty|zaktualizowano|aktualizováno|обновлен|изменен|更新|수정|güncelle|revised|last changed|stand:",
    re.I,
)
_URL_DATE = re.compile(r"[/_.-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$|[a-zA-Z])")
_DATE_NAMES = re.compile(r"date|time|publi|datum|fecha|data\b|created|posted|meta|byline|dateline|stand\b", re.I)
_THREE_DIGITS = re.compile(r"\d\D*\d\D*\d")  # the least that a date has
_BEFORE_HEADLINE, _AFTER_HEADLINE, _AFTER_BODY = 8, 12, 4
_LONGEST_LINE = 200


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as ISO 8601, the string that it was read from, and where that stood."""

    value: str
    raw: str
    source: str


@dataclass(frozen=True, slots=True)
class Moments:
    """Published and modified, best first."""

    published: tuple[Moment, ...]
    modified: tuple[Moment, ...]


def find_moments(page: Page, head: Head, headline: int | None, span: tuple[int, int] | None) -> Moments:
    """All candidates in order of trust; what is said to be an update never becomes the publication."""
    published, modified = list(_stated(head, False)), list(_stated(head, True))
    for moment, updated in _shown(page, head, headline, span):
        (modified if updated else published).append(moment)
    if match := _URL_DATE.search(head.canonical or head.url or ""):
        published.append(Moment("-".join(match.groups()), match[0].strip("/_.-"), "url"))
    return Moments(tuple(published), tuple(modified))


def _stated(head: Head, modified: bool) -> Iterator[Moment]:
    """JSON-LD and meta elements."""
    keys = ("dateModified",) if modified else ("datePublished", "uploadDate", "dateCreated")
    for key in keys:
        raw = first_string(head.thing.get(key)) if head.thing else None
        if raw and (value := parse_date(raw, head.language)):
            yield Moment(value, raw, f"json-ld {key}")
    for name in (_MODIFIED_METAS if modified else _PUBLISHED_METAS).split():
        for raw in head.metas.get(name, ())[:1]:
            if value := parse_date(raw, head.language):
                yield Moment(value, raw, f"meta {name}")


def _shown(page: Page, head: Head, headline: int | None, span: tuple[int, int] | None) -> Iterator[tuple[Moment, bool]]:
    """(moment, whether it is an update) of time elements and of lines with a date around headline and text."""
    start = headline if headline is not None else span[0] if span else 0
    first = span[0] if span else start
    low, high = max(0, start - _BEFORE_HEADLINE), max(first + 2, start + _AFTER_HEADLINE)
    times = [
        t for t in page.times if low <= t.before <= high or (span and span[1] - 1 <= t.before <= span[1] + _AFTER_BODY)
    ]
    for time in sorted(times, key=lambda t: (t.before < start, abs(t.before - start))):
        if moment := _time_element(time, head.language):
            yield moment, _is_update(time, page)
    after = page.blocks[start:high]
    before = page.blocks[low:start][::-1] if headline is not None else []
    ending = page.blocks[span[1] : span[1] + _AFTER_BODY] if span else []
    for block in (*after, *before, *ending):
        yield from _line_dates(block, head.language)


def _time_element(time: Media, language: str | None) -> Moment | None:
    attributes = time.node.attributes
    for raw in (attributes.get("datetime"), attributes.get("content"), line(time.node.text())):
        if raw and (value := parse_date(raw, language)):
            return Moment(value, raw, "time element")
    return None


def _is_update(time: Media, page: Page) -> bool:
    names = " ".join(str(v) for v in time.node.attributes.values()) + " " + time.container.names
    # WordPress themes give the date of publication the class "updated" too.
    if _UPDATED_WORDS.search(names) and "published" not in names and "entry-date" not in names:
        return True
    if time.before >= len(page.blocks):
        return False
    text, own = page.blocks[time.before].text, line(time.node.text())
    at = text.find(own) if own else -1
    return at > 0 and bool(_UPDATED_WORDS.search(text[max(0, at - 40) : at]))


def _line_dates(block: TextBlock, language: str | None) -> Iterator[tuple[Moment, bool]]:
    """The date of a short line; a line may hold an update after the publication."""
    text = block.text
    if len(text) > _LONGEST_LINE or not _THREE_DIGITS.search(text):
        return
    match = _UPDATED_WORDS.search(text)
    halves = [(text[: match.start()], False), (text[match.start() :], True)] if match else [(text, False)]
    for half, updated in halves:
        if value := parse_date(half, language):
            named = _DATE_NAMES.search(block.container.names) is not None
            yield Moment(value, half.strip(), "date element" if named else "text near the headline"), updated


def candidates(moments: tuple[Moment, ...]) -> tuple[Candidate, ...]:
    """The moments as candidates of a field."""
    return tuple(Candidate(source=m.source, value=m.raw) for m in moments)
