"""One name out of a byline, without what clings to it: a date, a place, a calling, credentials, an agency."""

from __future__ import annotations

import re

from jsnews.article.dates.datewords import DATE_LABEL
from jsnews.article.dates.parse import month_number
from jsnews.article.names.agencies import find_agency
from jsnews.article.names.persons import is_person
from jsnews.article.pattern import pattern
from jsnews.article.words.callings import JOB_BEHIND, SPOKEN_TITLES, TRAILING_TITLES
from jsnews.article.words.leadins import AND, AND_BETWEEN_NAMES, LABEL

_ALSO = frozenset(f"{AND}|{AND_BETWEEN_NAMES}".split("|"))
NUMBER_BEHIND = pattern(r"\s\d.*$", re.S)
_OF_A_MONTH = pattern(r"\s\d{1,4}(?![\d/.:-]*\d)")  # a day or a year, not all of a date or a time
_AFFILIATION = pattern(
    r"\s+(?:\||•|·|–|—|-)\s+.*$|"
    r"\s+[^\W\d_][\w-]{2,}\.[a-z]{2,4}$|"  # the house by its address
    r"\s+(?:[Ff]or|für|pour|para|per|voor|at|bei|in|im|aus|à|en|on|on behalf of|from|desde|FOR|AT|IN)"
    r"\s+(?:[^\Wa-zß-ÿ].*|the .*)$"
)
# Behind a name in full "of the" is the paper; without the article it is a name too: "Anthony of Padua".
_OF_THE_HOUSE = pattern(r"\s+(?:of [Tt]he|Of [Tt]he|OF THE)\s+[^\Wa-zß-ÿ].*$")
# Others with a vowel are surnames: "Jean-Pierre LE ROY", "André KLEIN", "Mary Ann NG".
_CREDENTIAL = (
    r"(?:(?!(?:NG|TV|FM)\b)[B-DF-HJ-NP-TV-XZ]{2,5}|BA|MA|MBA|MFA|MPA|EA|PA|DO|OD|CFA|CPA|AIA|ATC|APR|EMT|FA[ACN][DPNS]|MSEd|APRN|"
    r"DACVB|PHARMD)[®™]?"
)
_TRAILING_CREDENTIALS = pattern(rf"(?:\s+(?:{_CREDENTIAL}|(?=\S*[a-z])(?:[A-Z][a-z]{{0,2}}\.){{2,}}))+$")
_TEXT = pattern(r"^(?:texte?|texto|testo|teksti?)\s(?=\S+\s\S)", re.I)  # where no colon follows
_TRAILING_DIGITS = pattern(r"(?<=[^\W\d_])\d{1,2}$")
_SHORTENED = pattern(r" (?:Jr|Sr)$")  # keeps its full stop
_MARKS = " \t\n-–—ـ:;,.|·•*\"'“”„«»/\\<>_()"  # around a name
FEWEST_WORDS = 2  # of a name before a date


def cleaned(name: str) -> str:
    """The name without a date, a label, where its bearer works, titles, credentials and marks around it."""
    name = _TEXT.sub("", without_date(name))
    name = _TRAILING_DIGITS.sub("", _AFFILIATION.sub("", SPOKEN_TITLES.sub("", LABEL.sub("", name))))
    if (house := _OF_THE_HOUSE.search(name)) and " " in name[: house.start()]:
        name = name[: house.start()]
    name = TRAILING_TITLES.sub("", name)
    if name.count(" ") > 1 and not name.isupper():
        name = _TRAILING_CREDENTIALS.sub("", name)
    bare = name.strip(_MARKS)
    behind = name[name.find(bare) + len(bare) :]
    return f"{bare}." if _SHORTENED.search(bare) and behind.startswith(".") else bare


def without_job(name: str) -> str:
    """The name without a calling that follows it with nothing between them."""
    return without_agency(JOB_BEHIND.sub(r"\1", cleaned(name)))


def without_agency(name: str) -> str:
    """The name without an agency that follows it with nothing between them, or with "and" a desk."""
    words = cleaned(name).split()
    for count in range(FEWEST_WORDS, len(words)):
        rest = " ".join(words[count + (words[count] in _ALSO) :])
        if find_agency(rest) or (words[count] in _ALSO and not is_person(rest)):
            return " ".join(words[:count])
    return " ".join(words)


def without_date(name: str) -> str:
    """The name without a date that follows it, with nothing or a label between them: "Mina Seo March 17, 2026"."""
    number = NUMBER_BEHIND.search(name)
    words = name[: number.start()].split() if number else name.split()
    # Many surnames and given names are the month of some language: Nguyễn Thị Mai, Kim Dong Jun, Theresa Mary May.
    if number and len(words) > FEWEST_WORDS and month_number(words[-1], "") and _OF_A_MONTH.match(number[0]):
        words = words[:-1]
    end = next((at for at in range(FEWEST_WORDS, len(words)) if DATE_LABEL.match(words[at])), len(words))
    words = words[:end]
    return " ".join(words) if len(words) >= FEWEST_WORDS else name
