"""A link that nobody closed: parsers open it again in each paragraph that follows, up to the next link."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from jsnews.article.page.dom import Inline, Page, TextBlock
from jsnews.article.page.links import href_of, link_of

_FEWEST, _PARAGRAPH, _LEAST = 2, 100, 400  # paragraphs, characters of one, and of all of them
_MOSTLY = 0.9  # of a block


def close_links(page: Page) -> None:
    """Take the links to one address off whole paragraphs in a row, each with a link of its own, where they begin or end
    in the middle of another paragraph: what is meant to be a link does not."""
    for href, group in groupby(page.blocks[:], key=_leads_to):
        if href is None:
            continue
        run = list(group)
        paragraphs = [block for block in run if len(block.text) >= _PARAGRAPH]
        links = {id(link_of(block.pieces[-1][1])) for block in paragraphs}  # a card has one around all that it says
        if len(links) < _FEWEST or sum(len(block.text) for block in paragraphs) < _LEAST:
            continue
        above = page.blocks[max(0, run[0].number - 1) : run[0].number]
        below = page.blocks[run[-1].number + 1 : run[-1].number + 2]
        begins = any(href_of(block.pieces[-1][1]) == href for block in above)
        ends = any(href_of(block.pieces[0][1]) == href for block in below)
        if begins or ends:
            for block in (*(above if begins else ()), *run, *(below if ends else ())):
                page.blocks[block.number] = _without(block, href)


def _leads_to(block: TextBlock) -> str | None:
    """The address of the link that a block is, all of it."""
    return href_of(block.pieces[-1][1]) if block.linked >= _MOSTLY * len(block.text) else None


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
