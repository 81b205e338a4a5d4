"""Every page of the local site, through the real browser, on both clocks: its whole article and nothing else."""

from __future__ import annotations

import pytest

from jsnews.errors import JsnewsError
from jsnews.pipeline import Browser
from tests.site.judge import judge
from tests.site.page import Page
from tests.site.server import Site, load_pages

pytestmark = pytest.mark.asyncio(loop_scope="session")
# Nothing ever comes from here, whatever the clock: tested once, with a short time-out, in test_errors.
UNANSWERED = {"headers-that-never-come", "body-that-never-comes"}
PAGES = [page for name, page in load_pages().items() if name not in UNANSWERED]


# In turn: a page on the real clock mostly waits, and leaves the machine to one on the virtual.
@pytest.mark.parametrize("clock", ["virtual", "real"])
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
async def test_page_gives_its_article_or_its_error(
    page: Page, clock: str, site: Site, on_virtual: Browser, on_real: Browser
) -> None:
    if reason := site.why_not(page.name):
        pytest.skip(reason)
    browser = on_virtual if clock == "virtual" else on_real
    try:
        article = await browser.grab(site.url(page.name))
    except JsnewsError as error:
        assert type(error).__name__ == page.truth.error, str(error)
        return
    assert page.truth.verdict is not None, f"expected {page.truth.error}, got {article.verdict}"
    judgement = judge(article, page)
    assert judgement.is_right, f"{judgement}\n{article.provenance.settle}"
