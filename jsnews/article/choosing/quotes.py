"""What somebody said: short paragraphs that begin with it read like pull quotes, and are easily missed; and who it was,
below it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice

from jsnews.article.choosing.captions import is_pictured
from jsnews.article.choosing.looks import look
from jsnews.article.page.blocks import in_order
from jsnews.article.page.boxes import enclosing
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.page.tokens import has_word
from jsnews.article.pattern import pattern
from jsnews.article.scoring.survey import size
from jsnews.article.text import SENTENCE_ENDS, names

_SHORTEST, _LONGEST = 40, 600  # Latin letters
# A quotation that the paragraph goes on after, in words of its own: who said it, mostly.
_GOES_ON = pattern(
    r"[–—-]?\s?[«»„“”\"‹›「『][^«»„“”\"‹›「」『』]{10,}[«»“”\"‹›」』][,.]?\s?[–—-]?\s?[^\W\d_]{2,}[^«»„“”\"‹›「」『』]*"
)
_ENDS = (*SENTENCE_ENDS, "“", "”", "«", "»", '"', "」", "』")
_APART = names("blockquote aside figure figcaption li td th footer header form button")
_NAMES = names("pull pullquote quotebox zitatbox testimonial testimonials review reviews comment comments tweet")
_QUOTES = names("pullquote quote blockquote zitat citation cita citazione citaat citat")
_SIGNED, _SPEAKERS = names("blockquote figure"), names("footer cite figcaption")
_LONGEST_NAME = 160  # characters of who said it, with what he or she is
_AROUND = 4  # elements around a block
_SEVERAL = 3  # paragraphs of one look


def with_quotes(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks with paragraphs beside one of them, or of one class with several, that begin with a quotation and go
    on in words of their own."""
    if not chosen:
        return []
    kept = {block.number for block in chosen}
    looks = Counter(look(block) for block in chosen if block.container.names)
    missed = [
        block
        for block in page.blocks[chosen[0].number : chosen[-1].number]
        if block.number not in kept
        and (
            ((kept & {block.number - 1, block.number + 1} or looks[look(block)] >= _SEVERAL) and _is_told(block))
            or _is_signed(page, block)
        )
    ]
    return in_order(chosen, missed)


def _is_signed(page: Page, block: TextBlock) -> bool:
    """Whether a block is the quotation of a block quote below which stands who said it, in that or a figure of both."""
    quote = enclosing(block.container, "blockquote")
    box = quote.parent if quote is not None and quote.size == 1 else quote
    if box is None or box.tag not in _SIGNED or box.size != 2 or box.first != block.number or block.linked:
        return False
    if box.unseen or any(each.names and has_word(each.names, _NAMES) for each in islice(box.outwards(), _AROUND)):
        return False
    speaker = page.blocks[block.number + 1]
    return speaker.container.tag in _SPEAKERS and len(speaker.text) <= _LONGEST_NAME and not box.hidden


def with_speakers(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks with who said a quotation among them that is a figure, as its caption: of no picture, but of that."""
    kept = {block.number for block in chosen}
    below = (page.blocks[number + 1] for number in sorted(kept) if number + 1 < len(page.blocks))
    missed = [block for block in below if block.number not in kept and _is_speaker(page, block)]
    return in_order(chosen, missed)


def _is_speaker(page: Page, block: TextBlock) -> bool:
    """Whether a block is the short caption of a figure, right below a quotation in it."""
    if block.container.tag != "figcaption" or block.container.hidden or len(block.text) > _LONGEST_NAME:
        return False
    figure, said = enclosing(block.container, "figure"), page.blocks[block.number - 1].container
    if figure is None or not figure.holds(block.number - 1):
        return False
    return enclosing(said, "blockquote") is not None or bool(figure.names and has_word(figure.names, _QUOTES))


def _is_told(block: TextBlock) -> bool:
    """Whether a block is such a paragraph, with no link and in nothing that sets it apart."""
    if block.linked or block.container.hidden or not block.text.endswith(_ENDS):
        return False
    if not _SHORTEST <= size(block.text) <= _LONGEST or _GOES_ON.match(block.text) is None:
        return False
    return not is_pictured(block.container) and not _is_apart(block.container)


def _is_apart(container: Container) -> bool:
    """Whether an element near the block sets it apart from the text."""
    around = islice(container.outwards(), _AROUND)
    return any(each.tag in _APART or (each.names and has_word(each.names, _NAMES)) for each in around)
