"""Regular expressions that are compiled when they are first used: all of them would be a third of the import's time."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, cast

from jsnews.article.needed import words_needed

_ASKING = ("search", "match", "fullmatch", "sub")
_LOOKING = ("search", "sub")  # at every place of a text
_CAPITAL = r"[^\W\d_a-zß-ÿ]"  # as patterns have it that know those of most languages
# Where case matters to nothing but capitals, once these are any letters.
_FOR_CAPITALS = re.compile(r"\(\?-i:(?=(?:[^\[\]()]|\[a-z\]|\[\^\\W\\d_\])*\))")
_NO_LETTERS = re.compile(r"\\.|\(\?P<")  # of a source: escapes, and what begins a named group


class _Later:
    """Stands for a compiled pattern; each method is looked up once and is the pattern's own from then on."""

    def __init__(self, source: str, flags: int) -> None:
        self._given = source, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        found = getattr(re.compile(*self._given), name)  # kept by `re`: not compiled for each method
        setattr(self, name, found)
        return found


class _InAnyCase(_Later):
    """A pattern for texts in any case.

    To compare without case takes four times as long, and most texts have none of the words: so the text in small
    letters is asked first, and the pattern itself only where that has a match. To look for it at every place of a text
    takes long too: there the words are looked for first of which it needs one.
    """

    def __getattr__(self, name: str) -> Any:
        source, flags = self._given
        if name not in _ASKING or (in_small := _in_small(source)) is None:
            return super().__getattr__(name)
        loose = _Later(in_small, flags & ~re.IGNORECASE)
        words = words_needed(in_small) if name in _LOOKING else ()
        sieve = _behind(words, loose) if words else getattr(loose, "search" if name == "sub" else name)
        whole = _Later(source, flags)

        def asked(text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
            return None if sieve(small(text), pos, endpos) is None else getattr(whole, name)(text, pos, endpos)

        def replaced(by: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
            return text if sieve(small(text)) is None else whole.sub(by, text, count)

        found = replaced if name == "sub" else asked
        setattr(self, name, found)
        return found


def _behind(words: Sequence[str], looked_for: _Later) -> Callable[..., re.Match[str] | None]:
    """Looks for a pattern where a text has one of the words."""

    def found(text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        for word in words:  # a generator would take as long again
            if word in text:
                return cast("re.Match[str] | None", looked_for.search(text, pos, endpos))
        return None

    return found


def _in_small(source: str) -> str | None:
    """The source for a text that `small` gives, where what is a capital may be any letter; None where it would find
    less: where the source has other capitals, or case matters to more of it."""
    loose = _FOR_CAPITALS.sub("(?:", source.replace("[A-Z]", "[a-z]").replace(_CAPITAL, r"[^\W\d_]"))
    letters = _NO_LETTERS.sub("", loose)
    return _one(loose) if letters == letters.lower() and "(?-i:" not in loose else None


@lru_cache(maxsize=256)
def small(text: str) -> str:
    """The text in small letters, as long as it was; one pattern after the other asks for that of the same text."""
    lowered = text.lower()
    return lowered if lowered.isascii() else _one(lowered)


def _one(text: str) -> str:
    """One letter for those that `re` takes for one another where case does not matter."""
    return text.replace("i\u0307", "i").replace("ı", "i").replace("ς", "σ")


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, a little later; an error in `source` shows at the first use."""
    return cast("re.Pattern[str]", (_InAnyCase if flags & re.IGNORECASE else _Later)(source, flags))


def either(text: str) -> str:
    """The lines of a text as alternatives; a line may hold several, parted by bars."""
    return "|".join(line.strip().strip("|") for line in text.strip().splitlines())


def naming(source: str) -> Callable[[str], bool]:
    """Asks whether `source` is found, in any case, in classes and ids: of which a page repeats few again and again."""
    words = pattern(source, re.IGNORECASE)

    @lru_cache(maxsize=2_048)
    def asked(names: str) -> bool:
        return words.search(names) is not None

    return asked
