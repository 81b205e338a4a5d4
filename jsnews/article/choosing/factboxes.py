"""Small boxes of facts between the paragraphs of a text: what was missed of them, and their titles."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from jsnews.article.choosing.captions import in_figure
from jsnews.article.page.blocks import characters, characters_in, in_order
from jsnews.article.page.boxes import heading_level, stands_among
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.pattern import naming
from jsnews.article.text import SENTENCE_ENDS

_BOXES = frozenset(("div", "section", "aside"))
_ITEMS = frozenset(("li", "dt", "dd"))
_LISTS = frozenset(("ul", "ol", "dl", "li", "dt", "dd"))
# Those that stand beside the text, with what is in a dish as well, and such as hold what the text checks or reviews.
_BESIDE = (
    "nutrition(?:al)?[-_]?(?:labels?|facts?|info|sections?|charts?|servings?|(?:sub[-_])?items?|recipe|tables?|summary)|"
    "facts?[-_]?box|info[-_]?box|fakten-?box|info-?kasten|steckbrief|encadre|recuadro|fakta-?(?:ruta|boks|boksi)|kader|"
    "ramka|boks"
)
_is_beside = naming(rf"(?:^|[\s_-])(?:{_BESIDE})(?:$|[\s_-])")
_is_named = naming(
    rf"(?:^|[\s_-])(?:{_BESIDE}|call-?out|fact-?check|claim(?:-?(?:review|box))?|ficha(?:-?t[eé]cnica)?|scheda)"
    r"(?:$|[\s_-])"
)
_CONTROLS = "a, form, input, button, select, iframe, video, audio"
_LARGEST, _LONGEST_TITLE, _LONGEST_ITEM = 14, 60, 300  # blocks, characters
_LARGEST_LAST = 4  # blocks of a box that ends the text; longer ones are an appendix
_LARGEST_BESIDE, _MOST = 25, 0.5  # blocks of a box beside the text, and share of the text: what holds more may be it
_ABOVE = 3  # blocks of the text above an aside; one that stands higher sums it up, but for definitions


def with_fact_boxes(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks with what was missed of boxes between them that lead nowhere, asides, others by their class, and lists
    of definitions; and of one by its class that ends the text."""
    if len(chosen) <= _ABOVE:
        return list(chosen)
    kept = {block.number for block in chosen}
    missed: dict[int, TextBlock] = {}
    first = chosen[0].number
    for box in page.containers:
        if first <= box.first and _is_box(page, box, chosen) and _leads_nowhere(page, box):
            blocks = [block for block in page.inside(box) if block.number not in kept]
            if blocks and _is_of_facts(page, box, blocks):
                missed.update((block.number, block) for block in blocks)
    return in_order(chosen, list(missed.values()))


def _is_box(page: Page, box: Container, chosen: Sequence[TextBlock]) -> bool:
    """Whether an element is a box of a few lines in the text."""
    if not 1 < box.size <= _LARGEST or box.hidden or in_figure(box):
        return False
    named = box.tag in _BOXES and _is_named(box.names)
    if box.end > chosen[-1].number:
        return named and _ends_text(page, box, chosen)
    if named:
        return box.first > chosen[0].number
    if box.tag == "dl":
        return stands_among(box, chosen)
    if box.tag != "aside" or box.node is None:
        return False
    return box.first >= chosen[0 if box.node.css_first("dl") else _ABOVE].number


def _ends_text(page: Page, box: Container, chosen: Sequence[TextBlock]) -> bool:
    """Whether a small box with a title stands right below the last paragraph, in the same element."""
    last = next((block for block in reversed(chosen) if block.number < box.first), None)
    small = box.size <= _LARGEST_LAST and _is_title(page.blocks[box.first])
    if last is None or not small or box.first != last.number + 1:
        return False
    return last.container.tag == "p" and last.container.parent is box.parent


def _leads_nowhere(page: Page, box: Container) -> bool:
    """Whether a box has nothing to follow or to press."""
    linked = any(block.linked for block in page.inside(box))
    return not linked and box.node is not None and box.node.css_first(_CONTROLS) is None


def _is_of_facts(page: Page, box: Container, missed: Sequence[TextBlock]) -> bool:
    """Whether what was missed is a box's title, or all of a list under one, or the box has the class of facts."""
    first, *rest = page.inside(box)
    if len(missed) == 1 and missed[0] is first:
        return _is_title(first)
    if box.tag == "dl" or _is_named(box.names):
        return True
    listed = [block for block in rest if block.container.tag in _ITEMS and len(block.text) <= _LONGEST_ITEM]
    return heading_level(first.container) is not None and len(rest) - len(listed) <= 1 < len(listed)


def _is_title(block: TextBlock) -> bool:
    """Whether a line is short, and neither a sentence nor a part of a list."""
    short = len(block.text) <= _LONGEST_TITLE and not block.text.endswith((*SENTENCE_ENDS, ":"))
    return short and block.container.tag not in _LISTS


def beside_the_text(page: Page, chosen: Sequence[TextBlock]) -> set[int]:
    """The numbers of the chosen blocks that stand in boxes which are called boxes of facts: of the article, but none of
    its running text."""
    most = _MOST * characters(chosen)
    found: set[int] = set()
    for block in chosen:
        box = _box_around(block) if block.number not in found else None
        if box is not None and characters_in(box, chosen) <= most:
            found.update(each.number for each in chosen if box.holds(each.number))
    return found


def _box_around(block: TextBlock) -> Container | None:
    """The outermost box of facts around a block."""
    around = takewhile(lambda each: each.size <= _LARGEST_BESIDE, block.container.outwards())
    named = [each for each in around if each.names and _is_beside(each.names)]
    return named[-1] if named else None
