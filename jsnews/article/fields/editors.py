"""Who looked a text over: the heads of Chinese pages call them its author, and the pages say what they are."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.fields.agreement import Group
from jsnews.article.fields.place import Place
from jsnews.article.names.eastern import edited_by, is_eastern
from jsnews.article.page.blocks import behind

_BELOW_HEADLINE, _INTO_TEXT, _BELOW_TEXT = 12, 2, 8  # blocks
_LONGEST = 200  # characters


def of_editors(groups: Sequence[Group], place: Place) -> list[Group]:
    """Those of the groups of meta elements, for JSON-LD knows better, whose names the page shows as its editors'."""
    stated = [group for group in groups if group.source.startswith("meta") and all(map(is_eastern, group.names))]
    if not stated:
        return []
    blocks = place.page.blocks[place.start : max(place.first + _INTO_TEXT, place.start + _BELOW_HEADLINE)]
    blocks = [*blocks, *behind(place.page, place.end, _BELOW_TEXT)] if place.end is not None else blocks
    editors = {name for block in blocks if len(block.text) <= _LONGEST for name in edited_by(block.text)}
    return [group for group in stated if editors.issuperset(group.names)]
