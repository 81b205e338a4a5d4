"""Lists of what a text leans on belong to it."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.references import with_references
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, paragraphs

LIST = "<ol><li>Seo, M. (2024). Tides and trade.</li><li><a href='https://sea.example/7'>https://sea.example/7</a></li></ol>"
ENTRIES = ["References", "Seo, M. (2024). Tides and trade.", "https://sea.example/7"]


def added(below: str, outside: str = "") -> list[str]:
    """What comes to the paragraphs of a text from the markup below them, in their element and outside of it."""
    page = read_page(f"<main><article>{paragraphs()}{below}</article>{outside}</main>")
    found = with_references(page, page.blocks[: len(PARAGRAPHS)])
    return [block.text for block in found][len(PARAGRAPHS) :]


@pytest.mark.parametrize(
    "below",
    [
        f"<h2>References</h2>{LIST}",
        f"<div><h3>References</h3></div>{LIST}<div>Share this article</div>",
        f"<p><strong>References</strong></p>{LIST}",
        f"<div>Did this help you?</div><form><p>Rate it</p></form><h5>References</h5>{LIST}",
        f"<h2>References</h2>{''.join(f'<p class=r>{entry}</p>' for entry in ENTRIES[1:])}<p>Tags: sea</p>",
    ],
)
def test_list_below_the_heading_comes_with_it(below: str) -> None:
    assert added(below) == ENTRIES


def test_what_stands_loose_beside_the_heading_is_no_list() -> None:
    edited = f"<div class=heading><h2>References</h2><span>[edit]</span></div>{LIST}"
    assert added(edited, "<section><p>Other story</p></section>") == []


def test_list_may_have_a_box_of_its_own_right_below_the_text() -> None:
    box = f"<section><h2>References</h2><div>{LIST}</div></section>"
    assert added("", box) == ENTRIES
    far = "".join(f"<p>Other story {n}</p>" for n in range(6))
    assert added("", f"<div>{far}</div>{box}") == []


@pytest.mark.parametrize(
    "below",
    [
        f"<h2>Related stories</h2>{LIST}",
        f"<p>References</p>{LIST}",
        "<h2>References</h2>",
        f"<h2>References</h2><ul hidden>{LIST}</ul>",
    ],
)
def test_nothing_comes_below_other_lines(below: str) -> None:
    assert added(below) == []
