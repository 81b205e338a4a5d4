"""What reads like text and is about it: byline and date at the head; biographies and the press contact at the end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jsnews.article.dates.datewords import DATE_LABEL, speaks
from jsnews.article.dates.parse import parse_date
from jsnews.article.names.eastern import eastern_names
from jsnews.article.names.people import people_in
from jsnews.article.names.persons import is_calling
from jsnews.article.page.boxes import stand_together
from jsnews.article.page.dom import TextBlock
from jsnews.article.page.spans import is_in
from jsnews.article.pattern import pattern
from jsnews.article.text import SENTENCE_ENDS, names
from jsnews.article.words.leadins import LABEL, LEAD_IN
from jsnews.trace import Trace

_LONGEST, _LONGEST_STAMP, _LONGEST_STAMPS, _LONGEST_BIOGRAPHY = 100, 60, 160, 700  # characters
_MORE_WORDS = 6  # beside the name: a place, a calling, a desk
_DATE_WORDS = 5  # beside the date: "published on", "last updated at"
_BELOW_LEAD = 2  # blocks after a summary that may be the byline
_LAST = 3  # blocks at the end that may tell of the author
_GOES_ON = 2  # paragraphs below one that begins with an author's name: it tells the story
_PARAGRAPHS = frozenset(("p", "div", "section", "article", "header", "main", "address", "td", "center", "body"))
_ASIDE = pattern(r"\s?[,(|/–—-]")
_PARTED = pattern(r"\s[|·•/]\s|\b(?:19|20)\d\d\b")
_CLOCK = pattern(r"\b\d{1,2}\s?[:.h]\s?\d\d\b|\b\d{1,2} ?[ap]\.?m\b", re.I)
_TIME_ENDS = pattern(r"\d[:.h]\d\d\s?(?:h|hs|hrs|hours|uhr|uur|[ap]\.m)?\.$", re.I)  # by a full stop: "00:05h."
_SLANTED = names("em i")
# Who somebody is, or of what they write.
_CALLED = pattern(
    r"^\W*(?:[^\W\d_a-zß-ÿ]\S*\s){1,4}(?:is|was|ist|war|est|es|è|é|är|er|on|este) "
    r"(?:an?|the|eine?|die|der|une?|una?|um|uma|il|la|el|le|en|ett)\b|"
    r"\b(?:writes|reports|blogs) (?:about|on|for|from|at)\b|\bcovers\b|"
    r"schreibt (?:über|für|hier)|berichtet (?:über|für|aus)|"
    r"écrit (?:sur|pour)|escribe (?:sobre|para)|escreve (?:sobre|para)|scrive (?:di|per|su)|schrijft (?:over|voor)|"
    r"skriver (?:om|för|for) |pisze (?:o|dla) "
)
# Where somebody can be written to or called, and a sentence that says so of who was named before.
_ADDRESS = pattern(r"\S@\w[\w-]*\.\w|\[email[^\]]*\]|(?<!\w)@\w{3,}|(?<!\d)\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}(?!\d)")
_REACHED = pattern(
    r"\W*(?:you can )?(?:reach|contact|e-?mail|follow|write to|call) (?:him|her|them)\b|"
    r"(?:she|he|they) (?:can be reached|tweets?|is on|may be contacted)\b",
    re.I,
)
_LONGEST_ADDRESS = 200  # characters of a line with one
_OPENING, _CLOSING = frozenset("(（【"), frozenset(")）】")
_MARKS = " *_—–-•(["
_WORD = pattern(r"[^\W\d_]+")
_CONTACT = pattern(
    r"(?:press|media)[ -](?:contacts?|inquiries|enquiries)|for (?:press|media) (?:inquiries|enquiries)|"
    r"presse-?kontakte?|medienkontakte?|(?:medien)?rückfragen(?: bitte)?(?: an)?|"
    r"pressekontakter|rückfragehinweis|kontakt für (?:die )?(?:presse|medien)|"
    r"contacts? (?:presse|médias?|stampa)|contacto (?:de |para la )?prensa|contato (?:de |para a )?imprensa|"
    r"perscontact|presskontakt|lehdistöyhteydet|kontakt dla mediów|контакты? для (?:сми|прессы)",
    re.I,
)
_MOST_CONTACT, _LONGEST_CONTACT = 8, 200  # blocks of a press contact, and characters of one
_SPEAKS = pattern(r"[^.:：]{0,30}[:：]\s")  # behind a name: its turn in a talk
_SENTENCE_END = (*SENTENCE_ENDS, ":", "”", "»", '"')


def without_signatures(
    chosen: Sequence[TextBlock], headline: int | None, authors: Sequence[str], trace: Trace | None
) -> list[TextBlock]:
    """The blocks without what fields hold already: headline, byline, date line, and who the authors are."""
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
    signed += [
        block
        for at, block in enumerate(chosen[tail:], tail)
        if _is_stamp(block.text)
        or _is_signed(block.text, authors)
        or _tells_of_author(chosen, at, authors)
        or _tells_address(block.text, authors)
    ]
    signed += chosen[_contact_in(chosen) :]
    for block in signed:
        if trace:
            trace.drop(
                block.text,
                step="signature",
                why="headline, byline, date line, biography of the author or press contact",
            )
    dropped = {block.number for block in signed}
    return [block for block in chosen if block.number not in dropped]


def _is_signature(block: TextBlock, authors: Sequence[str]) -> bool:
    text = block.text
    if block.container.tag not in _PARAGRAPHS:
        return False
    if text.endswith(_SENTENCE_END):
        return _TIME_ENDS.search(text) is not None and _is_date(text) and not speaks(text)
    words = len(_WORD.findall(text))
    named = [name for name in authors if name in text] or (
        people_in(text) if LABEL.match(text) or LEAD_IN.match(text) else ()
    )
    more = _MORE_WORDS + (_DATE_WORDS if LEAD_IN.match(text) and parse_date(text) else 0)
    if named and words <= len(_WORD.findall(" ".join(named))) + more:
        return True
    return _is_date(text) or _has_stamps(text)


def _above_headline(chosen: Sequence[TextBlock], headline: int | None) -> list[TextBlock]:
    """The rubrics and dates above the headline: lines that are no statement."""
    above = [block for block in chosen if headline is not None and block.number < headline]
    return [block for block in above if len(block.text) <= _LONGEST_STAMP and not block.text.endswith(_SENTENCE_END)]


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


def _is_below_lead(block: TextBlock, authors: Sequence[str]) -> bool:
    """Whether a line is a byline or a date: what stands below the first text may be a line of the text just as well."""
    text = block.text
    if _is_byline(text, authors):
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


def _is_biography(text: str, authors: Sequence[str]) -> bool:
    """Whether a block begins with an author's name and goes on to tell of them, or signs the text with it."""
    plain = text.strip(_MARKS)
    if len(plain) > _LONGEST_BIOGRAPHY:
        return False
    name = next((name for name in authors if plain.casefold().startswith(name.casefold())), None)
    if name is None or _SPEAKS.match(plain, len(name)):
        return False
    return plain[len(name) : len(name) + 1] in (" ", ",", "")


def _tells_of_author(chosen: Sequence[TextBlock], at: int, authors: Sequence[str]) -> bool:
    """Whether a block is a biography of an author: where it is one more paragraph of the text, by what it tells."""
    block = chosen[at]
    if not _is_biography(block.text, authors) or _goes_on(chosen[at:], authors):
        return False
    above = chosen[at - 1]
    looks_like_text = block.container.tag == above.container.tag == "p" and stand_together(block, above)
    if not looks_like_text or block.linked or is_in(block, _SLANTED) or not block.text.endswith(_SENTENCE_END):
        return True
    return _CALLED.search(block.text) is not None or is_calling(block.text)


def _tells_address(text: str, authors: Sequence[str]) -> bool:
    """Whether a line says where an author can be reached: "Contact Mina Seo at seo@courier.example"."""
    if len(text) > _LONGEST_ADDRESS or not _ADDRESS.search(text):
        return False
    return _REACHED.match(text) is not None or any(" " in name and name in text for name in authors)


def _is_stamp(text: str) -> bool:
    """Whether a line is a label for a date, with the date or without: "Date modified:"."""
    if len(text) > _LONGEST_STAMP or len(_WORD.findall(text)) > _DATE_WORDS or not DATE_LABEL.search(text):
        return False
    return text.endswith(":") or (parse_date(text) is not None and not text.endswith(_SENTENCE_END))


def _has_stamps(text: str) -> bool:
    """Whether a line that is no sentence tells two times, with a label: of the text and of its last change."""
    if len(text) > _LONGEST_STAMPS or text.endswith(_SENTENCE_END) or not DATE_LABEL.search(text):
        return False
    return len(_CLOCK.findall(text)) > 1 and parse_date(text) is not None


def _is_signed(text: str, authors: Sequence[str]) -> bool:
    """Whether a line is nothing but the authors behind their calling, in brackets: "（记者 王小明）"."""
    bracketed = len(text) <= _LONGEST_STAMP and text[:1] in _OPENING and text[-1:] in _CLOSING
    return bracketed and bool(named := eastern_names(text)) and all(name in authors for name in named)


def _goes_on(blocks: Sequence[TextBlock], authors: Sequence[str]) -> bool:
    """Whether the first of the blocks has so many paragraphs of the text below it that it is one of them."""
    first, *below = blocks
    return len(below) >= _GOES_ON and all(
        block.container.tag == first.container.tag
        and stand_together(block, first)
        and len(block.text) > _LONGEST
        and not _is_biography(block.text, authors)
        for block in below
    )


def _contact_in(chosen: Sequence[TextBlock]) -> int:
    """Where the press contact at the end of the text begins; its end where there is none."""
    for at in range(max(1, len(chosen) - _MOST_CONTACT), len(chosen)):
        text = chosen[at].text
        match = _CONTACT.match(text)
        if match and text[match.end() :].lstrip()[:1] in ("", ":"):
            short = all(len(block.text) <= _LONGEST_CONTACT for block in chosen[at:])
            return at if short else len(chosen)
    return len(chosen)
