"""Blocks of one kind: what stands in like containers on a page is mostly either all text or all not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import count

from jsnews.article.page.dom import Container


def kinds_of(containers: Sequence[Container]) -> tuple[list[int], list[int]]:
    """Numbers for the kinds of a page's containers: (like, kind), by own and parent's names, and by the grandparent's
    too. The lists are by container number; what holds no block is of no kind."""
    own, like, kind = ([-1] * len(containers) for _ in range(3))
    known: defaultdict[tuple[object, object], int] = defaultdict(count().__next__)
    for c in containers:  # parents first
        if c.end == c.first:
            continue
        number, parent = c.number, c.parent.number if c.parent else -1
        above, likes = (own[parent], like[parent]) if parent >= 0 else (-1, -1)
        own[number] = known[c.tag, c.names]
        like[number] = known[own[number], above]
        kind[number] = known[like[number], likes]
    return like, kind


class Shares:
    """What the blocks of each kind have together; `columns`: linear score, characters, prose, score of the text."""

    def __init__(self, kinds: Sequence[int], columns: Sequence[tuple[float, int, int, float]]) -> None:
        self._members: dict[int, list[tuple[float, int, int, float]]] = {}
        for kind, column in zip(kinds, columns, strict=True):
            self._members.setdefault(kind, []).append(column)
        self._shares: dict[int, tuple[float, ...]] = {}

    def __call__(self, kind: int) -> tuple[float, ...]:
        """(blocks, mean linear score, characters, prose share, mean score of the text) of a kind."""
        known = self._shares.get(kind)
        if known is None:
            total, chars, prose, text = zip(*self._members[kind], strict=True)
            many, length = len(total), sum(chars)
            known = many, sum(total) / many, length, sum(prose) / (length + 1), sum(text) / many
            self._shares[kind] = known
        return known
