"""Tags and section: what JSON-LD and head list, else the links at the article's head and foot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jsnews.article.fields.footers import in_footers
from jsnews.article.fields.place import Place
from jsnews.article.metadata.head import Head
from jsnews.article.metadata.jsonld import ARTICLE_TYPES, Thing, first_string, strings, types_of
from jsnews.article.page.dom import Inline, TextBlock
from jsnews.article.page.links import link_of
from jsnews.article.pattern import pattern
from jsnews.article.text import line, unescaped
from jsnews.model import Candidate

_SECTION_METAS = ("article:section", "section", "parsely-section", "cxenseparse:section", "sailthru.section")
# What a template says that the page is; words that stand alone are subjects as well.
_TEMPLATES = frozenset(kind for kind in ARTICLE_TYPES if sum(map(str.isupper, kind)) > 1)
_TAG_METAS = ("article:tag", "news_keywords", "parsely-tags")
_TAG_PATH = pattern(r"/(?:tags?|topics?|themen?|thema|tema|temas|etiquetas?|label|keywords?|hashtag)/[^/?#]+")
_SECTION_PATH = pattern(
    r"/(?:category|categories|kategorien?|categorie|categoria|rubrik|rubrique|section|ressort)/[^/?#]+"
)
_SEPARATORS = pattern(r"[,;،、|]")
_ABOVE, _BEFORE_END, _AFTER_END = 6, 2, 14
_LONGEST_TAG, _MOST_TAGS = 60, 40


@dataclass(frozen=True, slots=True)
class Topics:
    """The tags, where they were found, what other places list, and the sections that the page names, best first."""

    tag_source: str | None
    tags: tuple[str, ...]
    other_tags: tuple[Candidate, ...]
    sections: tuple[Candidate, ...]


def find_topics(head: Head, place: Place) -> Topics:
    """Tags and sections as the head states them; where it does not, as links beside the article do."""
    sections = list(_stated_sections(head))
    lists = list(_tag_lists(_stated_tags(head)))
    if not lists or not sections:
        linked = list(_linked(place))
        sections += [Candidate(source="category link", value=name) for is_tag, name in linked if not is_tag]
        lists += _tag_lists([("tag link", [name for is_tag, name in linked if is_tag])])
    lists += _tag_lists([("meta keywords", head.metas.get("keywords", []))])
    source, tags = lists[0] if lists else (None, ())
    others = tuple(Candidate(source=source, value=", ".join(tags)) for source, tags in lists[1:])
    return Topics(source, tags, others, tuple(sections))


def _stated_sections(head: Head) -> Iterator[Candidate]:
    if head.thing and (value := unescaped(first_string(head.thing.get("articleSection")))):
        yield Candidate(source="json-ld articleSection", value=value)
    for name in _SECTION_METAS:
        if content := head.meta(name):
            yield Candidate(source=f"meta {name}", value=content)
    for thing in head.things:
        if "BreadcrumbList" in types_of(thing) and (crumb := _breadcrumb(thing)):
            yield Candidate(source="json-ld BreadcrumbList", value=crumb)


def _breadcrumb(thing: Thing) -> str | None:
    """The crumb between the home page and the article."""
    items = thing.get("itemListElement")
    listed = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    names = [unescaped(first_string(_crumb_name(item))) for item in listed]
    return names[1] if len(names) > 2 else None


def _crumb_name(item: Thing) -> object:
    inner = item.get("item")
    return item.get("name") or (inner.get("name") if isinstance(inner, dict) else None)


def _stated_tags(head: Head) -> Iterator[tuple[str, list[str]]]:
    if head.thing:
        yield "json-ld keywords", list(strings(head.thing.get("keywords"), ("name", "@value")))
    for name in _TAG_METAS:
        yield f"meta {name}", head.metas.get(name, [])


def _tag_lists(places: Iterable[tuple[str, list[str]]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(source, tags) of the places that list any."""
    for source, values in places:
        parts = [line(part) for value in values for part in _SEPARATORS.split(unescaped(value))]
        told = (part for part in dict.fromkeys(parts) if part not in _TEMPLATES)
        kept = [part for part in told if part and len(part) <= _LONGEST_TAG and ":" not in part]
        if kept:
            yield source, tuple(kept[:_MOST_TAGS])


def _linked(place: Place) -> Iterator[tuple[bool, str]]:
    """(whether a tag, name) of the links to tags and sections around headline and end, before what follows."""
    yield from _in_footer(place)
    if place.end is None:
        return
    blocks, start, first, end = place.page.blocks, place.start, place.first, place.end
    for block in blocks[max(0, start - _ABOVE) : max(start, first)]:
        yield from _links(block)
    for block in blocks[max(first, end - _BEFORE_END) : end + _AFTER_END]:
        # The next heading begins another article, or the list of them.
        if block.number >= end and block.container.tag in ("h1", "h2", "h3", "h4", "article"):
            return
        yield from _links(block)


def _in_footer(place: Place) -> Iterator[tuple[bool, str]]:
    """Links in the foot of the headline's own <article>, which is left out of the page's text."""
    for link in in_footers(place, 'a[rel~="tag"]'):
        if name := line(link.text()).lstrip("#"):
            yield "category" not in (link.attributes.get("rel") or "").split(), name


def _links(block: TextBlock) -> Iterator[tuple[bool, str]]:
    last: Inline | None = None
    for text, inline in block.pieces:
        link = link_of(inline)
        if link is None or link is last or not (name := line(text).lstrip("#")):
            continue
        last = link
        attributes = link.attributes
        rel, href = (attributes.get("rel") or "").split(), attributes.get("href") or ""
        if "category" in rel or _SECTION_PATH.search(href):
            yield False, name
        elif "tag" in rel or _TAG_PATH.search(href):
            yield True, name
