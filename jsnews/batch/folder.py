"""A folder of articles, one file a URL, written whole or not at all."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from jsnews.address import normal, split
from jsnews.batch.outcome import may_be_written
from jsnews.errors import UsageError
from jsnews.model import Article, Status
from jsnews.output import Format, render
from jsnews.whole import write_whole

_ENDINGS: dict[Format, str] = {"md": "md", "text": "txt", "json": "json", "html": "html"}
_LEDGER = ".jsnews-ledger.jsonl"
_LONGEST_NAME = 80  # characters before the hash: with it and the ending far below every file system's limit


class Unwritable(UsageError):
    """The folder takes no file, of this page or of any other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """Where articles go. With `clobber` off, files that are there are kept and their pages not asked for."""

    path: Path
    format: Format = "md"
    clobber: bool = True

    @property
    def ledger(self) -> Path:
        """Where a batch notes what it has done."""
        return self.path / _LEDGER

    def file_of(self, url: str) -> Path:
        """The file of a URL: always in this folder, the same each time, and another one for every page."""
        url = normal(url)
        number = hashlib.sha256(url.encode(errors="surrogatepass")).hexdigest()[:12]
        return self.path / f"{_readable(url)}-{number}.{_ENDINGS[self.format]}"

    def keeps(self, url: str) -> bool:
        """Whether the URL's file is there and must stay as it is."""
        return not self.clobber and self.file_of(url).exists()

    def holds(self, url: str, verdict: Status | None) -> bool:
        """Whether all is here that a page with this verdict gives in this format; an error (None) gives nothing."""
        return not verdict or not may_be_written(verdict, self.format) or self.file_of(url).exists()

    def write(self, url: str, article: Article) -> Path | None:
        """Writes the article's file, whole or not at all; none for a wall that would pass for it. Raises Unwritable."""
        if not may_be_written(article.verdict.status, self.format):
            return None
        target = self.file_of(url)
        text = render(article, self.format) + "\n"
        try:
            write_whole(target, text)
        except UsageError as error:
            raise Unwritable(error.message) from error
        return target


def _readable(url: str) -> str:
    """Host and path in letters that every file system takes; never empty, never a hidden file."""
    parts = split(url)
    words = unquote(f"{parts.hostname or ''}{parts.path}") or url
    return re.sub(r"[^a-z0-9]+", "-", words.lower())[:_LONGEST_NAME].strip("-") or "page"
