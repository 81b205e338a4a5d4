"""What the forest knows about each block: its text, path, region, kind and neighbours, and where it stands."""

from __future__ import annotations

from bisect import bisect_left

from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.page.tokens import wording_tokens
from jsnews.article.scoring.linear import Linear
from jsnews.article.scoring.survey import Evidence, Survey

Row = list[float]

CLOSED = -6.5  # a block with a lower linear score is out, whatever stands around it ...
_BELOW_BEST = 7.0  # ... unless the page's best prose is not much better
_NO_WORDS = 9.0  # the wording of a neighbour that is not there
_CODED_TAGS = """
p div li h2 h3 h4 h1 td blockquote th dd dt section article figcaption h5 h6 pre body
header aside figure center main ul form address details table tr ol
"""
_TAG_CODE = {tag: float(at) for at, tag in enumerate(_CODED_TAGS.split())}
_EMPHASIS = frozenset(("em", "i"))
_NAMES = """
length link_share emphasis image_before image_same text total wording wording_before wording_after
copies in_description headline_distance kind_after
best_at best_after core_after next1_links next2_links mass_before mass_after likely_after
heading_at heading_total heading_level images_near
page_max page_blocks page_prose page_mass page_best has_full
tag own low high depth rel_path rel_low rel_high rel_up
p1_chars p1_links p1_blocks p1_total p2_chars p2_links p2_total p3_chars p3_links p3_blocks p3_prose p3_total
u_chars u_links u_blocks u_prose u_total u_mass u_own u_tag u_times
repeat common_mass common_chars in_best in_core
like_blocks like_total like_chars like_prose like_text kind_blocks kind_total kind_chars kind_prose
"""
NAMES = tuple(_NAMES.split())


class Table:
    """The features of a page's blocks, one row each in the order of NAMES."""

    def __init__(self, page: Page, evidence: Evidence, linear: Linear) -> None:
        self.page, self.evidence, self.linear = page, evidence, linear
        self.survey = Survey(page, evidence, linear)
        self._places: dict[int, Row] = {}
        self._around: dict[int, Row] = {}
        self._units: dict[int, Row] = {}
        self._wordings: dict[str, float] = {}
        self._tokens: dict[str, tuple[str, ...]] = {}

    def rows(self) -> list[Row | None]:
        """A row for each block; None where the linear score alone closes the case."""
        survey = self.survey
        self._page_row = self._page()
        self._per_mass = 1.0 / (survey.sum_mass[-1] or 1.0)
        best = max((t for t, prose in zip(survey.total, survey.prose, strict=True) if prose), default=0.0)
        floor = min(CLOSED, best - _BELOW_BEST)
        return [self.row(b) if total > floor else None for b, total in zip(self.page.blocks, survey.total, strict=True)]

    def row(self, block: TextBlock) -> Row:
        """The text itself, what the page's other parts say of it, its neighbours, and its container's part."""
        survey, evidence = self.survey, self.evidence
        text, n = block.text, block.number
        place = self._places.get(block.container.number)
        if place is None:
            place = self._places[block.container.number] = self._place(block.container)
        links, mass, heading = survey.links, survey.sum_mass, survey.heading_before[n]
        beside, same = self._picture(block) if survey.images_before[n + 1] > survey.images_before[n] else (0.0, 0.0)
        return [
            survey.sizes[n],
            links[n],
            _emphasised(block) if len(block.pieces) > 1 or block.pieces[0][1] is not None else 0.0,
            beside,
            same,
            survey.text[n],
            survey.total[n],
            self.wording(n),
            self.wording(n - 1),
            self.wording(n + 1),
            survey.copies[text],
            1.0 if len(text) > 20 and text[:70] in evidence.description else 0.0,
            n - evidence.headline if evidence.headline is not None else -99.0,
            survey.last_of_kind[survey.kind[block.container.number]] - n,
            n - survey.best.first,
            survey.best.end - n,
            survey.core.end - n,
            links[n + 1],
            links[n + 2],
            mass[n] * self._per_mass,
            (mass[-1] - mass[n + 1]) * self._per_mass,
            survey.likely_after[n],
            n - heading if heading >= 0 else 99.0,
            survey.total[heading] if heading >= 0 else 0.0,
            survey.flags[self.page.blocks[heading].container.number].bit_length() if heading >= 0 else 0.0,
            survey.images_before[n + 2] - survey.images_before[max(n - 1, 0)],
            *self._page_row,
            *place,
        ]

    def wording(self, n: int) -> float:
        """How much a block's words read like running text rather than like a call, a label or a note."""
        if not 0 <= n < len(self.page.blocks):
            return _NO_WORDS
        text = self.page.blocks[n].text
        known = self._wordings.get(text)
        if known is None:
            weights = self.linear.wording
            known = self._wordings[text] = sum(filter(None, map(weights.get, self.tokens(text))), 0.0)
        return known

    def tokens(self, text: str) -> tuple[str, ...]:
        """What the wording of a block's text is weighed by."""
        known = self._tokens.get(text)
        if known is None:
            known = self._tokens[text] = wording_tokens(text)
        return known

    def _picture(self, block: TextBlock) -> tuple[float, float]:
        """A picture stands right before the block: how near it is in the tree."""
        at = bisect_left(self.survey.images, block.number + 1) - 1
        other, own = self.survey.pictures[at].container, block.container
        return 1.0, 3.0 if other is own else 2.0 if other is own.parent or other.parent is own.parent else 1.0

    def _page(self) -> Row:
        """What is the same for all blocks of the page."""
        survey = self.survey
        mass, best = survey.sum_mass, survey.best
        return [
            max(survey.total, default=0.0),
            len(self.page.blocks),
            survey.sum_prose[-1],
            mass[-1],
            (mass[best.end] - mass[best.first]) / (mass[-1] or 1.0),
            len(self.evidence.full_text) / (survey.sum_prose[-1] + 1.0),
        ]

    def _place(self, c: Container) -> Row:
        """What all blocks of a container share."""
        survey, n = self.survey, c.number
        core, best = survey.core, survey.best
        unit, top, low, high, common_mass, common_chars = survey.region(c)
        return [
            *(_TAG_CODE.get(c.tag, 40.0), survey.own[n], survey.low[n], survey.high[n], c.depth),
            *(survey.path[n] - survey.path[top.number], low, high, core.depth - top.depth),
            *(self._around.get(c.parent.number if c.parent else -1) or self._outer(c.parent)),
            *(self._units.get(unit.number) or self._unit(unit)),
            *(survey.repeat[n], common_mass, common_chars),
            1.0 if best.first <= c.first and c.end <= best.end else 0.0,
            1.0 if core.first <= c.first and c.end <= core.end and c.depth >= core.depth else 0.0,
            *survey.of_likes(survey.like[n]),
            *survey.of_kind(survey.kind[n])[:4],
        ]

    def _outer(self, parent: Container | None) -> Row:
        """The three containers around one, from its parent outwards."""
        survey = self.survey
        second = parent.parent if parent else None
        chars1, links1, blocks1, _, total1 = survey.share(parent)
        chars2, links2, _, _, total2 = survey.share(second)
        third = survey.share(second.parent if second else None)
        row = [chars1, links1, blocks1, total1, chars2, links2, total2, *third]
        self._around[parent.number if parent else -1] = row
        return row

    def _unit(self, unit: Container) -> Row:
        """The part of the core's surroundings that a block stands in."""
        survey = self.survey
        mass = survey.sum_mass[unit.end] - survey.sum_mass[unit.first]
        code, times = _TAG_CODE.get(unit.tag, 40.0), survey.count(survey.times, unit)
        row = self._units[unit.number] = [*survey.share(unit), mass, survey.step[unit.number], code, times]
        return row


def _emphasised(block: TextBlock) -> float:
    """Share of the text that is emphasised."""
    length = 0
    for text, inline in block.pieces:
        while inline is not None and inline.tag not in _EMPHASIS:
            inline = inline.outer
        if inline is not None:
            length += len(text)
    return length / len(block.text)
