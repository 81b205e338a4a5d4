"""Lists are whole: an item that the scorer left out of a list which it took belongs to the text like its neighbours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from jsnews.article.dom import Container, Page, TextBlock

_SHARE = 0.5  # of a list's items that were taken


def with_whole_lists(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks with the missing items of plain lists inside the text; items with links stay out, they lead away."""
    kept = {block.number for block in chosen}
    lists: dict[int, list[TextBlock]] = defaultdict(list)
    for block in chosen:
        parent = block.container.parent
        if block.container.tag == "li" and parent is not None and parent.tag in ("ul", "ol"):
            lists[parent.number].append(block)
    found = list(chosen)
    for number, taken in lists.items():
        frame = page.containers[number]
        whole = page.blocks[frame.first : frame.end]
        if len(taken) < len(whole) and _is_plain(whole, frame, taken):
            found += [block for block in whole if block.number not in kept and _is_text(block, chosen)]
    return sorted(found, key=lambda block: block.number)


def _is_plain(whole: Sequence[TextBlock], frame: Container, taken: Sequence[TextBlock]) -> bool:
    """Whether each item is one run of text, and enough of them were taken."""
    flat = all(block.container.tag == "li" and block.container.parent is frame for block in whole)
    return flat and len(taken) >= _SHARE * len(whole)


def _is_text(block: TextBlock, chosen: Sequence[TextBlock]) -> bool:
    """Whether an item has no link and is seen, with text of the article below it."""
    return not block.linked and not block.container.unseen and block.number < chosen[-1].number
