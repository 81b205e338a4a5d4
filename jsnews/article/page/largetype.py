"""Lines that old layouts set apart without a heading element: in larger type, or in bold with the text right below."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.page.blocks import text_of
from jsnews.article.page.dom import BREAK, Inline, Node, TextBlock, inlines_around
from jsnews.article.page.elements import BLOCK_LEVEL
from jsnews.article.pattern import pattern
from jsnews.article.text import line, names

_LONGEST, _LONGEST_BOLD = 200, 100
_SIZES = names("4 5 6 7 +1 +2 +3 +4")  # of type; 3 is what a page has that says nothing
_BOLD = names("b strong")
_IN_TITLE = pattern(
    r"(?:^|[\s_-])(?:head-?line|title|titel|titre|t[ií]tulo|titolo|naslov|nadpis|rubrik|otsikko)(?:$|[\s_-])"
)
_ENTRY_TITLE = pattern(r"(?:^|\s)(?:entry-title|(?:\S*[_-])?head-?line)(?:\s|$)")
Piece = tuple[str, Inline | None]


def start_of_title(pieces: Sequence[Piece], title: str) -> int | None:
    """Where the last lines begin that together are most of the page's title; None where none are."""
    if not title or line(pieces[-1][0]) not in title:  # most lines are not, and need not be put together
        return None
    starts = [0, *(at for at, (text, _) in enumerate(pieces, 1) if text == BREAK)]
    return next((at for at in starts if 2 * len(text := text_of(pieces[at:])) >= len(title) and text in title), None)


def goes_on(pieces: Sequence[Piece], end: Node, title: str) -> bool:
    """Whether more of the title stands right behind a line break in it."""
    text = line(end.next.text()) if end.next is not None and end.next.tag not in BLOCK_LEVEL else ""
    return bool(text) and f"{text_of(pieces)} {text}" in title


def start_of_large(pieces: Sequence[Piece], at: int, behind: Inline | None) -> int | None:
    """Where the line from `at`, with those above it in the same element, begins if it stands in larger type that ends
    with it; None for any other line. `behind` is what goes on around its end."""
    larger = [_larger(inline) for text, inline in pieces[at:] if not text.isspace()]
    if not larger or None in larger or any(each in larger for each in inlines_around(behind)):
        return None
    while at and pieces[at - 1][0] == BREAK and _larger(pieces[at - 1][1]) in larger:
        at = start_of_line(pieces, at - 1)
    return at if sum(len(text) for text, _ in pieces[at:]) <= _LONGEST else None


def start_of_line(pieces: Sequence[Piece], end: int) -> int:
    """Where the last line of the pieces before `end` begins."""
    return next((at + 1 for at in range(end - 1, -1, -1) if pieces[at][0] == BREAK), 0)


def ends_bold(pieces: Sequence[Piece], end: Node, behind: Inline | None) -> bool:
    """Whether a short line is all bold, and text that is not goes on right behind the line break that ends it."""
    following = end.next.text_content if end.next is not None and end.next.tag == "-text" else None
    if not following or following.isspace() or sum(len(text) for text, _ in pieces) > _LONGEST_BOLD:
        return False
    return not _is_bold(behind) and all(text.isspace() or _is_bold(inline) for text, inline in pieces)


def is_large(block: TextBlock) -> bool:
    """Whether a block is a line in larger type, or has the class of a title."""
    if len(block.text) > _LONGEST or block.linked:
        return False
    inside = [inline for text, inline in block.pieces if not text.isspace()]
    if all(_larger(inline) for inline in inside):
        return True
    return _is_title(block.container.names) or all(
        any(_is_title(each.names) for each in inlines_around(inline)) for inline in inside
    )


def is_entry_title(block: TextBlock) -> bool:
    """Whether a line is no link, in an element that a microformat calls an entry's title, or is called a headline."""
    around = (block.container.names, *(each.names for _, inline in block.pieces for each in inlines_around(inline)))
    return len(block.text) <= _LONGEST and not block.linked and any(map(_ENTRY_TITLE.search, around))


def _is_bold(inline: Inline | None) -> bool:
    return any(each.tag in _BOLD for each in inlines_around(inline))


def _larger(inline: Inline | None) -> Inline | None:
    """The element around a text that sets it in larger type."""
    return next((each for each in inlines_around(inline) if _is_larger(each)), None)


def _is_larger(inline: Inline) -> bool:
    return inline.tag == "big" or (inline.tag == "font" and (inline.attributes.get("size") or "").strip() in _SIZES)


def _is_title(named: str) -> bool:
    return _IN_TITLE.search(named) is not None
