"""Inert text and safe addresses: nothing of the page reaches a reader but its words."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from urllib.parse import quote, urljoin

from jsnews.address import split
from jsnews.article.pattern import pattern

# The full stops of scripts that have one of their own.
FULL_STOPS = ("。", "．", "。", "।", "॥", "۔", "።", "။", "។", "։")
STATEMENT_ENDS = (".", "!", "！", "…", *FULL_STOPS)
QUESTION_ENDS = ("?", "？", "؟")
SENTENCE_ENDS = (*STATEMENT_ENDS, *QUESTION_ENDS)
CLAUSE_ENDS = (*SENTENCE_ENDS, ":", "”", "»", '"')  # of what leads to more, or is said, too
OPENING_QUOTES = ("“", "„", "«", "»", '"', "‘", "「")
CLOSING = "\"'’”“»)"  # behind the full stop
DOTS = ("...", "…")
# Control characters, soft hyphens, zero-width spaces and the marks that override reading direction. The joiners U+200C
# and U+200D stay: Persian, Indic scripts and emoji need them. So do the tags that make a region's flag of a black one.
_JUNK = pattern(
    "(\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{2,6}\U000e007f)|"
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\xad\u061c\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc\U000e0000-\U000e007f]"
)
# What stands between words where text was decoded twice, or an old line break.
_PARTING = pattern("[\x80-\x9f]+")
_ABSOLUTE = pattern(r"[Hh][Tt][Tt][Pp][Ss]?://[\w.-]+(?::\d+)?(?:[/?#]|$)")
_MOST_DIGITS = 9
# Browsers take line ends out of an address, and encode the spaces in it.
_BROKEN, _SPACE = pattern(r"[\t\r\n]+"), pattern(r"\s")
_TAGS = pattern(r"<[^<>]{1,500}>")
_WORD = pattern(r"\w+")
_FIRST_DENSE = "\u0e00"
_DENSE = pattern("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
_LETTER_SCRIPTS_WITHOUT_SPACES = pattern(
    "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
)


def names(text: str) -> frozenset[str]:
    """The words of a list that is easier to read as a sentence."""
    return frozenset(text.split())


def inert(text: str) -> str:
    """The text without control and invisible characters."""
    if text.isprintable() and "\ufffc" not in text:  # of what is junk, only this one is printed
        return text
    return _JUNK.sub(r"\1", _PARTING.sub(" ", text))


def line(text: str | None) -> str:
    """One clean line: inert, single spaces; empty where there is nothing."""
    if not text:
        return ""
    words = " ".join(text.split())  # line ends and wide spaces are not printed either, and most texts have no others
    return words if words.isprintable() and "\ufffc" not in words else " ".join(inert(text).split())


def unescaped(text: str | None) -> str:
    """One clean line from a string of JSON or an attribute, where entities and tags may have been left in."""
    if not text:
        return ""
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if "<" in text:
        text = _TAGS.sub(" ", text)
    return line(text)


def address(href: str | None, base: str | None) -> str | None:
    """An absolute http(s) URL, or None for anything else."""
    if not href:
        return None
    href = inert(href).strip()
    if not href.isprintable():
        href = _BROKEN.sub("", href).strip()
    if _ABSOLUTE.match(href):
        return _SPACE.sub(_encoded, href)
    try:
        full = urljoin(base, href) if base else href
    except ValueError:
        return None
    parts = split(full)
    if parts.scheme not in ("http", "https") or not parts.netloc or _SPACE.search(parts.netloc):
        return None
    return _SPACE.sub(_encoded, full)


def _encoded(space: re.Match[str]) -> str:
    return quote(space[0])


def count_in(text: str | None) -> int | None:
    """The whole number that a text is; None where it is another text, or beyond what a page can count."""
    return int(text) if text and text.isdecimal() and len(text) <= _MOST_DIGITS else None


def is_label(text: str, longest: int) -> bool:
    """Whether a text has no more than so many characters and is no statement: a title, a note, the name of a figure."""
    return len(text) <= longest and not text.endswith(STATEMENT_ENDS)


@lru_cache(maxsize=256)
def plain(text: str | None) -> str:
    """Words in lower case without punctuation, for comparing: one rule after the other asks for titles and names."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text or "").casefold()))


def features(text: str | None) -> set[str]:
    """Words of a text for comparing; pairs of characters where a script puts no spaces between them."""
    words = plain(text)
    if words.isascii():
        return set(words.split())
    found: set[str] = set()
    for word in words.split():
        found.update(
            map("".join, pairwise(word)) if len(word) > 2 and word >= _FIRST_DENSE and _DENSE.match(word) else (word,)
        )
    return found


def word_count(text: str) -> int:
    """Words; each character counts as one in scripts that write no spaces."""
    parts = text.split()
    # Most parts are one word each: only the others need to be looked into.
    others = [part for part in parts if not (part.isascii() and part.isalnum())]
    rest, dense = _LETTER_SCRIPTS_WITHOUT_SPACES.subn(" ", " ".join(others))
    return len(parts) - len(others) + dense + len(_WORD.findall(rest))
