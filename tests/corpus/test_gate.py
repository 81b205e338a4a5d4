"""The figures that we claim hold on the development corpora, where those are on the machine.

The quick gate runs the shipped scorer, which has seen these pages: its body figures must stand above the claims, its
fields are as claimed. The slow one (`-m slow`, minutes) trains by fold and holds the cross-validated claims, and
trains on all pages, which must give the bytes that are shipped.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
numpy = pytest.importorskip("numpy", reason="the gate needs the extra `train`")
pytest.importorskip("lightgbm", reason="the gate needs the extra `train`")
pytest.importorskip("sklearn", reason="the gate needs the extra `train`")

from fit import Sample, prepare  # noqa: E402
from labels import cases, load  # noqa: E402
from measure import SETS, figures  # noqa: E402
from predict import default_corpus, prediction  # noqa: E402
from train import ROOM, out_of_fold, train  # noqa: E402

ROOT = default_corpus()
pytestmark = pytest.mark.skipif(
    not (ROOT / "marked" / "cases.jsonl").is_file(), reason=f"no corpus at {ROOT}; JSNEWS_CORPUS names another place"
)
SEEN_BODY = {"F1": 0.004, "exact": 0.03}  # what pages that were trained on must have above the claim


def claims() -> list[tuple[str, str, float]]:
    """(set, figure, claimed value) of the table."""
    with (HERE / "figures.tsv").open(encoding="utf-8") as lines:
        return [(row["set"], row["figure"], float(row["claimed"])) for row in csv.DictReader(lines, delimiter="\t")]


@pytest.fixture(scope="module")
def shipped() -> dict[str, dict[str, float]]:
    rows = []
    for folder, sets in SETS.items():
        rows += [prediction(case, html) for case, html in cases(ROOT / folder, frozenset(sets))]
    return figures(ROOT, rows)


@pytest.mark.parametrize(("name", "figure", "claimed"), claims())
def test_shipped_scorer_holds_the_claim(shipped, name, figure, claimed):
    assert shipped[name][figure] >= claimed + SEEN_BODY.get(figure, 0.0)


@pytest.fixture(scope="module")
def samples() -> list[Sample]:
    return [prepare(page) for page in load(ROOT)]


@pytest.mark.slow
def test_script_trains_the_scorer_that_is_shipped(samples):
    for name, trained in zip(("weights", "forest"), train(samples), strict=True):
        assert trained == (ROOM / f"{name}.py").read_text(encoding="utf-8"), name


@pytest.mark.slow
def test_cross_validated_figures_hold_the_claims(samples):
    measured = figures(ROOT, list(out_of_fold(samples)))
    below = [
        (name, figure, measured[name][figure], value)
        for name, figure, value in claims()
        if measured[name][figure] < value
    ]
    assert not below
