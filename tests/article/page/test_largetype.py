"""Old layouts have no headings: larger type and bold lines stand for them."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS

TITLE = "Floating market opens in Namsan"
DECK = "Eighty-four boats drew lots for a berth."
TEXT = "<br><br>".join(PARAGRAPHS)


def blocks_of(markup: str) -> list[str]:
    return [block.text for block in read_page(f"<table><tr><td>{markup}</td></tr></table>").blocks]


@pytest.mark.parametrize(
    "line",
    [
        f'<font size="5"><b>{TITLE}</b></font>',
        f'<b><font face="Arial" size="+2">{TITLE}</font></b>',
        f"<big>{TITLE}</big>",
    ],
)
def test_a_line_in_larger_type_is_a_block_of_its_own(line: str) -> None:
    markup = f"<font size=1>Harbour - 17 March 2003</font><br>{line}<br><b>{DECK}</b><br><br>{TEXT}"
    assert blocks_of(markup) == ["Harbour - 17 March 2003", TITLE, DECK, *PARAGRAPHS]


@pytest.mark.parametrize(
    "line",
    [
        "<font size=5><b>Floating market opens<br>in Namsan</b></font>",
        "<font size=5><b>Floating market</b><br><b>opens in<br>Namsan</b></font>",
    ],
)
@pytest.mark.parametrize("above", ["", "Harbour - 17 March 2003<br>"])
def test_a_headline_of_several_lines_in_larger_type_is_one_block(above: str, line: str) -> None:
    found = blocks_of(f"{above}{line}<br>By Mina Seo<br><br>{TEXT}")
    assert found[: 2 if above else 1] == (["Harbour - 17 March 2003", TITLE] if above else [TITLE])


@pytest.mark.parametrize(
    "line",
    [
        "<b>Floating market opens in<br>Namsan</b>",
        "<b>Floating market<br>opens in Namsan</b>",
        "Floating market<br>opens in<br>Namsan",
    ],
)
def test_a_title_of_several_lines_is_the_headline(line: str) -> None:
    assert headline_of(f"Hafenkurier - {TITLE}", f"{line}<br>By Mina Seo<br>") == TITLE


def test_lines_of_a_text_in_larger_type_are_one_block() -> None:
    assert blocks_of("<font size=4>The boats<br>lie low<br>at dawn</font>") == ["The boats lie low at dawn"]


@pytest.mark.parametrize("end", ["", "\n"])
def test_a_bold_line_right_above_text_is_a_block_of_its_own(end: str) -> None:
    first, second, *_ = PARAGRAPHS
    markup = f"{first}<br>{end}<br>{end}<b>Ropes and rafts</b><br>{end}{second}"
    assert blocks_of(markup) == [first, "Ropes and rafts", second]


@pytest.mark.parametrize(
    "markup",
    [
        "<p><b>Ropes and rafts</b><br>were all they had.</p>",
        "<h2><b>Ropes</b><br>(and rafts)</h2>",
        "<b>Ropes</b> and rafts<br>were all they had.",
        "<b>Ropes</b><br><b>and rafts</b>",
    ],
    ids=["a paragraph", "a heading", "not all bold", "bold below"],
)
def test_other_lines_stay_together(markup: str) -> None:
    assert len(blocks_of(markup)) == 1


def headline_of(site: str, line: str, top: str = "") -> str | None:
    page = (
        f"<html><head><title>{site}</title></head><body>{top}<table><tr><td>{line}<br>{TEXT}</td></tr></table></html>"
    )
    return extract(page, url="http://www.hafenkurier-luebeck.example/2003/market.html").headline


LARGE = f"<font size=5>{TITLE}</font>"


def test_the_line_in_larger_type_is_the_headline_of_a_page_that_names_the_site_alone() -> None:
    assert headline_of("Hafenkurier Lübeck", LARGE) == TITLE
    assert headline_of("Der Kurier online", LARGE, '<img src=logo.gif alt="Der Kurier">') == TITLE
    assert headline_of("Hafenkurier Lübeck", LARGE, "<font size=7>Hafenkurier Lübeck</font><br>") == TITLE


def test_a_title_that_is_no_site_stays_the_headline() -> None:
    assert headline_of("Boats on the water", LARGE) == "Boats on the water"
