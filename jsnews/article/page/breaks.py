"""Line breaks that end a paragraph: old layouts, and many sites of Asia, put nothing else between two."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from jsnews.article.page.dom import BREAK, Inline, TextBlock
from jsnews.article.text import SENTENCE_ENDS

_CLOSING = " \t\n\r”“’»«\"')）」』】]"  # what may stand behind the end of a sentence
_Pieces = list[tuple[str, Inline | None]]


def paragraphs_of(block: TextBlock) -> list[TextBlock]:
    """The block, or its parts where breaks in it follow the end of a sentence."""
    if len(block.pieces) < 2 or BREAK not in [text for text, _ in block.pieces]:
        return [block]
    parts = list(_parts(block))
    return [replace(block, text=_text(pieces), pieces=pieces) for pieces in parts] if len(parts) > 1 else [block]


def _parts(block: TextBlock) -> Iterator[_Pieces]:
    pieces: _Pieces = []
    for text, inline in block.pieces:
        if text == BREAK and _ends_sentence(pieces):
            yield pieces
            pieces = []
        else:
            pieces.append((text, inline))
    if _text(pieces):
        yield pieces


def _ends_sentence(pieces: _Pieces) -> bool:
    return _text(pieces).rstrip(_CLOSING).endswith(SENTENCE_ENDS)


def _text(pieces: _Pieces) -> str:
    return " ".join("".join(text for text, _ in pieces).split())
