"""The survey of a page before any block is judged: linear scores, running sums, repetition, and where the text lies."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate

from jsnews.article.dom import Container, Page
from jsnews.article.linear import Linear
from jsnews.article.text import names
from jsnews.article.tokens import text_tokens

_PROSE = 80
_MOST_LINKED = 0.35
_FLAGGED = "article main aside header section figure li table blockquote form h1 h2 h3 h4 h5 h6"
_FLAG_TAGS = tuple(_FLAGGED.split())
_BITS = {tag: 1 << at for at, tag in enumerate(_FLAG_TAGS)}
HEADING = sum(_BITS[tag] for tag in ("h1", "h2", "h3", "h4", "h5", "h6"))
FLAGS = tuple(_BITS[tag] for tag in _FLAG_TAGS[:10])
# A character of these scripts says about as much as two and a half Latin letters.
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_UNITS = names("div section article li aside tr dl ul ol table main figure header form body details td center")
_NO_SHARE = (-1.0, -1.0, -1.0, -1.0, -5.0)
_LEAST, _MOST = -12.0, 12.0  # linear scores beyond say no more


@dataclass(slots=True)
class Evidence:
    """What the page's other parts say: headline block, description, the article's text in JSON-LD, kind of page."""

    headline: int | None = None
    headline_text: str = ""
    description: str = ""
    full_text: str = ""
    is_article: bool = False


def size(text: str) -> int:
    """Length in Latin letters: characters of dense scripts count two and a half."""
    length = len(text)
    return length if text.isascii() else length + 3 * len(_DENSE.findall(text)) // 2


class Survey:
    """What is known of all containers and blocks, by their numbers."""

    def __init__(self, page: Page, evidence: Evidence, linear: Linear) -> None:
        self.page, self.evidence, self.linear = page, evidence, linear
        self._containers()
        self._blocks()
        self._regions()
        self._shares: dict[int, tuple[float, ...]] = {}

    def _containers(self) -> None:
        """Linear scores, flags and repetition of each container; parents come first."""
        containers = self.page.containers
        weights = self.linear
        kinds = Counter([(id(c.parent), c.tag, c.names) for c in containers])
        self.own: list[float] = []
        self.step: list[float] = []
        self.path: list[float] = []
        self.low: list[float] = []
        self.high: list[float] = []
        self.flags: list[int] = []
        self.repeat: list[tuple[int, int]] = []  # (siblings of one kind, number of the container), the most on the path
        for c in containers:
            # The names of <body> say what kind of page it is, the same for all of its blocks.
            own, step = weights.of_names(c.tag, c.names) if c.parent is not None else (0.0, 0.0)
            count = kinds[id(c.parent), c.tag, c.names] if c.end - c.first > 1 and c.tag in _UNITS else 1
            flag = _BITS.get(c.tag, 0)
            self.own.append(own)
            self.step.append(step)
            if c.parent is None:
                self.path.append(step)
                self.low.append(step)
                self.high.append(step)
                self.flags.append(flag)
                self.repeat.append((1, -1))
                continue
            n = c.parent.number
            self.path.append(self.path[n] + step)
            self.low.append(min(self.low[n], step))
            self.high.append(max(self.high[n], step))
            self.flags.append(self.flags[n] | flag)
            self.repeat.append((count, c.number) if count > self.repeat[n][0] else self.repeat[n])

    def _blocks(self) -> None:
        """Each block's linear score, and running sums over the page."""
        weights, bias = self.linear.text, self.linear.bias
        blocks = self.page.blocks
        self.sizes = [size(b.text) for b in blocks]
        self.links = [b.linked / len(b.text) for b in blocks]
        self.text = [sum([weights.get(t, 0.0) for t in text_tokens(b)]) for b in blocks]
        self.total: list[float] = []
        self.prose: list[int] = []
        self.mass: list[float] = []
        for n, block in enumerate(blocks):
            number = block.container.number
            total = max(_LEAST, min(_MOST, bias + self.own[number] + self.path[number] + self.text[n]))
            prose = (
                self.sizes[n]
                if self.sizes[n] >= _PROSE and self.links[n] < _MOST_LINKED and not block.container.hidden
                else 0
            )
            self.total.append(total)
            self.prose.append(prose)
            self.mass.append(prose / (1.0 + math.exp(-total)) if prose else 0.0)
        self.sum_chars = [0, *accumulate(self.sizes)]
        self.sum_links = [0, *accumulate([b.linked for b in blocks])]
        self.sum_prose = [0, *accumulate(self.prose)]
        self.sum_mass = [0.0, *accumulate(self.mass)]
        self.sum_total = [0.0, *accumulate([max(-4.0, min(4.0, t)) for t in self.total])]
        self.likely = [n for n, mass in enumerate(self.mass) if mass > 0.5 * self.prose[n] > 0]
        self.copies = Counter([b.text for b in blocks])

    def _regions(self) -> None:
        """The container that gathers the most mass, the innermost one with four fifths of it, headline and headings."""
        mass: dict[int, float] = {}
        containers = self.page.containers
        for block, weight in zip(self.page.blocks, self.mass, strict=True):
            container = block.container.parent
            for _ in range(3):
                if container is None or not weight:
                    break
                mass[container.number] = mass.get(container.number, 0.0) + weight
                container, weight = container.parent, weight * 0.6
        self.best = containers[max(mass, key=lambda n: (mass[n], n))] if mass else containers[0]
        core, needed = self.best, 0.8 * self.sum_mass[-1]
        while core.parent is not None and self.sum_mass[core.end] - self.sum_mass[core.first] < needed:
            core = core.parent
        self.core = core
        self.around_core = _path_numbers(core)
        headline = self.evidence.headline
        self.around_headline = _path_numbers(self.page.blocks[headline].container) if headline is not None else set()
        self.images = [m.before for m in self.page.media]
        self.times = [t.before for t in self.page.times]
        self.headings = [b.number for b in self.page.blocks if self.flags[b.container.number] & HEADING]

    def share(self, c: Container | None) -> tuple[float, ...]:
        """(characters, link share, blocks, prose share, mean linear score) of a container."""
        if c is None:
            return _NO_SHARE
        known = self._shares.get(c.number)
        if known is None:
            first, end = c.first, c.end
            chars = self.sum_chars[end] - self.sum_chars[first]
            known = (
                chars,
                (self.sum_links[end] - self.sum_links[first]) / chars,
                end - first,
                (self.sum_prose[end] - self.sum_prose[first]) / chars,
                (self.sum_total[end] - self.sum_total[first]) / (end - first),
            ) if chars else (0.0, 0.0, 0.0, 0.0, -5.0)  # fmt: skip
            self._shares[c.number] = known
        return known

    def unit_of(self, c: Container) -> tuple[Container, Container]:
        """(part, whole): the innermost container around both `c` and the core, and the part that `c` stands in."""
        above = self.around_core
        unit = c
        while unit.number not in above and unit.parent is not None and unit.parent.number not in above:
            unit = unit.parent
        return unit, unit if unit.number in above else unit.parent or unit

    def count(self, places: list[int], c: Container) -> int:
        return bisect_left(places, c.end) - bisect_left(places, c.first)


def _path_numbers(container: Container) -> set[int]:
    """The numbers of a container and of all around it."""
    numbers = set()
    current: Container | None = container
    while current is not None:
        numbers.add(current.number)
        current = current.parent
    return numbers
