"""Texts that stand twice: a second copy of all of it for another screen or for print, a beginning above the whole, a
hidden copy for a voice."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from jsnews.article.choosing.looks import look
from jsnews.article.page.blocks import characters
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.text import DOTS

_MOSTLY = 0.8  # of all characters, in a second copy
_PART = 0.5  # of all characters, in a second copy of some of them
_WHOLE = 0.85  # of all characters, in the first copy
_LONG_STUB = 40  # characters of a text that breaks off
_LAST_LETTER = "\U0010ffff"  # sorted, it comes after all others
_LONG_TWIN = 80  # characters from which a text that stands twice is a second copy ...
_FEW = 2  # ... unless more than so many that look alike stand there once
_NEAR = 2  # blocks above the first one that was taken of a copy, which may be its beginning
_BEGINNING = 60  # characters that a hidden copy has in common with the text


def without_twins(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """One copy of each long text, and no beginning of one that breaks off where the whole stands below."""
    seen: set[str] = set()
    single, twins = [], []
    amid, wholes = _said_again(chosen), _wholes(chosen)
    for block in _without_hidden_copies(chosen):
        if len(block.text) < _LONG_TWIN or block.text not in seen or block.number in amid:
            seen.add(block.text)
            if block.number >= wholes.get(block.text, 0):
                single.append(block)
        else:
            twins.append(block)
    return _in_first_copy(page, _without_rest(single, twins), twins)


def _in_first_copy(page: Page, single: list[TextBlock], twins: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks, each long one of a second copy that has its twin in the first one where that stands: it was not
    taken for the text there, and its place in the order is there."""
    if not twins or characters(twins) < _PART * characters(single):
        return single
    first, start = single[0].number - _NEAR, twins[0].number - _NEAR
    if single[-1].number < start:
        return single
    above = page.blocks[max(0, first) : start]
    long = {block.text: block for block in reversed(above) if len(block.text) >= _LONG_TWIN}
    placed = [long.get(block.text, block) if block.number >= start else block for block in single]
    return sorted(placed, key=lambda block: block.number)


def _without_hidden_copies(chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """Without long texts that the page hides and that begin as one does which it shows: all of it in one piece, to be
    read aloud."""
    hidden = [block for block in chosen if block.container.hidden and len(block.text) >= _LONG_TWIN]
    if not hidden:
        return list(chosen)
    shown = {block.text[:_BEGINNING] for block in chosen if not block.container.hidden}
    copies = {block.number for block in hidden if block.text[:_BEGINNING] in shown}
    return [block for block in chosen if block.number not in copies]


def _said_again(chosen: Sequence[TextBlock]) -> set[int]:
    """The numbers of the long texts that stand there for the second time amid more that look alike and stand there for
    the first: the article says it again. A copy of all the text repeats nearly all that it has of one look."""
    first = {block.text: block.number for block in reversed(chosen)}
    again = [block for block in chosen if len(block.text) >= _LONG_TWIN and first[block.text] < block.number]
    if not again:
        return set()
    # The summary is its first paragraph as well.
    again = [block for block in again if block is not chosen[1] or look(block) == look(chosen[0])]
    twice = Counter(map(look, again))
    once = {look(block): block.number for block in chosen if first[block.text] == block.number}
    times = Counter(look(block) for block in chosen if first[block.text] == block.number)
    return {
        block.number
        for block in again
        if times[looks := look(block)] > max(twice[looks], _FEW) and once[looks] > block.number
    }


def _without_rest(single: list[TextBlock], twins: Sequence[TextBlock]) -> list[TextBlock]:
    """Without the few lines beside a second copy of all the text: for another screen or for print, it has more of them.

    A copy that goes on where the first one ends has more of the text instead.
    """
    if not twins or characters(twins) < _MOSTLY * characters(single):
        return single
    start, told = twins[0].number, {block.text for block in twins}
    first = [block for block in single if block.number < start]
    if any(block.text in told for block in single[len(first) :]):
        return single
    return first if characters(first) >= _WHOLE * characters(single) else single


def _wholes(chosen: Sequence[TextBlock]) -> dict[str, int]:
    """Per text that breaks off, in dots, the number of the last block that goes on where it does; 0 for none."""
    stubs = {block.text for block in chosen if block.text.endswith(DOTS) and len(block.text) >= _LONG_STUB}
    told = sorted((block.text, block.number) for block in chosen) if stubs else []
    return {stub: _last_whole(stub, told) for stub in stubs}


def _last_whole(stub: str, told: Sequence[tuple[str, int]]) -> int:
    """The largest number of the sorted texts that begin as a stub does and are longer."""
    start = stub.rstrip(".… ")
    alike = told[bisect_left(told, (start, 0)) : bisect_left(told, (f"{start}{_LAST_LETTER}", 0))]
    return max((number for text, number in alike if len(text) > len(stub)), default=0)
