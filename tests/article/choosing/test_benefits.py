"""What those who pay are to get is none of the text."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.benefits import without_benefits

from ..pages import PARAGRAPHS, page_with

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
