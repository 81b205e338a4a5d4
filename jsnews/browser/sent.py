"""The document as the server sent it: what stands in it that the parser has not reached yet."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jsnews.browser.tab import Gone, Tab

_OPENING = re.compile(r"<p(?=[\s>])", re.I)
_CLOSING = re.compile(r"</p>", re.I)
_LONGEST = 4_000  # characters of a paragraph with its mark-up
_TAG = re.compile(r"<[^>]*>?")


@dataclass(slots=True)
class ReadAhead:
    """While a script holds the parser, what stands below it is known from the answer all the same."""

    characters: int = 0  # of prose
    done: bool = False

    async def look(self, tab: Tab, *, held: bool) -> None:
        """Read the answer once, when all of it has come and a script holds the parser."""
        if held and tab.document.ended and not self.done:
            self.done = True
            self.characters = await _prose_sent(tab)


async def _prose_sent(tab: Tab) -> int:
    """Characters of the prose in the main document's answer; 0 where it can't be had."""
    try:
        answer = await tab.send("Network.getResponseBody", {"requestId": tab.document.request_id})
    except (Gone, TimeoutError):
        return 0  # the browser has not kept it, or is too busy to hand it out
    return prose_in(answer["body"], tab.limits.prose_characters) if not answer["base64Encoded"] else 0


def prose_in(html: str, shortest: int) -> int:
    """Characters of the paragraphs of at least `shortest` characters; good enough to know an article from none."""
    # Cut at each opening, so that what never closes is not read again from each of them.
    pieces = (piece.partition(">")[2] for piece in _OPENING.split(html)[1:])
    paragraphs = (_CLOSING.split(piece[:_LONGEST], maxsplit=1) for piece in pieces)
    texts = (" ".join(_TAG.sub("", closed[0]).split()) for closed in paragraphs if len(closed) == 2)
    return sum(len(text) for text in texts if len(text) >= shortest)
