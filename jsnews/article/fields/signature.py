"""Bylines as the page shows them: elements, links and lines around headline and text that may name the author."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from jsnews.article.choosing.captions import in_figure, is_beside_picture
from jsnews.article.dates.datewords import speaks
from jsnews.article.fields.authorship import author_element, author_link, leads_to_author
from jsnews.article.fields.endings import closing_name
from jsnews.article.fields.grounds import in_card
from jsnews.article.fields.labelled import name_in, region_of
from jsnews.article.fields.lines import (
    PARTS,
    Found,
    bare_names,
    dated_names,
    marked_names,
)
from jsnews.article.fields.place import Place
from jsnews.article.fields.spacing import spaced
from jsnews.article.fields.unsigned import LONGEST, NO_BYLINES
from jsnews.article.names.agencies import agencies_among
from jsnews.article.names.eastern import eastern_names, is_eastern
from jsnews.article.names.people import TOGETHER, inner_byline, people_in
from jsnews.article.page.blocks import behind
from jsnews.article.page.boxes import enclosing, heading_level
from jsnews.article.page.breaks import paragraphs_of
from jsnews.article.page.comments import in_comments, is_marked_comment
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.page.links import link_of
from jsnews.article.pattern import naming, pattern
from jsnews.article.text import line
from jsnews.article.words.leadins import AT_DESK, GLUED_BY, LABEL, LABEL_ALONE, LEAD_IN, NOT_WRITTEN, WEAK_BY, WRITTEN

_BEFORE_HEADLINE, _AFTER_HEADLINE, _INTO_BODY, _BEFORE_END, _AFTER_BODY = 6, 14, 2, 2, 6
_BEFORE_NEAR = 4
_CARDS = 40  # blocks
_SHORT, _WORDS_OF_A_SENTENCE = 40, 8
_DASHED_BY = pattern(r"^[-–—]+\s*(?=(?:By|Von|Par|Por|Door)\s+[^\Wa-zß-ÿ])")
_INITIALS = pattern(r"[^\Wa-zß-ÿ]{1,3}$")
_MOST_ITEMS = 8
_MOST_IN_LIST = 30  # blocks: beside each name may stand what opens its card
# What a biography goes on with behind the name.
_TELLS = pattern(
    r" (?:is|was|has|writes|covers|reports|works|lives|joined|ist|war|schreibt|arbeitet|est|écrit|es|escribe|"
    r"è|scrive|é|escreve|schrijft|werkt|är|skriver|jest|pisze)\b"
)
_names_of_picture = naming(
    r"(?:photo|foto|image|picture|bild)s?[_-]?(?:credit|caption|by(?!line)|nachweis|kredit|unterschrift)"
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
        at_end = _of_block(page, block)
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
        if LABEL.match(block.text, 0, _SHORT) if len(block.text) > _SHORT else _led_in(block.text):
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
        if found := _of_block(page, block):
            source, text, number = found
            yield source if near or source != "text after by" else "text after by apart", text, number
        plain_line = not found and start - 2 <= block.number < in_head and len(block.text) <= LONGEST
        plain_line = plain_line and not (block.number > start and _sentence(block.text))
        if plain_line and block.container.tag not in NO_BYLINES and (inner := inner_byline(spaced(block))):
            yield "name after by inside a line", inner, block.number
        elif not found and block.number < first + _INTO_BODY and (part := _labelled_part(block)):
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


def _of_block(page: Page, block: TextBlock) -> Found | None:
    """What one block says of the author."""
    if len(block.text) > LONGEST:
        return None
    found = _read(page, block)
    if found and found[0] == "byline element" and _is_labelled_otherwise(page, block):
        return None
    if found is None or in_figure(block.container) or is_marked_comment(block.container):
        return None
    if any(_names_of_picture(box.names) for box in islice(block.container.outwards(), 2) if box.size == 1):
        return None
    return found


def _is_labelled_otherwise(page: Page, block: TextBlock) -> bool:
    """Whether the line above is a label of something else: "Translated by", or "Keywords:" in a list of such pairs."""
    above = page.blocks[block.number - 1] if block.number else None
    if above is None or len(above.text) > _SHORT or heading_level(above.container):
        return False
    if _of_byline(above.text) or any(map(str.isdigit, above.text)):
        return False
    other = NOT_WRITTEN.match(above.text)
    paired = above.container.tag == "dt" and (block.container.tag == "dd" or above.text.endswith((":", "：")))
    return paired or (other is not None and other.end() == len(above.text))


def _of_byline(label: str) -> bool:
    """Whether a line is what stands before an author's name."""
    return any(led.match(label) for led in (LABEL_ALONE, LABEL)) or LEAD_IN.match(f"{label} ") is not None


def _read(page: Page, block: TextBlock) -> Found | None:
    if region := region_of(page, block):
        name = name_in(page, block, region)
        return ("byline element", name, block.number) if name else None
    text = block.text
    line_of_parts = spaced(block)
    if reporters := eastern_names(line_of_parts):
        return "text after by", ", ".join(reporters), block.number
    if NOT_WRITTEN.match(text) or _sentence(text):
        written = WRITTEN.search(text)
        return ("text after by", text[written.start() :], block.number) if written else None
    text = _DASHED_BY.sub("", line_of_parts)
    if LABEL_ALONE.match(text):
        return _below(page, block.number + 1)
    element = author_element(block)
    if element and (signed := _with_others(element)):
        return "text after by" if _led_in(text) else "byline element", signed, block.number
    if element and (signed := _behind_label(element)):
        return "text after by", signed, block.number
    if _led_in(text):
        # An element that begins like a byline has all of it: a photographer or the date may follow.
        signed = element if element and _led_in(element, whole=True) else text
        return "text after by", ", ".join((signed, *_signing_beside(page, block))), block.number
    if element and (signed := _behind_programme(element)):
        return "text after by", signed, block.number
    if element:
        # The date may stand before the label: "2 May 2025 Text: Mina Seo", and before the verb who was asked.
        inner = None if people_in(element) else inner_byline(element)
        return "byline element", inner or element, block.number
    link = author_link(block)
    return ("author link", link, block.number) if link and not _speaks_of(block) else None


def _speaks_of(block: TextBlock) -> bool:
    """Whether a line comes to speak of somebody whose page it links, and goes on: of the text, and no byline."""
    linked = [at for at, (text, inline) in enumerate(block.pieces) if text.strip() and leads_to_author(inline)]
    above, rest = (
        line("".join([text for text, _ in part]))
        for part in (block.pieces[: linked[0]], block.pieces[linked[-1] + 1 :])
    )
    return bool(above) and rest[:1].isalnum() and speaks(rest)  # behind a comma stands what somebody is


def _with_others(element: str) -> str | None:
    """An author's element with those behind the first whom brackets name: several people, for one may be a house."""
    added = TOGETHER.search(element)
    if added is None or agencies_among(added[1]):
        return None
    names = people_in(added[1])
    return ", ".join((TOGETHER.sub("", element).strip(" ,"), *names)) if len(names) > 1 else None


def _behind_label(element: str) -> str | None:
    """What begins like a byline where the name has an element of its own in the author's, which begins with "by"."""
    label, _, name = element.partition(", ")
    signed = f"{label} {name}"
    return signed if LEAD_IN.fullmatch(f"{label} ") and people_in(name) else None


def _behind_programme(element: str) -> str | None:
    """What begins like a byline behind a link or a line of its own: a programme or a house stands before it."""
    rest = element.partition(" | ")[2]
    led_in = _led_in(rest) and not WEAK_BY.match(rest)
    return rest if led_in and any(" " in name for name in people_in(rest)) else None


def _below(page: Page, number: int) -> Found | None:
    """What stands below a label: a line, or the items of a list; behind the initials of who has no portrait."""
    if number < len(page.blocks) and _INITIALS.match(page.blocks[number].text):
        number += 1
    below = page.blocks[number : number + _MOST_ITEMS]
    if not below or not below[0].text[0].isalpha() or _tags(below[0]):
        return None
    items = [below[0]]
    if (box := below[0].container).tag == "li":
        items += [other for other in below[1:] if other.container.tag == "li" and other.container.parent is box.parent]
    return "line after by", ", ".join(spaced(item) for item in items)[:LONGEST], number


def _signing_beside(page: Page, block: TextBlock) -> Iterator[str]:
    """The authors in the other items of a list, whose first has the "by" of all of them."""
    item = enclosing(block.container, "li")
    if item is None or item.first != block.number or item.parent is None:
        return
    for other in islice(page.inside(item.parent), _MOST_IN_LIST):
        own = enclosing(other.container, "li")
        if own is None or own is item or own.parent is not item.parent or NOT_WRITTEN.match(other.text):
            continue
        if not _led_in(other.text) and (name := author_element(other)):
            yield name


def _tags(block: TextBlock) -> bool:
    """Whether a line is nothing but links, several of them, and none of them an author's."""
    links = {id(link): link for text, inline in block.pieces if text.strip(" ,|") and (link := link_of(inline))}
    linked = len(links) > 1 and block.linked + len(links) * 2 >= len(block.text)
    return linked and not any(leads_to_author(link) for link in links.values())


def _led_in(text: str, *, whole: bool = False) -> bool:
    """Whether a line begins like a byline, and goes on like one: a sentence may begin with "By" too.

    `whole`: not if it is no more than the words that begin one.
    """
    match = LABEL.match(text) or LEAD_IN.match(text) or GLUED_BY.match(text)
    if match is None or AT_DESK.match(text):
        return False
    rest = text[match.end() :]
    if whole and not rest:
        return False
    return len(text) <= _SHORT or rest[:1].upper() == rest[:1]


def _labelled_part(block: TextBlock) -> str | None:
    """The part of a line behind a bar or a line break that begins like a byline."""
    if len(block.text) > LONGEST or block.container.tag in NO_BYLINES:
        return None
    parts = PARTS.split(spaced(block))[1:]
    return next((part for part in parts if LABEL.match(part) or (_led_in(part) and not WEAK_BY.match(part))), None)


def _sentence(text: str) -> bool:
    return text.endswith(".") and text.count(" ") > _WORDS_OF_A_SENTENCE
