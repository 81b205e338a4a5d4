"""Whether the page asks to be paid for the rest of its text."""

from __future__ import annotations

import re
from itertools import takewhile

from jsnews.article.choosing.ciphers import ciphered
from jsnews.article.metadata.head import Head
from jsnews.article.metadata.jsonld import Thing, types_of
from jsnews.article.page.boxes import heading_level
from jsnews.article.page.dom import Container, TextBlock
from jsnews.article.pattern import naming, pattern
from jsnews.article.text import names
from jsnews.article.verdict.dialogs import dialog_lines
from jsnews.article.verdict.findings import THIN, Findings
from jsnews.article.verdict.whole import end_of_headline, ends_cut, wanting_characters, wanting_words
from jsnews.article.words.calls import calls_to_subscribe, counts_what_is_left, cuts_off, invites_to_read_on, keeps_this
from jsnews.article.words.dummies import is_dummy
from jsnews.article.words.letters import speaks_of_letter
from jsnews.article.words.readers import offers_to_comment
from jsnews.model import Candidate, Verdict

_names_paywall = naming(
    r"(?:^|[\s_-])(?:pay-?wall|reg-?wall|piano-(?:inline|offer|template)|premium-(?:overlay|gate|teaser)|subscri(?:be|ption)-(?:wall|gate|required)|meteredcontent|paid-?content-(?:barrier|overlay)|offer-page|fadeout|text-fade)"
)
_BARRIER = pattern(r"(?:^|[\s_-])pay-?wall(?:$|[\s_-])", re.I)
_DIALOG = pattern(r"modal|dialog|pop-?up|lightbox", re.I)
_NOT_FREE = names("locked metered paid premium plus")
_names_note = naming(r"(?:^|[\s_-])(?:foot|end)-?notes?(?:$|[\s_-])")
_LINKED, _SHORTEST_TITLE = 0.9, 25  # of a title, and characters of one
_MOSTLY = 0.5  # of the characters of a link: a call has no more words
_SHUT = names("hidden hide is-hidden d-none")
_LONGEST_CALL = 400  # characters
_BELOW = 14  # blocks after the text
_SHORT, _SHORTER = 1_500, 700  # characters of a text that a wall cuts off, and of one that a mere offer may
_BRIEF = 900  # of one that is not free: most of those that are all there have more
_TEASER = 400  # characters, that may be shown of any text with its signs
_SIGNS = pattern(r"\W?[a-z]{2,5}(?:/[a-z]{2,5})+\W?")  # "ap/kam/bfi"
_LONG = 3_000  # a text of this length that nothing calls paid for is no teaser, whatever stands below is named


def paywall_stated(head: Head) -> Candidate | None:
    """Where the page says in JSON-LD or meta that the article is not free."""
    for thing in (head.thing, *([] if head.thing is None else _parts(head.thing))):
        if thing is not None and _is_free(thing) is False:
            return Candidate(source="json-ld isAccessibleForFree", value=str(thing["isAccessibleForFree"]))
    tier = head.meta("article:content_tier", "content_tier", "og:article:content_tier") or ""
    return Candidate(source="meta content_tier", value=tier) if tier.lower() in _NOT_FREE else None


def _is_free(thing: Thing) -> bool | None:
    """What it says of itself; None where it does not."""
    said = str(thing.get("isAccessibleForFree")).lower()
    return True if said in ("true", "1", "yes") else False if said in ("false", "0", "no") else None


def _parts(thing: Thing) -> list[Thing]:
    """Parts of the page's text: a film or a file beside it may have a price of its own."""
    parts = thing.get("hasPart")
    things = [part for part in (parts if isinstance(parts, list) else [parts]) if isinstance(part, dict)]
    return [part for part in things if "cssSelector" in part or "WebPageElement" in types_of(part)]


def in_cipher(findings: Findings, text: int) -> Verdict | None:
    """Where the text, or the rest of it, is there in a cipher alone, or words without a meaning stand for it: below a
    long one these were left by who made the page."""
    found = ciphered(findings.page)
    if all(is_dummy(block.text) for block in found):
        first, end = findings.span or (0, len(findings.page.blocks))
        found = [block for block in found if text < _LONG and first <= block.number < end + _BELOW]
    if not found:
        return None
    evidence = (f"of its paragraphs, so many are in a cipher or of a printer's words: {len(found)}",)
    return Verdict(status="paywalled", evidence=evidence)


def paywalled(findings: Findings, text: int) -> Verdict | None:
    """Where the page says that it is not free, or calls for a subscription, and shows too little."""
    if findings.walled:
        return Verdict(status="paywalled", evidence=tuple(findings.walled))
    if (barred := _barred(findings)) and not _is_given(findings):
        return Verdict(status="paywalled", evidence=(barred,))
    stated = paywall_stated(findings.head) is not None
    settle = findings.snapshot.settle
    sure = stated or (settle is not None and settle.shrank)
    if text >= _LONG and not sure:
        return None
    missing = [*wanting_words(findings), *wanting_characters(findings, text)]
    wanting = sure or bool(missing) or ends_cut(findings)
    if text >= _SHORT and not wanting:
        return None
    marks = paywall_marks(findings, text)
    if marks and not wanting and _is_given(findings):
        return None
    if marks and (wanting or text < _SHORTER or _is_walled(findings, text)):
        return Verdict(
            status="paywalled",
            evidence=tuple([*marks, *(["the page states that it is not free"] if stated else []), *missing][:4]),
        )
    if stated and (
        missing or (text < _BRIEF and not (text >= _TEASER and _is_signed_off(findings))) or ends_cut(findings)
    ):
        return Verdict(
            status="paywalled",
            evidence=("the page states that it is not free", *missing, f"only {text} characters are shown"),
        )
    return None


def _is_signed_off(findings: Findings) -> bool:
    """Whether the signs of those who wrote an agency's text stand right below it: that is all of it."""
    end = findings.span[1] if findings.span else 0
    return any(_SIGNS.fullmatch(block.text) for block in findings.page.blocks[max(0, end - 1) : end + 1])


def _is_given(findings: Findings) -> bool:
    """Whether a meter says anywhere that this text was given away."""
    told = {block.number for block in findings.chosen}
    return any(
        _counts(block)
        for block in findings.page.blocks
        if block.number not in told and not (block.container.hidden or block.container.unseen)
    )


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
    """The beginnings of what lies over the page, dialogs and others; of what may, where no browser has looked."""
    settle = findings.snapshot.settle
    if settle is not None:
        return (*settle.overlays, settle.cover)
    return () if _is_free(findings.head.thing or {}) else tuple(dialog_lines(findings))


def _below(findings: Findings, text: int) -> list[str]:
    """The short texts at and after the end of the text; all of a page that put something into the text's place.

    Below the headline where there is none, or so little of it that it may be the wall's own.
    """
    settle = findings.snapshot.settle
    if settle is not None and settle.shrank:
        near = findings.page.blocks
    else:
        start = findings.span[1] - 1 if findings.span else end_of_headline(findings)
        if text < 2 * THIN and (headed := end_of_headline(findings)):
            start = min(start, headed)
        near = findings.page.blocks[start : start + _BELOW]
    # What was dismissed, waits for others than this reader, is for those who comment, counts the texts that are left or
    # tells of a newsletter says nothing of this one.
    said = (block for block in near if len(block.text) < _LONGEST_CALL and not block.container.unseen)
    shown = (block.text for block in said if not _labels_title(block))
    return [
        text
        for text in shown
        if not (
            offers_to_comment(text)
            or counts_what_is_left(text)
            or (speaks_of_letter(text) and not invites_to_read_on(text))
        )
    ]


def _labels_title(block: TextBlock) -> bool:
    """Whether a block is a link with more words than a call in it: another story's title, and who may read that."""
    if block.linked < _LINKED * len(block.text) or len(block.text) < _SHORTEST_TITLE:
        return False
    call = cuts_off(block.text)
    return call is not None and len(call) < _MOSTLY * len(block.text)


def _named_paywall(findings: Findings, text: int) -> str | None:
    """The names of the first element named as a paywall, where it stands at the end of the text."""
    start = findings.span[1] - 1 if findings.span else 0
    may_be_empty = text < _SHORT and _is_free(findings.head.thing or {}) is not True
    read: set[str] = set()  # names that elements of the text itself have
    for container in findings.page.containers:
        if not container.names or _is_shut(container) or not _names_paywall(container.names):
            continue
        called = {name for name in container.names.split() if _names_paywall(name)}
        if container.first < start:
            read |= called
        elif not called <= read and not any(map(_counts, findings.page.inside(container))):
            at_end = container.end > container.first or (may_be_empty and container.first <= start + 2)
            return container.names if at_end else None
    return None


def _counts(block: TextBlock) -> bool:
    """Whether a meter says that this text was given away."""
    return len(block.text) < _LONGEST_CALL and counts_what_is_left(block.text)


def _barred(findings: Findings) -> str | None:
    """What a paywall says that begins where the text ends, but for its notes: it is one by its name, which a mere offer
    does not have, or by saying that this text is kept."""
    ends = [findings.span[1] if findings.span else 0]
    notes = list(takewhile(_is_note, reversed(findings.chosen)))
    above = findings.chosen[: len(findings.chosen) - len(notes)]
    ends += [note.number for note in notes]
    if notes and above:
        ends.append(above[-1].number + 1)
    ends += [end + 1 for end in ends if _ends_with_heading(findings, end)]
    return next(filter(None, (_bars(findings, end) for end in ends)), None)


def _ends_with_heading(findings: Findings, number: int) -> bool:
    """Whether a block is the heading of what is kept: the last thing in the element that holds the text above it."""
    block = next(iter(findings.page.blocks[number : number + 1]), None)
    box = block.container.parent if block is not None else None
    if block is None or box is None or box.end != number + 1 or not box.holds(number - 1):
        return False
    return heading_level(block.container) is not None and not block.linked


def _is_note(block: TextBlock) -> bool:
    """Whether a block stands in an element that is called a footnote's."""
    return any(_names_note(box.names) for box in block.container.outwards())


def _bars(findings: Findings, end: int) -> str | None:
    """What a paywall says that begins with this block."""
    below = findings.page.blocks[end : end + 1]
    around = [box for block in below for box in block.container.outwards() if box.first == end]
    if (kept := _kept(findings, around)) and not any(map(_opens, around)):
        return f'where the text ends: "{kept}"'
    if not any(_BARRIER.search(box.names) for box in around) or any(map(_opens, around)):
        return None
    said = (cuts_off(block.text) or invites_to_read_on(block.text) for block in findings.page.inside(around[-1]))
    words = next(filter(None, said), None)
    return f'a paywall where the text ends: "{words}"' if words else None


def _kept(findings: Findings, around: list[Container]) -> str | None:
    """What a box right below the text says of who may read the rest; one that leads elsewhere says it of that."""
    if not around or _is_free(findings.head.thing or {}):
        return None
    inside = findings.page.inside(around[-1])
    if any(block.linked >= _LINKED * len(block.text) and len(block.text) >= _SHORTEST_TITLE for block in inside):
        return None
    return keeps_this(inside[0].text[:_LONGEST_CALL])


def _is_shut(box: Container) -> bool:
    """Whether an element is not shown, or is a dialog that waits to be."""
    if box.hidden:
        return True
    is_dialog = _DIALOG.search(box.names) is not None
    return is_dialog and (box.attributes.get("aria-hidden") == "true" or not _SHUT.isdisjoint(box.names.split()))


def _opens(box: Container) -> bool:
    """Whether an element shows only when something opens it."""
    return box.hidden or _DIALOG.search(box.names) is not None
