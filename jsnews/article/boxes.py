"""What a block stands in: its heading, the element of a tag around it, the box that it shares, and that box's kind."""

from __future__ import annotations

from itertools import islice

from jsnews.article.dom import Container, TextBlock
from jsnews.article.pattern import pattern

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LISTS = frozenset(("ul", "ol"))
_NUMBERED = pattern(r"\d")


def heading_level(container: Container) -> int | None:
    """The level of the heading element that a container is or directly stands in."""
    return next((int(each.tag[1]) for each in islice(container.outwards(), 3) if each.tag in _HEADINGS), None)


def enclosing(container: Container, tag: str) -> Container | None:
    """The innermost element of this tag around a container; the container itself where it is one."""
    return next((each for each in container.outwards() if each.tag == tag), None)


def box_around(block: TextBlock) -> Container | None:
    """The innermost element that holds more than this block."""
    return next((each for each in block.container.outwards() if each.size > 1), None)


def stand_together(block: TextBlock, other: TextBlock) -> bool:
    """Whether two blocks stand side by side, each perhaps in elements that hold nothing else."""
    return box_around(block) is box_around(other)


def is_only_item(container: Container) -> bool:
    """Whether an element is the only item of a list, which then sets a line apart."""
    box = container.parent
    return container.tag == "li" and box is not None and box.tag in _LISTS and box.size == 1


def names_of_kind(container: Container) -> frozenset[str]:
    """The names of an element without those that number it."""
    return frozenset(name for name in container.names.split() if not _NUMBERED.search(name))
