"""The article's blocks, ordered and typed: chosen text blocks → body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from jsnews.article.body.live import entries_in, entry_block
from jsnews.article.body.media import media_blocks
from jsnews.article.body.structure import Builder, Chosen, Item, Placed
from jsnews.article.choosing.leftout import left_out
from jsnews.article.choosing.roles import roles_of
from jsnews.article.metadata.head import Head
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.text import inert, plain
from jsnews.model import Block, Role

_SAID_OF_MEDIA: frozenset[Role] = frozenset({"caption", "embed"})
_TOLD = 0.6  # of a caption, in the parts that a picture has of it
_BEGINNING = 8  # words
LONGEST_RECURRING = 60  # characters that an article may well say twice


@dataclass(frozen=True, slots=True)
class Body:
    """The typed blocks, the first and last+1 number of the text blocks that they were made from, and these; and what
    stands among them and below that is none of the article."""

    blocks: tuple[Block, ...]
    span: tuple[int, int] | None
    chosen: tuple[Chosen, ...] = ()
    beside: tuple[Chosen, ...] = ()
    left_out: tuple[Block, ...] = ()


def assemble(
    page: Page, head: Head, chosen: list[TextBlock], headline: int | None, authors: Sequence[str] = ()
) -> Body:
    """Typed blocks in reading order, pictures and players at their place."""
    if not chosen:
        return Body((), None)
    roles = roles_of(page, chosen, head, headline)
    items = [Chosen(block, role) for block, role in zip(chosen, roles, strict=True)]
    others = left_out(page, chosen, roles, headline, authors)
    beside = [Chosen(page.blocks[n], role) for n, role in sorted(others.items())]
    builder = Builder(page, head.base)
    builder.note_layout(items)
    media = media_blocks(page, chosen, headline, head.base)
    entries = entries_in(page, head, items)
    blocks: list[Block] = []
    for entry, part in _parts(items, media, entries):
        built = builder.build(part)
        blocks.extend([entry_block(page, head, entry, built)] if entry else built)
    left = _left_out(page, head, beside, [placed.block for placed in media])
    return Body(tuple(blocks), span_of(chosen), tuple(items), tuple(beside), left)


def _left_out(page: Page, head: Head, beside: Sequence[Chosen], media: Sequence[Block]) -> tuple[Block, ...]:
    """Typed blocks of what is none of the article, but for what its pictures and posts tell."""
    told = _Told([part for block in media for part in _said_of(block)])
    untold = [item for item in beside if item.role not in _SAID_OF_MEDIA or not told.has(inert(item.block.text))]
    builder = Builder(page, head.base)
    builder.note_layout(untold)
    return tuple(builder.build(untold))


def _said_of(block: Block) -> list[str]:
    image = block.image
    return [part for part in (block.text, image and image.caption, image and image.credit) if part]


class _Told:
    """What pictures and posts tell, kept by the words that each part begins with: a gallery has thousands of them."""

    def __init__(self, parts: Sequence[str]) -> None:
        words = [plain(part) for part in parts]
        self._whole = frozenset(words)
        self._lines = "\n".join(f" {each} " for each in words)
        self._by_beginning: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
        for each in filter(None, words):
            self._by_beginning[tuple(each.split()[:_BEGINNING])].add(f" {each} ")

    def has(self, text: str) -> bool:
        """Whether a picture or post has a text, which may be parted into caption and credit there."""
        said = plain(text)
        words, own = said.split(), f" {said} "
        if said in self._whole or own in self._lines:
            return True
        runs = {tuple(words[at : at + many]) for at in range(len(words)) for many in range(1, _BEGINNING + 1)}
        parts = {part for run in runs & self._by_beginning.keys() for part in self._by_beginning[run] if part in own}
        return sum(map(len, parts)) >= _TOLD * len(own)


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
