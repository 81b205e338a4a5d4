"""The further pages of an article: joined to its text, and what one of them says that has none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from jsnews.article.body.assemble import LONGEST_RECURRING, Body
from jsnews.article.page.dom import Page
from jsnews.article.verdict.findings import THIN
from jsnews.article.words.calls import cuts_off
from jsnews.model import Block, nested

_LONGEST_CALL = 400


@dataclass(frozen=True, slots=True)
class FurtherPage:
    """A page after the first, and the blocks that were made from it."""

    page: Page
    body: Body

    @property
    def is_thin(self) -> bool:
        """Whether something else may stand in its text's place."""
        return sum(len(block.text) for block in self.body.blocks) < THIN


def appended(body: Body, further: Sequence[FurtherPage]) -> tuple[Block, ...]:
    """The blocks of all pages of an article in order; what stood on an earlier page is not repeated."""
    added = (block for news in _news(body, further) for block in news)
    return (*body.blocks, *(replace(block, role="body") if block.role == "standfirst" else block for block in added))


def left_out_of(body: Body, further: Sequence[FurtherPage]) -> tuple[Block, ...]:
    """What was left out on all pages of an article; what stands on each of them once."""
    pages = (body, *(page.body for page in further))
    return tuple({(block.role, block.text): block for page in pages for block in page.left_out}.values())


def without_text(body: Body, further: Sequence[FurtherPage]) -> list[str]:
    """A sentence for each page that has little, all of which stood on an earlier one."""
    pages = enumerate(zip(further, _news(body, further), strict=True), 2)
    return [f"page {number} of the article has no text" for number, (page, news) in pages if not news and page.is_thin]


def walled(further: Sequence[FurtherPage]) -> list[str]:
    """A sentence for each page that says in the place of its text who may read it."""
    found = []
    for number, page in enumerate(further, 2):
        texts = [block.text for block in page.page.blocks if not block.container.hidden] if page.is_thin else []
        if words := next(filter(None, (cuts_off(text) for text in texts if len(text) < _LONGEST_CALL)), None):
            found.append(f'on page {number}: "{words}"')
    return found


def _news(body: Body, further: Sequence[FurtherPage]) -> Iterator[list[Block]]:
    """The blocks of each further page that stood on none before it."""
    last = body.blocks
    seen = {block.text for block in last if block.text}
    images = {block.image.url for block in nested(last) if block.image}
    for page in further:
        own = page.body.blocks
        begun = sum(1 for _ in takewhile(lambda block: block.text in seen, own))
        ended = len(own) - sum(1 for _ in takewhile(_says_the_same, zip(reversed(own), reversed(last), strict=False)))
        yield [
            block
            for at, block in enumerate(own)
            if (block.text not in seen or (begun <= at < ended and _may_recur(block)))
            and not (block.image and block.image.url in images)
        ]
        seen.update(block.text for block in own if block.text)
        last = own


def _says_the_same(pair: tuple[Block, Block]) -> bool:
    return pair[0].text == pair[1].text


def _may_recur(block: Block) -> bool:
    """Whether a block is short enough to be said twice, as subheadings and answers are."""
    return block.role == "body" and len(block.text) < LONGEST_RECURRING
