"""Authors as people: names out of the text of a byline, without jobs, places, handles and publishers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jsnews.article.dates.datewords import DATE_LABEL
from jsnews.article.dates.parse import month_number
from jsnews.article.names.agencies import find_agency
from jsnews.article.names.cleaned import FEWEST_WORDS, cleaned, without_agency, without_job
from jsnews.article.names.eastern import eastern_names, is_eastern, names_alone
from jsnews.article.names.persons import DOMAIN, is_person, without_capitals
from jsnews.article.pattern import pattern
from jsnews.article.text import line, plain, unescaped
from jsnews.article.text import names as words
from jsnews.article.words.callings import CALLING_BEFORE, PLACE, PLACED
from jsnews.article.words.leadins import (
    AND,
    AND_BETWEEN_NAMES,
    BY,
    GLUED_BY,
    LABEL,
    LEAD_IN,
    NOT_WRITTEN,
    PICTURED,
    SOURCES,
    TALKED,
    WRITTEN,
)

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚΆ-ΏΑ-ΫА-ЯЁІЇЄҐЂ-Џ"
_SPLIT = pattern(
    rf"(?:(?<=\w)\s(?:{AND}))?\s*(?:(?:,|;|\||·|•|●|/|\n|、|،| & |\+)"
    rf"(?:\s*(?:{AND}|{AND_BETWEEN_NAMES}|&)\s+(?=[^\Wa-zß-ÿ]))?|"
    rf"\.?\s(?=(?i:{SOURCES})\s?:)|(?<=\w)\s(?={PICTURED})|"
    r"(?<=[\u3400-\u9fff])・(?=[\u3400-\u9fff])|"
    r"\.\s+(?=(?i:medically|reviewed|edited|fact.?checked)\s)|"
    # Who only looked the text over or took the pictures follows, without a mark: "Mina Seo Edited by Jo Day".
    r"(?<=\w)\.?\s+(?=(?i:edited|reviewed|curated|translated|illustrated|illustrations?|photos?|photograph(?:s|y|ed)|"
    r"pictures|images|videos?)\s[Bb]y\b|(?i:photos?|photographies|illustrations?)\s(?:de\s|d[’']))|"
    r"(?<=\w)\s+(?i:as (?:told|dictated) to)\s+|"
    # Two who write their surnames in capitals: "Mina SEO-Jo DAY".
    rf"(?<=[{_CAPITAL}]{{2}})(?:-|\s-\s(?=\S+\s[{_CAPITAL}]{{4}}))(?=[{_CAPITAL}][^\W\d{_CAPITAL}]+\s[{_CAPITAL}]{{2}})|"
    rf"(?<=\w)\s+(?:{AND}|{AND.upper()})\s+(?=[^\Wa-zß-ÿ])|"
    rf"(?<=[^\s,;|/])\s+(?:{AND_BETWEEN_NAMES})\s+(?=[^\Wa-zß-ÿ][^\s,;|/]*\s+\w))\s*"
)
_AND_ARABIC = pattern(r"\s+و\s+")
# There it is a part of the next word.
_AND_HEBREW = pattern(r"^([א-ת'-]+ [א-ת'-]+) ו([א-ת]{2,} [א-ת'-]+)$")
# "Mina Seo (avec Jo Day et Ana Ruiz)", where all of it is the author's: elsewhere these may be a house.
TOGETHER = pattern(rf"\s*\((?:{AND}|met|z|s|med)\s+(?=[^\Wa-zß-ÿ])([^()]*)\)")
PARENTHESES = pattern(r"\s*[(\[（【][^)\]）】]*(?:[)\]）】]|$)")
_JOINT = pattern(rf"\s(?:{AND}|{AND_BETWEEN_NAMES}|&|\+)\s")
_WRAPPED = pattern(r"^[(\[（【]([^()\[\]（）【】:：/]*)[)\]）】]$")
# "Mina Seo (text), Jo Day (photos)": whose part was the pictures.
_PICTURED_BY = pattern(rf"[^,;|·•/(]*\((?i:(?:{SOURCES})(?:\s*(?:,|&|\+|{AND})\s*(?:{SOURCES}))*)\)")
E_MAIL = pattern(r"\[email[^\]]*\]|\S+@\S+|https?://[^\s)]+|www\.[^\s)]+")
_LEADS_ON = pattern(rf"\s(?:{BY})\s*:?$")  # a rubric above the name: "Reviews By"
_RUBRIC_BY = pattern(r"^[^\W\d_]+ (?:By|BY|Par|PAR|Por|POR)\s+(?=[^\Wa-zß-ÿ]\S*\s)")  # ... or before it
# A link to a section follows, or a time.
DANGLING = pattern(r"\s(?:in|im|en|em|op|à|on behalf of)$|(?<!^[Pp]osted)\s(?:at|on|um|às|alle|kl\.?)$")
_WEEKDAYS = words("mon tue tues wed thu thur thurs fri sat sun lun mar mer jeu jue gio ven vie sam sab dim")
# Before a date, with nothing between it and the byline: "Mina Seo / Rome Monday, Apr. 6".
_WEEKDAY = pattern(
    r"\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"(?:segunda|terça|quarta|quinta|sexta)-feira|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica)"
    r"(?=,\s[^\W\d_]+\.?\s\d|,?\s\d)",
    re.I,
)
_ORIGINAL = pattern(r"^原[创創][\s:：|·]+")  # what Chinese platforms mark a text with that was not taken over
# A figure that stands before the byline.
_ICON = pattern("^[\u2190-\u2bff\ue000-\uf8ff\U0001f300-\U0001faff\ufe0f\\s]+")
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
# A part of a house whose name has an "and": "College of Agriculture and Life Sciences".
_DEPARTMENT = pattern(
    r"(?:^|[,|])\s*(?:[Tt]he )?(?:College|School|Faculty|Department|Dept\.?|Institute|Cent(?:er|re)|Division|Office|"
    r"Bureau|Ministry|Fakultät|Institut|Ministerium|Abteilung|Facultad|Escuela|Ministerio|Faculté|Ministère|Facoltà|Ministero|"
    r"Faculdade|Ministério) (?:of|for|für|de|des|da|do|di|del|della|per)\b[^,|;/·•()]*(?=$|[,|;/·•])"
)
_PLACED_BEFORE = pattern(r"^[^\W\d_]\S*\s+[–—-]\s+(?=[^\W\d_]\S*\s+[^\W\d_])")  # "القاهرة - محمد عجم"
_HOUSED = pattern(r"(.+?)\s+[–—-]\s+(\S+\s.+)$")  # "Harbour Courier - Mina Seo"
_DATE_TAIL = pattern(
    r"\s*(?:[|•·–—-]|\bon\b|\bam\b|\bin\b|\bfor\b|\bat\b|\bfür\b|\bpour\b|"
    r"\b(?:el|le|il|em|op|den|dnia|dne|w|we|hace|vor|há|il y a|acum|před|pred|prije|πριν|منذ|לפני)\b|"
    r"\b(?:a las?|às|à|alle(?: ore)?|um|om|kl\.?|klo|o godz\.?|в)(?=\s+\d{1,2}\s?[:.h])|,)\s+"
    r"(?:[^\W\d_]+\.?,?\s+)?\d.*$",
    re.I,
)
_SURNAME_FIRST = pattern(r"^([^\W\d_a-zß-ÿ][\w'’-]*[^\W\d_A-Z]), ([^\W\d_a-zß-ÿ][\w'’-]*[^\W\d_A-Z])$")
_INNER_BY = pattern(
    rf"(?:^|[\s|·•,—–-])(?:(?:{BY}|{TALKED})\s*:?|(?:Autor(?:in)?|Author|Redaktion|Redakteur(?:in)?|Te[kx]st[eio]?|Testo|Szöveg|Szerző|Текст|Автор|Auteur|Autore|Reporter|Writer)\s*:)\s+"
    r"((?:[^\W\d_a-zß-ÿ][\w.'’-]*)(?:\s(?:(?:de|van|von|der|la|di|da|del|al|bin)\s)?[^\W\d_a-zß-ÿ][\w.'’-]*){1,3})"
)
_LONGEST_BYLINE = 300


def people_in(text: str | None, publisher: str = "", *, explicit: bool = False) -> tuple[str, ...]:
    """The names of people in a byline; empty where it names a publisher, an agency, a desk or a job only.

    `explicit` means that the page itself calls the text an author: then a name may be a login in lower case.
    """
    said = _bare(unescaped(text), publisher)
    if eastern := eastern_names(said) or names_alone(said):
        return eastern
    found = list(dict.fromkeys(_names(_in_order(said), plain(publisher), explicit)))
    full = [name for name in found if " " in name and not name.islower()]
    # Beside a full name a single word is a place or a calling, but for scripts that write names without spaces.
    return tuple(name for name in found if name in full or is_eastern(name)) if full else tuple(found)


def _bare(text: str, publisher: str) -> str:
    """The text out of the brackets that all of it stands in, and without the mark or house that it begins with."""
    text = text if text.isascii() else _ORIGINAL.sub("", _ICON.sub("", text))
    if (wrapped := _WRAPPED.match(text)) and (" " in wrapped[1] or is_eastern(wrapped[1])):
        text = wrapped[1]
    housed = _HOUSED.match(text) if publisher else None
    if housed and f" {plain(housed[1])} " in f" {plain(publisher)} " and is_person(cleaned(housed[2])):
        return housed[2]
    if not publisher or not text.startswith(f"{publisher} "):
        return text
    rest = PARENTHESES.sub("", text.removeprefix(publisher)).strip()
    return rest if len(rest.split()) >= FEWEST_WORDS and rest[0].isupper() else text


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
    for clean in (without_agency, without_job) if led else (without_agency,):
        names = [clean(part) for part in parts]
        people = [name for name in names if is_person(name, explicit=explicit) and not _is_date_label(name)]
        people = [name for name in people if plain(name) != publisher and not _begins_date(name, text)]
        if people := [name for name in people if not find_agency(name)]:
            # "gazette.example, Frankfurt, Germany": single words behind a house are where it stands.
            housed = DOMAIN.match(names[0]) or plain(names[0]) == publisher != ""
            yield from (name for name in people if not housed or " " in name or is_eastern(name))
            return


def _is_date_label(name: str) -> bool:
    """Whether a word of what looks like a name says what a date is of: "Last Modified", "Posted Tue"."""
    return name.startswith("Posted ") or any(map(DATE_LABEL.match, (name, *name.split())))


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
    text = _DEPARTMENT.sub("", _COMPANY.sub("", PARENTHESES.sub("", text)))
    text = _DATE_HEAD.sub("", line(text))
    led = LABEL.match(text) or LEAD_IN.match(text)
    for before in _BEFORE:
        text = before.sub("", text.lstrip())
    text = CALLING_BEFORE.sub("", text)
    text = _WEEKDAY.sub(" |", text)
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
    return rest if rest != part and is_person(cleaned(rest)) else part


def _before_joined(pictured: re.Match[str]) -> str:
    """Who stands before the one who took the pictures with no more than an "and" between them."""
    joints = list(_JOINT.finditer(pictured[0]))
    return pictured[0][: joints[-1].start()] if joints else ""
