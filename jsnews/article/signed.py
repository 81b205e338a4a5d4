"""Lines of byline and date that read like text at the article's head, and its authors' biographies at its end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jsnews.article.callings import LABEL, LEAD_IN
from jsnews.article.dates import parse_date
from jsnews.article.dom import TextBlock
from jsnews.article.people import people_in
from jsnews.trace import Trace

_LONGEST, _LONGEST_BIOGRAPHY = 100, 700  # characters
_MORE_WORDS = 6  # beside the name: a place, a calling, a desk
_DATE_WORDS = 5  # beside the date: "published on", "last updated at"
_BELOW_LEAD = 2  # blocks after a summary that may be the byline
_LAST = 3  # blocks at the end that may tell of the author
_PARAGRAPHS = frozenset(("p", "div", "section", "article", "header", "main", "address", "td", "center", "body"))
_MARKS = " *_—–-•(["
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = (".", "!", "?", "…", "。", ":", "”", "»", '"')


def without_signatures(chosen: Sequence[TextBlock], authors: Sequence[str], trace: Trace | None) -> list[TextBlock]:
    """The blocks without what fields hold already: the byline, the date line, and who the authors are."""
    head = next((at for at, block in enumerate(chosen) if len(block.text) > _LONGEST), 0)
    tail = max(1, len(chosen) - _LAST)
    signed = [block for block in chosen[:head] if _is_signature(block, authors)]
    signed += [block for block in chosen[head + 1 : head + 1 + _BELOW_LEAD] if _is_byline(block.text, authors)]
    signed += [block for block in chosen[tail:] if _is_biography(block.text, authors)]
    for block in signed:
        if trace:
            trace.drop(block.text, step="signature", why="a byline, a date line or a biography of the author")
    dropped = {block.number for block in signed}
    return [block for block in chosen if block.number not in dropped]


def _is_signature(block: TextBlock, authors: Sequence[str]) -> bool:
    text = block.text
    if block.container.tag not in _PARAGRAPHS or text.endswith(_SENTENCE_END):
        return False
    words = len(_WORD.findall(text))
    named = [name for name in authors if name in text] or (
        people_in(text) if LABEL.match(text) or LEAD_IN.match(text) else ()
    )
    if named and words <= len(_WORD.findall(" ".join(named))) + _MORE_WORDS:
        return True
    return words <= _DATE_WORDS + 1 and any(char.isdigit() for char in text) and parse_date(text) is not None


def _is_byline(text: str, authors: Sequence[str]) -> bool:
    """Whether a line is an author's name with no more than a label before it: "Interview: Mina Seo"."""
    name = next((name for name in authors if text.endswith(name)), None)
    label = text.removesuffix(name) if name else ""
    return name is not None and (not label or LABEL.match(label) is not None or LEAD_IN.match(label) is not None)


def _is_biography(text: str, authors: Sequence[str]) -> bool:
    """Whether a block begins with an author's name and goes on to tell of them, or signs the text with it."""
    plain = text.strip(_MARKS)
    if len(plain) > _LONGEST_BIOGRAPHY:
        return False
    name = next((name for name in authors if plain.casefold().startswith(name.casefold())), None)
    return name is not None and plain[len(name) : len(name) + 1] in (" ", ",", "")
