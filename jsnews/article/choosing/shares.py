"""Boxes that show how a share stands now, beside what a text says of it: they change, and the text does not."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.text import STATEMENT_ENDS, names
from jsnews.article.words.markets import names_share_figure

_FEWEST, _LARGEST = 3, 30  # figures with a name, and blocks of a box
_IN_TABLES = names("table tbody tr")
_LONGEST = 60  # characters of a block in it


def without_share_boxes(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without those of such boxes; a table may compare shares."""
    named = [block for block in chosen if names_share_figure(block.text)]
    if len(named) < _FEWEST:
        return list(chosen)
    boxes = {box.number: box for block in named if (box := _box_around(page, block, named))}.values()
    return [block for block in chosen if not any(box.holds(block.number) for box in boxes)]


def _box_around(page: Page, name: TextBlock, named: Sequence[TextBlock]) -> Container | None:
    """The largest element around the name of a figure that has several of them and nothing but short lines."""
    found: Container | None = None
    for box in name.container.outwards():
        if box.tag in _IN_TABLES or box.size > _LARGEST or not all(map(_is_short, page.inside(box))):
            break
        if sum(box.holds(each.number) for each in named) >= _FEWEST:
            found = box
    return found


def _is_short(block: TextBlock) -> bool:
    return len(block.text) <= _LONGEST and not block.text.endswith(STATEMENT_ENDS)
