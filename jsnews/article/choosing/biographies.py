"""Who the authors are, told below a text or above it: biographies, what heads them, and where to reach them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jsnews.article.names.persons import is_calling
from jsnews.article.page.blocks import characters
from jsnews.article.page.boxes import heading_level, stand_together
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.page.spans import is_in
from jsnews.article.pattern import naming, pattern
from jsnews.article.text import CLAUSE_ENDS, names, plain
from jsnews.article.words.authors import begins_biography, heads_biography, states_author
from jsnews.trace import Trace

_LONGEST = 700  # characters of a biography
_LONG = 100  # characters of a paragraph of the text
_LAST = 3  # blocks at the end that may tell of the author
_GOES_ON = 2  # paragraphs below one that begins with an author's name: it tells the story
_LONGEST_UNNAMED, _LONGEST_SECTION = 250, 1_500  # characters: of one without a name, of all below a heading
_FIRST = 2  # blocks of which one may say who wrote the text
_STAMP_ABOVE = 4  # blocks from an entry's time to its text
_MOST_BELOW, _LINES_ABOVE = 12, 2  # blocks at the end with a box for the author; lines of it above what it tells
_SLANTED = names("em i")
_names_author_box = naming(
    r"author-?(?:info|box|bio|card)|(?:^|[\s_-])(?:about-?(?:the-?)?author|bio(?:graphy)?)(?:$|[\s_-])"
)
_LARGEST_BOX = 4  # blocks of a box for the author
# Who somebody is, or of what they write.
_CALLED = pattern(
    r"^\W*(?:[^\W\d_a-zß-ÿ]\S*\s){1,4}(?:is|was|ist|war|est|es|è|é|är|er|on|este) "
    r"(?:an?|the|eine?|die|der|une?|una?|um|uma|il|la|el|le|en|ett)\b|"
    r"\b(?:writes|reports|blogs) (?:about|on|for|from|at)\b|\bcovers\b|"
    r"schreibt (?:über|für|hier)|berichtet (?:über|für|aus)|"
    r"écrit (?:sur|pour)|escribe (?:sobre|para)|escreve (?:sobre|para)|scrive (?:di|per|su)|schrijft (?:over|voor)|"
    r"skriver (?:om|för|for) |pisze (?:o|dla) "
)
# Where somebody can be written to or called, and a sentence that says so of who was named before.
_ADDRESS = pattern(r"\S@\w[\w-]*\.\w|\[email[^\]]*\]|(?<!\w)@\w{3,}|(?<!\d)\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}(?!\d)")
_REACHED = pattern(
    r"\W*(?:you can )?(?:reach|contact|e-?mail|follow|write to|call) (?:him|her|them)\b|"
    r"(?:she|he|they) (?:can be reached|tweets?|is on|may be contacted)\b",
    re.I,
)
_LONGEST_ADDRESS = 200  # characters of a line with one
_MARKS = " *_—–-•(["
_SPEAKS = pattern(r"[^.:：]{0,30}[:：]\s")  # behind a name: its turn in a talk


def without_biographies(
    page: Page, chosen: Sequence[TextBlock], authors: Sequence[str], trace: Trace | None
) -> list[TextBlock]:
    """The blocks without those that say who the authors are, which fields hold."""
    tail = max(1, len(chosen) - _LAST)
    told = [block for block in chosen[:1] if _introduces_author(chosen, authors)]
    told += [block for block in chosen[:_FIRST] if states_author(block.text)]
    told += [
        block
        for at, block in enumerate(chosen[tail:], tail)
        if _tells_of_author(chosen, at, authors) or _tells_address(block.text, authors) or _tells_of_the_author(block)
    ]
    told += [*_headed(chosen, authors), *_below_name(page, chosen, authors)]
    dropped = {block.number: block.text for block in told}
    if trace:
        for text in dropped.values():
            trace.drop(text, step="biography", why="who the author is, or where to reach them")
    return [block for block in chosen if block.number not in dropped]


def _introduces_author(chosen: Sequence[TextBlock], authors: Sequence[str]) -> bool:
    """Whether the first block tells the calling of an author, by the given name perhaps, apart from the text."""
    first = chosen[0].text if len(chosen) > 1 and len(chosen[0].text) <= _LONGEST else ""
    given = any(first.startswith(f"{name.split()[0]} ") for name in authors)
    apart = given and not stand_together(chosen[0], chosen[1])
    return apart and _CALLED.match(first) is not None and is_calling(first)


def _tells_of_the_author(block: TextBlock) -> bool:
    """Whether a block says what the author is, who is not named there: one of a book is told of at greater length."""
    begun = begins_biography(block.text) if len(block.text) <= _LONGEST_UNNAMED else None
    return begun is not None and (is_in(block, _SLANTED) or is_calling(block.text[begun.end() :]))


def _headed(chosen: Sequence[TextBlock], authors: Sequence[str]) -> list[TextBlock]:
    """What stands below a heading for it, or behind one in its line: at the end no more than the label may be left."""
    for at, block in enumerate(chosen[1:], 1):
        is_heading = heading_level(block.container) is not None
        if not is_heading and at < len(chosen) - _MOST_BELOW:
            continue
        match = heads_biography(block.text)
        if match is None:
            continue
        if match["more"] and block.text[match.end() :].strip():
            return [block] if len(block.text) <= _LONGEST and _names_one(block.text, authors) else []
        below = _section(chosen, at)
        known = not below or _names_one(below[0].text, authors)
        return [block, *below] if known and characters(below) <= _LONGEST_SECTION else []
    return []


def _section(chosen: Sequence[TextBlock], at: int) -> list[TextBlock]:
    """The paragraphs below a heading, up to the next one, beside it."""
    below: list[TextBlock] = []
    for each in chosen[at + 1 :]:
        if heading_level(each.container) or not stand_together(each, chosen[at]):
            break
        below.append(each)
    return below


def _below_name(page: Page, chosen: Sequence[TextBlock], authors: Sequence[str]) -> list[TextBlock]:
    """What a box below the text says, right below the name of an author, which was not chosen; beside a time it is that
    of who wrote an entry of the text."""
    times = {each.before for each in page.times}
    for at in range(max(1, len(chosen) - _MOST_BELOW), len(chosen)):
        block, above = chosen[at], chosen[at - 1]
        beside = page.blocks[max(above.number + 1, block.number - _LINES_ABOVE) : block.number]
        if not any(_is_name(each.text, authors) for each in beside) or stand_together(block, above):
            continue
        if not times.isdisjoint(range(block.number - _STAMP_ABOVE, block.number + 1)):
            continue
        if is_calling(block.text) or _is_biography(block.text, authors):
            told = [block, *(each for each in chosen[at + 1 :] if stand_together(each, block))]
            # Below a summary and the byline all of the text stands so.
            return told if 2 * characters(told) <= characters(chosen[:at]) else []
    return []


def _is_name(text: str, authors: Sequence[str]) -> bool:
    return any(plain(text) == plain(name) for name in authors)


def _names_one(text: str, authors: Sequence[str]) -> bool:
    """Whether a text has a part of an author's name, where the authors are known."""
    return not authors or any(part in text for name in authors for part in name.split())


def _is_biography(text: str, authors: Sequence[str]) -> bool:
    """Whether a block begins with an author's name and goes on to tell of them, or signs the text with it."""
    plain = text.strip(_MARKS)
    if len(plain) > _LONGEST:
        return False
    name = next((name for name in authors if plain.casefold().startswith(name.casefold())), None)
    if name is None or _SPEAKS.match(plain, len(name)):
        return False
    return plain[len(name) : len(name) + 1] in (" ", ",", "")


def _tells_of_author(chosen: Sequence[TextBlock], at: int, authors: Sequence[str]) -> bool:
    """Whether a block is a biography of an author: where it is one more paragraph of the text, by what it tells."""
    block = chosen[at]
    if not _is_biography(block.text, authors) or _goes_on(chosen[at:], authors):
        return False
    above = chosen[at - 1]
    looks_like_text = block.container.tag == above.container.tag == "p" and stand_together(block, above)
    if not looks_like_text or block.linked or is_in(block, _SLANTED) or not block.text.endswith(CLAUSE_ENDS):
        return True
    if any(_names_author_box(box.names) for box in block.container.outwards() if box.size <= _LARGEST_BOX):
        return True
    return _CALLED.search(block.text) is not None or is_calling(block.text)


def _tells_address(text: str, authors: Sequence[str]) -> bool:
    """Whether a line says where an author can be reached: "Contact Mina Seo at seo@courier.example"."""
    if len(text) > _LONGEST_ADDRESS or not _ADDRESS.search(text):
        return False
    return _REACHED.match(text) is not None or any(" " in name and name in text for name in authors)


def _goes_on(blocks: Sequence[TextBlock], authors: Sequence[str]) -> bool:
    """Whether the first of the blocks has so many paragraphs of the text below it that it is one of them."""
    first, *below = blocks
    return len(below) >= _GOES_ON and all(
        block.container.tag == first.container.tag
        and stand_together(block, first)
        and len(block.text) > _LONG
        and not _is_biography(block.text, authors)
        for block in below
    )
