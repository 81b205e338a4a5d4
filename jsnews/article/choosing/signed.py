"""What reads like text and is about it: byline and date at the head; the press contact at the end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jsnews.article.choosing.roles import is_credit, is_source
from jsnews.article.dates.datewords import DATE_LABEL, speaks
from jsnews.article.dates.parse import parse_date
from jsnews.article.names.agencies import find_agency
from jsnews.article.names.eastern import eastern_names
from jsnews.article.names.people import people_in
from jsnews.article.page.boxes import stand_together
from jsnews.article.page.dom import TextBlock
from jsnews.article.page.tokens import has_word
from jsnews.article.pattern import pattern
from jsnews.article.text import CLAUSE_ENDS, SENTENCE_ENDS, names
from jsnews.article.words.credits import names_staff
from jsnews.article.words.leadins import LABEL, LEAD_IN, WEAK_BY
from jsnews.trace import Trace

_LONGEST, _LONGEST_STAMP, _LONGEST_STAMPS = 100, 60, 160  # characters
_MORE_WORDS = 6  # beside the name: a place, a calling, a desk
_DATE_WORDS = 5  # beside the date: "published on", "last updated at"
_BELOW_LEAD = 2  # blocks after a summary that may be the byline
_LAST = 3  # blocks at the end that may be such lines
_PARAGRAPHS = frozenset(("p", "div", "section", "article", "header", "main", "address", "td", "center", "body"))
_ASIDE = pattern(r"\s?[,(|/–—-]")
_PARTED = pattern(r"\s[|·•/]\s|\b(?:19|20)\d\d\b")
_DASHES = pattern(r"\s[–—-]\s")
_CLOCK = pattern(r"\b\d{1,2}\s?[:.h]\s?\d\d(?!\d)|\b\d{1,2} ?[ap]\.?m\b", re.I)
_TIME_ENDS = pattern(r"\d[:.h]\d\d\s?(?:h|hs|hrs|hours|uhr|uur|[ap]\.m)?\.$", re.I)  # by a full stop: "00:05h."
_DAY_ENDS = pattern(r"\d\.$")  # by a full stop: "Updated 3/5/2026."
_LABELLED = pattern(r"[:：]\s*|\s")
_DATUM = pattern(r"[^:]{1,25}:\s\S")
_DATES = names("date datum datetime pubdate timestamp fecha data")
_OPENING, _CLOSING = frozenset("(（【"), frozenset(")）】")
_WORD = pattern(r"[^\W\d_]+")
_CONTACT = pattern(
    r"(?:press|media)[ -](?:contacts?|inquiries|enquiries)|for (?:press|media) (?:inquiries|enquiries)|"
    r"presse-?kontakte?|medienkontakte?|"
    r"(?:medien)?rückfragen(?: von (?:medien|presse|journalist)\w*)?(?: bitte)?(?: an)?|"
    r"pressekontakter|rückfragehinweis|kontakt für (?:die )?(?:presse|medien)|"
    r"contacts? (?:presse|médias?|stampa)|contacto (?:de |para la )?prensa|contato (?:de |para a )?imprensa|"
    r"perscontact|presskontakt|lehdistöyhteydet|kontakt dla mediów|контакты? для (?:сми|прессы)",
    re.I,
)
_MOST_CONTACT, _LONGEST_CONTACT = 8, 200  # blocks of a press contact, and characters of one


def without_signatures(
    chosen: Sequence[TextBlock], headline: int | None, authors: Sequence[str], trace: Trace | None
) -> list[TextBlock]:
    """The blocks without what fields hold already, headline, byline and date line, and without the press contact."""
    longest = max(range(len(chosen)), key=lambda at: len(chosen[at].text), default=0)
    long = (at for at, block in enumerate(chosen) if len(block.text) > _LONGEST and not _has_stamps(block.text))
    head = next(long, longest)
    tail = max(1, len(chosen) - _LAST)
    signed = [block for block in chosen[:head] if _is_signature(block, authors)]
    # It may be long, or stand below a summary; further down it heads a part of the text that is called as all of it is.
    signed += [block for block in chosen[: head + 2] if block.number == headline]
    signed += _above_headline(chosen[:head], headline)
    signed += _list_of_data(chosen[:head], authors)
    signed += [block for block in chosen[head + 1 : head + 1 + _BELOW_LEAD] if _is_below_lead(block, authors)]
    signed += [block for block in chosen[: head + 1 + _BELOW_LEAD] if _names_agency(block.text)]
    signed += [block for at, block in enumerate(chosen) if at > head and _is_closing_byline(chosen, at, authors)]
    signed += [block for block in chosen[tail:] if _is_stamp(block.text) or _is_signed(block.text, authors)]
    signed += chosen[_contact_in(chosen) :]
    for block in signed:
        if trace:
            trace.drop(
                block.text,
                step="signature",
                why="headline, byline, date line or press contact",
            )
    dropped = {block.number for block in signed}
    return [block for block in chosen if block.number not in dropped]


def _is_signature(block: TextBlock, authors: Sequence[str]) -> bool:
    text = block.text
    if block.container.tag not in _PARAGRAPHS:
        return False
    if names_staff(text):
        return True
    if text.endswith(CLAUSE_ENDS):
        return _TIME_ENDS.search(text) is not None and _is_date(text) and not speaks(text)
    words = len(_WORD.findall(text))
    named = [name for name in authors if name in text] or (
        people_in(text) if LABEL.match(text) or LEAD_IN.match(text) else ()
    )
    more = _MORE_WORDS + (_DATE_WORDS if LEAD_IN.match(text) and parse_date(text) else 0)
    if named and words <= len(_WORD.findall(" ".join(named))) + more:
        return True
    for name in named:
        text = text.replace(name, "")
    return any(dates(text) for dates in (_is_date, _has_stamps, _is_row_with_date, _is_row_behind_time))


def _above_headline(chosen: Sequence[TextBlock], headline: int | None) -> list[TextBlock]:
    """The rubrics and dates above the headline: lines that are no statement."""
    above = [block for block in chosen if headline is not None and block.number < headline]
    return [block for block in above if len(block.text) <= _LONGEST_STAMP and not block.text.endswith(CLAUSE_ENDS)]


def _list_of_data(above: Sequence[TextBlock], authors: Sequence[str]) -> list[TextBlock]:
    """The items of a list that begins the text and says when it was published, and at what time or by whom."""
    first = next((block for block in above[: _BELOW_LEAD + 1] if block.container.tag == "li"), None)
    if first is None:
        return []
    items = [block for block in above if block.container.tag == "li" and stand_together(block, first)]
    if any(len(item.text) > _LONGEST_STAMP or item.text.endswith(SENTENCE_ENDS) for item in items):
        return []
    stamps = [item.text for item in items if _is_date(item.text)]
    timed = any(_CLOCK.search(text) and DATE_LABEL.search(text) for text in stamps)
    return items if timed or (stamps and any(_is_byline_item(item.text, authors) for item in items)) else []


def _is_byline_item(text: str, authors: Sequence[str]) -> bool:
    return _is_byline(text, authors) or _signs(text, authors)


def _is_date(text: str) -> bool:
    """Whether a line is a date with few words."""
    few = len(_WORD.findall(text)) <= _DATE_WORDS + 1
    return few and any(char.isdigit() for char in text) and parse_date(text) is not None


def _is_row_with_date(text: str) -> bool:
    """Whether bars part a line, and nothing but a date stands between two: "For Harbour & Sons | 3 May 2026 | Law"."""
    parts = text.split(" | ") if len(text) <= _LONGEST else []
    return len(parts) > 1 and any(len(_WORD.findall(part)) <= 1 and _is_date(part) for part in parts)


def _is_row_behind_time(text: str) -> bool:
    """Whether dashes alone part a line that date and time begin: "3/5/2026 - 04:30 - Source: Harbour & Sons"."""
    is_row = len(text) <= _LONGEST and " | " not in text
    day, *rest = _DASHES.split(text, maxsplit=2) if is_row else [text]
    return len(rest) > 1 and not _WORD.search(day) and _is_date(day) and _CLOCK.fullmatch(rest[0]) is not None


def _names_agency(text: str) -> bool:
    """Whether a line is a label and an agency, perhaps behind the initials of who edited it: "Von: ms/dpa"."""
    if len(text) > _LONGEST_STAMP or not (LEAD_IN.match(text) or is_source(text)):
        return False
    named = _LABELLED.split(text, maxsplit=1)[-1]
    return find_agency(named) is not None or find_agency(named.rpartition("/")[2]) is not None


def _is_closing_byline(chosen: Sequence[TextBlock], at: int, authors: Sequence[str]) -> bool:
    """Whether a line amid or below the text is a label and an author, with a few words of a calling perhaps."""
    block, text = chosen[at], chosen[at].text
    if len(text) > _LONGEST or block.container.tag not in _PARAGRAPHS or WEAK_BY.match(text):
        return False
    label = LABEL.match(text) or LEAD_IN.match(text)
    if label is None or (text.endswith(CLAUSE_ENDS) and ":" not in label[0]) or is_credit(text):
        return False
    named = [name for name in authors if " " in name and name in text]
    few = len(_WORD.findall(text)) <= len(_WORD.findall(" ".join(named))) + _MORE_WORDS
    if not few or not any(text.startswith(name, label.end()) for name in named):
        return False
    # Among other labels it says of a book or a film whose it is.
    beside = (*chosen[at - 1 : at], *chosen[at + 1 : at + 2])
    return not any(len(each.text) <= _LONGEST_STAMP and _DATUM.match(each.text) for each in beside)


def _is_below_lead(block: TextBlock, authors: Sequence[str]) -> bool:
    """Whether a line is a byline or a date: what stands below the first text may be a line of the text just as well."""
    text = block.text
    if _is_byline(text, authors) or (_is_date(text) and has_word(block.container.names, _DATES)):
        return True
    return _is_signature(block, authors) and (_signs(text, authors) or _CLOCK.search(text) is not None)


def _signs(text: str, authors: Sequence[str]) -> bool:
    """Whether a line names an author behind a label, before a mark, or beside the word for one."""
    name = next((name for name in authors if name in text), None)
    if name is None:
        return False
    led = LABEL.match(text) or LEAD_IN.match(text) or eastern_names(text)
    return bool(led or _PARTED.search(text)) or (text.startswith(name) and bool(_ASIDE.match(text[len(name) :])))


def _is_byline(text: str, authors: Sequence[str]) -> bool:
    """Whether a line is an author's name with no more than a label before it: "Interview: Mina Seo"."""
    name = next((name for name in authors if text.endswith(name)), None)
    label = text.removesuffix(name) if name else ""
    return name is not None and (not label or LABEL.match(label) is not None or LEAD_IN.match(label) is not None)


def _is_stamp(text: str) -> bool:
    """Whether a line is a label for a date, with the date or without: "Date modified:"."""
    if len(text) > _LONGEST_STAMP or len(_WORD.findall(text)) > _DATE_WORDS or not DATE_LABEL.search(text):
        return False
    if text.endswith(":"):
        return True
    ends = text.endswith(CLAUSE_ENDS) and not (_DAY_ENDS.search(text) and DATE_LABEL.match(text))
    return not ends and parse_date(text) is not None


def _has_stamps(text: str) -> bool:
    """Whether a line that is no sentence tells two times, with a label: of the text and of its last change."""
    if len(text) > _LONGEST_STAMPS or text.endswith(CLAUSE_ENDS) or not DATE_LABEL.search(text):
        return False
    return len(_CLOCK.findall(text)) > 1 and parse_date(text) is not None


def _is_signed(text: str, authors: Sequence[str]) -> bool:
    """Whether a line is nothing but the authors behind their calling, in brackets: "（记者 王小明）"."""
    bracketed = len(text) <= _LONGEST_STAMP and text[:1] in _OPENING and text[-1:] in _CLOSING
    return bracketed and bool(named := eastern_names(text)) and all(name in authors for name in named)


def _contact_in(chosen: Sequence[TextBlock]) -> int:
    """Where the press contact at the end of the text begins; its end where there is none."""
    for at in range(max(1, len(chosen) - _MOST_CONTACT), len(chosen)):
        text = chosen[at].text
        match = _CONTACT.match(text)
        if match and text[match.end() :].lstrip()[:1] in ("", ":"):
            short = all(len(block.text) <= _LONGEST_CONTACT for block in chosen[at:])
            return at if short else len(chosen)
    return len(chosen)
