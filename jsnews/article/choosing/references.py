"""Lists of what a text leans on, below it: scored, their links and names read like those of other stories."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from jsnews.article.page.blocks import in_order
from jsnews.article.page.boxes import heading_level
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.page.spans import is_in
from jsnews.article.text import names
from jsnews.article.words.sources import heads_sources

_BELOW = 4  # blocks below the text in which a box is looked for that has such a heading and its list for itself
_BOLD = names("b strong")


def with_references(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks with what stands below such a heading in the element of the text, or in a box right below it."""
    if not chosen:
        return []
    headings = (block for block in page.blocks[chosen[0].number + 1 :] if _heads(block))
    found = [each for heading in headings for each in _list_below(page, heading, chosen)]
    kept = {block.number for block in chosen}
    return in_order(chosen, [block for block in found if block.number not in kept])


def _heads(block: TextBlock) -> bool:
    return heads_sources(block.text) and (heading_level(block.container) is not None or is_in(block, _BOLD))


def _list_below(page: Page, heading: TextBlock, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The heading and what it heads: a list, or paragraphs of one look; nothing where no text stands beside these."""
    own = heading.container
    while own.parent is not None and own.parent.size == 1:
        own = own.parent
    around = own.parent
    if around is None or not (_holds(around, chosen, heading) or _is_box_below(around, chosen, heading)):
        return []
    below = page.blocks[own.end : around.end]
    if not below or below[0].container is around:  # loose text, as a link to edit the heading is
        return []
    first = _part(below[0].container, around)
    if first.size > 1:
        entries = page.inside(first)
    else:
        entries = list(takewhile(lambda block: _looks(_part(block.container, around)) == _looks(first), below))
    seen = [block for block in entries if not block.container.hidden]
    return [heading, *seen] if seen else []


def _holds(around: Container, chosen: Sequence[TextBlock], heading: TextBlock) -> bool:
    """Whether text stands in an element, beside the heading."""
    return any(around.holds(block.number) for block in chosen if block is not heading)


def _is_box_below(box: Container, chosen: Sequence[TextBlock], heading: TextBlock) -> bool:
    """Whether a heading begins a box that stands right below the text, in the element of both."""
    near = box.first == heading.number <= chosen[-1].number + _BELOW
    return near and box.parent is not None and _holds(box.parent, chosen, heading)


def _part(container: Container, around: Container) -> Container:
    """The child of an element that a container in it stands in."""
    while container.parent is not None and container.parent is not around:
        container = container.parent
    return container


def _looks(part: Container) -> tuple[str, str | None]:
    return part.tag, part.attributes.get("class")
