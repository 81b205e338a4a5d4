"""What a verdict is made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jsnews.article.metadata.head import Head
from jsnews.article.metadata.jsonld import ARTICLE_TYPES, first_string, types_of
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.text import line, unescaped
from jsnews.model import Block, Snapshot

SHORT_PAGE = 2_500  # characters; walls have little text of their own
SHORT_TEXT = 900  # of a wall that the server calls a page
THIN = 250  # characters below which a text may be what stands before a wall


@dataclass(frozen=True, slots=True)
class Findings:
    """The page, what the server and the settling said of it, and the text that was made from it."""

    page: Page
    head: Head
    snapshot: Snapshot
    body: Sequence[Block]
    span: tuple[int, int] | None
    chosen: Sequence[TextBlock] = ()
    walled: Sequence[str] = ()  # what is said of further pages that are for those who pay
    bare: Sequence[str] = ()  # what is said of further pages without text
    headline: str = ""
    signed: bool = False  # whether it says who wrote it

    @property
    def is_told(self) -> bool:
        """Whether JSON-LD has an article with its date, and the page its headline: no wall and no error has both."""
        thing = self.head.thing or {}
        if (
            not types_of(thing) & ARTICLE_TYPES
            or not thing.get("datePublished")
            or self.snapshot.status not in (200, None)
        ):
            return False
        headline = line(unescaped(first_string(thing.get("headline")))).casefold()
        shown = (block.text for block in self.page.blocks if block.container.tag == "h1")
        return bool(headline) and any(line(text).casefold() == headline for text in shown)

    @property
    def shown(self) -> str:
        """All text of the page that is not hidden."""
        return " ".join(block.text for block in self.page.blocks if not block.container.hidden)
