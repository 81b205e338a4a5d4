"""What a batch has done, one JSON line a page, so that it can go on where it was killed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from jsnews.address import normal
from jsnews.batch.lines import Lines, records
from jsnews.batch.outcome import NO_ARTICLE, Outcome, Past
from jsnews.model import Article, Status

# Whether the output still has what was done for a URL, given its verdict (None for an error).
Holds = Callable[[str, Status | None], bool]


class Ledger(Lines):
    """A line is on the disk before the next page counts, so a kill costs at most the last page.

    Of a `whole` one the lines are the results themselves: the output is its own ledger, and can go wherever its owner
    puts it. Else they are short, beside files; what the output no longer `holds` is not done, whatever they say.
    """

    def __init__(
        self, path: Path, *, resume: bool, whole: bool = False, holds: Holds = lambda url, verdict: True
    ) -> None:
        super().__init__(path, resume=resume)
        self._whole = whole
        self._holds = holds
        self._last = {normal(record["url"]): Past.of(record) for record in records(path)}
        self._outdated = False

    @property
    def done(self) -> Mapping[str, Past]:
        """What has become of URLs, as `normal` spells them, that need not be asked for again."""
        return {url: past for url, past in self._last.items() if not past.again and self._holds(url, past.status)}

    def append(self, outcome: Outcome) -> None:
        """Writes one line and waits until it is on the disk; none of nothing where half an article is."""
        url = normal(outcome.url)
        if self.outlives(url, outcome.article):
            return
        line = outcome.to_line() if self._whole else json.dumps(outcome.summary(), ensure_ascii=True)
        self.write(line)
        self._outdated |= url in self._last
        self._last[url] = Past.of(outcome.summary())

    def outlives(self, url: str, article: Article | None) -> bool:
        """Whether half an article is there, and what has come now is none."""
        url = normal(url)
        past = self._last.get(url)
        is_half = past is not None and past.status == "truncated" and self._holds(url, past.status)
        return is_half and (article is None or article.verdict.status in NO_ARTICLE)

    def close(self) -> None:
        """A URL that was asked for again has one line from here on, its last."""
        if self._outdated:
            self.drop_outdated()
        super().close()
