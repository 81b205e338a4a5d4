"""The bar that an archive of the web puts above its copies: it tells of the archive, in paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.page.dom import Page, TextBlock

_BAR = "wm-ipp"


def without_archives_bar(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without those in such a bar."""
    bars = [box for box in page.containers if _BAR in box.names and any(map(_is_of_bar, box.names.split()))]
    return [block for block in chosen if not any(bar.holds(block.number) for bar in bars)]


def _is_of_bar(name: str) -> bool:
    return name.startswith(_BAR)
