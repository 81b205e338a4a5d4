"""Writes predictions for the corpus's score.py.

python tests/corpus/predict.py ../shared/corpus/marked predictions.jsonl
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path

from jsnews import extract


def predictions(corpus: Path, *, sets: frozenset[str] | None = None) -> list[dict[str, object]]:
    """One prediction a case of the corpus, in its order."""
    out = []
    for line in (corpus / "cases.jsonl").read_text(encoding="utf-8").rstrip("\n").split("\n"):
        case = json.loads(line)
        if sets is None or case["set"] in sets:
            html = gzip.decompress((corpus / case["html"]).read_bytes()).decode("utf-8", "replace")
            article = extract(html, url=case["url"])
            out.append(
                {
                    "id": case["id"],
                    "text": article.text,
                    "title": article.headline,
                    "authors": list(article.authors),
                    "published": article.published,
                    "verdict": article.verdict.status,
                }
            )
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("target", type=Path)
    arguments = parser.parse_args()
    with arguments.target.open("w", encoding="utf-8") as target:
        for row in predictions(arguments.corpus):
            target.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
