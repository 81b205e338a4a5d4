"""Boxes that ask the reader for an address are no part of the text they stand in."""

from __future__ import annotations

from jsnews import extract
from jsnews.article.dom import read_page
from jsnews.article.offers import without_form_headings

from .pages import PARAGRAPHS, paragraphs, plain_page

HEADING, CALL = "City Desk, every weekday", "Sign up for stories from the block that you live on."


def box(inside: str) -> str:
    return f'<div class="c-box"><h3>{HEADING}</h3><p>{CALL}</p>{inside}</div>'


def text_with(extra: str) -> str:
    return extract(plain_page(paragraphs(PARAGRAPHS[:3]) + extra + paragraphs(PARAGRAPHS[3:]))).text


def chosen_without(markup: str, left_out: str) -> list[str]:
    page = read_page(f"<article><p>{PARAGRAPHS[0]}</p>{markup}<p>{PARAGRAPHS[1]}</p></article>")
    chosen = [block for block in page.blocks if block.text != left_out]
    return [block.text for block in without_form_headings(chosen)]


def test_a_box_for_a_newsletter_leaves_nothing_in_the_text() -> None:
    text = text_with(box('<input type="email" placeholder="you@example.org"><button>Sign up</button>'))
    assert HEADING not in text
    assert CALL not in text


def test_a_heading_over_a_form_goes_with_the_call_below_it() -> None:
    assert HEADING not in chosen_without(box("<form><input name='address'></form>"), CALL)


def test_a_heading_over_a_form_stays_where_its_text_does() -> None:
    assert HEADING in chosen_without(box("<form><input name='answer'></form>"), "")


def test_a_heading_with_a_button_for_its_link_stays() -> None:
    assert HEADING in chosen_without(f"<div><h3>{HEADING}</h3><button>Copy link</button></div>", "Copy link")
