"""Line breaks that end a paragraph: old layouts, and many sites of Asia, put nothing else between two, or
no more than blank lines, which styles keep."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from jsnews.article.page.dom import BREAK, Inline, TextBlock
from jsnews.article.pattern import pattern
from jsnews.article.text import SENTENCE_ENDS

_CLOSING = " \t\n\r”“’»«\"')）」』】]"  # what may stand behind the end of a sentence
_QUOTES = ("」", "』")  # a full stop may be left out in these
# Others write their source in lines: in theirs a blank one is none of the text.
_BLANK = pattern(r"(?<=[。！？」』])\s*\n[^\S\n]*\n\s*")
_Pieces = list[tuple[str, Inline | None]]


def paragraphs_of(block: TextBlock) -> list[TextBlock]:
    """The block, or its parts where breaks in it, or in the East blank lines, follow the end of a sentence."""
    pieces = _lines(block)
    if len(pieces) < 2 or BREAK not in [text for text, _ in pieces]:
        return [block]
    parts = list(_parts(pieces))
    return [replace(block, text=_text(part), pieces=part) for part in parts] if len(parts) > 1 else [block]


def _lines(block: TextBlock) -> _Pieces:
    """The pieces, with breaks for blank lines."""
    if not any("\n" in text and text != BREAK for text, _ in block.pieces):
        return block.pieces
    pieces: _Pieces = []
    for text, inline in block.pieces:
        for at, part in enumerate([text] if text == BREAK else _BLANK.split(text)):
            pieces += [(BREAK, inline)] * (at > 0) + [(part, inline)]
    return pieces


def _parts(block: _Pieces) -> Iterator[_Pieces]:
    pieces: _Pieces = []
    end = ""
    for text, inline in block:
        if text == BREAK and _ends_sentence(end):
            yield pieces
            pieces, end = [], ""
        else:
            pieces.append((text, inline))
            end = _end(end + text)
    if _text(pieces):
        yield pieces


def _end(text: str) -> str:
    """What tells whether a text ends a sentence: its last character that may not stand behind the end of one, and its
    last one. Each break asks for it, and what was said before must not be read again at each."""
    text = " ".join(text.split())
    return text.rstrip(_CLOSING)[-1:] + text[-1:]


def _ends_sentence(text: str) -> bool:
    return text.endswith(_QUOTES) or text.rstrip(_CLOSING).endswith(SENTENCE_ENDS)


def _text(pieces: _Pieces) -> str:
    return " ".join("".join(text for text, _ in pieces).split())
