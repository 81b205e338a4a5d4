"""Whether this is the whole article: complete, truncated, paywalled, a wall in front of it, or none at all."""

from __future__ import annotations

import re
from collections.abc import Iterable

from jsnews.address import split
from jsnews.article.page.boxes import enclosing, innermost
from jsnews.article.page.dom import Node
from jsnews.article.pattern import pattern
from jsnews.article.text import line
from jsnews.article.verdict.findings import THIN, Findings
from jsnews.article.verdict.listing import listed
from jsnews.article.verdict.paywall import in_cipher, is_cut_off, paywall_marks, paywall_stated, paywalled
from jsnews.article.verdict.service import serves
from jsnews.article.verdict.whole import truncated
from jsnews.article.words.blockers import asks_to_let_through
from jsnews.article.words.calls import asks_to_log_in, begins_with_log_in
from jsnews.article.words.missing import NOT_FOUND, says_it_broke, says_it_is_gone, turns_away
from jsnews.article.words.walls import AGREE, CHALLENGES, CONSENT, PROSE, asks_for_proof
from jsnews.model import Verdict

_DENSE = pattern("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_SHORT_PAGE = 2_500  # characters; walls have little text of their own
_SHORT_WALL = 900  # of a wall that the server calls a page
_SHORT_NOTE = 500  # of what is said, and shown beside it, where a page is gone
_ABOUT, _ABOUT_AMID_OTHERS = 0.5, 0.9  # of the lines of a wall that ask for proof, or about consent
_NO_WORDS = 100  # characters of a page that shows a frame and nothing else
_SHORTEST = 140
_AROUND_DATA = 250  # characters of a heading and a legend
_LONGEST_VALUE, _FEWEST_VALUES, _VALUES_TO_A_SENTENCE = 40, 20, 1.5  # characters; paragraphs
_FEWEST_CONSENT = 3  # words about consent on a page that asks for nothing else
_CONSENT_EVERY = 130  # characters, on a page that asks about nothing else at length
_FEWEST_SENTENCES = 3
_FEWEST_OF_GATE, _ABOUT_OF_GATE = 5, 0.4  # the same of a page that is for nothing else, beside its offers
_MOST_LINKS = 15  # of a form that asks for consent
_AROUND_DIALOG = 600  # characters of a page that waits behind a dialog
_FIELDS = "input[type=email], input[type=password]"
_DIALOGS = "dialog, [role=dialog], [role=alertdialog]"
_CONTROLS, _LONGEST_LABEL = "button, [role=button], input[type=submit], input[type=button]", 60
_FEED = re.compile(r"(?:\s|<\?[^>]*>|<![^>]*>)*<(rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]", re.I)
_INDEX = re.compile(r"/(?:index|default|home)\.\w{3,5}$", re.I)  # what servers answer with where no name is given
_MARKS = " |·:–—!?.([)]-"  # around what a page says
_TWO_WORDS = re.compile(r"\w\W* \w")
_ENDS, _ENDS_WITHOUT_SPACES = (".", "!", "?", "…", "»", "”", '"'), ("。", "！", "？")


def judge(findings: Findings) -> Verdict:
    """The first of these that the page gives evidence for: wall, paywall, truncated, no article; else complete."""
    text = sum(len(block.text) for block in findings.body)
    for check in (_feed, _bot_wall, _consent_wall, in_cipher, _no_article, paywalled, truncated):
        if verdict := check(findings, text):
            return verdict
    return Verdict(
        status="complete",
        evidence=(f"{text} characters of text in {len(findings.body)} blocks",),
    )


def _feed(findings: Findings, text: int) -> Verdict | None:
    """A feed or a sitemap that was saved as it came: a browser would not show it as a page."""
    root = _FEED.match(findings.snapshot.html)
    said = "it is a feed" if root and root[1].lower() in ("rss", "feed", "rdf:rdf") else "it is a sitemap"
    return Verdict(status="not_an_article", evidence=(f"{said} (<{root[1]}>), not a page",)) if root else None


def _bot_wall(findings: Findings, text: int) -> Verdict | None:
    status = findings.snapshot.status
    refused = status in (202, 401, 403, 429, 503)
    most = _SHORT_PAGE if refused else _SHORT_WALL
    if text > most:
        return None
    if len(shown := findings.shown) > most:
        return _bot_wall_amid_others(findings)
    if len(shown) < _NO_WORDS and (frame := _challenge_in_frame(findings)):
        return Verdict(status="bot_wall", evidence=(f"all that the page has is the frame of a challenge: {frame}",))
    if findings.is_told:
        return None
    texts = [block.text for block in findings.page.blocks if not block.container.hidden]
    if words := asks_for_proof(findings.head.title or "", texts, 0 if refused else _ABOUT):
        said = f'the page says "{words}" and has {len(shown)} characters of text'
        return Verdict(status="bot_wall", evidence=(said, f"the server answered {status}") if refused else (said,))
    return None


def _challenge_in_frame(findings: Findings) -> str | None:
    """The address of a frame in which a vendor's challenge stands."""
    frames = (media.node.attributes.get("src") or "" for media in findings.page.media if media.tag == "iframe")
    return next((address[:80] for address in frames if CHALLENGES.search(address)), None)


def _bot_wall_amid_others(findings: Findings) -> Verdict | None:
    """A question that the site asks in its own looks, with its menus and stories around it."""
    if findings.head.states_article or not findings.body:
        return None
    words = asks_for_proof(findings.head.title or "", [block.text for block in findings.body], _ABOUT_AMID_OTHERS)
    return Verdict(status="bot_wall", evidence=(f'all that the page says is "{words}"',)) if words else None


def _consent_wall(findings: Findings, text: int) -> Verdict | None:
    if text < _SHORT_PAGE and (asking := _led_to_a_question(findings)):
        return Verdict(status="consent_wall", evidence=(asking,))
    if gate := _gate(findings):
        return gate
    if text >= THIN * 2:
        return _choice(findings) or _in_form(findings)
    settle = findings.snapshot.settle
    overlays = [o for o in (settle.overlays if settle else ()) if CONSENT.search(o)]
    if overlays and text < THIN:
        return Verdict(status="consent_wall", evidence=(f'a dialog still covers the page: "{overlays[0][:80]}"',))
    if settle and text < THIN and CONSENT.search(settle.cover) and not is_cut_off(findings, text):
        return Verdict(status="consent_wall", evidence=(f'this lies over the page: "{line(settle.cover)[:80]}"',))
    shown = findings.shown
    if len(shown) >= _SHORT_PAGE * 2:
        return None
    if text < THIN and len(shown) < _AROUND_DIALOG and (asking := _in_dialog(findings)):
        return Verdict(status="consent_wall", evidence=(f'a dialog asks first: "{asking}"',))
    asked = len(CONSENT.findall(shown))
    if asked < _FEWEST_CONSENT or asked * 400 <= len(shown):
        return None
    # In a short story with a notice above it most is about something else.
    if _about_consent(findings) < _ABOUT or (findings.is_told and not _asks_to_agree(findings)):
        return None
    return Verdict(status="consent_wall", evidence=(f"{asked} words about consent in {len(shown)} characters of text",))


def _choice(findings: Findings) -> Verdict | None:
    """A page on which readers choose between advertisements and a subscription: long, and about nothing else."""
    shown = findings.shown
    # The words are many: they are looked for where what costs nothing to ask leaves the question open.
    if len(shown) >= _SHORT_PAGE or findings.head.states_article:
        return None
    asked = len(CONSENT.findall(shown))
    if asked * _CONSENT_EVERY <= len(shown):
        return None
    if _about_consent(findings) < _ABOUT_AMID_OTHERS or not _asks_to_agree(findings):
        return None
    return Verdict(status="consent_wall", evidence=(f"{asked} words about consent in {len(shown)} characters of text",))


def _gate(findings: Findings) -> Verdict | None:
    """A page of its own that asks for consent: by its title, or hidden from those who search, and with a control that
    agrees; the offer to pay instead may be most of it."""
    head, shown = findings.head, findings.shown
    named = len(shown) < _SHORT_PAGE and not findings.signed and CONSENT.search(head.title) is not None
    if head.states_article or len(shown) >= _SHORT_PAGE * 2 or not (head.unlisted or named):
        return None
    asked = len(CONSENT.findall(shown))
    if asked < _FEWEST_OF_GATE or _about_consent(findings) < _ABOUT_OF_GATE or not _asks_to_agree(findings):
        return None
    return Verdict(status="consent_wall", evidence=(f"{asked} words about consent in {len(shown)} characters of text",))


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
    if len(findings.shown) >= _SHORT_PAGE or len(form.node.css("a[href]")) > _MOST_LINKS:
        return None
    if _about_consent(findings) < _ABOUT or len(CONSENT.findall(findings.shown)) < _FEWEST_CONSENT:
        return None
    return Verdict(status="consent_wall", evidence=("the text is part of a form that asks for consent",))


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


def _no_article(findings: Findings, text: int) -> Verdict | None:
    if text == 0 and not (findings.head.states_article and is_cut_off(findings, text)):
        return Verdict(status="not_an_article", evidence=("no text that reads as an article",))
    title = f"{findings.head.title or ''} | {findings.body[0].text if findings.body else ''}"
    # A page for one purpose has more to say about it at times, and keeps itself out of what is searched.
    most = _SHORT_PAGE if findings.head.unlisted else _SHORT_WALL
    if text < most and not findings.is_told and (words := _lets_through(findings)):
        return Verdict(status="not_an_article", evidence=(f'the page says "{line(words)}"',))
    if text < most and not findings.is_told and (match := NOT_FOUND.search(title)):
        return Verdict(status="not_an_article", evidence=(f'the page says "{match[0].strip(_MARKS)}"',))
    long, described = text >= _SHORT_PAGE, findings.head.describes_article
    named = described or (findings.head.states_article and (long or not findings.head.states_list))
    if not named and text < _SHORT_WALL and (words := turns_away([block.text for block in findings.body])):
        return Verdict(status="not_an_article", evidence=(f'the page says "{words}"',))
    if not named and text < _SHORT_WALL and (words := _log_in(findings)):
        return Verdict(status="not_an_article", evidence=(f'the page says "{words}"',))
    if not named and text < _SHORT_NOTE and (words := says_it_is_gone(_beginnings(findings))):
        return Verdict(status="not_an_article", evidence=(f'the page says "{words}"',))
    if text < _SHORT_NOTE and not _is_brief(findings) and (words := says_it_broke(_first_words(findings))):
        return Verdict(status="not_an_article", evidence=(f'the page says "{line(words)}"',))
    if not named and (other := findings.head.states_other):
        return Verdict(status="not_an_article", evidence=(f"the page says that it is of another kind: {other}",))
    if name := serves(findings):
        return Verdict(status="not_an_article", evidence=(f'it is the site\'s own page "{line(name)}"',))
    if not described and not (named and long) and (entries := listed(findings)):
        return Verdict(status="not_an_article", evidence=(entries,))
    if not named and text < _SHORT_WALL and _is_front_page(findings):
        return Verdict(
            status="not_an_article", evidence=(f"the site's front page, and only {text} characters of text",)
        )
    named = named or paywall_stated(findings.head) is not None
    if not named and not findings.signed and (data := _is_of_values(findings)):
        return Verdict(status="not_an_article", evidence=(data,))
    named = named or _is_brief(findings)
    if not named and (data := _is_data(findings, text)):
        return Verdict(status="not_an_article", evidence=(data,))
    if not named and _weight(findings) < _SHORTEST and not paywall_marks(findings, text):
        return Verdict(
            status="not_an_article", evidence=(f"only {text} characters of text", "no JSON-LD of an article")
        )
    return None


def _log_in(findings: Findings) -> str | None:
    """What the headline or the first line says that asks for a reader's name, on a page that has a field for it."""
    said = (text for text in _beginnings(findings) if len(text) < _SHORT_NOTE)
    asking = next((text for text in said if asks_to_log_in(text) or begins_with_log_in(text)), None)
    return asking if asking and findings.page.select(_FIELDS) else None


def _is_front_page(findings: Findings) -> bool:
    """Whether the address is that of all the site: what reads as a text there is one of many things on it."""
    address = split(findings.snapshot.final_url or findings.snapshot.url)
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


def _is_data(findings: Findings, text: int) -> str | None:
    """What says that a page shows data: results, a forecast, clues, with a few words around. Items that are sentences
    tell something."""
    prose = sum(len(block.text) for block in findings.body if block.type in ("paragraph", "quote"))
    items = [item.text for block in findings.body if block.type == "list" for item in block.blocks]
    listed = sum(len(item) for item in items if not _is_sentence(item))
    tables = sum(len(block.text) for block in findings.body if block.type == "table")
    is_short = text < _SHORT_WALL or (text < _SHORT_PAGE and 2 * tables >= text)
    if not is_short or prose >= _AROUND_DATA or 2 * tables + listed <= prose:
        return None
    return f"tables and lists, with {prose} characters of text around them and no JSON-LD of an article"


def _is_of_values(findings: Findings) -> str | None:
    """What says that it shows them in words and numbers that stand alone: "Wind", "18 km/h"."""
    said = [block.text for block in findings.body if block.type in ("paragraph", "quote")]
    values = sum(len(text) <= _LONGEST_VALUE and not _is_sentence(text) for text in said)
    if values < max(_FEWEST_VALUES, _VALUES_TO_A_SENTENCE * (len(said) - values)):
        return None
    return f"{values} words and numbers to {len(said) - values} sentences, and no JSON-LD of an article"


def _weight(findings: Findings) -> int:
    """Characters of the text; one that stands for a word or half of one counts as a translation of it would."""
    return sum(len(block.text) + 5 * len(_DENSE.findall(block.text)) // 2 for block in findings.body)


def _is_sentence(text: str) -> bool:
    # Asked apart: one pattern for both would begin anew at each word of a long paragraph.
    return text.endswith(_ENDS_WITHOUT_SPACES) or (text.endswith(_ENDS) and _TWO_WORDS.search(text) is not None)


def _is_brief(findings: Findings) -> bool:
    """Whether a few sentences stand under a headline as paragraphs of their own: short, and an article all the same."""
    sentences = [block for block in findings.body if block.type == "paragraph" and _is_sentence(block.text)]
    headed = any(container.tag == "h1" for container in findings.page.containers)
    return headed and len(sentences) >= _FEWEST_SENTENCES
