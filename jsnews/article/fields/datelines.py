"""What a text begins with before a dash: where it was written, when, and by which agency."""

from __future__ import annotations

import re

from jsnews.article.dates.datewords import tells
from jsnews.article.names.agencies import agencies_among, find_agency
from jsnews.article.page.dom import Page, inlines_around
from jsnews.article.pattern import naming, pattern
from jsnews.article.text import line

# Before a day that a sentence tells of.
_NO_PLACE = r"(?!(?:On|In|Am|Im|Since|Seit|Vom|From|Until|Bis|By|Op|Em|No|På|W|V|В|У|С)\s)"
_DATELINE = pattern(
    rf"^{_NO_PLACE}"
    r"(?P<place>(?:[^\W\d_a-zß-ÿ][\w.'’-]*)(?:[\s,/]+[^\W\d_][\w.'’-]*){0,4}?)"
    r"(?:,\s*(?P<date>(?:[^\W\d_]{3,9}\.?\s+\d{1,2}|\d{1,2}\.?\s+[^\W\d_]{3,9})\.?(?:,?\s+\d{4})?))?\s*"
    r"(?:/(?P<wire>[^/()]{2,30})/\s*(?=[-–—])|[-–—/]\s*)?"
    r"(?:\((?P<agency>[^()]{2,50})\)\s*(?P<behind>[-–—:.]{1,2}|[\"”]?)|(?P<dash>[-–—]{1,2}))\s+(?=\S)"
)
# As papers in Cyrillic letters have them, with full stops: "МОСКВА, 29 июня. /ТАСС/.", "КИЕВ. 3 декабря. УНН."
_IN_STOPS = pattern(
    r"(?P<place>[^\Wa-zа-яёіїєґ\d]{3,}(?:[ -][^\Wa-zа-яёіїєґ\d]{2,}){0,2})"
    r"(?:(?:\.|,)\s(?P<date>\d{1,2}\s[а-яёіїєґ]{3,9}))?"
    r"\s?[.,]\s[/(]?(?P<agency>[^\W\d_][^.,/()–—-]{2,20})[/)]?(?:\.|\s?[–—-])\s"
)
# As Chinese agencies have them: "新华社北京8月19日电".
_IN_CHINESE = pattern(
    r"[\s（(【［\[]*(?P<agency>[\u4e00-\u9fff]{2,5}?[社网網])(?P<place>[\u4e00-\u9fff]{2,8})(?P<date>(?:\d{1,2}月)?\d{1,2}日)"
    r"[电電讯訊]"
)
# As papers on the net have them in Indonesia: "HARIAN.com, JAKARTA - ".
_BEHIND_SITE = pattern(
    r"[\w-]{2,20}(?:\.[A-Za-z]{2,6}){1,2}, (?P<place>[^\W\d_a-zß-ÿ]{3,}(?: [^\W\d_a-zß-ÿ]{2,}){0,2})\s?[-–—]{1,2}\s"
)
# How correspondents are announced before their place.
_OUR_MAN = pattern(
    r"(?:dal(?:la)? nostr[oa]|de notre|de nuestr[oa]|von unserem) [^\W\d_]+ (?:da |à |en |desde |aus )?", re.I
)
# Of radio and television in America: the publisher's own.
_STATION = pattern(r"(?!KCNA)[KW][A-Z]{2,3}(?:-?(?:TV|FM|AM))?$")
# A place of few words, perhaps its country or an agency, and a date, before a dash.
_OPENING = pattern(
    rf"{_NO_PLACE}"
    r"([^\Wa-zß-ÿ\d][^\s,(]*(?: [^\s,(\d]+){0,3}(?:, [^\Wa-zß-ÿ\d][^,(\d]{1,20}(?=,))?(?: ?\([^()\d]{2,30}\))?"
    r",? ?[(,] ?(?=\D{0,20}\d)[^–—!?]{0,25}?\b(?:19|20)\d\d\b\)?(?: ?[(/][^()/]{2,30}[)/])?)\s?(?:[–—]|\s--?)\s"
)
# A day alone, in brackets or before a dash: "(18.01.2018) Deutschlands Landwirte", "27.1.2022 - Die Fähre".
_DAY = r"\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d\d|\d{1,2}/\d{1,2}/(?:19|20)\d\d|(?:19|20)\d\d[-/]\d\d?[-/]\d\d?"
_NAMED_DAY = r"[^\W\d_]{3,9}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2}\.? (?:de )?[^\W\d_]{3,12}\.? (?:de )?(?:19|20)\d\d"
_DAY_ALONE = pattern(rf"[(\[](?P<put>{_DAY})[)\]]\s|(?P<day>{_DAY})\s?(?:[–—:]|\s--?)\s")
_NAMED_ALONE = pattern(rf"({_NAMED_DAY})\s?(?:[–—]|\s--?)\s(?=[^\Wa-zß-ÿ\d])")
# What offices head their releases with: "Pressemitteilung vom 25. Januar 2022 | Berlin".
_RELEASED = pattern(
    r"(?:(?:press|news|media) release|press statement|(?:presse|medien)(?:mitteilung|information|meldung)|"
    r"communiqué(?: de presse)?|comunicado(?: de (?:prensa|imprensa))?|nota de prensa|nota à imprensa|"
    r"comunicato(?: stampa)?|persbericht|pressmeddelande|pressemelding|pressemeddelelse|tiedote|"
    r"komunikat(?: prasowy)?|tisková zpráva|пресс-релиз|прес-реліз)"
    r"(?: (?:nr|no|n°|nº)\.? ?[\d/-]+)?,? (?:(?:vom|of|from|dated|du|del|de|di|van|från|fra|z|ze|от|від) )?"
    rf"(?P<day>{_DAY}|{_NAMED_DAY})\s?[|–—:-]",
    re.I,
)
_LONGEST_PLACE = 50
_DASHES = "-–—"
_names_location = naming(r"(?:^|[\s_-])(?:location|dateline|place)(?:$|[\s_-])")
_NAME_OF_A_WIRE = pattern(r"^[^\W\d_a-zß-ÿ][\w-]{2,}(?: [^\W\d_a-zß-ÿ]\w+)?$")


def dateline_of(text: str) -> tuple[str | None, str | None]:
    """(dateline, agency) at the head of the first paragraph: ("SEOUL", "Reuters") of "SEOUL (Reuters) – …"."""
    if ours := _OUR_MAN.match(text):
        text = text[ours.end() :]
    if (chinese := _IN_CHINESE.match(text)) and (agency := agencies_among(chinese["agency"])):
        return f"{chinese['place']}, {chinese['date']}", agency
    if behind_site := _BEHIND_SITE.match(text):
        return behind_site["place"], None
    if (
        (stops := _IN_STOPS.match(text))
        and _is_cyrillic(stops["place"])
        and (agency := agencies_among(stops["agency"]))
    ):
        return line(stops["place"] + (f", {stops['date']}" if stops["date"] else "")), agency
    match = _DATELINE.match(text)
    if not match or len(match["place"]) > _LONGEST_PLACE:
        return None, None
    place = match["place"].strip(" ,")
    if match["agency"] and not (match["behind"].strip('"”') or match["date"]) and not place.split()[0].isupper():
        return None, None  # a sentence that begins with a house and its short name: "American Airlines (AA) will"
    capitals = place.upper() == place and any(c.isalpha() for c in place)
    named = match["agency"] or match["wire"]
    agency = find_agency(named) or agencies_among(named, beside_signs=False) if named else None
    is_wire = capitals and match["behind"] and _NAME_OF_A_WIRE.match(match["agency"] or "") is not None
    if not agency and not is_wire and not (match["dash"] and capitals) and not match["date"]:
        return None, None
    if not agency and is_wire and not _STATION.match(match["agency"]):
        agency = match["agency"]
    return line(place + (f", {match['date']}" if match["date"] else "")), agency


def placed_above(page: Page, number: int) -> str | None:
    """The place in an element of its own right above the block of that number, with a dash behind it."""
    above = page.blocks[number - 1] if 0 < number <= len(page.blocks) else None
    if above is None or len(above.text) > _LONGEST_PLACE or above.text[-1] not in _DASHES:
        return None
    pieces = (
        text for text, inline in above.pieces if any(_names_location(each.names) for each in inlines_around(inline))
    )
    return line("".join(pieces)) or None


def _is_cyrillic(text: str) -> bool:
    return any("\u0400" <= char <= "\u04ff" for char in text)


def date_at_head(text: str) -> str | None:
    """The day with which a text begins, where it gives the year, with its place, alone, or that of a release: "LEEDS,
    March 3, 2010 --"."""
    if alone := _DAY_ALONE.match(text):
        return alone["put"] or alone["day"]
    if released := _RELEASED.match(text):
        return released["day"]
    opening = _OPENING.match(text)
    whole = opening is not None and opening[1].count("(") == opening[1].count(")")  # else the dash stands in brackets
    return opening[1] if opening and whole and not tells(opening[1]) else None


def any_day_at_head(text: str) -> str | None:
    """That day, or one alone with its month's name, as what looks back begins too: "Feb. 23, 2015 -- The ferry"."""
    alone = _NAMED_ALONE.match(text)
    return date_at_head(text) or (alone[1] if alone else None)
