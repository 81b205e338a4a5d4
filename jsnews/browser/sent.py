"""The document as the server sent it: what stands in it that the parser has not reached yet."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.async_api import Error

from jsnews.browser.tab import Tab

_PARAGRAPH = re.compile(r"<p(?:\s[^>]*)?>(.{0,4000}?)</p>", re.I | re.S)
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
        answer = await tab.cdp.send("Network.getResponseBody", {"requestId": tab.document.request_id})
    except Error:
        return 0  # the browser has not kept it
    return prose_in(answer["body"], tab.limits.prose_characters) if not answer["base64Encoded"] else 0


def prose_in(html: str, shortest: int) -> int:
    """Characters of the paragraphs of at least `shortest` characters; good enough to know an article from none."""
    texts = (" ".join(_TAG.sub("", match[1]).split()) for match in _PARAGRAPH.finditer(html))
    return sum(len(text) for text in texts if len(text) >= shortest)
