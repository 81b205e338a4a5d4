"""Chosen text blocks → typed blocks: headings, lists, quotes, tables and code as the page nests them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, takewhile

from jsnews.article.boxes import heading_level
from jsnews.article.dom import Container, TextBlock, frame_of
from jsnews.article.spans import spans_of
from jsnews.article.text import inert
from jsnews.model import Block, Role

_FRAMES = frozenset(("ul", "ol", "blockquote", "table", "pre"))
_DEEPEST = 6
# A list item or cell that is longer than this is a section that the page lays out with lists or tables.
_LONGEST_ITEM, _LONGEST_CELL = 700, 400


@dataclass(frozen=True, slots=True)
class Chosen:
    """A text block of the article and the role that it has there."""

    block: TextBlock
    role: Role = "body"


class Builder:
    """Builds typed blocks; `base` is the URL that links are relative to."""

    def __init__(self, base: str | None, *, framed: bool = False) -> None:
        self.base = base
        self.framed = framed
        self._layout: dict[int, bool] = {}

    def build(self, chosen: Sequence[Chosen], within: Container | None = None, depth: int = 0) -> list[Block]:
        """Typed blocks in order. Neighbours inside one list, quote, table or code block become one."""
        frames = [self._frame(item.block.container, within) if depth < _DEEPEST else None for item in chosen]
        blocks: list[Block] = []
        for _, group in groupby(
            zip(chosen, frames, strict=True),
            key=lambda pair: (id(pair[1]) if pair[1] else -pair[0].block.number - 1, pair[0].role),
        ):
            pairs = list(group)
            items, frame = [item for item, _ in pairs], pairs[0][1]
            if frame is None:
                blocks.extend(self._simple(item) for item in items)
            else:
                blocks.append(self._framed(items, frame, depth))
        return blocks

    def _frame(self, container: Container, within: Container | None) -> Container | None:
        """The outermost list, quote, table or code element around a container, below `within`."""
        inside = takewhile(lambda each: each is not within, container.outwards())
        frames = [each for each in inside if each.tag in _FRAMES and not self._is_layout(each)]
        return frames[-1] if frames else None

    def _is_layout(self, frame: Container) -> bool:
        return self._layout.get(frame.number, False)

    def note_layout(self, chosen: Sequence[Chosen]) -> None:
        """Find the lists and tables that only lay out sections of text."""
        inside: dict[int, tuple[Container, list[TextBlock]]] = {}
        for item in chosen:
            for container in item.block.container.outwards():
                if container.tag in ("ul", "ol", "table"):
                    inside.setdefault(container.number, (container, []))[1].append(item.block)
        for number, (frame, blocks) in inside.items():
            self._layout[number] = _lays_out(frame, blocks)

    def _simple(self, item: Chosen) -> Block:
        base = (frame_of(item.block.container) if self.framed else None) or self.base
        text, spans = spans_of(item.block, base)
        level = heading_level(item.block.container)
        if level and item.role != "standfirst":  # a summary that is marked up as a heading heads nothing
            return Block(type="heading", text=text, spans=spans, level=level, role=item.role)
        return Block(type="paragraph", text=text, spans=spans, role=item.role)

    def _framed(self, items: list[Chosen], frame: Container, depth: int) -> Block:
        if frame.tag in ("ul", "ol"):
            return self._list(items, frame, depth)
        if frame.tag == "table":
            return self._table(items, frame)
        if frame.tag == "pre":
            text = "\n".join(inert("".join(piece for piece, _ in item.block.pieces)).strip("\n") for item in items)
            return Block(type="code", text=text, role=items[0].role)
        inner = self.build(items, frame, depth + 1)
        if len(inner) == 1 and inner[0].type == "paragraph":
            return replace(inner[0], type="quote")
        return Block(type="quote", text=_joined(inner), blocks=tuple(inner), role=items[0].role)

    def _list(self, items: list[Chosen], frame: Container, depth: int) -> Block:
        entries = [
            self._item(list(group), frame, depth)
            for _, group in groupby(items, key=lambda i: _child_of(i.block.container, frame))
        ]
        return Block(
            type="list", text=_joined(entries), ordered=frame.tag == "ol", blocks=tuple(entries), role=items[0].role
        )

    def _item(self, items: list[Chosen], frame: Container, depth: int) -> Block:
        """A list item: its first paragraph is its own text, what is nested stands in `blocks`."""
        number = _child_of(items[0].block.container, frame)
        within: Container = items[0].block.container
        while within.number != number and within.parent is not None:
            within = within.parent
        inner = self.build(items, within if within is not frame else frame, depth + 1)
        role = items[0].role
        if len(inner) == 1 and inner[0].type == "paragraph":
            return replace(inner[0], type="list_item")
        if inner and inner[0].type == "paragraph":
            return Block(type="list_item", text=_joined(inner), spans=(), blocks=tuple(inner), role=role)
        return Block(type="list_item", text=_joined(inner), blocks=tuple(inner), role=role)

    def _table(self, items: list[Chosen], frame: Container) -> Block:
        rows: list[tuple[str, ...]] = []
        header = False
        for _, group in groupby(items, key=lambda i: _row_of(i.block.container, frame)):
            in_row = list(group)
            cells = [
                " ".join(inert(i.block.text) for i in cell)
                for _, cell in groupby(in_row, key=lambda i: _cell_of(i.block.container, frame))
            ]
            if not rows:
                header = all(_has_ancestor(i.block.container, "th", frame) for i in in_row)
            rows.append(tuple(cells))
        text = "\n".join(" | ".join(row) for row in rows)
        return Block(type="table", text=text, rows=tuple(rows), header=header, role=items[0].role)


def _joined(blocks: Sequence[Block]) -> str:
    return "\n".join(block.text for block in blocks if block.text)


def _lays_out(frame: Container, blocks: list[TextBlock]) -> bool:
    """Whether a list or table holds sections of text instead of items and cells."""
    cell_of = _child_of if frame.tag != "table" else _cell_of
    sizes: dict[int, int] = {}
    for block in blocks:
        cell = cell_of(block.container, frame)
        sizes[cell] = sizes.get(cell, 0) + len(block.text)
    if frame.tag != "table":
        return any(heading_level(b.container) for b in blocks) or max(sizes.values()) > _LONGEST_ITEM
    return len(sizes) < 2 or max(sizes.values()) > _LONGEST_CELL * (3 if len(sizes) > 8 else 1)


def _child_of(container: Container, frame: Container) -> int:
    """The number of the container directly below `frame` that holds this one."""
    while container.parent is not None and container.parent is not frame and container is not frame:
        container = container.parent
    return container.number


def _ancestor(container: Container, tags: tuple[str, ...], frame: Container) -> Container | None:
    """The outermost element of such tags around a container, below `frame`."""
    inside = [each for each in takewhile(lambda each: each is not frame, container.outwards()) if each.tag in tags]
    return inside[-1] if inside else None


def _row_of(container: Container, frame: Container) -> int:
    row = _ancestor(container, ("tr",), frame)
    return row.number if row else -1


def _cell_of(container: Container, frame: Container) -> int:
    cell = _ancestor(container, ("td", "th"), frame)
    return cell.number if cell else -1


def _has_ancestor(container: Container, tag: str, frame: Container) -> bool:
    return _ancestor(container, (tag,), frame) is not None
