"""Sections that are none of the text by their own heading, and headings of which nothing is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from jsnews.article.page.blocks import characters, characters_in, in_order
from jsnews.article.page.boxes import box_around, heading_level, stand_together
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.page.links import leads_on
from jsnews.article.page.subheads import ENDS, LONGEST_HEADING, is_bare_subhead, is_called_subhead
from jsnews.article.words.adverts import is_sponsored
from jsnews.article.words.elsewhere import heads_others
from jsnews.article.words.leadins import LEAD_IN
from jsnews.article.words.readers import counts_agreement, heads_notes, heads_what_readers_say

_SHARE = 0.6  # of the text: what holds more is no section of it
_SPONSORED_SHARE = 0.3  # of the text: who paid for more paid for all of it


def without_foreign_sections(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without such headings, and without all of the sections that begin with them."""
    if not chosen:
        return []
    most = _SHARE * characters(chosen)
    foreign: set[int] = set()
    for block in page.blocks[chosen[0].number : chosen[-1].number + 1]:
        if heads_others(block.text) or heads_what_readers_say(block.text):
            section = box_around(block)
            if section is not None and section.first == block.number and characters_in(section, chosen) <= most:
                foreign.update(range(section.first, section.end))
            elif heading_level(block.container) or block is chosen[-1]:
                foreign.add(block.number)
        elif heads_notes(block.text) and heading_level(block.container):
            section = box_around(block)
            if (
                section is not None
                and section.first == block.number
                and any(counts_agreement(each.text) for each in page.inside(section))
            ):
                foreign.update(range(section.first, section.end) if characters_in(section, chosen) <= most else ())
    return [block for block in chosen if block.number not in foreign]


def without_sponsored(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without sections of which the heading says that somebody paid for them."""
    headings = [at for at, block in enumerate(chosen) if is_sponsored(block.text) and heading_level(block.container)]
    if not headings:
        return list(chosen)
    most = _SPONSORED_SHARE * characters(chosen)
    paid: set[int] = set()
    for at in headings:
        section = _section(chosen, at, page.rules)
        paid.update(block.number for block in section if characters(section) <= most)
    return [block for block in chosen if block.number not in paid]


def _section(chosen: Sequence[TextBlock], at: int, rules: Sequence[int]) -> Sequence[TextBlock]:
    """The blocks from a heading to the next one of its rank, or to a rule."""
    heading = chosen[at]
    level = heading_level(heading.container) or 0
    end = next((number for number in rules if number > heading.number), None)
    for to in range(at + 1, len(chosen)):
        below = heading_level(chosen[to].container)
        if (below and below <= level) or (end is not None and chosen[to].number >= end):
            return chosen[at:to]
    return chosen[at:]


def heads_comments(block: TextBlock) -> bool:
    """Whether a block is a heading above what readers say."""
    return heads_what_readers_say(block.text) and heading_level(block.container) is not None


_LONGEST_LABEL = 60  # characters
_FEWEST_BESIDE = 2
_FEWEST_ALIKE = 2  # other lines in bold


def with_subheads(page: Page, chosen: Sequence[TextBlock], headline: int | None, url: str) -> list[TextBlock]:
    """The blocks with headings that were missed among them, or above the first one; scored, one of first rank is
    another story's headline."""
    if not chosen:
        return []
    kept = {block.number for block in chosen}
    alike = _lines_alike(page, chosen)
    styles = {_style(block.container) for block in chosen if heading_level(block.container)}
    beside = Counter(block.container.parent.number for block in chosen if block.container.parent)
    left = [
        block
        for block in page.blocks[chosen[0].number : chosen[-1].number]
        if block.number not in kept and block.number != headline and not block.container.hidden
    ]
    missed = [
        block
        for block in left
        if block.number + 1 in kept
        and (
            _heads_list(page, block, beside, below_text=block.number - 1 in kept)
            or (
                _is_subhead(block, alike, below_text=block.number - 1 in kept)
                and (outer := _outside(block, kept)) is not None
                and beside[outer.number] >= _FEWEST_BESIDE
            )
            or (
                block.number - 1 in kept and is_bare_subhead(block) and beside[block.container.number] >= _FEWEST_BESIDE
            )
        )
    ]
    # What parts a heading from the text below it may have been left out: a price, the name of a picture.
    missed += [
        block
        for block in left
        if (block.number + 1 in kept or kept.issuperset((block.number - 1, block.number + 2)))
        and block not in missed
        and _is_styled(block, styles, url)
    ]
    return in_order(chosen, [*_first_subhead(page, chosen, headline), *missed])


def _first_subhead(page: Page, chosen: Sequence[TextBlock], headline: int | None) -> list[TextBlock]:
    """The line in bold right above the first paragraph, where several like it head others: alone it may be anything."""
    at = chosen[0].number - 1
    first = page.blocks[at] if at >= 0 and at != headline else None
    if first is None or first.container.tag != "p" or not is_bare_subhead(first) or is_bare_subhead(chosen[0]):
        return []
    tag_and_names = first.container.tag, first.container.names
    alike = [block for block in chosen if (block.container.tag, block.container.names) == tag_and_names]
    bare = sum(map(is_bare_subhead, alike)) if stand_together(first, chosen[0]) else 0
    return [first] if bare >= _FEWEST_ALIKE else []


def _heads_list(page: Page, block: TextBlock, beside: Counter[int], *, below_text: bool) -> bool:
    """Whether a heading has an element for itself between a paragraph and the list that it heads."""
    box = box_around(block)
    if not below_text or block.linked or not heading_level(block.container) or box is None:
        return False
    first = page.blocks[block.number + 1]
    items = first.container.parent if first.container.tag == "li" and not first.linked else None
    stands_among = box.first < block.number and beside[box.number] >= _FEWEST_BESIDE
    return stands_among and items is not None and items.parent is box


def _is_styled(block: TextBlock, styles: set[tuple[str | None, ...]], url: str) -> bool:
    """Whether a block is a heading that looks like those of the text, no byline, and no link to another story."""
    looks_alike = heading_level(block.container) and _style(block.container) in styles
    return bool(looks_alike) and LEAD_IN.match(block.text) is None and not (block.linked and leads_on(block, url))


def _style(heading: Container) -> tuple[str | None, ...]:
    """What a style sheet goes by in a heading: its element and class, and those of what it stands in."""
    around = heading.parent or heading
    return heading.tag, heading.attributes.get("class"), around.tag, around.attributes.get("class")


def _outside(block: TextBlock, kept: set[int]) -> Container | None:
    """The element around a heading, or around the box whose text was taken where it has an element of its own there."""
    outer = block.container.parent
    box = box_around(block)
    if outer is None or outer.size > 1 or box is None or box.first != block.number:
        return outer
    return box.parent if all(number in kept for number in range(block.number + 1, box.end)) else outer


def _is_subhead(block: TextBlock, alike: set[int], *, below_text: bool) -> bool:
    """Whether a block is a heading: of first rank, or between two paragraphs and no link, by element, name or look."""
    if block.container.tag == "h1":
        return True
    if not below_text or block.linked:
        return False
    return block.number in alike or heading_level(block.container) is not None or is_called_subhead(block)


def _lines_alike(page: Page, chosen: Sequence[TextBlock]) -> set[int]:
    """The lines that have a class in common with lines of the text, as the subheads of some sites, and not with its
    paragraphs; what stands beside a picture may be a caption."""
    looks = {_look(block) for block in chosen if _is_line(block)} - {_look(b) for b in chosen if not _is_line(b)}
    pictured = {number for media in page.media for number in (media.before - 1, media.before)}
    between = page.blocks[chosen[0].number : chosen[-1].number]
    return {b.number for b in between if _is_line(b) and _look(b) in looks} - pictured if looks else set()


def _is_line(block: TextBlock) -> bool:
    """Whether a block is short, no statement, and in an element with a class."""
    return bool(block.container.names) and len(block.text) <= LONGEST_HEADING and not block.text.endswith(ENDS)


def _look(block: TextBlock) -> tuple[str, str, Container | None]:
    """What a style sheet goes by: the element, its class, and the element that it stands in."""
    return block.container.tag, block.container.names, block.container.parent


def without_last_headings(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without headings at their end: what these head was left out."""
    pictures = {media.before for media in page.media}
    end = len(chosen)
    while end > 1 and (_heads_other_text(page, chosen[end - 1], pictures) or _announces_nothing(page, chosen[end - 1])):
        end -= 1
    return list(chosen[:end])


def _announces_nothing(page: Page, block: TextBlock) -> bool:
    """Whether a short line at the end has a colon, and what it announces is not there: a player that was not loaded."""
    if len(block.text) > _LONGEST_LABEL or not block.text.endswith((":", "：")) or block.linked:
        return False
    players = [media for media in page.media if media.before == block.number + 1 and media.tag == "iframe"]
    return bool(players) and not any({"src", "data-src"} & media.node.attributes.keys() for media in players)


def _leads_to_links(page: Page, block: TextBlock) -> bool:
    """Whether a short line ends with a colon, and what it leads to beside it is a link."""
    if len(block.text) > _LONGEST_LABEL or not block.text.endswith((":", "：")) or block.linked:
        return False
    below = page.blocks[block.number + 1 : block.number + 2]
    return any(each.linked >= len(each.text) and each.container.parent is block.container.parent for each in below)


def _heads_other_text(page: Page, block: TextBlock, pictures: set[int]) -> bool:
    """Whether a block is a heading, no statement in the shape of one, with text below it and no picture, or a line with
    a colon above nothing but links."""
    if _leads_to_links(page, block):
        return True
    if not heading_level(block.container) or len(block.text) > LONGEST_HEADING:
        return False
    return not block.text.endswith(ENDS) and block.number + 1 < len(page.blocks) and block.number + 1 not in pictures
