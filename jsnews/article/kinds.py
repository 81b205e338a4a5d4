"""Blocks of one kind: what stands in like containers on a page is mostly either all text or all not."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.dom import Container


class Kinds:
    """Numbers for the kinds of a page's containers: `like` by own and parent's names, `kind` by the grandparent's too.

    Containers are added in their order, parents first; the lists are by container number, for `count` of them.
    """

    def __init__(self, count: int) -> None:
        self.like = [-1] * count
        self.kind = [-1] * count
        self._own = [-1] * count
        self._known: dict[tuple[object, object], int] = {}

    def add(self, c: Container) -> None:
        known, number = self._known, c.number
        above, likes = (self._own[c.parent.number], self.like[c.parent.number]) if c.parent else (-1, -1)
        own = self._own[number] = known.setdefault((c.tag, c.names), len(known))
        like = self.like[number] = known.setdefault((own, above), len(known))
        self.kind[number] = known.setdefault((like, likes), len(known))


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
            count, length = len(total), sum(chars)
            known = count, sum(total) / count, length, sum(prose) / (length + 1), sum(text) / count
            self._shares[kind] = known
        return known
