"""A paragraph that a wall cuts off belongs to the text."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.stubs import (
    instead_of_few,
    instead_of_nothing,
    instead_of_rights,
    with_marked_body,
    with_stub,
)
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, paragraphs

STUB = "The harbour master, who has counted the boats each night since then, wants to"
WALL = "This article is for subscribers only."


def last_of(end: str, *, kept: int = 0, wall: str = WALL) -> str:
    """The last line of a text with `end` between it and a wall; so many of its blocks were chosen with the text."""
    page = read_page(f"<article>{paragraphs()}{end}<div><p>{wall}</p></div></article>")
    return with_stub(page, page.blocks[: len(PARAGRAPHS) + kept])[-1].text


def test_a_paragraph_that_a_wall_cuts_off_belongs_to_the_text() -> None:
    assert last_of(f"<p class=fade>{STUB}</p>") == STUB
    assert last_of(f"<p>{STUB}…</p>") == f"{STUB}…"


def test_a_list_and_a_card_of_another_story_may_stand_above_it() -> None:
    items = "<ul><li>a raft of oak;</li><li>a raft of pine.</li></ul>"
    card = "<div><h2>Another story</h2><h3>What it is about</h3></div>"
    assert last_of(f"{items}{card}<p>{STUB}</p>", kept=2) == STUB


@pytest.mark.parametrize("kept", [0, 1])
def test_it_may_stand_under_a_heading(kept: int) -> None:
    assert last_of(f"<h2>Who counts</h2><p>{STUB}</p>", kept=kept) == STUB


@pytest.mark.parametrize(
    "end",
    [f"<p>{STUB} go.</p>", f"<aside><p>{STUB}</p></aside>", f"<p><a href='/a'>{STUB}</a></p>", "<p>Mina Seo edits</p>"],
    ids=["whole", "apart", "a link", "short"],
)
def test_another_line_above_a_wall_stays_out(end: str) -> None:
    assert last_of(end) == PARAGRAPHS[-1]


def test_a_line_with_no_wall_below_it_stays_out() -> None:
    assert last_of(f"<p>{STUB}</p>", wall="The weather in Namsan.") == PARAGRAPHS[-1]


def in_next_part(part: str) -> list[str]:
    """What is added to two paragraphs, with a part of the text and a wall below these."""
    text = f"<section class='part first'>{paragraphs(PARAGRAPHS[:2])}</section>"
    page = read_page(f"<article>{text}{part}<div class=wall><p>{WALL}</p></div></article>")
    return [block.text for block in with_stub(page, page.blocks[:2])][2:]


def test_a_paragraph_that_a_wall_cuts_off_in_the_next_part_of_the_text_is_taken_with_its_heading() -> None:
    faded = f"<section class='part faded'><h2>Eels</h2><p>{STUB}…</p></section>"
    assert in_next_part(faded) == ["Eels", f"{STUB}…"]
    assert in_next_part(f"<p class=more><a href='/b'>Read also</a></p>{faded}") == ["Eels", f"{STUB}…"]


@pytest.mark.parametrize(
    "part",
    [
        f"<section class=teaser><h2>Eels</h2><p>{STUB}…</p></section>",
        f"<div class='part faded'><p>{STUB}…</p></div>",
        f"<section class='part faded'><p><a href='/b'>{STUB}…</a></p></section>",
        f"<section class='part faded'><p>{STUB} go.</p></section>",
    ],
)
def test_what_breaks_off_elsewhere_is_not(part: str) -> None:
    assert in_next_part(part) == []


BRIEF = "The harbour master said on Tuesday that all eighty-four boats have been given a berth by lot."
RIGHTS = "The views expressed are those of the author alone, and the Courier does not answer for them."


def texts_of(*blocks: str) -> list[str]:
    """The texts in place of what was chosen, the last block."""
    page = read_page(f"<div>{''.join(blocks)}</div>")
    return [block.text for block in instead_of_rights(page, page.blocks[-1:])]


def test_news_of_a_paragraph_stands_above_what_is_said_of_rights() -> None:
    assert texts_of("<h1>All berths given</h1>", "<p>March 17</p>", f"<p>{BRIEF}</p>", f"<p>{RIGHTS}</p>") == [BRIEF]
    disclaimer = "【免责声明】本文仅代表作者本人观点，与港湾网无关。"
    assert texts_of("<h1>All berths given</h1>", f"<p>{BRIEF}</p>", f"<p>{disclaimer}</p>") == [BRIEF]


@pytest.mark.parametrize(
    "above",
    [f"<h1>A</h1><p><a href='/b'>{BRIEF}</a></p>", f"<p>{BRIEF}</p><h1>A</h1>", f"<p>{BRIEF}</p>"],
    ids=["a link", "above the headline", "without a headline"],
)
def test_another_paragraph_does_not(above: str) -> None:
    assert texts_of(above, f"<p>{RIGHTS}</p>") == [RIGHTS]


def test_a_text_stays_as_it_is() -> None:
    assert texts_of("<h1>A</h1>", f"<p>{BRIEF}</p>", f"<p>{PARAGRAPHS[0]}</p>") == [PARAGRAPHS[0]]


SENTENCES = (
    "The ferry crosses the sound again.",
    "The harbour approved it on Monday.",
    "The pier was closed for two weeks.",
    "A freighter had rammed it in the fog.",
)


def story_of(*sentences: str, above: str = "<h1>Ferry back</h1>", below: str = "") -> list[str]:
    """What is found on a page of which nothing was chosen."""
    texts = "".join(f"<p>{text}</p>" for text in sentences)
    page = read_page(
        f"<nav><p>Home</p></nav><div>{above}<p>March 17</p>{texts}{below}</div><p>All rights reserved.</p>"
    )
    return [block.text for block in instead_of_nothing(page, [])]


def test_a_story_of_short_sentences_stands_below_the_headline() -> None:
    assert story_of(*SENTENCES) == list(SENTENCES)


@pytest.mark.parametrize(
    "parts",
    [
        {"sentences": SENTENCES[:3]},
        {"sentences": SENTENCES, "above": "<h2>Ferry back</h2>"},
        {"sentences": SENTENCES, "below": "<p>Ferry</p><p>Harbour</p><p>Pier</p><p>Freighter</p>"},
        {"sentences": [f"<a href='/{n}'>{text}</a>" for n, text in enumerate(SENTENCES)]},
    ],
    ids=["too few", "no headline", "mostly other lines", "links"],
)
def test_other_lines_are_none(parts: dict) -> None:
    assert story_of(*parts.pop("sentences"), **parts) == []


def test_paragraphs_in_a_row_below_the_headline_are_the_text_and_no_few_lines_far_below() -> None:
    boxes = "".join(f"<div class=item><div class=box><p class=box__text>{text}</p></div></div>" for text in PARAGRAPHS)
    page = read_page(f"<h1>Ferry returns</h1><p>By Mina Seo</p><div>{boxes}</div><p>Editor: Jo Day</p><p>16+</p>")
    last = page.blocks[-2:]
    assert [block.text for block in instead_of_few(page, last)] == list(PARAGRAPHS)
    assert instead_of_few(page, page.blocks[2:]) == page.blocks[2:]
    cards = "".join(
        f"<div class=box><h3><a href=/{n}>Story {n}</a></h3><p>{text}</p></div>" for n, text in enumerate(PARAGRAPHS)
    )
    page = read_page(f"<h1>Harbour</h1><div>{cards}</div><p>Editor: Jo Day</p>")
    assert instead_of_few(page, page.blocks[-1:]) == page.blocks[-1:]


@pytest.mark.parametrize("mark", ["itemprop=articleBody", "property=articleBody"])
def test_news_of_two_sentences_is_the_text_where_the_page_calls_it_so(mark: str) -> None:
    news = ("Earth and rocks fell on the road below the quay.", "Nobody was hurt, and the crews are at work.")
    lead = "<h2>A slope has come down at the harbour.</h2>"
    page = read_page(f"<h1>Road closed</h1>{lead}<div {mark}>{paragraphs(news)}<div>Source: AA</div></div><p>More</p>")
    chosen = [block for block in page.blocks if block.text.startswith("A slope")]
    assert [block.text for block in with_marked_body(page, chosen)] == [chosen[0].text, *news]
    assert with_marked_body(page, page.blocks[2:3]) == page.blocks[2:3]
