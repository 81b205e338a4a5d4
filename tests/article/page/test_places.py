"""A place before the text is parted from it as readers see it."""

from __future__ import annotations

import pytest

from jsnews.article.page.walk import read_page


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<span class='stamp'>QUẢNG NAM</span>Từ sáng sớm", "QUẢNG NAM Từ sáng sớm"),
        ("<b><span>NAMSAN</span></b>The boats lie low", "NAMSAN The boats lie low"),
        ("<b>NAMSAN</b> The boats lie low", "NAMSAN The boats lie low"),
        ("<b>T</b>he boats lie low", "The boats lie low"),
        ("<b>THE BOAT</b>s lie low", "THE BOATs lie low"),
        ("<b>Nam</b>Watch lies low", "NamWatch lies low"),
        ("Off <b>NAMSAN</b>The boats lie low", "Off NAMSANThe boats lie low"),
    ],
)
def test_place_in_capitals_and_the_sentence_behind_it_are_two_words(markup: str, text: str) -> None:
    assert [block.text for block in read_page(f"<article><p>{markup}</p></article>").blocks] == [text]
