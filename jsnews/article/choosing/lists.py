"""Lists and tables are whole: what the scorer left out of one which it took belongs to the text like its neighbours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import islice

from jsnews.article.dates.parse import parse_date
from jsnews.article.page.blocks import characters, in_order
from jsnews.article.page.boxes import heading_level
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.page.links import hrefs_of, is_scripted, leads_on
from jsnews.article.page.tables import is_grid
from jsnews.article.pattern import pattern
from jsnews.article.words.following import is_in_network, is_network
from jsnews.article.words.tools import offers_tools

_SHARE = 0.5  # of a list's items, or a table's cells, that were taken
_LONGEST_ENTRY = 30  # characters of a menu's
_ALL_LINKED = 0.9  # of a longer one's
_LISTS = frozenset(("ul", "ol"))
_IN_TABLES = frozenset(("td", "th", "caption"))
_DEEP, _MOST_IN_CELL = 4, 8  # elements around a text in a cell, and blocks of one that lays out no page
_LONGEST_CELL = 200  # characters; in longer ones tables lay out a page
_FEWEST_TOOLS, _MOST_TOOLS = 2, 30  # items
_PHRASE = 15  # characters of an item on average; shorter ones may be what a page can do
_LONG_PHRASE = 40  # characters of each item of a list that nothing announces
_MOST_IN_HEAD, _LONGEST_IN_HEAD = 6, 40  # items; characters
_COLONS = (":", "：")
_MARK = pattern(r"data-(?!v-|react)")  # those are of a framework, which has them on all that it makes


def with_whole_lists(page: Page, chosen: Sequence[TextBlock], url: str) -> list[TextBlock]:
    """The blocks with what misses of plain lists and tables inside the text; links to other pages of the site at `url`
    stay out of lists, they lead away."""
    kept = {block.number for block in chosen}
    frames: dict[int, list[TextBlock]] = defaultdict(list)
    for block in chosen:
        if frame := _frame_of(block.container):
            frames[frame.number].append(block)
    missed: list[TextBlock] = []
    for number, taken in frames.items():
        frame = page.containers[number]
        whole = page.inside(frame)
        if len(taken) < len(whole) and _is_flat(whole, frame, taken):
            missed += [block for block in whole if block.number not in kept and _belongs(block, frame, chosen, url)]
    missed += _announced(page, chosen, {*kept, *(block.number for block in missed)})
    missed += _between(page, chosen, {*kept, *(block.number for block in missed)})
    return in_order(chosen, missed)


def _announced(page: Page, chosen: Sequence[TextBlock], kept: set[int]) -> list[TextBlock]:
    """What misses of lists that a line of the text right above them announces: "Key points:", or a subhead; one that
    the text ends with stands beside a paragraph of it."""
    missed: list[TextBlock] = []
    for frame in page.containers:
        if frame.tag in _LISTS and frame.size and frame.first - 1 in kept:
            items, above = page.inside(frame), page.blocks[frame.first - 1]
            flat = all(block.container.parent is frame and _is_plain(block) for block in items)
            amid = items[-1].number < chosen[-1].number or _are_beside(above.container, frame)
            if flat and amid and _announces(above, items, chosen):
                missed += [block for block in items if block.number not in kept]
    return missed


def _between(page: Page, chosen: Sequence[TextBlock], kept: set[int]) -> list[TextBlock]:
    """What misses of lists right below a paragraph of the text, with another one further down beside it: of items that
    the page marks as it does the paragraph, or right above that one, of phrases of which most have no link."""
    paragraphs = {b.number: b.container.parent for b in chosen if b.container.tag == "p" and b.container.parent}
    last = {parent.number: number for number, parent in paragraphs.items()}
    missed: list[TextBlock] = []
    for frame in page.containers:
        beside = frame.tag in _LISTS and frame.size > 0 and frame.parent
        if beside and paragraphs.get(frame.first - 1) is beside and last[beside.number] >= frame.end:
            items = page.inside(frame)
            told = [block for block in items if block.container.parent is frame and _is_text(block, chosen)]
            phrases = 2 * len(told) > len(items) and all(len(block.text) >= _LONG_PHRASE for block in told)
            if _are_marked(page.blocks[frame.first - 1], items, told) or (
                phrases and paragraphs.get(frame.end) is beside
            ):
                missed += [block for block in told if block.number not in kept]
    return missed


def _are_marked(above: TextBlock, items: Sequence[TextBlock], told: Sequence[TextBlock]) -> bool:
    """Whether a paragraph and all items of the list below it have an attribute for data in common: editors mark so what
    was written, and no menu is."""
    marks = {key for key in above.container.attributes if _MARK.match(key)}
    return len(told) == len(items) and all(not marks.isdisjoint(block.container.attributes) for block in items)


def _announces(above: TextBlock, items: Sequence[TextBlock], chosen: Sequence[TextBlock]) -> bool:
    """Whether a line ends with a colon, or is a heading inside the text; below one at its head may stand the byline."""
    if above.text.endswith(_COLONS):
        return True
    subhead = heading_level(above.container) is not None and above is not chosen[0]
    return subhead and characters(items) >= _PHRASE * len(items)


def without_menu_items(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without lists of tools, without the one short item of a list whose other items are links that were
    left out, a menu's or a pager's own place, and without buttons side by side, of which none heads what it opens."""
    kept = {block.number for block in chosen}
    short = (block for block in chosen if len(block.text) <= _LONGEST_ENTRY or block.linked)
    frames = {
        frame.number: frame
        for block in short
        if (frame := _frame_of(block.container)) and 1 < frame.size <= _MOST_TOOLS
    }
    tools = {b.number for frame in frames.values() if _has_tools(page, frame, kept) for b in page.inside(frame)}
    return [block for block in chosen if block.number not in tools and not _is_control(page, block, kept)]


def _has_tools(page: Page, frame: Container, kept: set[int]) -> bool:
    """Whether items of a list, or cells of a table that lays them out, are what the page can do with its text, and the
    others that were taken are no longer."""
    if frame.tag == "table" and is_grid(page, frame):
        return False
    inside = page.inside(frame)
    tools = sum(offers_tools(block.text) or _shares(block) for block in inside)
    if tools == len(inside):
        return True
    return tools >= _FEWEST_TOOLS and all(len(b.text) <= _LONGEST_ENTRY for b in inside if b.number in kept)


def _shares(block: TextBlock) -> bool:
    """Whether an item is the name of a network and a link to it, or one that a script follows."""
    if not block.linked or not is_network(block.text):
        return False
    return any(map(is_in_network, hrefs_of(block))) or is_scripted(block)


def _is_control(page: Page, block: TextBlock, kept: set[int]) -> bool:
    return _is_menu_item(page, block, kept) or _is_beside_button(page, block)


def _is_beside_button(page: Page, block: TextBlock) -> bool:
    """Whether a button stands right beside another one in the same element."""
    if block.container.tag != "button":
        return False
    beside = (
        other.container for at in (block.number - 1, block.number + 1) for other in page.blocks[max(0, at) : at + 1]
    )
    own = block.container
    return any(each.tag == "button" and each is not own and each.parent is own.parent for each in beside)


def _is_menu_item(page: Page, block: TextBlock, kept: set[int]) -> bool:
    frame = _frame_of(block.container) if block.container.tag == "li" else None
    if frame is None or (len(block.text) > _LONGEST_ENTRY and not _is_title(page, block, frame)):
        return False
    others = [other for other in page.inside(frame) if other is not block]
    linked = sum(other.linked > 0 for other in others)
    return linked > 0 and linked >= _SHARE * len(others) and not any(other.number in kept for other in others)


def _is_title(page: Page, block: TextBlock, frame: Container) -> bool:
    """Whether an item is a link in a list that no line above announces, as titles of other stories are."""
    announced = frame.first > 0 and page.blocks[frame.first - 1].text.endswith(_COLONS)
    return not announced and block.linked >= _ALL_LINKED * len(block.text)


def without_dated_list(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without the short lines of a list that the text begins with where one of them is but the date."""
    frame = _frame_of(chosen[0].container) if chosen else None
    if frame is None or frame.tag not in _LISTS or frame.size > _MOST_IN_HEAD:
        return list(chosen)
    lines = [block.text for block in page.inside(frame)]
    dated = any(any(map(str.isdigit, text)) and parse_date(text) for text in lines)
    if not dated or max(map(len, lines)) > _LONGEST_IN_HEAD:
        return list(chosen)
    return [block for block in chosen if block.number >= frame.end]


def _frame_of(container: Container) -> Container | None:
    """The list of an item, which may have a paragraph in it, or the table of a cell or a caption."""
    cell = next((each for each in islice(container.outwards(), _DEEP) if each.tag in _IN_TABLES), None)
    if cell is not None and cell.size <= _MOST_IN_CELL:
        outer = cell.parent
        while outer is not None and outer.tag in ("tr", "thead", "tbody", "tfoot"):
            outer = outer.parent
        return outer if outer is not None and outer.tag == "table" else None
    item = container.parent if container.tag == "p" and container.parent is not None else container
    parent = item.parent
    return parent if item.tag == "li" and item.size == 1 and parent is not None and parent.tag in _LISTS else None


def _is_flat(whole: Sequence[TextBlock], frame: Container, taken: Sequence[TextBlock]) -> bool:
    """Whether each item is one run of text, and enough of them were taken."""
    flat = all(_frame_of(block.container) is frame for block in whole)
    if frame.tag == "table" and any(len(block.text) > _LONGEST_CELL for block in whole):
        return False
    return flat and len(taken) >= _SHARE * len(whole)


def _belongs(block: TextBlock, frame: Container, chosen: Sequence[TextBlock], url: str) -> bool:
    """Whether a cell, or an item that leads to no other page of the site, is seen, with text of the article below."""
    leads = block.linked and frame.tag != "table" and leads_on(block, url)
    return not leads and not block.container.unseen and block.number < chosen[-1].number


def _is_text(block: TextBlock, chosen: Sequence[TextBlock]) -> bool:
    """Whether an item has no link and is seen, with text of the article below it."""
    return _is_plain(block) and block.number < chosen[-1].number


def _is_plain(block: TextBlock) -> bool:
    return not block.linked and not block.container.unseen


def _are_beside(above: Container, frame: Container) -> bool:
    """Whether a list stands beside the paragraph above it, in one element."""
    return above.tag == "p" and above.parent is not None and above.parent is frame.parent
