"""Questions that every format asks of a block: is it shown, what is its own text, which spans cover it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import groupby

from jsnews.address import split
from jsnews.inert import line
from jsnews.model import READ, Article, Block, Span

_SAID = READ | {"box"}
SHOWN = _SAID | {"caption", "embed"}


def shown(article: Article) -> list[Block]:
    """The blocks that Markdown and HTML show: what is read as the article, with its pictures and embeds, and each box
    beside the text as one block."""
    found: list[Block] = []
    for is_box, run in groupby((b for b in article.body if b.role in SHOWN), key=lambda block: block.role == "box"):
        blocks = tuple(run)
        found += [Block(type="quote", blocks=blocks, role="box")] if is_box else blocks
    return found


def address_of(article: Article) -> str:
    """Where the article is, for whoever reads it: without the user and the password it may have been asked for with."""
    url = article.canonical_url or article.url or ""
    parts = split(url)
    _, at, host = parts.netloc.rpartition("@")
    return parts._replace(netloc=host).geturl() if at else url


def spans_of(block: Block) -> tuple[Span, ...]:
    """The block's text as spans, also where nothing in it is marked or linked."""
    return block.spans or ((Span(text=block.text),) if block.text else ())


def lead(block: Block) -> Block | None:
    """What the block says itself before its children do, as a paragraph; None where it only holds children."""
    if not block.blocks:
        return Block(type="paragraph", text=block.text, spans=block.spans) if block.text.strip() else None
    first = next((child.text for child in block.blocks if child.text and child.role in _SAID), "")
    own = block.text.partition(first)[0].rstrip() if first else block.text
    if not own.strip() or line(own) == line(block.headline or ""):
        return None
    return Block(type="paragraph", text=own, spans=_cut(block.spans, len(own)))


def inner(block: Block) -> list[Block]:
    """A container's content in order: its own text, then its children."""
    own = lead(block)
    return [*([own] if own else []), *block.blocks]


def _cut(spans: tuple[Span, ...], length: int) -> tuple[Span, ...]:
    """The spans of the first `length` characters."""
    kept: list[Span] = []
    for span in spans:
        if length <= 0:
            break
        kept.append(replace(span, text=span.text[:length]))
        length -= len(span.text)
    return tuple(kept)


def shown_time(published: str | None) -> str:
    """An ISO 8601 time as people write it, to the minute; what is no ISO 8601 stays as it is."""
    raw = line(published or "")
    try:
        return datetime.fromisoformat(raw).isoformat(sep=" ", timespec="minutes") if "T" in raw else raw
    except ValueError:
        return raw
