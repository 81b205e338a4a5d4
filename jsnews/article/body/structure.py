"""Chosen text blocks → typed blocks: headings, lists, quotes, tables and code as the page nests them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from jsnews.article.body.leadons import without_lead_ons
from jsnews.article.page.boxes import enclosing, heading_level
from jsnews.article.page.breaks import paragraphs_of
from jsnews.article.page.dom import Container, Page, TextBlock, frame_of
from jsnews.article.page.spans import spans_of
from jsnews.article.page.subheads import subheads_among
from jsnews.article.page.tables import as_text, as_written, cell_of, code_of, table_rows
from jsnews.article.text import STATEMENT_ENDS
from jsnews.model import READ, Block, Role

_FRAMES = frozenset(("ul", "ol", "blockquote", "table", "pre"))
_DEEPEST = 6
_BY_LOOK = 2  # the level of a heading that only looks like one
# A list item or cell that is longer than this is a section that the page lays out with lists or tables.
_LONGEST_ITEM, _LONGEST_CELL = 700, 400
_FEWEST_ROWS, _SHORTEST_PROSE, _MOSTLY = 3, 60, 0.6  # of a column; characters of a paragraph; of all characters


@dataclass(frozen=True, slots=True)
class Chosen:
    """A text block of the article and the role that it has there."""

    block: TextBlock
    role: Role = "body"

    @property
    def container(self) -> Container:
        """The element that it stands in."""
        return self.block.container

    @property
    def before(self) -> int:
        """The number that it is ordered by; what precedes a text block has the same and is put first."""
        return self.block.number


@dataclass(frozen=True, slots=True)
class Placed:
    """A picture, player or post of the article, the element that it stands in, and the text block that it precedes."""

    block: Block
    container: Container
    before: int


Item = Chosen | Placed


class Builder:
    """Builds typed blocks; `base` is the URL that links are relative to."""

    def __init__(self, page: Page, base: str | None) -> None:
        self.page = page
        self.base = base
        self._layout: dict[int, bool] = {}
        self._subheads: frozenset[int] = frozenset()

    def build(self, items: Sequence[Item], within: Container | None = None, depth: int = 0) -> list[Block]:
        """Typed blocks in order. Neighbours inside one list, quote, table or code block become one."""
        blocks: list[Block] = []
        for frame, run in self._runs(items, within, depth):
            texts = [item for item in run if isinstance(item, Chosen)]
            if frame is None or not texts:
                blocks.extend(block for item in run for block in self._plain(item))
            else:
                blocks.extend(self._framed(run, texts, frame, depth))
        return [block for block in blocks if block.text or block.image or block.url or block.blocks]

    def _runs(
        self, items: Sequence[Item], within: Container | None, depth: int
    ) -> Iterator[tuple[Container | None, list[Item]]]:
        """(frame or None, the neighbours inside of it that have one role); a picture goes with what is around it."""
        run: list[Item] = []
        frame, role = None, None
        for item in items:
            around = self._frame(item.container, within) if depth < _DEEPEST else None
            own = item.role if isinstance(item, Chosen) else role
            if run and (around is not frame or (role is not None and own != role)):
                yield frame, run
                run, role = [], None
            run.append(item)
            frame, role = around, own if isinstance(item, Chosen) else role
        if run:
            yield frame, run

    def _frame(self, container: Container, within: Container | None) -> Container | None:
        """The outermost list, quote, table or code element around a container, below `within`."""
        frame = None
        around: Container | None = container
        while around is not None and around is not within:
            if around.tag in _FRAMES and not self._is_layout(around):
                frame = around
            around = around.parent
        return frame

    def _is_layout(self, frame: Container) -> bool:
        return self._layout.get(frame.number, False)

    def note_layout(self, chosen: Sequence[Chosen]) -> None:
        """Find the lists and tables that only lay out sections of text, and lines that head sections by their look."""
        self._subheads = subheads_among([item.block for item in chosen if item.role == "body"])
        inside: dict[int, tuple[Container, list[TextBlock]]] = {}
        for item in chosen:
            container: Container | None = item.block.container
            while container is not None:  # a plain loop: there are many
                if container.tag in ("ul", "ol", "table"):
                    inside.setdefault(container.number, (container, []))[1].append(item.block)
                container = container.parent
        for number, (frame, blocks) in inside.items():
            self._layout[number] = _lays_out(frame, blocks)

    def _plain(self, item: Item) -> list[Block]:
        """What stands in no frame: a heading, or the paragraphs that a text block is; a picture or post."""
        if isinstance(item, Placed):
            return [item.block]
        is_whole = heading_level(item.container) or item.block.number in self._subheads
        if is_whole or item.role not in ("body", "box", "footnote"):
            return [self._simple(item)]
        return [self._simple(Chosen(part, item.role)) for part in paragraphs_of(without_lead_ons(item.block))]

    def _simple(self, item: Chosen) -> Block:
        base = (frame_of(item.block.container) if self.page.framed else None) or self.base
        text, spans = spans_of(item.block, base)
        level = heading_level(item.block.container) or (_BY_LOOK if item.block.number in self._subheads else None)
        if level and item.role != "standfirst":  # a summary that is marked up as a heading heads nothing
            return Block(type="heading", text=text, spans=spans, level=level, role=item.role)
        return Block(type="paragraph", text=text, spans=spans, role=item.role)

    def _framed(self, run: list[Item], texts: list[Chosen], frame: Container, depth: int) -> list[Block]:
        """The block of a list, quote, table or code; the last two hold no blocks: their pictures stand behind them."""
        role = texts[0].role
        if frame.tag in ("ul", "ol"):
            return [self._list(run, frame, role, depth)]
        pictures = [item.block for item in run if isinstance(item, Placed)]
        if frame.tag == "table":
            return [*self._table(texts, frame), *pictures]
        if frame.tag == "pre":
            return [Block(type="code", text="\n".join(as_written(item.block) for item in texts), role=role), *pictures]
        inner = self.build(run, frame, depth + 1)
        if len(inner) == 1 and inner[0].type == "paragraph":
            return [replace(inner[0], type="quote")]
        return [Block(type="quote", text=read_of(inner, role), blocks=tuple(inner), role=role)]

    def _list(self, run: list[Item], frame: Container, role: Role, depth: int) -> Block:
        entries = [
            self._item(list(group), frame, role, depth)
            for _, group in groupby(run, key=lambda item: _child_of(item.container, frame))
        ]
        return Block(
            type="list", text=read_of(entries, role), ordered=frame.tag == "ol", blocks=tuple(entries), role=role
        )

    def _item(self, items: list[Item], frame: Container, role: Role, depth: int) -> Block:
        """A list item: its only paragraph is its own text, anything more stands in `blocks`."""
        number = _child_of(items[0].container, frame)
        within: Container = items[0].container
        while within.number != number and within.parent is not None:
            within = within.parent
        inner = self.build(items, within, depth + 1)
        if len(inner) == 1 and inner[0].type == "paragraph":
            return replace(inner[0], type="list_item")
        return Block(type="list_item", text=read_of(inner, role), blocks=tuple(inner), role=role)

    def _table(self, items: list[Chosen], frame: Container) -> list[Block]:
        """The table, and above it what stands in none of its cells, its caption; or the code that it numbers."""
        if code := code_of([item.block for item in items], frame):
            return [Block(type="code", text=code, role=items[0].role)]
        texts: dict[int, str] = {}
        above = []
        for item in items:
            cell = cell_of(item.container, frame)
            if cell is None:
                above.append(self._simple(item))
            else:
                texts[cell.number] = f"{texts.get(cell.number, '')} {self._simple(item).text}".strip()
        rows, header = table_rows(self.page, frame, texts)
        return [*above, Block(type="table", text=as_text(rows), rows=rows, header=header, role=items[0].role)]


def read_of(blocks: Sequence[Block], role: Role = "body") -> str:
    """The text of blocks that stand in one of a role; pictures and posts among them keep theirs to themselves."""
    return "\n".join(block.text for block in blocks if block.text and block.role in READ | {role})


def _lays_out(frame: Container, blocks: list[TextBlock]) -> bool:
    """Whether a list or table holds sections of text or code instead of items and cells."""
    if frame.tag == "table" and any(enclosing(b.container, "pre") and "\n" in as_written(b) for b in blocks):
        return code_of(blocks, frame) is None
    sizes: dict[int, int] = {}
    for block in blocks:
        cell = _child_of(block.container, frame) if frame.tag != "table" else _number_of_cell(block.container, frame)
        sizes[cell] = sizes.get(cell, 0) + len(block.text)
    if frame.tag != "table":
        return any(heading_level(b.container) for b in blocks) or max(sizes.values()) > _LONGEST_ITEM
    if len(sizes) < 2 or max(sizes.values()) > _LONGEST_CELL * (3 if len(sizes) > 8 else 1):
        return True
    return _is_column(frame, blocks)


def _is_column(frame: Container, blocks: Sequence[TextBlock]) -> bool:
    """Whether a table is a column of paragraphs: rows with one cell each, most of them sentences."""
    cells = {cell.number: cell for block in blocks if (cell := cell_of(block.container, frame))}
    rows = {cell.parent.number for cell in cells.values() if cell.parent}
    told = sum(len(b.text) for b in blocks if len(b.text) >= _SHORTEST_PROSE and b.text.endswith(STATEMENT_ENDS))
    return len(rows) == len(cells) >= _FEWEST_ROWS and told >= _MOSTLY * sum(len(block.text) for block in blocks)


def _child_of(container: Container, frame: Container) -> int:
    """The number of the container directly below `frame` that holds this one."""
    while container.parent is not None and container.parent is not frame and container is not frame:
        container = container.parent
    return container.number


def _number_of_cell(container: Container, frame: Container) -> int:
    cell = cell_of(container, frame)
    return cell.number if cell else -1
