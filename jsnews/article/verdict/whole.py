"""Whether the text is all of the article: cut off, or not loaded."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from jsnews.address import split
from jsnews.article.metadata.jsonld import first_string
from jsnews.article.page.blocks import behind
from jsnews.article.page.comments import in_comments
from jsnews.article.page.dom import Node
from jsnews.article.page.elements import siblings
from jsnews.article.pattern import naming, pattern
from jsnews.article.text import address, count_in, line, unescaped, word_count
from jsnews.article.verdict.findings import THIN, Findings
from jsnews.article.words.cutoff import asks_to_read_on, breaks_off, counts_pages, fails_to_load, heads_next_page
from jsnews.model import SettleReport, Verdict

_LONGEST_NOTICE = 200  # characters
_BELOW = 3  # blocks behind the text, but for items of lists
_HEAD, _LITTLE = 6, 1_000  # blocks below the headline where an excerpt may stand, and characters of a mere beginning
_FEW = 0.4  # of the words or characters that the page states
_COVERED = 500  # characters from which it does not matter what lies over the text
_ENDING = pattern(r"(?:\.\w{2,5})?/?$")  # of a path
_NUMBERED = pattern(r"(?:^|&)(?:p|pg|page|seite|pagina|strona|sida|side)=2(?:&|$)", re.I)
_BEHIND = pattern(r"/2|[/-](?:p|page|seite|pagina|strona|sida|side)[/-]?2|,\w{1,8},2", re.I)
_AROUND = 5  # elements
_names_others = naming(r"galler|slide|photo|foto|image|bilder|comment|kommentar|related|latest|archive|news")
_AMID = (",", ";", "，", "、", "；", "،")  # what a sentence goes on behind
_SECOND = 'a[href$="/2"], a[href$="/2/"], a[href*="-2."], a[href*="_2."]'
_SECOND_OF = ("/2", "-2", "_2")  # behind a page's own address
_TAKEN = {"hung": "a script of the page never ended", "blind": "the page could not be watched"}


def truncated(findings: Findings, text: int) -> Verdict | None:
    """Where something of the text is missing, or could not be had."""
    settle = findings.snapshot.settle
    evidence = [*_settle_evidence(settle), *findings.bare]
    if settle is not None and settle.broken_off and not _is_followed(findings):
        evidence.append(f"the answer broke off before all of the page had come ({settle.broken_off})")
    if settle is not None and settle.cover and text < _COVERED:
        evidence.append(f'this lies over the page and was not answered: "{line(settle.cover)[:80]}"')
    evidence += wanting_characters(findings, text)
    if ends_cut(findings):
        evidence.append("the text ends in an ellipsis, or amid a sentence before a call to read on")
    if text < _LITTLE and (words := _excerpt(findings)):
        evidence.append(f'the beginning of a text, and "{words}"')
    evidence += _failed(findings)
    evidence += _lacking_pages(findings)
    if evidence or text < _LITTLE:  # many count characters, or marks: it says little by itself
        evidence += wanting_words(findings)
    if settle is not None and settle.reason in _TAKEN and (evidence or text < THIN):
        # By itself it says nothing: what stood on the page before may well be all.
        evidence.append(_TAKEN[settle.reason])
    return Verdict(status="truncated", evidence=tuple(evidence)) if evidence else None


def _is_followed(findings: Findings) -> bool:
    """Whether the page's end comes after the text: its footer, for what scripts add to a page is none."""
    last = findings.page.blocks[findings.span[1] - 1].container if findings.span else None
    for box in last.outwards() if last else ():
        after = siblings(box.node, "next") if box.node is not None else ()
        if any(each.tag == "footer" or each.css_first("footer") for each in after):
            return True
    return False


def _excerpt(findings: Findings) -> str | None:
    """The words of the link below a cut off text that stands where the article should."""
    page = findings.page
    start = end_of_headline(findings)
    for cut, link in pairwise(page.blocks[start : start + _HEAD]):
        if breaks_off(cut.text) and link.linked and asks_to_read_on(link.text):
            return link.text
    return None


def end_of_headline(findings: Findings) -> int:
    """The number of the block below the page's first headline."""
    return next((container.end for container in findings.page.containers if container.tag == "h1"), 0)


def _failed(findings: Findings) -> list[str]:
    """The words below the text in which the page says that it could not load the rest."""
    start = max(0, findings.span[1] - 1) if findings.span else 0
    for block in findings.page.blocks[start : start + 6]:
        if len(block.text) < _LONGEST_NOTICE and (words := fails_to_load(block.text)):
            return [f'below the text: "{words}"']
    return []


def _lacking_pages(findings: Findings) -> list[str]:
    """The line at the text that counts its pages, or says what the next is about, where this is the only one."""
    if findings.snapshot.pages or not findings.span:
        return []
    start = end_of_headline(findings) or findings.span[0] - _HEAD
    page, end = findings.page, findings.span[1]
    below = behind(page, end, _BELOW)
    counting = [block for block in (*page.blocks[max(0, start) : end], *below) if counts_pages(block.text)]
    counting += [block for block in (*page.blocks[end - 1 : end], *below) if heads_next_page(block.text)]
    own = (block.text for block in counting if not in_comments(page, block.container, block.number, end))
    said = [f'the page says that it is one of several: "{text}"' for text in islice(own, 1)]
    return said or _stated_next(findings)


def _stated_next(findings: Findings) -> list[str]:
    """The next page that a saved one states or numbers, by its own address and a number; a browser has followed it."""
    page, url = findings.page, findings.head.own_url
    if findings.snapshot.settle is not None or not url:
        return []
    stated = address(page.attribute('link[rel="next"]', "href"), findings.head.base)
    if stated is not None and _is_further(stated, url):
        return [f"the page states a next one: {stated}"]
    own = _ENDING.sub("", url.partition("?")[0])
    for node in page.select(_SECOND):
        # Comments, galleries and lists of other stories have pages of their own, under other addresses mostly.
        second = (
            address(node.attributes["href"], findings.head.base) if line(node.text()).strip("[]【】") == "2" else None
        )
        is_own = second is not None and _ENDING.sub("", second) in [f"{own}{number}" for number in _SECOND_OF]
        if is_own and not _numbers_others(node):
            return [f"the page numbers a second one: {second}"]
    return []


def _numbers_others(node: Node) -> bool:
    """Whether a number stands in an element that is called something else than the pages of a text."""
    around: Node | None = node
    for _ in range(_AROUND):
        around = around.parent if around is not None else None
        attributes = around.attributes if around is not None else {}
        if _names_others(f"{attributes.get('class') or ''} {attributes.get('id') or ''}"):
            return True
    return False


def _is_further(following: str, url: str) -> bool:
    """Whether an address is that of a page and the number of its second, behind its path or in its query."""
    own, other = split(url), split(following)
    stem, rest = _ENDING.sub("", own.path), _ENDING.sub("", other.path)
    if not stem.strip("/") or own.hostname != other.hostname or not rest.startswith(stem):
        return False
    if rest == stem:
        return _NUMBERED.search(other.query) is not None and other.query != own.query
    return _BEHIND.fullmatch(rest, len(stem)) is not None


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
            f"a part of the text is gone: {settle.longest_text} characters had come, {settle.text_length} are left"
        )
    return found


def wanting_words(findings: Findings) -> list[str]:
    """How many words the article has by the page's own account, where far fewer are there."""
    stated = count_in(first_string((findings.head.thing or {}).get("wordCount")))
    if not stated or not 80 < stated < 20_000:
        return []
    words = word_count(" ".join(b.text for b in findings.body))
    return [f"the page states {stated} words, {words} are there"] if words < _FEW * stated else []


def wanting_characters(findings: Findings, text: int) -> list[str]:
    """How long the text is that the page states in JSON-LD, where far less is there."""
    full = first_string((findings.head.thing or {}).get("articleBody")) or ""
    # It is no longer than it is written, and mostly not much shorter.
    full = unescaped(full) if text < _FEW * len(full) else ""
    if len(full) <= 1_000 or text >= _FEW * len(full):
        return []
    return [f"the page states a text of {len(full)} characters, {text} are there"]


def ends_cut(findings: Findings) -> bool:
    if not findings.body or findings.span is None:
        return False
    last = next((b for b in reversed(findings.body) if b.role == "body" and b.text), None)
    after = findings.page.blocks[findings.span[1] : findings.span[1] + 3]
    if last is None:
        return False
    if last.text.endswith(_AMID):
        return any(asks_to_read_on(block.text) for block in after[:1])
    return breaks_off(last.text) and (any(asks_to_read_on(block.text) for block in after) or len(findings.body) <= 2)
