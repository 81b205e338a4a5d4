"""What is loaded below an article is another one, whatever the page builds it of."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.others import without_others
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, paragraphs

OTHER = "Net makers ask for a holiday of their own, and three hundred of them have signed the letter."


def left_of(first: str, second: str) -> list[str]:
    head = first.format("Floating market opens in Namsan", "By Mina Seo")
    other = second.format("Net makers ask for a holiday", "By Dora Pelling")
    page = read_page(f"<main><div>{head}{paragraphs()}</div><div>{other}<p>{OTHER}</p></div></main>")
    return [block.text for block in without_others(page.blocks, 0, page)]


BEGINNING = '<h1 class="title">{}</h1><div class="meta">{}</div>'


def test_a_story_that_begins_like_the_first_is_another() -> None:
    assert OTHER not in left_of(BEGINNING, BEGINNING)
    assert PARAGRAPHS[-1] in left_of(BEGINNING, BEGINNING)


@pytest.mark.parametrize(
    "second",
    [
        '<h1 class="part">{}</h1><div class="meta">{}</div>',
        '<h1 class="title">{}</h1><p>{}</p>',
        "<h1>{}</h1><p>{}</p>",
    ],
)
def test_a_part_of_the_text_with_a_headline_of_its_own_stays(second: str) -> None:
    assert OTHER in left_of(BEGINNING, second)
    assert OTHER in left_of("<h1>{}</h1><p>{}</p>", "<h1>{}</h1><p>{}</p>")


@pytest.mark.parametrize(("names", "stays"), [("c-view", False), ("c-part", True), ("", True)])
def test_a_story_in_a_box_like_that_of_the_first_is_another(names: str, stays: bool) -> None:
    own = "c-view" if names else ""
    first = f'<div class="{own}"><h1>Floating market opens</h1><div>By Mina Seo</div>{paragraphs()}</div>'
    second = f'<div class="{names}"><h1>Net makers ask for a holiday</h1><p>{OTHER}</p></div>'
    page = read_page(f"<main>{first}{second}</main>")
    assert (OTHER in [block.text for block in without_others(page.blocks, 0, page)]) is stays


def test_a_part_of_the_text_in_a_box_of_its_own_stays() -> None:
    parts = "".join(
        f'<section class="part"><h1>{name}</h1>{paragraphs()}</section>' for name in ("Boats", "Rents", "Storms")
    )
    page = read_page(f"<main><header><h1>Floating market opens</h1></header>{parts}</main>")
    assert "Storms" in [block.text for block in without_others(page.blocks, 0, page)]


@pytest.mark.parametrize(("names", "stays"), [("c-title", False), ("c-part", True)])
def test_a_later_article_with_a_title_of_the_same_class_is_another(names: str, stays: bool) -> None:
    first = f'<article class="c"><h1 class="c-title">Floating market opens</h1>{paragraphs()}</article>'
    page = read_page(f'{first}<article class="c c-next"><h2 class="{names}">Net makers</h2><p>{OTHER}</p></article>')
    assert (OTHER in [block.text for block in without_others(page.blocks, 0, page)]) is stays


@pytest.mark.parametrize(("head", "stays"), [("post-top", False), ("post-part", True)])
def test_a_story_below_a_head_like_the_first_is_another_outside_of_what_holds_the_text(head: str, stays: bool) -> None:
    first = f'<section class="post-top"><h1 class="c">Floating market opens</h1></section><div>{paragraphs()}</div>'
    second = (
        f'<section class="{head}"><h1 class="c">Net makers ask for a holiday</h1></section><div><p>{OTHER}</p></div>'
    )
    page = read_page(f'<main>{first}</main><div id="next">{second}</div>')
    assert (OTHER in [block.text for block in without_others(page.blocks, 0, page)]) is stays
