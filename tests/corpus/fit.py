"""Fits the two models: a linear one over tokens, then boosted trees over the features that include its score."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import lightgbm
import numpy as np
from labels import Labelled
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from jsnews.article.extract import evidence_of
from jsnews.article.fields.headline import find_headline
from jsnews.article.metadata.head import read_head
from jsnews.article.page.dom import Page
from jsnews.article.page.tokens import name_tokens, text_tokens, wording_tokens
from jsnews.article.page.walk import read_page
from jsnews.article.scoring.features import NAMES, Table
from jsnews.article.scoring.linear import Linear
from jsnews.article.scoring.survey import Evidence, size

POSITIVE = frozenset(("body", "standfirst"))
HOSTS_OF_A_TOKEN = 4  # a token that fewer sites use is no knowledge about pages but about a site
SMALLEST_WEIGHT = 0.03
# Down to the minimum, and in double precision: what is left of the way there is another on each processor.
FITTED = {"solver": "lbfgs", "tol": 1e-9, "max_iter": 10_000}
LINEAR = {"C": 0.012, **FITTED}
# The wording is learned where it matters: on what stands among the article's blocks and right around them.
WORDING = {"C": 0.2, **FITTED}
SMALLEST_WORDING = 0.15
BEFORE_BODY, AFTER_BODY = 4, 7
FOREST = {
    "objective": "binary",
    "num_leaves": 32,
    "learning_rate": 0.06,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 2.0,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbose": -1,
}
TREES = 163


@dataclass(slots=True)
class Sample:
    """A page made ready: what features are computed from, tokens of each block, and its labels."""

    labelled: Labelled
    page: Page
    evidence: Evidence
    tokens: list[dict[str, int]]
    label: np.ndarray
    weight: np.ndarray


def prepare(labelled: Labelled) -> Sample:
    page = read_page(labelled.html)
    head = read_head(page, str(labelled.case["url"]))
    evidence = evidence_of(head, find_headline(page, head))
    label = np.array([role in POSITIVE for role in labelled.roles], dtype=np.float32)
    words = np.array([size(block.text) / 6 for block in page.blocks], dtype=np.float32)
    weight = (1.0 + np.log1p(words)) / max(1.0, len(words)) ** 0.5
    return Sample(labelled, page, evidence, block_tokens(page), label, weight)


def block_tokens(page: Page) -> list[dict[str, int]]:
    """Per block: token → count, with o: own container, p: containers on the path, t: text."""
    paths: dict[int, dict[str, int]] = {}
    for container in page.containers:
        counts = dict(paths[container.parent.number]) if container.parent else {}
        for token in () if container.parent is None else name_tokens(container.tag, container.names):
            counts["p:" + token] = counts.get("p:" + token, 0) + 1
        paths[container.number] = counts
    out = []
    for block in page.blocks:
        counts = dict(paths[block.container.number])
        own = block.container
        counts.update({"o:" + token: 1 for token in (name_tokens(own.tag, own.names) if own.parent else ())})
        for token in text_tokens(block):
            counts["t:" + token] = 1
        out.append(counts)
    return out


def vocabulary(samples: Iterable[Sample]) -> dict[str, int]:
    """token → column, of the tokens that enough sites use."""
    hosts: dict[str, set[str]] = defaultdict(set)
    for sample in samples:
        for token in {token for counts in sample.tokens for token in counts}:
            hosts[token].add(sample.labelled.host)
    return {token: at for at, token in enumerate(sorted(t for t, h in hosts.items() if len(h) >= HOSTS_OF_A_TOKEN))}


def matrix(samples: Sequence[Sample], columns: dict[str, int]) -> csr_matrix:
    indices: list[int] = []
    values: list[int] = []
    ends = [0]
    for sample in samples:
        for counts in sample.tokens:
            for token, count in counts.items():
                if (column := columns.get(token)) is not None:
                    indices.append(column)
                    values.append(min(count, 3))
            ends.append(len(indices))
    return csr_matrix(
        (np.array(values, dtype=np.float64), np.array(indices), np.array(ends)), shape=(len(ends) - 1, len(columns))
    )


def fit_linear(samples: Sequence[Sample]) -> Linear:
    """Weights of the tokens; the small ones are dropped."""
    columns = vocabulary(samples)
    model = LogisticRegression(**LINEAR)
    weight = np.concatenate([s.weight for s in samples])
    model.fit(
        matrix(samples, columns), np.concatenate([s.label for s in samples]), sample_weight=weight / weight.mean()
    )
    weights: dict[str, dict[str, float]] = {"o": {}, "p": {}, "t": {}}
    for token, column in columns.items():
        value = round(float(model.coef_[0, column]), 2)
        if abs(value) >= SMALLEST_WEIGHT:
            weights[token[0]][token[2:]] = value
    return Linear(weights["o"], weights["p"], weights["t"], fit_wording(samples), round(float(model.intercept_[0]), 2))


def fit_wording(samples: Sequence[Sample]) -> dict[str, float]:
    """token → weight: what the words of the article's blocks have that those of the calls and notes there have not."""
    tokens: list[tuple[str, ...]] = []
    labels: list[float] = []
    hosts: dict[str, set[str]] = defaultdict(set)
    for sample in samples:
        body = np.flatnonzero(sample.label)
        near = range(max(0, body[0] - BEFORE_BODY), min(len(sample.label), body[-1] + AFTER_BODY)) if len(body) else ()
        for number in near:
            tokens.append(wording_tokens(sample.page.blocks[number].text))
            labels.append(sample.label[number])
            for token in tokens[-1]:
                hosts[token].add(sample.labelled.host)
    columns = {token: at for at, token in enumerate(sorted(t for t, h in hosts.items() if len(h) >= HOSTS_OF_A_TOKEN))}
    rows = [[columns[token] for token in sorted(block) if token in columns] for block in tokens]
    ends = np.cumsum([0, *map(len, rows)])
    indices = np.concatenate([np.array(row, dtype=np.int32) for row in rows])
    table = csr_matrix((np.ones(len(indices)), indices, ends), shape=(len(rows), len(columns)))
    model = LogisticRegression(**WORDING).fit(table, np.array(labels, dtype=np.float64))
    weights = zip(columns, model.coef_[0], strict=True)
    return {token: round(float(weight), 2) for token, weight in weights if abs(weight) >= SMALLEST_WORDING}


@dataclass(slots=True)
class Rows:
    """The features of a page's open blocks, and which blocks those are."""

    rows: np.ndarray
    open: np.ndarray


def rows_of(sample: Sample, linear: Linear) -> Rows:
    rows = Table(sample.page, sample.evidence, linear).rows()
    kept = [row for row in rows if row is not None]
    table = np.array(kept, dtype=np.float32).reshape(len(kept), len(NAMES))
    return Rows(table, np.array([row is not None for row in rows], dtype=bool))


def fit_forest(rows: np.ndarray, labels: np.ndarray, weights: np.ndarray, trees: int = TREES) -> lightgbm.Booster:
    data = lightgbm.Dataset(rows, labels, weight=weights, free_raw_data=False)
    return lightgbm.train(FOREST, data, num_boost_round=trees)
