"""The pieces of a block → its clean text, and spans where it has links or marks."""

from __future__ import annotations

from jsnews.article.page.dom import Inline, TextBlock, inlines_around
from jsnews.article.page.elements import is_hidden
from jsnews.article.pattern import naming, pattern
from jsnews.article.text import address, inert, line
from jsnews.article.words.heard import tells_of_window
from jsnews.model import Mark, Span

_MARKS: dict[str, Mark] = {
    "strong": "strong", "b": "strong", "em": "emphasis", "i": "emphasis", "cite": "emphasis", "dfn": "emphasis",
    "code": "code", "kbd": "code", "samp": "code", "tt": "code",
}  # fmt: skip
# What only screen readers say: that a link opens a window, what a sign stands for.
_names_heard = naming(r"(?<![a-z])sr-?only(?![a-z])|visually-?hidden|hidden-visually|screen-?reader|assistive-?text")
_CLIPPED = pattern(
    r"clip(?:-path)?\s*:\s*(?:rect\(\s*[01](?:px)?[\s,)]|inset\(\s*(?:50|100)%)"
)  # to nothing, in a style
_LONGEST_HIDDEN = 60
_ORDER: tuple[Mark, ...] = ("strong", "emphasis", "code")

_Run = tuple[str, str | None, tuple[Mark, ...]]  # a text, where it links to, its marks


def spans_of(block: TextBlock, base: str | None) -> tuple[str, tuple[Span, ...]]:
    """(text, spans); the spans' texts joined are the text, and there are none where the text is plain."""
    if all(inline is None for _, inline in block.pieces):
        return line(block.text), ()
    runs: list[_Run] = []
    style: tuple[str | None, tuple[Mark, ...]] = (None, ())
    last, read = None, True
    for piece, inline in block.pieces:
        if inline is not last:
            style, last, read = _style(inline, base), inline, _is_read(inline) and not _is_of_link(piece, inline)
        text = inert(piece) if read else ""
        if runs and runs[-1][1:] == style:
            runs[-1] = (runs[-1][0] + text, *style)
        elif text:
            runs.append((text, *style))
    runs = _collapsed(runs)
    text = "".join([text for text, _, _ in runs])
    if not any(href is not None or marks for _, href, marks in runs):
        return text, ()
    return text, tuple(Span(text=text, href=href, marks=marks) for text, href, marks in runs)


def is_heard(names: str) -> bool:
    """Whether an element of such classes is there for those alone who hear a page."""
    return _names_heard(names) and "not-sr-only" not in names


def _is_read(inline: Inline | None) -> bool:
    """Whether a reader sees the text inside an inline element.

    A longer one that is hidden waits to be unfolded where no browser has been asked what it shows.
    """
    for each in inlines_around(inline):
        if is_heard(each.names):
            return False
        if "clip" in (style := each.attributes.get("style") or "") and _CLIPPED.search(style):
            return False
        if is_hidden(each.attributes) and len(each.node.text()) <= _LONGEST_HIDDEN:
            return False
        if each.tag == "a" and "#" in (each.attributes.get("href") or "") and _is_sign(each.node.text()):
            return False
    return True


def _is_of_link(piece: str, inline: Inline | None) -> bool:
    """Whether all that an element inside a link says is where that leads: its class may be of a site's own."""
    inside = inline is not None and inline.tag != "a" and any(each.tag == "a" for each in inlines_around(inline.outer))
    return inside and tells_of_window(piece)


def _is_sign(text: str) -> bool:
    """Whether a link to a place in a page is a mere sign: beside a heading, to copy its address, or below a note."""
    return bool(text.strip()) and not any(map(str.isalnum, text))


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


def _collapsed(runs: list[_Run]) -> list[_Run]:
    """White space as a browser shows it: one space between words, none at the ends; blank runs lose their style."""
    out: list[_Run] = []
    space = False
    for text, href, marks in runs:
        words = text.split()
        if not words:
            space = space or bool(text)
            continue
        if out and (space or text[0].isspace()):
            out[-1] = (out[-1][0] + " ", *out[-1][1:])
        out.append((" ".join(words), href, marks))
        space = text[-1].isspace()
    return _merged(out)


def _merged(runs: list[_Run]) -> list[_Run]:
    """Neighbours of one style as one run; a space after a link stands outside of it."""
    out: list[_Run] = []
    for text, href, marks in runs:
        styled = href is not None or bool(marks)
        core = text.rstrip(" ") if styled else text
        parts: list[_Run] = [(core, href, marks), (" ", None, ())] if len(core) < len(text) else [(core, href, marks)]
        for part in parts:
            if out and out[-1][1:] == part[1:]:
                out[-1] = (out[-1][0] + part[0], *part[1:])
            else:
                out.append(part)
    return out
