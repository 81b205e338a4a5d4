"""The article's JSON Schema, and the way back from JSON to an Article."""

from __future__ import annotations

import inspect
from typing import Any

import msgspec

from jsnews.errors import UsageError
from jsnews.model import Article

_TEXT = (
    "What a reader reads as the article, plain, paragraphs separated by a blank line. Made of `body`; not read back."
)


def article_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of what `Article.to_dict` gives."""
    schema = msgspec.json.schema(Article)
    definitions: dict[str, Any] = schema["$defs"]
    for definition in definitions.values():
        definition["description"] = inspect.cleandoc(definition.get("description", ""))
    article = definitions.pop("Article")
    article["properties"]["text"] = {"type": "string", "description": _TEXT}
    # Every field of the article itself is always there; only inside it are defaults left out.
    article["required"] = list(article["properties"])
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **article, "$defs": definitions}


def read_article(source: str | bytes) -> Article:
    """The article that `to_json` wrote. Raises UsageError with the place that is wrong."""
    try:
        return msgspec.json.decode(source, type=Article)
    except msgspec.DecodeError as error:  # a ValidationError too: its message ends in the path
        raise UsageError(f"This is no article of jsnews: {error}.") from error
