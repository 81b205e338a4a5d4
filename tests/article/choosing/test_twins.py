"""A text that stands twice on a page is taken once."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.twins import without_twins
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, paragraphs

SPOKEN = " ".join(PARAGRAPHS)


def left_of(markup: str) -> list[str]:
    page = read_page(f"<main>{markup}</main>")
    return [block.text for block in without_twins(page, page.blocks)]


@pytest.mark.parametrize(
    "copy", [f"<div class='print'>{paragraphs()}</div>", f"<div class='voice' style='display:none'>{SPOKEN}</div>"]
)
def test_second_copy_goes(copy: str) -> None:
    assert left_of(f"<article>{paragraphs()}</article>{copy}") == list(PARAGRAPHS)


def test_hidden_copy_in_one_piece_goes_above_the_text_too() -> None:
    spoken = f"<div class='voice' style='display:none'>{SPOKEN}</div>"
    assert left_of(f"{spoken}<article>{paragraphs()}</article>") == list(PARAGRAPHS)


def test_hidden_text_that_stands_nowhere_else_stays() -> None:
    folded = (
        "The rest of the story waits behind a button: nobody at the harbour office wants to say when the bell rang."
    )
    assert left_of(f"<article>{paragraphs()}<p hidden>{folded}</p></article>")[-1] == folded


def test_what_was_not_taken_for_the_text_in_the_first_copy_keeps_its_place_there() -> None:
    page = read_page(f"<main><article>{paragraphs()}</article><div class='print'>{paragraphs()}</div></main>")
    chosen = [block for block in page.blocks if block.number]
    assert [block.text for block in without_twins(page, chosen)] == list(PARAGRAPHS)


def test_a_paragraph_that_stands_above_as_a_teaser_as_well_keeps_its_place() -> None:
    markup = f"<p>{PARAGRAPHS[4]}</p><article>{paragraphs()}<p>{PARAGRAPHS[1]}</p></article>"
    page = read_page(f"<main>{markup}</main>")
    chosen = page.blocks[1:]
    assert [block.text for block in without_twins(page, chosen)] == list(PARAGRAPHS)
