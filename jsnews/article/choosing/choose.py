"""Which blocks are the article's: page and scores → the chosen ones, by one rule after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from jsnews.article.choosing.alike import with_lines_alike
from jsnews.article.choosing.asides import without_asides
from jsnews.article.choosing.benefits import without_benefits
from jsnews.article.choosing.captions import without_captions
from jsnews.article.choosing.cards import without_cards
from jsnews.article.choosing.ciphers import without_ciphered
from jsnews.article.choosing.closing import (
    with_last_answer,
    with_last_lines,
    with_last_paragraph,
    with_source,
    without_foot,
)
from jsnews.article.choosing.contents import without_contents
from jsnews.article.choosing.echoes import without_echoes
from jsnews.article.choosing.entries import with_entry_headings
from jsnews.article.choosing.factboxes import with_fact_boxes
from jsnews.article.choosing.footnotes import with_footnotes
from jsnews.article.choosing.inserts import without_inserts
from jsnews.article.choosing.layout import without_side_tables, without_tail
from jsnews.article.choosing.lists import with_whole_lists, without_dated_list, without_menu_items
from jsnews.article.choosing.notices import without_notices
from jsnews.article.choosing.offers import without_adverts, without_form_headings, without_offer
from jsnews.article.choosing.others import without_others
from jsnews.article.choosing.players import without_player_lines
from jsnews.article.choosing.quotes import with_quotes, with_speakers
from jsnews.article.choosing.references import with_references
from jsnews.article.choosing.related import without_pointers
from jsnews.article.choosing.shares import without_share_boxes
from jsnews.article.choosing.shops import without_shop_links
from jsnews.article.choosing.skips import without_announced, without_skipped
from jsnews.article.choosing.stubs import (
    instead_of_few,
    instead_of_nothing,
    instead_of_rights,
    with_marked_body,
    with_stub,
)
from jsnews.article.choosing.summaries import without_first_heading, without_summary_by_machine
from jsnews.article.choosing.twins import without_twins
from jsnews.article.choosing.unread import with_unread
from jsnews.article.choosing.wikis import without_furniture
from jsnews.article.page.blocks import characters
from jsnews.article.page.boxes import heading_level
from jsnews.article.page.comments import without_comments
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.page.elements import is_hidden
from jsnews.article.page.pictures import blocks_in_posts
from jsnews.article.page.sections import (
    with_subheads,
    without_foreign_sections,
    without_last_headings,
    without_sponsored,
)
from jsnews.article.page.spans import is_heard
from jsnews.article.scoring.scorer import Scores
from jsnews.article.scoring.survey import Evidence
from jsnews.article.text import plain
from jsnews.trace import Trace

_ENOUGH = 250  # characters of shown text that make an article without the hidden ones ...
POOR = 600  # ... or so many where the page says itself that what it hides is the article
_LONGEST_HEARD = 80  # characters: a longer text may wait to be shown
_MOSTLY = 0.8  # of the hidden characters
_FAR = 30  # blocks that are not the article


def choose(page: Page, scores: Scores, trace: Trace | None) -> list[TextBlock]:
    """The blocks that are the article's text: a positive score, and what the rules leave of them."""
    chosen = [block for block, value in zip(page.blocks, scores.values, strict=True) if value > 0]
    chosen = instead_of_nothing(page, with_unread(scores, chosen))
    dropped: dict[int, str] = {}
    chosen = by_rules(page, chosen, scores.table.evidence, dropped if trace else None)
    if trace:
        _explain(page, scores, {block.number for block in chosen}, dropped, trace)
    return chosen


def by_rules(
    page: Page, chosen: list[TextBlock], evidence: Evidence, dropped: dict[int, str] | None = None
) -> list[TextBlock]:
    """What the rules leave of blocks, and add to them; `dropped` is filled with why the others went."""
    for why, rule in _RULES:
        left = rule(page, chosen, evidence)
        if dropped is not None and left is not chosen:
            kept = {block.number for block in left}
            dropped.update((block.number, why) for block in chosen if block.number not in kept)
        chosen = left
    return chosen


def _explain(page: Page, scores: Scores, kept: set[int], dropped: dict[int, str], trace: Trace) -> None:
    """Per block: kept or dropped, and why."""
    for block in page.blocks:
        why = ", ".join(scores.reasons(block))
        if block.number in kept:
            trace.keep(block.text, step="scorer", why=why)
        elif block.number in dropped:
            trace.drop(block.text, step="choose", why=dropped[block.number])
        else:
            trace.drop(block.text, step="scorer", why=why)


def _shown(chosen: list[TextBlock], full_text: str) -> list[TextBlock]:
    """Without what the browser did not show, unless that is nearly all there is, or the article by the page's word."""
    seen = [block for block in chosen if not block.container.unseen]
    length = characters(seen)
    if length < _ENOUGH or len(seen) == len(chosen):
        return chosen
    return chosen if length < POOR and _stands_in(chosen, full_text) else seen


def _stands_in(chosen: Sequence[TextBlock], full_text: str) -> bool:
    """Whether the page states most of the hidden text as its article's."""
    stated = plain(full_text)
    hidden = [block.text for block in chosen if block.container.unseen]
    told = [text for text in hidden if plain(text) in stated]
    return sum(map(len, told)) >= _MOSTLY * sum(map(len, hidden))


def _without_heard(chosen: list[TextBlock]) -> list[TextBlock]:
    """Without short lines that are there for those who hear a page alone, by what they are called, and hidden headings
    of what is shown."""
    unseen = {
        block.number
        for block, below in pairwise(chosen)
        if is_hidden(block.container.attributes) and not below.container.hidden and heading_level(block.container)
    }
    return [
        block
        for block in chosen
        if block.number not in unseen and (len(block.text) > _LONGEST_HEARD or not is_heard(block.container.names))
    ]


def _without_posts(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """Without posts of networks between the paragraphs, which are shown as such; where most of it is posts they are the
    text."""
    posts = blocks_in_posts(page.containers)
    kept = [block for block in chosen if block.number not in posts]
    return kept if 2 * characters(kept) > characters(chosen) else chosen


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
    main = max(range(len(runs)), key=lambda at: characters(runs[at]))
    return [block for run in runs[: main + 1] for block in run]


Rule = Callable[[Page, list[TextBlock], Evidence], list[TextBlock]]

# What each rule drops, and the rule; those without a word only add.
_RULES: tuple[tuple[str, Rule], ...] = (
    ("of a wiki's page", lambda page, chosen, _: without_furniture(page, chosen)),
    ("the browser did not show it", lambda _, chosen, evidence: _shown(chosen, evidence.full_text)),
    ("for those who hear a page", lambda _, chosen, __: _without_heard(chosen)),
    ("text in a cipher", lambda page, chosen, _: without_ciphered(page, chosen)),
    ("", lambda page, chosen, _: with_quotes(page, chosen)),
    ("a post of a network", lambda page, chosen, _: _without_posts(page, chosen)),
    ("a second copy", lambda page, chosen, _: without_twins(page, chosen)),
    ("far below the article", lambda _, chosen, __: _without_far(chosen)),
    ("a call to subscribe, or what follows it", lambda _, chosen, __: without_offer(chosen)),
    ("what is said of rights", lambda page, chosen, _: instead_of_rights(page, chosen)),
    ("", lambda page, chosen, _: with_marked_body(page, chosen)),
    ("a few lines far below the article", lambda page, chosen, _: instead_of_few(page, chosen)),
    ("", lambda page, chosen, _: with_source(page, chosen)),
    ("", lambda page, chosen, _: with_stub(page, chosen)),
    ("", lambda page, chosen, evidence: with_subheads(page, chosen, evidence.headline, evidence.url)),
    ("", lambda page, chosen, _: with_last_paragraph(page, chosen)),
    ("", lambda page, chosen, _: with_last_answer(page, chosen)),
    ("what a link skips", lambda page, chosen, _: without_skipped(page, chosen)),
    ("a region that changes", lambda page, chosen, _: without_announced(page, chosen)),
    ("", lambda page, chosen, _: with_fact_boxes(page, chosen)),
    ("another story", lambda page, chosen, evidence: without_others(chosen, evidence.headline, page)),
    ("a card that leads to another story", without_cards),
    ("a line that leads to another story", lambda page, chosen, evidence: without_pointers(page, chosen, evidence.url)),
    ("a section of comments or other stories", lambda page, chosen, _: without_foreign_sections(page, chosen)),
    ("a section that somebody paid for", lambda page, chosen, _: without_sponsored(page, chosen)),
    ("a pull quote", lambda _, chosen, __: without_echoes(chosen)),
    ("a comment", lambda page, chosen, _: without_comments(page, chosen)),
    ("an advertisement or a form", lambda page, chosen, _: without_adverts(page, chosen)),
    ("the newsroom asks for itself", lambda page, chosen, _: without_asides(page, chosen)),
    ("what those who pay get", lambda page, chosen, _: without_benefits(page, chosen)),
    ("a frame with an offer", lambda page, chosen, _: without_inserts(page, chosen)),
    ("the heading of a form", lambda page, chosen, _: without_form_headings(page, chosen)),
    ("the caption of a picture", lambda page, chosen, _: without_captions(page, chosen)),
    ("a summary by a machine", lambda page, chosen, _: without_summary_by_machine(page, chosen)),
    ("how a share stands now", lambda page, chosen, _: without_share_boxes(page, chosen)),
    ("a line of a player", lambda page, chosen, _: without_player_lines(page, chosen)),
    ("", lambda page, chosen, _: with_speakers(page, chosen)),
    ("", lambda page, chosen, evidence: with_whole_lists(page, chosen, evidence.url)),
    ("a table of contents", lambda page, chosen, evidence: without_contents(page, chosen, evidence.url)),
    ("", lambda page, chosen, evidence: with_lines_alike(page, chosen, evidence.url)),
    ("", lambda page, chosen, evidence: with_entry_headings(page, chosen, evidence.url)),
    ("a link to a shop", lambda _, chosen, __: without_shop_links(chosen)),
    ("an entry of a menu", lambda page, chosen, _: without_menu_items(page, chosen)),
    ("a list with the date", lambda page, chosen, _: without_dated_list(page, chosen)),
    ("a notice of the publisher", lambda page, chosen, _: without_notices(page, chosen)),
    ("a table beside the article", lambda page, chosen, _: without_side_tables(page, chosen)),
    ("below the article", lambda page, chosen, _: without_tail(page, chosen)),
    ("the foot of the article", lambda page, chosen, _: without_foot(page, chosen)),
    ("", lambda page, chosen, _: with_last_lines(page, chosen)),
    ("", lambda page, chosen, evidence: with_footnotes(page, chosen, evidence.url)),
    ("", lambda page, chosen, _: with_references(page, chosen)),
    ("a heading of nothing", lambda page, chosen, _: without_last_headings(page, chosen)),
    ("a heading of nothing", lambda page, chosen, _: without_first_heading(page, chosen)),
)
