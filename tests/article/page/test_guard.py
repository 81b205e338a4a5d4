"""What is too large or too deep to be a news page."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.page.guard import DEEPEST, MANY_TAGS
from jsnews.errors import NotAPage

from ..pages import paragraphs, plain_page

MANY = MANY_TAGS + 1


@pytest.mark.parametrize(
    ("around", "piece"),
    [
        ("<svg><g>%s</g></svg>", "<path d='M1 2'/>"),
        ("<svg viewBox='0 0 1 1'>%s</svg>", "<circle r=1></circle>"),
        ("<math>%s</math>", "<mspace/>"),
        ("<dl>%s</dl>", "<dt>A berth.<dd>A boat."),
        ("<table>%s</table>", "<thead><tr><th>Berth<tbody><tr><td>Boat"),
        ("<script>const rows = [%s]</script>", "`<div>`,"),
        ("<STYLE>%s</STYLE>", "<div>"),
        ("<!--%s-->", "<div>"),
    ],
)
def test_many_tags_beside_each_other_are_not_deep(around, piece):
    assert (
        "floating market" in extract(plain_page(around % (piece * (MANY // piece.count("<") + 1)) + paragraphs())).text
    )


@pytest.mark.parametrize(
    "piece",
    [
        *("<div>", "<div></x>", "<span><div></span>", "<x/>", "<svg/><x/>", "<svg></svg><x/>", "<svg><div/>"),
        *("<svg><foreignObject><x/>", "<svg><style><g>", "<!--><div>", "<script></script><div>"),
    ],
)
def test_what_is_deep_is_no_page(piece):
    with pytest.raises(NotAPage, match=f"{DEEPEST:,} deep"):
        extract(plain_page(piece * MANY))


@pytest.mark.parametrize("piece", ["<div ", "<!--", "<script>", "</script", "<svg"])
def test_endless_tags_are_read_in_the_time_of_their_number(piece):
    assert extract(plain_page(piece * MANY)).text == ""
