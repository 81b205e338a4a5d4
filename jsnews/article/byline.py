"""Who wrote it: candidates from JSON-LD, meta elements and the visible byline, the best of them as people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jsnews.article.dom import Inline, Page, TextBlock
from jsnews.article.head import Head
from jsnews.article.jsonld import strings, types_of
from jsnews.article.people import GLUED_BY, LEAD_IN, find_agency, inner_byline, people_in, same_person, unique
from jsnews.article.text import line
from jsnews.model import Candidate

_AUTHOR_NAMES = re.compile(
    r"(?:^|[\s_-])(?:by-?line|authors?|autor(?:e[ns]?|in)?|auteurs?|writer|"
    r"reporter|journalist|redacteur|contributors?|creator)",
    re.I,
)
_NOT_AUTHOR_NAMES = re.compile(
    r"bio|desc|related|more-from|comment|title|role|job|image|"
    r"avatar|social|follow|date|time|twitter|count|excerpt|posts",
    re.I,
)
_BEFORE_HEADLINE, _AFTER_HEADLINE, _AFTER_BODY = 6, 14, 6
_LONGEST_BYLINE = 160
_SHORT = 40  # a line of this length after "by" is a name, even in lower case
_NEAR = 5
_LABEL_ALONE = re.compile(
    r"^(?:(?:article |words |text |story )?(?:written |posted )?by|authors?|author\(s\)|"
    r"autor(?:in|en|es)?|auteurs?|von|par|por)\s*:?$",
    re.I,
)


_SHOWN = ("byline element", "line after by")


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
        agency = agency or find_agency(LEAD_IN.sub("", text))
        if names := people_in(text, publisher, explicit=source != "text after by" or len(text) < _SHORT):
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
    named, inside = False, None
    for at, block in enumerate(blocks):
        text = block.text
        if len(text) > _LONGEST_BYLINE or (named and block.number >= first):
            continue
        if element := author_element(block):
            named = named or bool(people_in(element, explicit=True))
            yield "byline element", element
        elif _LABEL_ALONE.match(text) and at + 1 < len(blocks):
            yield "line after by", blocks[at + 1].text[:_LONGEST_BYLINE]
        elif LEAD_IN.match(text) or GLUED_BY.match(text):
            yield "text after by", text
        elif start - 2 <= block.number < first and (inner := inner_byline(text)):
            inside = inner
    if inside:
        yield "name after by inside a line", inside
    if not named and headline is not None:
        yield from _bare_names(page.blocks[headline + 1 : min(first, headline + _NEAR)])


def _bare_names(blocks: list[TextBlock]) -> Iterator[tuple[str, str]]:
    """A line between headline and text that is nothing but a name of two to four words."""
    for block in blocks:
        words = block.text.split()
        named = 2 <= len(words) <= 4 and all(word[0].isupper() for word in words) and people_in(block.text)
        if named and block.container.tag not in ("h1", "h2", "li", "button"):
            yield "name below the headline", block.text


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
    """The names of the most trusted source; the shown byline wins where it names more, or somebody else."""
    if not found:
        return None, ()
    source = found[0][0]
    names = unique([name for other, group in found if other == source for name in group])
    if source.startswith(("json-ld", "meta")):
        shown = next((group for other, group in found if other in _SHOWN and all(" " in name for name in group)), ())
        agreed = [name for name in names if any(same_person(name, other) for other in shown)]
        if shown and (not agreed or len(agreed) == len(names) < len(shown)):
            return next(other for other, group in found if group == shown), unique(list(shown))
    return source, names
