"""Text in a language whose words the trained models hardly know: there a paragraph's looks have to tell what it is.

For a known language its words decide where the looks leave a doubt. Of another the same doubt ends the text too soon,
most often in a short story, and with a paragraph between two advertisements or the last one.
"""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.choosing.looks import are_alike
from jsnews.article.page.blocks import in_order
from jsnews.article.page.dom import TextBlock
from jsnews.article.scoring.scorer import Scores
from jsnews.article.scoring.survey import size
from jsnews.article.text import SENTENCE_ENDS

_KNOWN = 0.12  # of the words that the text's paragraphs begin with
_ASKED = 12  # paragraphs
_DOUBT = -1_500  # of the forest's scores, which go from -2,500 to 2,500
_SHORTEST = 30  # Latin letters
_NEAR = 2  # blocks: an advertisement's label may stand between
_TAGS = frozenset(("p", "div", "span"))
_CLOSING = "”“\"'’»«」』) "
_FIRST_WITHOUT_STOPS, _LAST_WITHOUT_STOPS = "\u0e00", "\u0eff"  # Thai and Lao end sentences with a space
_NOT_WORDS = "$#"  # a text's last sign and its length


def with_unread(scores: Scores, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks with paragraphs that were doubtful, where few of the words are known: those that have no link and no
    picture, look in everything like one of the text beside them, and end as sentences do."""
    if not chosen or not _is_unknown(scores, chosen[:_ASKED]):
        return list(chosen)
    page = scores.table.page
    kept = {block.number for block in chosen}
    pictured = {media.before for media in page.media}
    missed = []
    for block in page.blocks:
        number = block.number
        if number in kept or pictured & {number, number + 1} or not _is_doubtful(scores, block):
            continue
        beside = page.blocks[max(number - _NEAR, 0) : number + _NEAR + 1]
        if any(are_alike(block, each) for each in beside if each.number in kept):
            kept.add(number)
            missed.append(block)
    return in_order(chosen, missed)


def _is_unknown(scores: Scores, paragraphs: Sequence[TextBlock]) -> bool:
    """Whether the models know few of the words that these begin with."""
    weights = scores.table.linear.wording
    words = [token for block in paragraphs for token in scores.table.tokens(block.text) if token[0] not in _NOT_WORDS]
    return sum(token in weights for token in words) <= _KNOWN * len(words)


def _is_doubtful(scores: Scores, block: TextBlock) -> bool:
    """Whether a block is a paragraph that the forest was in doubt about."""
    if scores.rows[block.number] is None or scores.values[block.number] < _DOUBT:
        return False
    if block.linked or block.container.hidden or block.container.tag not in _TAGS or size(block.text) < _SHORTEST:
        return False
    ending = block.text.rstrip(_CLOSING)
    return ending.endswith(SENTENCE_ENDS) or _FIRST_WITHOUT_STOPS <= ending[-1:] <= _LAST_WITHOUT_STOPS
