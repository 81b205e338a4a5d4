"""Dates that a page states: in JSON-LD and meta elements, in its state, in marked elements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jsnews.article.dates.parse import parse_date
from jsnews.article.metadata.head import Head
from jsnews.article.metadata.jsonld import first_string
from jsnews.article.page.comments import is_of_comment
from jsnews.article.page.dom import Page
from jsnews.article.pattern import pattern

_SURELY_PUBLISHED_METAS = "article:published_time og:article:published_time og:published_time datepublished"
_PUBLISHED_METAS = """
parsely-pub-date sailthru.date cxenseparse:recs:publishtime publish-date publishdate publish_date
pubdate publication_date
dcterms.created dcterms.date dc.date.issued dc.date.created dcterms.issued dc.date date article.published
article.created date.created created last-publish-date displaydate ptime dateposted rnews:datepublished
citation_publication_date originalpublicationdate bt:pubdate cxenseparse:publishtime published
"""
_MODIFIED_METAS = """
article:modified_time og:article:modified_time og:updated_time article:updated_time datemodified
dcterms.modified dc.date.modified last-modified lastmod modified modified-date modified_date dateupdate revised
article.updated updated_time
"""
_LIKE_PUBLISHED = pattern(
    r"publish(?:ed)?[-_.]?(?:date|time|on|at)|pub[-_.]?date|date[-_.]?(?:published|posted|created)|release[-_.]?date|date[-_.]?first",
    re.I,
)
_DATES = r"\d{4}-\d\d-\d\d[^\"']{0,20}|(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4}[^\"']{0,20}"  # as in JSON, or in mail
_STATE_DATE = pattern(
    r"(?:\"(?:datePublished|date_?published|publish(?:ed)?_?(?:date|at|time|on)|publicationDate|publication_date|pubDate|"
    r"first_?published(?:_at|At|Date)?|display_date)\"|"
    # In what scripts tell trackers names stand without quotes.
    rf"\barticle_?(?:publication|publish(?:ed)?)_?date[\"']?)\s*:\s*[\"']({_DATES})[\"']",
    re.I,
)
_MARKED = '[itemprop~="datePublished"],[property$="datePublished"],[property$="dateCreated"],abbr.published[title]'
DAY = 10  # characters of a date in ISO 8601


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as ISO 8601, the string that it was read from, and where that stood."""

    value: str
    raw: str
    source: str

    @property
    def day(self) -> str:
        """YYYY-MM-DD."""
        return self.value[:DAY]


def stated_dates(head: Head, *, modified: bool) -> Iterator[Moment]:
    """Of the publication, or of the last change: JSON-LD, meta elements and state, in order of trust."""
    if modified:
        yield from _in_jsonld(head, "dateModified")
        yield from _in_metas(head, _MODIFIED_METAS)
    else:
        yield from _in_jsonld(head, "datePublished", "uploadDate")
        yield from _in_metas(head, _SURELY_PUBLISHED_METAS)
        yield from _in_jsonld(head, "dateCreated")  # of the text, or of what its system made of it last
        yield from _in_metas(head, _PUBLISHED_METAS)
    key = "dateModified" if modified else "datePublished"
    if (told := head.told.get(key)) and (value := parse_date(told, head.language_of_dates)):
        yield Moment(value, told, f"state {key}")


def _in_jsonld(head: Head, *keys: str) -> Iterator[Moment]:
    thing = head.thing or {}
    for key in keys:
        raw = first_string(thing.get(key))
        if raw and (value := parse_date(raw, head.language_of_dates)):
            yield Moment(value, raw, f"json-ld {key}")


def _in_metas(head: Head, names: str) -> Iterator[Moment]:
    """The first content of each of the meta elements, whose names have spaces between them."""
    for name in names.split():
        for raw in head.metas.get(name, ())[:1]:
            if value := parse_date(raw, head.language_of_dates):
                yield Moment(value, raw, f"meta {name}")


def stated_late(page: Page, head: Head) -> Iterator[Moment]:
    """Where nothing better is: elements marked as the date, meta elements of unknown names, the page's state."""
    for node in page.select(_MARKED):
        if is_of_comment(node):
            continue
        attributes = node.attributes
        for raw in (*map(attributes.get, ("content", "datetime", "title")), node.text()):
            if raw and (value := parse_date(raw, head.language_of_dates)):
                yield Moment(value, raw.strip(), "marked element")
                break
    for name, contents in head.metas.items():
        if _LIKE_PUBLISHED.search(name) and (value := parse_date(contents[0], head.language_of_dates)):
            yield Moment(value, contents[0], f"meta {name}")
    # JSON-LD without the page's own article is of the others that it lists.
    scripts = "script" if head.thing or not head.things else 'script:not([type*="ld+json"])'
    for node in page.select(scripts):
        for match in _STATE_DATE.finditer(node.text()):
            if value := parse_date(match[1], head.language_of_dates):
                yield Moment(value, match[1], "page state")
                return
