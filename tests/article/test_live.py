"""Entries of a live blog are whole, however short their headings are."""

from __future__ import annotations

from jsnews.article.live import with_whole_entries
from jsnews.article.walk import read_page

TOLD = (
    "Traffic is moving again over the bridge, but only towards the city, the harbour office says.",
    "The mayor has thanked the crews of both tugs, who held the barge off for forty minutes.",
    "The barge has broken loose from its mooring and drifts towards the middle pier.",
)
HEADS = ("One lane open", "Thanks to the tugs", "Barge adrift")


def page_of(heads: tuple[str, ...] = HEADS, *, beside: str = "") -> str:
    entries = "".join(
        f"<article><time>1{at}:42</time><h2>{head}</h2><p>{text}</p></article>"
        for at, (head, text) in enumerate(zip(heads, TOLD, strict=True))
    )
    return f"<main><h1>Bridge closed</h1>{entries}{beside}</main>"


def test_missing_headings_and_paragraphs_of_entries_come_back_at_their_place() -> None:
    page = read_page(page_of())
    chosen = [block for block in page.blocks if block.text in TOLD]
    found = [block.text for block in with_whole_entries(page, chosen)]
    assert found == [text for pair in zip(HEADS, TOLD, strict=True) for text in pair]


def test_headings_that_lead_away_stay_out() -> None:
    page = read_page(page_of(tuple(f"<a href='/{head}'>{head}</a>" for head in HEADS)))
    chosen = [block for block in page.blocks if block.text in TOLD]
    assert with_whole_entries(page, chosen) == chosen


def test_cards_with_a_time_beside_the_text_stay_out() -> None:
    page = read_page(page_of(beside=f"<div>{' '.join(TOLD) * 3}</div>"))
    chosen = [block for block in page.blocks if len(block.text) > 200]
    assert with_whole_entries(page, chosen) == chosen
