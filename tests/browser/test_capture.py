"""A page that is kept is inert, whatever it was: whoever opens it sees it and nothing more."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from jsnews.pipeline import Browser
from tests.site.server import Site, load_pages

pytestmark = pytest.mark.asyncio(loop_scope="session")
NAMES = ["marks-of-a-kept-page", "frame-that-forges-what-it-hands-out", "form-with-a-field-called-matches"]


@pytest.mark.parametrize("name", NAMES)
async def test_nothing_of_a_kept_page_acts(name: str, site: Site, on_virtual: Browser) -> None:
    kept = LexborHTMLParser((await on_virtual.snapshot(site.url(name))).html)
    types = {script.attributes.get("type") for script in kept.css("script")}
    assert types <= {"application/ld+json", "application/json", "text/plain"}
    assert not kept.css("meta[http-equiv=refresh i]")
    assert not [name for node in kept.css("*") for name in node.attributes if name.startswith("on")]


async def test_what_the_style_alone_sets_apart_is_a_paragraph_each(site: Site, on_virtual: Browser) -> None:
    name = "paragraphs-that-are-spans"
    article = await on_virtual.grab(site.url(name))
    texts = load_pages()[name].truth.paragraphs
    assert [block.text for block in article.body if block.text in texts] == list(texts)


async def test_of_a_style_only_what_it_says_of_the_text_is_kept(site: Site, on_virtual: Browser) -> None:
    kept = LexborHTMLParser((await on_virtual.snapshot(site.url("caption-by-its-style-alone"))).html)
    assert {node.attributes["style"] for node in kept.css("[style]")} == {"text-align: center"}


async def test_script_in_a_formula_is_not_kept_and_data_are_whatever_address_they_have(
    site: Site, on_virtual: Browser
) -> None:
    kept = (await on_virtual.snapshot(site.url("formula-with-a-script"))).html
    assert "onerror" not in kept
    assert '"Vera of the data"' in kept
