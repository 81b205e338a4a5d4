"""Subheads without a heading element: lines in bold, or in what a site calls its subheads, between paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jsnews.article.page.dom import TextBlock, inlines_around
from jsnews.article.page.spans import is_in
from jsnews.article.pattern import pattern
from jsnews.article.text import QUESTION_ENDS, STATEMENT_ENDS, names

_BOLD = names("b strong")
_CALLED = pattern(
    r"(?:cross|sub)-?head|inter-?tit|zwischen-?titel|ladillo|tussenkop|mell[eo]m-?(?:rubrik|tittel)|mellan-?rubrik|"
    r"v[aä]li-?otsikko|srodtytul|mezititul",
    re.I,
)
LONGEST_HEADING = 100  # characters
ENDS = (*STATEMENT_ENDS, ":", "”", "“", "»", '"')  # of statements, quotations and what introduces something
_DASHES = ("-", "–", "—")
_QUESTIONS = 2  # lines in bold that ask are an interviewer's
_TAGS = names("p div")
_SHORTEST = 60  # characters of a paragraph that is headed


def is_bare_subhead(block: TextBlock) -> bool:
    """Whether a line is in bold as a whole, or in what is called a subhead."""
    if block.linked or len(block.text) > LONGEST_HEADING or block.text.endswith(ENDS):
        return False
    return is_in(block, _BOLD) or all(
        any(each.names and _CALLED.search(each.names) for each in inlines_around(inline))
        for text, inline in block.pieces
        if not text.isspace()
    )


def is_called_subhead(block: TextBlock) -> bool:
    """Whether a line is an element by itself that is called a subhead."""
    short = len(block.text) <= LONGEST_HEADING and not block.linked and not block.text.endswith(ENDS)
    return short and block.container.size == 1 and _CALLED.search(block.container.names) is not None


def subheads_among(blocks: Sequence[TextBlock]) -> frozenset[int]:
    """The numbers of such lines that stand between paragraphs of a text and head the one below."""
    found = [
        block
        for above, block, below in zip(blocks, blocks[1:], blocks[2:], strict=False)
        if is_bare_subhead(block) and _heads(block, below) and not is_bare_subhead(above)
    ]
    if sum(block.text.endswith(QUESTION_ENDS) for block in found) >= _QUESTIONS:
        return frozenset()
    return frozenset(block.number for block in found)


def _heads(block: TextBlock, below: TextBlock) -> bool:
    """Whether what follows a line is a paragraph beside it, and not in bold as well."""
    if block.text.startswith(_DASHES) or not any(map(str.isalpha, block.text)):  # who signs, or a mere rule
        return False
    own = block.container if block.container.size > 1 else block.container.parent
    if own is None or (own is not block.container and block.container.tag not in _TAGS):
        return False
    return own in (below.container, below.container.parent) and len(below.text) >= _SHORTEST and not is_in(below, _BOLD)
