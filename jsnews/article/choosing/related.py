"""Lines in a text that only point to other stories: "Read also: …", or a title that is a link."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, takewhile

from jsnews.article.choosing.storylists import listed_stories
from jsnews.article.page.blocks import characters, first_piece
from jsnews.article.page.boxes import box_around, heading_level, is_only_item
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.page.links import hrefs_of, is_scripted, leads_on, link_of, unlabelled
from jsnews.article.page.spans import is_in
from jsnews.article.scoring.survey import size
from jsnews.article.text import QUESTION_ENDS, STATEMENT_ENDS, names
from jsnews.article.words.cutoff import asks_to_read_on
from jsnews.article.words.elsewhere import (
    begins_with_arrow,
    is_verb_alone,
    leads_to_all,
    leads_to_game,
    only_points_on,
    points_on,
    points_on_in_brackets,
)

_LONGEST, _LONGEST_LABEL = 220, 40
_LINKED = 0.5  # of the line
_REST_LINKED = 0.9  # of what follows words that need no colon
_MOST_IN_BOX, _LARGEST_BOX = 6, 600  # blocks of a box with such links, and characters of one that tells of the other
_SHORTEST_TITLE, _SHORTEST_ITEM, _SHORTEST_LABELLED = 25, 30, 15  # Latin letters
_MOST_ABOVE = 2  # blocks above a link to read on
_ITEMS = names("li td th dt dd")
_BOLD, _LONGEST_KIND = names("b strong"), 12  # characters before the colon: "See also the video: …"
_LONGEST_BY_WORD = 100  # characters of a line that leads on by one of these
_HERE = names("here hier ici aquí aqui qui tutaj zde tu itt aici burada εδώ här her täältä здесь тут тук овде ovdje")
_LEADING, _BAR = (":", "："), "|"  # the former ends a line that leads to what follows
_FEWEST_IN_ROW = 3  # links
_APART = names("article aside")
_BOXES = names("div aside section")


def without_pointers(page: Page, chosen: Sequence[TextBlock], url: str) -> list[TextBlock]:
    """The blocks without short lines of such words and links, lines and teasers below the first that are no more than
    a link to another page of the site at `url`, and without such words alone and the boxes of links that they head."""
    if not chosen:
        return []
    first, last = chosen[0].number, chosen[-1].number
    between = page.blocks[first:last]
    labels = {block.number for block in page.blocks[first : last + 1] if only_points_on(block.text)}
    headed = {number for block in between if block.number in labels for number in _headed_by(page, block)}
    headed |= {number for block in between if _heads_another(block) for number in _beside(page, block)}
    headed |= listed_stories(page, chosen, url)
    headed |= {number for block in between if _leads_to_rest(block, url) for number in _above(page, block)}
    kept = {block.number for block in chosen} - headed
    headed |= {
        number for block in chosen[1:] if block.number in labels for number in _left_alone(page, block, kept, url)
    }
    return [
        block
        for block in chosen
        if block.number not in headed
        and not _points_away(block)
        and not (block.number > first and (_is_title(page, block, url) or _is_teaser(page, block, url)))
    ]


def _headed_by(page: Page, label: TextBlock) -> range:
    """The numbers of the blocks in the box around a label; none where that holds more than links."""
    box = _begun_by(label)
    if box is None:
        return range(0)
    linked = page.blocks[box.first + 1 : box.end]
    is_linked = sum(block.linked for block in linked) >= _REST_LINKED * characters(linked)
    return range(box.first, box.end) if is_linked else range(0)


def _left_alone(page: Page, label: TextBlock, kept: set[int], url: str) -> range:
    """The numbers of a label and of the links right below it, where none of the text needs it: no range where it may.

    What it headed may have been left out long before, as the boxes of scripts are.
    """
    if heading_level(label.container) or _item_of(label):
        return range(0)
    below = page.blocks[label.number + 1 : label.number + 1 + _MOST_IN_BOX]
    links = len(list(takewhile(lambda each: _is_link(each, url), below)))
    may_announce = is_verb_alone(label.text) and not links and label.number + 1 in kept
    return range(0) if may_announce else range(label.number, label.number + 1 + links)


def _is_link(block: TextBlock, url: str) -> bool:
    """Whether a block is nothing but a link to another page of the site."""
    return block.linked >= _REST_LINKED * len(block.text) and leads_on(block, url)


def _heads_another(block: TextBlock) -> bool:
    """Whether a heading is such words and the title of another story."""
    match = points_on(block.text) if heading_level(block.container) else None
    return match is not None and any(map(str.isalnum, block.text[match.end() :]))


def _beside(page: Page, heading: TextBlock) -> range:
    """The numbers of the blocks in the small box that a heading begins; none where that is no small one."""
    return _numbers(page, _begun_by(heading), _LARGEST_BOX)


def _leads_to_rest(block: TextBlock, url: str) -> bool:
    """Whether a block is nothing but a link to read on at another page of the site."""
    return bool(block.linked) and asks_to_read_on(block.text) and _is_link(block, url)


def _above(page: Page, link: TextBlock) -> range:
    """The numbers of the few words in the box that such a link ends: they are that page's; none of a larger box."""
    box = box_around(link)
    is_last = box is not None and box.end == link.number + 1 and box.size <= _MOST_ABOVE + 1
    return _numbers(page, box if is_last else None, _LONGEST)


def _begun_by(block: TextBlock) -> Container | None:
    """The box of a few blocks of which this one is the first."""
    box = box_around(block)
    return box if box is not None and box.first == block.number and box.size <= _MOST_IN_BOX else None


def _numbers(page: Page, box: Container | None, largest: int) -> range:
    """The numbers of the blocks in a box; none where it holds more characters than that, or there is none."""
    return range(box.first, box.end) if box is not None and page.length(box) <= largest else range(0)


def _points_away(block: TextBlock) -> bool:
    """Whether a short line begins with such words or an arrow, in brackets or with a link behind them, or is a link to
    a game."""
    if len(block.text) <= _LONGEST and points_on_in_brackets(block.text):
        return True
    if not block.linked:
        return _pointed_away(block)
    if _points_by_word(block):
        return True
    if len(block.text) > _LONGEST:
        return False
    if _is_row(block):
        return True
    if block.linked < _LINKED * len(block.text):
        return False
    leads = leads_to_game(block.text) or _has_arrow(block)
    leads = leads or (block.linked >= _REST_LINKED * len(block.text) and leads_to_all(block.text))
    if leads and not heading_level(block.container) and _item_of(block) is None:
        return True
    return points_by_words(block)


def points_by_words(block: TextBlock) -> bool:
    """Whether a line begins with such words and what follows them is a link, or with a label of such stories."""
    match = points_on(block.text)
    if match is None or not block.linked:
        return False
    # Words that are a link themselves count as the rest does.
    rest = len(block.text) - match.end()
    return match["also"] is None or block.linked >= _REST_LINKED * rest


def _has_arrow(block: TextBlock) -> bool:
    """Whether a line begins with an arrow and leads to another page: on the page itself it may open what is asked."""
    return begins_with_arrow(block.text) and not all(href.startswith("#") for href in hrefs_of(block))


def _is_row(block: TextBlock) -> bool:
    """Whether a line is a label and links that bars part: such rows lead to other stories, or are a menu."""
    links = {id(link) for _, inline in block.pieces if (link := link_of(inline)) is not None}
    if len(links) < _FEWEST_IN_ROW:
        return False
    between = "".join(text for text, inline in block.pieces if link_of(inline) is None)
    label, _, bars = between.rpartition(":")
    longest = _LONGEST if block.linked >= _LINKED * len(block.text) else _LONGEST_LABEL
    return len(label) <= longest and bars.count("|") == len(links) - 1 and not any(map(str.isalnum, bars))


def _pointed_away(block: TextBlock) -> bool:
    """Whether a short bold line, which had a link once, begins with such words and a bar or a colon behind them."""
    match = points_on(block.text) if len(block.text) <= _LONGEST and is_in(block, _BOLD) else None
    if match is None or block.text.endswith(STATEMENT_ENDS):
        return False
    behind = block.text[match.end() : match.end() + _LONGEST_KIND]
    if match["also"] is None:  # a verb with a colon may head a part of the text: "Watch: how a net is mended"
        return behind.lstrip().startswith(_BAR)
    return _BAR in behind or any(sign in behind for sign in _LEADING)


def _points_by_word(block: TextBlock) -> bool:
    """Whether a short line begins with such words and a colon, and leads there by a word at its end: "… here"."""
    text, inline = block.pieces[-1]
    if len(block.text) > _LONGEST_BY_WORD or text.strip().lower() not in _HERE or link_of(inline) is None:
        return False
    match = points_on(block.text)
    return match is not None and any(sign in block.text[: match.end() + _LONGEST_KIND] for sign in _LEADING)


def _is_title(page: Page, block: TextBlock, url: str) -> bool:
    """Whether a line is but a link to another page of the site, below a label or an arrow or none, and no sentence."""
    if not block.linked or len(block.text) > _LONGEST or heading_level(block.container) or _is_listed(page, block):
        return False
    rest = unlabelled(block.text)
    has_label = any(map(str.isalnum, block.text[: len(block.text) - len(rest)])) or _is_labelled(block)
    shortest = _SHORTEST_LABELLED if has_label else _SHORTEST_ITEM if _item_of(block) else _SHORTEST_TITLE
    if block.linked < _REST_LINKED * len(rest) or size(rest) < shortest:
        return False
    # In brackets even a sentence is an aside that leads away.
    stands_alone = has_label or rest.endswith(")") or not rest.endswith(STATEMENT_ENDS)
    return stands_alone and (leads_on(block, url) or (is_scripted(block) and _is_insert(page, block)))


def _is_labelled(block: TextBlock) -> bool:
    """Whether a line begins with such words in an element of their own, which the next one may be glued to."""
    label, rest = first_piece(block)
    return bool(rest) and len(label) <= _LONGEST_LABEL and only_points_on(label.strip())


def _is_insert(page: Page, block: TextBlock) -> bool:
    """Whether a line has a box between two paragraphs for itself; a question there may open its answer."""
    own, at = block.container, block.number
    if own.tag not in _BOXES or block.text.endswith(QUESTION_ENDS):
        return False
    beside = [each.container for each in (*page.blocks[at - 1 : at], *page.blocks[at + 1 : at + 2])]
    return len(beside) > 1 and all(each.tag == "p" and each.parent is own.parent for each in beside)


def _is_teaser(page: Page, block: TextBlock, url: str) -> bool:
    """Whether a heading is a link to another page of the site, and its <article> or <aside> holds no more than such."""
    if block.linked < _REST_LINKED * len(block.text) or not heading_level(block.container) or not leads_on(block, url):
        return False
    around = islice(block.container.outwards(), 1, None)
    card = next((each for each in around if each.tag in _APART), None)
    if card is None or card.size > _MOST_IN_BOX:
        return False
    return all(other.linked or len(other.text) <= _LONGEST_LABEL for other in page.inside(card))


def _is_listed(page: Page, block: TextBlock) -> bool:
    """Whether a line is an entry of a list or table: of several, or what the words above it lead to."""
    item = _item_of(block)
    return item is not None and (not is_only_item(item) or page.blocks[block.number - 1].text.endswith(_LEADING))


def _item_of(block: TextBlock) -> Container | None:
    """The item or cell that a block is, or directly stands in."""
    return next((each for each in islice(block.container.outwards(), 2) if each.tag in _ITEMS), None)
