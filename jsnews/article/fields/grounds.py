"""Whose ground a line stands on: the article's head, the site's header, or the card of another story."""

from __future__ import annotations

from jsnews.article.dates.datewords import LONGEST_BARE, THREE_DIGITS, tells, text_with_date
from jsnews.article.dates.parse import parse_date
from jsnews.article.page.boxes import enclosing, heading_level
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.page.links import hrefs_of
from jsnews.article.page.tokens import has_word
from jsnews.article.text import SENTENCE_ENDS, names
from jsnews.article.words.leadins import LEAD_IN

_INTO_HEAD, _LONGEST_LINE, _LONGEST_STANDFIRST = 12, 200, 400  # blocks below the headline; characters
_TOP = 3  # blocks from the page's first, in which the site's header begins
_LARGEST_CARD = 6  # blocks
_FEWEST_SPACES = 3  # in a linked line that is a title
_HEADS = names("header masthead topbar banner navbar nav menu")
_OF_AN_ARTICLE = names("article date post entry story content single detail headline byline")


def end_of_head(page: Page, start: int, first: int, language: str | None) -> int:
    """Where the article's head ends whose headline is block `start` and whose text seems to begin at `first`: that may
    be a standfirst above the line with the date."""
    timed = {time.before for time in page.times}
    end, length = first, 0
    for block in page.blocks[max(first, start + 1) : start + _INTO_HEAD]:
        if block.number in timed or _dates(block, language):
            end = block.number + 1
        elif len(block.text) > LONGEST_BARE:
            length += len(block.text)
        if length > _LONGEST_STANDFIRST:
            break
    return end


def _dates(block: TextBlock, language: str | None) -> bool:
    """Whether a block is a line with a date, and no sentence."""
    text = text_with_date(block, language)
    short = len(text) <= _LONGEST_LINE and not text.endswith(SENTENCE_ENDS) and THREE_DIGITS.search(text)
    return bool(short) and not tells(text) and parse_date(text, language) is not None


def in_masthead(container: Container, headline: int) -> bool:
    """Whether an element stands in the site's header: that at the page's top, outside of what holds the headline."""
    own = enclosing(container, "article")
    if own is not None and own.holds(headline):
        return False
    for each in container.outwards():
        if each.tag in ("main", "article") or each.holds(headline):
            return False
        if each.first <= _TOP and _heads_site(each):
            return True
    return False


def _heads_site(container: Container) -> bool:
    if container.tag in ("header", "nav") or container.attributes.get("role") == "banner":
        return not has_word(container.names, _OF_AN_ARTICLE)
    return has_word(container.names, _HEADS) and not has_word(container.names, _OF_AN_ARTICLE)


def in_card(page: Page, container: Container, number: int, headline: int, end: int) -> bool:
    """Whether a small element around a block below the text also holds the linked title of another story."""
    own = page.blocks[headline].text
    for box in container.outwards():
        if box.size > _LARGEST_CARD or box.first < end:
            return False
        if any(block.number != number and _is_title_but(own, block) for block in page.inside(box)):
            return True
    return False


def _is_title_but(own: str, block: TextBlock) -> bool:
    """Whether a line is mostly one link, a heading or of several words, no byline, and not the page's own headline."""
    text = block.text
    if 2 * block.linked <= len(text) or text == own or LEAD_IN.match(text) or len(hrefs_of(block)) != 1:
        return False
    return heading_level(block.container) is not None or text.count(" ") >= _FEWEST_SPACES
