"""A line as bylines are read: with bars around what links and elements set apart in it."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.names.persons import is_calling
from jsnews.article.page.dom import BREAK, Inline, TextBlock, inlines_around
from jsnews.article.page.links import link_of
from jsnews.article.pattern import naming
from jsnews.article.text import line
from jsnews.article.words.callings import JOBS
from jsnews.article.words.leadins import LEAD_IN

_names_calling = naming(r"(?:^|[\s_-])(?:role|job|position|occupation|profession)")
_HANDLE = "@"  # begins what somebody is called elsewhere
_BREAKS = (BREAK, "\n")  # and a line end between two elements


def spaced(block: TextBlock) -> str:
    """The block's text with a bar around links and callings, at line breaks, and between elements without a space."""
    if len(block.pieces) == 1:
        return block.text
    out: list[str] = []
    last: Inline | None = None
    for text, inline in block.pieces:
        if not text:
            continue
        if text in _BREAKS:
            out.append(" | ")
        elif out and inline is not last:
            glued = (text[0].isalnum() or text[0] == _HANDLE) and out[-1][-1].isalnum()
            named_apart = link_of(inline) is not link_of(last) or _calling(inline) is not _calling(last)
            if glued or named_apart or _calls(inline, text):
                out.append(" | ")
        out.append(text)
        last = inline
    return barred(out)


def barred(texts: Sequence[str]) -> str:
    """Texts as one line, each of the bars among them with a space on either side."""
    parts = map(str.strip, line("".join(texts)).split("|"))
    return " | ".join(filter(None, parts))


def joined(texts: Sequence[str]) -> str:
    """Texts as one line, with a space before what somebody is called elsewhere: it has an element of its own."""
    return line("".join(f" {text}" if text.startswith(_HANDLE) else text for text in texts))


def _calling(inline: Inline | None) -> Inline | None:
    """The element around a text that a class calls somebody's calling."""
    return next((each for each in inlines_around(inline) if _names_calling(each.names)), None)


def _calls(inline: Inline | None, text: str) -> bool:
    """Whether an element holds nothing but somebody's calling."""
    text = text.strip()
    return inline is not None and (
        text.casefold() in JOBS or (" " in text and LEAD_IN.match(text) is None and is_calling(text))
    )
