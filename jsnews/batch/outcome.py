"""What became of one URL."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsnews.errors import JsnewsError, Retryable, exit_code_of
from jsnews.inert import clean_json
from jsnews.model import Article, Status

# What must not be written as an article; as JSON it is data that says so itself.
NO_ARTICLE: frozenset[Status] = frozenset({"not_an_article", "consent_wall", "bot_wall"})
_WALLS: frozenset[Status] = frozenset({"consent_wall", "bot_wall"})


def may_be_written(status: Status, format: str) -> bool:
    """Whether whoever finds what was written in this format takes it for what it is."""
    return format == "json" or status not in NO_ARTICLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Either the article, with the file it was written to, or the error. What is no article may have no file."""

    url: str
    article: Article | None = None
    error: BaseException | None = None
    file: Path | None = None

    @property
    def worth_another_try(self) -> bool:
        """Whether a later run should ask for this URL again: after errors that pass, not after final ones.

        A wall may let in another day, or another reader.
        """
        if self.article is not None:
            return self.article.verdict.status in _WALLS
        return isinstance(self.error, Retryable) or not isinstance(self.error, JsnewsError)

    def to_dict(self) -> dict[str, Any]:
        """The article's data, or `{"url", "error": {"type", "message", "exit_code"}}`."""
        if self.article is not None:
            return self.article.to_dict()
        return {"url": self.url, "error": self.error_dict()}

    def to_line(self) -> str:
        """The same as one line of JSON that is safe to print."""
        return clean_json(json.dumps(self.to_dict(), ensure_ascii=False))

    def error_dict(self) -> dict[str, Any] | None:
        """The error as data, or None where there is an article."""
        if self.error is None:
            return None
        known = isinstance(self.error, JsnewsError)
        message = self.error.message if isinstance(self.error, JsnewsError) else str(self.error)
        return {
            "type": type(self.error).__name__ if known else "UnexpectedError",
            "message": message,
            "exit_code": exit_code_of(self.error),
        }
