"""Links to shops between the paragraphs are none of the text."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.shops import without_shop_links

from ..pages import page_with


def count_left(markup: str) -> int:
    """How many blocks stay of some between paragraphs."""
    page = page_with(markup, 2)
    return len(without_shop_links(page.blocks)) - len(page_with("", 2).blocks)


@pytest.mark.parametrize(
    "markup",
    [
        '<p><a href="https://shop.example/7">Shop the Harbour kettle</a></p>',
        '<p>👉 <a href="https://shop.example/7">Check price at Northmart</a></p>',
        '<ul><li><a href="https://shop.example/7">Buy on Northmart</a></li></ul>',
        '<p><a href="https://shop.example/7">Shop the kettle</a><a href="https://shop.example/8">Shop the lid</a></p>',
    ],
)
def test_a_line_that_is_but_a_link_to_a_shop_goes(markup: str) -> None:
    assert count_left(markup) == 0


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Buy on Northmart</p>",
        '<p>Buy it now, <a href="https://shop.example/7">the makers</a> say, and have it mended for nothing.</p>',
        '<h2><a href="#now">Buy now, pay later: see prices</a></h2>',
    ],
)
def test_a_sentence_of_the_text_or_a_heading_stays(markup: str) -> None:
    assert count_left(markup) == 1
