"""A link that nobody closed: parsers open it again in each paragraph that follows, up to the next link."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from jsnews.article.page.dom import Inline, Page, TextBlock
from jsnews.article.page.links import link_of

_FEWEST, _PARAGRAPH, _LEAST = 2, 100, 400  # paragraphs, characters of one, and of all of them
_MOSTLY = 0.9  # of a block


def close_links(page: Page) -> None:
    """Take the links to one address off whole paragraphs in a row, each with a link of its own."""
    for href, group in groupby(page.blocks[:], key=_leads_to):
        run = list(group) if href else []
        paragraphs = [block for block in run if len(block.text) >= _PARAGRAPH]
        links = {id(link_of(block.pieces[-1][1])) for block in paragraphs}  # a card has one around all that it says
        if href and len(links) >= _FEWEST and sum(len(block.text) for block in paragraphs) >= _LEAST:
            # The next link may come in the middle of a paragraph.
            for block in page.blocks[run[0].number : run[-1].number + 2]:
                page.blocks[block.number] = _without(block, href)


def _leads_to(block: TextBlock) -> str | None:
    """The address of the link that a block is, all of it."""
    link = link_of(block.pieces[-1][1]) if block.linked >= _MOSTLY * len(block.text) else None
    return link.attributes.get("href") if link is not None else None


def _without(block: TextBlock, href: str) -> TextBlock:
    """The block without links to an address."""
    links = [link_of(inline) for _, inline in block.pieces]
    off = [link is not None and link.attributes.get("href") == href for link in links]
    pieces: list[tuple[str, Inline | None]] = [
        (text, link.outer if out and link is not None else inline)
        for (text, inline), link, out in zip(block.pieces, links, off, strict=True)
    ]
    linked = sum(len(text) for (text, _), out in zip(block.pieces, off, strict=True) if out)
    return replace(block, pieces=pieces, linked=max(0, block.linked - linked))
