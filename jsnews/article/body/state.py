"""The article where the visible page is poor: JSON-LD articleBody, or state that a framework left in scripts."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from jsnews.article.body.assemble import LONGEST_RECURRING, assemble
from jsnews.article.choosing.choose import by_rules
from jsnews.article.metadata.head import Head
from jsnews.article.metadata.jsonld import Thing, first_string
from jsnews.article.metadata.richtext import MARKUP, PARAGRAPH_ENDS, as_html
from jsnews.article.metadata.scripts import states, unpacked
from jsnews.article.metadata.sitename import parts_of
from jsnews.article.page.dom import Page
from jsnews.article.page.walk import read_page
from jsnews.article.pattern import pattern
from jsnews.article.scoring.survey import Evidence
from jsnews.article.text import line, plain, unescaped
from jsnews.model import Block

_Item = TypeVar("_Item")
_DEEPEST, _DEEPEST_FACT = 30, 4
_LONGEST_HEADLINE = 300
_SHORTEST = 400  # characters of text that make a state worth reading
_BEGINNING = 150  # characters of a summary that repeats the text
_GAIN = 2.0  # how many times more text than the page shows
_HEADLINE_KEY = pattern(r"(?:head(?:line|ing)|tit(?:le|el|re|olo|ulo))s?$")
# Keys in small letters without signs, best first.
_STANDFIRST_KEYS = (
    *("subheadline", "subheadlines", "subhead", "subheading", "subtitle", "dek", "deck", "standfirst", "strapline"),
    *("lead", "lede", "intro", "introtext", "ingress", "perex", "sommario", "sumario", "bajada", "copete"),
    *("entradilla", "chapo", "chapeau", "vorspann", "summary", "description"),
)
_AUTHOR_KEYS = (
    *("credits", "authors", "author", "authorname", "bylines", "byline", "writers", "writer", "reporters", "reporter"),
    *("journalists", "journalist", "firmas", "firma", "autores", "autori", "autoren", "autor", "autore", "auteurs"),
    *("auteur", "creator", "contributors"),
)
_NAME_KEYS = ("name", "displayname", "fullname", "authorname", "title")
_AROUND_NAMES = ("by", "nodes", "edges", "node", "data", "attributes", "items", "user", "creators", "author", "person")
_PUBLISHED_KEYS = (
    *("datepublished", "displaydate", "firstpublishdate", "firstpublished", "firstpublishedat", "publishedat"),
    *("publisheddate", "publishdate", "publishedon", "publishtime", "publicationdate", "pubdate", "published", "date"),
    "createdat",
)
_MODIFIED_KEYS = (
    *("datemodified", "modifiedat", "modifieddate", "updatedat", "updateddate", "lastupdateddate", "lastmodified"),
    *("modified", "updated"),
)


@dataclass(frozen=True, slots=True)
class State:
    """The article's blocks, where they come from, and what that says of author and dates in the words of JSON-LD."""

    blocks: tuple[Block, ...]
    source: str
    told: Thing = field(default_factory=dict)


def read_state(page: Page, head: Head, headline: str | None, shown: int) -> State | None:
    """The article in JSON-LD or state, where that is far more than the `shown` characters."""
    wanted = max(_SHORTEST, int(shown * _GAIN))
    full = first_string((head.thing or {}).get("articleBody")) or ""
    if len(full) >= wanted:
        return State(_blocks_of(full, head), "json-ld articleBody")
    titles = _titles(headline or "")
    for name, value in states(page) if titles else ():
        things = [(as_html(thing), thing) for thing in _headed(value, titles, 0, {})]
        if not things:
            continue
        text, thing = max(things, key=lambda each: len(each[0]))
        if len(text) < wanted:
            continue
        blocks = _typed(text, head)
        if sum(len(block.text) for block in blocks) >= wanted:
            return State((*_standfirst(thing, blocks), *blocks), f"state {name}", _facts(thing))
    return None


def _titles(headline: str) -> frozenset[str]:
    """The headline in plain words, and what it is without what may be the site's name."""
    long = (part for part in parts_of(headline) if 2 * len(part) >= len(headline))
    return frozenset(map(plain, long)) - {""}


def _blocks_of(text: str, head: Head) -> tuple[Block, ...]:
    """The blocks of a text that is HTML; paragraphs of one that is plain. Longer ones that it has twice stand once."""
    if "&lt;" in text and "<" not in text:
        text = html.unescape(text)
    if MARKUP.search(text):
        return _typed(text, head)
    lines = [line(html.unescape(part)) for part in PARAGRAPH_ENDS.split(text)]
    return tuple(Block(type="paragraph", text=text) for text in _once(lines, str) if text)


def _typed(text: str, head: Head) -> tuple[Block, ...]:
    """The blocks of HTML, each longer text once."""
    page = read_page(f"<body>{text}")
    told = list(_once(page.blocks, lambda block: block.text))
    return assemble(page, head, by_rules(page, told, Evidence(url=head.shown_at)), None).blocks


def _once(items: Iterable[_Item], text_of: Callable[[_Item], str]) -> Iterator[_Item]:
    seen: set[str] = set()
    for item in items:
        text = text_of(item)
        if text not in seen or len(text) < LONGEST_RECURRING:
            yield item
        seen.add(text)


def _headed(value: Any, titles: frozenset[str], depth: int, seen: dict[int, Any]) -> Iterator[Thing]:
    """The objects that have one of the titles among their own strings, or among a title's versions."""
    value = unpacked(value)
    if depth > _DEEPEST or not isinstance(value, dict | list) or id(value) in seen:
        return
    seen[id(value)] = value
    if isinstance(value, dict) and any(_is_headline(key, child, titles) for key, child in value.items()):
        yield value
        return
    for child in value.values() if isinstance(value, dict) else value:
        yield from _headed(child, titles, depth + 1, seen)


def _is_headline(key: str, value: Any, titles: frozenset[str]) -> bool:
    if isinstance(value, dict) and _HEADLINE_KEY.match(_folded(key)):
        return any(_is_headline("", inner, titles) for inner in value.values())
    return isinstance(value, str) and plain(unescaped(value[:_LONGEST_HEADLINE])) in titles


def _standfirst(thing: Thing, blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The summary of an article that does not repeat its text, one of its paragraphs or several in one."""
    told = plain(" ".join(block.text for block in blocks))
    for value in _valued(thing, _STANDFIRST_KEYS):
        text = unescaped(first_string(list(value.values()) if isinstance(value, dict) else value))
        if text and plain(text[:_BEGINNING]) not in told:
            yield Block(type="paragraph", text=text, role="standfirst")
            return


def _facts(thing: Thing) -> Thing:
    """Author and dates of an object of state."""
    dates = (("datePublished", _PUBLISHED_KEYS), ("dateModified", _MODIFIED_KEYS))
    told: Thing = {key: next(filter(_is_text, _valued(thing, keys)), None) for key, keys in dates}
    if told["dateModified"] in list(_valued(thing, ("createdat", "created"))):
        told["dateModified"] = None  # when it was put there: it has not changed since
    people = (list(_people(value, 0)) for value in _valued(thing, _AUTHOR_KEYS))
    return told | {"author": next(filter(None, people), [])}


def _people(value: Any, depth: int) -> Iterator[str]:
    """The names in what a key of authors holds: strings, objects with a name, lists of these, and what wraps them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list) and depth < _DEEPEST_FACT:
        for item in value:
            yield from _people(item, depth + 1)
    elif isinstance(value, dict) and depth < _DEEPEST_FACT:
        parts = [part for part in _valued(value, ("firstname", "lastname")) if _is_text(part)]
        if name := next(filter(_is_text, _valued(value, _NAME_KEYS)), " ".join(parts)):
            yield name
        else:
            for inner in _valued(value, _AROUND_NAMES):
                yield from _people(inner, depth + 1)


def _valued(thing: Thing, keys: tuple[str, ...]) -> Iterator[Any]:
    """What an object has under the keys, in their order."""
    folded = {_folded(key): value for key, value in thing.items() if value}
    return (folded[key] for key in keys if key in folded)


def _folded(key: str) -> str:
    """A key in small letters without signs."""
    return key.replace("_", "").replace("-", "").lower()


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())
