"""Lines that old layouts set apart without a heading element: in larger type, or in bold with the text right below."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.dom import Inline, Node, TextBlock, inlines_around
from jsnews.article.pattern import pattern
from jsnews.article.text import names

_LONGEST, _LONGEST_BOLD = 200, 100
_SIZES = names("4 5 6 7 +1 +2 +3 +4")  # of type; 3 is what a page has that says nothing
_BOLD = names("b strong")
_IN_TITLE = pattern(
    r"(?:^|[\s_-])(?:head-?line|title|titel|titre|t[ií]tulo|titolo|naslov|nadpis|rubrik|otsikko)(?:$|[\s_-])"
)
_ENTRY_TITLE = pattern(r"(?:^|\s)(?:entry-title|(?:\S*[_-])?head-?line)(?:\s|$)")
Piece = tuple[str, Inline | None]


def ends_large(line: Sequence[Piece], behind: Inline | None) -> bool:
    """Whether all of a line stands in larger type, which ends with it; `behind` is what goes on around its end."""
    larger = [_larger(inline) for text, inline in line if not text.isspace()]
    if not larger or None in larger or sum(len(text) for text, _ in line) > _LONGEST:
        return False
    return not any(each in larger for each in inlines_around(behind))


def ends_bold(line: Sequence[Piece], end: Node) -> bool:
    """Whether a short line is all bold, and text that is not goes on right behind the line break that ends it."""
    behind = end.next.text_content if end.next is not None and end.next.tag == "-text" else None
    if not behind or behind.isspace() or sum(len(text) for text, _ in line) > _LONGEST_BOLD:
        return False
    return all(text.isspace() or any(each.tag in _BOLD for each in inlines_around(inline)) for text, inline in line)


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


def _larger(inline: Inline | None) -> Inline | None:
    """The element around a text that sets it in larger type."""
    return next((each for each in inlines_around(inline) if _is_larger(each)), None)


def _is_larger(inline: Inline) -> bool:
    return inline.tag == "big" or (inline.tag == "font" and (inline.attributes.get("size") or "").strip() in _SIZES)


def _is_title(named: str) -> bool:
    return _IN_TITLE.search(named) is not None
