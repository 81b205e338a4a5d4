"""What leads on within a paragraph: a link at its end that says no more than that there is more ("Read more »",
"返回首页，查看更多"), lines between its breaks that are another story's ("Also read: …")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from jsnews.article.choosing.related import points_by_words
from jsnews.article.page.blocks import text_of
from jsnews.article.page.dom import BREAK, Inline, TextBlock
from jsnews.article.page.links import link_of
from jsnews.article.text import CLOSING, SENTENCE_ENDS
from jsnews.article.words.cutoff import asks_to_read_on, leads_back

_LONGEST = 60  # characters of such a link
_Pieces = list[tuple[str, Inline | None]]


def without_lead_ons(block: TextBlock) -> TextBlock:
    """The block without such lines, and without such a link behind its last sentence."""
    if not block.linked:
        return block
    broken = any(text == BREAK for text, _ in block.pieces)
    return _without_last(_without_lines(block) if broken else block)


def _without_lines(block: TextBlock) -> TextBlock:
    """Without the lines behind a sentence of the block that point away from it."""
    kept: list[_Pieces] = []
    ends = False
    for pieces in _lines(block.pieces):
        text = text_of(pieces)
        if ends and text and points_by_words(_part(block, pieces)):
            continue
        ends = _ends_sentence(text) if text else ends
        kept.append(pieces)
    pieces = [piece for each in kept for piece in each]
    return _part(block, pieces) if len(pieces) < len(block.pieces) else block


def _lines(pieces: _Pieces) -> Iterator[_Pieces]:
    """The pieces up to each break, the break first but in the first of them."""
    begun = 0
    for at, (text, _) in enumerate(pieces):
        if text == BREAK:
            yield pieces[begun:at]
            begun = at
    yield pieces[begun:]


def _without_last(block: TextBlock) -> TextBlock:
    pieces = block.pieces
    last = next((at for at in range(len(pieces) - 1, 0, -1) if not pieces[at][0].isspace()), 0)
    if not block.linked or (link := link_of(pieces[last][1])) is None:
        return block
    start = next((at + 1 for at in range(last, -1, -1) if link_of(pieces[at][1]) is not link), 0)
    said, rest = text_of(pieces[start:]), text_of(pieces[:start])
    if not _ends_sentence(rest) or len(said) > _LONGEST or not (asks_to_read_on(said) or leads_back(said)):
        return block
    return _part(block, pieces[:start])


def _part(block: TextBlock, pieces: _Pieces) -> TextBlock:
    """The block with some of its pieces alone."""
    linked = sum(len(text.strip()) for text, inline in pieces if link_of(inline) is not None)
    return replace(block, text=text_of(pieces), pieces=pieces, linked=linked)


def _ends_sentence(text: str) -> bool:
    return text.rstrip(CLOSING).endswith(SENTENCE_ENDS)
