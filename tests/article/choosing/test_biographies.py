"""Who the authors are is no text, wherever it is told."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.biographies import without_biographies
from jsnews.article.page.walk import read_page

from .crane import PARAGRAPHS, text_of


def test_who_the_author_is_stands_below_the_text_and_is_not_of_it() -> None:
    about = "Mira Solheim is a writer at large who lives above a chandlery and reports on harbours."
    assert about not in text_of(after=f"<p><em>{about}</em></p>")


def test_a_paragraph_that_begins_with_the_author_stays_where_the_text_goes_on() -> None:
    told = "Mira Solheim remembers the harbour without a crane, and says that the boats were fewer then."
    first, second, *_ = PARAGRAPHS.split("</p>")
    page = read_page(f"<article>{PARAGRAPHS}<p>{told}</p>{first}, they agreed.</p>{second}, they agreed.</p></article>")
    assert told in [block.text for block in without_biographies(page, page.blocks, ["Mira Solheim"], None)]


def test_a_paragraph_that_begins_with_the_author_stays_among_paragraphs_in_places_of_their_own() -> None:
    told = "Mira Solheim remembers the harbour without a crane, and says that the boats were fewer then."
    first, second, *_ = PARAGRAPHS.split("</p>")
    after = [f"<p>{told}</p>", f"{first}, they agreed.</p>", f"{second}, they agreed.</p>"]
    placed = "".join(f'<div class="lazy">{paragraph}</div>' for paragraph in after)
    page = read_page(f"<article>{PARAGRAPHS}{placed}</article>")
    assert told in [block.text for block in without_biographies(page, page.blocks, ["Mira Solheim"], None)]


def test_a_last_paragraph_that_begins_with_the_author_and_tells_of_no_calling_is_text() -> None:
    told = "Mira Solheim has lived above the harbour for twelve years, and no longer hears the crane when it swings."
    assert text_of(after=f"<p>{told}</p>").endswith(told)


@pytest.mark.parametrize(
    "about",
    [
        "<p>Mira Solheim is a sailor who came ashore in Northport in 1999 and never left again.</p>",
        "<p>Mira Solheim schreibt hier unter Pseudonym, und das seit vielen Jahren schon.</p>",
        "<div>Mira Solheim has lived above the harbour for twelve years and more.</div>",
        '<p>Mira Solheim has lived above the harbour for years. <a href="/mira">All she wrote</a></p>',
    ],
)
def test_who_the_author_is_may_be_told_in_a_paragraph_like_any(about: str) -> None:
    assert "Mira Solheim" not in text_of(after=about)


def test_a_turn_of_the_author_in_a_talk_stays() -> None:
    turn = "MIRA SOLHEIM, HOST: Bakers in the harbour say bread now costs 14 per cent more than in the spring."
    page = read_page(f"<article>{PARAGRAPHS}<div><p>{turn}</p></div></article>")
    assert without_biographies(page, page.blocks, ["Mira Solheim"], None) == page.blocks


@pytest.mark.parametrize(
    "line",
    [
        "Mira Solheim can be reached at solheim@courier.example.",
        "Contact reporter Mira Solheim at (503) 555-0142 or on X @solheim.",
        "Mira Solheim ist unter solheim@courier.example zu erreichen.",
        "Follow her on Twitter @solheim_north",
    ],
)
def test_a_line_with_the_address_of_the_author_is_not_of_the_text(line: str) -> None:
    assert line not in text_of(after=f"<p>{line}</p>")


def test_a_line_with_the_address_of_somebody_else_is_of_the_text() -> None:
    line = "Tickets for the concert on the quay: tickets@harbour.example."
    assert line in text_of(after=f"<p>{line}</p>")


@pytest.mark.parametrize(
    "label",
    ["<h2>About the author</h2>", "<p>About the author:</p>", "<p><strong>Über die Autorin</strong></p>"],
)
def test_all_below_the_heading_of_a_biography_is_none_of_the_text(label: str) -> None:
    about = "<p>Solheim was born in Northport.</p><p>Her boats have won 28 prizes in three years.</p>"
    page = read_page(f"<article>{PARAGRAPHS}{label}{about}<h2>Sources</h2><p>Harbour office</p></article>")
    left = [block.text for block in without_biographies(page, page.blocks, ["Mira Solheim"], None)]
    assert left[4:] == ["Sources", "Harbour office"]


def test_a_section_about_the_author_of_a_book_is_text() -> None:
    page = read_page(f"<article>{PARAGRAPHS}<h2>About the author</h2><p>Henrik Vale wrote it at sea.</p></article>")
    assert without_biographies(page, page.blocks, ["Mira Solheim"], None) == page.blocks


@pytest.mark.parametrize(
    "about",
    [
        "<p>About the author: Mira Solheim sails and has a dog.</p>",
        "<p>About the author:</p>",
        "<p><em>The author is on the board of the sailors' union.</em></p>",
        "<p>Die Autorin ist Redakteurin für Häfen.</p>",
    ],
)
def test_a_biography_behind_a_label_or_without_a_name_is_none_of_the_text(about: str) -> None:
    page = read_page(f"<article>{PARAGRAPHS}{about}</article>")
    assert without_biographies(page, page.blocks, ["Mira Solheim"], None) == page.blocks[:4]


def test_an_author_of_whom_the_text_speaks_stays() -> None:
    told = "<p>The author is at her best when the crane swings and nobody on the quay dares to breathe.</p>"
    page = read_page(f"<article>{PARAGRAPHS}{told}</article>")
    assert without_biographies(page, page.blocks, ["Mira Solheim"], None) == page.blocks


def test_what_stands_below_the_name_of_the_author_in_a_box_of_its_own_is_none_of_the_text() -> None:
    about = "<p>Editor for harbours since 2008, formerly in Southport.</p><p>When not at sea she keeps bees.</p>"
    page = read_page(f"<div>{PARAGRAPHS}</div><div><a href='/m'>Mira Solheim</a><div>{about}</div></div>")
    chosen = [block for block in page.blocks if block.text != "Mira Solheim"]
    assert without_biographies(page, chosen, ["Mira Solheim"], None) == page.blocks[:4]


def test_a_text_below_its_summary_and_byline_stays() -> None:
    summary = "<div><p>The editor of the harbour's paper saw them swing.</p></div><div>Mira Solheim</div>"
    page = read_page(f"{summary}<div>{PARAGRAPHS.replace('harbour office', 'harbour editor')}</div>")
    chosen = [block for block in page.blocks if block.text != "Mira Solheim"]
    assert without_biographies(page, chosen, ["Mira Solheim"], None) == chosen


def test_an_author_introduced_above_the_text_is_none_of_it() -> None:
    about = "Mira is an experienced journalist who has covered harbours for five years."
    assert about not in text_of(before=f'<header><p>By Mira Solheim</p><div class="excerpt">{about}</div></header>')


def test_a_line_that_says_who_wrote_the_text_is_none_of_it() -> None:
    line = "This post was written by Mira Solheim, harbour pilot."
    assert line not in text_of(before=f"<p>{line}</p>")


def test_an_entry_of_a_live_report_by_an_author_tells_of_no_one() -> None:
    said = "<p>Operators have put up the timetable for the weekend, and it is thinner than the last one.</p>"
    entry = "<article><header><time>11.12</time> <span>Mira Solheim</span></header>{}</article>"
    page = read_page(f"<main>{PARAGRAPHS}{entry.format(said)}</main>")
    chosen = [block for block in page.blocks if "Mira" not in block.text and "11.12" not in block.text]
    assert without_biographies(page, chosen, ["Mira Solheim"], None) == chosen
