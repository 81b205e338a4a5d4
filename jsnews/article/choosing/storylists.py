"""Lists inside a text that are nothing but titles of other stories, and what heads them."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.page.blocks import characters
from jsnews.article.page.boxes import heading_level
from jsnews.article.page.dom import Container, Page, TextBlock, inlines_around
from jsnews.article.page.links import leads_on, link_of
from jsnews.article.scoring.survey import size
from jsnews.article.text import STATEMENT_ENDS, names
from jsnews.article.words.elsewhere import only_points_on

_LISTED = 0.2  # of the text: a list that is more of it is what the text is about
_MOST = 6  # items
_SHORTEST = 30  # Latin letters of an item
_LINKED = 0.9  # of one
_BOLD = names("b strong")
_LEADING = (":", "：")  # ends a line that leads to what follows


def listed_stories(page: Page, chosen: Sequence[TextBlock], url: str) -> set[int]:
    """The numbers of the blocks of such lists, and of the labels and headings above them; `url` is the page's."""
    stories = [frame for frame in _lists(page, chosen) if _has_stories(page, frame, url)]
    return {number for frame in stories for number in _with_label(page, frame)}


def _lists(page: Page, chosen: Sequence[TextBlock]) -> list[Container]:
    """The short lists with blocks in them that are little of the text and stand between its paragraphs."""
    around = (container for block in chosen if block.linked for container in (block.container, block.container.parent))
    items = (container for container in around if container is not None and container.tag == "li")
    frames = {item.parent.number: item.parent for item in items if item.parent is not None}
    first, last, most = chosen[0].number, chosen[-1].number, _LISTED * characters(chosen)
    return [
        frame
        for frame in frames.values()
        if first < frame.first and frame.end <= last and 1 < frame.size <= _MOST and page.length(frame) <= most
    ]


def _has_stories(page: Page, frame: Container, url: str) -> bool:
    """Whether a list has nothing but titles of other stories, and no words but a label lead to it."""
    above = page.blocks[frame.first - 1]
    if above.text.endswith(_LEADING) and not only_points_on(above.text):
        return False
    return all(_is_title(block) and leads_on(block, url) for block in page.inside(frame))


def _is_title(block: TextBlock) -> bool:
    """Whether an item is a title of some words that is a link, all but a rubric in bold before it."""
    if size(block.text) < _SHORTEST or block.text.endswith(STATEMENT_ENDS):
        return False
    if block.linked >= _LINKED * len(block.text):
        return True
    outside = [inline for text, inline in block.pieces if link_of(inline) is None and not text.isspace()]
    is_last = link_of(block.pieces[-1][1]) is not None
    return is_last and all(any(each.tag in _BOLD for each in inlines_around(inline)) for inline in outside)


def _with_label(page: Page, frame: Container) -> range:
    """The numbers of the items of a list, and of the label or heading above it."""
    above = page.blocks[frame.first - 1]
    is_headed = only_points_on(above.text) or heading_level(above.container) is not None
    return range(frame.first - is_headed, frame.end)
