"""Where a word or a line ends that no element of its own parts from the next."""

from __future__ import annotations

import pytest

from jsnews.article.page.breaks import paragraphs_of
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


def test_empty_element_called_a_line_break_is_one() -> None:
    line = "<span class='x br' data-pos='3'></span>"
    page = read_page(
        f"<div>The boats lie low.{line}{line}<span class='strong'>At noon</span>{line}{line}They sail.</div>"
    )
    assert [block.text for block in page.blocks] == ["The boats lie low.", "At noon", "They sail."]
    page = read_page("<div>The <span class='br'>boats</span> lie<span class='branch'></span> low.</div>")
    assert [block.text for block in page.blocks] == ["The boats lie low."]


def test_blank_lines_part_paragraphs_in_the_east_alone() -> None:
    """Styles keep them there; others write their source in lines."""
    (block,) = read_page("<p>　船は低い。\n\n　「昼に出る」\n\n　そう言った\n人がいる。\n\n文＝王小明</p>").blocks
    assert [part.text for part in paragraphs_of(block)] == [
        "船は低い。",
        "「昼に出る」",
        "そう言った 人がいる。",
        "文＝王小明",
    ]
    (block,) = read_page("<p>The boats lie low.\n\nAt noon they sail.</p>").blocks
    assert paragraphs_of(block) == [block]
