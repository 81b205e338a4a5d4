"""Who wrote it: what JSON-LD, meta elements and the page say of the author, read as names, and the best of these."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeGuard

from jsnews.article.fields.agreement import Group, agreed, is_stated
from jsnews.article.fields.editors import of_editors
from jsnews.article.fields.footers import author_in_footers, labelled_author
from jsnews.article.fields.place import Place
from jsnews.article.fields.scenes import without_scenes
from jsnews.article.fields.signature import late_signatures, signatures
from jsnews.article.metadata.head import AUTHOR_ITEM, Head
from jsnews.article.metadata.jsonld import authors_in, first_string, strings, types_of
from jsnews.article.names.agencies import find_agency
from jsnews.article.names.houses import begins_with, brand_of, is_desk_of, is_short_for_house, without_brand
from jsnews.article.names.people import LIKE_A_BY, people_in
from jsnews.article.names.persons import folded, is_desk, is_short_for, is_surnamed
from jsnews.article.page.dom import Page
from jsnews.article.pattern import pattern
from jsnews.article.text import plain, unescaped
from jsnews.article.words.leadins import LEAD_IN
from jsnews.model import Candidate

_METAS = (
    *("author", "article:author", "article.author", "authors", "article_author"),
    *("og:author", "og:article:author", "content_author"),
    *("parsely-author", "sailthru.author", "cxenseparse:author", "vr:author", "bt:author", "byl"),
    *("dc.creator", "dcterms.creator", "citation_author", "twitter:data1", AUTHOR_ITEM),
)
_AUTHOR_LABELS = frozenset(
    ("written by", "von", "verfasst von", "geschrieben von", "écrit par", "escrito por", "author")
)
_ORGANISATIONS = frozenset(("Organization", "NewsMediaOrganization", "Corporation", "WebSite"))
_PERSON = "json-ld author, a person"
# What means "by" in one language alone, and is a name or another word elsewhere.
_BY_OF = {
    "sw": pattern(r"^(?:[Nn]a|NA)\s+(?=[^\Wa-zß-ÿ]\S*\s+[^\Wa-zß-ÿ])"),
    "sq": pattern(r"^(?:[Nn]ga|NGA)(?:\s+(?=[^\Wa-zß-ÿ]\S*\s+[^\Wa-zß-ÿ])|$)"),
}
_PERSONAL = frozenset(("givenName", "familyName", "jobTitle", "honorificPrefix", "gender", "birthDate", "alumniOf"))
_OF_A_SITE = pattern(r"\((?:https?://)?([\w-]+(?:\.[\w-]+)+)/?\)$")  # "Harbour Gazette (www.gazette.example)"
# What the headline says too is no name there: "New hotel by Harbour Group opens".
_WEAK = ("name after by inside a line", "name below the headline", "name above the text")
_SIGNED = ("text after by", "line after by", "text after by at the end")
_WORDS_OF_A_NAME = (2, 3)
_TOPICS = ("article:tag", "article:section")  # stand beside the byline, and read like names


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
    edited = of_editors(reading.groups, place)
    written = (group for group in reading.groups if group not in edited)
    if not any(" " in name or not name.isascii() for group in written for name in group.names):
        for found in late_signatures(place, reading.is_house):
            reading.read(*found)
    if not reading.groups and (name := author_in_footers(place) or labelled_author(place)):
        reading.read("byline element at the end", name, place.end or 0)
    if not reading.groups:
        reading.read_scripts(page)
    reading.groups = [group for group in reading.groups if group not in edited] or reading.groups
    reading.read_organisations()
    best, authors = agreed(reading.without_house(), headline or 0)
    authors = (*authors[:1], *(name for name in authors[1:] if not reading.is_own_desk(name)))
    authors = tuple(name for name in authors if plain(name) not in reading.topics) or authors
    authors = () if reading.is_desks_login(authors) else without_scenes(authors, reading.groups, place)
    return Byline(authors, reading.agency, best, tuple(reading.raw))


class _Reading:
    """Collects what each place says: as it stands there, as people, and as an agency."""

    def __init__(self, head: Head, headline: str) -> None:
        self.head = head
        self.headline = plain(headline)
        self.publisher = head.meta("og:site_name") or ""
        self.organisation = _organisation(head)
        self.brand = brand_of(head.own_url)
        self.houses = frozenset(map(plain, _organisations(head)))
        self.topics = frozenset(plain(topic) for key in _TOPICS for topic in head.metas.get(key, ()))
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
            houses = (self.publisher, self.organisation)
            names = tuple(name for name in names if not any(is_desk_of(name, house) for house in houses))
            if source in _WEAK:  # what a page marks as its author may be a house
                names = tuple(name for name in names if plain(name) not in self.houses | self.topics)
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
        return bool(rest) and self.is_house(house) and " " in above.names[-1]

    def is_house(self, text: str) -> bool:
        """Whether a text is the publisher's name or the site's, or begins as the site's does."""
        own = plain(text) == plain(self.publisher) != "" or folded(text).replace(" ", "") == self.brand != ""
        return own or begins_with(text, self.brand)

    def without_house(self) -> list[Group]:
        """The groups but for the house that the head names in one word, or in several that read like names, where
        another one has a person's name in full, and for logins where somebody signs in full: alone these may be a
        blogger's."""
        signed = [name for group in self.groups if group.source in _SIGNED for name in group.names if " " in name]
        people = [
            group
            for group in self.groups
            if not (group.stated and all(map(self._is_own_word, group.names)))
            and not self._are_own_words(group.names)
            and not (signed and all(_is_login(name, signed) for name in group.names))
        ]
        return people if any(" " in name for group in people for name in group.names) else self.groups

    def _is_own_word(self, name: str) -> bool:
        return " " not in name and (self.is_house(name) or plain(name) == plain(self.organisation))

    def _are_own_words(self, names: tuple[str, ...]) -> bool:
        """Whether names are what the publisher's reads like: "Loam & Ledger"."""
        return len(names) > 1 and names == people_in(self.publisher, explicit=True)

    def read_organisations(self) -> None:
        """The agency that JSON-LD calls the author, where nothing else names one and the site is not its own."""
        own = "".join(filter(str.isupper, self.publisher))  # "Channel NewsAsia", which is CNA for short
        others = (name for name in _organisations(self.head) if not self.is_house(name) and name != own)
        found = (agency for agency in map(find_agency, others) if agency and not self.brand.startswith(folded(agency)))
        self.agency = self.agency or next(found, None)

    def is_desks_login(self, names: tuple[str, ...]) -> bool:
        """Whether the one name is a word in a meta element alone, and head and page both call the author a desk."""
        having = {group.source for group in self.groups if names[:1] == group.names}
        if len(names) != 1 or " " in names[0] or having != {"meta article:author"}:
            return False
        desks = {said.source for said in self.raw if is_desk(LEAD_IN.sub("", said.value))}
        return any(map(is_stated, desks)) and not all(map(is_stated, desks))

    def is_own_desk(self, name: str) -> bool:
        """Whether a name begins as the site's does, or the site's as it does, and the head does not state it."""
        stated = (group.names for group in self.groups if group.stated)
        own = begins_with(name, self.brand) or is_short_for_house(name, self.publisher)
        return own and not any(name in names for names in stated)

    def read_scripts(self, page: Page) -> None:
        """The author in the page's state or in what it tells its trackers, where all scripts name the same one."""
        scripts = (node.text() for node in page.select('script:not([src]):not([type*="ld+json"])'))
        found = {name for text in scripts if "author" in text for name in authors_in(text.replace('\\"', '"'))}
        if len(found) == 1 and plain("".join(found)).replace(" ", "") != self.brand:
            self.read("script author", found.pop(), 0)


def _is_login(name: str, signed: list[str]) -> bool:
    """Whether a name is a word in small letters, as systems know who writes, and short for none of those who sign."""
    plain_word = name.isascii() and name.isalnum() and name == name.lower()
    return plain_word and not any(is_short_for(name, other) for other in signed)


def _organisation(head: Head) -> str:
    """What JSON-LD calls the publisher, where that is no person: a blog's is its author."""
    publisher = (head.thing or {}).get("publisher")
    publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
    return unescaped(first_string(publisher.get("name"))) if _is_organisation(publisher) else ""


def _people(source: str, text: str, publisher: str, head: Head) -> tuple[str, ...]:
    """The names in a text without the publisher's; a blog may be named after the person who signs its posts."""
    if (house := _OF_A_SITE.search(text)) and brand_of(f"//{house[1]}") == brand_of(head.own_url):
        return ()
    if is_stated(source) and (_is_placed_house(text) or _is_numbered_house(text, publisher)):
        return ()
    if source == _PERSON or ((is_stated(source) or source == "author link") and LIKE_A_BY.match(text)):
        return (unescaped(text),)
    names = people_in(_without_by_of(head.language, text), publisher, explicit=True)
    if names or is_stated(source) or len(publisher.split()) not in _WORDS_OF_A_NAME:
        return names
    if is_desk(publisher) or plain(publisher) in map(plain, _organisations(head)):
        return ()
    signed = any(plain(stated) == plain(publisher) for _, stated in _stated(head))
    return people_in(text, explicit=True) if signed else ()


def _is_placed_house(text: str) -> bool:
    """Whether a text is a house of several words and where it stands: "Namsan Zeitschriften Verlag, Hannover"."""
    house, *places = text.split(", ")
    return bool(places) and " " in house and is_desk(house) and not any(" " in place for place in places)


def _is_numbered_house(text: str, publisher: str) -> bool:
    """Whether a text is the publisher's name with its number: "Kanal 5"."""
    return any(map(str.isdigit, text)) and folded(text).replace(" ", "") == folded(publisher).replace(" ", "")


def _without_by_of(language: str | None, text: str) -> str:
    """The text without a "by" that is a name or means "on" in other languages than the page's."""
    by = _BY_OF.get((language or "").partition("-")[0])
    return by.sub("", text) if by else text


def _stated(head: Head) -> Iterator[tuple[str, str]]:
    """Authors in JSON-LD, meta elements and state."""
    if head.thing:
        yield from _ld_names(head.thing.get("author") or head.thing.get("creator"))
    for key in _METAS:
        if key == "twitter:data1" and (head.meta("twitter:label1") or "").lower() not in _AUTHOR_LABELS:
            continue
        for value in dict.fromkeys(head.metas.get(key, ())):
            yield f"meta {key}", value
    for _, name in _ld_names(head.told.get("author", [])):
        yield "state author", name


def _ld_names(value: Any) -> Iterator[tuple[str, str]]:
    """(source, name) of the authors in JSON-LD, but for organisations."""
    if isinstance(value, dict) and "@list" in value:
        value = value["@list"]
    for item in value if isinstance(value, list) else [value]:
        if parts := _in_parts(item):
            yield "json-ld author", parts
        elif not _is_organisation(item):
            for name in strings(item, ("name", "@value")):
                yield _PERSON if _is_personal(item) and is_surnamed(name) else "json-ld author", name


def _organisations(head: Head) -> Iterator[str]:
    """The names of the authors that JSON-LD calls organisations."""
    value = (head.thing or {}).get("author")
    for item in value if isinstance(value, list) else [value]:
        if _is_organisation(item):
            yield from strings(item, ("name", "@value"))


def _is_organisation(item: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(item, dict) and bool(types_of(item) & _ORGANISATIONS) and "Person" not in types_of(item)


def _is_personal(item: Any) -> bool:
    """Whether JSON-LD tells of somebody what only people have: desks are called persons too."""
    return isinstance(item, dict) and "Person" in types_of(item) and not _PERSONAL.isdisjoint(item)


def _in_parts(item: Any) -> str:
    """The name of a person whose JSON-LD gives it as given and family name only."""
    if not isinstance(item, dict) or item.get("name"):
        return ""
    return " ".join(part for key in ("givenName", "familyName") if isinstance(part := item.get(key), str))
