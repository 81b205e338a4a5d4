"""Cards that lead to other stories: a linked title, a line or two below it; one in the text, or many after it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby, islice, takewhile

from jsnews.article.page.blocks import characters, characters_in
from jsnews.article.page.boxes import box_around, heading_level
from jsnews.article.page.dom import Container, Node, Page, TextBlock
from jsnews.article.page.elements import element_beside
from jsnews.article.page.links import is_other_page, leads_on, opens_picture, unlabelled
from jsnews.article.scoring.survey import Evidence
from jsnews.article.text import names

_MOST, _LARGEST = 6, 700  # blocks and characters of a card
_LINKED = 0.9  # of a title
_AROUND = 3  # elements from a card outwards, of which one may stand in a row
_LISTS, _IN_TABLES = names("ul ol"), names("tr td th table tbody")
_SHORTEST_HEADING, _SHORTEST_TITLE = 15, 25
_LONGEST_KICKER, _SHORTEST_DECK = 40, 40
_PARAGRAPH, _FEWEST_PARAGRAPHS = 80, 2  # characters of one, and how many of them are no deck
_MOST_IN_TEXT = 2  # cards in a row inside the text
_MOSTLY = 0.7  # of the text: what holds that much is the text's element
_ENOUGH = 250  # characters without which the cards may well be the article ...
_PLENTY = 1500  # characters that no index has above its cards
_LEAST = 0.4  # ... and share of the text without which the page may well be an index


@dataclass(frozen=True, slots=True)
class Card:
    """The element of a card, whether its title is a heading, and whether that is shorter than titles of stories are."""

    box: Container
    headed: bool
    short: bool = False


def without_cards(page: Page, chosen: Sequence[TextBlock], evidence: Evidence) -> list[TextBlock]:
    """The blocks without cards below the headline, where enough of a text stands elsewhere."""
    covered = _covered(page, evidence.url)
    cards = {block.number: _card_around(page, block, evidence, covered) for block in chosen}
    kept = [block for block in chosen if cards[block.number] is None]
    length, share = characters(kept), characters(kept) / max(1, characters(chosen))
    # Little may do on a page that says that it is an article; else it may be an index.
    is_little = share < _LEAST and length < _PLENTY
    if len(kept) == len(chosen) or length < _ENOUGH or (is_little and not evidence.is_article):
        return list(chosen)
    core, last = _core(kept), kept[-1].number
    if is_little:  # parts of a text may well look so below a few words of introduction
        core = _with_headline(core, evidence.headline)
    found: list[TextBlock] = []
    for is_card, group in groupby(chosen, key=lambda block: cards[block.number] is not None):
        run = list(group)
        inside = core.first <= run[0].number < core.end and (run[0].number < last or is_little)
        if not is_card or _may_be_text([card for block in run if (card := cards[block.number])], inside=inside):
            found += run
    return found


def _may_be_text(cards: Sequence[Card], *, inside: bool) -> bool:
    """Whether cards in a row are rather a part of the text: entries of a list of places have names for titles, and
    behind the text those of other stories stand in rows."""
    if any(card.short for card in cards) and (inside or not all(_is_in_row(card.box) for card in cards)):
        return True
    return inside and _is_laid_out(cards)


def _is_in_row(box: Container) -> bool:
    """Whether an element, or one right around it, has a class, and another one of it stands beside it, text or none."""
    nodes = (each.node for each in islice(box.outwards(), _AROUND) if each.node is not None)
    named = ((name, node) for node in nodes if (name := node.attributes.get("class")))
    return any(other.attributes.get("class") == name for name, node in named for other in _neighbours(node))


def _neighbours(node: Node) -> list[Node]:
    """The elements right before and behind one."""
    both = element_beside(node, "prev"), element_beside(node, "next")
    return [each for each in both if each is not None]


def _is_laid_out(cards: Sequence[Card]) -> bool:
    """Whether cards in a row in the text are rather a part of it that looks so, for there are too many."""
    most = _MOST_IN_TEXT if all(card.headed for card in cards) else 1
    return len({card.box.number for card in cards}) > most


def _core(kept: Sequence[TextBlock]) -> Container:
    """The innermost element that holds most of a text: it is around the block in the middle of it."""
    through = list(accumulate(len(block.text) for block in kept))
    middle = kept[bisect_left(through, through[-1] / 2)]
    wanted = _MOSTLY * through[-1]
    return next(each for each in middle.container.outwards() if characters_in(each, kept) >= wanted)


def _with_headline(core: Container, headline: int | None) -> Container:
    """The innermost element that holds the headline too."""
    while headline is not None and core.parent is not None and not core.holds(headline):
        core = core.parent
    return core


def _covered(page: Page, url: str) -> set[int]:
    """The numbers of the elements over which a link to another page of the site lies: an empty one, made as large."""
    hrefs = ((link, link.node.attributes.get("href")) for link in page.covers)
    links = [link for link, href in hrefs if href and is_other_page(href, url)]
    boxes = (next((each for each in link.container.outwards() if each.size > 1), None) for link in links)
    return {box.number for box in boxes if box is not None and box.tag not in _IN_TABLES}


def _card_around(page: Page, block: TextBlock, evidence: Evidence, covered: set[int]) -> Card | None:
    """The card that a block stands in."""
    box = box_around(block)
    while box is not None and box.size <= _MOST:
        if page.length(box) > _LARGEST or box.first <= (evidence.headline or -1):
            break
        if box.number in covered:
            return Card(box, any(heading_level(each.container) for each in page.inside(box)))
        if (title := _title_of(page.inside(box), evidence.url)) and not _is_listed(title, box):
            headed = heading_level(title.container) is not None
            return Card(box, headed, headed and len(title.text) < _SHORTEST_HEADING)
        box = box.parent
    return None


def _is_listed(title: TextBlock, box: Container) -> bool:
    """Whether a title is an item of a list, beside which the rest of its box stands: that is no deck of it."""
    return any(each.tag in _LISTS for each in takewhile(lambda each: each is not box, title.container.outwards()))


def _title_of(inside: Sequence[TextBlock], url: str) -> TextBlock | None:
    """The linked title that blocks begin with, where there is running text below it."""
    at = next(
        (at for at, block in enumerate(inside) if len(block.text) > _LONGEST_KICKER or _is_title(block, url)), None
    )
    if at is None or not _is_title(inside[at], url):
        return None
    deck = [len(block.text) for block in inside[at + 1 :] if len(block.text) >= _SHORTEST_DECK and not block.linked]
    # Whole paragraphs below it are the text again, in an element that begins with a pointer.
    return inside[at] if deck and sum(length >= _PARAGRAPH for length in deck) < _FEWEST_PARAGRAPHS else None


def _is_title(block: TextBlock, url: str) -> bool:
    if not block.linked:
        return False
    may_be_title = heading_level(block.container) is not None or len(block.text) >= _SHORTEST_TITLE
    is_link = block.linked >= _LINKED * len(unlabelled(block.text)) and leads_on(block, url)
    return may_be_title and is_link and not opens_picture(block)
