"""How much each block reads like the article: the two trained models, and the reasons for what they say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.page.tokens import name_tokens, text_tokens
from jsnews.article.scoring import weights
from jsnews.article.scoring.features import CLOSED, NAMES, Row, Table
from jsnews.article.scoring.forest import forest
from jsnews.article.scoring.linear import Linear
from jsnews.article.scoring.survey import Evidence

_UNIT = 0.05  # of the shipped weights
_REASONS = 3


def unpacked(by_weight: dict[int, str]) -> dict[str, float]:
    """token → weight from the shipped weight → tokens."""
    return {token: units * _UNIT for units, tokens in by_weight.items() for token in tokens.split("\n")}


@dataclass(frozen=True, slots=True)
class Model:
    """A linear model over words, and a forest whose positive scores mean article."""

    linear: Linear
    forest: Callable[[Row], float]


def _shipped() -> Model:
    tables = (weights.OWN, weights.PATH, weights.TEXT, weights.WORDING)
    own, path, text, wording = (unpacked(by_weight) for by_weight in tables)
    return Model(Linear(own, path, text, wording, weights.BIAS), forest)


SHIPPED = _shipped()


@dataclass(frozen=True, slots=True)
class Scores:
    """A score for each block (article where positive), and what it was computed from."""

    values: Sequence[float]
    table: Table
    rows: Sequence[Row | None]

    def reasons(self, block: TextBlock) -> list[str]:
        """The strongest words around a block for or against it, and what the forest saw."""
        row = self.rows[block.number]
        linear = self.table.survey.linear
        found = [(linear.text.get(t, 0.0), f'text "{t[1:]}"') for t in text_tokens(block)]
        own = block.container
        found += [(linear.own.get(t, 0.0), f'"{t}"') for t in name_tokens(own.tag, own.names)]
        for around in own.outwards():
            if around.parent is not None:  # what <body> is called says nothing of a block
                tokens = name_tokens(around.tag, around.names)
                found += [(linear.path.get(t, 0.0), f'"{t}" around it') for t in tokens]
        sign = 1.0 if self.values[block.number] > 0 else -1.0
        strongest = sorted((pair for pair in found if pair[0] * sign > 0), key=lambda pair: -abs(pair[0]))[:_REASONS]
        words = [f"{name} {weight:+.1f}" for weight, name in strongest]
        if row is None:
            return [f"its names and words alone score {self.table.survey.total[block.number]:.1f}", *words]
        seen = dict(zip(NAMES, row, strict=True))
        return [*words, f"link share {seen['link_share']:.2f}", f"region score {seen['p2_total']:.1f}"]


def score(page: Page, evidence: Evidence, model: Model = SHIPPED) -> Scores:
    """The score of every block of the page."""
    table = Table(page, evidence, model.linear)
    rows = table.rows()
    values = [CLOSED if row is None else model.forest(row) for row in rows]
    return Scores(values, table, rows)
