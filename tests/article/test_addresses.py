"""Addresses of links: as a browser would ask for them."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.text import address

from .pages import PARAGRAPHS, paragraphs, plain_page

HERE = "https://courier.example/2026/market.html"
RULES = '<p>The city has put <a href="docs/rules.pdf">all of its rules</a> for the market on paper.</p>'


@pytest.mark.parametrize(
    ("href", "full"),
    [
        ("img/my photo.jpg", "https://courier.example/2026/img/my%20photo.jpg"),
        ("https://cdn.example/a b.jpg", "https://cdn.example/a%20b.jpg"),
        (" \n docs/a\n\tb.pdf ", "https://courier.example/2026/docs/ab.pdf"),
        ("docs/a%20b.pdf?q=1 2", "https://courier.example/2026/docs/a%20b.pdf?q=1%202"),
        ("//two words.example/", None),
        ("java\nscript:alert(1)", None),
    ],
)
def test_spaces_in_an_address_are_encoded_and_line_ends_taken_out(href: str, full: str | None) -> None:
    assert address(href, HERE) == full


def link(head: str, url: str | None = HERE) -> str:
    return extract(plain_page(RULES + paragraphs(PARAGRAPHS), head=head), url=url).links[0].url


CANONICAL = '<link rel="canonical" href="https://www.courier.example/news/market/">'


def test_relative_links_start_from_where_the_page_was_read() -> None:
    assert link(CANONICAL) == "https://courier.example/2026/docs/rules.pdf"


def test_relative_links_start_from_where_the_page_wants_them_to() -> None:
    assert link('<base href="https://files.example/all/">' + CANONICAL) == "https://files.example/all/docs/rules.pdf"
    assert link('<base href="/all/">') == "https://courier.example/all/docs/rules.pdf"


def test_what_is_no_address_of_the_web_is_no_start() -> None:
    assert link('<base href="about:blank">') == "https://courier.example/2026/docs/rules.pdf"


def test_relative_links_of_a_page_from_nowhere_start_from_its_own_name() -> None:
    assert link(CANONICAL, url=None) == "https://www.courier.example/news/market/docs/rules.pdf"
