"""Whether a short text can be a person's name, and whether two names are one person's."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from jsnews.article.pattern import pattern
from jsnews.article.text import plain
from jsnews.article.words.callings import DESK, JOB, JOBS, JOINED, NO_NAME, PARTICLES, SURNAMES

_LETTERS = pattern(r"\w+")
DOMAIN = pattern(r"^\S+\.[a-z]{2,4}$")
_CREDENTIALS = pattern(
    r"^(?:ph\.?d\.?|m\.?d\.?|m\.?s\.?c?|b\.?a\.?|b\.?sc|m\.?a\.?|mba|rd|rdn|rn|cfp|cfa|cpa|ea|esq|jd|"
    r"j\.d\.|lcsw|pharmd|dvm|dds|mph|fand|jr\.?|sr\.?|dr\.?)$",
    re.I,
)
# "Mina “Harbour” Seo"
_NICKNAME = pattern(r"(?<=\w )(?:\"[^\W\d_][^\"“”„]{0,20}\"|[“„«][^\W\d_][^\"“”„«»]{0,20}[”“»]) (?=\w)")
_YOUNGER = pattern(r"(?<=\w)\s(?:junior|júnior|senior|sênior)$", re.I)  # behind a name no calling
# A house known by its initials, and a desk of it: "CNN Business", "NDR Kultur". With a vowel many are surnames.
# Or "of" such a house: "Do UOL", "Da BBC".
_HOUSE_OF_INITIALS = pattern(
    r"^(?:(?:[B-DF-HJ-NP-TV-XZ]{3,5}|ABC|AFP|ARD|EFE|NOS|ORF|RFI|RTÉ|TVE|YLE)\s(?=.*[a-zß-ÿ])|D[ao]s?\s[A-Z]{2,3}$)"
)
_SIGNS = frozenset('?!@#=<>{}[]$%^*_:："”“«»')  # no name has one
LONGEST_NAME = 60  # characters
_MOST_WORDS, _WORDS_OF_A_LOGIN, _LONGEST_CREDENTIAL = 6, 2, 5
_SHORTEST_LOGIN = 4  # desks and agencies sign with less: "red", "apa"


def is_person(name: str, *, explicit: bool = False) -> bool:
    """Whether a short text can be a person's name: no job, no digits, not a sentence."""
    name = _NICKNAME.sub("", name)
    words = name.split()
    if not words or len(name) < 2 or len(name) > LONGEST_NAME or len(words) > _MOST_WORDS:
        return False
    if any(map(str.isdigit, name)) or not _SIGNS.isdisjoint(name):
        return False
    if is_desk(_YOUNGER.sub("", name)) or _HOUSE_OF_INITIALS.match(name) or DOMAIN.match(name) or NO_NAME.match(name):
        return False
    if not any(map(str.isalpha, name)) or all(len(word.strip(".")) == 1 and word.isascii() for word in words):
        return False
    if len(words) == 1 and (_CREDENTIALS.match(name) or (name.isupper() and len(name) <= _LONGEST_CREDENTIAL)):
        return False
    return _written_as_a_name(words, explicit)


def is_surnamed(name: str) -> bool:
    """Whether a name that its page calls a person's has for its surname a word that is mostly a calling or a house."""
    given, _, surname = name.rpartition(" ")
    return plain(surname) in SURNAMES and is_person(given or surname)


def is_calling(text: str) -> bool:
    """Whether a short text tells what somebody does, or names a house or a button."""
    return not JOBS.isdisjoint(_LETTERS.findall(text.casefold())) or JOB.search(text) is not None


def is_desk(text: str) -> bool:
    """Whether a short text tells of a calling or a house, in any script."""
    return is_calling(text) or DESK.search(text.casefold()) is not None


def _written_as_a_name(words: list[str], explicit: bool) -> bool:
    """Scripts with capitals write names with them; in small letters throughout it is a nickname or a login."""
    small = [word for word in words if word[0].islower() and word[0].title() != word[0]]
    if len(small) == len(words):
        return explicit and len(words) <= _WORDS_OF_A_LOGIN and max(map(len, words)) >= _SHORTEST_LOGIN
    joined = [word for word in small if JOINED.match(word)]
    if words[-1] in small and words[-1] not in joined:
        return False
    return all(word in joined or word.casefold().rstrip("'’.").replace("’", "'") in PARTICLES for word in small)


def same_person(left: str, right: str) -> bool:
    """Equal but for case, accents and punctuation, or one a longer form of the other ("Anna Berg", "Dr. Anna Berg")."""
    first, second = _words(left), _words(right)
    longer = min(len(first), len(second)) > 1 and (first <= second or second <= first)
    return bool(first) and (first == second or longer)


def is_short_for(short: str, name: str) -> bool:
    """Whether a text is initials, a given name or a login: "E. Berg", "E. B.", "Eva", "eberg" for "Eva Berg"."""
    first, second = folded(short).split(), folded(name).split()
    if len(second) < 2 or first == second:
        return False
    if len(first) == 1:
        return first[0] == second[0] or first[0] in ("".join(second), second[0][0] + second[-1])
    if len(first) != len(second) or (first[-1] != second[-1] and max(map(len, first)) > 1):
        return False
    return all(one == other or (len(one) == 1 and other[0] == one) for one, other in zip(first, second, strict=True))


def is_address_of(address: str, name: str) -> bool:
    """Whether an e-mail address has a name's surname in it."""
    words = folded(name).split()
    return bool(words) and len(words[-1]) > 2 and words[-1] in folded(address.partition("@")[0])


@lru_cache(maxsize=512)
def folded(name: str) -> str:
    """A name in plain words without accents."""
    return plain("".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char)))


@lru_cache(maxsize=512)
def _words(name: str) -> frozenset[str]:
    return frozenset(folded(name).split())


def unique(names: list[str]) -> tuple[str, ...]:
    """Each person once, in order."""
    kept: list[str] = []
    for name in names:
        if not any(same_person(name, other) for other in kept):
            kept.append(name)
    return tuple(kept)


def without_capitals(name: str) -> bool:
    """Whether a name is in a script that begins no name with a capital; Georgian has some for whole headlines alone."""
    return name.title() == name.lower()
