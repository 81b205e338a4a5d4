"""The smaller fields: site, description, section, tags, image, dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jsnews.article.head import Head
from jsnews.article.jsonld import Thing, first_string, strings, types_of
from jsnews.article.people import find_agency
from jsnews.article.text import address, line, unescaped
from jsnews.model import Candidate

_DATELINE = re.compile(
    r"^(?P<place>(?:[^\W\d_a-zß-ÿ][\w.'’-]*)(?:[\s,/-]+[^\W\d_][\w.'’-]*){0,4}?)"
    r"(?:,\s*(?P<date>(?:[^\W\d_]{3,9}\.?\s+\d{1,2}|\d{1,2}\.?\s+[^\W\d_]{3,9})\.?))?\s*"
    r"(?:\((?P<agency>[^()]{2,40})\)\s*(?:[-–—:.]{1,2}|\s)|(?P<dash>[-–—]{1,2}))\s+(?=\S)"
)
_LONGEST_PLACE = 50


def site_candidates(head: Head) -> Iterator[Candidate]:
    """The name of the site."""
    if value := head.meta("og:site_name"):
        yield Candidate(source="meta og:site_name", value=value)
    if head.thing and (name := unescaped(first_string(_name_of(head.thing.get("publisher"))))):
        yield Candidate(source="json-ld publisher", value=name)
    for thing in head.things:
        if types_of(thing) & {"WebSite", "NewsMediaOrganization"} and (
            name := unescaped(first_string(thing.get("name")))
        ):
            yield Candidate(source="json-ld WebSite", value=name)
    if value := head.meta("application-name", "apple-mobile-web-app-title", "dc.publisher"):
        yield Candidate(source="meta application-name", value=value)


def _name_of(value: object) -> object:
    if isinstance(value, list):
        return [_name_of(item) for item in value]
    return value.get("name") if isinstance(value, dict) else value


def section_candidates(head: Head) -> Iterator[Candidate]:
    """The part of the site that the article stands in."""
    if head.thing and (value := unescaped(first_string(head.thing.get("articleSection")))):
        yield Candidate(source="json-ld articleSection", value=value)
    for name in ("article:section", "section", "parsely-section", "cxenseparse:section", "sailthru.section"):
        if content := head.meta(name):
            yield Candidate(source=f"meta {name}", value=content)
    for thing in head.things:
        if "BreadcrumbList" in types_of(thing) and (crumb := _breadcrumb(thing)):
            yield Candidate(source="json-ld BreadcrumbList", value=crumb)


def _breadcrumb(thing: Thing) -> str | None:
    """The crumb between the home page and the article."""
    items = thing.get("itemListElement")
    names = (
        [unescaped(first_string(_crumb_name(item))) for item in items if isinstance(item, dict)]
        if isinstance(items, list)
        else []
    )
    return names[1] if len(names) > 2 else None


def _crumb_name(item: Thing) -> object:
    inner = item.get("item")
    return item.get("name") or (inner.get("name") if isinstance(inner, dict) else None)


def tags_of(head: Head) -> tuple[str | None, tuple[str, ...]]:
    """(source, tags) from the first place that lists them."""
    places = [
        (f"meta {name}", head.metas.get(name, []))
        for name in ("article:tag", "news_keywords", "parsely-tags", "keywords")
    ]
    if head.thing:
        places.insert(0, ("json-ld keywords", list(strings(head.thing.get("keywords"), ("name", "@value")))))
    for source, values in places:
        parts = [line(part) for value in values for part in re.split(r"[,;،、|]", unescaped(value))]
        kept = [part for part in dict.fromkeys(parts) if part and len(part) <= 60 and ":" not in part]
        if kept:
            return source, tuple(kept[:40])
    return None, ()


def image_candidates(head: Head) -> Iterator[Candidate]:
    """The main picture's URL."""
    base = head.canonical or head.url
    stated = list(strings(head.thing.get("image"), ("url", "contentUrl", "@id"))) if head.thing else []
    named = [("meta og:image", head.meta("og:image", "og:image:url", "og:image:secure_url"))]
    named += [
        ("json-ld image", stated[0] if stated else None),
        ("meta twitter:image", head.meta("twitter:image", "twitter:image:src")),
    ]
    for source, value in named:
        if url := address(value, base):
            yield Candidate(source=source, value=url)


def description_candidates(head: Head, standfirst: str | None) -> Iterator[Candidate]:
    """The standfirst as shown, else what the head says."""
    if standfirst:
        yield Candidate(source="standfirst", value=standfirst)
    if head.thing and (value := unescaped(first_string(head.thing.get("description")))):
        yield Candidate(source="json-ld description", value=value)
    for name in ("og:description", "description", "twitter:description"):
        if content := head.meta(name):
            yield Candidate(source=f"meta {name}", value=content)


def dateline_of(text: str) -> tuple[str | None, str | None]:
    """(dateline, agency) at the head of the first paragraph: ("SEOUL", "Reuters") of "SEOUL (Reuters) – …"."""
    match = _DATELINE.match(text)
    if not match or len(match["place"]) > _LONGEST_PLACE:
        return None, None
    agency = find_agency(match["agency"]) if match["agency"] else None
    place = match["place"].strip(" ,")
    capitals = place.upper() == place and any(c.isalpha() for c in place)
    if not agency and not (match["dash"] and capitals) and not match["date"]:
        return None, None
    return line(place + (f", {match['date']}" if match["date"] else "")), agency
