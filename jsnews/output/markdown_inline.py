"""Spans → inline CommonMark. The text of the page stays text: nothing in it can become markup.

Marks are kept where CommonMark can carry them. Where the characters around a mark would turn its stars into text
(`**"so"**he`), the mark is left out: the words matter more.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from jsnews.inert import clean, line, safe_url
from jsnews.model import Mark, Span

_SPECIAL = re.compile(r"[\\`*_\[\]<>~|]|&(?=#?\w{1,32};)")
# What opens a block when a line begins with it; `:-` is the second row of a table, `===` underlines a heading.
_LINE_START = re.compile(r"(#{1,6}(?=\s|$)|[-+](?=\s|$|-)|=+(?=\s*$)|:(?=-))")
_NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_BREAK = "\\\n"


@dataclass(frozen=True, slots=True)
class _Token:
    """A piece of the line. `pair` names the two delimiters of one mark; text has none."""

    text: str
    pair: int | None = None
    opens: bool = False


def escape(text: str) -> str:
    """One line of page text, safe anywhere but at the start of a line."""
    return _SPECIAL.sub(lambda found: "\\" + found[0], text)


def escape_start(markup: str) -> str:
    """Inline markup that begins a block: `1.`, `#`, `-` and their kind stay text."""
    markup = _NUMBERED.sub(r"\1\\\2", markup, count=1) if _NUMBERED.match(markup) else markup
    return "\\" + markup if _LINE_START.match(markup) else markup


def render_inline(spans: Sequence[Span], *, breaks: bool = True) -> str:
    """The spans as inline CommonMark; line ends become hard breaks, or spaces where `breaks` is off."""
    tokens = list(_marked(_clean(spans, breaks), iter(range(10**9))))
    markup = "".join(token.text for token in _flanked(tokens))
    lines = [escape_start(part.strip()) for part in markup.split("\n")]
    return _BREAK.join(part for part in lines if part)


def destination(url: str) -> str:
    """The target of a link or picture, for a URL that `safe_url` gave."""
    url = re.sub(r"&(?=#?\w{1,32};)", r"\\&", url)
    return f"<{url}>" if "(" in url or ")" in url else url


def _clean(spans: Sequence[Span], breaks: bool) -> list[Span]:
    """Spans without control characters, their white space made single."""
    cleaned = []
    for span in spans:
        text = re.sub(r"[ \t]+", " ", clean(span.text))
        text = re.sub(r" ?\n[ \n]*", "\n" if breaks else " ", text)
        if text:
            # Code stands alone: stars beside backticks often fail to close, and code needs no weight.
            marks: tuple[Mark, ...] = ("code",) if "code" in span.marks else span.marks
            cleaned.append(Span(text=text, href=safe_url(span.href), marks=marks))
    return cleaned


def _marked(spans: list[Span], pairs: Iterator[int]) -> Iterator[_Token]:
    """Strong around emphasis around links around code, so that one mark over many links is written once."""
    for strong, group in groupby(spans, lambda span: "strong" in span.marks):
        yield from _wrap(list(group), "**" if strong else "", lambda inner: _emphasised(inner, pairs), pairs)


def _emphasised(spans: list[Span], pairs: Iterator[int]) -> Iterator[_Token]:
    for emphasis, group in groupby(spans, lambda span: "emphasis" in span.marks):
        yield from _wrap(list(group), "_" if emphasis else "", _linked, pairs)


def _wrap(
    spans: list[Span], mark: str, render: Callable[[list[Span]], Iterator[_Token]], pairs: Iterator[int]
) -> Iterator[_Token]:
    """A group with its delimiters, which may not touch white space: that goes outside."""
    before, middle, after = _edges(spans)
    if not mark or not middle:
        yield from render(spans)
        return
    pair = next(pairs)
    yield _Token(before)
    yield _Token(mark, pair, opens=True)
    yield from render(middle)
    yield _Token(mark, pair)
    yield _Token(after)


def _edges(spans: list[Span]) -> tuple[str, list[Span], str]:
    """White space before, the spans without it, white space after."""
    whole = "".join(span.text for span in spans)
    if not whole.strip():
        return whole, [], ""
    before, after = whole[: len(whole) - len(whole.lstrip())], whole[len(whole.rstrip()) :]
    start, end, position, kept = len(before), len(whole) - len(after), 0, []
    for span in spans:
        text = span.text[max(0, start - position) : max(0, end - position)]
        position += len(span.text)
        if text:
            kept.append(Span(text=text, href=span.href, marks=span.marks))
    return before, kept, after


def _linked(spans: list[Span]) -> Iterator[_Token]:
    for href, group in groupby(spans, lambda span: span.href):
        before, middle, after = _edges(list(group))
        inner = "".join(_coded(middle))
        yield _Token(before)
        if inner:
            yield _Token(f"[{inner}]({destination(href)})" if href else inner)
        yield _Token(after)


def _coded(spans: list[Span]) -> Iterator[str]:
    for code, group in groupby(spans, lambda span: "code" in span.marks):
        text = "".join(span.text for span in group)
        yield code_span(text) if code and text.strip() else escape_lines(text)


def escape_lines(text: str) -> str:
    """Escaped text; a `!` at its end is escaped too, since a link may follow and would become a picture."""
    escaped = escape(text)
    return escaped[:-1] + "\\!" if escaped.endswith("!") else escaped


def code_span(text: str) -> str:
    """Code in as many backticks as it needs."""
    text = line(text)
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _flanked(tokens: list[_Token]) -> list[_Token]:
    """The tokens without the marks that CommonMark would not read as marks where they stand."""
    tokens = [token for token in tokens if token.text]
    while broken := {token.pair for place, token in enumerate(tokens) if not _holds(tokens, place)}:
        tokens = [token for token in tokens if token.pair not in broken or token.pair is None]
    return tokens


def _holds(tokens: list[_Token], place: int) -> bool:
    """Whether the delimiter at `place` opens or closes (CommonMark 6.2, left- and right-flanking runs)."""
    token = tokens[place]
    if token.pair is None:
        return True
    beside = [*tokens[max(0, place - 1) : place], *tokens[place + 1 : place + 2]]
    if any(other.pair is not None and other.text == token.text for other in beside):
        return False  # two that touch are read as one longer delimiter
    before = tokens[place - 1].text[-1] if place else " "
    after = tokens[place + 1].text[0] if place + 1 < len(tokens) else " "
    outside, inside = (before, after) if token.opens else (after, before)
    if _is_space(outside) or _is_punctuation(outside):
        return not _is_space(inside)
    # `_` never opens inside a word, and punctuation inside needs a boundary outside.
    return token.text == "**" and inside.isalnum()


def _is_space(character: str) -> bool:
    return character.isspace()


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character).startswith("P")
