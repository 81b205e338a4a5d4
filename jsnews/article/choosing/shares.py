"""Boxes that show how a share stands now, beside what a text says of it: they change, and the text does not."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.text import is_label, names
from jsnews.article.words.markets import is_of_share, names_share_figure

_FEWEST, _LARGEST = 3, 30  # figures with a name, and blocks of a box
_IN_TABLES = names("table tbody tr")
_LONGEST = 60  # characters of a block in it


def without_share_boxes(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without those of such boxes; a table may compare shares."""
    named = [block for block in chosen if names_share_figure(block.text)]
    if len(named) < _FEWEST:
        return list(chosen)
    shown: set[int] = set()
    for block in named:
        if block.number not in shown and (box := _box_around(page, block)):
            shown.update(range(box.first, box.end))
    return [block for block in chosen if block.number not in shown]


def _box_around(page: Page, name: TextBlock) -> Container | None:
    """The largest element around the name of a figure that has several figures and nothing but short lines."""
    found: Container | None = None
    for box in name.container.outwards():
        if box.tag in _IN_TABLES or box.size > _LARGEST:
            break
        inside = page.inside(box)
        if not all(is_label(block.text, _LONGEST) for block in inside):
            break
        found = box if _shows_figures([block.text for block in inside]) else found
    return found


def _shows_figures(lines: Sequence[str]) -> bool:
    """Whether several lines name figures, one of them such as only a share has, and as many are figures."""
    figures = sum(any(map(str.isdigit, text)) for text in lines if not names_share_figure(text))
    return min(figures, sum(map(names_share_figure, lines))) >= _FEWEST and any(map(is_of_share, lines))
