"""Summaries that a machine made of a text: the lines that say so and the boxes that these stand in; and the heading of
a summary that was left out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from jsnews.article.page.blocks import characters
from jsnews.article.page.boxes import box_around, heading_level
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.text import is_label, names
from jsnews.article.words.machines import labels_summary, may_tell_of_machine, tells_of_machine

_MOST = 12  # blocks of a summary
_SECOND_RANK = 2  # of a heading; the first is the headline
# Characters, and share of the text: a summary is short, and what holds more may be the text. Boxes that are looked at.
_LARGEST, _SHARE, _AROUND = 1500, 0.5, 4
_LONGEST_LABEL = 60  # characters
_BOXES = names("div aside section details")


def without_summary_by_machine(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without those of small boxes in which a line says that a machine made a summary of the text; without
    the labels above such a line where the summary itself was left out, or comes when it is asked for."""
    most = min(_LARGEST, _SHARE * characters(chosen))
    told: set[int] = set()
    kept = {block.number for block in chosen}
    for block in page.blocks[: chosen[-1].number + 1] if chosen else ():
        # Where it stands is the quicker question: most lines are in no such box.
        if (box := _box_around(page, block, most)) and _heads_summary(page, block, box):
            told.update(range(box.first, box.end))
        elif block.number in kept:
            told.update(_labels_above(block, chosen))
    return [block for block in chosen if block.number not in told]


def _box_around(page: Page, line: TextBlock, most: float) -> Container | None:
    """The innermost box around a line that has more beside it than labels, and no more than a summary has."""
    for box in islice(line.container.outwards(), _AROUND):
        if box.size > _MOST or (length := page.length(box)) > most:
            return None
        if box.tag in _BOXES and length > len(line.text) + _LONGEST_LABEL:
            return box
    return None


def _heads_summary(page: Page, line: TextBlock, box: Container) -> bool:
    """Whether a line says that a machine made what stands in its box, or a label calls that a summary."""
    if not may_tell_of_machine(line.text):
        return False
    return tells_of_machine(line.text) or labels_summary(page.blocks[box.first].text)


def _labels_above(line: TextBlock, chosen: Sequence[TextBlock]) -> list[int]:
    """The numbers of what stands above a line of the text in its box, where that is no more than labels."""
    box = box_around(line)
    if box is None or box.size > _MOST or not tells_of_machine(line.text):
        return []
    above = [each for each in chosen if box.first <= each.number < line.number]
    is_labels = all(is_label(each.text, _LONGEST_LABEL) for each in above)
    return [each.number for each in above] if is_labels else []


def without_first_heading(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without a heading at their beginning where the list below it, in a box of both, was left out, or all
    that it heads is a control that shows it."""
    if not chosen or (heading_level(chosen[0].container) or 1) < _SECOND_RANK:
        return list(chosen)
    box, kept = box_around(chosen[0]), {block.number for block in chosen[1:]}
    if box is None or box.size > _MOST or box.first != chosen[0].number:
        return list(chosen)
    below = range(box.first + 1, box.end)
    headed = page.blocks[box.first + 1].container.tag in ("li", "button")
    return list(chosen[1:]) if headed and kept.isdisjoint(below) else list(chosen)
