"""Small frames between the paragraphs of a text: what another document says there in a few words is an offer."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.page.dom import Container, Page, TextBlock, frames_around
from jsnews.article.text import word_count
from jsnews.article.words.calls import speaks_of_joining

_FEW = 30  # words; a frame with a part of the article has more
_MOST = 80  # of one that asks for something
_ASKING = "form, input, button"


def without_inserts(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without those of small frames that have text of the document around them above and below."""
    if not page.framed:
        return list(chosen)
    frames = {block.number: next(frames_around(block.container), None) for block in chosen}
    edges: dict[int | None, tuple[int, int]] = {}  # number of a document's frame → its first and its last block
    for number, frame in frames.items():
        own = frame.number if frame is not None else None
        edges[own] = (edges.get(own, (number, number))[0], number)
    inner = {frame.number: frame for frame in frames.values() if frame is not None}
    inserts = {number for number, frame in inner.items() if _stands_between(frame, edges) and _is_insert(page, frame)}
    return [block for block in chosen if (frame := frames[block.number]) is None or frame.number not in inserts]


def _stands_between(frame: Container, edges: dict[int | None, tuple[int, int]]) -> bool:
    around = next(frames_around(frame.parent), None)
    beside = edges.get(around.number if around is not None else None)
    return beside is not None and beside[0] < frame.first and beside[1] >= frame.end


def _is_insert(page: Page, frame: Container) -> bool:
    """Whether a frame says nothing but a few words, or a few more that ask its reader for something."""
    blocks = page.inside(frame)
    words = sum(word_count(block.text) for block in blocks)
    return words <= _FEW or (words <= _MOST and (_has_controls(frame) or any(map(_asks, blocks))))


def _has_controls(frame: Container) -> bool:
    return frame.node is not None and frame.node.css_first(_ASKING) is not None


def _asks(block: TextBlock) -> bool:
    """Whether a block is a link as a whole, or speaks of subscribing and signing in."""
    return block.linked >= len(block.text) or speaks_of_joining(block.text)
