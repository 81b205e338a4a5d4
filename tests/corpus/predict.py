"""Writes predictions for the corpus's score.py.

    python tests/corpus/predict.py ../shared/corpus/marked predictions.jsonl

The shipped scorer was trained on these pages; `train.py --cv` writes predictions that can be reported.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from labels import cases

from jsnews.article.extract import article_of
from jsnews.article.scoring.scorer import SHIPPED, Model
from jsnews.model import Snapshot


def default_corpus() -> Path:
    """JSNEWS_CORPUS, or the folder beside the repository."""
    return Path(os.environ.get("JSNEWS_CORPUS") or Path(__file__).parents[3] / "shared" / "corpus")


def prediction(case: Mapping[str, Any], html: str, model: Model = SHIPPED) -> dict[str, object]:
    """One line of a predictions file, with the roles of the blocks beside what is scored."""
    roles: dict[int, str] = {}
    article = article_of(Snapshot(html=html, url=case["url"]), model=model, roles=roles)
    return {
        "id": case["id"],
        "text": article.text,
        "title": article.headline,
        "authors": list(article.authors),
        "published": article.published,
        "verdict": article.verdict.status,
        "roles": roles,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, help="a folder with cases.jsonl")
    parser.add_argument("target", type=Path)
    arguments = parser.parse_args()
    with arguments.target.open("w", encoding="utf-8") as target:
        for case, html in cases(arguments.corpus):
            target.write(json.dumps(prediction(case, html), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
