"""Who wrote it: what JSON-LD, meta elements and the page say of the author, read as names, and the best of these."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from jsnews.article.callings import LEAD_IN
from jsnews.article.dom import Page
from jsnews.article.footers import author_in_footers
from jsnews.article.head import Head
from jsnews.article.houses import begins_with, brand_of, without_brand
from jsnews.article.jsonld import authors_in, strings, types_of
from jsnews.article.pattern import pattern
from jsnews.article.people import find_agency, people_in
from jsnews.article.persons import is_short_for, same_person, unique
from jsnews.article.place import Place
from jsnews.article.signature import late_signatures, signatures
from jsnews.article.text import plain
from jsnews.model import Candidate

_METAS = (
    *("author", "article:author", "article.author", "authors", "og:author", "og:article:author", "content_author"),
    *("parsely-author", "sailthru.author", "cxenseparse:author", "vr:author", "bt:author", "byl"),
    *("dc.creator", "dcterms.creator", "citation_author", "twitter:data1"),
)
_AUTHOR_LABELS = frozenset(
    ("written by", "von", "verfasst von", "geschrieben von", "écrit par", "escrito por", "author")
)
_ORGANISATIONS = frozenset(("Organization", "NewsMediaOrganization", "Corporation", "WebSite"))
_OF_A_SITE = pattern(r"\((?:https?://)?([\w-]+(?:\.[\w-]+)+)/?\)$")  # "Harbour Gazette (www.gazette.example)"
# What the headline says too is no name there: "New hotel by Harbour Group opens".
_WEAK = ("name after by inside a line", "name below the headline", "name above the text")
_WORDS_OF_A_NAME = (2, 3)
# How far each place is to be trusted; what the page shows and what it states add up for a name that both have.
_TRUST = {
    "json-ld author": 5,
    "meta author": 4,
    "meta": 3,
    "text after by": 6,
    "text after by apart": 4,
    "line after by": 4,
    "author link": 3,
    "byline element": 4,
    "name after by inside a line": 3,
    "name below the headline": 2,
    "name above the text": 2,
    "text after by at the end": 3,
    "byline element at the end": 1,
    "name at the end": 1,
}
_TRUSTED = 3
_NEIGHBOURS = 3  # blocks
_SINGLE = 2  # what a name of one word is trusted less


@dataclass(frozen=True, slots=True)
class Group:
    """The people that one place names together."""

    source: str
    names: tuple[str, ...]
    block: int = 0  # where the page shows it

    @property
    def trust(self) -> int:
        """Points of the place."""
        return _TRUST.get(self.source, _TRUST["meta"])

    @property
    def stated(self) -> bool:
        """Whether the head says it, and not the page that the reader sees."""
        return is_stated(self.source)


def is_stated(source: str) -> bool:
    """Whether a place is in the head."""
    return source.startswith(("json-ld", "meta"))


def agreed(groups: Sequence[Group], headline: int) -> tuple[str | None, tuple[str, ...]]:
    """(source, names): the author whom most places agree on, with those who sign there too."""
    return _best(_joined(_in_full(groups), headline), headline)


def _in_full(groups: Sequence[Group]) -> list[Group]:
    """The groups with logins, initials and given names as another place writes them in full."""
    full = dict.fromkeys(name for group in groups for name in group.names if " " in name)

    def written_out(name: str) -> str:
        return next((other for other in full if is_short_for(name, other)), name)

    return [Group(group.source, unique([*map(written_out, group.names)]), group.block) for group in groups]


def _joined(groups: Sequence[Group], headline: int) -> list[Group]:
    """JSON-LD and meta elements list their authors one by one, pages put them in neighbouring elements."""
    joined: list[Group] = []
    for group in groups:
        last = joined[-1] if joined else None
        full = last is not None and all(" " in name for name in (*last.names, *group.names))
        near = last is not None and last.source == group.source and group.block - last.block <= _NEIGHBOURS
        near = near and last is not None and (last.block < headline) is (group.block < headline)
        if last is not None and near and (group.stated or full):
            joined[-1] = Group(group.source, unique([*last.names, *group.names]), group.block)
        else:
            joined.append(group)
    return joined


def _best(groups: Sequence[Group], headline: int) -> tuple[str | None, tuple[str, ...]]:
    """(source, names): the name that most places agree on, and who signs with it."""
    best: tuple[int, str] | None = None
    # Of two that are trusted alike the shown one is what the reader takes for the author, below the headline first.
    for name in (
        name for group in sorted(groups, key=lambda g: (g.stated, g.block < headline)) for name in group.names
    ):
        points = _points(name, groups)
        if best is None or points > best[0]:
            best = (points, name)
    if best is None:
        return None, ()
    having = [group for group in groups if any(same_person(best[1], other) for other in group.names)]
    chosen = max(having, key=lambda group: group.trust)
    # The head often names the first author only, the page all of them, and the other way round.
    for group in having:
        if group.trust >= _TRUSTED and len(group.names) > len(chosen.names):
            chosen = group
    return chosen.source, chosen.names


def _points(name: str, groups: Sequence[Group]) -> int:
    """The trust of the best place that states a name and of the best that shows it."""
    having = [group for group in groups if any(same_person(name, other) for other in group.names)]
    points = sum(max((g.trust for g in having if g.stated is stated), default=0) for stated in (True, False))
    points += max(0, len({group.source for group in having if not group.stated}) - 1)
    return points - (0 if " " in name or not name.isascii() else _SINGLE)


@dataclass(frozen=True, slots=True)
class Byline:
    """The people, the agency, and every candidate in order of trust."""

    authors: tuple[str, ...]
    agency: str | None
    source: str | None
    candidates: tuple[Candidate, ...]


def find_byline(head: Head, place: Place) -> Byline:
    """The authors that head and page name, and those further away only where these name nobody."""
    page, headline = place.page, place.headline
    reading = _Reading(head, page.blocks[headline].text if headline is not None else "")
    for source, text in _stated(head):
        reading.read(source, text, 0)
    for found in signatures(place):
        reading.read(*found)
    if not any(" " in name or not name.isascii() for group in reading.groups for name in group.names):
        for found in late_signatures(place):
            reading.read(*found)
    if not reading.groups and (name := author_in_footers(place)):
        reading.read("byline element at the end", name, place.end or 0)
    if not reading.groups:
        reading.read_scripts(page)
    best, authors = agreed(reading.groups, headline or 0)
    if len(authors) > 1:
        authors = (authors[0], *(name for name in authors[1:] if not _is_scene(name, place)))
    return Byline(authors, reading.agency, best, tuple(reading.raw))


def _is_scene(name: str, place: Place) -> bool:
    """Whether the text tells of something in it: what follows the author's name is where the report was written."""
    placed = re.compile(rf"\b(?:in|im|aus|bei|nach|near|from|en|w|v|i)\s+{re.escape(name)}\b", re.I)
    return any(placed.search(block.text) for block in place.page.blocks[place.first : place.end or place.first])


class _Reading:
    """Collects what each place says: as it stands there, as people, and as an agency."""

    def __init__(self, head: Head, headline: str) -> None:
        self.head = head
        self.headline = plain(headline)
        self.publisher = head.meta("og:site_name") or ""
        self.brand = brand_of(head.canonical or head.url)
        self.raw: list[Candidate] = []
        self.groups: list[Group] = []
        self.agency: str | None = None
        self.known: dict[tuple[bool, str], tuple[str, ...]] = {}  # most places say the same

    def read(self, source: str, text: str, block: int) -> None:
        """One candidate."""
        self.raw.append(Candidate(source=source, value=text))
        place = (is_stated(source), text)
        if self._is_desk(source, text, block):
            return
        if source in _WEAK and f" {plain(text)} " in f" {self.headline} ":
            return
        if (names := self.known.get(place)) is None:
            names = without_brand(_people(source, text, self.publisher, self.head), self.brand)
            self.known[place] = names
            self.agency = self.agency or find_agency(LEAD_IN.sub("", text))
        if names:
            self.groups.append(Group(source, names, block))

    def _is_desk(self, source: str, text: str, block: int) -> bool:
        """Whether a line below a full name begins with the house that its bearer works for: what follows is a place."""
        above = self.groups[-1] if self.groups else None
        if above is None or is_stated(source) or above.source != source or above.block != block - 1:
            return False
        house, _, rest = text.partition(", ")
        known = begins_with(house, self.brand) or plain(house) == plain(self.publisher) != ""
        return bool(rest) and known and " " in above.names[-1]

    def read_scripts(self, page: Page) -> None:
        """The author in the page's state or in what it tells its trackers, where all scripts name the same one."""
        scripts = (node.text() for node in page.select('script:not([src]):not([type*="ld+json"])'))
        found = {name for text in scripts if "author" in text for name in authors_in(text.replace('\\"', '"'))}
        if len(found) == 1 and plain("".join(found)).replace(" ", "") != self.brand:
            self.read("script author", found.pop(), 0)


def _people(source: str, text: str, publisher: str, head: Head) -> tuple[str, ...]:
    """The names in a text without the publisher's; a blog may be named after the person who signs its posts."""
    if (house := _OF_A_SITE.search(text)) and brand_of(f"//{house[1]}") == brand_of(head.canonical or head.url):
        return ()
    names = people_in(text, publisher, explicit=True)
    if names or is_stated(source) or len(publisher.split()) not in _WORDS_OF_A_NAME:
        return names
    signed = any(plain(stated) == plain(publisher) for _, stated in _stated(head))
    return people_in(text, explicit=True) if signed else ()


def _stated(head: Head) -> Iterator[tuple[str, str]]:
    """Authors in JSON-LD and meta elements."""
    if head.thing:
        for name in _ld_names(head.thing.get("author") or head.thing.get("creator")):
            yield "json-ld author", name
    for key in _METAS:
        if key == "twitter:data1" and (head.meta("twitter:label1") or "").lower() not in _AUTHOR_LABELS:
            continue
        for value in dict.fromkeys(head.metas.get(key, ())):
            yield f"meta {key}", value


def _ld_names(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        if parts := _in_parts(item):
            yield parts
        elif not (isinstance(item, dict) and types_of(item) & _ORGANISATIONS and "Person" not in types_of(item)):
            yield from strings(item, ("name", "@value"))


def _in_parts(item: Any) -> str:
    """The name of a person whose JSON-LD gives it as given and family name only."""
    if not isinstance(item, dict) or item.get("name"):
        return ""
    return " ".join(part for key in ("givenName", "familyName") if isinstance(part := item.get(key), str))
