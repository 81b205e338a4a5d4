"""Roles: what is the summary and what is the text."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.choosing.closing import with_last_lines, with_last_paragraph
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, paragraphs, plain_page

SUMMARY = "Eighty-four boats were given a berth by lot, and a goat that nobody had invited."


def roles_of(markup: str) -> list[tuple[str, str]]:
    return [(block.type, block.role) for block in extract(plain_page(markup)).body]


def test_a_summary_in_a_heading_element_is_a_paragraph_with_its_role() -> None:
    markup = f'<div class="subtitle"><h2 class="head__subtitle">{SUMMARY}</h2></div><div>{paragraphs()}</div>'
    assert roles_of(markup)[0] == ("paragraph", "standfirst")


def test_a_text_in_an_element_called_description_is_no_summary() -> None:
    assert {role for _, role in roles_of(f'<div class="video__description">{paragraphs(PARAGRAPHS[:3])}</div>')} == {
        "body"
    }


def test_a_paragraph_that_stands_with_the_headline_apart_from_the_text_is_the_summary() -> None:
    head = f'<header class="top"><h1>Floating market opens in Namsan</h1><p class="x1">{SUMMARY}</p></header>'
    page = f"<html><body><article>{head}<div>{paragraphs()}</div></article></body></html>"
    assert [block.role for block in extract(page).body[:2]] == ["standfirst", "body"]


def test_a_statement_in_a_heading_right_above_the_text_is_the_summary() -> None:
    assert roles_of(f"<h2>{SUMMARY}</h2>{paragraphs()}")[:2] == [("paragraph", "standfirst"), ("paragraph", "body")]


def test_a_question_in_a_heading_above_the_text_is_a_subhead() -> None:
    question = "How many of the eighty-four boats that were given a berth will stay for a year?"
    assert roles_of(f"<h2>{question}</h2>{paragraphs()}")[0] == ("heading", "body")


def test_a_first_paragraph_beside_the_headline_is_text_where_sections_follow() -> None:
    sections = f"<section><h2>The lots</h2>{paragraphs(PARAGRAPHS[1:])}</section>"
    top = f"<div><h1>Floating market opens in Namsan</h1><p>{PARAGRAPHS[0]}</p></div>"
    page = f"<html><body><article>{top}{sections}</article></body></html>"
    assert {block.role for block in extract(page).body} == {"body"}


def test_a_line_below_the_text_that_says_who_added_to_it_is_its_credit() -> None:
    line = "Mit Informationen von Mina Seo, MDR Sachsen"
    article = extract(plain_page(f"{paragraphs()}<p class='autorenzeile'><em>{line}</em></p>"))
    assert (article.credits, article.authors) == ((line,), ())


@pytest.mark.parametrize("line", ["المصدر: وكالة الميناء", "來源：港口社", "（責任編輯：李強）", "Biên tập: Mai"])
def test_a_closing_line_that_names_source_or_editor_in_any_script_is_a_credit(line: str) -> None:
    assert extract(plain_page(f"{paragraphs()}<p>{line}</p>")).credits == (line,)


def test_the_line_that_says_who_supplied_a_text_may_stand_in_a_box_of_its_own_below_a_note() -> None:
    line = "Provided by University of Namsan"
    note = "<div class='newsletter'><p>The best of the quay, every week.</p></div>"
    article = extract(plain_page(f"{paragraphs()}{note}<div class='d-inline'><p>{line}</p></div>"))
    assert article.credits == (line,)


def test_the_line_below_a_box_that_says_who_contributed_to_the_text_belongs_to_it() -> None:
    line = "Mina Seo contributed research, and Jo Day contributed data analysis."
    named = line.replace("Mina Seo", "<a href=/people/seo>Mina Seo</a>").replace(
        "Jo Day", "<a href=/people/day>Jo Day</a>"
    )
    box = "<div><h3>Help us report on harbours</h3><p>Do you work at one?</p><a href=/tips>Write to us</a></div>"
    article = extract(plain_page(f"{paragraphs()}{box}<p><em>{named}</em></p>"))
    assert (article.credits, article.authors) == ((line,), ())


@pytest.mark.parametrize(
    "line",
    [
        "Correction, April 3: A previous version of this story had the wrong name.",
        "Rättelse: I en tidigare version stod fel namn.",
        "(訂正：市場の名前が間違っていました。)",
    ],
)
def test_what_is_corrected_below_the_text_belongs_to_it(line: str) -> None:
    page = read_page(f"<article>{paragraphs()}<hr><p><i><em>{line}</em></i></p><p>{SUMMARY}</p></article>")
    assert [block.text for block in with_last_lines(page, page.blocks[:-2])] == [*PARAGRAPHS, line]


def test_what_is_corrected_may_stand_in_a_box_of_its_own_below_its_label() -> None:
    label, line = "A correction was made on April 3, 2025:", "An earlier version of this story had the wrong name."
    note = "Editor's note: we are paid by the boats that you buy."
    box = f"<div class=bottom><div><b>{label}</b></div><p>{line}</p><p>{note}</p></div>"
    page = read_page(f"<article><div>{paragraphs()}</div>{box}<p>{SUMMARY}</p></article>")
    below = [block.text for block in with_last_lines(page, page.blocks[: len(PARAGRAPHS)])][len(PARAGRAPHS) :]
    assert below == [label, line]


def test_a_line_that_says_who_helped_is_found_below_a_box_of_some_lines() -> None:
    line = "Mina Seo contributed research."
    box = "<div><h3>Help us</h3><p>Do you work here?</p><p>Call us.</p><a href=/tips>Write to us</a></div>"
    page = read_page(f"<article>{paragraphs()}{box}<p>{line}</p><p>{SUMMARY}</p></article>")
    assert [block.text for block in with_last_lines(page, page.blocks[: len(PARAGRAPHS)])] == [*PARAGRAPHS, line]


@pytest.mark.parametrize(
    "line",
    [
        "• Ji-ho Maria Baek, fishmonger and lighthouse keeper, born 3 May 1931; died 17 March 2026",
        "Ji-ho Baek, geboren am 3. Mai 1931 in Namsan, gestorben am 17. März 2026 ebenda",
        "Ji-ho Baek, * 3. Mai 1931, † 17. März 2026",
    ],
)
def test_an_obituary_keeps_the_days_of_birth_and_death_below_it(line: str) -> None:
    page = read_page(f"<article>{paragraphs()}<p><em>{line}</em></p><p>{SUMMARY}</p></article>")
    assert [block.text for block in with_last_lines(page, page.blocks[:-2])] == [*PARAGRAPHS, line]


def test_short_last_paragraph_below_an_insert_belongs_to_the_text_where_it_has_the_class_of_the_others() -> None:
    last, insert = (
        "The flag has been raised twice since the spring.",
        "<div><h3>Newsletter</h3><p>Each Thursday.</p></div>",
    )

    def last_of(end: str, kind: str = "class=story-text") -> str:
        text = paragraphs().replace("<p>", f"<p {kind}>")
        page = read_page(f"<article>{text}{insert}{end}</article>")
        return with_last_paragraph(page, page.blocks[: len(PARAGRAPHS)])[-1].text

    assert last_of(f"<p class=story-text>{last}</p>") == last
    assert last_of(f"<p class=story-note>{last}</p>") == PARAGRAPHS[-1]
    assert last_of(f"<p class=story-text><a href=/a>{last}</a></p>") == PARAGRAPHS[-1]
    assert last_of(f"<p>{last}</p>", "") == PARAGRAPHS[-1]


def test_short_last_paragraph_may_have_its_class_on_an_element_of_its_own() -> None:
    last, part = "The flag has been raised twice since the spring.", "<div class=story-text><div><p>{}</p></div></div>"
    text = "".join(part.format(each) for each in PARAGRAPHS)
    page = read_page(f"<article>{text}<div>Newsletter</div>{part.format(last)}</article>")
    assert with_last_paragraph(page, page.blocks[: len(PARAGRAPHS)])[-1].text == last


def test_a_correction_in_the_foot_of_the_article_is_of_it_with_its_label() -> None:
    told = "An earlier version of this article misstated the year in which the market closed. It was 1981, not 1983."
    foot = (
        f"<footer><div class='notes'><p><strong>Correction: April 13, 2015</strong></p><p>{told}</p></div>"
        "<p class='print'>Printed on April 12 on page 4. <a href='/reprints'>Order reprints</a></p></footer>"
    )
    page = f"<html><body><article><h1>Market opens</h1>{paragraphs()}{foot}</article></body></html>"
    text = extract(page).text
    assert text.endswith(f"Correction: April 13, 2015\n\n{told}")
    assert "Order reprints" not in text


def test_who_helped_is_found_right_below_where_each_paragraph_has_a_box_of_its_own() -> None:
    boxes = "".join(f"<div class=element><div><p>{text}</p></div></div>" for text in PARAGRAPHS)
    line = "Mina Seo contributed to this report."
    page = read_page(f"<article>{boxes}<div class=element><div><p><em>{line}</em></p></div></div></article>")
    assert with_last_lines(page, page.blocks[: len(PARAGRAPHS)])[-1].text == line


def test_a_line_right_below_the_text_that_looks_as_it_does_may_say_where_it_appeared_before() -> None:
    line = "This article first appeared in the Harbour Courier."

    def last_of(end: str) -> str:
        page = read_page(f"<article>{paragraphs()}{end}<p>{SUMMARY}</p></article>")
        return with_last_lines(page, page.blocks[: len(PARAGRAPHS)])[-1].text

    assert last_of(f"<p>{line}</p>") == line
    assert last_of(f"<p class=note>{line}</p>") == PARAGRAPHS[-1]
    assert last_of(f"<p>Tags</p><p>{line}</p>") == PARAGRAPHS[-1]
