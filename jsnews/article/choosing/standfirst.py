"""The standfirst: the lines between headline and text that sum it up, and such ones as were missed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from jsnews.article.choosing.captions import is_pictured
from jsnews.article.dates.parse import parse_date
from jsnews.article.page.blocks import in_order
from jsnews.article.page.boxes import heading_level, stand_together
from jsnews.article.page.dom import Container, Page, TextBlock, inlines_around
from jsnews.article.pattern import pattern
from jsnews.article.scoring.survey import Evidence
from jsnews.article.text import SENTENCE_ENDS, STATEMENT_ENDS, plain, word_count
from jsnews.article.words.credits import names_staff
from jsnews.article.words.leadins import LEAD_IN, NOT_WRITTEN
from jsnews.article.words.machines import tells_of_machine
from jsnews.article.words.rights import tells_of_earnings
from jsnews.trace import Trace

# Whole words of class and id, apart by a sign or by a capital letter.
_EDGE = r"[\s_-]|(?-i:(?<=[a-z])(?=[A-Z]))"
_NAMES = pattern(
    rf"(?:^|{_EDGE})(?:stand-?first|(?:sub-?)?deck?|dek|lead(?:[-_]?(?:text|paragraph))?|lede|sub-?(?:tit(?:le)?|hed|"
    r"head(?:line|ing|er)?)|subt?(?=$|\s)|tit(?:le)?[-_]?sub|sub-?titulo|sous-?titre|intro(?:duction|text)?|chap[oô]|"
    r"chapeau|ingress|summary|excerpt|abstract|overview|strapline|factline|epigraph|"
    r"description|teaser(?:[-_]?text)?|vorspann|anleser|kicker-?text|bajada|copete|entradilla|sumario|"
    r"(?:unter|onder|under)-?titel|under-?(?:tittel|rubrik)|sotto-?titolo|pod(?:tytul|titulek|naslov)|al(?:cim|aotsikko)|"
    rf"occhiello|sommario|manchet|samenvatting|perex|lid)(?:$|{_EDGE})",
    re.I,
)
# Lines of which these are the names tell of the page, or of who made it.
_OTHER_NAMES = pattern(
    r"image|carousel|slide|photo|foto|pictur|bild|gallery|galer|author|autor|byline|bio|profile|card|date|datum|meta|paywall|"
    r"breadcrumb|newsletter|donat|subscri(?:be|ption)(?![a-z])|membership|related|promo|share|series|tag(?:s|line)?(?![a-z])|disclos|note|hint",
    re.I,
)
_SHORTEST, _LONGEST = 40, 700
_SHORTEST_STATEMENT, _LONG_STATEMENT = 60, 100
_BELOW_HEADLINE, _BELOW_NAMED = 8, 3  # blocks
_FEWEST_WORDS, _WORDS_OF_A_SENTENCE = 5, 8
_LARGEST = 3  # blocks of an element whose class speaks of all of them
_LARGEST_LIST = 4  # lines that sum a story up
_COMPARED = 60  # characters of a description


def with_standfirst(page: Page, chosen: list[TextBlock], evidence: Evidence, trace: Trace | None) -> list[TextBlock]:
    """The blocks with what the page's description or a class calls the summary, between headline and text."""
    if not chosen or evidence.headline is None:
        return chosen
    heading = page.blocks[evidence.headline].container
    first = max(heading.end, evidence.headline + 1)
    end = min(chosen[0].number, first + _BELOW_HEADLINE)
    stated = plain(evidence.description)
    near = max(first + _BELOW_NAMED, _head_of(heading, chosen[0]).end)
    found = [
        block
        for block in page.blocks[first:end]
        if _is_summary(block, stated, near=block.number < near or _is_above(page, block, chosen[0]))
        or (block.number == first and _is_below(block, heading, chosen[0]))
        or (block.number == first and _shares_box(block, heading))
    ]
    # Far below, behind a byline of many lines or buttons, it has to say all that the page's description does.
    found += [block for block in page.blocks[end : chosen[0].number] if _is_description(block, stated)]
    found += [block for block in _beside(page, (*found, *chosen)[0], chosen[-1], first) if block not in found]
    found += [block for block in _parted(page, first, chosen[0]) if block not in found]
    if not found:
        return chosen
    text = plain(" ".join([evidence.headline_text, *(block.text for block in chosen)]))
    missed = [block for block in found if plain(block.text) not in text]
    if trace:
        for block in missed:
            trace.keep(block.text, step="standfirst", why="the page's description, or a class, calls it the summary")
    return in_order(chosen, missed)


def _beside(page: Page, line: TextBlock, last: TextBlock, first: int) -> list[TextBlock]:
    """The other headings in a list between headline and text of which one is known: several may sum a story up."""
    item = next((each for each in line.container.outwards() if each.tag == "li"), None)
    items = item.parent if item else None
    if items is None or items.first < first or items.size > _LARGEST_LIST or items.end > last.number:
        return []
    if heading_level(line.container) is None:
        return []
    lines = page.inside(items)
    return [each for each in lines if each is not line] if all(_is_item_like(each, line) for each in lines) else []


def _is_item_like(block: TextBlock, item: TextBlock) -> bool:
    """Whether a line is said in an item as another one is: in the same elements, and without a link."""
    own, other = block.container, item.container
    return (own.tag, own.names) == (other.tag, other.names) and not block.linked


def _parted(page: Page, first: int, text: TextBlock) -> list[TextBlock]:
    """The sentences from the block `first` on, right below the headline, where other lines part them from the text;
    a long one right above the text is as often a note on a picture."""
    opening = page.blocks[first : text.number]
    box = opening[0].container.parent if opening and len(opening[0].text) >= _LONG_STATEMENT else None
    if box is None or _OTHER_NAMES.search(box.names):
        return []
    said = list(takewhile(lambda each: _is_sentence(each) and stand_together(each, opening[0]), opening))
    return said if len(said) < len(opening) else []


def _is_sentence(block: TextBlock) -> bool:
    return block.text.endswith(SENTENCE_ENDS) and _may_sum_up(block)


def _head_of(heading: Container, text: TextBlock) -> Container:
    """The largest element around the headline in which the text does not stand."""
    outside = [each for each in heading.outwards() if not each.holds(text.number)]
    return outside[-1] if outside else heading


def _is_below(block: TextBlock, heading: Container, text: TextBlock) -> bool:
    """Whether a paragraph stands right below the headline in the article's head, and tells nothing of its making."""
    box = block.container.parent
    if block.container.tag != "p" or box is None or len(block.text) > _LONGEST:
        return False
    return box is heading.parent and not box.holds(text.number) and _may_sum_up(block)


def _may_sum_up(block: TextBlock) -> bool:
    """Whether a line is long enough for a sentence, and neither a link nor of who made the page, when, or a picture."""
    if block.container.hidden or block.linked or is_pictured(block.container):
        return False
    if len(block.text) < _SHORTEST or word_count(block.text) < _WORDS_OF_A_SENTENCE:
        return False
    if LEAD_IN.match(block.text) or NOT_WRITTEN.match(block.text) or _OTHER_NAMES.search(block.container.names):
        return False
    return parse_date(block.text) is None and not (tells_of_earnings(block.text) or tells_of_machine(block.text))


def _shares_box(block: TextBlock, heading: Container) -> bool:
    """Whether a line below the headline and the headline are all that a box holds: said of nothing else, it sums up."""
    box = heading.parent
    if box is None or box.size != heading.size + 1 or not box.holds(block.number) or not _may_sum_up(block):
        return False
    inside = takewhile(lambda each: each is not box, block.container.outwards())
    around = (*inside, box)
    is_other = _OTHER_NAMES.search(_names_in_line(block)) or any(_OTHER_NAMES.search(each.names) for each in around)
    return not is_other and all(each.tag != "button" for each in around)


def _is_above(page: Page, block: TextBlock, text: TextBlock) -> bool:
    """Whether a picture's caption, and nothing but such, parts a block from the text."""
    between = page.blocks[block.number + 1 : text.number]
    return bool(between) and all(is_pictured(other.container) for other in between)


def _is_summary(block: TextBlock, stated: str, *, near: bool) -> bool:
    """Whether a line that was not chosen is the description, or `near` headline or text has the class of a summary."""
    container = block.container
    if container.hidden or container.tag == "button" or 2 * block.linked > len(block.text):
        return False
    if word_count(block.text) < _FEWEST_WORDS:
        return False
    if len(block.text) > _LONGEST or is_pictured(container) or tells_of_machine(block.text) or names_staff(block.text):
        return False
    text = plain(block.text)
    if len(stated) >= _COMPARED // 2 and (text.startswith(stated[:_COMPARED]) or stated.startswith(text)):
        return True
    return near and (_is_named(container) or _says_so(_names_in_line(block))) and parse_date(block.text) is None


def _is_description(block: TextBlock, stated: str) -> bool:
    """Whether a line is the page's description, and no link."""
    told = len(block.text) >= _SHORTEST and not block.linked and not block.container.hidden
    return told and plain(block.text) == stated


def _names_in_line(block: TextBlock) -> str:
    """The classes of the inline elements that hold all words of a line."""
    around = [list(inlines_around(inline)) for piece, inline in block.pieces if not piece.isspace()]
    shared = (each for each in around[0] if all(any(each is other for other in others) for others in around[1:]))
    return " ".join(each.names for each in shared)


def _is_named(container: Container) -> bool:
    """Whether a small element around a line is called a summary, and none a thing of the page."""
    if _says_so(container.names):
        return True
    around = [container, container.parent] if container.parent else [container]
    small = [each.names for each in around if each and each.names and each.size <= _LARGEST]
    return _says_so(" ".join(small))


def _says_so(names: str) -> bool:
    """Whether classes are those of a summary, and of nothing else."""
    return _NAMES.search(names) is not None and _OTHER_NAMES.search(names) is None


def is_standfirst(
    block: TextBlock, below: Sequence[TextBlock], stated: str, headline: int | None, *, is_first: bool
) -> bool:
    """Whether a block of the article sums it up: by class, as the description `stated`, or by where it stands."""
    if _is_told(block, below, stated, headline) or _stands_apart(block, below, headline):
        return True
    return is_first and _is_summary_heading(block, below, headline)


def _is_told(block: TextBlock, below: Sequence[TextBlock], stated: str, headline: int | None) -> bool:
    """Whether a block between headline and text is the summary by its class, or as the page's description."""
    if len(block.text) > _LONGEST or not below or (headline is not None and block.number < headline):
        return False
    following = below[0]
    for container in islice(block.container.outwards(), 3):
        # What holds the last block too holds the text, whatever its class calls it.
        if container.size > 3 or below[-1].number < container.end:
            break
        if container.names and _NAMES.search(container.names):
            return True
    text = plain(block.text)
    if len(text) < _SHORTEST or not stated or block.container is following.container.parent:
        return False
    same = text == stated or (len(stated) > 60 and text.startswith(stated[:-12]))
    return same and block.container.parent is not following.container.parent


def _stands_apart(block: TextBlock, below: Sequence[TextBlock], headline: int | None) -> bool:
    """Whether a block stands in one element with the headline, and the text in another."""
    if headline is None or not below or not _SHORTEST <= len(block.text) <= _LONGEST:
        return False
    around = next((each for each in block.container.outwards() if each.holds(headline)), None)
    # What stands above a subhead is a section like those below it.
    apart = around is not None and below[0].number >= around.end and heading_level(below[0].container) is None
    return apart and block.number > headline


def _is_summary_heading(block: TextBlock, below: Sequence[TextBlock], headline: int | None) -> bool:
    """Whether the first block is a statement in a heading element right above the text."""
    level, length = heading_level(block.container), len(block.text)
    if headline is None or block.number < headline or not level or level == 1 or not below:
        return False
    if heading_level(below[0].container) or not _SHORTEST_STATEMENT <= length <= _LONGEST:
        return False
    return block.text.endswith(STATEMENT_ENDS) or (length >= _LONG_STATEMENT and not block.text.endswith("?"))
