"""Lines of which a text has several in one look, as questions above their answers, and titles of what readers open:
those of them that were missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from jsnews.article.choosing.looks import look
from jsnews.article.page.blocks import in_order
from jsnews.article.page.boxes import names_of_kind
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.page.links import leads_on
from jsnews.article.text import QUESTION_ENDS, names
from jsnews.article.words.leadins import LEAD_IN

_LONGEST = 100  # characters
_FEWEST = 2  # lines of the look that were taken ...
_SHARE = 0.5  # ... of all that there are between those of the text; of questions fewer will do
_OTHERS = names("p li td th dt dd caption figcaption")  # paragraphs, and what has rules of its own
_BEHIND = 25  # characters of an icon's name behind a question
_OPENS = "aria-expanded"  # an attribute of what opens and closes something


def with_lines_alike(page: Page, chosen: Sequence[TextBlock], url: str) -> list[TextBlock]:
    """The blocks with the short lines right above one of them that look like more which were taken, or open a box of
    which all else was."""
    kept = {block.number for block in chosen}
    between = page.blocks[chosen[0].number : chosen[-1].number] if chosen else []
    missed = [
        block
        for block in between
        if block.number not in kept and block.number + 1 in kept and _is_line(block) and not leads_on(block, url)
    ]
    if not missed:
        return list(chosen)
    lines = [block for block in between if _is_line(block)]
    there = Counter(map(_look, lines))
    taken = Counter(_look(block) for block in lines if block.number in kept)
    asked = Counter(_look(block) for block in lines if block.number in kept and _asks(block))
    return in_order(
        chosen,
        [
            block
            for block in missed
            if taken[own := _look(block)] >= max(_FEWEST, _SHARE * there[own])
            or (_asks(block) and asked[own] >= _FEWEST)
            or _opens(block, kept)
        ],
    )


def _is_line(block: TextBlock) -> bool:
    """Whether a block is a few words in an element that is theirs alone and no paragraph, with a link only where it
    asks: to answers."""
    own = block.container
    if own.tag in _OTHERS or own.size > 1 or own.hidden or len(block.text) > _LONGEST:
        return False
    if LEAD_IN.match(block.text):  # who wrote it
        return False
    return any(map(str.isalpha, block.text)) and (not block.linked or _asks(block))


def _asks(block: TextBlock) -> bool:
    return any(sign in block.text[-_BEHIND:] for sign in QUESTION_ENDS)


def _opens(block: TextBlock, kept: set[int]) -> bool:
    """Whether a line says itself that it opens what stands below it in its box, and that is of the text."""
    own, opens = block.container, False
    while own.parent is not None and own.size == 1:
        opens = opens or _OPENS in own.attributes
        own = own.parent
    begins = opens and own.first == block.number
    return begins and all(number in kept for number in range(own.first + 1, own.end))


def _look(block: TextBlock) -> tuple[tuple[str, frozenset[str]], ...]:
    """Tags and names of a line's elements and of the box around them: each may have a box of its own."""
    elements, box = look(block)
    return (*elements, (box.tag, names_of_kind(box))) if box else elements
