"""Authors as people: names out of the text of a byline, without jobs, places, handles and publishers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jsnews.article.agencies import AGENCIES
from jsnews.article.callings import (
    BY,
    CALLING_BEFORE,
    GLUED_BY,
    JOB_BEHIND,
    LABEL,
    LEAD_IN,
    NOT_WRITTEN,
    PICTURED,
    PLACE,
    PLACED,
    SOURCES,
    SPOKEN_TITLES,
    TALKED,
    TRAILING_TITLES,
    WRITTEN,
)
from jsnews.article.dates import month_number
from jsnews.article.datewords import DATE_LABEL
from jsnews.article.eastern import eastern_names, is_eastern
from jsnews.article.pattern import pattern
from jsnews.article.persons import DOMAIN, LONGEST_NAME, is_person
from jsnews.article.text import line, plain, unescaped
from jsnews.article.text import names as words

_AND = "and|und|et|en|og|och|oraz|ja|és|и|та|ve|și|dan|with|mit|avec|con|com"
# Before a single word these join two surnames of one person, or mean something else.
_AND_BETWEEN_NAMES = "e|y|i|a|і|й|και|κι|ir|un|ile|và|şi|dhe|eta|agus|और|एवं|এবং|ও|اور"
_CAPITAL = "A-ZÀ-ÖØ-ÞΆ-ΏΑ-ΫА-ЯЁІЇЄҐЂ-Џ"
_SPLIT = pattern(
    rf"(?:(?<=\w)\s(?:{_AND}))?\s*(?:(?:,|;|\||·|•|●|/|\n|、|،| & |\+)"
    rf"(?:\s*(?:{_AND}|{_AND_BETWEEN_NAMES})\s+(?=[^\Wa-zß-ÿ]))?|"
    rf"\.?\s(?=(?i:{SOURCES})\s?:)|(?<=\w)\s(?={PICTURED})|"
    r"\.\s+(?=(?i:medically|reviewed|edited|fact.?checked)\s)|"
    # Who only looked the text over or took the pictures follows, without a mark: "Mina Seo Edited by Jo Day".
    r"(?<=\w)\s+(?=(?i:edited|reviewed|curated|translated|photos?|photographs|pictures)\s[Bb]y\b)|"
    # Two who write their surnames in capitals: "Mina SEO-Jo DAY".
    rf"(?<=[{_CAPITAL}]{{2}})-(?=[{_CAPITAL}][^\W\d{_CAPITAL}]+\s[{_CAPITAL}]{{2}})|"
    rf"(?<=\w)\s+(?:{_AND}|{_AND.upper()})\s+(?=[^\Wa-zß-ÿ])|"
    rf"(?<=[^\s,;|/])\s+(?:{_AND_BETWEEN_NAMES})\s+(?=[^\Wa-zß-ÿ][^\s,;|/]*\s+\w))\s*"
)
_ALSO = frozenset(f"{_AND}|{_AND_BETWEEN_NAMES}".split("|"))
_AND_ARABIC = pattern(r"\s+و\s+")
# There it is a part of the next word.
_AND_HEBREW = pattern(r"^([א-ת'-]+ [א-ת'-]+) ו([א-ת]{2,} [א-ת'-]+)$")
PARENTHESES = pattern(r"\s*[(\[（【][^)\]）】]*(?:[)\]）】]|$)")
_JOINT = pattern(rf"\s(?:{_AND}|{_AND_BETWEEN_NAMES}|&|\+)\s")
_WRAPPED = pattern(r"^[(\[（【]([^()\[\]（）【】:：/]*)[)\]）】]$")
# "Mina Seo (text), Jo Day (photos)": whose part was the pictures.
_PICTURED_BY = pattern(rf"[^,;|·•/(]*\((?i:(?:{SOURCES})(?:\s*(?:,|&|\+|{_AND})\s*(?:{SOURCES}))*)\)")
E_MAIL = pattern(r"\[email[^\]]*\]|\S+@\S+|https?://[^\s)]+|www\.[^\s)]+")
_LEADS_ON = pattern(rf"\s(?:{BY})\s*:?$")  # a rubric above the name: "Reviews By"
_RUBRIC_BY = pattern(r"^[^\W\d_]+ (?:By|BY|Par|PAR|Por|POR)\s+(?=[^\Wa-zß-ÿ]\S*\s)")  # ... or before it
# A link to a section follows, or a time.
DANGLING = pattern(r"\s(?:in|im|en|em|op|à|on behalf of)$|(?<!^[Pp]osted)\s(?:at|on|um|às|alle|kl\.?)$")
_WEEKDAYS = words("mon tue tues wed thu thur thurs fri sat sun lun mar mer jeu jue gio ven vie sam sab dim")
_OF_A_FEED = pattern(r"^\S+@\S+ \(([^()]+)\)$")  # "mina@courier.example (Mina Seo)"
_DATE_HEAD = pattern(
    r"^(?:[^\W\d_]+\.?,?\s+){0,2}\d[\d.,/:\s-]*(?:[^\W\d_]{2,12}\.?,?\s+\d[\d.,:\s]*)?\s*[|•·–—]\s*(?=[^\W\d_])"
)
_SLASHED = pattern(r"\s\d{1,4}/\d{1,2}/\d{2,4}\b")  # a date, of which no slash parts names
_HANDLE = pattern(r"(?:^|\s)@\w+")
_BEFORE = (LABEL, LEAD_IN, GLUED_BY)
LIKE_A_BY = pattern(r"^D[ei] [^\Wa-zß-ÿ]\S*$")  # "Di Wu", whose given name means "by" elsewhere
# A company, which the comma before what it is by law would part like a name and a calling.
_COMPANY = pattern(
    r"[^,;|]*,\s+(?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|gmbh)\b\.?\s*(?=$|[,;|])", re.I
)
_PLACED_BEFORE = pattern(r"^[^\W\d_]\S*\s+[–—-]\s+(?=[^\W\d_]\S*\s+[^\W\d_])")  # "القاهرة - محمد عجم"
_DATE_TAIL = pattern(
    r"\s*(?:[|•·–—-]|\bon\b|\bam\b|\bin\b|\bfor\b|\bat\b|\bfür\b|\bpour\b|"
    r"\b(?:el|le|il|em|op|den|dnia|dne|w|we|hace|vor|há|il y a|acum|před|pred|prije|πριν|منذ|לפני)\b|,)\s+"
    r"(?:[^\W\d_]+\.?,?\s+)?\d.*$",
    re.I,
)
NUMBER_BEHIND = pattern(r"\s\d.*$", re.S)
_OF_A_MONTH = pattern(r"\s\d{1,4}(?![\d/.:-]*\d)")  # a day or a year, not all of a date or a time
_AFFILIATION = pattern(
    r"\s+(?:\||•|·|–|—|-)\s+.*$|"
    r"\s+(?:for|für|pour|para|per|voor|at|bei|in|im|aus|à|en|on|on behalf of|from|desde|FOR|AT|IN)"
    r"\s+(?:[^\Wa-zß-ÿ].*|the .*)$"
)
# Others with a vowel are surnames: "Jean-Pierre LE ROY", "André KLEIN", "Mary Ann NG".
_CREDENTIAL = (
    r"(?:(?!NG\b)[B-DF-HJ-NP-TV-XZ]{2,5}|BA|MA|MBA|MFA|MPA|EA|PA|DO|OD|CFA|CPA|AIA|ATC|APR|EMT|FA[ACN][DPNS]|MSEd|APRN|"
    r"DACVB|PHARMD)[®™]?"
)
_TRAILING_CREDENTIALS = pattern(rf"(?:\s+(?:{_CREDENTIAL}|(?=\S*[a-z])(?:[A-Z][a-z]{{0,2}}\.){{2,}}))+$")
_TEXT = pattern(r"^(?:texte?|texto|testo|teksti?)\s(?=\S+\s\S)", re.I)  # where no colon follows
_TRAILING_DIGITS = pattern(r"(?<=[^\W\d_])\d{1,2}$")
_SURNAME_FIRST = pattern(r"^([^\W\d_a-zß-ÿ][\w'’-]*[^\W\d_A-Z]), ([^\W\d_a-zß-ÿ][\w'’-]*[^\W\d_A-Z])$")
_INNER_BY = pattern(
    rf"(?:^|[\s|·•,—–-])(?:(?:{BY}|{TALKED})\s*:?|(?:Autor(?:in)?|Author|Redaktion|Redakteur(?:in)?|Te[kx]st[eio]?|Testo|Szöveg|Szerző|Текст|Автор|Auteur|Autore|Reporter|Writer)\s*:)\s+"
    r"((?:[^\W\d_a-zß-ÿ][\w.'’-]*)(?:\s(?:(?:de|van|von|der|la|di|da|del|al|bin)\s)?[^\W\d_a-zß-ÿ][\w.'’-]*){1,3})"
)
_JOINED = pattern(r"[/,|+&-]|\bund\b|\band\b")
_FEWEST_WORDS = 2  # of a name before a date
_LONGEST_BYLINE = 300


def find_agency(text: str) -> str | None:
    """The agency that a short text names, alone or among others ("Reuters", "dpa/AFP"): its usual name."""
    if len(text) > LONGEST_NAME:
        return None
    known = AGENCIES.get(plain(text))
    if known:
        return known
    said = _JOINED.split(text)
    parts = [AGENCIES.get(plain(part)) for part in said] if len(said) > 1 else []
    return "/".join(part for part in parts if part) if parts and all(parts) else None


def people_in(text: str | None, publisher: str = "", *, explicit: bool = False) -> tuple[str, ...]:
    """The names of people in a byline; empty where it names a publisher, an agency, a desk or a job only.

    `explicit` means that the page itself calls the text an author: then a name may be a login in lower case.
    """
    said = _bare(unescaped(text), publisher)
    if eastern := eastern_names(said):
        return eastern
    found = list(dict.fromkeys(_names(_in_order(said), plain(publisher), explicit)))
    full = [name for name in found if " " in name and not name.islower()]
    # Beside a full name a single word is a place or a calling, but for scripts that write names without spaces.
    return tuple(name for name in found if name in full or is_eastern(name)) if full else tuple(found)


def _bare(text: str, publisher: str) -> str:
    """The text out of the brackets that all of it stands in, and without the house that it begins with."""
    if (wrapped := _WRAPPED.match(text)) and (" " in wrapped[1] or is_eastern(wrapped[1])):
        text = wrapped[1]
    if not publisher or not text.startswith(f"{publisher} "):
        return text
    rest = PARENTHESES.sub("", text.removeprefix(publisher)).strip()
    return rest if len(rest.split()) >= _FEWEST_WORDS and rest[0].isupper() else text


def without_capitals(name: str) -> bool:
    """Whether a name is in a script that has no capitals."""
    return name.upper() == name.lower()


def _in_order(text: str) -> str:
    """The text, or given name before surname where it is one name as catalogues write it: "Seo, Mina"."""
    match = _SURNAME_FIRST.match(text)
    if (
        match is None
        or without_capitals(text)
        or any(find_agency(word) or not is_person(word) for word in match.groups())
    ):
        return text
    return f"{match[2]} {match[1]}"


def inner_byline(text: str) -> str | None:
    """The names after a "by" inside a line: "Published March 3 by Anna Berg and Jo Day"."""
    match = _INNER_BY.search(text)
    return text[match.start(1) :].strip() if match else None


def _names(text: str, publisher: str, explicit: bool) -> Iterator[str]:
    if not text or len(text) > _LONGEST_BYLINE or text.startswith(("http://", "https://")):
        return
    parts = list(_parts(text))
    # Only a lead-in tells "By Mina Seo Health Reporter" from "National Health Reporter".
    led = any(before.match(text) for before in _BEFORE)
    for clean in (_cleaned, _without_job) if led else (_cleaned, _without_agency):
        names = [clean(part) for part in parts]
        people = [name for name in names if is_person(name, explicit=explicit) and not _is_date_label(name)]
        people = [name for name in people if plain(name) != publisher and not _begins_date(name, text)]
        if people := [name for name in people if not find_agency(name)]:
            # "gazette.example, Frankfurt, Germany": single words behind a house are where it stands.
            housed = DOMAIN.match(names[0]) or plain(names[0]) == publisher != ""
            yield from (name for name in people if not housed or " " in name or is_eastern(name))
            return


def _is_date_label(name: str) -> bool:
    """Whether a word of what looks like a name says what a date is of: "Last Modified"."""
    return any(DATE_LABEL.match(word) for word in name.split())


def _begins_date(name: str, text: str) -> bool:
    """Whether what looks like a name is a weekday and a month with the day behind them: "Sun Oct 18"."""
    weekday, _, month = name.partition(" ")
    if plain(weekday) not in _WEEKDAYS or month_number(month, "") is None:
        return False
    return text.partition(name)[2].lstrip(". ")[:1].isdigit()


def _parts(text: str) -> Iterator[str]:
    """What stands between the separators of a byline, without who did not write."""
    if written := WRITTEN.search(text):
        text = text[written.start() :]
    text = _PICTURED_BY.sub(_before_joined, text) if "(" in text else text
    text = _HANDLE.sub(" ", E_MAIL.sub(" ", _OF_A_FEED.sub(r"\1", text))) if "@" in text else E_MAIL.sub(" ", text)
    text = _COMPANY.sub("", PARENTHESES.sub("", text))
    text = _DATE_HEAD.sub("", line(text))
    led = LABEL.match(text) or LEAD_IN.match(text)
    for before in _BEFORE:
        text = before.sub("", text.lstrip())
    text = CALLING_BEFORE.sub("", text)
    text = _AND_ARABIC.sub(" | ", _SLASHED.sub(" | ", _DATE_TAIL.sub("", text)))
    text = _AND_HEBREW.sub(r"\1 | \2", text)
    skipped = False
    for part in _SPLIT.split(text):
        if other := NOT_WRITTEN.match(part):
            skipped = not part[other.end() :].strip(" :：")  # "Reviewed by" alone: the name follows
            continue
        if PLACED.match(part):
            return  # what follows is a place or the rubrics: "By Mina Seo | in | Business | , | Markets"
        if skipped:
            skipped = not part
            continue
        if PLACE.match(part) or _LEADS_ON.search(part):
            continue
        skipped = bool(DANGLING.search(part))
        part = _RUBRIC_BY.sub("", DANGLING.sub("", part.strip()))
        yield _without_place(part if led and LIKE_A_BY.match(part) else LEAD_IN.sub("", part))


def _without_place(part: str) -> str:
    """The full name behind a dash, where a single word stands before it: a place, or a desk."""
    rest = _PLACED_BEFORE.sub("", part)
    return rest if rest != part and is_person(_cleaned(rest)) else part


def _before_joined(pictured: re.Match[str]) -> str:
    """Who stands before the one who took the pictures with no more than an "and" between them."""
    joints = list(_JOINT.finditer(pictured[0]))
    return pictured[0][: joints[-1].start()] if joints else ""


def _cleaned(name: str) -> str:
    name = _TEXT.sub("", without_date(name))
    name = _TRAILING_DIGITS.sub("", _AFFILIATION.sub("", SPOKEN_TITLES.sub("", LABEL.sub("", name))))
    name = TRAILING_TITLES.sub("", name)
    if name.count(" ") > 1 and not name.isupper():
        name = _TRAILING_CREDENTIALS.sub("", name)
    return name.strip(" \t-–—:;,.|·•*\"'“”„«»/\\<>_()").strip()


def _without_job(name: str) -> str:
    """The name without a calling that follows it with nothing between them."""
    return _without_agency(JOB_BEHIND.sub(r"\1", _cleaned(name)))


def _without_agency(name: str) -> str:
    """The name without an agency that follows it with nothing between them, or with "and" a desk."""
    words = _cleaned(name).split()
    for count in range(_FEWEST_WORDS, len(words)):
        rest = " ".join(words[count + (words[count] in _ALSO) :])
        if find_agency(rest) or (words[count] in _ALSO and not is_person(rest)):
            return " ".join(words[:count])
    return " ".join(words)


def without_date(name: str) -> str:
    """The name without a date that follows it, with nothing or a label between them: "Mina Seo March 17, 2026"."""
    number = NUMBER_BEHIND.search(name)
    words = name[: number.start()].split() if number else name.split()
    # Many surnames and given names are the month of some language: Nguyễn Thị Mai, Kim Dong Jun, Theresa Mary May.
    if number and len(words) > _FEWEST_WORDS and month_number(words[-1], "") and _OF_A_MONTH.match(number[0]):
        words = words[:-1]
    end = next((at for at in range(_FEWEST_WORDS, len(words)) if DATE_LABEL.match(words[at])), len(words))
    words = words[:end]
    return " ".join(words) if len(words) >= _FEWEST_WORDS else name
