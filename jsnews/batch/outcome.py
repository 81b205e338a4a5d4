"""What became of one URL."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from jsnews.errors import Blocked, JsnewsError, Retryable, exit_code_of
from jsnews.inert import clean_json
from jsnews.model import Article, Status

# What must not be written as an article; as JSON it is data that says so itself.
NO_ARTICLE: frozenset[Status] = frozenset({"not_an_article", "consent_wall", "bot_wall"})
_AGAIN: tuple[Status, ...] = ("truncated", "consent_wall", "bot_wall")
_FINAL = tuple(status for status in get_args(Status) if status not in _AGAIN)


def may_be_written(status: Status, format: str) -> bool:
    """Whether whoever finds what was written in this format takes it for what it is."""
    return format == "json" or status not in NO_ARTICLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What is known of a URL that was asked for: its verdict, or the exit code of its error.

    `again` says whether a later run should ask once more: after errors that pass, after half an article, of which a
    connection that broke or the time that ran out may have cost the rest, and after walls, which may let in another
    day, or another reader; not after what is final.
    """

    status: Status | None = None
    exit_code: int | None = None
    again: bool = True

    @classmethod
    def of(cls, record: dict[str, Any]) -> Past:
        """From a line of the output or of a ledger; one that says neither leaves all to be done."""
        verdict, error = record.get("verdict"), record.get("error")
        if isinstance(error, dict):
            code = error.get("exit_code")
            code = code if isinstance(code, int) else JsnewsError.exit_code
            return cls(exit_code=code, again=error.get("again") is not False)
        status = verdict.get("status") if isinstance(verdict, dict) else None
        return cls(status=status, again=False) if status in _FINAL else cls(status=status if status in _AGAIN else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Either the article, with the file it was written to, or the error. What is no article may have no file."""

    url: str
    article: Article | None = None
    error: BaseException | None = None
    file: Path | None = None

    def to_dict(self) -> dict[str, Any]:
        """The article's data, or `{"url", "error": {"type", "message", "exit_code", "again"}}`."""
        if self.article is not None:
            return self.article.to_dict()
        return {"url": self.url, "error": self.error_dict()}

    def to_line(self) -> str:
        """The same as one line of JSON that is safe to print."""
        return clean_json(json.dumps(self.to_dict(), ensure_ascii=False))

    def summary(self) -> dict[str, Any]:
        """`{"url", "verdict": {"status"}, "file"}`, or the error as in `to_dict`: what a ledger needs to know."""
        if self.article is None:
            return self.to_dict()
        status = self.article.verdict.status
        return {"url": self.url, "verdict": {"status": status}, "file": self.file.name if self.file else None}

    def error_dict(self) -> dict[str, Any] | None:
        """The error as data, or None where there is an article. `again`: whether a resumed batch asks once more."""
        if self.error is None:
            return None
        known = isinstance(self.error, JsnewsError)
        message = self.error.message if isinstance(self.error, JsnewsError) else str(self.error)
        return {
            "type": type(self.error).__name__ if known else "UnexpectedError",
            "message": message,
            "exit_code": exit_code_of(self.error),
            "again": isinstance(self.error, Retryable | Blocked) or not known,
        }
