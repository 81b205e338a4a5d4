"""What a style sheet goes by, tags and classes: paragraphs of one text share them, and what is beside them does not."""

from __future__ import annotations

from typing import NamedTuple

from jsnews.article.page.boxes import names_of_kind
from jsnews.article.page.dom import Container, TextBlock

_DEEPEST = 5  # elements around each of two blocks in the box that holds both


class Look(NamedTuple):
    """Tags and names of a block's element and of those that it has for itself, outwards, and the box around these."""

    elements: tuple[tuple[str, frozenset[str]], ...]
    box: Container | None

    @property
    def is_named(self) -> bool:
        """Whether there is a name to go by: without one, all of a page's paragraphs look alike."""
        return any(names for _, names in self.elements)


def look(block: TextBlock) -> Look:
    """The look of a block; two that look alike stand in one box."""
    elements = [(block.container.tag, names_of_kind(block.container))]
    box = block.container.parent
    while box is not None and box.size == 1:
        elements.append((box.tag, names_of_kind(box)))
        box = box.parent
    return Look(tuple(elements), box)


def are_alike(one: TextBlock, other: TextBlock) -> bool:
    """Whether two blocks have the same tags and names around them up to the box that holds both, as the entries of a
    list or a live blog have."""
    here, there = one.container, other.container
    for _ in range(_DEEPEST):
        if here is there:
            return True
        if here.tag != there.tag or names_of_kind(here) != names_of_kind(there) or not (here.parent and there.parent):
            return False
        here, there = here.parent, there.parent
    return False
