"""What one block says of its author: by the words that it begins with, what its elements are called, its links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from jsnews.article.choosing.captions import in_figure
from jsnews.article.dates.datewords import speaks
from jsnews.article.fields.authorship import author_element, author_link
from jsnews.article.fields.labelled import name_in, region_of
from jsnews.article.fields.lines import PARTS, Found
from jsnews.article.fields.spacing import spaced
from jsnews.article.fields.unsigned import LONGEST, NO_BYLINES
from jsnews.article.names.agencies import agencies_among
from jsnews.article.names.eastern import eastern_names
from jsnews.article.names.people import TOGETHER, inner_byline, people_in
from jsnews.article.page.blocks import text_of
from jsnews.article.page.boxes import enclosing, heading_level
from jsnews.article.page.comments import is_marked_comment
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.page.links import leads_to_author, link_of
from jsnews.article.pattern import naming, pattern
from jsnews.article.words.leadins import AT_DESK, GLUED_BY, LABEL, LABEL_ALONE, LEAD_IN, NOT_WRITTEN, WEAK_BY, WRITTEN

SHORT = 40  # characters of a line that needs no other sign
_WORDS_OF_A_SENTENCE = 8
_DASHED_BY = pattern(r"^[-–—]+\s*(?=(?:By|Von|Par|Por|Door)\s+[^\Wa-zß-ÿ])")
_BRACKETED_BY = pattern(r"^\((By\s+[^\Wa-zß-ÿ][^()]*)\)$")
_INITIALS = pattern(r"[^\Wa-zß-ÿ]{1,3}$")
# Of a graphic, which has the one who made it and the house of the pictures in it.
_PICTURED_BESIDE = pattern(
    r"[|;,·]\s*(?:satellite |aerial )?(?:imagery|images?|maps?|data|sources?)\s?(?:by\b|from\b|:)", re.I
)
_MOST_ITEMS = 8
_MOST_IN_LIST = 30  # blocks: beside each name may stand what opens its card
_names_of_picture = naming(
    r"(?:photo|foto|image|picture|bild)s?[_-]?(?:credit|caption|by(?!line)|nachweis|kredit|unterschrift)"
)
_names_credit = naming(r"(?:^|\s)credit(?:$|\s)")


def of_block(page: Page, block: TextBlock) -> Found | None:
    """What one block says of the author."""
    if len(block.text) > LONGEST:
        return None
    found = _read(page, block)
    if found and found[0] == "byline element" and _is_labelled_otherwise(page, block):
        return None
    if found is None or in_figure(block.container) or is_marked_comment(block.container):
        return None
    if found[0] == "text after by" and _names_credit(block.container.names) and _PICTURED_BESIDE.search(block.text):
        return None
    if any(_names_of_picture(box.names) for box in islice(block.container.outwards(), 2) if box.size == 1):
        return None
    return found


def _is_labelled_otherwise(page: Page, block: TextBlock) -> bool:
    """Whether the line above is a label of something else: "Translated by", or "Keywords:" in a list of such pairs."""
    above = page.blocks[block.number - 1] if block.number else None
    if above is None or len(above.text) > SHORT or heading_level(above.container):
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
    if NOT_WRITTEN.match(text) or is_sentence(text):
        written = WRITTEN.search(text)
        return ("text after by", text[written.start() :], block.number) if written else None
    text = _BRACKETED_BY.sub(r"\1", _DASHED_BY.sub("", line_of_parts))
    if LABEL_ALONE.match(text):
        return _below(page, block.number + 1)
    element = author_element(block)
    if element and (signed := _with_others(element)):
        return "text after by" if led_in(text) else "byline element", signed, block.number
    if element and (signed := _behind_label(element)):
        return "text after by", signed, block.number
    if led_in(text):
        # An element that begins like a byline has all of it: a photographer or the date may follow.
        signed = element if element and led_in(element, whole=True) else text
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
    above, rest = text_of(block.pieces[: linked[0]]), text_of(block.pieces[linked[-1] + 1 :])
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
    leads = led_in(rest) and not WEAK_BY.match(rest)
    return rest if leads and any(" " in name for name in people_in(rest)) else None


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
        if not led_in(other.text) and (name := author_element(other)):
            yield name


def _tags(block: TextBlock) -> bool:
    """Whether a line is nothing but links, several of them, and none of them an author's."""
    links = {id(link): link for text, inline in block.pieces if text.strip(" ,|") and (link := link_of(inline))}
    linked = len(links) > 1 and block.linked + len(links) * 2 >= len(block.text)
    return linked and not any(leads_to_author(link) for link in links.values())


def led_in(text: str, *, whole: bool = False) -> bool:
    """Whether a line begins like a byline, and goes on like one: a sentence may begin with "By" too.

    `whole`: not if it is no more than the words that begin one.
    """
    match = LABEL.match(text) or LEAD_IN.match(text) or GLUED_BY.match(text)
    if match is None or AT_DESK.match(text):
        return False
    rest = text[match.end() :]
    if whole and not rest:
        return False
    return len(text) <= SHORT or rest[:1].upper() == rest[:1]


def labelled_part(block: TextBlock) -> str | None:
    """The part of a line behind a bar or a line break that begins like a byline."""
    if len(block.text) > LONGEST or block.container.tag in NO_BYLINES:
        return None
    parts = PARTS.split(spaced(block))[1:]
    return next((part for part in parts if LABEL.match(part) or (led_in(part) and not WEAK_BY.match(part))), None)


def is_sentence(text: str) -> bool:
    return text.endswith(".") and text.count(" ") > _WORDS_OF_A_SENTENCE
