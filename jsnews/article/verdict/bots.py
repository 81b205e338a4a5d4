"""Bot walls: challenges in the place of the article."""

from __future__ import annotations

from jsnews.article.verdict.findings import SHORT_PAGE, SHORT_TEXT, Findings
from jsnews.article.words.walls import CHALLENGE_SCRIPTS, CHALLENGES, asks_for_proof
from jsnews.model import Verdict

_ABOUT, _ABOUT_AMID_OTHERS = 0.5, 0.9  # of the lines that ask for proof
_NO_WORDS = 100  # characters of a page that shows a frame and nothing else


def bot_wall(findings: Findings, text: int) -> Verdict | None:
    status = findings.snapshot.status
    refused = status in (202, 401, 403, 429, 503)
    most = SHORT_PAGE if refused else SHORT_TEXT
    if text > most:
        return None
    if len(shown := findings.shown) > most:
        return _amid_others(findings)
    if len(shown) < _NO_WORDS and (frame := _challenge_in_frame(findings)):
        return Verdict(status="bot_wall", evidence=(f"all that the page has is the frame of a challenge: {frame}",))
    if findings.is_told:
        return None
    if script := CHALLENGE_SCRIPTS.search(findings.snapshot.html):
        said = f'its source has "{script[0]}", and the page {len(shown)} characters of text'
        return Verdict(status="bot_wall", evidence=(said,))
    texts = [block.text for block in findings.page.blocks if not block.container.hidden]
    if words := asks_for_proof(findings.head.title or "", texts, 0 if refused else _ABOUT):
        said = f'the page says "{words}" and has {len(shown)} characters of text'
        return Verdict(status="bot_wall", evidence=(said, f"the server answered {status}") if refused else (said,))
    return None


def _challenge_in_frame(findings: Findings) -> str | None:
    """The address of a frame in which a vendor's challenge stands."""
    frames = (media.node.attributes.get("src") or "" for media in findings.page.media if media.tag == "iframe")
    return next((address[:80] for address in frames if CHALLENGES.search(address)), None)


def _amid_others(findings: Findings) -> Verdict | None:
    """A question that the site asks in its own looks, with its menus and stories around it."""
    if findings.head.states_article or not findings.body:
        return None
    words = asks_for_proof(findings.head.title or "", [block.text for block in findings.body], _ABOUT_AMID_OTHERS)
    return Verdict(status="bot_wall", evidence=(f'all that the page says is "{words}"',)) if words else None
