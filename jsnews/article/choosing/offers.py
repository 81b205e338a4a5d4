"""Offers in and below a text: calls to subscribe where it is cut off, boxes with a form, advertisements."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from jsnews.article.choosing.appeals import asks_for_money, has_button_to_give
from jsnews.article.choosing.notices import invites
from jsnews.article.choosing.slots import is_slot
from jsnews.article.page.blocks import characters, first_piece
from jsnews.article.page.boxes import box_around, enclosing, heading_level, innermost, stands_among
from jsnews.article.page.dom import Container, Node, Page, TextBlock
from jsnews.article.page.tokens import has_word
from jsnews.article.text import QUESTION_ENDS, STATEMENT_ENDS, names
from jsnews.article.words.accounts import tells_of_gifts
from jsnews.article.words.adverts import labels_advert, names_payer
from jsnews.article.words.calls import calls_to_subscribe, speaks_of_joining
from jsnews.article.words.cutoff import fails_to_load, needs_script, stands_for_player
from jsnews.article.words.letters import asks_to_sign_up, names_letter, promises_news, tells_of_own, wants_more
from jsnews.article.words.readers import heads_poll
from jsnews.article.words.telling import asks_for_hints

_LONGEST = 300
_MOST = 4  # blocks of an offer at the end of a text


def without_offer(chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without a call to subscribe or a failure to load among the last ones, and what follows it."""
    for at in range(max(1, len(chosen) - _MOST), len(chosen)):
        text = chosen[at].text
        if len(text) <= _LONGEST and (calls_to_subscribe(text) or fails_to_load(text)):
            return list(chosen[:at])
    return list(chosen)


_ASIDES = frozenset(("div", "aside"))
_LONGEST_BLURB = 100  # characters
_FORM = "form input,input[type=email]"
_PAID_LINK = "a[rel~=sponsored]"


def without_form_headings(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without headings in the text of boxes of which nothing else was chosen: those with a form or a call to
    join, and small ones of a few words, as offers are, or of a thing that is sold."""
    kept = {block.number for block in chosen}
    return [
        block
        for at, block in enumerate(chosen)
        if not (at and heading_level(block.container) and _heads_form(page, block, chosen, kept))
    ]


def _heads_form(page: Page, block: TextBlock, chosen: Sequence[TextBlock], kept: set[int]) -> bool:
    """Whether the innermost element that holds more than the heading has no other chosen block, and a form or, where
    it is small, a call to join, a blurb or a thing for sale."""
    box = box_around(block)
    if box is None or box.node is None or any(n in kept for n in range(box.first, box.end) if n != block.number):
        return False
    small, inside = _is_small(box, page, _LONGEST), page.inside(box)
    calls = small and any(speaks_of_joining(each.text) for each in inside)
    sold = small and _is_for_sale(box.node, inside)
    return calls or sold or (small and _is_blurb(box, inside, chosen)) or box.node.css_first(_FORM) is not None


def _is_for_sale(box: Node, inside: Sequence[TextBlock]) -> bool:
    """Whether a box leads to a shop that pays for it, and says nothing but a name and a price."""
    return box.css_first(_PAID_LINK) is not None and not any(each.text.endswith(STATEMENT_ENDS) for each in inside)


def _is_blurb(box: Container, inside: Sequence[TextBlock], chosen: Sequence[TextBlock]) -> bool:
    """Whether a box among paragraphs is a heading and one short paragraph: what has sections has more in them."""
    heading, *below = inside
    short = len(below) == 1 and below[0].container.tag == "p" and len(below[0].text) <= _LONGEST_BLURB
    return short and box.tag in _ASIDES and heading_level(heading.container) is not None and stands_among(box, chosen)


_LONGEST_HEADING = 60
_SAID = names("li td th dt dd h1 h2 h3 h4 h5 h6")  # where the word for an advertisement may be the text's own
_MOST_IN_BOX, _MOST_BUTTONS = 6, 12  # blocks; a section of the text has more
# Characters of a box that is begun by a label, of one named as an offer, and of one that asks for money.
_LARGEST_ADVERT, _LARGEST_NAMED, _LARGEST_APPEAL = 200, 400, 1200


# Classes of which nearly no text of an article on any site has one, but for the large boxes that hold all of it.
_NAMES = names(
    "promo promos sponsored advert advertisement newsletter signup subscribe recirc related follow share sharing "
    "social poll polls quiz survey umfrage sondage encuesta anketa ankieta anket donate donation donations "
    "contribution contributions membership subscription abo offer offers supporter supporters ads advertising dfp "
    "publicidad publicidade werbung anzeige reklama reklam sponsor trending popular copyright navbox cta waitlist "
    "booking affiliate affiliates"
)
_ELEMENTS = _NAMES | names("ad adslot adunit")  # of a page's own making
_BOXES = names("div aside section center")
_IDS = names("adv ads advert adverts advertisement advertising banner publicidad publicidade reklama newsletter")
_ASKED = (*QUESTION_ENDS, ";")
_ASKING = "form, input[type=email], input[type=radio]"  # readers are asked for their address or opinion


def without_adverts(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without labels of advertisements, small forms, and small boxes named as or begun by an offer."""
    if not chosen:
        return []
    half = characters(chosen) // 2  # what holds more may be the text
    largest = min(_LARGEST_NAMED, half)
    search = _Search(page, chosen, half)
    found = [block for block in chosen if search.finds(block)]
    # Where most of the text has such a name, that is the page's word for something else.
    adverts = {block.number for block in found} if characters(found) <= half else set()
    adverts |= {block.number for block in chosen if _is_label(block)}
    last, kept = chosen[-1].number, {block.number for block in chosen}
    for block in page.blocks[chosen[0].number : last + 1]:
        box = box_around(block)
        length = search.length_of_few(box) if box is not None else None
        if box is not None and length is not None and length <= _LARGEST_ADVERT:
            begun = box.first == block.number and _begins_offer(page, block, at_end=block.number >= last - _MOST)
            if begun or _is_invitation(page, block, box):
                adverts.update(range(box.first, box.end))
        elif box is not None and length is not None and length <= largest and box.first == block.number:
            adverts.update(range(box.first, box.end) if names_payer(block.text) else ())
        if len(block.text) <= largest:
            small = box is not None and length is not None and length <= largest
            numbers = range(box.first, box.end) if box is not None and small else _alone_in_box(block)
            adverts.update(numbers if not kept.isdisjoint(numbers) and _asks(block.text) else ())
    return [block for block in chosen if block.number not in adverts] or list(chosen)


def _asks(text: str) -> bool:
    """Whether a text asks for what its readers know or for their scripts, or tells of a newsletter or a player for
    them."""
    asks = (
        asks_for_hints,
        stands_for_player,
        needs_script,
        tells_of_gifts,
        tells_of_own,
        asks_to_sign_up,
        promises_news,
    )
    return any(each(text) for each in asks)


def _begins_offer(page: Page, block: TextBlock, *, at_end: bool) -> bool:
    """Whether the first line of a small box labels an advertisement, names a newsletter, heads the question of a poll,
    or `at_end` is a call."""
    if labels_advert(block.text) or _heads_letter(block):
        return True
    if heads_poll(block.text) and any(each.text.endswith(_ASKED) for each in page.blocks[block.number + 1 :][:1]):
        return True
    return at_end and len(block.text) <= _LONGEST and calls_to_subscribe(block.text) is not None


def _is_invitation(page: Page, block: TextBlock, box: Container) -> bool:
    """Whether a line invites its readers in a small box that a heading begins."""
    headed = box.tag in _BOXES and heading_level(page.blocks[box.first].container)
    return bool(headed) and len(block.text) <= _LARGEST_ADVERT and invites(block.text)


def _heads_letter(block: TextBlock) -> bool:
    """Whether a heading names a newsletter, or asks whether its reader wants more news."""
    if len(block.text) > _LONGEST_HEADING or heading_level(block.container) is None:
        return False
    return names_letter(block.text) or wants_more(block.text)


def _alone_in_box(block: TextBlock) -> range:
    """The number of a block that has a box for itself."""
    own = block.container.parent
    is_apart = own is not None and own.size == 1 and own.tag in _BOXES and len(block.text) <= _LARGEST_ADVERT
    return range(block.number, block.number + is_apart)


def _is_small(box: Container, page: Page, largest: int) -> bool:
    """Whether a box has few blocks in it beside its buttons, with `largest` characters at most."""
    length = _length_of_few(box, page)
    return length is not None and length <= largest


def _length_of_few(box: Container, page: Page) -> int | None:
    """The characters of a box with few blocks in it beside its buttons; None for any other."""
    if box.size > _MOST_IN_BOX + _MOST_BUTTONS:
        return None
    inside = [block for block in page.inside(box) if block.container.tag != "button"]
    return characters(inside) if len(inside) <= _MOST_IN_BOX else None


def _is_label(block: TextBlock) -> bool:
    """Whether a block is nothing but the label of an advertisement, wherever that stands, with few words more that no
    space parts from it: "Advertisement", "Scroll to read on"."""
    label, rest = first_piece(block)
    glued = bool(rest) and not (label[-1].isspace() or rest[0][0].isspace()) and len(block.text) <= _LONGEST_HEADING
    if not (labels_advert(block.text) or (glued and labels_advert(label))):
        return False
    frame = enclosing(block.container, "table") if block.container.tag == "td" else None
    return block.container.tag not in _SAID or (frame is not None and frame.size == 1)


class _Search:
    """For boxes of offers around blocks, of which those that stand side by side have the same ones around them."""

    def __init__(self, page: Page, chosen: Sequence[TextBlock], half: int) -> None:
        self._page, self._text = page, innermost(chosen)
        self._named, self._appeal = min(_LARGEST_NAMED, half), min(_LARGEST_APPEAL, half)
        self._known: dict[int, bool] = {}  # what was found of each box
        self._lengths: dict[int, int | None] = {}

    @cached_property
    def _by_button(self) -> bool:
        return has_button_to_give(self._text)

    def length_of_few(self, box: Container) -> int | None:
        """The characters of a box with few blocks in it beside its buttons; None for any other."""
        if box.number not in self._lengths:
            self._lengths[box.number] = _length_of_few(box, self._page)
        return self._lengths[box.number]

    def finds(self, block: TextBlock) -> bool:
        """Whether a small box around a block has a form, the class of an offer, or answers for readers to choose, or a
        larger one with less than half of the text asks for money."""
        box: Container | None = block.container
        found, walked = False, []
        while box is not None and box.number not in self._known:
            length = self.length_of_few(box)
            if length is None or length > self._appeal:
                break
            walked.append(box.number)
            found = length <= self._named and _is_offer(box)
            found = found or is_slot(box) or (box.size > 1 and asks_for_money(box, by_button=self._by_button))
            if found:
                break
            box = box.parent
        found = found or (box is not None and self._known.get(box.number, False))
        self._known.update(dict.fromkeys(walked, found))
        return found


def _is_offer(box: Container) -> bool:
    named = box.attributes.get("class") or ""
    if box.tag == "form" or (named and has_word(named, _NAMES)):
        return True
    if "-" in box.tag and has_word(box.tag, _ELEMENTS):
        return True
    # Ids less: that of a heading is made of its text.
    if box.tag in _BOXES and (identity := box.attributes.get("id")) and has_word(identity, _IDS):
        return True
    if box.size < 2 or box.node is None:
        return False
    return box.node.css_first(_ASKING) is not None or any(
        speaks_of_joining(button.text()) for button in box.node.css("button")
    )
