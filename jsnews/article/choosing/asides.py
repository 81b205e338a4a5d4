"""Where the newsroom speaks for itself amid or below its text: between two rules, or in a box with a heading."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from jsnews.article.choosing.notices import invites
from jsnews.article.page.blocks import characters, characters_in
from jsnews.article.page.boxes import box_around, heading_level
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.words.giving import asks_for_own

_MOST_RULED, _LARGEST_RULED = 3, 600  # blocks and characters between two rules
_LATE = 0.6  # of the text stands above the box
_SHARE, _LARGEST = 0.3, 2500  # of the text, and characters, that a box may hold
_PAYING = ", ".join(
    f'a[href*="{host}"]'
    for host in ("paypal.com", "paypal.me", "stripe.com", "donorbox.org", "betterplace.org", "patreon.com", "ko-fi.com")
)
_LONGEST = 600  # characters of a block that asks


def without_asides(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without a few between two rules that invite, and without such boxes, and paragraphs of several parts,
    in which the newsroom asks for its own work."""
    aside = {number for stretch in _between_rules(page, chosen) for number in stretch}
    most = min(_SHARE * characters(chosen), _LARGEST)
    for block in page.blocks[_late(chosen) : chosen[-1].number + 1] if chosen else ():
        box = _asking(page, block)
        if box is not None and characters_in(box, chosen) <= most:
            aside.update(range(box.first, box.end))
    return [block for block in chosen if block.number not in aside]


def _between_rules(page: Page, chosen: Sequence[TextBlock]) -> list[list[int]]:
    """The numbers of the blocks of each stretch of a few between two rules, one of which invites the reader."""
    found = []
    for start, end in pairwise(page.rules):
        if not 0 < end - start <= _MOST_RULED:
            continue
        inside = [block for block in chosen if start <= block.number < end]
        if characters(inside) <= _LARGEST_RULED and any(_invites(block.text) for block in inside):
            found.append([block.number for block in inside])
    return found


def _invites(text: str) -> bool:
    return invites(text) or asks_for_own(text)


def _late(chosen: Sequence[TextBlock]) -> int:
    """The number of the block behind which no more than the end of the text stands."""
    above, most = 0, _LATE * characters(chosen)
    for block in chosen:
        above += len(block.text)
        if above >= most:
            return block.number + 1
    return 0


def _asking(page: Page, block: TextBlock) -> Container | None:
    """The small box with a heading around a block that asks, where but headings stand above that, or a link in the box
    leads to where one pays; or the paragraph that the block is a part of."""
    box = box_around(block)
    if box is None or page.length(box) > _LARGEST:  # before the words, which take longer
        return None
    above = [heading_level(each.container) for each in page.blocks[box.first : block.number]]
    if box.tag != "p" and heading_level(page.blocks[box.first].container) is None:
        return None
    if len(block.text) > _LONGEST or not asks_for_own(block.text):
        return None
    pays = box.node is not None and box.node.css_first(_PAYING) is not None
    return box if box.tag == "p" or pays or all(above) else None
