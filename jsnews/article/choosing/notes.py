"""What stands right below a text and tells of it: who its author is, what its subjects are, whose it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice

from jsnews.article.page.boxes import heading_level
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.page.links import link_of
from jsnews.article.pattern import naming
from jsnews.article.text import plain
from jsnews.article.words.authors import begins_biography, heads_biography
from jsnews.article.words.rights import reserves_rights, states_rights, tells_of_own_earnings, tells_of_own_rules
from jsnews.article.words.subjects import labels_subjects, lists_hashtags

_AROUND = 4  # elements around a block
_LARGEST = 15  # blocks of an element that is named for what it holds, rather than for the page or the story
_ALL_LINKED = 0.8  # of a title
_LONGEST_LINK = 40  # characters of a subject or name; longer ones are the titles of other stories
_LONGEST_RIGHTS = 500
_FARTHEST_LABEL = 12  # blocks below the text, where it is that of the subjects
# The last are of plug-ins that put a box for the author below each text, and of themes.
_names_note = naming(
    r"(?:^|[\s_-])(?:bios?|biography|(?:about-?(?:the-?)?)?author\w*|aut(?:eu|o)?r(?:en|s|a)?|verfasser|tags?|tagged|"
    r"keywords?|topics?|tem[ai]s?|themen|schlagw\w+|disclaimer|disclosures?|copyright|post(?:metadata|edin)|"
    r"saboxplugin|abh)(?:$|[\s_-])|author-?(?:info|box|bio)|tags-?(?:list|container|links)"
)
_names_others = naming(
    r"(?:^|[\s_-])(?:related|recommend\w*|sidebar|widget|teasers?|cards?|listing|more-?\w*|shar(?:e|ing)|social|next|"
    r"prev\w*|nav\w*|popular|read-?more|post-?item|posts|entry-?title|newsletter)(?:$|[\s_-])"
)


def notes_below(page: Page, start: int, end: int, authors: Sequence[str]) -> set[int]:
    """The numbers of the blocks from `start` up to `end` that tell of the author, the subjects or the rights of the
    text above them: by what they say, by what they stand below, or by what their box is called."""
    names = frozenset(plain(name) for name in authors)
    kinds = Counter((each.tag, each.names) for each in page.containers if each.names)
    found: set[int] = set()
    box: Container | None = None  # what tells of an author who was named, or of subjects that were announced
    subjects = passed = False  # whether it is subjects; whether something else has begun
    for block in page.blocks[start:end]:
        inside = box is not None and box.holds(block.number)
        if _is_title(block):
            box, passed = None, True
            continue
        named = _is_named(block, kinds if passed else None)
        if lists_hashtags(block.text):
            box = None
        elif _tells_of_author(block.text, names, passed=passed):
            box, subjects = _small_box(block, start), False
        elif block.number < start + _FARTHEST_LABEL and labels_subjects(block.text):
            box, subjects = _small_box(block, start), True
        elif heading_level(block.container) is not None:
            box, passed = None, passed or not named
            if not named:
                continue
        elif inside and (not subjects or len(block.text) <= _LONGEST_LINK):
            pass
        elif not named and (passed or not _tells_of_rights(block.text)):
            continue
        found.add(block.number)
    return found


def _tells_of_author(text: str, names: frozenset[str], *, passed: bool) -> bool:
    """Whether a line is, or begins with, an author's name, or heads who that is; cards have a name with a date."""
    if begins_biography(text) or heads_biography(text):
        return True
    said = plain(text)
    told = not passed or len(text) > _LONGEST_LINK
    return any(said == name or (told and said.startswith(f"{name} ")) for name in names)


def _small_box(block: TextBlock, start: int) -> Container | None:
    """The largest element around a block, or right around that, that is small enough to hold a note alone, and stands
    below the text."""
    around = [each for each in islice(block.container.outwards(), _AROUND) if 1 < each.size <= _LARGEST]
    return next((each for each in reversed(around) if each.first >= start), None)


def _is_title(block: TextBlock) -> bool:
    """Whether a block is a link with the title of another story."""
    if len(block.text) <= _LONGEST_LINK or block.linked < _ALL_LINKED * len(block.text):
        return False
    links = {id(link) for text, inline in block.pieces if text.strip() and (link := link_of(inline)) is not None}
    return len(links) * _LONGEST_LINK < len(block.text)


def _tells_of_rights(text: str) -> bool:
    if len(text) > _LONGEST_RIGHTS:
        return False
    return any(tells(text) for tells in (reserves_rights, states_rights, tells_of_own_earnings, tells_of_own_rules))


def _is_named(block: TextBlock, kinds: Mapping[tuple[str, str], int] | None) -> bool:
    """Whether what stands around a block is named for the author, the subjects or the rights; where `kinds` counts the
    page's elements, for no others: in cards of other stories each has the same."""
    around = _named_around(block.container)
    if any(_names_others(each.names) for each in around):
        return False
    naming_it = (each for each in around if _names_note(each.names))
    return any(kinds is None or kinds[each.tag, each.names] == 1 for each in naming_it)


def _named_around(container: Container) -> list[Container]:
    """The nearest elements around a block that hold little more than it."""
    return [each for each in islice(container.outwards(), _AROUND) if each.names and each.size <= _LARGEST]
