"""A footnote belongs to the text in which its mark stands."""

from __future__ import annotations

import pytest

from jsnews.article.footnotes import with_footnotes
from jsnews.article.walk import read_page

from .pages import PARAGRAPHS, paragraphs


def last_of(text: str, line: str) -> str:
    """The last line of a page whose text has `line` below it."""
    page = read_page(f"<article>{text}<p><em>{line}</em></p></article>")
    return with_footnotes(page, page.blocks[:-1])[-1].text


@pytest.mark.parametrize("line", ["*One berth is six metres long", "* Six metres"])
def test_a_footnote_below_the_text_belongs_to_it(line: str) -> None:
    assert last_of(paragraphs().replace("berth,", "berth*,"), line) == line


@pytest.mark.parametrize(
    ("word", "line"),
    [("berth*", "† One berth is six metres long"), ("berth", "* Required field"), ("b***h", "* Required field")],
    ids=["another mark", "no mark", "a word that nobody may print"],
)
def test_a_line_that_begins_with_a_mark_is_no_footnote_of_a_text_without_it(word: str, line: str) -> None:
    assert last_of(paragraphs().replace("berth", word), line) == PARAGRAPHS[-1].replace("berth", word)
