"""The words that a container's class and id, and a block's own text, are made of: what the linear score weighs."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from jsnews.article.page.dom import TextBlock
from jsnews.article.pattern import pattern
from jsnews.article.text import FULL_STOPS

_WORD = pattern(r"[A-Z]?[a-z]+|[A-Z]{2,}(?![a-z])")
_SMALL = pattern(r"[a-z]+")
_FIRST = pattern(r"[^\W\d_]+")
_SAID = pattern(r"[^\W\d_]+|\d+|[:?!©@→»]")
_BEGINNING, _SAID_MOST, _IN_PAIRS = 100, 14, 7
_STOPS = dict.fromkeys(FULL_STOPS, ".")  # those of other scripts say what ours does
_SHORT = 28
_MOST = 14


def name_tokens(tag: str, names: str) -> tuple[str, ...]:
    """Tokens of a container: its tag, the words in its names, and neighbouring words of one name."""
    tokens = {"<" + tag}
    for name in names.split()[:_MOST]:
        tokens.update(_parts(name))
    return tuple(sorted(tokens))


@lru_cache(maxsize=32_768)
def _parts(name: str) -> tuple[str, ...]:
    """The words of one class or id, and its neighbouring words."""
    words = [word.lower() for word in _WORD.findall(name) if len(word) > 1]
    return (*words, *[f"{left}-{right}" for left, right in pairwise(words)])


def text_tokens(block: TextBlock) -> list[str]:
    """Tokens of a text: its first word, how it ends, all of it where it is short, the element it begins with."""
    text = block.text
    first = _FIRST.match(text)
    tokens = ["^" + (first[0].lower() if first else text[0]), "$" + _last_sign(text)]
    if len(text) <= _SHORT:
        tokens.append("=" + text.lower())
    said, inline = block.pieces[0]
    if len(block.pieces) > 1 and not said.strip():
        inline = block.pieces[1][1]
    if inline is not None:
        tokens.append("*" + inline.tag)
    return tokens


def wording_tokens(text: str) -> tuple[str, ...]:
    """What a text begins with: its words, pairs of its first words, its first word, its last sign, its length.

    Each once and in the text's order: weights that are added up in another order differ in the last digit.
    """
    words = ["0" if word[0].isdigit() else word for word in _SAID.findall(text[:_BEGINNING].lower())[:_SAID_MOST]]
    tokens = [*words, *[f"{left} {right}" for left, right in pairwise(words[:_IN_PAIRS])]]
    if words:
        tokens.append("^" + words[0])
    tokens += ["$" + _last_sign(text), f"#{len(text).bit_length()}"]
    return tuple(dict.fromkeys(tokens))


def _last_sign(text: str) -> str:
    return _STOPS.get(text[-1], text[-1])


@lru_cache(maxsize=8_192)
def has_word(names: str, words: frozenset[str]) -> bool:
    """Whether one of the words, in small letters, is among those that classes or ids are made of."""
    if not words.isdisjoint(_SMALL.findall(names.lower())):
        return True
    return not names.islower() and not words.isdisjoint(word.lower() for word in _WORD.findall(names))
