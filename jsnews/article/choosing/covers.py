"""What dialogs say that lie over the article, and what stands in its place: the browser knows of both."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.page.dom import TextBlock
from jsnews.article.words.calls import cuts_off
from jsnews.model import SettleReport
from jsnews.trace import Trace

_SHORTEST = 15  # characters from which the same words are hardly chance
_LONGEST_WALL = 300
_BEGINNING = 120  # of a block: what a dialog says is only known up to a length


def without_covers(
    chosen: Sequence[TextBlock], settle: SettleReport | None, headline: str | None, trace: Trace | None
) -> list[TextBlock]:
    """The blocks without what dialogs over the page say, and without the wall that took the place of a text.

    A dialog that holds the headline is the article's own box.
    """
    said = [text for text in (*settle.overlays, settle.cover) if text] if settle else []
    said = [text for text in said if not (headline and headline in text)]
    kept = [block for block in chosen if not any(_says(text, block.text) for text in said)] if said else list(chosen)
    if settle and settle.shrank:
        kept = [block for block in kept if len(block.text) > _LONGEST_WALL or not cuts_off(block.text)]
    if trace and len(kept) < len(chosen):
        for block in chosen:
            if block not in kept:
                trace.drop(block.text, step="covers", why="a dialog or a wall says so")
    return kept


def _says(said: str, text: str) -> bool:
    return len(text) >= _SHORTEST and text[:_BEGINNING] in said
