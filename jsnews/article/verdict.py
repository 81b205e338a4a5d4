"""Whether this is the whole article: complete, truncated, paywalled, a wall in front of it, or none at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from jsnews.article.cutoff import CUT_OFF, FAILED, READ_MORE
from jsnews.article.dom import Page, TextBlock
from jsnews.article.head import Head
from jsnews.article.jsonld import ARTICLE_TYPES, first_string, types_of
from jsnews.article.offers import calls_to_subscribe
from jsnews.article.pattern import pattern
from jsnews.article.structure import box_around, heading_level
from jsnews.article.text import unescaped, word_count
from jsnews.article.walls import CONSENT, NOT_FOUND, PROSE, asks_for_proof
from jsnews.model import Block, SettleReport, Snapshot, Verdict

_PAYWALL_NAMES = pattern(
    r"(?:^|[\s_-])(?:pay-?wall|reg-?wall|piano-(?:inline|offer|template)|premium-(?:overlay|gate|teaser)|subscri(?:be|ption)-(?:wall|gate|required)|meteredContent|paid-?content-(?:barrier|overlay)|offer-page|fadeout|text-fade)",
    re.I,
)
_LONGEST_NOTICE = 200
_DENSE = pattern("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_SHORT_PAGE = 2_500  # characters; walls have little text of their own
_SHORT_WALL = 900  # of a wall that the server calls a page
_THIN = 250
_COVERED = 500  # characters from which it does not matter what lies over the text
_LONG = 3_000  # a text of this length that nothing calls paid for is no teaser
_SHORTEST = 140
_FEWEST_CONSENT = 3  # words about consent on a page that asks for nothing else
_FEWEST_TEASERS = 4
_FEWEST_SENTENCES = 3
_SENTENCE = pattern(r"\w\W* \w.*[.!?…»”\"]$|[。！？]$", re.S)


@dataclass(frozen=True, slots=True)
class Findings:
    """What the verdict is made from."""

    page: Page
    head: Head
    snapshot: Snapshot
    body: Sequence[Block]
    span: tuple[int, int] | None
    chosen: Sequence[TextBlock] = ()


def paywall_stated(head: Head) -> bool:
    """Whether the page says in JSON-LD or meta that the article is not free."""
    for thing in (head.thing, *([] if head.thing is None else _parts(head.thing))):
        if thing is not None and str(thing.get("isAccessibleForFree")).lower() in ("false", "0", "no"):
            return True
    tier = (head.meta("article:content_tier", "content_tier", "og:article:content_tier") or "").lower()
    return tier in ("locked", "metered", "paid", "premium", "plus")


def _parts(thing: dict[str, object]) -> list[dict[str, object]]:
    parts = thing.get("hasPart")
    return [p for p in (parts if isinstance(parts, list) else [parts]) if isinstance(p, dict)]


def judge(findings: Findings) -> Verdict:
    """The first of these that the page gives evidence for: wall, paywall, truncated, no article; else complete."""
    text = sum(len(block.text) for block in findings.body)
    for check in (_bot_wall, _consent_wall, _no_article, _paywalled, _truncated):
        if verdict := check(findings, text):
            return verdict
    return Verdict(
        status="complete",
        evidence=(f"{text} characters of text in {len(findings.body)} blocks",),
    )


def _bot_wall(findings: Findings, text: int) -> Verdict | None:
    status = findings.snapshot.status
    refused = status in (202, 401, 403, 429, 503)
    most = _SHORT_PAGE if refused else _SHORT_WALL
    if text > most or len(shown := _shown_text(findings)) > most:
        return None
    texts = [block.text for block in findings.page.blocks if not block.container.hidden]
    if words := asks_for_proof(findings.head.title or "", texts, refused=refused):
        said = f'the page says "{words}" and has {len(shown)} characters of text'
        return Verdict(status="bot_wall", evidence=(said, f"the server answered {status}") if refused else (said,))
    return None


def _consent_wall(findings: Findings, text: int) -> Verdict | None:
    if text >= _THIN * 2:
        return None
    settle = findings.snapshot.settle
    overlays = [o for o in (settle.overlays if settle else ()) if CONSENT.search(o)]
    if overlays and text < _THIN:
        return Verdict(status="consent_wall", evidence=(f'a dialog still covers the page: "{overlays[0][:80]}"',))
    shown = _shown_text(findings)
    asked = len(CONSENT.findall(shown))
    if asked < _FEWEST_CONSENT or len(shown) >= _SHORT_PAGE * 2 or asked * 400 <= len(shown):
        return None
    # In a short story with a notice above it most is about something else.
    prose = [block.text for block in findings.page.blocks if not block.container.hidden and len(block.text) >= PROSE]
    about = sum(len(words) for words in prose if CONSENT.search(words))
    if 2 * about < sum(map(len, prose)):
        return None
    return Verdict(status="consent_wall", evidence=(f"{asked} words about consent in {len(shown)} characters of text",))


def _no_article(findings: Findings, text: int) -> Verdict | None:
    if text == 0:
        return Verdict(status="not_an_article", evidence=("no text that reads as an article",))
    title = f"{findings.head.title or ''} {findings.body[0].text if findings.body else ''}"
    if text < _SHORT_WALL and (match := NOT_FOUND.search(title)):
        return Verdict(status="not_an_article", evidence=(f'the page says "{match[0]}"',))
    named = findings.head.thing is not None and bool(types_of(findings.head.thing) & ARTICLE_TYPES)
    named = named or findings.head.meta("og:type") == "article"
    if not named and (teasers := _teasers(findings)):
        return Verdict(status="not_an_article", evidence=(f"the text is {teasers} teasers that link to other pages",))
    named = named or paywall_stated(findings.head) or _is_brief(findings)
    if _weight(findings) < _SHORTEST and not named and not _paywall_marks(findings):
        return Verdict(
            status="not_an_article", evidence=(f"only {text} characters of text", "no JSON-LD of an article")
        )
    return None


def _weight(findings: Findings) -> int:
    """Characters of the text; one that stands for a word or half of one counts as a translation of it would."""
    return sum(len(block.text) + 5 * len(_DENSE.findall(block.text)) // 2 for block in findings.body)


def _is_brief(findings: Findings) -> bool:
    """Whether a few sentences stand under a headline as paragraphs of their own: short, and an article all the same."""
    sentences = [block for block in findings.body if block.type == "paragraph" and _SENTENCE.search(block.text)]
    headed = any(container.tag == "h1" for container in findings.page.containers)
    return headed and len(sentences) >= _FEWEST_SENTENCES


def _teasers(findings: Findings) -> int:
    """How many cards with a linked heading make up most of the text; 0 where it is one text."""
    kept = {block.number: len(block.text) for block in findings.chosen}
    cards: dict[int, int] = {}
    for block in findings.page.blocks:
        if block.linked < 0.8 * len(block.text) or not heading_level(block.container):
            continue
        card = box_around(block) or block.container
        cards[card.number] = sum(kept.get(number, 0) for number in range(card.first, min(card.end, card.first + 12)))
    filled = [chars for chars in cards.values() if chars]
    return len(filled) if len(filled) >= _FEWEST_TEASERS and sum(filled) > 0.6 * sum(kept.values()) else 0


def _paywalled(findings: Findings, text: int) -> Verdict | None:
    stated = paywall_stated(findings.head)
    if not stated and text >= _LONG:
        return None
    marks = _paywall_marks(findings)
    missing = _missing(findings, text)
    if marks and (stated or missing or text < 1_500 or _ends_cut(findings)):
        return Verdict(
            status="paywalled",
            evidence=tuple([*marks, *(["the page states that it is not free"] if stated else []), *missing][:4]),
        )
    if stated and (missing or text < 900 or _ends_cut(findings)):
        return Verdict(
            status="paywalled",
            evidence=("the page states that it is not free", *missing, f"only {text} characters are shown"),
        )
    return None


def _truncated(findings: Findings, text: int) -> Verdict | None:
    settle = findings.snapshot.settle
    evidence = _settle_evidence(settle)
    if settle is not None and settle.cover and text < _COVERED:
        evidence.append(f'this lies over the page and was not answered: "{settle.cover[:80]}"')
    evidence += _missing(findings, text)
    if _ends_cut(findings):
        evidence.append("the text ends in an ellipsis or a call to read on")
    evidence += _failed(findings)
    if settle is not None and settle.reason == "hung" and (evidence or text < _THIN):
        # By itself it says nothing: what stood on the page before may well be all.
        evidence.append("a script of the page never ended")
    return Verdict(status="truncated", evidence=tuple(evidence)) if evidence else None


def _failed(findings: Findings) -> list[str]:
    """The words below the text in which the page says that it could not load the rest."""
    start = max(0, findings.span[1] - 1) if findings.span else 0
    for block in findings.page.blocks[start : start + 6]:
        if len(block.text) < _LONGEST_NOTICE and (match := FAILED.search(block.text)):
            return [f'below the text: "{match[0]}"']
    return []


def _settle_evidence(settle: SettleReport | None) -> list[str]:
    if settle is None:
        return []
    found = list(settle.missing_pages)
    if settle.reason == "deadline":
        held = f" ({', '.join(settle.waited_for[-2:])})" if settle.waited_for else ""
        found.append(f"the time ran out while the page was still loading{held}")
    if settle.longest_text > 400 and settle.text_length < 0.6 * settle.longest_text:
        found.append(
            f"the page took text away: {settle.longest_text} characters were there, {settle.text_length} are left"
        )
    return found


def _missing(findings: Findings, text: int) -> list[str]:
    """What the page says of the article's length, where far less is there."""
    thing = findings.head.thing or {}
    found = []
    stated = first_string(thing.get("wordCount"))
    if stated and stated.isdigit() and 80 < int(stated) < 20_000:
        words = word_count(" ".join(b.text for b in findings.body))
        if words < 0.4 * int(stated):
            found.append(f"the page states {stated} words, {words} are there")
    full = unescaped(first_string(thing.get("articleBody")))
    if len(full) > 1_000 and text < 0.4 * len(full):
        found.append(f"the page states a text of {len(full)} characters, {text} are there")
    return found


def _paywall_marks(findings: Findings) -> list[str]:
    """Calls to subscribe and paywall elements right at or after the end of the text."""
    start = findings.span[1] - 1 if findings.span else 0
    found = []
    for block in findings.page.blocks[start : start + 14]:
        if len(block.text) < 400 and (words := calls_to_subscribe(block.text)):
            found.append(f'after the text: "{words}"')
            break
    for container in findings.page.containers:
        if container.first < start or not container.names or container.hidden:
            continue
        if _PAYWALL_NAMES.search(container.names):
            if container.end > container.first or container.first <= start + 2:
                found.append(f'an element named "{container.names[:40]}" ends the text')
            break
    return found


def _ends_cut(findings: Findings) -> bool:
    if not findings.body or findings.span is None:
        return False
    last = next((b for b in reversed(findings.body) if b.role == "body" and b.text), None)
    if last is None or not CUT_OFF.search(last.text):
        return False
    after = findings.page.blocks[findings.span[1] : findings.span[1] + 3]
    return any(READ_MORE.match(block.text) for block in after) or len(findings.body) <= 2


def _shown_text(findings: Findings) -> str:
    return " ".join(block.text for block in findings.page.blocks if not block.container.hidden)
