"""What vendors and systems have around every text is none of it, whatever it says."""

from __future__ import annotations

import pytest

from jsnews.article.page.walk import read_page

NOTE = "This article needs more references, and all who know one may add it."


@pytest.mark.parametrize(
    "box",
    [
        "<div class='outbrain OUTBRAIN'>{}</div>",
        "<div id='onetrust-banner-sdk'>{}</div>",
        "<div class='hatnote navigation-not-searchable'>{}</div>",
        "<table class='box-More ambox ambox-content'><tr><td class='mbox-text'>{}</td></tr></table>",
        "<div id='siteSub' class='noprint'>{}</div>",
        "<div class='vector-menu-heading'>{}</div>",
    ],
)
def test_box_of_a_vendor_or_system_has_no_block(box: str) -> None:
    page = read_page(f"<main><p>The boats lie low.</p>{box.format(NOTE)}</main>")
    assert [block.text for block in page.blocks] == ["The boats lie low."]


@pytest.mark.parametrize("name", ["vector-body", "mw-content-text", "site-content", "mw-heading", "noboxes"])
def test_box_of_the_text_itself_stays(name: str) -> None:
    page = read_page(f"<main><div class='{name}'><p>The boats lie low.</p></div></main>")
    assert [block.text for block in page.blocks] == ["The boats lie low."]
