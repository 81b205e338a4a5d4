"""What a dialog over the page says is none of the article, though nothing in its markup tells that it is a dialog."""

from __future__ import annotations

from jsnews import extract
from jsnews.model import SettleReport, Snapshot

from ..pages import PARAGRAPHS, paragraphs

URL, HEADLINE = "https://courier.example/a", "Floating market opens"
SAID = "We and our partners keep what you read on our pages, and show you offers that go with it, if you let us."


def text_of(overlay: str, inside: str) -> str:
    settle = SettleReport(reason="settled", clock="virtual", overlays=(overlay,))
    html = f"<main><article><h1>{HEADLINE}</h1>{inside}</article></main>"
    return extract(Snapshot(html=html, url=URL, settle=settle)).text


def test_what_a_dialog_says_is_none_of_the_text() -> None:
    inside = f"{paragraphs(PARAGRAPHS[:2])}<p>{SAID}</p>{paragraphs(PARAGRAPHS[2:])}"
    assert SAID in text_of("", inside)
    assert SAID not in text_of(f"Your choice{SAID}Yes No", inside)
    assert PARAGRAPHS[1] in text_of(f"Your choice{SAID}Yes No", inside)


def test_a_wall_that_took_the_place_of_the_text_is_none_of_it_and_a_paywall() -> None:
    wall = "<div><h2>You have reached your limit</h2><p>Subscribe to keep reading our stories.</p></div>"
    page = f"<main><article><h1>{HEADLINE}</h1>{paragraphs(PARAGRAPHS[:1])}{wall}{paragraphs(PARAGRAPHS[1:])}"
    settle = SettleReport(reason="settled", clock="virtual", text_length=180, longest_text=1200)
    article = extract(Snapshot(html=page, url=URL, settle=settle))
    assert article.verdict.status == "paywalled"
    assert [block.text for block in article.body] == list(PARAGRAPHS)


def test_an_article_that_stands_in_a_dialog_keeps_its_text() -> None:
    assert PARAGRAPHS[0] in text_of(f"{HEADLINE}{PARAGRAPHS[0]}"[:300], paragraphs())
