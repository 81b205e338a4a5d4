"""What a block of the article is: body, standfirst, correction or credit line."""

from __future__ import annotations

import re

from jsnews.article.dom import Container, TextBlock
from jsnews.article.head import Head
from jsnews.article.text import plain
from jsnews.model import Role

_CREDIT_LINE = re.compile(
    r"^[\s(\[—–-]*(?:(?:additional\s+)?(?:reporting|editing|writing|compiled|translat(?:ed|ion)|edited|written|research|produced|graphics?|photos?)\s+(?:\w+\s+)?by\b"
    r"|©|\((?:reuters|afp|ap|dpa|apa|sda|ansa|efe|kna|epd|ots|sid|dpa-afx|pti|ani|ians)\b|"
    r"(?:mit (?:material|informationen) (?:von|der)|quelle|quellen|source|sources|fonte|fuente|fuentes|bron|källa|kilde|źródło|источник|出典|来源)\s*[:：]"
    r"|text(?:e|o)?(?: und foto)?:\s|übersetzung:|traduction\s*:|with (?:files|reporting|agency inputs?) (?:from|by)\b)",
    re.I,
)
_AGENCY_ALONE = re.compile(r"^[\s(\[]*[A-Za-z]{2,4}(?:[/-][A-Za-z]{2,4}){0,3}[\s)\]]*$")
_CORRECTION = re.compile(
    r"^[\s*(\[]*(?:this (?:article|story|post|piece|page) (?:was|has been) (?:first |last |originally )?(?:updated|amended|corrected|published)"
    r"|(?:corrections?|clarification|editor[’']s note|editors[’'] note|update[ds]?|note|anmerkung der redaktion|anm\. ?d\. ?red|korrektur|hinweis der redaktion|in einer früheren (?:version|fassung)|"
    r"rectificatif|correction|erratum|ndlr|note de la rédaction|fe de errores|nota de la redacción|correzione|nota della redazione|rettifica|errata|correctie|rättelse|rettelse|korjaus|sprostowanie|"
    r"исправление|примечание редакции|訂正|更正)\b[^.]{0,40}[:：—–-])",
    re.I,
)
_STANDFIRST_NAMES = re.compile(
    r"(?:^|[\s_-])(?:stand-?first|deck?|dek|lead(?:[-_]?(?:text|paragraph))?|lede|sub-?(?:title|head(?:line|ing)?)|subtitulo|sous-?titre|intro(?:duction|text)?|chap[oô]|chapeau|ingress|summary|excerpt|abstract|"
    r"description|teaser(?:[-_]?text)?|vorspann|anleser|kicker-?text|bajada|copete|entradilla|sumario|occhiello|sommario|manchet|samenvatting|perex|lid)(?:$|[\s_-])",
    re.I,
)
_LONGEST_CREDIT, _LONGEST_STANDFIRST = 400, 700
_LAST = 3  # blocks at the end of the text where a credit line may stand


def roles_of(blocks: list[TextBlock], head: Head, headline: int | None) -> list[Role]:
    """The role of each chosen block, in order."""
    roles: list[Role] = ["body"] * len(blocks)
    stated = plain(head.meta("og:description", "description", "twitter:description"))
    for at, block in enumerate(blocks[:4]):
        if is_standfirst(block, blocks[at + 1] if at + 1 < len(blocks) else None, stated, headline):
            roles[at] = "standfirst"
        elif len(block.text) > 60:
            break
    for at, block in enumerate(blocks):
        if len(block.text) <= _LONGEST_CREDIT and at >= len(blocks) - _LAST and is_credit(block.text):
            roles[at] = "credit"
        elif _CORRECTION.match(block.text):
            roles[at] = "correction"
    return roles


def is_credit(text: str) -> bool:
    """Whether a closing line says who reported, edited or supplied the text."""
    return bool(_CREDIT_LINE.match(text)) or (bool(_AGENCY_ALONE.match(text)) and "(" in text)


def is_standfirst(block: TextBlock, following: TextBlock | None, stated: str, headline: int | None) -> bool:
    """Whether a block between headline and text is the summary: by its class, or because it is the page's description."""
    if len(block.text) > _LONGEST_STANDFIRST or following is None or (headline is not None and block.number < headline):
        return False
    container: Container | None = block.container
    for _ in range(3):
        if container is None or container.end - container.first > 3:
            break
        if container.names and _STANDFIRST_NAMES.search(container.names):
            return True
        container = container.parent
    text = plain(block.text)
    if len(text) < 40 or not stated or block.container is following.container.parent:
        return False
    same = text == stated or (len(stated) > 60 and text.startswith(stated[:-12]))
    return same and block.container.parent is not following.container.parent
