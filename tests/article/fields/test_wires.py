"""From which agency a text is, wherever it says so."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.names.agencies import agencies_among

from ..pages import PARAGRAPHS, URL, paragraphs, plain_page

TEXT = PARAGRAPHS[1:]


def agency_of(above: str = "", *, last: str = "", below: str = "", head: str = "") -> str | None:
    body = f"{above}{paragraphs(TEXT[:-1])}<p>{TEXT[-1]}{last}</p>{below}"
    return extract(plain_page(body, head=head), url=URL).agency


@pytest.mark.parametrize(
    ("last", "agency"),
    [
        (" (dpa)", "dpa"),
        (" (ats/nxp)", "ATS"),
        (" (KNA 19.11.21)", "KNA"),
        (" — AFP", "AFP"),
        (" (APA, dpa)", "APA/dpa"),
        (" (Con información de EFE)", "EFE"),
        (" (Foto: dpa)", None),
        (" (the harbour office of Namsan, Sid and Ana)", None),
        (" (see map)", None),
        (" The office is in the Middle East and North Africa (MENA).", None),
    ],
)
def test_text_ends_with_its_agency(last: str, agency: str | None) -> None:
    assert agency_of(last=last) == agency


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Źródło: PAP", "PAP"),
        ("Источник: УНН", "УНН"),
        ("© dpa-infocom, dpa:201227-99-820474/3", "dpa"),
        ("aja/PAP", "PAP"),
        ("© Cover Media", "Cover Media"),
        ("(Harbour Courier/Tanjug)", "Tanjug"),
        ("Foto: Jo Day/dpa", None),
        ("<ul class=tags><li><a href=/t/bloomberg>Bloomberg</a></ul>", None),
        ("Source: Harbour board, PA, 2026", None),
        ("AFP was told of it by the harbour master on Monday.", None),
    ],
)
def test_line_below_the_text_names_its_agency(line: str, agency: str | None) -> None:
    assert agency_of(below=f"<p>{line}</p>") == agency


@pytest.mark.parametrize(
    ("byline", "agency"),
    [("Von Mina Seo, dpa", "dpa"), ("By Mina Seo/SP-X", "SP-X"), ("By Mina Seo", None), ("By Mina Seo, UNI", None)],
)
def test_byline_names_it_beside_the_author(byline: str, agency: str | None) -> None:
    assert agency_of(f'<p class="byline">{byline}</p>') == agency


def test_first_word_of_the_text_is_better_evidence_than_the_last_which_is_kept() -> None:
    page = plain_page(paragraphs((*PARAGRAPHS[:-1], f"{PARAGRAPHS[-1]} (dpa)")))
    article = extract(page, url=URL)
    assert article.agency == "Reuters"
    assert [(each.source, each.value) for each in article.sources["agency"].over] == [("end of the text", "dpa")]


def test_what_the_site_calls_itself_is_no_agency() -> None:
    text = f"<p>CALDER BAY (Courier) – {PARAGRAPHS[2]}</p>{paragraphs(TEXT)}"
    assert extract(plain_page(text), url=URL).agency is None
    assert extract(plain_page(text), url="https://gazette.example/a").agency == "Courier"


def test_line_about_the_source_above_the_text_names_it_in_quotes() -> None:
    line = "<p><strong>Джерело:</strong> «Інтерфакс-Україна» з посиланням на міську раду</p>"
    assert agency_of(line) == "Interfax-Ukraine"
    assert agency_of("<p><strong>Джерело:</strong> пресслужба міської ради, якій відомо про AFP</p>") is None


def test_names_and_words_that_are_like_codes_of_agencies_are_none() -> None:
    assert [agencies_among(text) for text in ("Sid", "map", "sid", "MAP")] == [None, None, "SID", "MAP"]


def test_where_two_are_named_the_best_evidence_of_each_counts() -> None:
    text = (*PARAGRAPHS[:-1], f"{PARAGRAPHS[-1]} (Reuters)")
    assert extract(plain_page(f"<p class=byline>By AFP</p>{paragraphs(text)}"), url=URL).agency == "Reuters"


@pytest.mark.parametrize(
    ("signs", "agency"),
    [("ap/kam/bfi/an/eg", None), ("dpa/afp/ap", "dpa/AFP/AP"), ("afp/dpa/epd", "AFP/dpa/epd"), ("dpa/lno", "dpa")],
)
def test_signs_in_small_letters_are_agencies_where_several_are_known(signs: str, agency: str | None) -> None:
    assert agencies_among(signs) == agency


@pytest.mark.parametrize(
    ("author", "site", "agency"),
    [("AFP", "Harbour Courier", "AFP"), ("CNA", "Channel NewsAsia", None), ("The Associated Press", "AP", None)],
)
def test_organisation_that_json_ld_calls_the_author_may_be_an_agency(
    author: str, site: str, agency: str | None
) -> None:
    ld = f'{{"@type": "NewsArticle", "author": {{"@type": "Organization", "name": "{author}"}}}}'
    head = f"<meta property='og:site_name' content='{site}'><script type='application/ld+json'>{ld}</script>"
    own = "https://apnews.example/a" if site == "AP" else URL
    assert extract(plain_page(paragraphs(TEXT), head=head), url=own).agency == agency


def test_agency_with_whom_a_house_wrote_is_one() -> None:
    assert agency_of("<p class='signature'><span itemprop='publisher'>Le Courrier avec AFP</span></p>") == "AFP"
    assert agency_of("<p class='byline'>By Mina Seo with Paul Archer</p>") is None
