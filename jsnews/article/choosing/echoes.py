"""What stands there twice: a sentence of the text, set apart in large letters, and the headline above the text."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import cached_property
from itertools import islice, takewhile

from jsnews.article.page.boxes import heading_level, stand_together
from jsnews.article.page.dom import Container, TextBlock
from jsnews.article.page.spans import is_in
from jsnews.article.page.tokens import has_word
from jsnews.article.scoring.survey import size
from jsnews.article.text import OPENING_QUOTES, STATEMENT_ENDS, names, plain
from jsnews.trace import Trace

_SHORTEST, _LONGEST = 20, 400  # Latin letters
_DENSELY = 1.5  # Latin letters to a character, in scripts that put no spaces between words
_LONGEST_NAME = 80  # characters of who said it
_SAME, _FEWEST = 0.9, 8  # of the words, by threes, and how many of these: a word may be left out, or put in its place
_BROKEN, _MANY = 2, 12  # threes that do not count, of so many
_NEARLY = 0.75  # of those of a quote that is called one from the text
_PULLED = names("pullquote pullquotes")
_APART = names("blockquote aside figure")
_QUOTES = "blockquote"
_QUOTATION = names("q")
_NAMES = names("quote pullquote blockquote zitat citation cita citazione citaat citat streamer")
_AROUND = 4  # elements around a block
_MOST = 4  # blocks in the box of a quote


def without_echoes(chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without quotes set apart that another block has word for word, or with a word or two changed, and the
    name below such a quote."""
    boxes = {block.number: box_apart(block) for block in chosen}
    if not any(boxes.values()):
        return list(chosen)
    texts = {block.number: _compared(block.text) for block in chosen}
    plain_text = _PlainText("\n".join(text for number, text in texts.items() if boxes[number] is None))
    echoes = {
        block.number
        for block in chosen
        if (box := boxes[block.number]) and _is_echo(block, box, texts[block.number], plain_text)
    }
    kept = texts.keys() - echoes
    named = {
        block.number
        for block in chosen
        if len(block.text) <= _LONGEST_NAME and (_is_in(block, echoes, boxes) or _is_left(block, kept, boxes))
    }
    return [block for block in chosen if block.number not in echoes and block.number not in named]


def without_second_headline(chosen: Sequence[TextBlock], headline: str | None, trace: Trace | None) -> list[TextBlock]:
    """The blocks without headings that say what the headline says, above the text or below a summary apart from it, and
    what such headings have between them; further down one heads a part of the text."""
    start = 1 if len(chosen) > 1 and not stand_together(chosen[0], chosen[1]) else 0
    headings = list(takewhile(lambda block: heading_level(block.container), chosen[start:]))
    again = [block.number for block in headings if plain(block.text) == plain(headline or "")]
    twice = [block for block in headings if again and again[0] <= block.number <= again[-1]]
    if trace:
        for block in twice:
            trace.drop(block.text, step="headline", why="the headline once more")
    return [block for block in chosen if block not in twice]


def _compared(text: str) -> str:
    """The words of a text, with edges that keep a part of it from ending inside of one, where a script has these."""
    words = plain(text)
    return words.replace(" ", "") if size(words) >= _DENSELY * len(words) else f" {words} "


class _PlainText:
    """The texts that are not set apart, each in a line."""

    def __init__(self, lines: str) -> None:
        self._lines = lines

    @cached_property
    def _threes(self) -> set[tuple[str, str, str]]:
        return _threes(self._lines)

    def says(self, said: str) -> bool:
        """Whether one of the lines has all that a quote says."""
        return said in self._lines

    def nearly_says(self, said: str, share: float) -> bool:
        """Whether so much of what a quote says stands in the lines, three words in a row: where one of these parts it
        to name the speaker, two such rows are broken."""
        threes = _threes(said)
        may_miss = max((1 - share) * len(threes), _BROKEN if len(threes) >= _MANY else 0)
        return len(threes) >= _FEWEST and len(threes - self._threes) <= may_miss


def _threes(text: str) -> set[tuple[str, str, str]]:
    """Each three words of a text that follow one another."""
    words = text.split()
    return set(zip(words, words[1:], words[2:], strict=False))


def _is_echo(block: TextBlock, box: Container, said: str, plain_text: _PlainText) -> bool:
    """Whether a block of such length says what one of the texts that are not set apart says; a quote may say it with
    other words here and there, and be a heading."""
    # What ends in a colon leads to what follows it, as often as it stands there.
    if not _SHORTEST <= size(block.text) <= _LONGEST or block.text.endswith(":"):
        return False
    if plain_text.says(said):
        return box.tag == _QUOTES or heading_level(block.container) is None
    if heading_level(block.container):
        return False
    if has_word(box.names, _PULLED):
        return plain_text.nearly_says(said, _NEARLY)
    return (box.tag == _QUOTES or has_word(box.names, _NAMES)) and plain_text.nearly_says(said, _SAME)


def _is_in(block: TextBlock, echoes: set[int], boxes: dict[int, Container | None]) -> bool:
    """Whether a block stands in one box with an echo above it."""
    box = boxes[block.number]
    return box is not None and any(number in echoes for number in range(box.first, block.number))


def _is_left(block: TextBlock, kept: Set[int], boxes: dict[int, Container | None]) -> bool:
    """Whether a block is the name below a quote that was left out: all that is kept of a box that is called one."""
    box = boxes[block.number]
    if box is None or not has_word(box.names, _PULLED) or not box.first < block.number:
        return False
    if block.text.endswith(STATEMENT_ENDS) or block.text.startswith(OPENING_QUOTES):  # the quote itself
        return False
    return all(number == block.number or number not in kept for number in range(box.first, box.end))


def box_apart(block: TextBlock) -> Container | None:
    """The element near a block that sets it apart: a quote, an aside, or one named so."""
    found = None
    for each in islice(block.container.outwards(), _AROUND):
        if each.size > _MOST:
            break
        if each.tag in _APART or (each.names and has_word(each.names, _NAMES)):
            found = each
    return found or (block.container if is_in(block, _QUOTATION) else None)
