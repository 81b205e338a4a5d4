"""What a text begins with before a dash: where it was written, when, and by which agency."""

from __future__ import annotations

from jsnews.article.dates.datewords import tells
from jsnews.article.names.agencies import find_agency
from jsnews.article.pattern import pattern
from jsnews.article.text import line

# Before a day that a sentence tells of.
_NO_PLACE = r"(?!(?:On|In|Am|Im|Since|Seit|Vom|From|Until|Bis|By|Op|Em|No|På|W|V|В|У|С)\s)"
_DATELINE = pattern(
    rf"^{_NO_PLACE}"
    r"(?P<place>(?:[^\W\d_a-zß-ÿ][\w.'’-]*)(?:[\s,/-]+[^\W\d_][\w.'’-]*){0,4}?)"
    r"(?:,\s*(?P<date>(?:[^\W\d_]{3,9}\.?\s+\d{1,2}|\d{1,2}\.?\s+[^\W\d_]{3,9})\.?(?:,?\s+\d{4})?))?\s*"
    r"(?:/(?P<wire>[^/()]{2,30})/\s*(?=[-–—])|[-–—/]\s*)?"
    r"(?:\((?P<agency>[^()]{2,40})\)\s*(?P<behind>[-–—:.]{1,2}|\s)|(?P<dash>[-–—]{1,2}))\s+(?=\S)"
)
# A place of few words, perhaps its country or an agency, and a date, before a dash.
_OPENING = pattern(
    rf"{_NO_PLACE}"
    r"([^\Wa-zß-ÿ\d][^\s,(]*(?: [^\s,(\d]+){0,3}(?:, [^\Wa-zß-ÿ\d][^,(\d]{1,20}(?=,))?(?: ?\([^()\d]{2,30}\))?"
    r",? ?[(,] ?(?=\D{0,20}\d)[^–—!?]{0,25}?\b(?:19|20)\d\d\b\)?(?: ?[(/][^()/]{2,30}[)/])?)\s?(?:[–—]|\s--?)\s"
)
# A day alone, in brackets or before a dash: "(18.01.2018) Deutschlands Landwirte", "27.1.2022 - Die Fähre".
_DAY = r"\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d\d|\d{1,2}/\d{1,2}/(?:19|20)\d\d|(?:19|20)\d\d[-/]\d\d?[-/]\d\d?"
_DAY_ALONE = pattern(rf"[(\[](?P<put>{_DAY})[)\]]\s|(?P<day>{_DAY})\s?(?:[–—:]|\s--?)\s")
_LONGEST_PLACE = 50
_NAME_OF_A_WIRE = pattern(r"^[^\W\d_a-zß-ÿ][\w-]{2,}(?: [^\W\d_a-zß-ÿ]\w+)?$")


def dateline_of(text: str) -> tuple[str | None, str | None]:
    """(dateline, agency) at the head of the first paragraph: ("SEOUL", "Reuters") of "SEOUL (Reuters) – …"."""
    match = _DATELINE.match(text)
    if not match or len(match["place"]) > _LONGEST_PLACE:
        return None, None
    place = match["place"].strip(" ,")
    capitals = place.upper() == place and any(c.isalpha() for c in place)
    named = match["agency"] or match["wire"]
    agency = find_agency(named) if named else None
    if not agency and capitals and _NAME_OF_A_WIRE.match(match["agency"] or "") and match["behind"].strip():
        agency = match["agency"]
    if not agency and not (match["dash"] and capitals) and not match["date"]:
        return None, None
    return line(place + (f", {match['date']}" if match["date"] else "")), agency


def date_at_head(text: str) -> str | None:
    """The day with which a text begins, where it gives the year, and its place: "LEEDS, March 3, 2010 --"."""
    if alone := _DAY_ALONE.match(text):
        return alone["put"] or alone["day"]
    opening = _OPENING.match(text)
    return opening[1] if opening and not tells(opening[1]) else None
