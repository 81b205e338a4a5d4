"""What a page says about itself: meta elements, title, links, language and JSON-LD."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from jsnews.address import split
from jsnews.article.metadata.jsonld import (
    ARTICLE_TYPES,
    OTHER_TYPES,
    Thing,
    first_string,
    has_address,
    main_article,
    read_things,
    types_of,
)
from jsnews.article.metadata.language import languages
from jsnews.article.page.comments import is_of_comment
from jsnews.article.page.dom import Node, Page
from jsnews.article.text import address, features, line, names, unescaped
from jsnews.model import Candidate

_LANGUAGE_METAS = ("content-language", "og:locale", "dc.language", "language")
# Countries that write the day first; many of the others sell their addresses to all the world.
_COUNTRIES = names(
    "uk ie au nz za sg my hk ng ke gh ug pk bd lk fr es it pt de at ch be nl se no dk fi pl cz sk hu ro bg gr hr rs si"
    " tr br ar mx cl pe uy ru ua il id th vn"
)
_UNKNOWN = "und"  # language, by BCP 47
_LONGER = 3
_FEWEST_WORDS, _LEAST = 3, 0.2  # of a title by which another is known; share of the words that it has with its own
_OTHER_KINDS = ("product", "profile")
_LISTS = frozenset(("CollectionPage", "SearchResultsPage"))
AUTHOR_ITEM = "author name"  # of microdata, among the names of meta elements
_ARTICLES = '[itemtype*="Article"], [itemtype*="BlogPosting"]'


@dataclass(slots=True)
class Head:
    """The page's own statements, cleaned. `metas` has names in lower case; `thing` is the article's JSON-LD object, and
    `told` what the state says in the same words of an article that is read from there.

    `base` is what relative addresses of the page start from.
    """

    url: str | None
    base: str | None = None
    metas: dict[str, list[str]] = field(default_factory=dict)
    title: str = ""
    languages: list[Candidate] = field(default_factory=list)  # BCP 47, the best first
    canonical: str | None = None
    canonical_source: str = "link canonical"
    things: list[Thing] = field(default_factory=list)
    thing: Thing | None = None
    told: Thing = field(default_factory=dict)

    def meta(self, *names: str) -> str | None:
        """The first non-empty content of the first of the names that the page has."""
        for name in names:
            for content in self.metas.get(name, ()):
                if content:
                    return content
        return None

    @property
    def own_url(self) -> str:
        """The address that it calls its own; where it states none, at which it was read; empty where none is known."""
        return self.canonical or self.url or ""

    @property
    def shown_at(self) -> str:
        """The address at which the page was read, and its links hold, but for what was asked of the server besides what
        it calls its own; where none is known, that."""
        read, own = split(self.url), split(self.canonical)
        asked_besides = (read.netloc, read.path.rstrip("/")) == (own.netloc, own.path.rstrip("/"))
        return (self.canonical if asked_besides else self.url or self.canonical) or ""

    @property
    def language(self) -> str | None:
        """A BCP 47 tag, or None."""
        return self.languages[0].value if self.languages else None

    @property
    def language_of_dates(self) -> str | None:
        """The language, of the country of the address where it names none: numbers of a date stand in its order."""
        country = (split(self.own_url).hostname or "").rpartition(".")[2]
        if self.language not in (None, "en") or country not in _COUNTRIES:
            return self.language
        return f"{self.language or _UNKNOWN}-{country}"

    @property
    def states_article(self) -> bool:
        """Whether the page says of itself that it is an article."""
        return self.describes_article or self.meta("og:type") == "article"

    @property
    def describes_article(self) -> bool:
        """Whether it has the article's JSON-LD."""
        return bool(types_of(self.thing or {}) & ARTICLE_TYPES)

    @property
    def states_list(self) -> bool:
        """Whether it says that it lists others; some systems call their rubrics articles besides."""
        return bool(self._kinds & _LISTS)

    @property
    def states_other(self) -> str | None:
        """The kind of page that it says that it is, where that is one without an article."""
        kind = self.meta("og:type") or ""
        if kind.split(".")[0] in _OTHER_KINDS:
            return kind
        return next(iter(sorted(self._kinds & OTHER_TYPES)), None)

    @property
    def unlisted(self) -> bool:
        """Whether the page keeps itself out of what is searched, as walls and gates do, and few articles."""
        return "noindex" in (self.meta("robots") or "").lower()

    @property
    def _kinds(self) -> set[str]:
        """The types of all that JSON-LD describes."""
        return set().union(*map(types_of, self.things))


def read_head(page: Page, url: str | None) -> Head:
    """Read everything but the visible text."""
    base = address(_stated_base(page), url) or address(url, None)
    head = Head(url=url)
    head.metas = _metas(page)
    title = page.parser.css_first("title")
    head.title = line(title.text()) if title is not None else ""
    head.canonical = address(page.attribute('link[rel="canonical"]', "href"), base)
    if head.canonical is None:
        head.canonical, head.canonical_source = address(head.meta("og:url"), base), "meta og:url"
    head.base = base or head.canonical
    head.things = read_things(page)
    head.thing = main_article(head.things, head.meta("og:title") or head.title, head.own_url)
    if head.thing and _is_of_another(head.thing, head, page):
        head.thing = None
    head.languages = languages(_stated_languages(page, head), page.blocks)
    return head


def _stated_languages(page: Page, head: Head) -> Iterator[tuple[str, str | None]]:
    """Where a page states its language, and as what."""
    for attribute in ("lang", "xml:lang"):
        yield f"html {attribute}", page.attribute("html", attribute)
    for name in _LANGUAGE_METAS:
        yield f"meta {name}", head.meta(name)
    yield "json-ld inLanguage", first_string((head.thing or {}).get("inLanguage"))


def _stated_base(page: Page) -> str | None:
    head = page.parser.head  # far smaller than the page that most of them would be sought in for nothing
    base = head.css_first("base[href]") if head is not None else None
    return base.attributes["href"] if base is not None else None


def _is_of_another(thing: Thing, head: Head, page: Page) -> bool:
    """Whether JSON-LD describes an article with a title that is nowhere on this page: that of a card."""
    own = features(unescaped(first_string(thing.get("headline") or thing.get("name"))))
    titles = [features(title) for title in (head.meta("og:title"), head.meta("twitter:title"), head.title) if title]
    if _are_alike(own, titles) or has_address(thing, head.own_url):
        return False
    shown = [features(node.text()) for node in page.select("h1, h2")]
    return not _are_alike(own, shown) and any(len(title) >= _FEWEST_WORDS for title in titles)


def _are_alike(own: set[str], titles: list[set[str]]) -> bool:
    """Whether a title is so short, or so much of it is in one of the others, that they may be the same one's."""
    if len(own) < _FEWEST_WORDS:
        return True
    return any(_LEAST * min(len(own), len(title)) <= len(own & title) for title in titles if title)


def _metas(page: Page) -> dict[str, list[str]]:
    """The contents of the meta elements, but for those in comments and in cards that lead to other articles."""
    metas: dict[str, list[str]] = {}
    found = [(node, node.attributes) for node in page.select("meta")]
    cards = _cards(page) if any("itemprop" in attributes for _, attributes in found) else set()
    for node, attributes in found:
        content = attributes.get("content")
        if content and not ("itemprop" in attributes and (is_of_comment(node) or (cards and _scope(node) in cards))):
            for key in ("property", "name", "itemprop", "http-equiv"):
                if name := attributes.get(key):
                    metas.setdefault(name.strip().lower(), []).append(unescaped(content))
            if attributes.get("itemprop") == "name" and _is_of_author(node, content):
                metas.setdefault(AUTHOR_ITEM, []).append(unescaped(content))
    return metas


def _is_of_author(node: Node, name: str) -> bool:
    """Whether microdata tells more of the author, a person, of the article that it stands in than is shown."""
    author = node.parent
    attributes = author.attributes if author is not None else {}
    if author is None or attributes.get("itemprop") != "author" or "Organization" in (attributes.get("itemtype") or ""):
        return False
    if len(line(author.text())) >= len(name):
        return False  # what is shown is read there, with what it says of the author's part
    outer = author.parent
    while outer is not None and "itemtype" not in outer.attributes:
        outer = outer.parent
    return outer is None or _is_article(outer)


def _cards(page: Page) -> set[int]:
    """The microdata articles of a page that has several, but for the one with the headline or the most text."""
    scopes = page.select(_ARTICLES)
    if len(scopes) < 2:
        return set()
    mine = [node for node in scopes if node.css_first("h1") is not None]
    if not mine:
        longest, second = sorted(scopes, key=lambda node: -len(node.text()))[:2]
        # Cards are alike; an article without its headline is far longer than they.
        mine = [longest] if len(longest.text()) > _LONGER * len(second.text()) else []
    return {node.mem_id for node in scopes} - {node.mem_id for node in mine}


def _scope(node: Node) -> int | None:
    """The microdata article around an element."""
    outer = node.parent
    while outer is not None:
        if _is_article(outer):
            return outer.mem_id
        outer = outer.parent
    return None


def _is_article(node: Node) -> bool:
    kind = node.attributes.get("itemtype") or ""
    return "Article" in kind or "BlogPosting" in kind
