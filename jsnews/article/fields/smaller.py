"""The smaller fields: address, site, image, description."""

from __future__ import annotations

from collections.abc import Iterator

from jsnews.address import split
from jsnews.article.metadata.head import Head
from jsnews.article.metadata.jsonld import first_string, strings, types_of
from jsnews.article.text import address, unescaped
from jsnews.model import Candidate


def canonical_candidates(head: Head) -> Iterator[Candidate]:
    """The page's own name for itself, of which a page of several may state another one in JSON-LD."""
    if head.canonical:
        yield Candidate(source=head.canonical_source, value=head.canonical)
    thing = head.thing or {}
    for key in ("url", "mainEntityOfPage"):
        for value in strings(thing.get(key), ("@id", "url")):
            parts = split(value.strip())
            if parts.netloc and parts.path not in ("", "/") and (url := address(value.partition("#")[0], None)):
                yield Candidate(source=f"json-ld {key}", value=url)


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


def image_candidates(head: Head) -> Iterator[Candidate]:
    """The main picture's URL."""
    stated = list(strings(head.thing.get("image"), ("url", "contentUrl", "@id"))) if head.thing else []
    named = [("meta og:image", head.meta("og:image", "og:image:url", "og:image:secure_url"))]
    named += [
        ("json-ld image", stated[0] if stated else None),
        ("meta twitter:image", head.meta("twitter:image", "twitter:image:src")),
    ]
    for source, value in named:
        if url := address(value, head.base):
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
