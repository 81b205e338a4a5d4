"""What leads to other stories is none of this one, though a line of it reads like a paragraph."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.cards import without_cards
from jsnews.article.page.walk import read_page
from jsnews.article.scoring.survey import Evidence

from ..pages import PARAGRAPHS, paragraphs

URL = "https://courier.example/business/floating-market/"
TITLE = "Net makers ask for a holiday of their own"
DECK = "Three hundred of them have signed a letter to the guild, which meets on the first of May."


def card(number: int = 1, title: str = "<h3><a href='/life/{}'>{}</a></h3>") -> str:
    return f"<div class='c'><span>Life</span>{title.format(number, TITLE)}<p>{number}: {DECK}</p></div>"


def left_of(markup: str, url: str = URL, *, is_article: bool = True) -> list[str]:
    page = read_page(f"<main><h1>Floating market opens in Namsan</h1>{markup}</main>")
    return [
        block.text
        for block in without_cards(page, page.blocks[1:], Evidence(headline=0, url=url, is_article=is_article))
    ]


@pytest.mark.parametrize("title", ["<h3><a href='/life/{}'>{}</a></h3>", "<a href='/life/{}'>{}</a>"])
def test_cards_after_the_text_go_with_the_lines_below_their_titles(title: str) -> None:
    cards = "".join(card(number, title) for number in range(4))
    assert left_of(f"<article>{paragraphs()}</article><section>{cards}</section>") == list(PARAGRAPHS)


def test_cards_below_the_paragraphs_in_one_element_with_them_go() -> None:
    cards = "".join(card(number) for number in range(4))
    assert left_of(f"<article>{paragraphs()}<div>{cards}</div></article>", is_article=False) == list(PARAGRAPHS)


@pytest.mark.parametrize("url", [URL, ""])
@pytest.mark.parametrize("title", ["<h3><a href='/life/{}'>{}</a></h3>", "<b>Read also: <a href='/life/{}'>{}</a></b>"])
def test_a_card_between_the_paragraphs_goes(url: str, title: str) -> None:
    first, second = paragraphs(PARAGRAPHS[:3]), paragraphs(PARAGRAPHS[3:])
    assert left_of(f"<article>{first}{card(title=title)}{second}</article>", url) == list(PARAGRAPHS)


def test_a_heading_that_is_a_link_is_a_title_however_short() -> None:
    one = f"<div class='slide'><h4><a href='/life/7'>Elsewhere</a></h4><p>{DECK}</p></div>"
    assert left_of(f"<article>{paragraphs()}<section>{one * 2}</section></article>") == list(PARAGRAPHS)
    behind_comments = f"<!-- 1 -->{one}<!-- 2 -->{one}"  # as templates leave them
    assert left_of(f"<article>{paragraphs()}<section>{behind_comments}</section></article>") == list(PARAGRAPHS)
    assert left_of(f"<article>{paragraphs()}<section>{one}</section></article>") == [*PARAGRAPHS, "Elsewhere", DECK]
    first, second = paragraphs(PARAGRAPHS[:3]), paragraphs(PARAGRAPHS[3:])
    assert left_of(f"<article>{first}{one * 2}{second}</article>").count(DECK) == 2


def test_a_list_of_parts_that_is_most_of_the_text_stays() -> None:
    parts = "".join(card(number) for number in range(9))
    assert f"8: {DECK}" in left_of(f"<article>{paragraphs(PARAGRAPHS[:2])}{parts}</article>")
    assert f"8: {DECK}" in left_of(f"<div>{paragraphs(PARAGRAPHS[:2])}</div><div>{parts}</div>")


@pytest.mark.parametrize("address", [f"{URL}?entry={{}}", f"{URL}entry-{{}}"])
def test_the_entries_of_a_live_page_are_no_cards(address: str) -> None:
    entry = card(title=f"<h3><a href='{address}'>{{}}</a></h3>")
    assert f"1: {DECK}" in left_of(
        f"<article>{paragraphs(PARAGRAPHS[:3])}{entry}{paragraphs(PARAGRAPHS[3:])}</article>"
    )


@pytest.mark.parametrize(
    "part",
    [
        "".join(card(number) for number in range(4)),
        "".join(card(number, "<a href='/life/{}'>{}</a>") for number in range(2)),
        card(title="<h3><a href='https://shop.example/{}'>{}</a></h3>"),
        card(title="<h3><a href='#part-{}'>{}</a></h3>"),
        card(title="<h3>{1}</h3>"),
        f"<div><h3><a href='/life/1'>{TITLE}</a></h3><p>4.5 stars</p></div>",
        f"<div><ul><li><a href='/life/1'>{TITLE}</a></li></ul><p>1: {DECK}</p></div>",
        f"<div><div class='also'>Read also: <a href='/life/1'>{TITLE}</a></div><p>1: {DECK}</p><p>2: {DECK}</p></div>",
    ],
    ids=[
        "many parts in a row",
        "two without a heading",
        "to another site",
        "to a part of this page",
        "no link",
        "no running text",
        "an item of a list that a paragraph stands below in one element",
        "a pointer that paragraphs stand below in one element",
    ],
)
def test_parts_of_the_text_that_only_look_so_stay(part: str) -> None:
    first, second = paragraphs(PARAGRAPHS[:3]), paragraphs(PARAGRAPHS[3:])
    assert any(TITLE in text for text in left_of(f"<article>{first}{part}{second}</article>"))


def test_cards_that_are_all_there_is_stay() -> None:
    assert f"1: {DECK}" in left_of(card())


def test_an_index_of_cards_below_a_few_words_stays_where_nothing_says_that_it_is_an_article() -> None:
    index = f"{paragraphs(PARAGRAPHS[:2])}</main><section>{''.join(card(number) for number in range(9))}</section>"
    assert f"8: {DECK}" not in left_of(index)
    assert f"8: {DECK}" in left_of(index, is_article=False)


@pytest.mark.parametrize("cover", ["<a href='/life/3' aria-label='Read'></a>", "<div><a href='/life/3'></a></div>"])
def test_card_may_be_a_link_that_lies_over_it_without_a_word(cover: str) -> None:
    inside = f"<div class='c'>{cover}<h3>{TITLE}</h3><p>{DECK}</p></div>"
    assert left_of(f"<article>{paragraphs()}{inside}{paragraphs()}</article>") == [*PARAGRAPHS, *PARAGRAPHS]


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='c'><a href='https://nets.example/'></a><h3>{TITLE}</h3><p>{DECK}</p></div>",
        f"<div class='c'><a id='nets'></a><h3>{TITLE}</h3><p>{DECK}</p></div>",
        f"<div class='c'><a href='/nets.jpg'><img src='/nets.jpg'></a><h3>{TITLE}</h3><p>{DECK}</p></div>",
        f"<table><tr><td><a href='/life/3'></a>{TITLE}</td><td>{DECK}</td></tr></table>",
    ],
    ids=["another site", "a place", "a picture", "a row"],
)
def test_box_with_another_link_is_no_card(box: str) -> None:
    assert TITLE in left_of(f"<article>{paragraphs()}{box}{paragraphs()}</article>")


def test_long_text_stands_above_many_cards_on_a_page_that_does_not_say_what_it_is() -> None:
    cards = "".join(card(number, "<a href='/life/{}'></a><b>{}</b>") for number in range(40))
    text = paragraphs([*PARAGRAPHS, *(f"{text} So it was said." for text in PARAGRAPHS)])
    assert left_of(f"<div>{text}<ul>{cards}</ul></div>", is_article=False)[-1].endswith("So it was said.")


def test_picture_that_opens_in_large_with_its_caption_is_no_title_of_what_stands_beside_it() -> None:
    caption = "Mina Seo, The Harbour. Namsan Press, 264 pages, in the shops from March"
    link = (
        f"<a class='zoom' href='/media/seo.jpg'><img src='/media/seo-s.jpg'><span class='legend'>{caption}</span></a>"
    )
    text = paragraphs(PARAGRAPHS[:2]) + f"<p>{link}{PARAGRAPHS[2]}</p>" + paragraphs(PARAGRAPHS[3:])
    kept = left_of(f"<article>{text}</article>")
    assert PARAGRAPHS[2] in " ".join(kept)
    title = link.replace("/media/seo.jpg", "/life/harbour")
    text = text.replace(link, title)
    assert PARAGRAPHS[2] not in " ".join(left_of(f"<article>{text}</article>"))
