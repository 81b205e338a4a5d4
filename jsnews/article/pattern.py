"""Regular expressions that are compiled when they are first used: all of them would be a third of the import's time."""

from __future__ import annotations

import re
from typing import Any, cast

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
    letters is asked first, and the pattern itself only where that has a match.
    """

    def search(self, text: str, *span: int) -> re.Match[str] | None:
        """The first match anywhere."""
        if self.sieve is not None and self.sieve.search(_small(text), *span) is None:
            return None
        return self.whole.search(text, *span)

    def match(self, text: str, *span: int) -> re.Match[str] | None:
        """A match at the beginning."""
        if self.sieve is not None and self.sieve.match(_small(text), *span) is None:
            return None
        return self.whole.match(text, *span)

    def __getattr__(self, name: str) -> Any:
        source, flags = self._given
        if name == "whole":
            self.whole = re.compile(source, flags)
            return self.whole
        if name == "sieve":
            letters = _NO_LETTERS.sub("", source)
            # Small letters say nothing where case matters to a part.
            in_small = letters == letters.lower() and "(?-i:" not in source
            self.sieve = re.compile(_one(source), flags & ~re.IGNORECASE) if in_small else None
            return self.sieve
        return super().__getattr__(name)


def _small(text: str) -> str:
    """The text in small letters, as long as it was."""
    small = text.lower()
    return small if small.isascii() else _one(small)


def _one(text: str) -> str:
    """One letter for those that `re` takes for one another where case does not matter."""
    return text.replace("i\u0307", "i").replace("ı", "i").replace("ς", "σ")


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, a little later; an error in `source` shows at the first use."""
    return cast("re.Pattern[str]", (_InAnyCase if flags & re.IGNORECASE else _Later)(source, flags))
