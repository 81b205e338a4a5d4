"""The survey of a page before any block is judged: linear scores, running sums, kinds, and where the text lies."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate

from jsnews.article.page.dom import Container, Page
from jsnews.article.page.tokens import text_tokens
from jsnews.article.pattern import pattern
from jsnews.article.scoring.kinds import Shares, kinds_of
from jsnews.article.scoring.linear import Linear
from jsnews.article.text import names

_PROSE = 80
_MOST_LINKED = 0.35
_LEVELS = {f"h{level}": 1 << level for level in range(1, 7)}
# A character of these scripts says about as much as two and a half Latin letters.
_DENSE = pattern("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_UNITS = names("div section article li aside tr dl ul ol table main figure header form body details td center")
_NO_SHARE = (-1.0, -1.0, -1.0, -1.0, -5.0)
_MOSTLY_HIDDEN = 0.6  # share of the prose: a page that shows less than the rest hides its text until something happens
_LEAST, _MOST = -12.0, 12.0  # linear scores beyond say no more

# (part, whole, low, high, common mass, common characters): the innermost container around both a container and the
# core, the part of it that the container stands in, the lowest and highest score of names on the way; and what share of
# the page's mass, and how many characters, the innermost container around both it and the headline has.
Region = tuple[Container, Container, float, float, float, float]


@dataclass(slots=True)
class Evidence:
    """What the page's other parts say: headline block, description, text in JSON-LD, kinds of page, and its address."""

    headline: int | None = None
    headline_text: str = ""
    description: str = ""
    full_text: str = ""
    is_article: bool = False
    is_live: bool = False
    url: str = ""


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
        self._running()
        self._shares: dict[int, tuple[float, ...]] = {}
        self._known_regions: dict[int, Region] = {}

    def _containers(self) -> None:
        """Linear scores, heading level, repetition and kind of each container with blocks in it; parents come first."""
        containers, of_names = self.page.containers, self.linear.of_names
        siblings = Counter([(id(c.parent), c.tag, c.names) for c in containers if c.tag in _UNITS])
        count = len(containers)
        own, step, path, low, high = ([0.0] * count for _ in range(5))
        flags = [0] * count
        repeat = [1] * count  # siblings of one kind, the most on the path
        for c in containers:
            if c.end == c.first:
                continue
            n, parent = c.number, c.parent
            flags[n] = _LEVELS.get(c.tag, 0)
            if parent is None:  # the names of <body> say what kind of page it is, the same for all of its blocks
                continue
            at = parent.number
            own[n], name = of_names(c.tag, c.names)
            step[n] = name
            path[n] = path[at] + name
            low[n] = name if name < low[at] else low[at]
            high[n] = name if name > high[at] else high[at]
            flags[n] |= flags[at]
            alike = siblings[id(parent), c.tag, c.names] if c.end - c.first > 1 and c.tag in _UNITS else 1
            repeat[n] = max(alike, repeat[at])
        self.own, self.step, self.path, self.low, self.high = own, step, path, low, high
        self.flags, self.repeat = flags, repeat
        self.like, self.kind = kinds_of(containers)

    def _blocks(self) -> None:
        """Each block's linear score, and running sums over the page."""
        weights, bias = self.linear.text, self.linear.bias
        blocks = self.page.blocks
        self.sizes = [size(b.text) for b in blocks]
        self.links = [b.linked / len(b.text) for b in blocks]
        self.text = [sum(filter(None, map(weights.get, text_tokens(b))), 0.0) for b in blocks]
        self.total: list[float] = []
        self.prose = self._prose()
        self.mass: list[float] = []
        for n, block in enumerate(blocks):
            number = block.container.number
            total = bias + self.own[number] + self.path[number] + self.text[n]
            if not _LEAST < total < _MOST:
                total = max(_LEAST, min(_MOST, total))
            prose = self.prose[n]
            self.total.append(total)
            self.mass.append(prose / (1.0 + math.exp(-total)) if prose else 0.0)
        self.sum_chars = [0, *accumulate(self.sizes)]
        self.sum_links = [0, *accumulate([b.linked for b in blocks])]
        self.sum_prose = [0, *accumulate(self.prose)]
        self.sum_mass = [0.0, *accumulate(self.mass)]
        self.sum_total = [0.0, *accumulate([t if -4.0 < t < 4.0 else max(-4.0, min(4.0, t)) for t in self.total])]
        self.likely = [n for n, mass in enumerate(self.mass) if mass > 0.5 * self.prose[n] > 0]
        self.copies = Counter([b.text for b in blocks])
        self.last_of_kind = {self.kind[b.container.number]: b.number for b in blocks}
        numbers = [b.container.number for b in blocks]
        columns = list(zip(self.total, self.sizes, self.prose, self.text, strict=True))
        self.of_likes = Shares([self.like[n] for n in numbers], columns)
        self.of_kind = Shares([self.kind[n] for n in numbers], columns)

    def _prose(self) -> list[int]:
        """The size of each block that is long and hardly linked, 0 of others; what the page hides counts if most is."""
        prose = [
            length if length >= _PROSE and links < _MOST_LINKED else 0
            for length, links in zip(self.sizes, self.links, strict=True)
        ]
        hidden = [block.container.hidden for block in self.page.blocks]
        if not any(hidden):
            return prose
        out_of_sight = sum(length for length, unseen in zip(prose, hidden, strict=True) if unseen)
        if out_of_sight > _MOSTLY_HIDDEN * sum(prose):
            return prose
        return [0 if unseen else length for length, unseen in zip(prose, hidden, strict=True)]

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
        # Pages for mobile readers were few among those that the scorer was trained on.
        self.pictures = [media for media in self.page.media if media.tag != "amp-img"]
        self.images = [picture.before for picture in self.pictures]
        self.times = [t.before for t in self.page.times]

    def _running(self) -> None:
        """For each block: the heading above it, the likely blocks after it, the pictures before it."""
        blocks = self.page.blocks
        self.last = len(blocks)
        self.links += [0.0, 0.0]  # of the blocks after the last one
        self.heading_before: list[int] = []
        heading = -1
        for block in blocks:
            self.heading_before.append(heading)
            if self.flags[block.container.number]:
                heading = block.number
        likely = [0] * self.last
        for n in self.likely:
            likely[n] = 1
        through = list(accumulate(likely))
        self.likely_after = [len(self.likely) - count for count in through]
        pictures = [0] * (self.last + 1)
        for before in self.images:
            pictures[before] += 1
        self.images_before = [0, *accumulate(pictures)]

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

    def region(self, c: Container) -> Region:
        """Where a container stands to the core and to the headline."""
        waiting: list[Container] = []
        current: Container | None = c
        while current is not None and current.number not in self._known_regions:
            waiting.append(current)
            current = current.parent
        for container in reversed(waiting):  # pages nest deeper than Python recurses
            self._known_regions[container.number] = self._region(container)
        return self._known_regions[c.number]

    def _region(self, c: Container) -> Region:
        """Of a container whose parent's region is known."""
        number, step = c.number, self.step[c.number]
        outer = self._known_regions[c.parent.number] if c.parent else None
        if number in self.around_core or c.parent is None or outer is None:
            unit, top, low, high = c, c, 0.0, 0.0
        elif c.parent.number in self.around_core:
            unit, top, low, high = c, c.parent, min(0.0, step), max(0.0, step)
        else:
            unit, top, low, high = outer[0], outer[1], min(outer[2], step), max(outer[3], step)
        if not self.around_headline:
            return unit, top, low, high, -1.0, -1.0
        if number not in self.around_headline and outer is not None:
            return unit, top, low, high, outer[4], outer[5]
        mass = self.sum_mass[c.end] - self.sum_mass[c.first]
        chars = self.sum_chars[c.end] - self.sum_chars[c.first]
        return unit, top, low, high, mass / (self.sum_mass[-1] or 1.0), chars

    def count(self, places: list[int], c: Container) -> int:
        return bisect_left(places, c.end) - bisect_left(places, c.first)


def _path_numbers(container: Container) -> set[int]:
    """The numbers of a container and of all around it."""
    return {each.number for each in container.outwards()}
