"""The data that frameworks leave in a page's scripts: JSON, assigned literals, React's flight stream."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from jsnews.article.metadata.jsonld import parse_tolerant, text_of, value_at
from jsnews.article.metadata.literals import Unreadable, read_literal
from jsnews.article.page.dom import Page
from jsnews.article.pattern import pattern
from jsnews.article.text import names

# Scripts have megabytes of anything: the sign is looked for, then the name before it, which is short.
_ASSIGNED = pattern(r"=\s*(?:[\w.$]+\s*\|\|\s*)?(?=[{\[(\"'!]|function\b|JSON\.parse|Object\.)")
_NAME = pattern(r"(?<![\w.$])(?:window\.|self\.|globalThis\.)?([\w.$]+)(?:[\"']\])?\s*$")
_STATE_NAME = pattern(
    r"(?:state|nuxt|data|preloaded|initial|apollo|context|store|content|article)[\w$]*$",
    re.I,
)
_LONGEST_NAME = 80
_PUSHED = pattern(r"self\.__next_f\.push\(\s*(?=\[)")
# A row's name, and the length of the text that follows, in bytes, or a value up to the end of the line.
_ROW = re.compile(rb"\n*([\da-f]*):(?:T([\da-f]{1,6}),|([^\n]*)(?:\n|$))")
_SCRIPTS = (
    'script[type="application/json"], script:not([type]), script[type="text/javascript"], script[data-jsnews-state]'
)
_LARGEST = 4_000_000
_SHORTEST = 200  # characters of a script, and of a string, that may hold an article
_ASSIGNMENTS = 12
_DEEPEST = 60
_WRAPPERS = names("Reactive ShallowReactive Ref ShallowRef")


def states(page: Page) -> Iterator[tuple[str, Any]]:
    """(name, value) of every state in a script. A value may hold itself: what walks through it has to take note."""
    flight: list[str] = []
    for node in page.select(_SCRIPTS):
        text = text_of(node)
        if not _SHORTEST < len(text) <= _LARGEST:
            continue
        if "__next_f" in text:
            flight.extend(_flight_parts(text))
        elif "json" in (node.attributes.get("type") or ""):
            for value in parse_tolerant(text):
                yield node.attributes.get("id") or "application/json", _joined(_unfolded(value))
        else:
            yield from _assigned(text)
    if flight:
        yield "__next_f", _flight_rows("".join(flight))


def unpacked(value: Any) -> Any:
    """The value, or what a string holds that is itself JSON."""
    if isinstance(value, str) and len(value) > _SHORTEST and value[:1] in "{[":
        return next(iter(parse_tolerant(value)), value)
    return value


def _assigned(text: str) -> Iterator[tuple[str, Any]]:
    """What a script assigns to names of states."""
    end = 0
    for name, sign in islice(_signs(text), _ASSIGNMENTS):
        if sign.start() < end:
            continue
        try:
            value, end = read_literal(text, sign.end())
        except Unreadable:
            continue
        yield name, _joined(unpacked(value))


def _signs(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The names of states that something is assigned to, each with the sign that does it."""
    for sign in _ASSIGNED.finditer(text):
        name = _NAME.search(text, max(0, sign.start() - _LONGEST_NAME), sign.start())
        if name and _STATE_NAME.search(name[1]):
            yield name[1], sign


def _joined(value: Any) -> Any:
    """The value with objects in the place of references to them, as caches of GraphQL have: {"__ref": name}."""
    seen, pending = {id(value): value}, [value]
    held: list[tuple[Any, Any, str]] = []
    named: dict[str, Any] = {}
    while pending:
        whole = pending.pop()
        parts = whole.items() if isinstance(whole, dict) else enumerate(whole) if isinstance(whole, list) else ()
        for key, part in parts:
            if not isinstance(part, dict | list) or id(part) in seen:
                continue
            seen[id(part)] = part
            pending.append(part)
            if isinstance(part, dict) and isinstance(key, str) and ":" in key:
                named[key] = part
            if isinstance(part, dict) and isinstance(name := part.get("__ref"), str):
                held.append((whole, key, name))
    for whole, key, name in held:
        whole[key] = named.get(name)
    return value


def _unfolded(value: Any) -> Any:
    """The value of a list that holds each part once and names parts by their place, as Nuxt and Svelte write it."""
    if not isinstance(value, list) or len(value) < 2 or not _is_folded(value[0]):
        return value
    made = [{} if isinstance(part, dict) else [] if isinstance(part, list) else part for part in value]

    def at(place: Any) -> Any:
        if not isinstance(place, int):
            return place
        return made[place] if 0 <= place < len(made) else None

    for part, whole in zip(value, made, strict=True):
        if isinstance(part, dict):
            whole.update((key, at(place)) for key, place in part.items())
        elif isinstance(part, list):
            wrapped = part and isinstance(part[0], str)
            whole.extend(at(place) for place in (part[1:] if wrapped else part))
    return made[0]


def _is_folded(first: Any) -> bool:
    """Whether a list's first part holds nothing but places of others, or a wrapper's name and a place."""
    if isinstance(first, list) and len(first) == 2 and first[0] in _WRAPPERS:
        return isinstance(first[1], int)
    return isinstance(first, dict) and bool(first) and all(type(place) is int for place in first.values())


def _flight_parts(text: str) -> Iterator[str]:
    """The strings that a page pushes to React's flight stream."""
    at = 0
    while (pushed := _PUSHED.search(text, at)) and (found := value_at(text, pushed.end())):
        value, at = found
        if isinstance(value, list) and len(value) > 1 and isinstance(value[1], str):
            yield value[1]


def _flight_rows(stream: str) -> list[Any]:
    """The values of a flight stream: rows of `id:json`, and texts as `id:Tlength,` that others name as "$id"."""
    rows: list[Any] = []
    texts: dict[str, str] = {}
    data, at = stream.encode("utf-8", "replace"), 0
    while match := _ROW.match(data, at):
        at = match.end()
        if match[2]:
            start, at = at, at + int(match[2], 16)
            texts[match[1].decode()] = data[start:at].decode("utf-8", "replace")
        elif match[3][:1] in (b"[", b"{"):
            rows.extend(parse_tolerant(match[3].decode("utf-8", "replace"))[:1])
    return [_with_texts(row, texts, 0) for row in rows] + list(texts.values())


def _with_texts(value: Any, texts: dict[str, str], depth: int) -> Any:
    """The value with the texts that it names in the place of their names."""
    if isinstance(value, str):
        return texts.get(value[1:], value) if value[:1] == "$" else value
    if not texts or depth > _DEEPEST:
        return value
    if isinstance(value, list):
        return [_with_texts(part, texts, depth + 1) for part in value]
    if isinstance(value, dict):
        return {key: _with_texts(part, texts, depth + 1) for key, part in value.items()}
    return value
