"""What the forest knows about each block: its text, path, region and neighbours, and where it stands on the page."""

from __future__ import annotations

import re
from bisect import bisect_left

from jsnews.article.dom import Container, Page, TextBlock
from jsnews.article.linear import Linear
from jsnews.article.survey import FLAGS, HEADING, Evidence, Survey

Row = list[float]

CLOSED = -6.5  # a block with a lower linear score is out, whatever stands around it ...
_BELOW_BEST = 7.0  # ... unless the page's best prose is not much better
_NO_SHARE = (-1.0, -1.0, -1.0, -1.0, -5.0)
_CODED_TAGS = """
p div li h2 h3 h4 h1 td blockquote th dd dt section article figcaption h5 h6 pre body
header aside figure center main ul form address details table tr ol
"""
_TAG_CODE = {tag: float(at) for at, tag in enumerate(_CODED_TAGS.split())}
_ENDINGS = dict.fromkeys(".!?…。！？।؟۔", 1.0) | dict.fromkeys("\"”’'»“)]』」）", 2.0) | dict.fromkeys(":：;,", 3.0)
_COMMAS = re.compile("[,，、،;；]")
_SENTENCES = re.compile(r"[.!?](?=\s+\S)|[。！？।؟۔]")
_DIGITS = re.compile(r"\d")
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


class Table:
    """The features of a page's blocks, one row each in the order of NAMES."""

    def __init__(self, page: Page, evidence: Evidence, linear: Linear) -> None:
        self.page, self.evidence = page, evidence
        self.survey = Survey(page, evidence, linear)
        self._places: dict[int, Row] = {}

    def rows(self) -> list[Row | None]:
        """A row for each block; None where the linear score alone closes the case."""
        survey = self.survey
        self.page_row = self._page()
        self.seen: set[str] = set()
        best = max((t for t, prose in zip(survey.total, survey.prose, strict=True) if prose), default=0.0)
        floor = min(CLOSED, best - _BELOW_BEST)
        return [self.row(b) if total > floor else None for b, total in zip(self.page.blocks, survey.total, strict=True)]

    def row(self, block: TextBlock) -> Row:
        return [
            *self._text(block),
            *self._place(block.container),
            *self._position(block.number),
            *self._neighbours(block.number),
            *self._evidence(block),
        ]

    def _text(self, block: TextBlock) -> Row:
        survey = self.survey
        text, n = block.text, block.number
        return [
            survey.sizes[n],
            survey.links[n],
            block.linked,
            _ENDINGS.get(text[-1], 0.0),
            len(_COMMAS.findall(text)),
            len(_SENTENCES.findall(text)),
            len(_DIGITS.findall(text)) / len(text) if len(text) < 200 else 0.0,
            1.0 if text[0].isupper() else 0.0 if text[0].islower() else 2.0 if text[0].isdigit() else 3.0,
            len(block.pieces),
            survey.text[n],
            survey.total[n],
            *_styles(block),
            *self._pictures(block),
        ]

    def _pictures(self, block: TextBlock) -> Row:
        """Whether a picture stands right before the block, and how near in the tree."""
        survey = self.survey
        at = bisect_left(survey.images, block.number)
        if at == len(survey.images) or survey.images[at] != block.number:
            return [0.0, 0.0]
        at = bisect_left(survey.images, block.number + 1) - 1
        other, own = self.page.media[at].container, block.container
        return [1.0, 3.0 if other is own else 2.0 if other is own.parent or other.parent is own.parent else 1.0]

    def _place(self, c: Container) -> Row:
        """What all blocks of a container share."""
        survey = self.survey
        known = self._places.get(c.number)
        if known is not None:
            return known
        n, core = c.number, survey.core
        flags = survey.flags[n]
        inside = core.first <= c.first and c.end <= core.end and c.depth >= core.depth
        unit, top = survey.unit_of(c)
        low = high = 0.0
        current: Container | None = c
        while current is not None and current is not top:
            step = survey.step[current.number]
            low, high = min(low, step), max(high, step)
            current = current.parent
        p1 = c.parent
        p2 = p1.parent if p1 else None
        p3 = p2.parent if p2 else None
        row = [
            *(_TAG_CODE.get(c.tag, 40.0), survey.own[n], survey.path[n], survey.low[n], survey.high[n]),
            1.0 if c.hidden else 0.0,
            *[1.0 if flags & bit else 0.0 for bit in FLAGS],
            *(
                c.depth,
                survey.path[n] - survey.path[top.number],
                low,
                high,
                c.depth - top.depth,
                core.depth - top.depth,
            ),
            *(*survey.share(p1), *survey.share(p2), *survey.share(p3)),
            *(*self._unit(unit), *self._card(n), *self._common(c)),
            1.0 if survey.best.first <= c.first and c.end <= survey.best.end else 0.0,
            1.0 if inside else 0.0,
        ]
        self._places[n] = row
        return row

    def _unit(self, unit: Container) -> Row:
        """The part of the core container that a block stands in."""
        survey = self.survey
        mass = survey.sum_mass[unit.end] - survey.sum_mass[unit.first]
        return [
            *survey.share(unit),
            mass,
            survey.step[unit.number],
            _TAG_CODE.get(unit.tag, 40.0),
            unit.first,
            survey.count(survey.times, unit),
        ]

    def _card(self, n: int) -> Row:
        """The repeated sibling that a container stands in: cards, comments, list entries."""
        survey = self.survey
        repeat, number = survey.repeat[n]
        if number < 0:
            return [repeat, -1.0, -1.0, -5.0, -1.0, -1.0, -1.0, -1.0, -5.0, -1.0]
        card = self.page.containers[number]
        chars, _, blocks, _, total = survey.share(card)
        heading = bisect_left(survey.headings, card.first) < bisect_left(survey.headings, card.end)
        group = card.parent or card
        group_chars, group_links, _, _, group_total = survey.share(group)
        mass = survey.sum_mass[group.end] - survey.sum_mass[group.first]
        return [
            repeat,
            blocks,
            chars,
            total,
            survey.count(survey.times, card),
            1.0 if heading else 0.0,
            group_chars,
            group_links,
            group_total,
            mass,
        ]

    def _common(self, c: Container) -> Row:
        """The innermost container that holds both the headline and this block."""
        survey = self.survey
        if not survey.around_headline:
            return [-1.0, -1.0, -1.0]
        current = c
        while current.number not in survey.around_headline and current.parent is not None:
            current = current.parent
        mass = survey.sum_mass[current.end] - survey.sum_mass[current.first]
        return [
            current.depth,
            mass / (survey.sum_mass[-1] or 1.0),
            survey.sum_chars[current.end] - survey.sum_chars[current.first],
        ]

    def _position(self, n: int) -> Row:
        survey = self.survey
        block = self.page.blocks[n]
        core, best = survey.core, survey.best
        number = survey.repeat[block.container.number][1]
        unit, _ = survey.unit_of(block.container)
        card_at = n - self.page.containers[number].first if number >= 0 else -1
        return [n - unit.first, card_at, n - best.first, best.end - n, n - core.first, core.end - n]

    def _neighbours(self, n: int) -> Row:
        survey = self.survey
        blocks, total, sizes, links = self.page.blocks, survey.total, survey.sizes, survey.links
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
            values.append((survey.sum_total[high] - survey.sum_total[low]) / (high - low))
        likely = survey.likely
        at = bisect_left(likely, n)
        after = at + 1 if at < len(likely) and likely[at] == n else at
        mass = survey.sum_mass[-1] or 1.0
        values += [
            n - likely[at - 1] if at else 99,
            likely[after] - n if after < len(likely) else 99,
            survey.sum_mass[n] / mass,
            (survey.sum_mass[-1] - survey.sum_mass[n + 1]) / mass,
            at,
            len(likely) - after,
        ]
        at = bisect_left(survey.headings, n) - 1
        if at < 0:
            return [*values, 99.0, 0.0, 0.0, 0.0]
        heading = survey.headings[at]
        level = survey.flags[blocks[heading].container.number] & HEADING
        return [*values, n - heading, survey.text[heading], total[heading], level.bit_length()]

    def _evidence(self, block: TextBlock) -> Row:
        survey = self.survey
        evidence, n, text = self.evidence, block.number, block.text
        first = text not in self.seen
        self.seen.add(text)
        long = len(text) > 20
        return [
            n - evidence.headline if evidence.headline is not None else -99.0,
            survey.copies[text],
            1.0 if first else 0.0,
            1.0 if long and text[:70] in evidence.description else 0.0,
            -1.0 if not evidence.full_text else 1.0 if long and text[:60] in evidence.full_text else 0.0,
            self.page_row[0],
            1.0 if text == evidence.headline_text else 0.0,
            *self.page_row[1:],
            survey.sizes[n] / survey.sum_chars[-1],
            bisect_left(survey.images, n + 2) - bisect_left(survey.images, n - 1),
            bisect_left(survey.times, n + 2) - bisect_left(survey.times, n - 1),
        ]

    def _page(self) -> Row:
        """What is the same for all blocks of the page."""
        survey = self.survey
        mass = survey.sum_mass[-1]
        return [
            len(self.evidence.full_text) / (survey.sum_prose[-1] + 1.0),
            len(self.page.blocks),
            mass,
            survey.sum_prose[-1],
            (survey.sum_mass[survey.best.end] - survey.sum_mass[survey.best.first]) / (mass or 1.0),
            1.0 if self.evidence.is_article else 0.0,
            max(survey.total, default=0.0),
        ]


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
