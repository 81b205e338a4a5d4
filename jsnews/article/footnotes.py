"""Footnotes below the text: lines to which a mark in it leads."""

from __future__ import annotations

import re

from jsnews.article.boxes import stand_together
from jsnews.article.dom import Page, TextBlock
from jsnews.article.pattern import pattern

_MARKS = "*†‡"
_NOTE = pattern(rf"([{_MARKS}]{{1,3}})\s?[^\s{_MARKS}]")
_LONGEST, _BELOW = 200, 3  # characters of a note, and blocks below the text in which one is looked for


def with_footnotes(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """With the short lines beside the last block that begin with a mark which stands behind a word of the text."""
    below = page.blocks[chosen[-1].number + 1 :][:_BELOW] if chosen else []
    return [*chosen, *(each for each in below if _is_note(each, chosen) and stand_together(each, chosen[-1]))]


def _is_note(block: TextBlock, text: list[TextBlock]) -> bool:
    mark = _NOTE.match(block.text) if len(block.text) <= _LONGEST else None
    if mark is None:
        return False
    # Words that nobody may print are marked as well: "f***".
    behind_word = re.compile(rf"(?<=[^\s{_MARKS}]){re.escape(mark[1])}(?![\w{_MARKS}])")
    return any(behind_word.search(each.text) for each in text)
