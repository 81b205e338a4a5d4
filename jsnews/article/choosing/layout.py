"""What stands beside and below the text in a page that tables lay out.

Such a page keeps in the cell of the text what others have in boxes of their own, with names that tell: tools, links,
the foot.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from jsnews.article.choosing.looks import look
from jsnews.article.page.blocks import characters
from jsnews.article.page.boxes import enclosing, heading_level, names_of_kind
from jsnews.article.page.dom import Container, Page, TextBlock, inlines_around
from jsnews.article.page.tables import is_grid
from jsnews.article.scoring.survey import size
from jsnews.article.text import STATEMENT_ENDS, names
from jsnews.article.words.partings import marks_end

_SHORTEST = 80  # Latin letters of a paragraph
_MOST_LINKED = 0.2  # of it
_MOST_BELOW_END = 2  # blocks
_LARGEST_BESIDE, _LINKED_BESIDE = 200, 0.3  # characters of a table beside the text, and how much of them is links
_MOST_FLOATING = 2  # blocks
_SIDES = names("left right")
_PART = 0.25  # of what the cell with most of the text has of it
_LEAST = 0.5  # of the text: with less of it above, it may well be laid out in parts


def without_tail(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without those below the last paragraph from the first that others, or a table, part from it."""
    chosen = _to_the_end(chosen)
    last = _last_paragraph(page, chosen) if _has_tables(page) else None
    kept = [block for block in chosen if last is not None and block.number <= last.number]
    if last is None or characters(kept) < _LEAST * characters(chosen):
        return list(chosen)
    cells = _Cells(page, _cell_of(last))
    for block in chosen[len(kept) :]:
        if cells.part(block, kept[-1]):
            break
        kept.append(block)
    return kept


class _Cells:
    """Whether what follows a block below the text is parted from it, by where the two stand."""

    def __init__(self, page: Page, cell: Container | None) -> None:
        self._page, self._cell = page, cell
        self._grids: dict[int, bool] = {}  # the answers by table

    def part(self, block: TextBlock, above: TextBlock) -> bool:
        """Whether others or a table part a block from the one above it, or it is a label."""
        own = _cell_of(block)
        if own is not None and own is not self._cell:
            if not self._is_in_grid(own):
                return True
            if not block.linked and self._cell is not None and self._cell.holds(block.number):
                return False
        if self._cell is None:
            return False
        return block.number > above.number + 1 or _is_end(above) or _is_label(block) or self._is_ruled_off(block, above)

    def _is_ruled_off(self, block: TextBlock, above: TextBlock) -> bool:
        """Whether a rule parts a line that has no element of its own in its cell from paragraphs that have one."""
        bare = block.container.tag == "td" and above.container.tag == "p"
        return bare and block.number in self._page.rules

    def _is_in_grid(self, cell: Container) -> bool:
        frame = enclosing(cell, "table")
        if frame is None:
            return False
        if frame.number not in self._grids:
            self._grids[frame.number] = is_grid(self._page, frame)
        return self._grids[frame.number]


def without_side_tables(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without small tables that stand in the cell of the text and lay out something beside it: some links,
    or in one that the text flows around a line or two, as an advert, a caption or a pull quote."""
    last = _last_paragraph(page, chosen) if _has_tables(page) else None
    cell = _cell_of(last) if last is not None else None
    if cell is None:
        return list(chosen)
    known: dict[int, bool] = {}
    return [block for block in chosen if not _is_beside(page, block, cell, known, chosen[0])]


def _is_beside(page: Page, block: TextBlock, cell: Container, known: dict[int, bool], top: TextBlock) -> bool:
    frame = enclosing(block.container, "table")
    if frame is None or frame.first < cell.first or frame.end > cell.end or frame.number < cell.number:
        return False
    if frame.number not in known:
        inside = page.inside(frame)
        length = characters(inside)
        linked = sum(each.linked for each in inside)
        # What stands above all of the text may begin it.
        floats = frame.first > top.number and frame.attributes.get("align") in _SIDES and len(inside) <= _MOST_FLOATING
        beside = linked >= _LINKED_BESIDE * length or floats
        known[frame.number] = length <= _LARGEST_BESIDE and beside and not is_grid(page, frame)
    return known[frame.number]


def _has_tables(page: Page) -> bool:
    return any(container.tag == "table" for container in page.containers)


def _to_the_end(chosen: Sequence[TextBlock]) -> Sequence[TextBlock]:
    """The blocks above the mark that the text ends with, where no more than a line or two without a statement, as an
    address, follows it; notes to editors may well follow one."""
    for at in range(max(1, len(chosen) - _MOST_BELOW_END - 1), len(chosen) - 1):
        if _is_end(chosen[at]):
            return chosen if any(b.text.endswith(STATEMENT_ENDS) for b in chosen[at + 1 :]) else chosen[:at]
    return chosen


def _is_end(block: TextBlock) -> bool:
    """Whether a block is the mark that a text ends with; a rule of stars may well part two sections."""
    return marks_end(block.text) and any(sign.isalnum() or sign == "#" for sign in block.text)


def _last_paragraph(page: Page, chosen: Sequence[TextBlock]) -> TextBlock | None:
    """The last block that looks as paragraphs do in the cell that most of them stand in, or in one more of the text."""
    unlinked = [block for block in chosen if block.linked <= _MOST_LINKED * len(block.text)]
    prose = [block for block in unlinked if size(block.text) >= _SHORTEST]
    sizes: Counter[Container | None] = Counter()
    for block in prose:
        sizes[_cell_of(block)] += len(block.text)
    if not sizes:
        return None
    most = sizes.most_common(1)[0][0]
    parts = {cell for cell in sizes if _is_part(page, cell, most, sizes)}
    usual = {look(block) for block in prose if _cell_of(block) in parts}
    kinds = Counter(look(block).elements for block in prose)
    common = {kind for kind, times in kinds.items() if times > 1 or len(kinds) == 1}
    printed = {_size_of_type(block) for block in prose if _cell_of(block) in parts}
    below = (b for b in reversed(unlinked) if _size_of_type(b) in printed)
    return next((b for b in below if look(b) in usual and look(b).elements in common), None)


def _size_of_type(block: TextBlock) -> str | None:
    """What a block without an element of its own in its cell has for a style sheet: the size of its first letters."""
    if block.container.tag != "td" or block.container.size < 2:
        return None
    fonts = (each for each in inlines_around(block.pieces[0][1]) if each.tag == "font")
    return next((size for font in fonts if (size := font.attributes.get("size"))), "")


def _is_label(block: TextBlock) -> bool:
    """Whether a line that has no element of its own in its cell is no statement but a link, or a label with one."""
    if block.container.tag != "td" or block.container.size < 2 or block.text.endswith(STATEMENT_ENDS):
        return False
    return block.linked >= _LINKED_BESIDE * len(block.text)


def _is_part(page: Page, cell: Container | None, most: Container | None, sizes: Mapping[Container | None, int]) -> bool:
    """Whether a cell is one more section of the text: it has the names of the cell with most of it, or a subhead, or is
    a column or row beside that with no small part of it."""
    if cell is most:
        return True
    if cell is None or most is None:
        return False
    if names_of_kind(cell) and names_of_kind(cell) == names_of_kind(most):
        return True
    beside = enclosing(cell, "table") is enclosing(most, "table") and sizes[cell] >= _PART * sizes[most]
    return beside or heading_level(page.blocks[cell.first].container) is not None


def _cell_of(block: TextBlock) -> Container | None:
    return enclosing(block.container, "td")
