"""Lines that fields hold already are no text: bylines and date lines."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.choosing.signed import without_signatures
from jsnews.article.page.walk import read_page

from .crane import PARAGRAPHS, text_of


@pytest.mark.parametrize(
    "line",
    [
        "By Mira Solheim",
        "Mira Solheim in Northport",
        "Last updated on 14 February 2026",
        "14 February 2026",
        "14/02/2026 a las 09:05h.",
    ],
)
def test_a_line_of_byline_or_date_above_the_text_is_no_paragraph(line: str) -> None:
    assert line not in text_of(before=f"<p>{line}</p>")


@pytest.mark.parametrize(
    "line",
    [
        "Northport.",
        "The summer of 2023",
        "It began on 3 May 2023 at 10:30 a.m.",
        "Mira Solheim was there when the crane came.",
    ],
)
def test_a_short_first_line_that_is_neither_is_not_taken_for_one(line: str) -> None:
    page = read_page(f"<article><p>{line}</p>{PARAGRAPHS}</article>")
    assert without_signatures(page.blocks, None, ["Mira Solheim"], None) == page.blocks


@pytest.mark.parametrize(
    "items",
    [
        ("Mira Solheim", "14 February 2026", "0 comments"),
        ("Published 14 February 2026 09:30", "Updated 15 February 2026 10:00", "Comments 3"),
        ("입력 2026.02.14 06:30", "댓글 0"),
    ],
)
def test_a_list_of_byline_and_dates_above_the_text_is_no_list_of_it(items: tuple[str, ...]) -> None:
    made = "".join(f"<li>{item}</li>" for item in items)
    page = read_page(f"<article><ul>{made}</ul>{PARAGRAPHS}</article>")
    left = without_signatures(page.blocks, None, ["Mira Solheim"], None)
    assert left == page.blocks[len(items) :]


@pytest.mark.parametrize(
    "items",
    [
        ("The crane came on 14 February 2026.", "Mira Solheim"),
        ("14 February 2026", "The quay, from nine in the morning"),
        ("Datum: 14. Februar 2026", "Ort: am Kai"),
    ],
)
def test_a_list_that_may_be_the_texts_own_stays(items: tuple[str, ...]) -> None:
    made = "".join(f"<li>{item}</li>" for item in items)
    page = read_page(f"<article><ul>{made}</ul>{PARAGRAPHS}</article>")
    assert without_signatures(page.blocks, None, ["Mira Solheim"], None) == page.blocks


def test_a_closing_quote_of_somebody_else_stays() -> None:
    closing = "Henrik Vale is the last of them. He means to stay until the crane has gone home, and the tide with it."
    assert text_of(after=f"<p>{closing}</p>").endswith(closing)


@pytest.mark.parametrize("stamp", ["<p>Last updated: 15 February 2026</p>", "<dl><dt>Date modified:</dt></dl>"])
def test_a_label_with_a_date_or_for_one_below_the_text_is_not_of_it(stamp: str) -> None:
    assert "odified" not in text_of(after=stamp)
    assert "updated" not in text_of(after=stamp)


def test_byline_with_a_date_and_how_often_it_was_read_is_no_paragraph() -> None:
    line = "Written by Mira Solheim, published on the 14 February 2026 at 10:05 | Hits: 871"
    page = read_page(f"<article><div>{line}</div>{PARAGRAPHS}</article>")
    assert without_signatures(page.blocks, None, ["Mira Solheim"], None) == page.blocks[1:]


SUMMARY = f'<p class="intro">{"The boats came up one by one, and the harbour was silent. " * 2}</p>'


@pytest.mark.parametrize(
    "line",
    [
        "Interview: Mira Solheim",
        "Text: Mira Solheim / Pictures: Henrik Vale",
        "Mira Solheim, correspondent | Monday, 14 February 2026",
        "By Mira Solheim, Northport",
        "Mira Solheim (Northport)",
        "14/02/2026 07h00 · updated a week ago",
    ],
)
def test_byline_and_date_line_below_the_summary_are_no_paragraphs(line: str) -> None:
    assert line not in text_of(before=f"{SUMMARY}<p>{line}</p>")


@pytest.mark.parametrize("line", ["14 February 2026", "Mira Solheim in Northport"])
def test_a_line_below_the_first_text_that_may_head_a_part_of_it_stays(line: str) -> None:
    page = read_page(f"<article>{SUMMARY}<p>{line}</p>{PARAGRAPHS}</article>")
    assert without_signatures(page.blocks, None, ["Mira Solheim"], None) == page.blocks


def test_a_byline_above_a_text_of_short_paragraphs_is_none_of_them() -> None:
    page = read_page("<p>Mira Solheim | 14 February 2026</p><p>The crane came by night and lifted them.</p>")
    assert without_signatures(page.blocks, None, ["Mira Solheim"], None) == page.blocks[1:]


@pytest.mark.parametrize(
    "contact",
    [
        "<h2>Press contact</h2><p>Nils Aabel, press@pumps.example</p>",
        "<p>Pressekontakt: Nils Aabel, 0123 456</p>",
        "<p>Rückfragen bitte an:</p><p>Hafenamt</p>",
    ],
)
def test_the_press_contact_below_a_release_is_not_of_it(contact: str) -> None:
    text = text_of(after=f"<h2>About the company</h2><p>It has made pumps in Strandby since 1922.</p>{contact}")
    assert text.endswith("since 1922.")


@pytest.mark.parametrize(
    "line", ["Press contact with the crew was lost at noon.", "Media contacts count for little here."]
)
def test_a_sentence_that_speaks_of_the_press_is_no_contact(line: str) -> None:
    page = read_page(f"<article>{PARAGRAPHS}<p>{line}</p></article>")
    assert without_signatures(page.blocks, None, [], None) == page.blocks


@pytest.mark.parametrize("tag", ["h2", "h3"])
def test_the_headline_is_no_line_of_the_text_whatever_heading_it_is(tag: str) -> None:
    title = "Crane lifts the boats"
    page = f"""<html><head><title>Quayside: {title}</title></head><body><div class="site">Quayside</div>
    <div class="post"><h2 class="date">March 17, 2011</h2><{tag} class="post-title">{title}</{tag}>
    <div class="post-body">{PARAGRAPHS}</div></div></body></html>"""
    article = extract(page, url="https://quayside.example/2011/03/crane.html")
    assert article.headline == title
    assert article.text.startswith("The fourteen boats")


def test_a_rubric_above_the_headline_is_no_text_and_a_summary_there_is() -> None:
    summary = "Forty boats that no bank would insure are out of the water, and their owners may stay."
    page = f"""<html><head><title>Crane lifts the boats</title></head><body><table><tr><td>Coast - Northport<br><br>
    <p>{summary}</p><h1>Crane lifts the boats</h1>{PARAGRAPHS}</td></tr></table></body></html>"""
    text = extract(page, url="https://news.example/boats").text
    assert "Coast - Northport" not in text
    assert summary in text


def test_a_headline_below_a_summary_is_no_line_of_the_text() -> None:
    page = read_page(f"<article>{SUMMARY}<p>Crane lifts the boats</p>{PARAGRAPHS}</article>")
    assert without_signatures(page.blocks, 1, [], None) == [page.blocks[0], *page.blocks[2:]]
    assert without_signatures(page.blocks, 3, [], None) == page.blocks  # a part of the text may be called as all of it


def test_a_headline_of_any_length_is_no_line_of_the_text() -> None:
    page = read_page(f"<article><h1>{'Crane lifts the boats ' * 6}</h1>{PARAGRAPHS}</article>")
    assert without_signatures(page.blocks, 0, [], None) == page.blocks[1:]


def test_times_of_publication_and_last_change_above_a_dateline_are_no_paragraph() -> None:
    line = "THE COURIER | 14.02.26 | 14h11 • Updated on 14.02.26 | 15h20 SAINT-BRENDAN (NORTHERN COAST) FROM OUR ENVOY"
    assert "SAINT-BRENDAN" not in text_of(before=f"<p>{line}</p>")


def test_times_of_publication_and_last_change_beside_the_authors_are_no_paragraph() -> None:
    times = "zaterdag 14 februari 2026, 06:30 · Aangepast zaterdag 14 februari 2026, 19:52"
    line = f"{times}<span>Door Mira Solheim, Jo Day en Pia Kern</span>"
    page = read_page(f"<article><div>{line}</div>{PARAGRAPHS}</article>")
    assert without_signatures(page.blocks, None, ["Mira Solheim", "Jo Day", "Pia Kern"], None) == page.blocks[1:]


def test_reporters_in_brackets_below_the_text_are_no_paragraph() -> None:
    line = "(记者 陆一鸣 通讯员 周巧云)"
    article = extract(f"<title>Crane lifts the boats</title><article>{PARAGRAPHS}<p>{line}</p></article>")
    assert article.authors == ("陆一鸣", "周巧云")
    assert line not in article.text


@pytest.mark.parametrize(
    "line",
    [
        "Von: ms/dpa",
        "Quelle: dpa-AFX",
        "For Harbour & Sons LLP | May 3, 2026 | Maritime Law",
        "3/5/2026 - 04:30 - Fonte: Agência do Porto - Foto: Mina Seo/Porto",
    ],
)
def test_a_line_with_agency_or_date_among_bars_above_the_text_is_no_paragraph(line: str) -> None:
    assert line not in text_of(before=f"<p>{line}</p>")


@pytest.mark.parametrize("line", ["Quelle: Hafenamt", "Concert | Harbour hall | Seven o'clock"])
def test_a_line_above_the_text_that_is_like_one_with_agency_or_date_stays(line: str) -> None:
    page = read_page(f"<article><p>{line}</p>{PARAGRAPHS}</article>")
    assert without_signatures(page.blocks, None, ["Mira Solheim"], None) == page.blocks


def test_a_date_and_an_agency_below_the_summary_are_no_paragraphs() -> None:
    summary = (
        "<p>Fourteen boats that lay in the harbour since the storm of February were lifted on Tuesday by a crane.</p>"
    )
    lines = '<p class="article-date">14 February 2026</p><p class="article-date">Von: ms/dpa</p>'
    page = read_page(f"<article>{summary}{lines}{PARAGRAPHS}</article>")
    assert without_signatures(page.blocks, None, [], None) == [page.blocks[0], *page.blocks[3:]]


@pytest.mark.parametrize(
    "line",
    [
        "Par Mira Solheim",
        "Autorin: Mira Solheim, Leiterin des Hafens in Nordhafen.",
        "Autoren Mira Solheim und Henrik Vale",
    ],
)
def test_a_byline_below_the_text_is_none_of_it_even_above_notes(line: str) -> None:
    page = read_page(f"<article>{PARAGRAPHS}<p>{line}</p>{'<p>Quay Papers, vol. 3</p>' * 4}</article>")
    left = without_signatures(page.blocks, None, ["Mira Solheim", "Henrik Vale"], None)
    assert line not in [block.text for block in left]


@pytest.mark.parametrize(
    "line",
    [
        "By Mira Solheim it was said to be the first crane.",
        "Reporting by Mira Solheim; editing by Henrik Vale",
        "Text: Mira Solheim",
    ],
)
def test_a_line_below_the_text_that_is_no_byline_stays(line: str) -> None:
    page = read_page(f"<article>{PARAGRAPHS}<p>{line}</p></article>")
    assert without_signatures(page.blocks, None, ["Mira Solheim"], None) == page.blocks


def test_the_author_among_the_data_of_a_book_stays() -> None:
    data = "<p>Title: Cranes</p><p>Author: Mira Solheim</p><p>Pages: 400</p>"
    page = read_page(f"<article>{PARAGRAPHS}{data}</article>")
    assert without_signatures(page.blocks, None, ["Mira Solheim"], None) == page.blocks


@pytest.mark.parametrize("stamp", ["Aktualisiert am 17.01.2021.", "Créé: 12.12.2019, 07h36"])
def test_a_stamp_below_the_text_is_none_of_it_with_or_without_a_full_stop(stamp: str) -> None:
    assert stamp not in text_of(after=f"<p>{stamp}</p>")
