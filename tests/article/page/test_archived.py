"""Pages that archives of the web keep."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.page.archived import as_published

from ..pages import PARAGRAPHS, paragraphs, plain_page

HERE = "https://courier.example/2026/market.html"
KEPT = "https://archive.example/web/20260318090000"
RULES = f'<p>The city has put <a href="{KEPT}/https://city.example/rules.pdf">all of its rules</a> on paper.</p>'


@pytest.mark.parametrize(
    "kept_under",
    [
        "https://archive.example/web/20260105120000/",
        "https://archive.example/web/20260105120000im_/",
        "https://archive.example/web/2026/",
        "https://archive.example/web/2026mp_/",
        "https://archive.example/web/",
        "http://archive.example:8080/wayback/collection/20260105120000mp_/",
        "https://archive.example/20260105120000/",
    ],
)
def test_what_an_archive_keeps_has_its_own_address(kept_under: str) -> None:
    own = "http://courier.example/a?b=c#d"
    assert as_published("", f"{kept_under}{own}") == ("", own)


@pytest.mark.parametrize(
    "url",
    [
        "https://courier.example/a/https://other.example/b",
        "https://courier.example/2026/01/https-for-all",
        "https://courier.example/out/20260105/https://other.example/b",
        "https://courier.example/share?url=https://archive.example/web/2026/https://other.example/",
    ],
)
def test_an_address_inside_of_another_is_not_kept_under_it(url: str) -> None:
    assert as_published(RULES, url) == (RULES, url)


@pytest.mark.parametrize("url", [f"{KEPT}/{HERE}", HERE, None])
def test_what_an_archive_keeps_is_named_as_it_was(url: str | None) -> None:
    further = '<p>Who has a berth is <a href="/web/20260318090000/https://city.example/list">listed there</a>.</p>'
    said = f"{KEPT}im_/{HERE}.jpg".replace("/", r"\/")
    head = f'''<link rel="canonical" href="{KEPT}/{HERE}"><script type="application/ld+json">
        {{"@type": "NewsArticle", "headline": "A market", "image": "{said}"}}</script>'''
    article = extract(plain_page(RULES + further + paragraphs(PARAGRAPHS), head=head), url=url)
    assert article.url == url or url is None
    assert article.canonical_url == HERE
    assert article.image == f"{HERE}.jpg"
    assert [link.url for link in article.links] == ["https://city.example/rules.pdf", "https://city.example/list"]


def test_the_last_copy_has_the_addresses_of_one_time_too() -> None:
    head = f'<link rel="canonical" href="{KEPT}/{HERE}">'
    for url in (f"https://archive.example/web/{HERE}", None):
        article = extract(plain_page(RULES + paragraphs(PARAGRAPHS), head=head), url=url)
        assert [link.url for link in article.links] == ["https://city.example/rules.pdf"]
    article = extract(plain_page(RULES + paragraphs(PARAGRAPHS)), url=f"https://archive.example/web/{HERE}")
    assert [link.url for link in article.links] == [f"{KEPT}/https://city.example/rules.pdf"]


def test_a_copy_of_another_time_that_a_kept_page_links_to_stays_one() -> None:
    cited = "https://archive.example/web/20190101000000/https://gone.example/statement"
    said = f'<p>A copy of the <a href="{cited}">statement</a> is left.</p>'
    article = extract(plain_page(RULES + said + paragraphs(PARAGRAPHS)), url=f"{KEPT}/{HERE}")
    assert [link.url for link in article.links] == ["https://city.example/rules.pdf", cited]


def test_a_link_to_an_archive_stays_one() -> None:
    head = f'<link rel="canonical" href="{HERE}">'
    article = extract(plain_page(RULES + paragraphs(PARAGRAPHS), head=head), url=HERE)
    assert article.links[0].url == f"{KEPT}/https://city.example/rules.pdf"


def test_the_day_on_which_an_archive_kept_a_page_is_not_its_own() -> None:
    page = plain_page(paragraphs(PARAGRAPHS))
    assert extract(page, url=f"{KEPT}/https://courier.example/market.html").published is None
    assert extract(page, url=f"{KEPT}/https://courier.example/2026/03/16/market.html").published == "2026-03-16"


def test_the_bar_of_an_archive_is_not_the_pages_text() -> None:
    asks = "We keep what the web once said, and need your help to do so: can you chip in? " * 4
    bar = f'<div id="wm-ipp-base"></div><div id="donato"><div id="donato-base"><p>{asks}</p></div></div>'
    assert "chip in" not in extract(f"<html><body>{bar}<article>{paragraphs()}</article></body></html>").text
