"""The article's text where the visible page is poor: JSON-LD articleBody, or state that a framework left in scripts."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

from jsnews.article.dom import Page
from jsnews.article.head import Head
from jsnews.article.jsonld import first_string, parse_tolerant
from jsnews.article.pattern import pattern
from jsnews.article.text import inert, line, names, plain
from jsnews.article.walk import read_page
from jsnews.model import Block

_ASSIGNED = pattern(
    r"(?:window\.|self\.|var |let |const |globalThis\.)?([\w.$]*(?:STATE|NUXT|DATA|PRELOADED|INITIAL|APOLLO|"
    r"content|article)[\w$]*)\s*=\s*(?=[{\[])",
    re.I,
)
_FLIGHT = pattern(r"self\.__next_f\.push\(\s*(\[.*?\])\s*\)\s*;?\s*(?:</script>|$)", re.S)
_SCRIPTS = (
    'script[type="application/json"], script:not([type]), script[type="text/javascript"], script[data-jsnews-state]'
)
_LARGEST = 4_000_000
_DEEPEST = 30
_MARKUP = pattern(r"</?(?:p|br|div|h[1-6]|ul|li|blockquote|strong|em|a)\b", re.I)
_PARAGRAPH_ENDS = pattern(r"\n\s*\n|\r\n|(?<=[.!?…。！？»”\"])\n")
_TEXT_KEYS = names(
    "text content body html value paragraph children data model description markdown articlebody bodytext"
)
_SHORTEST = 400  # characters of text that make a state worth reading
_PROSE = 60
_GAIN = 2.0  # how many times more text than the page shows


def read_state(page: Page, head: Head, headline: str | None, shown: int) -> tuple[tuple[Block, ...], str] | None:
    """(blocks, source) of the article in JSON-LD or state, where that is far more than the `shown` characters."""
    wanted = max(_SHORTEST, int(shown * _GAIN))
    full = first_string((head.thing or {}).get("articleBody")) or ""
    if len(full) >= wanted:
        return blocks_of(full), "json-ld articleBody"
    words = plain(headline)
    for name, value in _states(page):
        text = "\n\n".join(_article_texts(value, words))
        if len(text) >= wanted:
            return blocks_of(text), f"state {name}"
    return None


def blocks_of(text: str) -> tuple[Block, ...]:
    """Paragraphs of a text that is plain or HTML."""
    if "&lt;" in text and "<" not in text:
        text = html.unescape(text)
    if _MARKUP.search(text):
        texts = [block.text for block in read_page(f"<body>{text}").blocks]
    else:
        texts = [line(html.unescape(part)) for part in _PARAGRAPH_ENDS.split(text)]
    return tuple(Block(type="paragraph", text=inert(t)) for t in dict.fromkeys(texts) if t)


def _states(page: Page) -> Iterator[tuple[str, Any]]:
    """(name, value) of every state in a script."""
    flight: list[str] = []
    for node in page.select(_SCRIPTS):
        text = node.text()
        if not 200 < len(text) <= _LARGEST:
            continue
        if "__next_f" in text:
            flight.extend(_flight_parts(text))
            continue
        kind = node.attributes.get("type") or ""
        if "json" in kind:
            for value in parse_tolerant(text):
                yield node.attributes.get("id") or "application/json", value
        elif match := _ASSIGNED.search(text):
            for value in parse_tolerant(text[match.end() :])[:1]:
                yield match[1], value
    if flight:
        yield "__next_f", _flight_rows("".join(flight))


def _flight_parts(text: str) -> Iterator[str]:
    """The strings that a page pushes to React's flight stream."""
    for match in _FLIGHT.finditer(text):
        for value in parse_tolerant(match[1])[:1]:
            if isinstance(value, list) and len(value) > 1 and isinstance(value[1], str):
                yield value[1]


def _flight_rows(stream: str) -> list[Any]:
    """The values of a flight stream: rows of `id:json`, and texts as `id:Tlength,`."""
    rows: list[Any] = []
    for row in stream.split("\n"):
        _, _, value = row.partition(":")
        if value.startswith("T") and "," in value[:12]:
            rows.append(value.partition(",")[2])
        elif value[:1] in '[{"':
            rows.extend(parse_tolerant(value)[:1])
        elif len(row) > _PROSE and not value:
            rows.append(row)
    return rows


def _article_texts(value: Any, headline: str) -> list[str]:
    """The texts of the object that carries the headline; of the richest one where several do."""
    best: list[str] = []
    for found in _headed(value, headline, 0):
        texts = list(dict.fromkeys(_texts(found, 0)))
        if sum(map(len, texts)) > sum(map(len, best)):
            best = texts
    return best


def _headed(value: Any, headline: str, depth: int) -> Iterator[Any]:
    """The innermost objects that have the headline among their own strings."""
    if depth > _DEEPEST or not isinstance(value, dict | list):
        return
    children = value.values() if isinstance(value, dict) else value
    if (
        isinstance(value, dict)
        and headline
        and any(isinstance(c, str) and plain(c[:300]) == headline for c in children)
    ):
        yield value
        return
    for child in children:
        yield from _headed(child, headline, depth + 1)


def _texts(value: Any, depth: int) -> Iterator[str]:
    """Prose strings below keys that hold text, in order."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        for key, child in value.items():
            if isinstance(child, str):
                if (
                    key.lower() in _TEXT_KEYS
                    and (len(child) >= _PROSE or _MARKUP.search(child))
                    and not child.startswith(("http", "{", "["))
                ):
                    yield child
            else:
                yield from _texts(child, depth + 1)
    elif isinstance(value, list):
        for child in value:
            if isinstance(child, str) and len(child) >= _PROSE and not child.startswith(("http", "{", "[")):
                yield child
            elif not isinstance(child, str):
                yield from _texts(child, depth + 1)
