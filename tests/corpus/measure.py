"""Figures of a predictions file: the corpus's own score, and precision and recall of each role."""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from labels import Labelled

SETS = {"marked": ("articles", "news"), "dev": ("fundus",)}
ROLES = ("body", "standfirst", "caption", "embed", "box", "promo", "note")
# We part footnotes, corrections and credit lines from the body, the marks do not.
AS_MARKED = {"footnote": "body", "correction": "body", "credit": "body"}


def scorer(root: Path) -> ModuleType:
    """The corpus's score.py."""
    spec = importlib.util.spec_from_file_location("corpus_score", root / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def figures(root: Path, predictions: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, float]]:
    """set → figure → value, as score.py computes them."""
    score = scorer(root)
    guesses = {guess["id"]: guess for guess in predictions}
    rows: dict[str, list[dict[str, float | None]]] = {}
    for folder, sets in SETS.items():
        for case in score.json_lines(root / folder / "cases.jsonl"):
            if case["set"] in sets and case["id"] in guesses:
                rows.setdefault(case["set"], []).append(score.score_page(case["truth"], guesses[case["id"]]))
    return {name: score.summary(pages) for name, pages in rows.items()}


def role_figures(pages: Sequence[Labelled], predictions: Iterable[Mapping[str, Any]]) -> dict[str, tuple[float, float]]:
    """role → (precision, recall) over all blocks of the marked pages."""
    guesses = {guess["id"]: guess["roles"] for guess in predictions}
    hit: Counter[str] = Counter()
    said: Counter[str] = Counter()
    true: Counter[str] = Counter()
    for page in pages:
        if "roles" not in page.case or page.case["id"] not in guesses:
            continue
        guess = {int(number): AS_MARKED.get(role, role) for number, role in guesses[page.case["id"]].items()}
        for number, role in enumerate(page.roles):
            said[guess.get(number, "")] += 1
            true[role] += 1
            hit[role] += guess.get(number, "") == role
    return {role: (hit[role] / max(1, said[role]), hit[role] / max(1, true[role])) for role in ROLES}


def main() -> None:
    from labels import load
    from predict import default_corpus

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--corpus", type=Path, default=default_corpus())
    arguments = parser.parse_args()
    with arguments.predictions.open(encoding="utf-8") as lines:
        predictions = [json.loads(line) for line in lines]
    for name, row in figures(arguments.corpus, predictions).items():
        print(f"{name:<10}", *(f"{key} {value:.3f}" for key, value in row.items() if value is not None))
    for role, (precision, recall) in role_figures(load(arguments.corpus), predictions).items():
        print(f"{role:<12} precision {precision:.3f}  recall {recall:.3f}")


if __name__ == "__main__":
    main()
