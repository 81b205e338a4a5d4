"""What a verdict is made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jsnews.article.dom import Page, TextBlock
from jsnews.article.head import Head
from jsnews.model import Block, Snapshot

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

    @property
    def shown(self) -> str:
        """All text of the page that is not hidden."""
        return " ".join(block.text for block in self.page.blocks if not block.container.hidden)
