"""Pages that are no article: what tells so, in the order in which it is asked."""

from __future__ import annotations

import re

from jsnews.address import split
from jsnews.article.pattern import pattern
from jsnews.article.text import line
from jsnews.article.verdict.data import is_data, is_of_values, is_sentence
from jsnews.article.verdict.findings import SHORT_PAGE, SHORT_TEXT, Findings
from jsnews.article.verdict.listing import listed
from jsnews.article.verdict.paywall import is_cut_off, paywall_marks, paywall_stated
from jsnews.article.verdict.service import serves
from jsnews.article.words.blockers import asks_to_let_through
from jsnews.article.words.calls import asks_to_log_in, begins_with_log_in
from jsnews.article.words.missing import NOT_FOUND, says_it_broke, says_it_is_gone, turns_away
from jsnews.model import Verdict

_DENSE = pattern("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_INDEX = re.compile(r"/(?:index|default|home)\.\w{3,5}$", re.I)  # what servers answer with where no name is given
_FIELDS = "input[type=email], input[type=password]"
_MARKS = " |·:–—!?.([)]-"  # around what a page says
_SHORT_NOTE = 500  # of what is said, and shown beside it, where a page is gone
_SHORTEST = 140
_FEWEST_SENTENCES = 3


def no_article(findings: Findings, text: int) -> Verdict | None:
    if text == 0 and not (findings.head.states_article and is_cut_off(findings, text)):
        return _no("no text that reads as an article")
    title = f"{findings.head.title or ''} | {findings.body[0].text if findings.body else ''}"
    # A page for one purpose has more to say about it at times, and keeps itself out of what is searched.
    most = SHORT_PAGE if findings.head.unlisted else SHORT_TEXT
    if text < most and not findings.is_told and (words := _lets_through(findings)):
        return _no(f'the page says "{line(words)}"')
    if text < most and not findings.is_told and (match := NOT_FOUND.search(title)):
        return _no(f'the page says "{match[0].strip(_MARKS)}"')
    long, described = text >= SHORT_PAGE, findings.head.describes_article
    named = described or (findings.head.states_article and (long or not findings.head.states_list))
    if not named and text < SHORT_TEXT and (words := turns_away([block.text for block in findings.body])):
        return _no(f'the page says "{words}"')
    if not named and text < SHORT_TEXT and (words := _log_in(findings)):
        return _no(f'the page says "{words}"')
    if not named and text < _SHORT_NOTE and (words := says_it_is_gone(_beginnings(findings))):
        return _no(f'the page says "{words}"')
    if text < _SHORT_NOTE and not _is_brief(findings) and (words := says_it_broke(_first_words(findings))):
        return _no(f'the page says "{line(words)}"')
    if not named and (other := findings.head.states_other):
        return _no(f"the page says that it is of another kind: {other}")
    if name := serves(findings):
        return _no(f'it is the site\'s own page "{line(name)}"')
    if not described and not (named and long) and (entries := listed(findings)):
        return _no(entries)
    if text < SHORT_TEXT and (not named or findings.head.states_list) and _is_front_page(findings):
        return _no(f"the site's front page, and only {text} characters of text")
    named = named or paywall_stated(findings.head) is not None
    if not named and not findings.signed and (data := is_of_values(findings)):
        return _no(data)
    named = named or _is_brief(findings)
    if not named and (data := is_data(findings, text)):
        return _no(data)
    if not named and _weight(findings) < _SHORTEST and not paywall_marks(findings, text):
        return _no(f"only {text} characters of text", "no JSON-LD of an article")
    return None


def _no(*evidence: str) -> Verdict:
    return Verdict(status="not_an_article", evidence=evidence)


def _log_in(findings: Findings) -> str | None:
    """What the headline or the first line says that asks for a reader's name, on a page that has a field for it."""
    said = (text for text in _beginnings(findings) if len(text) < _SHORT_NOTE)
    asking = next((text for text in said if asks_to_log_in(text) or begins_with_log_in(text)), None)
    return asking if asking and findings.page.select(_FIELDS) else None


def _is_front_page(findings: Findings) -> bool:
    """Whether the address is that of all the site: what reads as a text there is one of many things on it.

    Where a page was saved without one, its own word for it counts, unless that calls it an article as well.
    """
    head = findings.head
    address = split(head.url or (None if head.states_article else head.canonical))
    whole = address.path in ("", "/") or _INDEX.match(address.path) is not None
    return address.hostname is not None and whole and not address.query and not address.fragment


def _beginnings(findings: Findings) -> list[str]:
    """The page's headlines, and the line that its text begins with."""
    headlines = [block.text for block in findings.page.blocks if block.container.tag == "h1"]
    return [*headlines, *(block.text for block in findings.body[:1])]


def _lets_through(findings: Findings) -> str | None:
    """What the page's title, or its headline, says of those who keep advertisements off."""
    return next(filter(None, map(asks_to_let_through, [findings.head.title, *_beginnings(findings)])), None)


def _first_words(findings: Findings) -> list[str]:
    """The line that the text begins with, and the headlines where none of them is the story's own: an application that
    has failed leaves the head of what it was to show."""
    return [block.text for block in findings.body[:1]] if findings.is_told else _beginnings(findings)


def _weight(findings: Findings) -> int:
    """Characters of the text; one that stands for a word or half of one counts as a translation of it would."""
    return sum(len(block.text) + 5 * len(_DENSE.findall(block.text)) // 2 for block in findings.body)


def _is_brief(findings: Findings) -> bool:
    """Whether a few sentences stand under a headline as paragraphs of their own: short, and an article all the same."""
    sentences = [block for block in findings.body if block.type == "paragraph" and is_sentence(block.text)]
    headed = any(container.tag == "h1" for container in findings.page.containers)
    return headed and len(sentences) >= _FEWEST_SENTENCES
