"""Choose the article's blocks, order and type them: page and scores → body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from jsnews.article.captions import without_captions
from jsnews.article.cards import without_cards
from jsnews.article.comments import without_comments
from jsnews.article.dom import Container, Page, TextBlock
from jsnews.article.echoes import without_echoes
from jsnews.article.head import Head
from jsnews.article.lists import with_whole_lists
from jsnews.article.live import entries_in, entry_block
from jsnews.article.media import media_blocks
from jsnews.article.notices import without_notices
from jsnews.article.offers import without_adverts, without_form_headings, without_offer
from jsnews.article.others import without_others
from jsnews.article.related import without_pointers
from jsnews.article.roles import is_byline_credit, roles_of
from jsnews.article.scorer import Scores
from jsnews.article.sections import without_foreign_sections, without_last_headings
from jsnews.article.structure import Builder, Chosen
from jsnews.article.text import plain
from jsnews.model import Block
from jsnews.trace import Trace

_ENOUGH = 250  # characters of shown text that make an article without the hidden ones ...
POOR = 600  # ... or so many where the page says itself that what it hides is the article
_MOSTLY = 0.8  # of the hidden characters
_FAR = 30  # blocks that are not the article
_LONG_TWIN = 80  # characters from which a text that stands twice is a second copy


@dataclass(frozen=True, slots=True)
class Body:
    """The typed blocks, and the first and last+1 number of the text blocks that they were made from."""

    blocks: tuple[Block, ...]
    span: tuple[int, int] | None
    chosen: tuple[Chosen, ...] = ()


def choose(page: Page, scores: Scores, headline: int | None, trace: Trace | None) -> list[TextBlock]:
    """The blocks that are the article's text: a positive score, one copy of what stands twice, no other story."""
    liked = [block for block, value in zip(page.blocks, scores.values, strict=True) if value > 0]
    evidence = scores.table.evidence
    shown = _without_twins(_shown(liked, evidence.full_text))
    near = _with_credit(page, without_offer(_without_far(shown)))
    near = without_cards(page, without_others(near, headline, page), evidence)
    near = without_foreign_sections(page, without_pointers(page, near, evidence.url))
    near = without_form_headings(without_adverts(page, without_comments(page, without_echoes(near))))
    near = without_captions(page, near)
    near = without_notices(page, with_whole_lists(page, near))
    near = without_last_headings(page, near)
    if trace:
        _explain(page, scores, {block.number for block in near}, trace)
    return near


def _with_credit(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """With the credit line right below the text, in the element of its last block: scored, it is like a note."""
    if not chosen:
        return chosen
    last = chosen[-1]
    after = page.blocks[last.number + 1 : last.number + 2]
    beside = [
        block for block in after if block.container.parent is last.container.parent and is_byline_credit(block.text)
    ]
    return [*chosen, *beside]


def _shown(chosen: list[TextBlock], full_text: str) -> list[TextBlock]:
    """Without what the browser did not show, unless that is nearly all there is, or the article by the page's word."""
    seen = [block for block in chosen if not block.container.unseen]
    length = sum(len(block.text) for block in seen)
    if length < _ENOUGH or len(seen) == len(chosen):
        return chosen
    return chosen if length < POOR and _stands_in(chosen, full_text) else seen


def _stands_in(chosen: Sequence[TextBlock], full_text: str) -> bool:
    """Whether the page states most of the hidden text as its article's."""
    stated = plain(full_text)
    hidden = [block.text for block in chosen if block.container.unseen]
    told = [text for text in hidden if plain(text) in stated]
    return sum(map(len, told)) >= _MOSTLY * sum(map(len, hidden))


def _without_twins(chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """One copy of each long text."""
    seen: set[str] = set()
    single = []
    for block in chosen:
        if len(block.text) < _LONG_TWIN or block.text not in seen:
            seen.add(block.text)
            single.append(block)
    return single


def _without_far(chosen: list[TextBlock]) -> list[TextBlock]:
    """Without what follows the main run of text after a long stretch of other things: that is another story."""
    runs: list[list[TextBlock]] = []
    for block in chosen:
        if runs and block.number - runs[-1][-1].number <= _FAR:
            runs[-1].append(block)
        else:
            runs.append([block])
    if len(runs) < 2:
        return chosen
    main = max(range(len(runs)), key=lambda at: sum(len(block.text) for block in runs[at]))
    return [block for run in runs[: main + 1] for block in run]


def _explain(page: Page, scores: Scores, kept: set[int], trace: Trace) -> None:
    """Per block: kept or dropped, and why."""
    for block in page.blocks:
        why = ", ".join(scores.reasons(block))
        if block.number in kept:
            trace.keep(block.text, step="scorer", why=why)
        elif scores.values[block.number] > 0:
            trace.drop(
                block.text,
                step="choose",
                why="a second copy, far below the article, hidden, a pull quote, an offer, a comment, or another story",
            )
        else:
            trace.drop(block.text, step="scorer", why=why)


def assemble(page: Page, head: Head, chosen: list[TextBlock], headline: int | None) -> Body:
    """Typed blocks in reading order, pictures and players at their place."""
    if not chosen:
        return Body((), None)
    base = head.canonical or head.url
    items = [Chosen(block, role) for block, role in zip(chosen, roles_of(chosen, head, headline), strict=True)]
    builder = Builder(base, framed=page.framed)
    builder.note_layout(items)
    media = media_blocks(page, chosen, headline, base)
    entries = entries_in(page, head, items)
    blocks: list[Block] = []
    for entry, part in _parts(items, media, entries):
        built = [piece for run in part for piece in (builder.build(run) if isinstance(run, list) else [run])]
        blocks.extend([entry_block(page, head, entry, built)] if entry else built)
    return Body(tuple(b for b in blocks if b.text or b.image or b.url), span_of(chosen), tuple(items))


def span_of(chosen: Sequence[TextBlock]) -> tuple[int, int] | None:
    """The first and last+1 number of the blocks."""
    return (chosen[0].number, chosen[-1].number + 1) if chosen else None


def _parts(
    items: list[Chosen], media: list[tuple[int, Block]], entries: dict[int, Container]
) -> Iterator[tuple[Container | None, list[list[Chosen] | Block]]]:
    """(live-blog entry or None, its runs of text blocks and the media between them), in the page's order."""
    waiting = list(media)
    for entry, group in groupby(items, key=lambda item: entries.get(item.block.number)):
        part: list[list[Chosen] | Block] = []
        for item in group:
            while waiting and waiting[0][0] <= item.block.number:
                part.append(waiting.pop(0)[1])
            if part and isinstance(part[-1], list):
                part[-1].append(item)
            else:
                part.append([item])
        yield entry, part
    if waiting:
        yield None, [block for _, block in waiting]


def appended(body: Body, further: Sequence[Body]) -> tuple[Block, ...]:
    """The blocks of all pages of an article in order; what stood on an earlier page is not repeated."""
    blocks = list(body.blocks)
    seen = {block.text for block in blocks if block.text}
    images = {block.image.url for block in blocks if block.image}
    for page_body in further:
        for block in page_body.blocks:
            if block.text in seen or (block.image and block.image.url in images):
                continue
            blocks.append(replace(block, role="body") if block.role == "standfirst" else block)
        seen.update(block.text for block in page_body.blocks if block.text)
    return tuple(blocks)
