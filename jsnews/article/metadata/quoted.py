"""Strings in quotes as scripts write them."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

QUOTED = (
    r'"[^"\\]*(?:\\.[^"\\]*)*"|'
    r"'[^'\\]*(?:\\.[^'\\]*)*'|"
    r"`[^`\\$]*(?:(?:\\.|\$(?!\{))[^`\\$]*)*`"
)
_ESCAPE = pattern(r"\\(?:u\{([\da-fA-F]{1,5})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|\r?\n|(.))", re.S)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": ""}
_SURROGATE = pattern("[\ud800-\udfff]")


def unquoted(text: str) -> str:
    """The string in quotes."""
    text = text[1:-1]
    if "\\" not in text:
        return text
    text = _ESCAPE.sub(_unescaped, text)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if _SURROGATE.search(text) else text


def _unescaped(match: re.Match[str]) -> str:
    if code := match[1] or match[2] or match[3]:
        return chr(int(code, 16))
    return _ESCAPED.get(match[4], match[4]) if match[4] else ""
