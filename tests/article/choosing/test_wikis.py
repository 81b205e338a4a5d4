"""What a wiki has around and between its texts is none of them."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.wikis import without_furniture
from jsnews.article.page.walk import read_page

NOTE = "This article needs more references, and all who know one may add it."


def left_of(markup: str, *, around: str = "mw-body") -> list[str]:
    """What stays of a page with a paragraph and something beside it."""
    page = read_page(f"<div class='{around}'><p>The boats lie low.</p>{markup}</div>")
    return [block.text for block in without_furniture(page, page.blocks)]


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='hatnote navigation-not-searchable'>{NOTE}</div>",
        f"<table class='box-More ambox ambox-content'><tr><td class='mbox-text'>{NOTE}</td></tr></table>",
        f"<div id='siteSub' class='noprint'>{NOTE}</div>",
        f"<div class='vector-menu-heading'>{NOTE}</div>",
        "<div class=mw-heading><span>[<a href='/e'>edit</a>]</span></div>",
        "<div class=mw-heading><span>[Bearbeiten | Quelltext bearbeiten]</span></div>",
    ],
)
def test_notes_menus_and_links_to_edit_are_none_of_a_wikis_text(box: str) -> None:
    assert left_of(box) == ["The boats lie low."]


@pytest.mark.parametrize("name", ["vector-body", "mw-content-text", "mw-heading", "noboxes"])
def test_a_box_of_the_text_itself_stays(name: str) -> None:
    assert left_of(f"<div class='{name}'><p>At noon they sail.</p></div>")[1:] == ["At noon they sail."]


def test_another_page_may_have_such_names() -> None:
    assert left_of(f"<div class=hatnote>{NOTE}</div>", around="body")[1:] == [NOTE]
