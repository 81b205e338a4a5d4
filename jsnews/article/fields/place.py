"""Where the article stands on its page, for those who look around it: headline, text, and the end of its head."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from jsnews.article.fields.grounds import end_of_head
from jsnews.article.page.dom import Page


@dataclass(frozen=True)
class Place:
    """The numbers of the headline's block, and of the text's first and last+1; None for what the page has not."""

    page: Page
    language: str | None
    headline: int | None
    span: tuple[int, int] | None

    @property
    def start(self) -> int:
        """The headline, or where the text begins."""
        return self.headline if self.headline is not None else self.first

    @property
    def first(self) -> int:
        """Where the text begins, or the headline."""
        return self.span[0] if self.span else self.headline or 0

    @property
    def end(self) -> int | None:
        """Behind the text."""
        return self.span[1] if self.span else None

    @cached_property
    def below(self) -> int:
        """The first block below the article's head."""
        return end_of_head(self.page, self.start, self.first, self.language)
