"""Articles of which there is little: a paragraph that a wall cuts off, news of one paragraph or of a few short ones."""

from __future__ import annotations

from itertools import takewhile

from jsnews.article.choosing.looks import are_alike
from jsnews.article.page.blocks import characters, in_order
from jsnews.article.page.boxes import heading_level
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.text import CLOSING, DOTS, SENTENCE_ENDS
from jsnews.article.words.calls import cuts_off
from jsnews.article.words.rights import begins_with_rights

_NEAR, _SHORTEST = 8, 50  # blocks from the text to the words of a wall, and characters
_LAST = 6  # paragraphs of the text beside which the next part may stand
_BODY = "articleBody"
_FEW, _FAR_MORE = 250, 2  # characters that may be of something else, and how often those of a text
_BELOW_HEAD, _LONG = 12, 120  # blocks from the headline to the first paragraph, and characters of one
_LINKED = 0.3  # of a paragraph, at most
_BELOW_TITLE, _FEWEST = 4, 4  # blocks to the first sentence of a short story, and sentences of it


def with_stub(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """With the paragraph right above the words that the rest is for those who pay, where it breaks off and stands
    beside the text, or with its heading in a part of its own, as what is faded out does."""
    near = page.blocks[chosen[-1].number + 1 :][:_NEAR] if chosen else []
    if not any(map(_breaks_off, near)):  # the quicker question
        return chosen
    wall = next((at for at, block in enumerate(near) if at and cuts_off(block.text)), 0)
    stub = next((block for block in reversed(near[:wall]) if not heading_level(block.container)), None)
    if stub is None or not _breaks_off(stub):
        return chosen
    part = stub.container.parent
    around = [block.container.parent for block in chosen if block.container.tag == "p"]
    if part is not None and around and part is around[-1]:
        return in_order(chosen, [stub])
    if (
        part is None
        or not stub.text.endswith(DOTS)
        or not any(_is_next_part(part, before) for before in around[-_LAST:])
    ):
        return chosen
    kept = {block.number for block in chosen}
    missed = page.blocks[part.first : stub.number + 1]
    return in_order(chosen, [block for block in missed if block.number not in kept and not block.linked])


def _breaks_off(block: TextBlock) -> bool:
    """Whether a block is a paragraph without links that does not end as sentences do."""
    seen = not (block.container.hidden or block.container.unseen)
    cut = block.container.tag == "p" and len(block.text) >= _SHORTEST and not _is_whole(block)
    return seen and cut and not block.linked


def _is_next_part(part: Container, before: Container | None) -> bool:
    """Whether an element stands beside another one, and is one of its kind."""
    if before is None or before is part or before.parent is not part.parent or before.tag != part.tag:
        return False
    return before.names.split()[:1] == part.names.split()[:1] != []


def instead_of_rights(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """The paragraphs below the headline in place of what is said of rights below them, where nothing else was found:
    scored, news of one paragraph is like a note."""
    if not chosen or not all(begins_with_rights(block.text) for block in chosen):
        return chosen
    above: list[TextBlock] = []
    for block in reversed(page.blocks[: chosen[0].number]):
        if heading_level(block.container) == 1:
            return above[::-1] or chosen
        if block.container.tag == "p" and len(block.text) >= _SHORTEST and block.linked <= _LINKED * len(block.text):
            above.append(block)
    return chosen


def with_marked_body(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """With the sentences of the element that the page's microdata calls the article's body, where none of it was found
    and little else: news of two sentences is scored like a note."""
    if characters(chosen) >= _FEW:
        return chosen
    kept = {block.number for block in chosen}
    for box in page.containers:
        if box.size and not box.hidden and _BODY in (box.attributes.get("itemprop"), box.attributes.get("property")):
            inside = [block for block in page.inside(box) if _is_sentence(block)]
            return in_order(chosen, inside) if kept.isdisjoint(range(box.first, box.end)) else chosen
    return chosen


def instead_of_few(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """The paragraphs below the headline in place of a few lines far below them, where several in a row look alike, lead
    nowhere and say far more: a site may call what it writes as others call its boxes."""
    if not chosen or characters(chosen) >= _FEW:
        return chosen
    title = next((block for block in page.blocks if heading_level(block.container) == 1), None)
    below = page.blocks[title.number + 1 : chosen[0].number] if title is not None else []
    first = next((block for block in below[:_BELOW_HEAD] if _is_paragraph(block)), None)
    if first is None:
        return chosen
    row = list(
        takewhile(
            lambda block: _is_paragraph(block) and are_alike(block, first), below[first.number - below[0].number :]
        )
    )
    return row if len(row) > 1 and characters(row) >= _FAR_MORE * characters(chosen) else chosen


def instead_of_nothing(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """The sentences below the headline where nothing was found: a few short paragraphs beside each other."""
    if chosen:
        return chosen
    title = next((block for block in page.blocks if heading_level(block.container) == 1), None)
    below = page.blocks[title.number + 1 :] if title is not None and not title.container.hidden else []
    first = next((block for block in below[:_BELOW_TITLE] if _is_sentence(block)), None)
    if first is None:
        return chosen
    beside = [block for block in below if block.container.parent is first.container.parent]
    found = [block for block in beside if _is_sentence(block)]
    return found if len(found) >= _FEWEST and 2 * len(found) > len(beside) else chosen


def _is_paragraph(block: TextBlock) -> bool:
    return _is_sentence(block) and len(block.text) >= _LONG


def _is_sentence(block: TextBlock) -> bool:
    """Whether a block is a paragraph without links that ends as sentences do."""
    return block.container.tag == "p" and not block.linked and not block.container.hidden and _is_whole(block)


def _is_whole(block: TextBlock) -> bool:
    """Whether it ends as sentences do."""
    return block.text.rstrip(CLOSING).endswith(SENTENCE_ENDS) and not block.text.endswith(DOTS)
