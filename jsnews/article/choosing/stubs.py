"""The beginning of a paragraph that a wall cuts off: scored, it is like a note."""

from __future__ import annotations

from jsnews.article.page.blocks import in_order
from jsnews.article.page.boxes import heading_level
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.text import CLOSING, DOTS, SENTENCE_ENDS
from jsnews.article.words.calls import cuts_off

_NEAR, _SHORTEST = 3, 60  # blocks from the text to the words of a wall, and characters


def with_stub(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """With the paragraph right above the words that the rest is for those who pay, where it stands beside the text,
    under a heading or not, and breaks off."""
    last = next((block for block in reversed(chosen) if not heading_level(block.container)), None)
    near = page.blocks[last.number + 1 :][:_NEAR] if last else []
    below = [block for block in near if not heading_level(block.container)]
    if last is None or len(below) < 2 or not cuts_off(below[1].text):
        return chosen
    stub = below[0]
    beside = stub.container.tag == last.container.tag == "p" and stub.container.parent is last.container.parent
    whole = stub.text.rstrip(CLOSING).endswith(SENTENCE_ENDS) and not stub.text.endswith(DOTS)
    cut = beside and len(stub.text) >= _SHORTEST and not (whole or stub.linked)
    return in_order(chosen, [stub]) if cut else chosen
