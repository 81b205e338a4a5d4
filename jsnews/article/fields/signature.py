"""Bylines where the page shows them: above and below the headline, at the head of the text, inside and below it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from jsnews.article.choosing.captions import is_beside_picture
from jsnews.article.fields.authorship import author_element, author_link
from jsnews.article.fields.endings import closing_name
from jsnews.article.fields.grounds import in_card
from jsnews.article.fields.lines import Found, bare_names, dated_names, marked_names
from jsnews.article.fields.oneblock import SHORT, is_sentence, labelled_part, led_in, of_block
from jsnews.article.fields.place import Place
from jsnews.article.fields.spacing import spaced
from jsnews.article.fields.unsigned import LONGEST, NO_BYLINES
from jsnews.article.names.eastern import eastern_names, is_eastern
from jsnews.article.names.people import inner_byline, people_in
from jsnews.article.page.blocks import behind
from jsnews.article.page.breaks import paragraphs_of
from jsnews.article.page.comments import in_comments
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.page.links import leads_to_author
from jsnews.article.pattern import pattern
from jsnews.article.text import line
from jsnews.article.words.leadins import LABEL, WEAK_BY

_BEFORE_HEADLINE, _AFTER_HEADLINE, _INTO_BODY, _BEFORE_END, _AFTER_BODY = 6, 14, 2, 2, 6
_BEFORE_NEAR = 4
_CARDS = 40  # blocks
_WORDS_OF_A_TITLE = 7  # of another story, linked as a whole
# What a biography goes on with behind the name.
_TELLS = pattern(
    r" (?:is|was|has|writes|covers|reports|works|lives|joined|ist|war|schreibt|arbeitet|est|écrit|es|escribe|"
    r"è|scrive|é|escreve|schrijft|werkt|är|skriver|jest|pisze)\b"
)


def late_signatures(place: Place, is_house: Callable[[str], bool]) -> Iterator[Found]:
    """What may be a byline where the head shows none: a name alone above the text, lines at its end and inside."""
    if place.end is None:
        return
    page, first, end = place.page, max(place.first, place.start), place.end
    cards = _cards(page, first, end) | _said(page, end)
    if place.headline is not None:
        yield from bare_names(page, place.headline, first + 2)
        yield from marked_names(page, first)
    for block in (*page.blocks[max(first, end - _BEFORE_END) : end], *behind(page, end, _AFTER_BODY)):
        if block.number in cards:
            continue
        if block.number >= end and (name := _told_of(block)):
            yield "name at the end", name, block.number
        at_end = of_block(page, block)
        if len(block.text) > LONGEST and (reporters := _signed_below(block)):
            yield "text after by at the end", ", ".join(reporters), block.number
        if at_end and at_end[0] != "author link":
            yield f"{at_end[0]} at the end", at_end[1], at_end[2]
    for block in page.blocks[max(first + _INTO_BODY, end - _BEFORE_END) : end + _BEFORE_END]:
        if block.number not in cards and (found := closing_name(page, block, is_house)):
            yield found
    for _, name, number in dated_names(page, range(max(first + _INTO_BODY, end - _BEFORE_END), end)):
        yield "name at the end", name, number
    for block in page.blocks[first : end - _BEFORE_END]:
        if in_card(page, block.container, block.number, place.start, first):
            continue
        if LABEL.match(block.text, 0, SHORT) if len(block.text) > SHORT else led_in(block.text):
            yield "text after by at the end", spaced(block), block.number


def _signed_below(block: TextBlock) -> tuple[str, ...]:
    """The names that a long text of the East ends with, or its last paragraph has."""
    if not is_eastern(block.text):
        return ()
    return eastern_names(block.text) or eastern_names(paragraphs_of(block)[-1].text)


def _told_of(block: TextBlock) -> str | None:
    """The name that a biography begins with, a link to all that its bearer wrote."""
    name, inline = next(((text, inline) for text, inline in block.pieces if text.strip()), ("", None))
    name = line(name)
    told = leads_to_author(inline) and _TELLS.match(block.text, len(name))
    return name if told and " " in name and people_in(name) == (name,) else None


def signatures(place: Place) -> Iterator[Found]:
    """What may be a byline at the article's head."""
    page, start, first = place.page, place.start, place.first
    low, high = max(0, start - _BEFORE_HEADLINE), max(first + _INTO_BODY, start + _AFTER_HEADLINE)
    cards: set[int] = set()
    if place.end is not None and high > place.end:
        cards = _cards(page, start, place.end) | _said(page, place.end)
    in_head = max(first + 1, place.below)
    below = max(first + _INTO_BODY, place.below)  # cards stand amid the text too
    for block in page.blocks[low:high]:
        if block.number in cards or (block.number < start and WEAK_BY.match(block.text)):
            continue
        if block.number > below and in_card(page, block.container, block.number, start, below):
            continue
        near = start - _BEFORE_NEAR <= block.number < max(first, start) + _INTO_BODY
        near = near and not is_beside_picture(page, block)
        if found := of_block(page, block):
            source, text, number = found
            yield source if near or source != "text after by" else "text after by apart", text, number
        plain_line = not found and start - 2 <= block.number < in_head and len(block.text) <= LONGEST
        plain_line = plain_line and not (block.linked == len(block.text) and block.text.count(" ") >= _WORDS_OF_A_TITLE)
        plain_line = plain_line and not (block.number > start and is_sentence(block.text))
        if plain_line and block.container.tag not in NO_BYLINES and (inner := inner_byline(spaced(block))):
            yield "name after by inside a line", inner, block.number
        elif not found and block.number < first + _INTO_BODY and (part := labelled_part(block)):
            yield "name after by inside a line", part, block.number
    for block in page.blocks[first : first + _INTO_BODY]:
        if len(block.text) > LONGEST and (reporters := eastern_names(block.text)):
            yield "name after by inside a line", ", ".join(reporters), block.number
    if place.headline is not None:
        yield from bare_names(page, place.headline, first + 1)
        yield from dated_names(page, range(place.headline + 1, max(first + 1, place.below)))


def _cards(page: Page, start: int, end: int) -> set[int]:
    """The blocks behind the text that name the authors of other articles: in alike cards, each with a link."""
    alike: dict[tuple[str, str], dict[int, str]] = {}
    for block in page.blocks[end : end + _CARDS]:
        if (
            len(block.text) <= LONGEST
            and (name := author_element(block) or author_link(block))
            and in_card(page, block.container, block.number, start, end)
        ):
            alike.setdefault((block.container.tag, block.container.names), {})[block.number] = name
    return {number for names in alike.values() if len(set(names.values())) > 1 for number in names}


def _said(page: Page, end: int) -> set[int]:
    """The blocks right behind the text that name those who comment on it."""
    below = page.blocks[end : end + _AFTER_BODY]
    return {block.number for block in below if in_comments(page, block.container, block.number, end)}
