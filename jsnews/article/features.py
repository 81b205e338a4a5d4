"""What the forest knows about each block: its text, path, region and neighbours, and where it stands on the page."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate

from jsnews.article.dom import Container, Page, TextBlock
from jsnews.article.text import names
from jsnews.article.tokens import name_tokens, text_tokens

Row = list[float]

_PROSE = 80
CLOSED = -6.5  # a block with a lower linear score is out, whatever stands around it ...
_BELOW_BEST = 7.0  # ... unless the page's best prose is not much better
_REMEMBERED = 20_000
_MOST_LINKED = 0.35
_FLAGGED = "article main aside header section figure li table blockquote form h1 h2 h3 h4 h5 h6"
_FLAG_TAGS = tuple(_FLAGGED.split())
_BITS = {tag: 1 << at for at, tag in enumerate(_FLAG_TAGS)}
_HEADING = sum(_BITS[tag] for tag in ("h1", "h2", "h3", "h4", "h5", "h6"))
_FLAGS = tuple(_BITS[tag] for tag in _FLAG_TAGS[:10])
_CODED_TAGS = """
p div li h2 h3 h4 h1 td blockquote th dd dt section article figcaption h5 h6 pre body
header aside figure center main ul form address details table tr ol
"""
_TAG_CODE = {tag: float(at) for at, tag in enumerate(_CODED_TAGS.split())}
_ENDINGS = dict.fromkeys(".!?…。！？।؟۔", 1.0) | dict.fromkeys("\"”’'»“)]』」）", 2.0) | dict.fromkeys(":：;,", 3.0)
_COMMAS = re.compile("[,，、،;；]")
_SENTENCES = re.compile(r"[.!?](?=\s+\S)|[。！？।؟۔]")
_DIGITS = re.compile(r"\d")
# A character of these scripts says about as much as two and a half Latin letters.
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_UNITS = names("div section article li aside tr dl ul ol table main figure header form body details td center")
_NO_SHARE = (-1.0, -1.0, -1.0, -1.0, -5.0)

_NAMES = """
length link_share linked ending commas sentences digits upper pieces text total strong emphasis image_before image_same
tag own path low high hidden article main aside header section figure li table quote form
depth rel_path rel_low rel_high rel_depth rel_up
p1_chars p1_links p1_blocks p1_prose p1_total p2_chars p2_links p2_blocks p2_prose p2_total
p3_chars p3_links p3_blocks p3_prose p3_total
u_chars u_links u_blocks u_prose u_total u_mass u_own u_tag u_first u_times
repeat card_blocks card_chars card_total card_times card_heading group_chars group_links group_total group_mass
common_depth common_mass common_chars in_best in_core
u_at card_at best_at best_after core_at core_after
prev1_total prev1_length prev1_links prev1_tag prev1_same prev2_total prev2_length prev2_links prev3_total
next1_total next1_length next1_links next1_tag next1_same next2_total next2_length next2_links next3_total
around5 around10 gap_before gap_after mass_before mass_after likely_before likely_after
heading_at heading_text heading_total heading_level
headline_distance copies first_copy in_description in_full has_full is_headline
page_blocks page_mass page_prose page_best page_article page_max block_share images_near times_near
"""
NAMES = tuple(_NAMES.split())


@dataclass(slots=True)
class Evidence:
    """What the page's other parts say: headline block, description, the article's text in JSON-LD, kind of page."""

    headline: int | None = None
    headline_text: str = ""
    description: str = ""
    full_text: str = ""
    is_article: bool = False


@dataclass(slots=True)
class Linear:
    """Weights of tokens: own (the block's container), path (the containers around it), text (the block's words)."""

    own: dict[str, float]
    path: dict[str, float]
    text: dict[str, float]
    bias: float = 0.0
    memory: dict[tuple[str, str], tuple[float, float]] = field(default_factory=dict)

    def of_names(self, tag: str, names: str) -> tuple[float, float]:
        """(own, path) weight of a container; pages repeat their classes, so the sums are remembered."""
        known = self.memory.get((tag, names))
        if known is None:
            if len(self.memory) > _REMEMBERED:
                self.memory.clear()
            tokens = name_tokens(tag, names)
            own, path = self.own, self.path
            known = sum([own.get(t, 0.0) for t in tokens]), sum([path.get(t, 0.0) for t in tokens])
            self.memory[tag, names] = known
        return known


def size(text: str) -> int:
    """Length in Latin letters: characters of dense scripts count two and a half."""
    length = len(text)
    return length if text.isascii() else length + 3 * len(_DENSE.findall(text)) // 2


class Table:
    """The features of a page's blocks, one row each in the order of NAMES."""

    def __init__(self, page: Page, evidence: Evidence, linear: Linear) -> None:
        self.page, self.evidence, self.linear = page, evidence, linear
        self._containers()
        self._blocks()
        self._regions()
        self._shares: dict[int, tuple[float, ...]] = {}
        self._places: dict[int, Row] = {}

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
            total = max(-12.0, min(12.0, bias + self.own[number] + self.path[number] + self.text[n]))
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
        self.headings = [b.number for b in self.page.blocks if self.flags[b.container.number] & _HEADING]

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

    def rows(self) -> list[Row | None]:
        """A row for each block; None where the linear score alone closes the case."""
        self.page_row = self._page()
        self.seen: set[str] = set()
        best = max((t for t, prose in zip(self.total, self.prose, strict=True) if prose), default=0.0)
        floor = min(CLOSED, best - _BELOW_BEST)
        return [self.row(b) if total > floor else None for b, total in zip(self.page.blocks, self.total, strict=True)]

    def row(self, block: TextBlock) -> Row:
        return [
            *self._text(block),
            *self._place(block.container),
            *self._position(block.number),
            *self._neighbours(block.number),
            *self._evidence(block),
        ]

    def _text(self, block: TextBlock) -> Row:
        text, n = block.text, block.number
        return [
            self.sizes[n],
            self.links[n],
            block.linked,
            _ENDINGS.get(text[-1], 0.0),
            len(_COMMAS.findall(text)),
            len(_SENTENCES.findall(text)),
            len(_DIGITS.findall(text)) / len(text) if len(text) < 200 else 0.0,
            1.0 if text[0].isupper() else 0.0 if text[0].islower() else 2.0 if text[0].isdigit() else 3.0,
            len(block.pieces),
            self.text[n],
            self.total[n],
            *_styles(block),
            *self._pictures(block),
        ]

    def _pictures(self, block: TextBlock) -> Row:
        """Whether a picture stands right before the block, and how near in the tree."""
        at = bisect_left(self.images, block.number)
        if at == len(self.images) or self.images[at] != block.number:
            return [0.0, 0.0]
        at = bisect_left(self.images, block.number + 1) - 1
        other, own = self.page.media[at].container, block.container
        return [1.0, 3.0 if other is own else 2.0 if other is own.parent or other.parent is own.parent else 1.0]

    def _place(self, c: Container) -> Row:
        """What all blocks of a container share."""
        known = self._places.get(c.number)
        if known is not None:
            return known
        n, core = c.number, self.core
        flags = self.flags[n]
        inside = core.first <= c.first and c.end <= core.end and c.depth >= core.depth
        unit, top = self._unit_of(c)
        low = high = 0.0
        current: Container | None = c
        while current is not None and current is not top:
            step = self.step[current.number]
            low, high = min(low, step), max(high, step)
            current = current.parent
        p1 = c.parent
        p2 = p1.parent if p1 else None
        p3 = p2.parent if p2 else None
        row = [
            _TAG_CODE.get(c.tag, 40.0), self.own[n], self.path[n], self.low[n], self.high[n], 1.0 if c.hidden else 0.0,
            *[1.0 if flags & bit else 0.0 for bit in _FLAGS],
            c.depth, self.path[n] - self.path[top.number], low, high, c.depth - top.depth, core.depth - top.depth,
            *self.share(p1), *self.share(p2), *self.share(p3), *self._unit(unit), *self._card(n), *self._common(c),
            1.0 if self.best.first <= c.first and c.end <= self.best.end else 0.0, 1.0 if inside else 0.0,
        ]  # fmt: skip
        self._places[n] = row
        return row

    def _unit_of(self, c: Container) -> tuple[Container, Container]:
        """(part, whole): the innermost container around both `c` and the core, and the part that `c` stands in."""
        above = self.around_core
        unit = c
        while unit.number not in above and unit.parent is not None and unit.parent.number not in above:
            unit = unit.parent
        return unit, unit if unit.number in above else unit.parent or unit

    def _unit(self, unit: Container) -> Row:
        """The part of the core container that a block stands in."""
        mass = self.sum_mass[unit.end] - self.sum_mass[unit.first]
        return [
            *self.share(unit),
            mass,
            self.step[unit.number],
            _TAG_CODE.get(unit.tag, 40.0),
            unit.first,
            self._count(self.times, unit),
        ]

    def _card(self, n: int) -> Row:
        """The repeated sibling that a container stands in: cards, comments, list entries."""
        repeat, number = self.repeat[n]
        if number < 0:
            return [repeat, -1.0, -1.0, -5.0, -1.0, -1.0, -1.0, -1.0, -5.0, -1.0]
        card = self.page.containers[number]
        chars, _, blocks, _, total = self.share(card)
        heading = bisect_left(self.headings, card.first) < bisect_left(self.headings, card.end)
        group = card.parent or card
        group_chars, group_links, _, _, group_total = self.share(group)
        mass = self.sum_mass[group.end] - self.sum_mass[group.first]
        return [
            repeat,
            blocks,
            chars,
            total,
            self._count(self.times, card),
            1.0 if heading else 0.0,
            group_chars,
            group_links,
            group_total,
            mass,
        ]

    def _count(self, places: list[int], c: Container) -> int:
        return bisect_left(places, c.end) - bisect_left(places, c.first)

    def _common(self, c: Container) -> Row:
        """The innermost container that holds both the headline and this block."""
        if not self.around_headline:
            return [-1.0, -1.0, -1.0]
        current = c
        while current.number not in self.around_headline and current.parent is not None:
            current = current.parent
        mass = self.sum_mass[current.end] - self.sum_mass[current.first]
        return [
            current.depth,
            mass / (self.sum_mass[-1] or 1.0),
            self.sum_chars[current.end] - self.sum_chars[current.first],
        ]

    def _position(self, n: int) -> Row:
        block = self.page.blocks[n]
        core, best = self.core, self.best
        number = self.repeat[block.container.number][1]
        unit, _ = self._unit_of(block.container)
        card_at = n - self.page.containers[number].first if number >= 0 else -1
        return [n - unit.first, card_at, n - best.first, best.end - n, n - core.first, core.end - n]

    def _neighbours(self, n: int) -> Row:
        blocks, total, sizes, links = self.page.blocks, self.total, self.sizes, self.links
        last = len(blocks) - 1
        own = blocks[n].container
        values: Row = []
        for sign in (-1, 1):
            near, next_, far = n + sign, n + 2 * sign, n + 3 * sign
            if 0 <= near <= last:
                other = blocks[near].container
                same = 2.0 if other is own else 1.0 if other.parent is own.parent else 0.0
                values += [total[near], sizes[near], links[near], _TAG_CODE.get(other.tag, 40.0), same]
            else:
                values += [-13.0, 0.0, 0.0, -1.0, -1.0]
            values += [total[next_], sizes[next_], links[next_]] if 0 <= next_ <= last else [-13.0, 0.0, 0.0]
            values.append(total[far] if 0 <= far <= last else -13.0)
        for reach in (5, 10):
            low, high = max(0, n - reach), min(last, n + reach) + 1
            values.append((self.sum_total[high] - self.sum_total[low]) / (high - low))
        likely = self.likely
        at = bisect_left(likely, n)
        after = at + 1 if at < len(likely) and likely[at] == n else at
        mass = self.sum_mass[-1] or 1.0
        values += [
            n - likely[at - 1] if at else 99,
            likely[after] - n if after < len(likely) else 99,
            self.sum_mass[n] / mass,
            (self.sum_mass[-1] - self.sum_mass[n + 1]) / mass,
            at,
            len(likely) - after,
        ]
        at = bisect_left(self.headings, n) - 1
        if at < 0:
            return [*values, 99.0, 0.0, 0.0, 0.0]
        heading = self.headings[at]
        level = self.flags[blocks[heading].container.number] & _HEADING
        return [*values, n - heading, self.text[heading], total[heading], level.bit_length()]

    def _evidence(self, block: TextBlock) -> Row:
        evidence, n, text = self.evidence, block.number, block.text
        first = text not in self.seen
        self.seen.add(text)
        long = len(text) > 20
        return [
            n - evidence.headline if evidence.headline is not None else -99.0,
            self.copies[text],
            1.0 if first else 0.0,
            1.0 if long and text[:70] in evidence.description else 0.0,
            -1.0 if not evidence.full_text else 1.0 if long and text[:60] in evidence.full_text else 0.0,
            self.page_row[0],
            1.0 if text == evidence.headline_text else 0.0,
            *self.page_row[1:],
            self.sizes[n] / self.sum_chars[-1],
            bisect_left(self.images, n + 2) - bisect_left(self.images, n - 1),
            bisect_left(self.times, n + 2) - bisect_left(self.times, n - 1),
        ]

    def _page(self) -> Row:
        """What is the same for all blocks of the page."""
        mass = self.sum_mass[-1]
        return [
            len(self.evidence.full_text) / (self.sum_prose[-1] + 1.0),
            len(self.page.blocks),
            mass,
            self.sum_prose[-1],
            (self.sum_mass[self.best.end] - self.sum_mass[self.best.first]) / (mass or 1.0),
            1.0 if self.evidence.is_article else 0.0,
            max(self.total, default=0.0),
        ]


def _path_numbers(container: Container) -> set[int]:
    """The numbers of a container and of all around it."""
    numbers = set()
    current: Container | None = container
    while current is not None:
        numbers.add(current.number)
        current = current.parent
    return numbers


def _styles(block: TextBlock) -> Row:
    """Shares of the text that are strong and emphasised."""
    strong = emphasised = 0
    for text, inline in block.pieces:
        while inline is not None:
            if inline.tag in ("strong", "b"):
                strong += len(text)
                break
            if inline.tag in ("em", "i"):
                emphasised += len(text)
                break
            inline = inline.outer
    return [strong / len(block.text), emphasised / len(block.text)]
