"""What a block of the article is: body, standfirst, footnote, correction, credit line, or of a box beside the text."""

from __future__ import annotations

import re

from jsnews.article.choosing.factboxes import beside_the_text
from jsnews.article.choosing.footnotes import footnotes_among
from jsnews.article.choosing.standfirst import is_standfirst
from jsnews.article.metadata.head import Head
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.pattern import pattern
from jsnews.article.text import plain
from jsnews.article.words.corrections import corrects
from jsnews.article.words.credits import says_who_took_part
from jsnews.article.words.leadins import CONTRIBUTED
from jsnews.model import Role

_SOURCES = (
    "quellen?|źródł[oa]|источник|джерело|fontes?|fuentes?|sources?|bron|källa|kilde|zdroj|forrás|lähde|kaynak|sursa|"
    "izvor|πηγή|出典|来源|來源|출처|المصدر|منبع|מקור|sumber|nguồn|ที่มา"
)
_EDITORS = (
    "(?:责任|責任|本文)?(?:编辑|編輯|編集)|责编|責編|[审審][核校]|校[对對]|监制|監製|편집|تحرير|biên tập|редактор"
)
_CREDIT_LINE = pattern(
    rf"^[\s(\[（【〔—–-]*(?:{CONTRIBUTED}\b|(?:additional\s+)?(?:reporting|editing|writing|compiled|translat(?:ed|ion)|"
    r"edited|written|research|produced|graphics?|photos?)\s+(?:\w+\s+)?by\b|provided\s+by\b"
    r"|©|\((?:reuters|afp|ap|dpa|apa|sda|ansa|efe|kna|epd|ots|sid|dpa-afx|pti|ani|ians)\b|"
    rf"(?:{_SOURCES})\s*[:：]|(?:{_EDITORS})\s*[:：／/=＝]"
    r"|text(?:e|o)?(?: und foto)?:\s|übersetzung:|traduction\s*:|with (?:reporting|agency inputs?)\s"
    r"(?:from|by)\b)",
    re.I,
)
_SOURCE = pattern(rf"^[\s(\[（【〔]*(?:{_SOURCES})\s*[:：]\s*[^\s:：]", re.I)
_BY_NAME = pattern(
    rf"^[\s(\[—–-]*(?:(?:additional )?(?:reporting|editing|writing) (?:\w+ )?by|provided by(?= (?:the )?(?-i:[A-Z]))|"
    rf"{CONTRIBUTED})\b",
    re.I,
)
# What an obituary ends with.
_LIFE_DATES = pattern(
    r"(?:\bborn|\bgeboren|\bnée? le|\bnacid[oa]|\bnat[oa] (?:il|a)|\bnascid[oa]|\bfödd|\bfødt|\bsyntynyt|\burodzon\w+|"
    r"\bnarozen\w?|\bродил(?:ся|ась)|(?<!\w)\*)\s[^!?]*?\b\d{4}\b[^!?]*?(?:\bdied|\bgestorben|\b(?:mort|décédé)e?|"
    r"\bfalleci[dó]\w*|\bmuri[óò]|\bmort[oa]|\bfalecid[oa]|\boverleden|\bdöd|\bdød|\bkuollut|\bzmarł\w*|\bzemřel\w?|"
    r"\bумер(?:ла)?|\bскончал\w+|†)\s[^!?]*\b\d{4}\b[^.!?]{0,30}$",
    re.I,
)
_AGENCY_ALONE = pattern(r"^[\s(\[]*[A-Za-z]{2,4}(?:[/-][A-Za-z]{2,4}){0,3}[\s)\]]*$")
# Beside what the words of corrections say.
_CHANGED = pattern(
    r"^[\s*(\[]*(?:this (?:article|story|post|piece|page) (?:was|has been|will be) (?:first |last |originally )?"
    r"(?:updated|amended|corrected|published)|"
    r"this is a (?:developing|breaking(?: news)?) (?:news )?story(?:\.|,? (?:and|it|that) (?:will|may) be updated)|"
    r"(?:update[ds]?|note)\b[^.]{0,40}[:：—–-])",
    re.I,
)
_LONGEST_CREDIT, _LONGEST_SOURCE, _LONGEST_LIFE = 400, 90, 200
_LAST = 3  # blocks at the end of the text where a credit line may stand


def roles_of(page: Page, blocks: list[TextBlock], head: Head, headline: int | None) -> list[Role]:
    """The role of each chosen block, in order."""
    beside = beside_the_text(page, blocks)
    footnotes = footnotes_among(page, blocks, head.shown_at)
    roles: list[Role] = ["box" if block.number in beside else "body" for block in blocks]
    stated = plain(head.meta("og:description", "description", "twitter:description"))
    for at, block in enumerate(blocks[:4]):
        if roles[at] == "box":
            continue
        if is_standfirst(block, blocks[at + 1 :], stated, headline, is_first=at == 0):
            roles[at] = "standfirst"
        elif len(block.text) > 60:
            break
    for at, block in enumerate(blocks):
        if roles[at] == "box":
            continue
        if len(block.text) <= _LONGEST_CREDIT and at >= len(blocks) - _LAST and is_credit(block.text):
            roles[at] = "credit"
        elif is_correction(block.text):
            roles[at] = "correction"
        elif block.number in footnotes:
            roles[at] = "footnote"
    return roles


def is_credit(text: str) -> bool:
    """Whether a closing line says who reported, edited or supplied the text."""
    if _CREDIT_LINE.match(text) or says_who_took_part(text):
        return True
    return bool(_AGENCY_ALONE.match(text)) and "(" in text


def is_source(text: str) -> bool:
    """Whether a short line says from whom the text is."""
    return len(text) <= _LONGEST_SOURCE and _SOURCE.match(text) is not None


def without_source_label(text: str) -> str:
    """What a line says behind the word for a source, or all of it."""
    match = _SOURCE.match(text)
    return text[match.end() - 1 :] if match else text


def is_correction(text: str) -> bool:
    """Whether a line says what was changed in the text, or where it appeared first."""
    return corrects(text) or _CHANGED.match(text) is not None


def is_byline_credit(text: str) -> bool:
    """Whether the line says by name who reported or edited: what no note, tag or licence below an article does."""
    return says_who_took_part(text) or (len(text) <= _LONGEST_CREDIT and bool(_BY_NAME.match(text)))


def gives_life_dates(text: str) -> bool:
    """Whether a short line ends with the days on which somebody was born and died."""
    return len(text) <= _LONGEST_LIFE and _LIFE_DATES.search(text) is not None
