"""The demo page, in a real browser, gives its article and nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import sync_playwright

from jsnews import Article, extract
from jsnews.browser.locate import locate
from jsnews.demo import serve_demo
from jsnews.pipeline import grab

EXPECTED: dict[str, Any] = json.loads((Path(__file__).parent / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def settled() -> tuple[str, str]:
    """URL and DOM of the page once all that it loads is there."""
    with serve_demo() as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=locate().path)
        page = browser.new_page()
        page.goto(url)
        page.wait_for_selector("text=Reporting by")
        page.wait_for_selector("[data-post-date] time")
        page.wait_for_selector("[data-ad-slot=article-inline] .td-adspot")
        page.locator(".td-newsletter").scroll_into_view_if_needed()
        page.wait_for_selector(".td-related .td-module")
        page.wait_for_selector(".td-latest .td-module")
        html = page.content()
        browser.close()
    return url, html


@pytest.fixture(scope="module", params=["extract", "grab"])
def article(request: pytest.FixtureRequest) -> Article:
    """The demo article by both doors: from the settled DOM, and through the whole pipeline."""
    if request.param == "extract":
        url, html = request.getfixturevalue("settled")
        return extract(html, url=url)
    with serve_demo() as url:
        return grab(url)


def test_the_settled_page_holds_what_must_not_get_into_the_article(settled: tuple[str, str]) -> None:
    for trap in ("ADVERTISEMENT", "ALSO READ", "Related articles", "Latest posts", "Sign me up", "silent harb..."):
        assert trap in settled[1]


@pytest.mark.parametrize("field", [name for name in EXPECTED if name != "text"])
def test_field(article: Article, field: str) -> None:
    assert article.to_dict()[field] == EXPECTED[field]


def test_every_paragraph_is_there_in_order_and_nothing_else(article: Article) -> None:
    assert article.text.split("\n\n") == EXPECTED["text"]


def test_the_picture_has_its_caption_beside_the_text(article: Article) -> None:
    assert "struck for the first time since 1987" in article.to_markdown()
    assert "struck for the first time since 1987" not in article.text
