"""Consent walls: pages that ask for an agreement in the place of the article."""

from __future__ import annotations

from collections.abc import Iterable

from jsnews.address import split
from jsnews.article.page.boxes import enclosing, innermost
from jsnews.article.page.dom import Node
from jsnews.article.text import line
from jsnews.article.verdict.findings import SHORT_PAGE, THIN, Findings
from jsnews.article.verdict.paywall import is_cut_off
from jsnews.article.words.walls import AGREE, CONSENT, PROSE
from jsnews.model import Verdict

_ABOUT, _ABOUT_NOTHING_ELSE = 0.5, 0.9  # of the characters of its sentences
_FEWEST_CONSENT = 3  # words about consent on a page that asks for nothing else
_CONSENT_EVERY = 130  # characters, on a page that asks about nothing else at length
_FEWEST_OF_GATE, _ABOUT_OF_GATE = 5, 0.4  # the same of a page that is for nothing else, beside its offers
_MOST_LINKS = 15  # of a form that asks for consent
_AROUND_DIALOG = 600  # characters of a page that waits behind a dialog
_DIALOGS = "dialog, [role=dialog], [role=alertdialog]"
_CONTROLS, _LONGEST_LABEL = "button, [role=button], input[type=submit], input[type=button]", 60


def consent_wall(findings: Findings, text: int) -> Verdict | None:
    if text < SHORT_PAGE and (asking := _led_to_a_question(findings)):
        return _wall(asking)
    if gate := _gate(findings):
        return gate
    if text >= THIN * 2:
        return _choice(findings) or _in_form(findings)
    settle = findings.snapshot.settle
    overlays = [o for o in (settle.overlays if settle else ()) if CONSENT.search(o)]
    if overlays and text < THIN:
        return _wall(f'a dialog still covers the page: "{overlays[0][:80]}"')
    if settle and text < THIN and CONSENT.search(settle.cover) and not is_cut_off(findings, text):
        return _wall(f'this lies over the page: "{line(settle.cover)[:80]}"')
    shown = findings.shown
    if len(shown) >= SHORT_PAGE * 2:
        return None
    if text < THIN and len(shown) < _AROUND_DIALOG and (asking := _in_dialog(findings)):
        return _wall(f'a dialog asks first: "{asking}"')
    asked = len(CONSENT.findall(shown))
    if asked < _FEWEST_CONSENT or asked * 400 <= len(shown):
        return None
    # In a short story with a notice above it most is about something else.
    if _about_consent(findings) < _ABOUT or (findings.is_told and not _asks_to_agree(findings)):
        return None
    return _wall(f"{asked} words about consent in {len(shown)} characters of text")


def _wall(evidence: str) -> Verdict:
    return Verdict(status="consent_wall", evidence=(evidence,))


def _choice(findings: Findings) -> Verdict | None:
    """A page on which readers choose between advertisements and a subscription: long, and about nothing else."""
    shown = findings.shown
    # The words are many: they are looked for where what costs nothing to ask leaves the question open.
    if len(shown) >= SHORT_PAGE or findings.head.states_article:
        return None
    asked = len(CONSENT.findall(shown))
    if asked * _CONSENT_EVERY <= len(shown):
        return None
    if _about_consent(findings) < _ABOUT_NOTHING_ELSE or not _asks_to_agree(findings):
        return None
    return _wall(f"{asked} words about consent in {len(shown)} characters of text")


def _gate(findings: Findings) -> Verdict | None:
    """A page of its own that asks for consent: by its title, or hidden from those who search, and with a control that
    agrees; the offer to pay instead may be most of it."""
    head, shown = findings.head, findings.shown
    named = len(shown) < SHORT_PAGE and not findings.signed and CONSENT.search(head.title) is not None
    if head.states_article or len(shown) >= SHORT_PAGE * 2 or not (head.unlisted or named):
        return None
    asked = len(CONSENT.findall(shown))
    if asked < _FEWEST_OF_GATE or _about_consent(findings) < _ABOUT_OF_GATE or not _asks_to_agree(findings):
        return None
    return _wall(f"{asked} words about consent in {len(shown)} characters of text")


def _in_dialog(findings: Findings) -> str | None:
    """How a dialog begins that asks for consent on a page that shows hardly anything else."""
    for dialog in findings.page.select(_DIALOGS):
        said = line(dialog.text(separator=" "))
        if len(CONSENT.findall(said)) >= _FEWEST_CONSENT and _agrees(dialog.css(_CONTROLS)):
            return said[:80]
    return None


def _in_form(findings: Findings) -> Verdict | None:
    """A page whose text is part of a form that agrees to something: what it says is mostly what that is."""
    chosen = findings.chosen
    form = enclosing(innermost(chosen), "form") if chosen and not findings.head.states_article else None
    if form is None or form.node is None or not _agrees(form.node.css(_CONTROLS)):
        return None
    # Old systems have a form around all of each page.
    if len(findings.shown) >= SHORT_PAGE or len(form.node.css("a[href]")) > _MOST_LINKS:
        return None
    if _about_consent(findings) < _ABOUT or len(CONSENT.findall(findings.shown)) < _FEWEST_CONSENT:
        return None
    return _wall("the text is part of a form that asks for consent")


def _about_consent(findings: Findings) -> float:
    """The share of the page's sentences that is in paragraphs about consent."""
    prose = [block.text for block in findings.page.blocks if not block.container.hidden and len(block.text) >= PROSE]
    about = sum(len(words) for words in prose if CONSENT.search(words))
    return about / sum(map(len, prose)) if prose else 1.0


def _led_to_a_question(findings: Findings) -> str | None:
    """What stands where the URL has led to: another host, whose page is named for consent and has a control for it."""
    snapshot = findings.snapshot
    asked, came = (split(url).hostname for url in (snapshot.url, snapshot.final_url))
    if not came or came == asked or findings.is_told or not CONSENT.search(findings.head.title):
        return None
    return f'{came} asks first: "{line(findings.head.title)[:80]}"' if _asks_to_agree(findings) else None


def _asks_to_agree(findings: Findings) -> bool:
    """Whether a control of the page agrees to something."""
    return _agrees(findings.page.select(_CONTROLS))


def _agrees(controls: Iterable[Node]) -> bool:
    labels = ((node.text(), node.attributes.get("value") or "") for node in controls)
    return any(len(text) < _LONGEST_LABEL and AGREE.search(text) for pair in labels for text in pair)
