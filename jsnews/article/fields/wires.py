"""From which news agency a text is: what it begins with, its byline, and what it ends with say so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jsnews.article.choosing.roles import without_source_label
from jsnews.article.fields.byline import Byline
from jsnews.article.fields.place import Place
from jsnews.article.names.agencies import agencies_among, find_agency
from jsnews.article.names.persons import folded
from jsnews.article.pattern import pattern
from jsnews.article.words.leadins import LEAD_IN
from jsnews.model import Block, Candidate

_LAST, _BELOW = 2, 3  # blocks of the text that may end by it, and below it that say nothing else
_LONGEST, _LONGEST_BYLINE = 45, 80  # characters of a line of its own, and of a byline with one in it
# Behind the end of a sentence: within one it is the short name of something.
_IN_BRACKETS = pattern(r"(?:^|[.!?…»”“\"’。]\s*)[(\[（【]([^()\[\]（）【】]{2,40})[)\]）】]\s*$")
_BEHIND_DASH = pattern(r"[—–-]\s?([^\W\d_][\w. ]{1,25})$")
_WITH = pattern(
    r"^(?:con (?:información|datos) de|com informações d[aeo]|with|mit(?: material)? (?:von|der)|avec) ", re.I
)
_HELPED = pattern(
    r"\s(?:avec|with|mit|con|com|met|med) (?:l[’'])?([^\W\d_][^|]{1,30}?)\s*(?:$|\|)"
)  # "Le Journal avec AFP"
_QUOTES = pattern(r"[«»“”„\",;(]")
_INITIALS = 2  # characters of what may be anybody's
_LONGEST_SOURCE = 160  # characters of a line that says from whom the text is, and from whom they have it
_RIGHTS = pattern(r"^\W*(?:©|\(c\)|copyright)\s*|-infocom\b.*$")


def agency_candidates(
    dateline: str | None, byline: Byline, readable: Sequence[Block], place: Place, brand: str
) -> list[Candidate]:
    """What names an agency, the best evidence first: `dateline` is the one that the text begins with, which is none
    where it is the site's own `brand`."""
    is_own = not agencies_among(dateline or "") and folded(dateline or "").replace(" ", "") == brand
    found = [Candidate(source="dateline", value=dateline)] if dateline and not is_own else []
    found += [Candidate(source="byline", value=byline.agency)] if byline.agency else []
    for said in byline.candidates:
        text = LEAD_IN.sub("", said.value)
        helped = _HELPED.search(text)
        named = (part for part in (text, helped[1] if helped else "") if len(part) <= _LONGEST_BYLINE)
        if agency := next(filter(None, (agencies_among(part, beside_signs=False) for part in named)), None):
            found.append(Candidate(source=said.source, value=agency))
    found += [Candidate(source="end of the text", value=agency) for agency in _at_end(readable, place)]
    found += [Candidate(source="source line", value=agency) for agency in _in_source_line(readable)]
    best: dict[str, Candidate] = {}
    for each in found:
        best.setdefault(each.value, each)
    return list(best.values())


def _at_end(readable: Sequence[Block], place: Place) -> Iterator[str]:
    """The agencies that the last blocks end with, and that lines below the text name alone."""
    last = [block.text.rpartition("\n")[2] for block in readable[: -_LAST - 1 : -1]]
    end = place.end
    beside = place.page.blocks[end : end + _BELOW] if end is not None else []
    below = [block.text for block in beside if not block.linked]  # a link may be a subject
    said = [
        *(_in_brackets(match[1], alone=match[0] == text) for text in last if (match := _IN_BRACKETS.search(text))),
        *(find_agency(match[1]) for text in last if (match := _BEHIND_DASH.search(text))),
        *(_named_alone(text) for text in (*last, *below)),
    ]
    return filter(None, said)


def _in_source_line(readable: Sequence[Block]) -> Iterator[str]:
    """The agencies that the lines about the source name first, above the text or below it."""
    for text in (block.text for block in (*readable[:_LAST], *readable[-_LAST:]) if len(block.text) <= _LONGEST_SOURCE):
        said = without_source_label(text)
        names = _QUOTES.split(said) if said != text else []
        found = (agencies_among(name) for name in names if len(name.strip()) > _INITIALS)
        if agency := next(filter(None, found), None):
            yield agency


def _in_brackets(text: str, *, alone: bool) -> str | None:
    """The agencies that brackets name at the end of a text, beside the paper's own name where they are a line."""
    return agencies_among(_WITH.sub("", text), beside_signs=not alone)


def _named_alone(text: str) -> str | None:
    """The agencies that a line names, and nothing else but whose signs or rights these are."""
    bare = without_source_label(_RIGHTS.sub("", text)).strip("()[] .—–-")
    return agencies_among(bare) if len(bare) <= _LONGEST else None
