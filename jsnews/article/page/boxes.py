"""What a block stands in: its heading, the element of a tag around it, the box that it shares, and that box's kind.

All rules ask for these, of most blocks: hence plain loops, which take a third of the time of generators.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from jsnews.article.page.dom import Container, TextBlock
from jsnews.article.pattern import pattern

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LISTS = frozenset(("ul", "ol"))
_MOST_IN_HEADING = 4  # blocks
_NEAR = 3  # elements: a heading, and what it holds or is wrapped in again
_NUMBERED = pattern(r"\d")


def heading_level(container: Container) -> int | None:
    """The level of the heading element that a container is or directly stands in."""
    if container.level is None:
        container.level = _level_of(container)
    return container.level or None


def _level_of(container: Container) -> int:
    each: Container | None = container
    for _ in range(_NEAR):
        if each is None:
            return 0
        if each.tag in _HEADINGS:  # one that nobody closed holds the text
            return int(each.tag[1]) if each.size <= _MOST_IN_HEADING else 0
        each = each.parent
    return 0


def enclosing(container: Container, tag: str) -> Container | None:
    """The innermost element of this tag around a container; the container itself where it is one."""
    found: Container | None = container
    while found is not None and found.tag != tag:
        found = found.parent
    return found


def box_around(block: TextBlock) -> Container | None:
    """The innermost element that holds more than this block."""
    box: Container | None = block.container
    while box is not None and box.end - box.first < 2:
        box = box.parent
    return box


def innermost(blocks: Sequence[TextBlock]) -> Container:
    """The innermost element that holds all of some blocks, which are in order."""
    box = blocks[0].container
    while box.parent is not None and not box.holds(blocks[-1].number):
        box = box.parent
    return box


def stand_together(block: TextBlock, other: TextBlock) -> bool:
    """Whether two blocks stand side by side, each perhaps in elements that hold nothing else."""
    return box_around(block) is box_around(other)


def stands_among(box: Container, chosen: Sequence[TextBlock]) -> bool:
    """Whether paragraphs of the text stand above and below an element in the same one."""
    beside = [block.number for block in chosen if block.container.tag == "p" and block.container.parent is box.parent]
    return bool(beside) and beside[0] < box.first and beside[-1] >= box.end


def is_only_item(container: Container) -> bool:
    """Whether an element is the only item of a list, which then sets a line apart."""
    box = container.parent
    return container.tag == "li" and box is not None and box.tag in _LISTS and box.size == 1


def names_of_kind(container: Container) -> frozenset[str]:
    """The names of an element without those that number it."""
    return _without_numbered(container.names)


@lru_cache(maxsize=2_048)
def _without_numbered(names: str) -> frozenset[str]:
    return frozenset(name for name in names.split() if not _NUMBERED.search(name))
