"""What those who pay are to get: the list right below a call to subscribe, wherever that stands."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.page.blocks import characters, characters_in
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.text import names
from jsnews.article.words.calls import calls_to_subscribe

_LISTS = names("ul ol")
_LONGEST = 160  # characters of the call
_SHARE = 0.3  # of the text: what holds more is what the text is about


def without_benefits(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without such lists and the calls above them."""
    kept = {block.number for block in chosen}
    most = _SHARE * characters(chosen)
    left_out: set[int] = set()
    for box in page.containers:
        if box.tag not in _LISTS or kept.isdisjoint(range(box.first, box.end)):
            continue
        if _is_promised(page, box) and characters_in(box, chosen) <= most:
            left_out.update(range(box.first - 1, box.end))
    return [block for block in chosen if block.number not in left_out]


def _is_promised(page: Page, box: Container) -> bool:
    """Whether a call to subscribe stands right above a list, in the element that holds it."""
    above = page.blocks[box.first - 1] if box.size and box.first else None
    if above is None or box.parent is None or not box.parent.holds(above.number) or len(above.text) > _LONGEST:
        return False
    return calls_to_subscribe(above.text) is not None
