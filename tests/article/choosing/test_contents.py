"""The table of a page's contents is none of its text."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.contents import without_contents
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, paragraphs

URL = "https://courier.example/quay"
TITLES = '<li><a href="#rafts">Rafts that swim</a></li><li><a href="#ropes">Ropes that hold</a></li>'


def left_of(markup: str) -> list[str]:
    page = read_page(f"<article><p>The quay was built by hand.</p>{markup}{paragraphs()}</article>")
    return [block.text for block in without_contents(page, page.blocks, URL)][1 : -len(PARAGRAPHS)]


@pytest.mark.parametrize(
    "markup",
    [
        f"<ul>{TITLES}</ul>",
        f"<p>Jump to a part:</p><ul>{TITLES}</ul>",
        f"<h2>Skip ahead</h2><p>Jump to any section:</p><ul>{TITLES}</ul>",
        f"<h3>All there is to say of the quay:</h3><ul>{TITLES}</ul>",
        f'<p>⚓ <a href="{URL}#rafts">Rafts</a></p><p>🪢 <a href="{URL}#ropes">Ropes</a></p>',
        f'<ul><li><a href="{URL}/?by=a#rafts">Rafts</a></li><li><a href="{URL}/?by=a#ropes">Ropes</a></li></ul>',
        '<div class="block-toc"><h3>What is in it</h3></div>',
        '<ul id="table-of-contents"><li>Rafts that swim</li><li>What holds them?</li></ul>',
    ],
)
def test_a_table_of_contents_is_left_out(markup: str) -> None:
    assert left_of(markup) == []


@pytest.mark.parametrize(
    "markup",
    [
        "<p>In this article:</p><ul><li>Rafts that swim</li></ul>",
        '<ul><li><a href="#rafts">Rafts</a></li></ul>',
        '<h2><a href="#rafts">Rafts</a></h2><h3><a href="#ropes">Ropes</a></h3>',
        '<table><tr><td><a href="#rafts">Rafts</a></td><td><a href="#ropes">Ropes</a></td></tr></table>',
        '<p><a href="/rafts#top">Rafts</a></p><p><a href="/ropes#top">Ropes</a></p>',
        '<div class="toc-part"><h2>Rafts</h2></div><div class="toc-part"><h2>Ropes</h2></div>',
        '<div class="no-toc"><h2>Rafts</h2></div>',
        '<div id="toc-rafts"><h2>Rafts</h2></div>',
        '<div class="page-toc"><h2>Rafts</h2><p>They swim.</p></div>',
    ],
)
def test_other_lists_and_headings_stay(markup: str) -> None:
    assert left_of(markup) != []
    page = read_page(f"<article>{markup}</article>")
    assert left_of(markup) == [block.text for block in page.blocks]


def test_what_a_sentence_of_the_text_leads_to_stays() -> None:
    sentence = "The harbour office looked at rafts and at ropes, and it found two kinds of them:"
    assert left_of(f"<p>{sentence}</p><ul>{TITLES}</ul>") == [sentence, "Rafts that swim", "Ropes that hold"]


def test_the_line_above_titles_that_were_left_out_before_goes_as_well() -> None:
    page = read_page(f"<article><p>The quay.</p><p>Jump to a section:</p><ul>{TITLES}</ul>{paragraphs()}</article>")
    chosen = [block for block in page.blocks if block.container.tag != "li"]
    assert [block.text for block in without_contents(page, chosen, URL)] == ["The quay.", *PARAGRAPHS]
