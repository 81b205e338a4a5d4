"""What a number or a sign in the text leads to on the same page is a footnote, and belongs to it."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.choosing.footnotes import with_footnotes
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, URL, paragraphs, plain_page

NOTE = "In Incheon, which had one first, it is four."


def added(mark: str, below: str) -> list[str]:
    """What is added to a text with a mark in it and some markup below it."""
    text = paragraphs().replace("</p>", f"{mark}</p>", 1)
    page = read_page(f"<article>{text}<div>Share</div>{below}</article>")
    chosen = page.blocks[: len(PARAGRAPHS)]
    return [block.text for block in with_footnotes(page, chosen, URL)[len(chosen) :]]


@pytest.mark.parametrize(
    ("mark", "below"),
    [
        (
            "<a class=footnote-anchor id=anchor-1 href='#footnote-1'>1</a>",
            f"<div class=footnote><a id=footnote-1 href='#anchor-1'>1</a><div class=content><p>{NOTE}</p></div></div>",
        ),
        (
            "<sup id=fnref1><a href='#fn1'>[1]</a></sup>",
            f"<h2>Notes</h2><ol><li id=fn1><p>{NOTE} <a href='#fnref1'>↩</a></p></li></ol>",
        ),
        (f"<sup><a href='{URL}#n1'>1</a></sup>", f"<aside id=n1>{NOTE}</aside>"),
        (f"<sup><a href='{URL}?utm_source=post#n1'>1</a></sup>", f"<aside id=n1>{NOTE}</aside>"),
        ("<sup><a href='#n'>*</a></sup>", f"<p><a name=n>*</a> {NOTE}</p>"),
    ],
)
def test_what_a_mark_in_the_text_leads_to_is_taken(mark: str, below: str) -> None:
    assert [text.strip("* ↩") for text in added(mark, below)] == [NOTE]


@pytest.mark.parametrize(
    ("mark", "below"),
    [
        ("<sup>1</sup>", f"<p id=fn1>{NOTE}</p>"),
        ("<sup><a href='#fn2'>2</a></sup>", f"<p id=fn1>{NOTE}</p>"),
        ("<a href='#fn1'>the first of them</a>", f"<p id=fn1>{NOTE}</p>"),
        ("<sup><a href='/notes#fn1'>1</a></sup>", f"<p id=fn1>{NOTE}</p>"),
        (f"<sup><a href='{URL.replace('courier', 'other')}#fn1'>1</a></sup>", f"<p id=fn1>{NOTE}</p>"),
        ("<sup><a href='#fn1'>1</a></sup>", f"<p id=fn1><a href=/b>{NOTE}</a></p>"),
        ("<a href='#comments'>12</a>", f"<div id=comments>{paragraphs(('Well done.',) * 7)}<p>{NOTE}</p></div>"),
    ],
)
def test_no_other_line_is_a_footnote(mark: str, below: str) -> None:
    assert added(mark, below) == []


def last_of(text: str, line: str) -> str:
    """The last line of a page whose text has `line` below it."""
    page = read_page(f"<article>{text}<p><em>{line}</em></p></article>")
    return with_footnotes(page, page.blocks[:-1], "")[-1].text


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


def test_footnotes_say_that_they_are_and_are_read_with_the_text() -> None:
    text = paragraphs().replace("</p>", "<sup><a href='#fn1'>1</a></sup></p>", 1)
    notes = f"<h2>Notes</h2><ol><li id=fn1>{NOTE}</li><li>The other one is told of nowhere above.</li></ol>"
    article = extract(plain_page(text + notes), url=URL)
    assert NOTE in article.text
    heading, notes = article.body[-2:]
    assert (heading.role, notes.role, {item.role for item in notes.blocks}) == ("body", "footnote", {"footnote"})
    assert f"1. {NOTE}" in article.to_markdown()


def test_a_list_of_which_one_item_is_led_to_is_none_of_footnotes() -> None:
    text = paragraphs().replace("</p>", "<sup><a href='#r2'>[2]</a></sup></p>", 1)
    rules = "".join(f"<li id=r{n}>Rule {n}: a boat that has a berth may pass it on.</li>" for n in range(8))
    article = extract(plain_page(f"{text}<h2>Rules</h2><ol>{rules}</ol>{paragraphs(PARAGRAPHS[:1])}"), url=URL)
    assert sum(block.role == "footnote" for each in article.body for block in each.blocks) <= 1
