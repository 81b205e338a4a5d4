"""The pieces of a block → its clean text, and spans where it has links or marks."""

from __future__ import annotations

import re

from jsnews.article.dom import Inline, TextBlock, inlines_around
from jsnews.article.elements import is_hidden
from jsnews.article.pattern import pattern
from jsnews.article.text import address, inert, line
from jsnews.model import Mark, Span

_MARKS: dict[str, Mark] = {
    "strong": "strong", "b": "strong", "em": "emphasis", "i": "emphasis", "cite": "emphasis", "dfn": "emphasis",
    "code": "code", "kbd": "code", "samp": "code", "tt": "code",
}  # fmt: skip
# What only screen readers say: that a link opens a window, what a sign stands for.
_ONLY_HEARD = pattern(
    r"(?<![a-z])sr-?only(?![a-z])|visually-?hidden|hidden-visually|screen-?reader|assistive-?text",
    re.I,
)
_LONGEST_HIDDEN = 60
_ORDER: tuple[Mark, ...] = ("strong", "emphasis", "code")


def spans_of(block: TextBlock, base: str | None) -> tuple[str, tuple[Span, ...]]:
    """(text, spans); the spans' texts joined are the text, and there are none where the text is plain."""
    if all(inline is None for _, inline in block.pieces):
        return line(block.text), ()
    runs: list[tuple[str, str | None, tuple[Mark, ...]]] = []
    style: tuple[str | None, tuple[Mark, ...]] = (None, ())
    last, read = None, True
    for piece, inline in block.pieces:
        if inline is not last:
            style, last, read = _style(inline, base), inline, _is_read(inline)
        text = inert(piece) if read else ""
        if runs and runs[-1][1:] == style:
            runs[-1] = (runs[-1][0] + text, *style)
        elif text:
            runs.append((text, *style))
    spans = _collapsed(runs)
    text = "".join(span.text for span in spans)
    plain = all(span.href is None and not span.marks for span in spans)
    return text, () if plain else spans


def _is_read(inline: Inline | None) -> bool:
    """Whether a reader sees the text inside an inline element.

    A longer one that is hidden waits to be unfolded where no browser has been asked what it shows.
    """
    for each in inlines_around(inline):
        if _ONLY_HEARD.search(each.names) and "not-sr-only" not in each.names:
            return False
        if is_hidden(each.attributes) and len(each.node.text()) <= _LONGEST_HIDDEN:
            return False
    return True


def is_in(block: TextBlock, tags: frozenset[str]) -> bool:
    """Whether all of a block's words stand in inline elements of such tags."""
    for piece, inline in block.pieces:
        while inline is not None and inline.tag not in tags:
            inline = inline.outer
        if inline is None and any(map(str.isalnum, piece)):
            return False
    return True


def _style(inline: Inline | None, base: str | None) -> tuple[str | None, tuple[Mark, ...]]:
    """The link and the marks of the elements around a text."""
    href = None
    marks: set[Mark] = set()
    for each in inlines_around(inline):
        if each.tag == "a" and href is None:
            href = address(each.attributes.get("href"), base)
        elif mark := _MARKS.get(each.tag):
            marks.add(mark)
    return href, tuple(mark for mark in _ORDER if mark in marks)


def _collapsed(runs: list[tuple[str, str | None, tuple[Mark, ...]]]) -> tuple[Span, ...]:
    """White space as a browser shows it: one space between words, none at the ends; blank runs lose their style."""
    spans: list[Span] = []
    space = False
    for text, href, marks in runs:
        words = text.split()
        if not words:
            space = space or bool(text)
            continue
        space = space or text[0].isspace()
        if space and spans:
            spans[-1] = Span(text=spans[-1].text + " ", href=spans[-1].href, marks=spans[-1].marks)
        spans.append(Span(text=" ".join(words), href=href, marks=marks))
        space = text[-1].isspace()
    return _merged(spans)


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    """Neighbours of one style as one span; a space after a link stands outside of it."""
    out: list[Span] = []
    for span in spans:
        styled = span.href is not None or bool(span.marks)
        trailing = styled and span.text.endswith(" ")
        core = Span(text=span.text.rstrip(" "), href=span.href, marks=span.marks) if trailing else span
        for part in (core, Span(text=" ")) if trailing else (core,):
            if out and (out[-1].href, out[-1].marks) == (part.href, part.marks):
                out[-1] = Span(text=out[-1].text + part.text, href=part.href, marks=part.marks)
            else:
                out.append(part)
    return tuple(out)
