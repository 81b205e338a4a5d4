"""The table of a page's own contents: links to places on it, no more than their titles, and the line above them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from jsnews.article.page.boxes import heading_level
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.page.links import leads_within
from jsnews.article.pattern import naming
from jsnews.article.text import is_label, names
from jsnews.article.words.contents import heads_contents

_LINKED = 0.9  # of a title, but for signs before it
_FEWEST = 2  # titles one below the other
_CELLS = names("td th")  # in a table of things each may lead to what is said of it
_LEADING, _LONGEST_LABEL = (":", "："), 60  # characters of a label; a sentence of the text that ends so leads to a list
_MOST_LABELS = 2
_LARGEST, _LONGEST_TITLE = 60, 120  # blocks of a table, and characters of a title
_BOXES = names("div nav ul ol aside details")
_is_called = naming(r"(?<![a-z])(?<!no[_-])(?:toc|table-?of-?contents?|inhaltsverzeichnis)(?![a-z])")


def without_contents(page: Page, chosen: Sequence[TextBlock], url: str) -> list[TextBlock]:
    """The blocks without titles of the page's parts that link to these, one below the other, without the lines above
    such titles, and without boxes that are called a table of contents and hold no sentence."""
    if not chosen:
        return []
    listed: set[int] = set()
    kept = {block.number for block in chosen}
    for run in _runs(page.blocks[chosen[0].number : chosen[-1].number + 1], url):
        if not (run.start - 1 in kept and _is_sentence(page.blocks[run.start - 1])):
            listed.update(range(_with_labels(page, run.start), run.stop))
    for box in _called(page, chosen, kept):
        listed.update(range(box.first, box.end))
    return [block for block in chosen if block.number not in listed]


def _runs(blocks: Sequence[TextBlock], url: str) -> Iterator[range]:
    """The numbers of the titles of each such list."""
    start: int | None = None
    for block in blocks:
        if block.linked and _is_title(block, url):
            start = block.number if start is None else start
        elif start is not None:
            if block.number - start >= _FEWEST:
                yield range(start, block.number)
            start = None


def _is_title(block: TextBlock, url: str) -> bool:
    """Whether a block is nothing but a link to a place on the page; a heading often links to itself."""
    if block.linked < _LINKED * _length(block.text) or block.container.tag in _CELLS:
        return False
    return heading_level(block.container) is None and leads_within(block, url)


def _length(text: str) -> int:
    """The characters of a line from its first letter or digit on."""
    return len(text) - next((at for at, sign in enumerate(text) if sign.isalnum()), 0)


def _is_sentence(above: TextBlock) -> bool:
    """Whether a line leads to a list as a sentence of the text does."""
    leads = above.text.endswith(_LEADING) and len(above.text) > _LONGEST_LABEL
    return leads and not heads_contents(above.text)


def _with_labels(page: Page, start: int) -> int:
    """The number of the first of the lines above a list that head it."""
    for _ in range(_MOST_LABELS):
        if start and _is_label(page.blocks[start - 1]):
            start -= 1
    return start


def _is_label(above: TextBlock) -> bool:
    """Whether a line right above a list says so, or is a heading with a colon: of the list's own."""
    leads = above.text.endswith(_LEADING) and heading_level(above.container) is not None
    return leads or heads_contents(above.text)


def _called(page: Page, chosen: Sequence[TextBlock], kept: set[int]) -> list[Container]:
    """The boxes of short lines that are called so; several alike that hold a line each are the parts themselves."""
    first, last = chosen[0].number, chosen[-1].number
    boxes = [
        box
        for box in page.containers
        if box.size
        and box.end > first
        and box.first <= last
        and box.size <= _LARGEST
        and box.tag in _BOXES
        and box.names
        # The id of a single line may be the place that a table leads to.
        and _is_called(box.names if box.size > 1 else box.attributes.get("class") or "")
        and not kept.isdisjoint(range(box.first, box.end))
        and all(is_label(b.text, _LONGEST_TITLE) for b in page.inside(box))
    ]
    alike = Counter(box.names for box in boxes)
    return [box for box in boxes if box.size > 1 or alike[box.names] == 1]
