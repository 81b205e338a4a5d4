"""What those who pay are to get: the box that a call to subscribe begins, or the list right below one, wherever these
stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jsnews.article.page.blocks import characters, characters_in
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.text import names
from jsnews.article.words.calls import calls_to_subscribe, cuts_off

_LISTS = names("ul ol")
_BOXES = names("div section aside form")
_FEWEST = 2  # blocks of a box
_LONGEST = 160  # characters of the call, and of what else was taken in its box
_SHARE = 0.3  # of the text: what holds more is what the text is about
_LEAST = 100  # characters that are left of a text which a wall ends; it says no more than the text


def without_benefits(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without such boxes, and without such lists and the calls above them."""
    if not chosen:
        return []
    most = _SHARE * characters(chosen)
    long = {block.number for block in chosen if len(block.text) > _LONGEST}
    left_out: set[int] = set()
    for box in _begun_by_calls(page, chosen):
        may_go = long.isdisjoint(range(box.first, box.end))  # there may be text below the call
        if may_go and (characters_in(box, chosen) <= most or _ends_text(page, box, chosen)):
            left_out.update(range(box.first, box.end))
    kept = {block.number for block in chosen}
    for box in page.containers:
        if box.tag not in _LISTS or kept.isdisjoint(range(box.first, box.end)):
            continue
        if _is_promised(page, box) and characters_in(box, chosen) <= most:
            left_out.update(range(box.first - 1, box.end))
    return [block for block in chosen if block.number not in left_out]


def _begun_by_calls(page: Page, chosen: Sequence[TextBlock]) -> Iterator[Container]:
    """The outermost boxes below the first block of the text of which a call is the first line."""
    for block in page.blocks[chosen[0].number + 1 : chosen[-1].number + 1]:
        if len(block.text) > _LONGEST:
            continue
        begun = [box for box in block.container.outwards() if box.first == block.number and box.size >= _FEWEST]
        if begun and begun[-1].tag in _BOXES and calls_to_subscribe(block.text):
            yield begun[-1]


def _ends_text(page: Page, box: Container, chosen: Sequence[TextBlock]) -> bool:
    """Whether a box says that the rest is for those who pay, and what is left above it is a text."""
    above = characters([block for block in chosen if block.number < box.first])
    is_last = chosen[-1].number < box.end
    is_less = above >= max(_LEAST, characters_in(box, chosen))
    return is_last and is_less and cuts_off(page.blocks[box.first].text) is not None


def _is_promised(page: Page, box: Container) -> bool:
    """Whether a call to subscribe stands right above a list, in the element that holds it."""
    above = page.blocks[box.first - 1] if box.size and box.first else None
    if above is None or box.parent is None or not box.parent.holds(above.number) or len(above.text) > _LONGEST:
        return False
    return calls_to_subscribe(above.text) is not None
