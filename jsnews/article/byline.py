"""Who wrote it: candidates from JSON-LD, meta elements and the visible byline, the best of them as people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jsnews.article.dom import Inline, Page, TextBlock
from jsnews.article.head import Head
from jsnews.article.jsonld import strings, types_of
from jsnews.article.people import _LEAD_IN, find_agency, people_in, same_person, unique
from jsnews.article.text import line, plain
from jsnews.model import Candidate

_AUTHOR_NAMES = re.compile(
    r"(?:^|[\s_-])(?:by-?line|authors?|autor(?:e[ns]?|in)?|auteurs?|writer|reporter|journalist|redacteur|contributors?|creator)",
    re.I,
)
_NOT_AUTHOR_NAMES = re.compile(
    r"bio|desc|related|more-from|comment|title|role|job|image|avatar|social|follow|date|time|twitter|count|excerpt|posts",
    re.I,
)
_BEFORE_HEADLINE, _AFTER_HEADLINE, _AFTER_BODY = 6, 14, 6
_LONGEST_BYLINE = 160


@dataclass(frozen=True, slots=True)
class Byline:
    """The people, the agency, and every candidate in order of trust."""

    authors: tuple[str, ...]
    agency: str | None
    source: str | None
    candidates: tuple[Candidate, ...]


def find_byline(page: Page, head: Head, headline: int | None, span: tuple[int, int] | None) -> Byline:
    """Authors of the article whose headline is block `headline` and whose body runs over the blocks of `span`."""
    publisher = head.meta("og:site_name") or ""
    found: list[tuple[str, tuple[str, ...]]] = []
    raw: list[Candidate] = []
    agency = None
    for source, text in (*_stated(head), *_shown(page, headline, span)):
        raw.append(Candidate(source=source, value=text))
        agency = agency or find_agency(_LEAD_IN.sub("", text))
        if names := people_in(text, publisher):
            found.append((source, names))
    best, authors = _best(found)
    return Byline(authors, agency, best, tuple(raw))


def _stated(head: Head) -> Iterator[tuple[str, str]]:
    """Authors in JSON-LD and meta elements."""
    if head.thing:
        for name in _ld_names(head.thing.get("author") or head.thing.get("creator")):
            yield "json-ld author", name
    for key in (
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "cxenseparse:author",
        "twitter:data1",
    ):
        for value in head.metas.get(key, ()):
            if key != "twitter:data1" or (head.meta("twitter:label1") or "").lower() in (
                "written by",
                "von",
                "verfasst von",
                "écrit par",
                "escrito por",
            ):
                yield f"meta {key}", value


def _ld_names(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict) and types_of(item) & {
            "Organization",
            "NewsMediaOrganization",
            "Corporation",
            "WebSite",
        }:
            continue
        yield from strings(item, ("name", "@value"))


def _shown(page: Page, headline: int | None, span: tuple[int, int] | None) -> Iterator[tuple[str, str]]:
    """Author elements and lines that begin with "By" at the article's head, then those at its end."""
    start = headline if headline is not None else span[0] if span else 0
    first = span[0] if span else start
    blocks = page.blocks[max(0, start - _BEFORE_HEADLINE) : max(first + 4, start + _AFTER_HEADLINE)]
    if span:
        blocks = blocks + page.blocks[span[1] : span[1] + _AFTER_BODY]
    for block in blocks:
        if len(block.text) > _LONGEST_BYLINE:
            continue
        if named := author_element(block):
            yield "byline element", named
        elif _LEAD_IN.match(block.text):
            yield "text after by", block.text


def author_element(block: TextBlock) -> str | None:
    """The text of a block, or of the part of it, that class, rel or itemprop call the author."""
    parts: dict[int, list[str]] = {}
    for text, inline in block.pieces:
        element = _author_inline(inline)
        if element is not None:
            parts.setdefault(id(element), []).append(text)
    if parts:
        return ", ".join(dict.fromkeys(line("".join(part)) for part in parts.values()))
    container = block.container
    for _ in range(3):
        if _is_author(container.names, container.attributes):
            return block.text
        if container.parent is None or container.end - container.first > 4:
            break
        container = container.parent
    return None


def _author_inline(inline: Inline | None) -> Inline | None:
    while inline is not None:
        attributes = inline.node.attributes
        if attributes:
            names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
            if _is_author(names, attributes):
                return inline
        inline = inline.outer
    return None


def _is_author(names: str, attributes: dict[str, str | None]) -> bool:
    if "author" in (attributes.get("rel") or "") or "author" in (attributes.get("itemprop") or ""):
        return True
    return bool(_AUTHOR_NAMES.search(names)) and not _NOT_AUTHOR_NAMES.search(names)


def _best(found: list[tuple[str, tuple[str, ...]]]) -> tuple[str | None, tuple[str, ...]]:
    """The most trusted source; all its names; names of other sources settle how a name is written."""
    if not found:
        return None, ()
    source = found[0][0]
    names = unique([name for other, group in found if other == source for name in group])
    return source, names


def agrees(name: str, text: str) -> bool:
    """Whether a text speaks of the person."""
    return plain(name) in plain(text) or same_person(name, text)
