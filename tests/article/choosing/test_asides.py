"""What the newsroom says for itself between two rules, or in a box with a heading, is none of the text."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.asides import without_asides

from ..pages import PARAGRAPHS, page_with

ASK = "<p>If the harbour matters to you, consider supporting our paper. Every copy keeps the lamp lit.</p>"
OWN = "<p>Support our work, which lives of those who read it.</p>"
MORE = "<p>Nine people stand on the quay for you, on every day that the boats go out.</p>"


def left_of(markup: str, before: int) -> list[str]:
    page = page_with(markup, before)
    return [block.text for block in without_asides(page, page.blocks) if block.text not in PARAGRAPHS]


def test_a_few_lines_between_two_rules_that_invite_are_none_of_the_text() -> None:
    assert left_of(f"<hr><h2>On the lamp</h2>{ASK}<hr>", 2) == []


@pytest.mark.parametrize(
    "markup",
    [f"<h2>On the lamp</h2>{ASK}", f"<hr><p>The lamp is lit at six.</p>{MORE}<hr>", f"<hr>{ASK}{MORE * 3}<hr>"],
    ids=["no rules", "nobody asks", "much between them"],
)
def test_other_lines_stay(markup: str) -> None:
    assert left_of(markup, 2) != []


@pytest.mark.parametrize(
    "box",
    [
        f"<div><h1>A word from the quay</h1>{OWN}{MORE}</div>",
        f"<div><h3>On the lamp</h3><h2>Support the Courier from 3 won!</h2>{MORE}</div>",
        f"<div><h2>It is up to you</h2>{MORE}{OWN}<a href='https://www.paypal.com/donate/?id=1'>By card</a></div>",
        "<p>Do you like the Courier? It has no wall.<br><br>So we ask you: support our work.<br><br>Thank you!</p>",
    ],
    ids=["a heading", "a heading that asks", "where one pays", "parts of a paragraph"],
)
def test_a_box_below_the_text_in_which_the_newsroom_asks_is_none_of_it(box: str) -> None:
    assert left_of(box, len(PARAGRAPHS)) == []
    assert left_of(box, 5) == []


@pytest.mark.parametrize(
    "markup",
    [f"<h2>What is next</h2>{MORE}{OWN}", f"<div><h2>What is next</h2>{MORE}{OWN}</div>", f"<div>{MORE}</div>{OWN}"],
)
def test_text_above_such_a_line_stays(markup: str) -> None:
    assert left_of(markup, len(PARAGRAPHS)) != []


def test_a_box_amid_the_text_may_be_a_part_of_it() -> None:
    assert left_of(f"<div><h2>What the banner said</h2>{OWN}{MORE}</div>", 1) != []
