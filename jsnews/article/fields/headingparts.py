"""What of a heading is the headline: a line above it, one below, or a label may stand in the same element."""

from __future__ import annotations

import re

from jsnews.article.metadata.sitename import SEPARATOR, trimmed
from jsnews.article.page.headings import Heading
from jsnews.article.page.spans import is_heard
from jsnews.article.pattern import pattern
from jsnews.article.text import line, plain, word_count

# What stands inside the heading element beside the headline: the line above it, the line below it, words for screen
# readers only. The first are class words of European and American newsrooms for one and the same thing.
_BESIDE = pattern(
    r"kicker|overline|topline|roofline|eyebrow|dachzeile|spitzmarke|supertitle|pretitle|pre-title|strapline|flytitle|"
    r"overtitle|antetit|occhiello|sub-?(?:head|title|line)|untertitel|title-date|sr-only|visually-?hidden|"
    r"screen-reader|aural|^small\b|"
    r"(?<!\S)(?!\S*(?:title|headline|heading))(?:\S*[-_])?(?:label|badge|tag|cat|category|rubri[ck]|deck|kick|series|flag)"
    r"(?![a-z])|"
    # A part of a component: "HeadTitle_category__Xa1".
    r"[^\W_]_(?:label|badge|category|rubri[ck]|series|flag)__",
    re.I,
)
# What the headline itself is called, where the heading has more in it.
_TITLE = pattern(r"(?:title|headline|heading)[a-z]{0,10}[_-]{1,2}(?:text|main|content)(?![a-z])", re.I)
_PARTING = frozenset((":", "|", "-", "–", "—"))
_FEWEST_WORDS = 2


def proper(heading: Heading, stated: list[str]) -> str:
    """The headline without the lines above and below it that stand in the same element."""
    parts = heading.parts()
    full = line("".join(text for text, _ in parts))
    named = trimmed(line("".join(text for text, _ in _behind_kicker(parts))))
    if word_count(named) >= _FEWEST_WORDS and plain(full) not in map(plain, stated):
        return named
    rest = trimmed(line("".join(text for text, names in parts if not _BESIDE.search(names))))
    own = [trimmed(line(text)) for text, names in parts if _TITLE.search(names)]
    if len(own) == 1 and word_count(own[0]) >= _FEWEST_WORDS:
        return own[0]
    # What is called the line above is none of the headline where one title leaves it out, or has it before a dash.
    if plain(rest) != plain(full) and word_count(rest) >= _FEWEST_WORDS and plain(rest) in _told_alone(stated):
        return rest
    # A bar parts title and rubric; joined otherwise, the line above is part of the title for the page itself.
    if plain(full) in {plain(value) for value in stated if "|" not in value}:
        return full
    titles = {title for value in stated if len((title := plain(value)).split()) >= _FEWEST_WORDS}
    # What the page itself calls the title shows where the headline begins and ends.
    for low in range(len(parts)):
        for high in range(len(parts), low, -1):
            text = line("".join(text for text, _ in parts[low:high]))
            if plain(text) in titles and plain(text) != plain(full):
                return trimmed(text)
    return rest if len(plain(rest).split()) >= _FEWEST_WORDS else full


def _behind_kicker(parts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The parts behind the last mark that only those hear who do not see that the line above is set apart; none where
    it parts a rubric behind the headline."""
    marks = [at for at, (text, names) in enumerate(parts) if is_heard(names) and text.strip() in _PARTING]
    behind = parts[marks[-1] + 1 :] if marks else []
    above = parts[: marks[-1]] if marks else []
    return behind if sum(len(text) for text, _ in behind) > sum(len(text) for text, _ in above) else []


def _told_alone(stated: list[str]) -> set[str]:
    """The titles in plain words, and what stands in them behind the last mark between parts."""
    return {plain(text) for value in stated for text in (value, SEPARATOR.split(value)[-1])}
