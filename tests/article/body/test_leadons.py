"""What leads on within a paragraph is none of it: a link behind its last sentence, a line between breaks; one that a
sentence ends with is."""

from __future__ import annotations

import pytest

from jsnews import extract

from ..pages import PARAGRAPHS, paragraphs, plain_page

URL = "https://courier.example/market"


def body_of(markup: str) -> list[str | None]:
    return [block.text for block in extract(plain_page(markup), url=URL).body]


def texts_of(end: str) -> list[str | None]:
    return body_of(f"{paragraphs(PARAGRAPHS[:-1])}<p>{PARAGRAPHS[-1]}{end}</p>")


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


@pytest.mark.parametrize(
    "line",
    [
        "<b>Also Read: <a href='/x'>Boat sinks off the coast after a storm</a></b>",
        "<a href='https://other.example/1'>Read this story in Bengali</a>",
        "Watch: <a href='/videos/2'>How the mackerel is sold from rafts</a>",
    ],
)
def test_line_between_breaks_that_points_to_another_story_is_none_of_the_text(line: str) -> None:
    for lines in ((*PARAGRAPHS[:2], line, *PARAGRAPHS[2:]), (*PARAGRAPHS, line)):
        assert body_of(f"<div>{'<br>'.join(lines)}</div>") == list(PARAGRAPHS)


def test_sentence_between_breaks_stays_whatever_it_begins_with() -> None:
    line = "Also read: the clauses of the <a href='/x'>contract</a>."
    text = "Also read: the clauses of the contract."
    markup = "<br>".join((*PARAGRAPHS[:2], line, *PARAGRAPHS[2:]))
    assert body_of(f"<div>{markup}</div>") == [*PARAGRAPHS[:2], text, *PARAGRAPHS[2:]]
