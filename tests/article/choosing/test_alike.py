"""Lines of which a text has several in one look belong to it, all of them."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.alike import with_lines_alike
from jsnews.article.page.walk import read_page

from ..pages import URL

ANSWER = "The harbour office says that it depends on the tide, and on who is asked in the evening."
QUESTIONS = ["When does the ferry sail?", "What does a ticket cost?", "May goats come aboard?", "Who rings the bell?"]
PLACES = ["The old quay", "The customs house", "The clock", "The net loft"]


def texts_of(lines: list[str], markup: str, missing: set[str]) -> list[str]:
    """The lines of `lines`, each in `markup` above an answer, that are there in the end without `missing` at first."""
    entries = "".join(f"{markup.format(line)}<p>{ANSWER} {at}</p>" for at, line in enumerate(lines))
    page = read_page(f"<article><p>{ANSWER}</p>{entries}</article>")
    chosen = [block for block in page.blocks if block.text.split(" expand_")[0] not in missing]
    found = with_lines_alike(page, chosen, URL)
    assert found == sorted(found, key=lambda block: block.number)
    return [block.text.split(" expand_")[0] for block in found if not block.text.startswith(ANSWER)]


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='item'><div class='question'>{}</div></div>",
        "<button class='toggle'>{}</button>",
        "<div class='question'>{} <span>expand_more</span></div>",
        "<div class='question'><a href='#answer'>{}</a></div>",
    ],
)
def test_questions_above_answers_come_back_where_two_were_taken(markup: str) -> None:
    assert texts_of(QUESTIONS, markup, set(QUESTIONS[:2])) == QUESTIONS


def test_names_of_parts_come_back_where_half_of_them_were_taken() -> None:
    markup = "<div class='place'>{}</div>"
    assert texts_of(PLACES, markup, set(PLACES[1:3])) == PLACES
    assert texts_of(PLACES, markup, set(PLACES[1:])) == PLACES[:1]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>{}</p>",
        "<div class='place' hidden>{}</div>",
        "<div class='place'><a href='/places/'>{}</a></div>",
        "<figure><figcaption>{}</figcaption></figure>",
    ],
    ids=["a paragraph", "hidden", "a link", "a caption"],
)
def test_what_may_be_something_else_stays_out(markup: str) -> None:
    assert texts_of(PLACES, markup, {PLACES[1]}) == [PLACES[0], *PLACES[2:]]


def test_a_byline_stays_out() -> None:
    lines = [*PLACES, "By Mina Seo"]
    assert texts_of(lines, "<h2>{}</h2>", {lines[-1]}) == PLACES


def test_numbers_and_a_line_above_what_was_left_out_stay_out() -> None:
    markup = "<div class='price'>{}</div>"
    assert texts_of(["1.21 $", "2.40 $", "3.10 $"], markup, {"2.40 $"}) == ["1.21 $", "3.10 $"]
    page = read_page("".join(f"<div>{place}</div><p>{ANSWER} {place}</p>" for place in PLACES))
    chosen = [block for block in page.blocks if block.number not in (2, 3)]
    assert with_lines_alike(page, chosen, URL) == chosen


@pytest.mark.parametrize(
    "title", ["<button aria-expanded=false>{}</button>", "<div aria-expanded=true><h3>{}</h3></div>"]
)
def test_titles_of_boxes_that_open_come_back_with_what_stands_in_these(title: str) -> None:
    box = "<section>" + title + f"<p>{ANSWER}</p></section>"
    page = read_page(f"<article><p>{ANSWER}</p>{box.format(PLACES[0])}{box.format(PLACES[1])}<p>{ANSWER}</p></article>")
    chosen = [block for block in page.blocks if block.text == ANSWER]
    assert [block.text for block in with_lines_alike(page, chosen, URL) if block not in chosen] == PLACES[:2]
    share = read_page(
        f"<article><p>{ANSWER}</p><div><p>{ANSWER}</p>{title.format('Share')}<p>{ANSWER}</p></div></article>"
    )
    chosen = [block for block in share.blocks if block.text == ANSWER]
    assert with_lines_alike(share, chosen, URL) == chosen


def test_caption_amid_loose_text_stays_out() -> None:
    told = [f"{ANSWER} {at}" for at in range(4)]
    pictures = [f"<span><img src='/{at}.jpg'><em class='img_desc'>The quay at {at}</em></span>" for at in range(4)]
    text = "<br><br>".join(f"{picture}<br>{line}" for picture, line in zip(pictures, told, strict=True))
    page = read_page(f"<div><article id='area'>{text}</article></div>")
    chosen = [block for block in page.blocks if not block.text.startswith(("The quay at 1", "The quay at 2"))]
    assert with_lines_alike(page, chosen, URL) == chosen
