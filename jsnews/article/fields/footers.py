"""The foot of the page's own <article> or of its title, which is left out of the text: themes put author, date and tags
there, or the date behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from jsnews.article.dates.datewords import LONGEST_BARE, PUBLISHED_WORDS, THREE_DIGITS
from jsnews.article.dates.parse import parse_date
from jsnews.article.fields.place import Place
from jsnews.article.page.blocks import first_piece
from jsnews.article.page.boxes import enclosing
from jsnews.article.page.dom import Node, TextBlock
from jsnews.article.page.elements import element_beside
from jsnews.article.pattern import pattern
from jsnews.article.text import line, names
from jsnews.article.words.leadins import LEAD_IN

_OTHERS = names("article blockquote aside figure nav section li")  # what a footer closes that is not the article
_LONGEST_LABEL = 25  # characters
_OF_THE_SITE = pattern(r"\b(?:web ?)?site\b|\bwebseite|\bhomepage", re.I)  # and not of the article
# "By" alone begins other lines there, too.
_POSTED = pattern(
    r"(?:posted|written|published|geschrieben|verfasst|veröffentlicht|écrit|publié|rédigé|escrito|publicado|scritto|"
    r"pubblicato) (?:by|von|par|por|da) (?=(?-i:[^\Wa-zß-ÿ]))",
    re.I,
)
_AUTHORS = (
    "a[rel~=author]",
    "[itemprop~=author]",
    ".author a",
    ".vcard .fn",
    ".author",
    "[class*=author i][class*=name i]",
)


def in_footers(place: Place, *queries: str) -> Iterator[Node]:
    """The elements that match CSS selectors in the feet of the <article> that holds the headline, and in the one behind
    the <header> that does, query by query."""
    if place.headline is None:
        return
    title = place.page.blocks[place.headline].container
    own, header = enclosing(title, "article"), enclosing(title, "header")
    footers = [_behind(header.node)] if header is not None and header.node is not None else []
    if own is not None and own.node is not None:
        footers += [footer for footer in own.node.css("footer") if _closes(footer, own.node)]
    for query in queries:
        for footer in filter(None, footers):
            yield from footer.css(query)


def _behind(header: Node) -> Node | None:
    """The <footer> that is the next element."""
    following = element_beside(header, "next")
    return following if following is not None and following.tag == "footer" else None


def author_in_footers(place: Place) -> str | None:
    """The author there: who is linked as such, named in an element that is called so, or in a line that begins like a
    byline."""
    found = (line(node.text()) for node in in_footers(place, *_AUTHORS))
    lines = (line(node.text()) for node in in_footers(place, "p"))
    signed = (text for text in lines if len(text) <= LONGEST_BARE and _POSTED.match(text))
    return next(filter(None, (*found, *signed)), None)


def date_in_footers(place: Place) -> str | None:
    """The date of publication there; themes that show no other give it the class of an update too."""
    for node in in_footers(place, "time[datetime]"):
        marks = (node.attributes.get("class") or "").split()
        if "updated" not in marks or "published" in marks:
            return node.attributes["datetime"]
    return None


def labelled_date(place: Place, labels: Callable[[str], object] = PUBLISHED_WORDS.match) -> str | None:
    """The line behind the text with the day that it, or a label above it, calls by one of these labels; None where the
    page has several, as lists of other stories do."""
    return _alike(_labelled(place, labels))


def labelled_author(place: Place) -> str | None:
    """The line which names the author by a label in the list that tells the day of the publication in another one."""
    listed = [
        line
        for day in _labelled(place, PUBLISHED_WORDS.match)
        for line in place.page.blocks[day.number - 1 : day.number + 2]
        if line.container.parent is day.container.parent and _names_author(line)
    ]
    return _alike(listed)


def _labelled(place: Place, labels: Callable[[str], object]) -> list[TextBlock]:
    """The lines behind the text with a day that they, or a label above them, call so."""
    if place.end is None:
        return []
    found = []
    for above, block in pairwise(place.page.blocks[place.end - 1 :]):
        text = block.text
        if len(text) > LONGEST_BARE or not THREE_DIGITS.search(text):
            continue
        is_label = len(above.text) <= _LONGEST_LABEL and not THREE_DIGITS.search(above.text)
        if not _OF_THE_SITE.search(text) and (labels(text) or (is_label and labels(above.text))) and parse_date(text):
            found.append(block)
    return found


def _alike(lines: Sequence[TextBlock]) -> str | None:
    """What the lines say, if all say the same."""
    texts = {line.text for line in lines}
    return texts.pop() if len(texts) == 1 else None


def _names_author(line: TextBlock) -> bool:
    """Whether a line has in an element of its own what leads in its author."""
    label, rest = first_piece(line)
    return bool(rest) and LEAD_IN.fullmatch(f"{label.strip()} ") is not None


def _closes(footer: Node, article: Node) -> bool:
    """Whether an article is the innermost element around a footer that this may be the foot of."""
    outer = footer.parent
    while outer is not None and outer.tag not in _OTHERS:
        outer = outer.parent
    return outer is not None and outer.mem_id == article.mem_id  # to ask for equality writes out both as HTML
