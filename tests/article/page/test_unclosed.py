"""What nobody closed says nothing of what follows."""

from __future__ import annotations

import pytest

from jsnews import extract

from ..pages import PARAGRAPHS, paragraphs, plain_page

URL = "https://courier.example/market"


@pytest.mark.parametrize("tag", ["a href='/boats'", "b", "em", "small", "font color='red'"])
def test_text_behind_an_inline_element_that_nobody_closed_is_text(tag: str) -> None:
    opened = PARAGRAPHS[1].replace("eighty-four", f"<{tag}>eighty-four")
    page = plain_page(f"<p>{PARAGRAPHS[0]}</p><p>{opened}</p>{paragraphs(PARAGRAPHS[2:])}")
    assert [block.text for block in extract(page, url=URL).body] == list(PARAGRAPHS)


def test_the_next_link_ends_one_that_nobody_closed() -> None:
    linked = PARAGRAPHS[3].replace("water tanks", "<a href='/tanks'>water tanks</a>")
    text = f"<p><a href='/boats'>{PARAGRAPHS[1]}</p>{paragraphs(PARAGRAPHS[2:3])}<p>{linked}</p>"
    body = extract(plain_page(f"<p>{PARAGRAPHS[0]}</p>{text}{paragraphs(PARAGRAPHS[4:])}"), url=URL).body
    assert [block.text for block in body] == list(PARAGRAPHS)
    assert [span.href for block in body for span in block.spans if span.href] == ["https://courier.example/tanks"]


def test_paragraphs_that_are_links_stay_links() -> None:
    advert = "".join(f"<p><a href='https://buy.example/1' rel=sponsored>{text}</a></p>" for text in PARAGRAPHS[3:])
    page = plain_page(f"{paragraphs(PARAGRAPHS[:3])}<div class=promo>{advert}</div>")
    assert [block.text for block in extract(page, url=URL).body] == list(PARAGRAPHS[:3])


def test_cards_that_are_links_stay_links() -> None:
    cards = "".join(f"<a href='/{n}'><h3>A story of the harbour</h3><p>{PARAGRAPHS[n]}</p></a>" for n in range(6))
    assert extract(plain_page(cards), url="https://courier.example/").verdict.status == "not_an_article"
