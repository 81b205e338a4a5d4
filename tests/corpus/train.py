"""Trains the scorer on the corpora and writes jsnews/article/scoring/weights.py and forest.py.

    python tests/corpus/train.py                 # train on all pages, write the two modules (minutes)
    python tests/corpus/train.py --cv out.jsonl  # cross-validated by host: predictions that no page was trained on

Deterministic: the same corpora give the same bytes, whatever the processor.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import lightgbm
import numpy as np
from fit import Sample, fit_forest, fit_linear, prepare, rows_of
from generate import forest_module, linear_module
from labels import load
from predict import default_corpus, prediction

from jsnews.article.scoring.linear import Linear
from jsnews.article.scoring.scorer import Model, unpacked

ROOM = Path(__file__).parents[2] / "jsnews" / "article" / "scoring"
FOLDS, INNER = 5, 3
EXIT_TREES = (12, 30, 60)
CHANGED_BY_EXITS = 0.0007  # share of the kept, and of the dropped blocks, that may change sides by stopping early


def fold_of(host: str, salt: str, folds: int) -> int:
    return int(hashlib.sha1(f"{salt}{host}".encode()).hexdigest(), 16) % folds


def train(samples: Sequence[Sample]) -> tuple[str, str]:
    """(weights module, forest module) fitted on the samples; the forest sees linear scores that are out of fold."""
    parts: dict[int, Linear] = {}
    for part in range(INNER):
        parts[part] = _rounded(fit_linear([s for s in samples if fold_of(s.labelled.host, "inner", INNER) != part]))
    tables = [rows_of(s, parts[fold_of(s.labelled.host, "inner", INNER)]) for s in samples]
    rows = np.concatenate([table.rows for table in tables])
    labels = np.concatenate([s.label[t.open] for s, t in zip(samples, tables, strict=True)])
    weights = np.concatenate([s.weight[t.open] for s, t in zip(samples, tables, strict=True)])
    booster = fit_forest(rows, labels, weights)
    return linear_module(fit_linear(samples)), forest_module(booster, _exits(booster, rows))


def _exits(booster: lightgbm.Booster, rows: np.ndarray) -> list[tuple[int, float, float]]:
    """(trees, low, high): scores after so many trees beyond which nearly no block changes sides any more."""
    final = booster.predict(rows, raw_score=True)
    exits = []
    for trees in EXIT_TREES:
        early = booster.predict(rows, raw_score=True, num_iteration=trees)
        kept, dropped = np.sort(early[final > 0]), np.sort(early[final <= 0])
        low, high = kept[int(len(kept) * CHANGED_BY_EXITS)], dropped[-1 - int(len(dropped) * CHANGED_BY_EXITS)]
        exits.append((trees, min(float(low), -0.1), max(float(high), 0.1)))
    return exits


def _rounded(linear: Linear) -> Linear:
    """As it will be shipped."""
    return _model_of(linear_module(linear), "def forest(row): return 0").linear


def _model_of(weights_source: str, forest_source: str) -> Model:
    """The model that two generated modules make."""
    names: dict[str, object] = {}
    exec(weights_source, names)
    exec(forest_source, names)
    parts = [unpacked(names[part]) for part in ("OWN", "PATH", "TEXT", "WORDING")]  # type: ignore[arg-type]
    linear = Linear(*parts, names["BIAS"])  # type: ignore[arg-type]
    return Model(linear, names["forest"])  # type: ignore[arg-type]


def out_of_fold(samples: Sequence[Sample]) -> Iterator[dict[str, object]]:
    """Predictions for every page by a model that saw no page of its host."""
    for fold in range(FOLDS):
        outside = [s for s in samples if fold_of(s.labelled.host, "", FOLDS) != fold]
        model = _model_of(*train(outside))
        print(f"fold {fold + 1} of {FOLDS} trained", flush=True)
        for sample in samples:
            if fold_of(sample.labelled.host, "", FOLDS) == fold:
                yield prediction(sample.labelled.case, sample.labelled.html, model)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=default_corpus())
    parser.add_argument(
        "--cv", type=Path, metavar="FILE", help="write cross-validated predictions instead of the modules"
    )
    arguments = parser.parse_args()
    samples = [prepare(labelled) for labelled in load(arguments.corpus)]
    if arguments.cv:
        with arguments.cv.open("w", encoding="utf-8") as target:
            for row in out_of_fold(samples):
                target.write(json.dumps(row, ensure_ascii=False) + "\n")
        return
    weights, forest = train(samples)
    (ROOM / "weights.py").write_text(weights, encoding="utf-8")
    (ROOM / "forest.py").write_text(forest, encoding="utf-8")
    print(f"{len(weights.encode()) + len(forest.encode()):,} bytes")


if __name__ == "__main__":
    main()
