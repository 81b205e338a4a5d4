"""Where a report was written: what stands in a byline like one more author, and is a place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from jsnews.article.fields.agreement import Group
from jsnews.article.fields.place import Place
from jsnews.article.names.agencies import find_agency
from jsnews.article.names.eastern import is_eastern
from jsnews.article.names.persons import is_desk, same_person
from jsnews.article.page.dom import TextBlock
from jsnews.article.page.links import leads_to_author, link_of
from jsnews.article.pattern import small
from jsnews.article.words.leadins import LABEL, LEAD_IN

_IN = "in|im|aus|bei|nach|near|from|outside|en|à|em|w|v|i|fra|från|till|te|в|во|у|на|із|σε|στο|στη|στην"
_OPENS, _REACH = 2, 100  # blocks that the text begins with, and characters of them
_SHORTEST = 80  # characters of a paragraph
_EDGES = " ,،|/–—-·•"
_MARKS = (",", "،", "|", "/", "–", "—", "-", "·", "•", "(")


def without_scenes(names: Sequence[str], groups: Sequence[Group], place: Place) -> tuple[str, ...]:
    """The names but for places: the first is one only behind a house, as a single word or where the text opens so."""
    may_be = [name for name in names[:1] if not is_eastern(name) and (" " not in name or _opens(name, place))]
    kept = [name for name in names[:1] if name not in may_be or not _is_behind_a_house(name, groups, place)]
    return (*kept, *(name for name in names[1:] if not _is_scene(name, names, groups, place)))


def _is_scene(name: str, names: Sequence[str], groups: Sequence[Group], place: Place) -> bool:
    return _is_told_of(name, names, place) or _opens(name, place) or _stands_beside(name, names[0], groups, place)


def _is_told_of(name: str, names: Sequence[str], place: Place) -> bool:
    """Whether the text tells of something in it: what follows an author's name is where the report was written."""
    blocks = place.page.blocks[place.first : place.end or place.first]
    texts = [block.text for block in blocks if small(name) in small(block.text)]
    if not texts:  # nearly always, and a pattern for one name takes long to make
        return False
    # "Mina Seo, Jo Day i Pia Kern" are three authors.
    others = "".join(rf"(?<!{re.escape(other)} )" for other in names)
    placed = re.compile(rf"{others}\b(?:{_IN})\s+{re.escape(name)}\b", re.I)
    return any(map(placed.search, texts))


def _opens(name: str, place: Place) -> bool:
    """Whether the text begins with the name as with the place of a report: "NEW TOWN, March 5 (AP) –"."""
    blocks = place.page.blocks[place.first : place.first + _OPENS]
    starts = [block.text[:_REACH] for block in blocks if len(block.text) > _SHORTEST]
    starts = [text for text in starts if small(name) in small(text)]
    if not starts:
        return False
    placed = re.compile(
        rf"(?:[^.:।]{{0,40}}[,،/|]\s*)?{re.escape(name)}\s*(?:[:।|(–—-]|[,،/][^.:।]{{0,40}}[:।)–—-])", re.I
    )
    return any(map(placed.match, starts))


def _is_behind_a_house(name: str, groups: Iterable[Group], place: Place) -> bool:
    """Whether the page alone names somebody, and always behind a house or a desk: "Special Correspondent, Mumbai"."""
    having, blocks = [group for group in groups if name in group.names], place.page.blocks
    if any(group.stated or group.block >= len(blocks) for group in having):
        return False
    texts = [LEAD_IN.sub("", LABEL.sub("", blocks[group.block].text)) for group in having]
    before = [text.partition(name)[0].strip() for text in texts]
    return all(text.endswith(_MARKS) and _is_house(text.strip(_EDGES)) for text in before)


def _is_house(text: str) -> bool:
    return find_agency(text) is not None or is_desk(text)


def _stands_beside(name: str, author: str, groups: Sequence[Group], place: Place) -> bool:
    """Whether the head names the author alone, and the byline has the name behind a mark, out of the author's link."""
    stated = [other for group in groups if group.stated for other in group.names]
    if not any(same_person(author, other) for other in stated) or any(same_person(name, other) for other in stated):
        return False
    shown = {group.block for group in groups if not group.stated and {author, name} <= set(group.names)}
    blocks = (block for number in shown for block in place.page.blocks[number : number + 1])
    return any(_is_linked_alone(block, author, name) for block in blocks)


def _is_linked_alone(block: TextBlock, author: str, name: str) -> bool:
    """Whether the author's name is a link to the author's page, and the other stands behind it with no "and"."""
    linked = any(author in text and leads_to_author(inline) for text, inline in block.pieces)
    apart = all(link_of(inline) is None for text, inline in block.pieces if name in text)
    before = block.text[: block.text.find(name)].rstrip()
    return linked and apart and (before.endswith(_MARKS) or before.endswith(author))
