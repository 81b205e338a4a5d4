"""Footnotes: what a mark in the text leads to, by a link to further down the page or by its sign alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from jsnews.article.page.blocks import in_order
from jsnews.article.page.boxes import enclosing, stand_together
from jsnews.article.page.dom import Page, TextBlock, inlines_around
from jsnews.article.page.links import href_of, place_in
from jsnews.article.pattern import pattern

_MARK = pattern(r"\s*[\[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?[\s,]*$")
_AROUND, _LARGEST = 3, 6  # elements around a line, and blocks in one that is a footnote
_SHORTEST = 20  # characters of one
_SIGNS = "*†‡"
_SIGNED = pattern(rf"([{_SIGNS}]{{1,3}})\s?[^\s{_SIGNS}]")
_LONGEST, _BELOW = 200, 3  # characters of a note by its sign alone; blocks below the text where one may stand


def with_footnotes(page: Page, chosen: Sequence[TextBlock], url: str) -> list[TextBlock]:
    """The blocks with the footnotes that they lead to on the page at `url`; scored, these read like notes."""
    if not chosen:
        return []
    linked = _linked(page, chosen, url)
    numbers = {block.number for block in linked}
    return in_order(chosen, [*linked, *(block for block in _signed(page, chosen) if block.number not in numbers)])


def footnotes_among(page: Page, chosen: Sequence[TextBlock], url: str) -> set[int]:
    """The numbers of the chosen blocks that marks above them lead to, by a link or a sign, with all of a list of which
    at least half is."""
    marks = [(place, block.number) for block in chosen for place in _places_in(block, url)]
    last = chosen[-1:] if len(chosen) > 1 else []
    signed = {block.number for block in last if _is_signed(block, chosen[:-1])}
    found = signed | {
        block.number
        for block in chosen
        if marks and _is_said(block) and _is_at(page, block, {place for place, at in marks if at < block.number})
    }
    lists = [around for block in chosen if block.number in found and (around := enclosing(block.container, "ol"))]
    of_notes = [each for each in lists if 2 * sum(map(each.holds, found)) >= each.size]
    return found | {block.number for block in chosen if any(each.holds(block.number) for each in of_notes)}


def _linked(page: Page, chosen: Sequence[TextBlock], url: str) -> list[TextBlock]:
    """The lines to which marks in the text link."""
    places = {place for block in chosen for place in _places_in(block, url)}
    if not places:
        return []
    kept = {block.number for block in chosen}
    below = (block for block in page.blocks[chosen[0].number :] if block.number not in kept)
    return [block for block in below if _is_said(block) and _is_at(page, block, places)]


def _signed(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The short lines beside the last block that begin with a sign which stands behind a word of the text."""
    below = page.blocks[chosen[-1].number + 1 :][:_BELOW]
    return [each for each in below if _is_signed(each, chosen) and stand_together(each, chosen[-1])]


def _places_in(block: TextBlock, url: str) -> Iterator[str]:
    """Where marks in a paragraph lead on its page: numbers in brackets, raised or not, and signs."""
    for text, inline in block.pieces:
        if not _MARK.match(text) or len(block.text) < _SHORTEST:
            continue
        if (href := href_of(inline)) and (place := place_in(href, url)):
            yield place


def _is_said(block: TextBlock) -> bool:
    """Whether a block says more than a mark, and is no mere link to what it goes by."""
    return len(block.text) >= _SHORTEST and 2 * block.linked < len(block.text) and not block.container.hidden


def _is_at(page: Page, block: TextBlock, places: set[str]) -> bool:
    """Whether a small element around a block is one of the places, or begins with one."""
    around = (box for box in islice(block.container.outwards(), _AROUND) if box.size <= _LARGEST)
    return any(box.attributes.get("id") in places or _begins_at(page.blocks[box.first], places) for box in around)


def _begins_at(block: TextBlock, places: set[str]) -> bool:
    """Whether an inline element in a line is one of the places."""
    marked = (each.attributes for _, inline in block.pieces for each in inlines_around(inline))
    return any(each.get("id") in places or each.get("name") in places for each in marked)


def _is_signed(block: TextBlock, text: Sequence[TextBlock]) -> bool:
    sign = _SIGNED.match(block.text) if len(block.text) <= _LONGEST else None
    if sign is None:
        return False
    # Words that nobody may print are marked as well: "f***".
    behind_word = re.compile(rf"(?<=[^\s{_SIGNS}]){re.escape(sign[1])}(?![\w{_SIGNS}])")
    return any(behind_word.search(each.text) for each in text)
