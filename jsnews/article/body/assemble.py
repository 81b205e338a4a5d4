"""The article's blocks, ordered and typed: chosen text blocks → body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from jsnews.article.body.live import entries_in, entry_block
from jsnews.article.body.media import media_blocks
from jsnews.article.body.structure import Builder, Chosen, Item, Placed
from jsnews.article.choosing.roles import roles_of
from jsnews.article.metadata.head import Head
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.model import Block

LONGEST_RECURRING = 60  # characters that an article may well say twice


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
    items = [Chosen(block, role) for block, role in zip(chosen, roles_of(page, chosen, head, headline), strict=True)]
    builder = Builder(page, head.base)
    builder.note_layout(items)
    media = media_blocks(page, chosen, headline, head.base)
    entries = entries_in(page, head, items)
    blocks: list[Block] = []
    for entry, part in _parts(items, media, entries):
        built = builder.build(part)
        blocks.extend([entry_block(page, head, entry, built)] if entry else built)
    return Body(tuple(blocks), span_of(chosen), tuple(items))


def span_of(chosen: Sequence[TextBlock]) -> tuple[int, int] | None:
    """The first and last+1 number of the blocks."""
    return (chosen[0].number, chosen[-1].number + 1) if chosen else None


def _parts(
    items: list[Chosen], media: list[Placed], entries: dict[int, Container]
) -> Iterator[tuple[Container | None, list[Item]]]:
    """(live-blog entry or None, its text blocks and the media between them), in the page's order."""
    ordered: list[Item] = sorted([*media, *items], key=lambda item: item.before)
    known = set(entries.values())
    if not known:
        yield None, ordered
        return

    def entry_around(item: Item) -> Container | None:
        return next((each for each in item.container.outwards() if each in known), None)

    for entry, part in groupby(ordered, key=entry_around):
        yield entry, list(part)
