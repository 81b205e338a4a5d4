"""Frames between the paragraphs: a part of the article, or an offer that another document makes there."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.inserts import without_inserts
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, paragraphs

OFFER = "Take the harbour with you: our app tells you which boats are in and what they have caught."
LONGER = (
    "Every Friday two of us walk along the quay and write down what we see, hear and eat there, from the first catch "
    "at dawn to the last lantern on the eastern mole, and what the fishwives make of the new council this time."
)


def kept_of(framed: str, *, below: str = paragraphs(PARAGRAPHS[2:])) -> list[str]:
    frame = f'<div data-jsnews-frame="">{framed}</div>'
    page = read_page(f"<article>{paragraphs(PARAGRAPHS[:2])}{frame}{below}</article>")
    return [block.text for block in without_inserts(page, page.blocks)]


def test_a_frame_that_says_a_few_words_between_the_paragraphs_is_none_of_the_text() -> None:
    assert kept_of(f"<h3>In your pocket</h3><p>{OFFER}</p>") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "asking",
    [
        "<button>Yes, please</button>",
        '<p><a href="/letter"> To the letter </a></p>',
        "<p>Abonnez-vous dès maintenant</p>",
    ],
)
def test_a_frame_that_asks_for_something_is_none_of_the_text(asking: str) -> None:
    assert kept_of(f"<p>{LONGER}</p>{asking}") == list(PARAGRAPHS)


def test_a_frame_with_a_paragraph_of_the_article_stays() -> None:
    assert LONGER in kept_of(f"<p>{LONGER}</p>")


def test_a_frame_with_the_rest_of_the_article_stays() -> None:
    assert OFFER in kept_of(f"<p>{OFFER}</p>", below="")


def test_an_article_of_many_frames_stays() -> None:
    frames = "".join(f'<div data-jsnews-frame="">{paragraphs((text,))}</div>' for text in PARAGRAPHS)
    page = read_page(f"<article>{frames}</article>")
    assert without_inserts(page, page.blocks) == page.blocks
