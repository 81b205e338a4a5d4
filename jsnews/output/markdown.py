"""Article → CommonMark (tables as in GitHub's dialect)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from jsnews.inert import clean, line, safe_url
from jsnews.model import Article, Block, Image, Span
from jsnews.output.blocks import address_of, inner, shown, shown_time, spans_of
from jsnews.output.markdown_inline import destination, escape, escape_lines, escape_start, render_inline


def render_markdown(article: Article) -> str:
    """The headline, a line of fields and the shown blocks; no final newline."""
    head = [f"# {_heading_text(article.headline)}" if article.headline else "", _fields(article)]
    return "\n\n".join(part for part in [*head, _blocks(shown(article))] if part)


def _fields(article: Article) -> str:
    """Authors, agency, time and site (or else the address) on one line."""
    authors = ", ".join(_text(author) for author in article.authors)
    url = address_of(article)
    site = _link(url, article.site or url)
    parts = [f"By {authors}" if authors else "", _text(article.agency), _text(shown_time(article.published)), site]
    return escape_start(" · ".join(part for part in parts if part))


def _blocks(blocks: Iterable[Block]) -> str:
    """Blocks separated by a blank line. Neighbouring lists change their marker: they would be read as one."""
    parts: list[str] = []
    previous, second = None, False
    for block in blocks:
        second = block.type == "list" and previous == (block.type, block.ordered) and not second
        part = _block(block, second)
        if part:
            parts.append(part)
            previous = (block.type, block.ordered)
    return "\n\n".join(parts)


def _block(block: Block, second: bool = False) -> str:
    match block.type:
        case "heading":
            return f"{'#' * min(6, max(2, block.level or 2))} {_heading_text(block)}" if block.text.strip() else ""
        case "list":
            return _list(block, second)
        case "list_item":
            return _list(Block(type="list", blocks=(block,)), second)
        case "quote":
            return _quoted(_blocks(inner(block)))
        case "image":
            return _picture(block)
        case "table":
            return _table(block) or render_inline(spans_of(block))
        case "code":
            return _code(block.text)
        case "embed":
            return _embed(block)
        case "live_blog_entry":
            return _entry(block)
        case _:
            return _blocks(inner(block)) if block.blocks else render_inline(spans_of(block))


def _list(block: Block, second: bool) -> str:
    """Items, each with its own blocks indented to the marker's width; empty ones are left out."""
    contents = [content for item in inner(block) if (content := _item(item))]
    delimiter, bullet = (")", "*") if second else (".", "-")
    markers = [f"{number}{delimiter} " if block.ordered else f"{bullet} " for number in range(1, len(contents) + 1)]
    loose = any("\n\n" in content for content in contents)
    return ("\n\n" if loose else "\n").join(map(_indent, markers, contents))


def _item(item: Block) -> str:
    """An item's content; a list directly under its words keeps the outer list tight."""
    if item.type not in ("list_item", "paragraph"):
        return _block(item)
    parts = inner(item)
    if len(parts) == 2 and parts[0].type == "paragraph" and parts[1].type == "list":
        return "\n".join(part for part in map(_block, parts) if part)
    return _blocks(parts)


def _indent(marker: str, content: str) -> str:
    pad = " " * len(marker)
    return marker + "\n".join(pad + row if row and place else row for place, row in enumerate(content.split("\n")))


def _quoted(markup: str) -> str:
    return "\n".join(f"> {row}" if row else ">" for row in markup.split("\n")) if markup else ""


def _picture(block: Block) -> str:
    """The picture, and under it the caption with the credit."""
    image = block.image or Image(url="", caption=block.text)
    url = safe_url(image.url)
    picture = f"![{_text(image.alt)}]({destination(url)})" if url else ""
    caption = line(image.caption or block.text)
    credit = line(image.credit or "")
    words = " ".join(part for part in (caption, credit if credit not in caption else "") if part)
    under = render_inline((Span(text=words, marks=("emphasis",)),)) if words else ""
    return "\\\n".join(part for part in (picture, under) if part)


def _table(block: Block) -> str:
    """A table; where the page gives no header row, an empty one stands for it."""
    width = max((len(row) for row in block.rows), default=0)
    if not width:
        return ""
    rows = [[_text(cell) for cell in row] + [""] * (width - len(row)) for row in block.rows]
    head, body = (rows[0], rows[1:]) if block.header else ([""] * width, rows)
    return "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---"] * width, *body])


def _code(text: str) -> str:
    text = clean(text).strip("\n")
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}" if text.strip() else ""


def _embed(block: Block) -> str:
    """The embedded post as a quote with where it comes from."""
    source = _link(block.url, block.provider or line(block.url or ""))
    return _quoted("\n\n".join(part for part in (_blocks(inner(block)), escape_start(source)) if part))


def _entry(block: Block) -> str:
    """An entry of a live blog under a heading of its time and headline."""
    head = " · ".join(part for part in (shown_time(block.published), line(block.headline or "")) if part)
    title = f"### {_heading_text(head)}" if head else ""
    return "\n\n".join(part for part in (title, _blocks(inner(block))) if part)


def _heading_text(content: Block | str) -> str:
    """One line; a run of `#` at its end would be read as the closing sequence."""
    spans: Sequence[Span] = (Span(text=content),) if isinstance(content, str) else spans_of(content)
    return re.sub(r"(?<![\\#])(#+)$", r"\\\1", render_inline(spans, breaks=False))


def _text(text: str | None) -> str:
    return escape(line(text or ""))


def _link(url: str | None, text: str) -> str:
    target, shown_text = safe_url(url), escape_lines(line(text))
    return f"[{shown_text}]({destination(target)})" if target and shown_text else shown_text
