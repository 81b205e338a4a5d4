"""Whether a page is a list of other pages: hits, posts or teasers, with or without a few words above them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from jsnews.article.dates.parse import parse_date
from jsnews.article.page.boxes import box_around, enclosing, heading_level, names_of_kind
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.page.links import leads_away
from jsnews.article.verdict.findings import Findings

_LINKED = 0.8  # of a title
_MOSTLY = 0.6  # of the text
_FEWEST = 4  # cards of a list ...
_MANY, _NEARLY, _LONGEST_TEASER = 12, 0.9, 600  # cards, of which one may hold so much of a text of so many characters
_FEWEST_FILLED = 3  # ... and those of them that the text was taken from
_MOST_IN_CARD = 12  # blocks
_LONGEST_KICKER = 40
_LONGEST_INTRO, _MOST_IN_INTRO = 400, 2  # characters and blocks of what introduces a list
_FEWEST_INTRODUCED = 5
_BETWEEN = 4  # blocks from the introduction to the first card: a button, the list's heading
_LONGEST_DATE = 60


@dataclass(frozen=True, slots=True)
class _Card:
    """The box that a linked title begins, and what boxes of its kind have in common."""

    box: Container
    title: TextBlock
    kind: tuple[str, frozenset[str]]

    def chars(self, kept: dict[int, int]) -> int:
        """Characters of the text that stand in it."""
        return sum(kept.get(number, 0) for number in range(self.box.first, self.box.end))


def listed(findings: Findings) -> str | None:
    """What tells that the page lists others; None where it is one text."""
    page, kept = findings.page, {block.number: len(block.text) for block in findings.chosen}
    url = findings.head.shown_at
    if teasers := _teasers(page, findings.chosen, url):
        return f"the text is {teasers} teasers that link to other pages"
    cards = _cards(page, url)
    alike = _alike(cards)
    filled = [chars for card in alike if (chars := card.chars(kept))]
    if len(filled) >= _FEWEST_FILLED and sum(filled) > _MOSTLY * sum(kept.values()):
        return f"the text is from {len(filled)} of {len(alike)} entries that link to other pages"
    if teaser := _teaser(page, alike, kept):
        return teaser
    below = [card for card in alike if kept and card.box.first > max(kept)]
    if len(below) >= _FEWEST and _is_lead(cards, kept):
        return f"the text is the first of {len(below) + 1} stories that the page links to"
    if _introduces(findings, below):
        return f"a few words above {len(below)} entries that link to other pages"
    return None


def _teasers(page: Page, chosen: Sequence[TextBlock], url: str) -> int:
    """How many cards with a linked heading make up most of the text; 0 where it is one text."""
    kept = {block.text: len(block.text) for block in chosen}  # a story's card may stand there twice
    headings = [block for block in page.blocks if heading_level(block.container) and _leads_away(block, url)]
    numbers = {heading.number for heading in headings}
    cards: dict[int, int] = {}
    for heading in headings:
        card = _whole_card(box_around(heading) or heading.container, numbers)
        inside = page.blocks[card.first : min(card.end, card.first + _MOST_IN_CARD)]
        cards[card.number] = sum(kept.get(block.text, 0) for block in inside)
    filled = [chars for chars in cards.values() if chars]
    return len(filled) if len(filled) >= _FEWEST and sum(filled) > _MOSTLY * sum(kept.values()) else 0


def _teaser(page: Page, alike: Sequence[_Card], kept: dict[int, int]) -> str | None:
    """What tells that the few words of a text are those of one entry among many, of which none is a story's own."""
    text = sum(kept.values())
    holding = (card for card in alike if card.chars(kept) > _NEARLY * text) if text <= _LONGEST_TEASER else iter(())
    card = next(holding, None)
    if card is None or any(heading_level(block.container) and not block.linked for block in page.inside(card.box)):
        return None
    like = sum(other.kind == card.kind for other in alike)
    return f"the text is that of one of {like} entries that link to other pages" if like >= _MANY else None


def _leads_away(title: TextBlock, url: str) -> bool:
    return title.linked >= _LINKED * len(title.text) and leads_away(title, url)


def _whole_card(card: Container, headings: set[int]) -> Container:
    """The outermost element around a heading in which no other one stands: what it heads may be beside its own box."""
    while (outer := card.parent) is not None and outer.size <= _MOST_IN_CARD:
        if len(headings.intersection(range(outer.first, outer.end))) > 1:
            break
        card = outer
    return card


def _cards(page: Page, url: str) -> list[_Card]:
    """The boxes that begin with a linked title, or with one below a kicker."""
    cards: dict[int, _Card] = {}
    for block in page.blocks:
        if block.container.hidden or not _leads_away(block, url):
            continue
        box = _box_of(page, block)
        if box is not None and box.number not in cards and _begins(page.blocks[box.first : block.number]):
            cards[box.number] = _Card(box, block, _like(box))
    return list(cards.values())


def _box_of(page: Page, title: TextBlock) -> Container | None:
    """What a title and the words about it stand in; the entry of a list that has titles alone."""
    box = box_around(title)
    following = page.blocks[title.number + 1 : box.end] if box is not None else ()
    if not any(block.linked and _like(block.container) == _like(title.container) for block in following):
        return box
    own = title.container
    while own.parent is not None and own.parent is not box:
        own = own.parent
    return own


def _like(container: Container) -> tuple[str, frozenset[str]]:
    return container.tag, names_of_kind(container)


def _begins(before: Sequence[TextBlock]) -> bool:
    return not before or (len(before) == 1 and len(before[0].text) <= _LONGEST_KICKER)


def _alike(cards: Sequence[_Card]) -> list[_Card]:
    """Those of a kind that there are many of."""
    kinds = Counter(card.kind for card in cards)
    return [card for card in cards if kinds[card.kind] >= _FEWEST]


def _is_lead(cards: Sequence[_Card], kept: dict[int, int]) -> bool:
    """Whether the text stands in one card, and begins with its heading: an article has another page's nowhere."""
    for card in cards:
        if card.title.number == min(kept) and heading_level(card.title.container):
            return card.chars(kept) > _MOSTLY * sum(kept.values())
    return False


def _introduces(findings: Findings, below: Sequence[_Card]) -> bool:
    """Whether the text is a paragraph or two above a list, without a date of their own: a brief has one."""
    body = [block for block in findings.body if block.text]
    if len(body) > _MOST_IN_INTRO or sum(len(block.text) for block in body) > _LONGEST_INTRO or not below:
        return False
    first = below[0]
    last = max(block.number for block in findings.chosen)
    listed = [card for card in below if card.kind == first.kind]
    if len(listed) < _FEWEST_INTRODUCED or first.box.first > last + _BETWEEN or enclosing(first.box, "aside"):
        return False
    return not _dated(findings.page, first.box.first)


def _dated(page: Page, end: int) -> bool:
    """Whether a date stands above the block of that number."""
    if any(time.before < end for time in page.times):
        return True
    return any(len(block.text) <= _LONGEST_DATE and parse_date(block.text) for block in page.blocks[:end])
