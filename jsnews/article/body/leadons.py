"""A link at the end of a paragraph that says no more than that there is more: "Read more »", "返回首页，查看更多"."""

from __future__ import annotations

from dataclasses import replace

from jsnews.article.page.dom import TextBlock
from jsnews.article.page.links import link_of
from jsnews.article.text import CLOSING, SENTENCE_ENDS, line
from jsnews.article.words.cutoff import asks_to_read_on, leads_back

_LONGEST = 60  # characters of such a link


def without_lead_on(block: TextBlock) -> TextBlock:
    """The block without such a link behind its last sentence."""
    pieces = block.pieces
    last = next((at for at in range(len(pieces) - 1, 0, -1) if not pieces[at][0].isspace()), 0)
    if not block.linked or (link := link_of(pieces[last][1])) is None:
        return block
    start = next((at + 1 for at in range(last, -1, -1) if link_of(pieces[at][1]) is not link), 0)
    said, rest = (line("".join([text for text, _ in part])) for part in (pieces[start:], pieces[:start]))
    ends = rest.rstrip(CLOSING).endswith(SENTENCE_ENDS)
    if not ends or len(said) > _LONGEST or not (asks_to_read_on(said) or leads_back(said)):
        return block
    return replace(block, text=rest, pieces=pieces[:start], linked=max(0, block.linked - len(said)))
