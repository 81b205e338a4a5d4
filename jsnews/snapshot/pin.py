"""What of an article is pinned: all that a reader of the page could check."""

from __future__ import annotations

import dataclasses
from typing import Any

from jsnews.model import Article

# How the article was come by, and what lost or was left out, changes with every version without being wrong.
_NOT_PINNED = frozenset({"sources", "provenance", "left_out"})
FIELDS = tuple(field.name for field in dataclasses.fields(Article) if field.name not in _NOT_PINNED)


def pin_of(article: Article) -> dict[str, Any]:
    """The article as it stands in article.json: JSON data in the order of the model, readable by `read_article`."""
    data = article.to_dict()
    # The evidence is a sentence for people; the verdict is what must not change.
    return {name: {"status": article.verdict.status} if name == "verdict" else data[name] for name in FIELDS}
