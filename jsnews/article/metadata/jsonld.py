"""JSON-LD as pages really write it: graphs, references, trailing commas, comments, several objects in a script."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from jsnews.article.page.dom import Node, Page
from jsnews.article.pattern import pattern
from jsnews.article.text import names, plain

Thing = dict[str, Any]

ARTICLE_TYPES = names(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle "
    "BackgroundNewsArticle AskPublicNewsArticle "
    "ReviewNewsArticle AdvertiserContentArticle SatiricalArticle BlogPosting LiveBlogPosting "
    "SocialMediaPosting DiscussionForumPosting TechArticle "
    "ScholarlyArticle Report Review Recipe HowTo MedicalWebPage QAPage FAQPage"
)
PAGE_TYPES = names("WebPage ItemPage AboutPage VideoObject PodcastEpisode CreativeWork MedicalScholarlyArticle")
OTHER_TYPES = names(
    "Product ProductGroup ProfilePage CollectionPage SearchResultsPage CheckoutPage ContactPage AboutPage JobPosting "
    "PodcastSeries RadioSeries TVSeries"
)
_LARGEST = 3_000_000
_DEEPEST, _DEEPEST_VALUE = 40, 100
_WRAPPING = pattern(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.{0,40}?\*/)+|(?:-->|//\s*\]\]>|\]\]>)\s*(?:;\s*)?$", re.S
)
_TRAILING_COMMA = pattern(r",(\s*[}\]])")
_LINE_COMMENT = pattern(r"^[ \t]*//[^\n]*$", re.M)
# Values without quotes, which templates forget around dates and addresses, and commas missing at the ends of lines.
_BARE_VALUE = pattern(r"(:\s*)(\d{4}-\d\d-\d\d[\dT:.+Z-]*|https?://[^\s\",}\]]+)(?=\s*[,}\]\n\"])")
_NO_COMMA = pattern(r"([\"\d}\]]|true|false|null)([ \t]*\n\s*)(?=\"@?\w+\"\s*:)")
_KIND = pattern(r'"@type"\s*:\s*(?:\[\s*)?"(\w{0,40}Article|BlogPosting|Report)"')
_PLAIN_KEYS = ("headline", "datePublished", "dateModified")
_VALUE = r'"%s"\s*:\s*"([^"\\]+)"\s*[,}]'
_AUTHOR = pattern(
    r'"(?:author|authorName|author_name)"\s*:\s*(?:(?:\[\s*)?\{[^{}]*?"name"\s*:\s*)?"([^"\\]{2,80})"\s*[,}]'
)
_HALF = pattern(r"\\u[dD][89aAbB]\w\w(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89aAbB]\w\w)\\u[dD][c-fC-F]\w\w")
_decoder = json.JSONDecoder(strict=False)


def read_things(page: Page) -> list[Thing]:
    """Every JSON-LD object of the page, graphs and lists flattened, references by @id resolved one level."""
    things: list[Thing] = []
    for node in page.select('script[type*="ld+json"]'):
        text = text_of(node)
        if len(text) <= _LARGEST:
            for value in parse_tolerant(text):
                if not _is_deep(value):
                    things.extend(_flatten(value, 0))
    named = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 1}
    return [{key: _resolve(value, named) for key, value in thing.items()} for thing in things]


def text_of(script: Node) -> str:
    """A script's text, where no escape is half of a character: what a string was cut in can't be written to a file."""
    text = script.text()
    return _HALF.sub(r"\\ufffd", text) if "\\u" in text else text


def parse_tolerant(text: str) -> list[Any]:
    """The JSON values in a script; what can't be read even with mending is left out."""
    text = text.strip().rstrip(";").strip()
    if not text:
        return []
    try:
        return [_decoder.decode(text)]
    except (ValueError, RecursionError):
        pass
    text = _WRAPPING.sub("", text)
    for mend in (str, _without_commas, _without_comments, _completed):
        if values := list(_objects(mend(text))):
            return values
    return _salvaged(text)


def _salvaged(text: str) -> list[Any]:
    """What can be read of an article whose JSON is broken, mostly by quotes inside of a string."""
    kind = _KIND.search(text)
    if kind is None:
        return []
    thing = {key: match[1] for key in _PLAIN_KEYS if (match := re.search(_VALUE % key, text))}
    if author := next(authors_in(text), None):
        thing["author"] = author
    return [{"@type": kind[1], **thing}] if thing else []


def _without_commas(text: str) -> str:
    return _TRAILING_COMMA.sub(r"\1", text)


def _completed(text: str) -> str:
    """With the quotes around dates and addresses, and the commas between lines, that a template forgot."""
    return _NO_COMMA.sub(r"\1,\2", _BARE_VALUE.sub(r'\1"\2"', _without_comments(text)))


def _without_comments(text: str) -> str:
    kept, at = [], 0
    while (start := text.find("/*", at)) >= 0 and (end := text.find("*/", start + 2)) >= 0:
        kept.append(text[at:start])
        at = end + 2
    return _without_commas(_LINE_COMMENT.sub("", "".join([*kept, text[at:]])))


def authors_in(script: str) -> Iterator[str]:
    """What a script calls an author, whether it can be parsed or not."""
    yield from (match[1] for match in _AUTHOR.finditer(script))


def _objects(text: str) -> Iterator[Any]:
    """Values that follow each other, with commas or semicolons between; stops at the first that can't be read."""
    at = 0
    while at < len(text):
        if text[at] in " \t\r\n,;":
            at += 1
            continue
        found = value_at(text, at)
        if found is None:
            return
        value, at = found
        yield value


def value_at(text: str, at: int) -> tuple[Any, int] | None:
    """The JSON value that begins right there, and where it ends."""
    try:
        return _decoder.raw_decode(text, at)
    except (ValueError, RecursionError):
        return None


def _is_deep(value: Any) -> bool:
    """Whether lists and objects stand in one another deeper than any site means; who reads them goes into each."""
    level = [value]
    for _ in range(_DEEPEST_VALUE):
        level = [
            child
            for each in level
            if isinstance(each, dict | list)
            for child in (each.values() if isinstance(each, dict) else each)
        ]
        if not level:
            return False
    return True


def _flatten(value: Any, depth: int) -> Iterator[Thing]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _flatten(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if isinstance(value.get(key), dict | list):
                yield from _flatten(value[key], depth + 1)


def _resolve(value: Any, named: dict[str, Thing]) -> Any:
    if isinstance(value, dict) and set(value) <= {"@id", "@type"} and isinstance(value.get("@id"), str):
        return named.get(value["@id"], value)
    if isinstance(value, list):
        return [_resolve(item, named) for item in value]
    return value


def types_of(thing: Thing) -> set[str]:
    """The names of a thing's types without their vocabulary; some sites forget the "@"."""
    types = thing.get("@type", thing.get("type"))
    listed = types if isinstance(types, list) else [types]
    return {name.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in listed if isinstance(name, str)}


def main_article(things: list[Thing], title: str | None, url: str | None) -> Thing | None:
    """The thing that describes this page's article, not one of the others that it lists."""
    best, best_score = None, 0.0
    wanted = set(plain(title).split())
    for thing in things:
        types = types_of(thing)
        score = 2.0 if types & ARTICLE_TYPES else 0.6 if types & PAGE_TYPES else 0.0
        if not score:
            continue
        headline = set(plain(first_string(thing.get("headline") or thing.get("name"))).split())
        if wanted and headline:
            score += 2.0 * len(wanted & headline) / len(wanted | headline)
        score += 0.5 if has_address(thing, url) else 0.0
        score += 0.2 * sum(key in thing for key in ("datePublished", "author", "articleBody", "headline"))
        if score > best_score:
            best, best_score = thing, score
    return best


def has_address(thing: Thing, url: str | None) -> bool:
    """Whether a thing says that it stands at an address."""
    said = json.dumps([thing.get(key) for key in ("url", "mainEntityOfPage", "@id")], default=str)[:4000]
    return bool(url) and (url or "").split("?")[0].rstrip("/") in said


def first_string(value: Any) -> str | None:
    """The first string in a value that may be a list or an object with a name, value or URL."""
    for text in strings(value):
        return text
    return None


def strings(value: Any, keys: tuple[str, ...] = ("name", "@value", "url", "headline")) -> Iterator[str]:
    """All strings in a value; of an object the first of `keys` that it has."""
    if isinstance(value, str):
        if value.strip():
            yield value.strip()
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield str(value)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item, keys)
    elif isinstance(value, dict):
        for key in keys:
            if value.get(key):
                yield from strings(value[key], keys)
                return
