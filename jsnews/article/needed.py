"""What a text must hold for a regular expression to be found in it: to look for some words is twenty times as quick."""

from __future__ import annotations

from collections.abc import Iterable
from re import _constants as codes  # type: ignore[attr-defined]  # public in no version of Python, and in all of them
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_SHORTEST = 3  # characters: shorter ones are in nearly every text, but for those of other scripts
_LATIN = "\u0250"  # the first character that is not
_MOST = 150  # words
_LONG_ENOUGH = 5  # characters from which fewer words are better than longer ones
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)

Words = frozenset[str]


def words_needed(source: str) -> tuple[str, ...]:
    """Words of which every text has one in which the expression is found; none where no such few are known.

    source: of an expression that minds case.
    """
    words = _needed(parser.parse(source))
    if not words or len(words) > _MOST or any(map(_is_short, words)):
        return ()
    return tuple(sorted(words, key=len))


def _needed(tree: Iterable[tuple[Any, Any]]) -> Words:
    """The best of the sets of words that a sequence offers: each literal run, and what its groups need."""
    offers: list[Words] = []
    run = ""
    for code, value in tree:
        if code is codes.LITERAL:
            run += chr(value)
            continue
        offers.append(frozenset((run,)))
        run = ""
        if code is codes.SUBPATTERN:
            offers.append(_needed(value[-1]))
        elif code is codes.ATOMIC_GROUP:
            offers.append(_needed(value))
        elif code in _REPEATS and value[0] > 0:
            offers.append(_needed(value[-1]))
        elif code is codes.BRANCH:
            offers.append(_either([_needed(branch) for branch in value[1]]))
    offers.append(frozenset((run,)))
    return max((words for words in offers if words and all(words)), key=_worth, default=frozenset())


def _either(branches: list[Words]) -> Words:
    """The words of all branches, where each has some, but for those that hold another one."""
    if not all(branches):
        return frozenset()
    words = frozenset().union(*branches)
    return frozenset(word for word in words if not any(other in word for other in words if other != word))


def _worth(words: Words) -> tuple[int, int, int]:
    shortest = min(map(len, words))
    return min(shortest, _LONG_ENOUGH), -len(words), shortest


def _is_short(word: str) -> bool:
    return len(word) < _SHORTEST and min(word) < _LATIN
