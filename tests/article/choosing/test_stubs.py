"""A paragraph that a wall cuts off belongs to the text."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.stubs import with_stub
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
