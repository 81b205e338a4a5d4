"""Entries of a text that lists things, each with a heading of its own: products, games, places. Scored, the headings
read like cards, for many are links."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import islice

from jsnews.article.choosing.looks import look
from jsnews.article.page.blocks import characters_in, in_order
from jsnews.article.page.boxes import box_around, heading_level
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.page.links import leads_on
from jsnews.article.text import QUESTION_ENDS, names
from jsnews.article.words.elsewhere import heads_others, only_points_on
from jsnews.article.words.letters import asks_to_sign_up

_FEWEST = 3  # entries side by side
_TAKEN, _TEXT = 0.7, 0.3  # share of the entries of which text was taken, and of the characters of one
_AROUND, _LARGEST = 5, 40  # elements around a heading in which an entry is looked for, and blocks of one
_OPENERS, _EXPANDS = names("button summary"), "aria-expanded"
_HEAD = 2  # blocks that an entry begins with: a rubric may stand above the heading

_Kind = tuple[int, str, str]  # of siblings: number of the element around them, tag, class


def with_entry_headings(page: Page, chosen: Sequence[TextBlock], url: str) -> list[TextBlock]:
    """The blocks with the headings of such entries; none that leads to another page of the site at `url`."""
    kept = {block.number for block in chosen}
    between = page.blocks[chosen[0].number : chosen[-1].number] if chosen else []
    missed = [block for block in between if block.number not in kept and _may_head(block) and not leads_on(block, url)]
    if not missed:
        return list(chosen)
    siblings = _siblings(page)
    times = Counter(block.text for block in missed)  # what each entry says again names none of them
    looks = {block.number: look(block)[0] for block in missed if _heads_box(block, kept)}
    alike = Counter(looks.values())
    heads = {number for number, each in looks.items() if alike[each] > 1}
    return in_order(
        chosen,
        [
            block
            for block in missed
            if times[block.text] == 1 and (block.number in heads or _heads_entry(page, block, chosen, siblings))
        ],
    )


def _may_head(block: TextBlock) -> bool:
    """Whether a block is a heading, but of other stories or letters, or a question on the button of its answer."""
    if heading_level(block.container):
        return not any(is_other(block.text) for is_other in (only_points_on, heads_others, asks_to_sign_up))
    return block.container.tag in _OPENERS and (
        block.text.endswith(QUESTION_ENDS) or _EXPANDS in block.container.attributes
    )


def _heads_box(heading: TextBlock, kept: set[int]) -> bool:
    """Whether a heading without a link begins an element of which all else was taken."""
    box = box_around(heading)
    if box is None or box.first != heading.number or heading.linked:
        return False
    return kept.issuperset(range(box.first + 1, box.end))


def _siblings(page: Page) -> dict[_Kind, list[Container]]:
    """The elements with some blocks in them that stand side by side and look alike."""
    found: defaultdict[_Kind, list[Container]] = defaultdict(list)
    for container in page.containers:
        if container.size > 1 and (kind := _kind_of(container)):
            found[kind].append(container)
    return found


def _kind_of(container: Container) -> _Kind | None:
    name = container.attributes.get("class")
    return (container.parent.number, container.tag, name) if name and container.parent else None


def _heads_entry(
    page: Page, heading: TextBlock, chosen: Sequence[TextBlock], siblings: dict[_Kind, list[Container]]
) -> bool:
    """Whether a heading begins one of several entries, of most of which the text was taken, and its own: beside that
    its address may stand."""
    for entry in islice(heading.container.outwards(), _AROUND):
        if entry.size > _LARGEST:
            return False
        kind = _kind_of(entry) if entry.size > 1 else None
        alike = siblings[kind] if kind else []
        if len(alike) >= _FEWEST:
            taken = sum(characters_in(each, chosen) > 0 for each in alike)
            is_text = characters_in(entry, chosen) >= _TEXT * page.length(entry)
            return heading.number < entry.first + _HEAD and is_text and taken >= _TAKEN * len(alike)
    return False
