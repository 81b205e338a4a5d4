"""A table of the page → rows of one width, in which every cell stands under its heading, or the code that it shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, islice, takewhile

from jsnews.article.page.dom import BREAK, Container, Page, TextBlock
from jsnews.article.pattern import pattern
from jsnews.article.text import inert

Row = tuple[str, ...]

_CELLS = frozenset(("td", "th"))
_CODE = pattern(r"(?:^|[\s_-])code(?:$|[\s_-])")
_WIDEST = 50  # columns that joined cells make; pages that want one to go across their whole table write any number


def table_rows(page: Page, frame: Container, texts: Mapping[int, str]) -> tuple[tuple[Row, ...], bool]:
    """(rows, whether the first is the header) from the texts of the cells by their number.

    A row or column without any text is left out; a joined cell has its text once, and is empty in its other places.
    """
    lines = [(cells, row) for cells, row in _grid(page, frame, texts) if any(row)]
    width = max((len(row) for _, row in lines), default=0)
    if width <= _WIDEST:
        full = [row + [""] * (width - len(row)) for _, row in lines]
        used = [at for at in range(width) if any(row[at] for row in full)]
        rows = tuple(tuple(row[at] for at in used) for row in full)
    else:  # one endless row would make all others as long
        rows = tuple(tuple(row) for _, row in lines)
    return rows, bool(lines) and _is_header([cell for cell in lines[0][0] if texts.get(cell.number)])


def as_text(rows: Sequence[Row]) -> str:
    """A line for each row, without the empty cells at its end."""
    return "\n".join(" | ".join(row[: max(at for at, cell in enumerate(row) if cell) + 1]).lstrip() for row in rows)


def cell_of(container: Container, frame: Container) -> Container | None:
    """The outermost cell around a container, inside the table `frame`."""
    inside = takewhile(lambda each: each is not frame, container.outwards())
    return next((each for each in reversed(list(inside)) if each.tag in _CELLS), None)


def is_grid(page: Page, frame: Container) -> bool:
    """Whether a table has several rows of several cells, or mostly numbers in them; others lay out a page."""
    filled = [[cell for cell in cells if cell.size] for cells in _rows(page, frame)]
    if sum(len(cells) > 1 for cells in filled) > 1:
        return True
    texts = [block.text for block in page.inside(frame)]
    return 2 * sum(not any(map(str.isalpha, text)) for text in texts) > len(texts)


def code_of(blocks: Sequence[TextBlock], frame: Container) -> str | None:
    """The code of a table that holds nothing else, without the numbers of its lines; None for any other table."""
    code: list[str] = []
    for cell, group in groupby(blocks, key=lambda block: cell_of(block.container, frame)):
        texts = list(group)
        if cell is None:
            return None
        if _CODE.search(cell.names) or (_is_preformatted(texts) and not _counts_lines(texts)):
            code.extend(as_written(block) for block in texts)
        elif not _counts_lines(texts):
            return None
    return "\n".join(code) or None


def as_written(block: TextBlock) -> str:
    """The text with its spaces and line ends."""
    return inert("".join(piece for piece, _ in block.pieces).replace(BREAK, "\n")).strip("\n")


def _is_preformatted(blocks: Sequence[TextBlock]) -> bool:
    return all(any(each.tag == "pre" for each in block.container.outwards()) for block in blocks)


def _counts_lines(blocks: Sequence[TextBlock]) -> bool:
    """Whether all words are numbers, each the one behind the last."""
    words = " ".join(block.text for block in blocks).split()
    first = int(words[0]) if words[0].isascii() and words[0].isdecimal() and len(words[0]) < 7 else None
    return first is not None and words == [str(number) for number in range(first, first + len(words))]


def _grid(page: Page, frame: Container, texts: Mapping[int, str]) -> Iterator[tuple[list[Container], list[str]]]:
    """(cells, texts by column) of each row, with "" where a cell is empty or another one reaches to."""
    reaching: dict[int, int] = {}  # column → how many more rows a cell from above reaches down
    for cells in _rows(page, frame):
        row: list[str] = []
        below = {at: rows - 1 for at, rows in reaching.items() if rows > 1}
        for cell in cells:
            while len(row) in reaching:
                row.append("")
            across = min(_span(cell, "colspan"), max(1, _WIDEST - len(row)))
            down = _span(cell, "rowspan")
            below.update((at, down - 1) for at in range(len(row), len(row) + across) if down > 1)
            row.extend([texts.get(cell.number, ""), *[""] * (across - 1)])
        reaching = below
        yield cells, row


def _rows(page: Page, frame: Container) -> Iterator[list[Container]]:
    """The cells of each row, but for those of tables inside a cell."""
    rows: dict[int, list[Container]] = {}
    within = takewhile(lambda each: each.depth > frame.depth, islice(page.containers, frame.number + 1, None))
    for container in within:
        if container.tag in _CELLS and cell_of(container, frame) is container:
            rows.setdefault(container.parent.number if container.parent else 0, []).append(container)
    yield from rows.values()


def _span(cell: Container, name: str) -> int:
    stated = (cell.attributes.get(name) or "").strip()[:3]
    return min(max(int(stated), 1), _WIDEST) if stated.isascii() and stated.isdecimal() else 1


def _is_header(cells: Sequence[Container]) -> bool:
    """Whether all cells of a row are headings, or the row stands in the table's head."""
    return all(cell.tag == "th" or any(each.tag == "thead" for each in islice(cell.outwards(), 3)) for cell in cells)
