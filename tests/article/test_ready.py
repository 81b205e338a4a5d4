"""Extraction gets ready by a page of its own, which is to be as whole an article as those that follow."""

from __future__ import annotations

from jsnews.article.extract import extract
from jsnews.article.ready import _ADDRESS, _PAGE, get_ready
from jsnews.article.words.elsewhere import _HEADING


def test_page_of_our_own_goes_through_all_of_the_extraction() -> None:
    article = extract(_PAGE, url=_ADDRESS)
    assert article.verdict.status == "complete"
    assert article.headline == "The old ferry sails again"
    assert article.authors == ("Mina Seo", "Jo Day")
    assert article.published is not None
    assert article.images[0].credit is not None
    assert {block.type for block in article.body} >= {"paragraph", "heading", "list", "image"}


def test_large_patterns_are_compiled_when_extraction_is_ready() -> None:
    get_ready()
    assert "fullmatch" in vars(_HEADING)
