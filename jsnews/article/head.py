"""What a page says about itself: meta elements, title, links, language and JSON-LD."""

from __future__ import annotations

from dataclasses import dataclass, field

from jsnews.article.dom import Page
from jsnews.article.jsonld import Thing, main_article, read_things
from jsnews.article.pattern import pattern
from jsnews.article.text import address, line, unescaped

_LANGUAGE = pattern(r"^([a-zA-Z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z])")


@dataclass(slots=True)
class Head:
    """The page's own statements, cleaned. `metas` has names in lower case; `thing` is the article's JSON-LD object."""

    url: str | None
    metas: dict[str, list[str]] = field(default_factory=dict)
    title: str = ""
    language: str | None = None
    canonical: str | None = None
    things: list[Thing] = field(default_factory=list)
    thing: Thing | None = None

    def meta(self, *names: str) -> str | None:
        """The first non-empty content of the first of the names that the page has."""
        for name in names:
            for content in self.metas.get(name, ()):
                if content:
                    return content
        return None


def read_head(page: Page, url: str | None) -> Head:
    """Read everything but the visible text."""
    base = url or page.attribute("base[href]", "href")
    head = Head(url=url)
    for node in page.select("meta"):
        attributes = node.attributes
        content = attributes.get("content")
        if content:
            for key in ("property", "name", "itemprop", "http-equiv"):
                if name := attributes.get(key):
                    head.metas.setdefault(name.strip().lower(), []).append(unescaped(content))
    title = page.parser.css_first("title")
    head.title = line(title.text()) if title is not None else ""
    head.canonical = address(page.attribute('link[rel="canonical"]', "href"), base)
    head.canonical = head.canonical or address(head.meta("og:url"), url)
    head.language = language_tag(
        page.attribute("html", "lang")
        or page.attribute("html", "xml:lang")
        or head.meta("content-language", "og:locale", "dc.language", "language")
    )
    head.things = read_things(page)
    head.thing = main_article(head.things, head.meta("og:title") or head.title, head.canonical or url)
    return head


def language_tag(raw: str | None) -> str | None:
    """A BCP 47 tag in its usual case, or None."""
    match = _LANGUAGE.match((raw or "").strip())
    if not match:
        return None
    parts = [match[1].lower(), (match[2] or "").title(), (match[3] or "").upper()]
    return "-".join(part for part in parts if part)
