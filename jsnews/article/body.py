"""The article's blocks, ordered and typed: chosen text blocks → body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from jsnews.article.dom import Container, Page, TextBlock
from jsnews.article.head import Head
from jsnews.article.live import entries_in, entry_block
from jsnews.article.media import media_blocks
from jsnews.article.roles import roles_of
from jsnews.article.structure import Builder, Chosen
from jsnews.model import Block


@dataclass(frozen=True, slots=True)
class Body:
    """The typed blocks, and the first and last+1 number of the text blocks that they were made from."""

    blocks: tuple[Block, ...]
    span: tuple[int, int] | None
    chosen: tuple[Chosen, ...] = ()


def assemble(page: Page, head: Head, chosen: list[TextBlock], headline: int | None) -> Body:
    """Typed blocks in reading order, pictures and players at their place."""
    if not chosen:
        return Body((), None)
    base = head.canonical or head.url
    items = [Chosen(block, role) for block, role in zip(chosen, roles_of(chosen, head, headline), strict=True)]
    builder = Builder(base, framed=page.framed)
    builder.note_layout(items)
    media = media_blocks(page, chosen, headline, base)
    entries = entries_in(page, head, items)
    blocks: list[Block] = []
    for entry, part in _parts(items, media, entries):
        built = [piece for run in part for piece in (builder.build(run) if isinstance(run, list) else [run])]
        blocks.extend([entry_block(page, head, entry, built)] if entry else built)
    return Body(tuple(b for b in blocks if b.text or b.image or b.url), span_of(chosen), tuple(items))


def span_of(chosen: Sequence[TextBlock]) -> tuple[int, int] | None:
    """The first and last+1 number of the blocks."""
    return (chosen[0].number, chosen[-1].number + 1) if chosen else None


def _parts(
    items: list[Chosen], media: list[tuple[int, Block]], entries: dict[int, Container]
) -> Iterator[tuple[Container | None, list[list[Chosen] | Block]]]:
    """(live-blog entry or None, its runs of text blocks and the media between them), in the page's order."""
    waiting = list(media)
    for entry, group in groupby(items, key=lambda item: entries.get(item.block.number)):
        part: list[list[Chosen] | Block] = []
        for item in group:
            while waiting and waiting[0][0] <= item.block.number:
                part.append(waiting.pop(0)[1])
            if part and isinstance(part[-1], list):
                part[-1].append(item)
            else:
                part.append([item])
        yield entry, part
    if waiting:
        yield None, [block for _, block in waiting]
