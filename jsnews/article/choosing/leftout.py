"""What stands among an article's text and right below it, and is none of it: what each of these is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, islice

from jsnews.article.choosing.captions import captions_among
from jsnews.article.choosing.echoes import box_apart
from jsnews.article.choosing.notes import notes_below
from jsnews.article.page.boxes import enclosing
from jsnews.article.page.comments import said_by_readers
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.page.pictures import blocks_in_posts
from jsnews.article.page.sections import heads_comments
from jsnews.article.pattern import naming
from jsnews.model import Role

_AROUND = 4  # elements around a block
_BELOW, _MOST_BELOW = 6, 40  # blocks below the text that may be notes on it: in any case, and in the text's own element
_CAPTIONS_BELOW = 3
_MOSTLY = 0.5  # of the text, and of the characters of its own element
_LINKED = 0.3  # of a quote's characters; what has more of them linked leads elsewhere
_ALL_LINKED = 0.8  # of a box's, or of a title's
_names_box = naming(
    r"fact-?box|info-?box|side-?bar|pull-?quote|key-?(?:points|takeaways|facts|events|highlights)|zum-?thema|timeline|"
    r"kasten|call-?out|glance|nutrition|verdict|testimonial|tip-?box|"
    r"(?:^|[\s_-])(?:box|facts?|fakta|highlights)(?:$|[\s_-])"
)


def left_out(
    page: Page, chosen: Sequence[TextBlock], roles: Sequence[Role], headline: int | None, authors: Sequence[str] = ()
) -> dict[int, Role]:
    """Number → role of the blocks that are no text of the article: captions and posts from the headline on, what stands
    between its paragraphs, and below them notes on it, about its author for one, and what readers say."""
    if not chosen:
        return {}
    kept = {headline, *(block.number for block in chosen)}
    start = min(chosen[0].number, headline if headline is not None else chosen[0].number)
    last = chosen[-1].number
    # Above the first paragraph stand byline, date and tools, which a standfirst may precede.
    begun = next((b.number for b, role in zip(chosen, roles, strict=True) if role != "standfirst"), last)
    others = [block for block in page.blocks[start:] if block.number not in kept]
    captions = captions_among(page, [block for block in others if block.number <= last + _CAPTIONS_BELOW])
    posts = blocks_in_posts(page.containers)
    comments = said_by_readers(page, [block for block in others if block.number > begun])
    end = _end_of_notes(page, chosen)
    notes = notes_below(page, chosen[-1].number + 1, end, authors)
    found: dict[int, Role] = {}
    for block in others:
        number = block.number
        if number in captions:
            found[number] = "caption"
        elif number in posts:
            if number < end:
                found[number] = "embed"
        elif number in comments:
            if enclosing(block.container, "form") is None and not heads_comments(block):
                found[number] = "comment"
        elif number > last:
            if number in notes:
                found[number] = "note"
        elif number > begun:
            found[number] = "box" if _is_box(block) else "promo"
    return found


def _end_of_notes(page: Page, chosen: Sequence[TextBlock]) -> int:
    """The number of the first block that stands too far below the text to be a note on it: the outermost element that
    is mostly the text ends there."""
    last, end = chosen[-1], chosen[-1].number + 1
    numbers = [block.number for block in chosen]
    through = [0, *accumulate(len(block.text) for block in chosen)]
    for box in last.container.outwards():
        inside = through[bisect_left(numbers, box.end)] - through[bisect_left(numbers, box.first)]
        if inside >= _MOSTLY * max(through[-1], page.length(box)):
            end = box.end
    return min(max(end, last.number + 1 + _BELOW), last.number + 1 + _MOST_BELOW)


def _is_box(block: TextBlock) -> bool:
    """Whether a block stands in a box of facts or is a quote set apart, by where it stands and what that is called."""
    if block.container.tag == "button" or block.linked >= _ALL_LINKED * len(block.text):
        return False
    if block.linked < _LINKED * len(block.text) and box_apart(block) is not None:
        return True
    return any(_names_box(each.names) for each in islice(block.container.outwards(), _AROUND - 1))
