"""Text blocks taken together: how much they say, and what was missed put in its place among the chosen ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from jsnews.article.page.dom import Container, Inline, Page, TextBlock
from jsnews.article.text import line

_FARTHEST = 30  # blocks


def characters(blocks: Iterable[TextBlock]) -> int:
    """Characters of text."""
    return sum([len(block.text) for block in blocks])


def characters_in(container: Container, blocks: Iterable[TextBlock]) -> int:
    """Characters of those of the blocks that stand in an element."""
    return characters(block for block in blocks if container.holds(block.number))


def text_of(pieces: Iterable[tuple[str, Inline | None]]) -> str:
    """What pieces of a block say together: one clean line."""
    return line("".join([text for text, _ in pieces]))


def runs_of(pieces: Iterable[tuple[str, Inline | None]]) -> list[tuple[str, Inline | None]]:
    """The pieces, neighbours in the same element as one."""
    runs = (list(run) for _, run in groupby(pieces, key=lambda piece: id(piece[1])))
    return [("".join(text for text, _ in run), run[0][1]) for run in runs]


def first_piece(block: TextBlock) -> tuple[str, list[str]]:
    """The text of the first piece of a block that is not blank, which may be a label, and those of the next ones."""
    first, *rest = [text for text, _ in block.pieces if text.strip()] or [""]
    return first, rest


def in_order(chosen: Sequence[TextBlock], missed: Sequence[TextBlock]) -> list[TextBlock]:
    """The chosen blocks and those that were missed, as they stand on the page."""
    return sorted([*chosen, *missed], key=lambda block: block.number) if missed else list(chosen)


def behind(page: Page, end: int, count: int) -> list[TextBlock]:
    """The `count` blocks from `end` on, and the items of lists among them: pagers and other stories do not count."""
    found, counted = [], 0
    for block in page.blocks[end : end + _FARTHEST]:
        counted += block.container.tag != "li"
        if counted > count:
            break
        found.append(block)
    return found
