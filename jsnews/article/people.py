"""Authors as people: names out of the text of a byline, without jobs, places, handles and publishers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from jsnews.article.agencies import AGENCIES
from jsnews.article.callings import (
    BY,
    GLUED_BY,
    JOB,
    JOBS,
    LABEL,
    LEAD_IN,
    NO_NAME,
    NOT_WRITTEN,
    PARTICLES,
    PLACED,
    SPOKEN_TITLES,
    TRAILING_TITLES,
    WRITTEN,
)
from jsnews.article.dates import month_number
from jsnews.article.pattern import pattern
from jsnews.article.text import line, plain, unescaped

_AND = "and|und|et|y|e|en|og|och|oraz|i|ja|és|и|та|ve|și|dan|with|mit"
_SPLIT = pattern(
    r"\s*(?:,|;|\||·|•|●|/|\n|、|،| & |\+|\s(?=(?i:fotos?|photos?|bild(?:er)?|images?|video|quelle)\s?:)|"
    r"\.\s+(?=(?i:medically|reviewed|edited|fact.?checked)\s)|"
    rf"(?<=\w)\s+(?:{_AND})\s+(?=[^\Wa-zß-ÿ]))\s*"
)
_AND_ARABIC = pattern(r"\s+و\s+")
_PARENTHESES = pattern(r"\s*[(\[（【][^)\]）】]*(?:[)\]）】]|$)")
_E_MAIL = pattern(r"\[email[^\]]*\]|\S+@\S+|https?://[^\s)]+|www\.[^\s)]+")
_HANDLE = pattern(r"(?:^|\s)@\w+")
_DATE_TAIL = pattern(
    r"\s*(?:[|•·–—-]|\bon\b|\bam\b|\bin\b|\bfor\b|\bat\b|\bfür\b|\bpour\b|,)\s+(?:[^\W\d_]+\.?,?\s+)?\d.*$", re.I
)
_LETTERS = pattern(r"\w+")
_NUMBER_BEHIND = pattern(r"\s\d.*$", re.S)
_AFFILIATION = pattern(
    r"\s+(?:\||•|·|–|—|-)\s+.*$|"
    r"\s+(?:for|für|pour|para|per|voor|at|bei|in|im|aus|à|en|on|on behalf of|von der|from|desde)"
    r"\s+(?:[^\Wa-zß-ÿ].*|the .*)$"
)
_TRAILING_CREDENTIALS = pattern(r"(?:\s+[A-Z]{2,5}[®™]?)+$")
_TRAILING_DIGITS = pattern(r"(?<=[^\W\d_])\d{1,2}$")
_CREDENTIALS = pattern(
    r"^(?:ph\.?d\.?|m\.?d\.?|m\.?s\.?c?|b\.?a\.?|b\.?sc|m\.?a\.?|mba|rd|rdn|rn|cfp|cfa|cpa|ea|esq|jd|"
    r"j\.d\.|lcsw|pharmd|dvm|dds|mph|fand|jr\.?|sr\.?|dr\.?)$",
    re.I,
)
_INNER_BY = pattern(
    rf"(?:^|[\s|·•,—–-])(?:(?:{BY})\s*:?|(?:Autor(?:in)?|Author|Redaktion|Text|Auteur|Autore|Reporter|Writer)\s*:)\s+"
    r"((?:[^\W\d_a-zß-ÿ][\w.'’-]*)(?:\s(?:(?:de|van|von|der|la|di|da|del|al|bin)\s)?[^\W\d_a-zß-ÿ][\w.'’-]*){1,3})"
)
_FEWEST_WORDS = 2  # of a name before a date
_LONGEST_BYLINE, _LONGEST_NAME, _MOST_WORDS = 300, 60, 6
_WORDS_OF_A_LOGIN, _LONGEST_CREDENTIAL = 2, 5


def find_agency(text: str) -> str | None:
    """The agency that a short text names, alone or among others ("Reuters", "dpa/AFP"): its usual name."""
    if len(text) > _LONGEST_NAME:
        return None
    known = AGENCIES.get(plain(text))
    if known:
        return known
    parts = [AGENCIES.get(plain(part)) for part in re.split(r"[/,|+&-]|\bund\b|\band\b", text)]
    return "/".join(part for part in parts if part) if parts and all(parts) else None


def people_in(text: str | None, publisher: str = "", *, explicit: bool = False) -> tuple[str, ...]:
    """The names of people in a byline; empty where it names a publisher, an agency, a desk or a job only.

    `explicit` means that the page itself calls the text an author: then a name may be a login in lower case.
    """
    names = list(dict.fromkeys(_names(unescaped(text), plain(publisher), explicit)))
    full = [name for name in names if " " in name]
    return tuple(full or names) if any(name.isascii() for name in full) else tuple(names)


def inner_byline(text: str) -> str | None:
    """The names after a "by" inside a line: "Published March 3 by Anna Berg and Jo Day"."""
    match = _INNER_BY.search(text)
    return text[match.start(1) :].strip() if match else None


def _names(text: str, publisher: str, explicit: bool) -> Iterator[str]:
    if not text or len(text) > _LONGEST_BYLINE or text.startswith(("http://", "https://")):
        return
    if written := WRITTEN.search(text):
        text = text[written.start() :]
    text = _PARENTHESES.sub("", _HANDLE.sub(" ", _E_MAIL.sub(" ", text)))
    for before in (LABEL, LEAD_IN, GLUED_BY):
        text = before.sub("", line(text))
    text = _AND_ARABIC.sub(" | ", _DATE_TAIL.sub("", text))
    skipped = False
    for part in _SPLIT.split(text):
        if other := NOT_WRITTEN.match(part):
            skipped = other.end() == len(part)  # "Reviewed by" alone: the name follows
            continue
        if skipped or PLACED.match(part):
            skipped = not skipped or not part
            continue
        name = _cleaned(LEAD_IN.sub("", part.strip()))
        if name and is_person(name, explicit=explicit) and plain(name) != publisher and not find_agency(name):
            yield name


def _cleaned(name: str) -> str:
    name = _without_date(name)
    name = _TRAILING_DIGITS.sub("", _AFFILIATION.sub("", SPOKEN_TITLES.sub("", LABEL.sub("", name))))
    name = TRAILING_TITLES.sub("", name)
    if name.count(" ") > 1 and not name.isupper():
        name = _TRAILING_CREDENTIALS.sub("", name)
    return name.strip(" \t-–—:;,.|·•*\"'“”„«»/\\<>_()").strip()


_DOMAIN = pattern(r"^\S+\.[a-z]{2,4}$")


def _without_date(name: str) -> str:
    """The name without a date that follows it, with nothing between them: "Mina Seo March 17, 2026"."""
    words = _NUMBER_BEHIND.sub("", name).split()
    if len(words) > _FEWEST_WORDS and month_number(words[-1], ""):
        words = words[:-1]
    return " ".join(words) if len(words) >= _FEWEST_WORDS else name


def is_person(name: str, *, explicit: bool = False) -> bool:
    """Whether a short text can be a person's name: no job, no digits, not a sentence."""
    words = name.split()
    if not words or len(name) < 2 or len(name) > _LONGEST_NAME or len(words) > _MOST_WORDS:
        return False
    if any(c.isdigit() for c in name) or any(c in name for c in '?!@#=<>{}[]$%^*_:"”“«»'):
        return False
    if (
        not JOBS.isdisjoint(_LETTERS.findall(name.casefold()))
        or JOB.search(name)
        or _DOMAIN.match(name)
        or NO_NAME.match(name)
        or not any(c.isalpha() for c in name)
    ):
        return False
    if len(words) == 1 and (_CREDENTIALS.match(name) or (name.isupper() and len(name) <= _LONGEST_CREDENTIAL)):
        return False
    return _written_as_a_name(words, explicit)


def _written_as_a_name(words: list[str], explicit: bool) -> bool:
    """Scripts with capitals write names with them; in small letters throughout it is a nickname or a login."""
    small = [word for word in words if word[0].islower() and word[0].upper() != word[0]]
    if len(small) == len(words):
        return explicit and len(words) <= _WORDS_OF_A_LOGIN
    return words[-1] not in small and all(word.casefold().rstrip("'’") in PARTICLES for word in small)


def same_person(left: str, right: str) -> bool:
    """Equal but for case, accents and punctuation, or one a longer form of the other ("Anna Berg", "Dr. Anna Berg")."""
    first, second = _words(left), _words(right)
    return (
        bool(first and second) and (first <= second or second <= first) and min(len(first), len(second)) > 1
    ) or first == second


@lru_cache(maxsize=512)
def _words(name: str) -> frozenset[str]:
    return frozenset(plain(name).split())


def unique(names: list[str]) -> tuple[str, ...]:
    """Each person once, in order."""
    kept: list[str] = []
    for name in names:
        if not any(same_person(name, other) for other in kept):
            kept.append(name)
    return tuple(kept)
