"""Whether the text is all of the article: paid for, cut off, or not loaded."""

from __future__ import annotations

import re
from itertools import pairwise

from jsnews.article.dom import Container
from jsnews.article.findings import THIN, Findings
from jsnews.article.head import Head
from jsnews.article.jsonld import Thing, first_string, types_of
from jsnews.article.pattern import pattern
from jsnews.article.text import count_in, line, unescaped, word_count
from jsnews.article.words.calls import calls_to_subscribe, cuts_off, invites_to_read_on
from jsnews.article.words.cutoff import asks_to_read_on, breaks_off, fails_to_load
from jsnews.article.words.readers import offers_to_comment
from jsnews.model import SettleReport, Verdict

_PAYWALL_NAMES = pattern(
    r"(?:^|[\s_-])(?:pay-?wall|reg-?wall|piano-(?:inline|offer|template)|premium-(?:overlay|gate|teaser)|subscri(?:be|ption)-(?:wall|gate|required)|meteredContent|paid-?content-(?:barrier|overlay)|offer-page|fadeout|text-fade)",
    re.I,
)
_BARRIER = pattern(r"(?:^|[\s_-])pay-?wall(?:$|[\s_-])", re.I)
_DIALOG = pattern(r"modal|dialog|pop-?up|lightbox", re.I)
_LONGEST_NOTICE, _LONGEST_CALL = 200, 400
_HEAD, _LITTLE = 6, 1_000  # blocks below the headline where an excerpt may stand, and characters of a mere beginning
_FEW = 0.4  # of the words or characters that the page states
_BELOW = 14  # blocks after the text
_COVERED = 500  # characters from which it does not matter what lies over the text
_SHORT, _SHORTER = 1_500, 700  # characters of a text that a wall cuts off, and of one that a mere offer may
_TAKEN = {"hung": "a script of the page never ended", "blind": "the page could not be watched"}
_LONG = 3_000  # a text of this length that nothing calls paid for is no teaser, whatever stands below is named


def paywall_stated(head: Head) -> bool:
    """Whether the page says in JSON-LD or meta that the article is not free."""
    for thing in (head.thing, *([] if head.thing is None else _parts(head.thing))):
        if thing is not None and _is_free(thing) is False:
            return True
    tier = (head.meta("article:content_tier", "content_tier", "og:article:content_tier") or "").lower()
    return tier in ("locked", "metered", "paid", "premium", "plus")


def _is_free(thing: Thing) -> bool | None:
    """What it says of itself; None where it does not."""
    said = str(thing.get("isAccessibleForFree")).lower()
    return True if said in ("true", "1", "yes") else False if said in ("false", "0", "no") else None


def _parts(thing: Thing) -> list[Thing]:
    """Parts of the page's text: a film or a file beside it may have a price of its own."""
    parts = thing.get("hasPart")
    things = [part for part in (parts if isinstance(parts, list) else [parts]) if isinstance(part, dict)]
    return [part for part in things if "cssSelector" in part or "WebPageElement" in types_of(part)]


def paywalled(findings: Findings, text: int) -> Verdict | None:
    """Where the page says that it is not free, or calls for a subscription, and shows too little."""
    if findings.walled:
        return Verdict(status="paywalled", evidence=tuple(findings.walled))
    if barred := _barred(findings):
        return Verdict(status="paywalled", evidence=(barred,))
    stated = paywall_stated(findings.head)
    settle = findings.snapshot.settle
    sure = stated or (settle is not None and settle.shrank)
    if text >= _LONG and not sure:
        return None
    missing = [*_wanting_words(findings), *_wanting_characters(findings, text)]
    wanting = sure or bool(missing) or _ends_cut(findings)
    if text >= _SHORT and not wanting:
        return None
    marks = paywall_marks(findings, text)
    if marks and (wanting or text < _SHORTER or _is_walled(findings, text)):
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


def truncated(findings: Findings, text: int) -> Verdict | None:
    """Where something of the text is missing, or could not be had."""
    settle = findings.snapshot.settle
    evidence = [*_settle_evidence(settle), *findings.bare]
    if settle is not None and settle.broken_off and not _is_followed(findings):
        evidence.append(f"the answer broke off before all of the page had come ({settle.broken_off})")
    if settle is not None and settle.cover and text < _COVERED:
        evidence.append(f'this lies over the page and was not answered: "{line(settle.cover)[:80]}"')
    evidence += _wanting_characters(findings, text)
    if _ends_cut(findings):
        evidence.append("the text ends in an ellipsis or a call to read on")
    if text < _LITTLE and (words := _excerpt(findings)):
        evidence.append(f'the beginning of a text, and "{words}"')
    evidence += _failed(findings)
    if evidence or text < _LITTLE:  # many count characters, or marks: it says little by itself
        evidence += _wanting_words(findings)
    if settle is not None and settle.reason in _TAKEN and (evidence or text < THIN):
        # By itself it says nothing: what stood on the page before may well be all.
        evidence.append(_TAKEN[settle.reason])
    return Verdict(status="truncated", evidence=tuple(evidence)) if evidence else None


def _is_followed(findings: Findings) -> bool:
    """Whether the page's end comes after the text: its footer, for what scripts add to a page is none."""
    last = findings.page.blocks[findings.span[1] - 1].container if findings.span else None
    for box in last.outwards() if last else ():
        after = box.node and box.node.next
        while after:
            if after.tag == "footer" or after.css_first("footer"):
                return True
            after = after.next
    return False


def _excerpt(findings: Findings) -> str | None:
    """The words of the link below a cut off text that stands where the article should."""
    page = findings.page
    start = _end_of_headline(findings)
    for cut, link in pairwise(page.blocks[start : start + _HEAD]):
        if breaks_off(cut.text) and link.linked and asks_to_read_on(link.text):
            return link.text
    return None


def _end_of_headline(findings: Findings) -> int:
    """The number of the block below the page's first headline."""
    return next((container.end for container in findings.page.containers if container.tag == "h1"), 0)


def _failed(findings: Findings) -> list[str]:
    """The words below the text in which the page says that it could not load the rest."""
    start = max(0, findings.span[1] - 1) if findings.span else 0
    for block in findings.page.blocks[start : start + 6]:
        if len(block.text) < _LONGEST_NOTICE and (words := fails_to_load(block.text)):
            return [f'below the text: "{words}"']
    return []


def _settle_evidence(settle: SettleReport | None) -> list[str]:
    if settle is None:
        return []
    found = [*settle.missing_pages, *settle.denied]
    found += [f"the page had asked for something that was not read: {what}" for what in settle.pending[:2]]
    if settle.reason == "deadline":
        held = f" ({', '.join(settle.waited_for[-2:])})" if settle.waited_for else ""
        found.append(f"the time ran out while the page was still loading{held}")
    if settle.shrank:
        found.append(
            f"the page took text away: {settle.longest_text} characters were there, {settle.text_length} are left"
        )
    return found


def _wanting_words(findings: Findings) -> list[str]:
    """How many words the article has by the page's own account, where far fewer are there."""
    stated = count_in(first_string((findings.head.thing or {}).get("wordCount")))
    if not stated or not 80 < stated < 20_000:
        return []
    words = word_count(" ".join(b.text for b in findings.body))
    return [f"the page states {stated} words, {words} are there"] if words < _FEW * stated else []


def _wanting_characters(findings: Findings, text: int) -> list[str]:
    """How long the text is that the page states in JSON-LD, where far less is there."""
    full = first_string((findings.head.thing or {}).get("articleBody")) or ""
    # It is no longer than it is written, and mostly not much shorter.
    full = unescaped(full) if text < _FEW * len(full) else ""
    if len(full) <= 1_000 or text >= _FEW * len(full):
        return []
    return [f"the page states a text of {len(full)} characters, {text} are there"]


def paywall_marks(findings: Findings, text: int) -> list[str]:
    """Calls to subscribe and paywall elements right at or after the end of the text, above a few words as well."""
    below = _below(findings, text)
    words = next(filter(None, map(cuts_off, below)), None) or next(filter(None, map(calls_to_subscribe, below)), None)
    found = [f'after the text: "{words}"'] if words else []
    if over := next(filter(None, map(cuts_off, _over(findings))), None):
        found.append(f'over the text: "{over}"')
    if text < _LONG and (name := _named_paywall(findings, text)):
        found.append(f'an element named "{name[:40]}" ends the text')
    return found


def _is_walled(findings: Findings, text: int) -> bool:
    """Whether what follows the text says that there is more of it, and does not only offer a subscription."""
    return is_cut_off(findings, text) or _named_paywall(findings, text) is not None


def is_cut_off(findings: Findings, text: int) -> bool:
    """Whether the page says where the text ends or should begin, or over it, that it is for those who pay."""
    return any(map(cuts_off, (*_below(findings, text), *_over(findings))))


def _over(findings: Findings) -> tuple[str, ...]:
    """The beginnings of what lies over the page, dialogs and others."""
    settle = findings.snapshot.settle
    return (*settle.overlays, settle.cover) if settle is not None else ()


def _below(findings: Findings, text: int) -> list[str]:
    """The short texts at and after the end of the text; all of a page that put something into the text's place.

    Below the headline where there is none, or so little of it that it may be the wall's own.
    """
    settle = findings.snapshot.settle
    if settle is not None and settle.shrank:
        near = findings.page.blocks
    else:
        start = findings.span[1] - 1 if findings.span else _end_of_headline(findings)
        if text < 2 * THIN and (headed := _end_of_headline(findings)):
            start = min(start, headed)
        near = findings.page.blocks[start : start + _BELOW]
    # What was dismissed, waits for others than this reader or is for those who comment says nothing of this text.
    shown = (block.text for block in near if len(block.text) < _LONGEST_CALL and not block.container.unseen)
    return [text for text in shown if not offers_to_comment(text)]


def _named_paywall(findings: Findings, text: int) -> str | None:
    """The names of the first element named as a paywall, where it stands at the end of the text."""
    start = findings.span[1] - 1 if findings.span else 0
    may_be_empty = text < _SHORT and _is_free(findings.head.thing or {}) is not True
    read: set[str] = set()  # names that elements of the text itself have
    for container in findings.page.containers:
        if not container.names or container.hidden or not _PAYWALL_NAMES.search(container.names):
            continue
        names = {name for name in container.names.split() if _PAYWALL_NAMES.search(name)}
        if container.first < start:
            read |= names
        elif not names <= read:
            at_end = container.end > container.first or (may_be_empty and container.first <= start + 2)
            return container.names if at_end else None
    return None


def _barred(findings: Findings) -> str | None:
    """What a paywall says that begins, by its name, where the text ends: a mere offer is not called so."""
    end = findings.span[1] if findings.span else 0
    below = findings.page.blocks[end : end + 1]
    around = [box for block in below for box in block.container.outwards() if box.first == end]
    if not any(_BARRIER.search(box.names) for box in around) or any(map(_opens, around)):
        return None
    said = (cuts_off(block.text) or invites_to_read_on(block.text) for block in findings.page.inside(around[-1]))
    words = next(filter(None, said), None)
    return f'a paywall where the text ends: "{words}"' if words else None


def _opens(box: Container) -> bool:
    """Whether an element shows only when something opens it."""
    return box.hidden or _DIALOG.search(box.names) is not None


def _ends_cut(findings: Findings) -> bool:
    if not findings.body or findings.span is None:
        return False
    last = next((b for b in reversed(findings.body) if b.role == "body" and b.text), None)
    if last is None or not breaks_off(last.text):
        return False
    after = findings.page.blocks[findings.span[1] : findings.span[1] + 3]
    return any(asks_to_read_on(block.text) for block in after) or len(findings.body) <= 2
