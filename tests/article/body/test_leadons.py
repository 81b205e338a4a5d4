"""A link behind the last sentence of a paragraph that leads on is none of it; one that a sentence ends with is."""

from __future__ import annotations

import pytest

from jsnews import extract

from ..pages import PARAGRAPHS, paragraphs, plain_page

URL = "https://courier.example/market"


def texts_of(end: str) -> list[str | None]:
    page = plain_page(f"{paragraphs(PARAGRAPHS[:-1])}<p>{PARAGRAPHS[-1]}{end}</p>")
    return [block.text for block in extract(page, url=URL).body]


@pytest.mark.parametrize(
    "words",
    ["Read more »", "Read more about the market", "Weiterlesen", "返回首页，查看更多", "点击返回港口网，阅读更多"],
)
def test_link_that_leads_on_is_left_out(words: str) -> None:
    assert texts_of(f" <span><a href='/b'>{words}</a></span> ")[-1] == PARAGRAPHS[-1]


@pytest.mark.parametrize(
    "end", [" It is told <a href='/b'>here</a>.", " <a href='/b'>Nobody believed it.</a>", " Read more"]
)
def test_other_words_at_the_end_stay(end: str) -> None:
    said = end.replace("<a href='/b'>", "").replace("</a>", "")
    assert texts_of(end)[-1] == f"{PARAGRAPHS[-1]}{said}"
