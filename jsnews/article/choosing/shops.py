"""Links to shops among the paragraphs of a text: "Buy it at …", "Check the price"."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.page.boxes import heading_level
from jsnews.article.page.dom import TextBlock
from jsnews.article.words.shopping import leads_to_shop

_LONGEST = 120
_LINKED = 0.8  # of the line: some have the price or an arrow before the link


def without_shop_links(chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without lines that are but a link on which such words are written; a heading may be a question of the
    text: "Buy now, pay later"."""
    return [block for block in chosen if not _leads_to_shop(block)]


def _leads_to_shop(block: TextBlock) -> bool:
    if not block.linked or len(block.text) > _LONGEST or block.linked < _LINKED * len(block.text):
        return False
    return heading_level(block.container) is None and leads_to_shop(block.text)
