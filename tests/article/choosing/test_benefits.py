"""What those who pay are to get is none of the text."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.benefits import without_benefits
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, page_with, paragraphs

ITEMS = "<ul><li>All that the harbour says, at any hour.</li><li>Our puzzles, and a tide table by mail.</li></ul>"


def left_of(markup: str, before: int = 2) -> list[str]:
    """What stays of a box after some of the paragraphs."""
    page = page_with(markup, before)
    return [block.text for block in without_benefits(page, page.blocks) if block.text not in PARAGRAPHS]


@pytest.mark.parametrize(
    "call",
    [
        "Subscribe now to read all that happens on the quays.",
        "Log in or make an account to continue with your reading.",
        "Register / sign in to unlock more articles",
        "Become a paying member to unlock this piece and to hear of:",
        "Suscríbete para desbloquear todas las notas:",
    ],
)
def test_a_list_right_below_a_call_to_subscribe_goes_with_it(call: str) -> None:
    assert left_of(f"<div><p>{call}</p>{ITEMS}</div>") == []


def test_a_list_below_another_line_stays() -> None:
    assert len(left_of(f"<p>Those who subscribed were told of three things:</p>{ITEMS}")) == 3
    assert len(left_of(f"<div><p>Subscribe now to read on.</p></div><section>{ITEMS}</section>")) == 3


def test_a_list_that_is_most_of_the_text_stays() -> None:
    items = "".join(f"<li>{text}</li>" for text in PARAGRAPHS)
    assert left_of(f"<div><p>Subscribe to read the whole guide.</p><ol>{items}</ol></div>", 0) != []


WALL = f"<h3>This content is reserved for subscribers only</h3><p>It is yours at any hour, on any device.</p>{ITEMS}"


def test_a_box_that_a_call_to_subscribe_begins_is_none_of_the_text() -> None:
    assert left_of(f"<section class=w><div>{WALL}</div><p>or</p><h3>Standard</h3></section>") == []
    assert left_of("<div><p>Those who pay were asked.</p><p>They did not answer.</p></div>") != []


def left_below(free: tuple[str, ...], wall: str) -> list[str]:
    page = read_page(f"<article>{paragraphs(free)}<div id=wall>{wall}</div></article>")
    return [block.text for block in without_benefits(page, page.blocks)]


def test_a_wall_that_ends_the_text_goes_with_all_that_it_offers() -> None:
    offers = "".join(f"<div><h3>Berth {n}</h3><p>Thirty crowns a month, for all of it.</p></div>" for n in range(2))
    assert left_below(PARAGRAPHS[:2], f"<div>{WALL}</div>{offers}") == list(PARAGRAPHS[:2])


def test_a_text_below_a_meter_or_an_offer_stays() -> None:
    meter = "<p>You have read 2 of your 3 free articles this month.</p>"
    assert left_below(PARAGRAPHS[:1], meter + paragraphs(PARAGRAPHS[1:]))[-1] == PARAGRAPHS[-1]
    part = f"<div><p>Already a subscriber? Log in</p>{paragraphs(PARAGRAPHS[1:2])}</div>"
    assert PARAGRAPHS[1] in left_below(PARAGRAPHS[:1], part + paragraphs(PARAGRAPHS[2:]))


def test_legal_lines_of_a_form_that_were_not_taken_keep_no_wall() -> None:
    legal = (
        "<form><p class=legal>Visit our policy for how the Sentinel may use what you tell it. "
        + "x " * 80
        + "</p></form>"
    )
    page = page_with(f"<div><h2>Register for free to keep reading</h2><p>Those who do get:</p>{ITEMS}{legal}</div>", 2)
    chosen = [block for block in page.blocks if block.container.names != "legal"]
    assert [block.text for block in without_benefits(page, chosen)] == list(PARAGRAPHS)
