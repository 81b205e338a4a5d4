"""The further pages of an article: what came is kept when one of them can't be had, and the verdict says so."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp import web

from jsnews.browser.astray import is_astray, is_same_article
from jsnews.browser.document import Rendered
from jsnews.model import SettleReport
from jsnews.options import Options, Retry, Wait
from jsnews.pipeline import Browser
from jsnews.trace import Trace
from tests.site.server import Site
from tests.site.text import story

pytestmark = pytest.mark.asyncio(loop_scope="session")
TEXTS = story("further-pages", None).paragraphs


@pytest_asyncio.fixture(loop_scope="session")
async def unanswered() -> AsyncIterator[str]:
    """An article whose second page is asked for and never answered."""
    ended = asyncio.Event()

    async def first(_: web.Request) -> web.Response:
        text = "".join(f"<p>{text}</p>" for text in TEXTS)
        body = f"<article><h1>One headline</h1>{text}</article><a rel=next href='/story?page=2'>Next page</a>"
        return web.Response(text=f"<!doctype html><body>{body}</body>", content_type="text/html")

    async def answer(request: web.Request) -> web.Response:
        if "page" in request.query:
            await ended.wait()
        return await first(request)

    application = web.Application()
    application.router.add_get("/story", answer)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/story"
    ended.set()
    await runner.cleanup()


async def test_a_page_that_never_answers_leaves_the_others(unanswered: str) -> None:
    async with Browser(Options(wait=Wait(limit_s=4), retry=Retry(retries=0))) as browser:
        article = await browser.grab(unanswered)
    assert all(text in article.text for text in TEXTS)
    assert article.verdict.status == "truncated"
    assert "page 2 of the article could not be had" in article.verdict.evidence[0]


@pytest.mark.parametrize("name", ["pages-by-number", "pages-by-buttons"])
@pytest.mark.parametrize(("most", "status"), [(2, "truncated"), (3, "complete")])
async def test_article_with_more_pages_than_are_wanted_is_not_whole(
    name: str, most: int, status: str, site: Site
) -> None:
    async with Browser(Options(wait=Wait(pages=most))) as browser:
        article = await browser.grab(site.url(name))
    assert article.verdict.status == status
    assert article.provenance.pages == most
    assert status == "complete" or "--pages" in article.verdict.evidence[0]


@pytest.mark.parametrize("name", ["pages-by-rel-next", "pages-by-number", "pages-by-a-link-in-words"])
async def test_first_page_alone_is_not_the_whole_article(name: str, site: Site) -> None:
    async with Browser(Options(wait=Wait(pages=1))) as browser:
        article = await browser.grab(site.url(name))
    assert article.verdict.status == "truncated"
    assert article.provenance.pages == 1
    assert "--pages" in article.verdict.evidence[0]


async def test_single_page_is_whole_where_no_more_are_wanted(site: Site) -> None:
    async with Browser(Options(wait=Wait(pages=1))) as browser:
        article = await browser.grab(site.url("arrows-around-a-count-of-pictures"))
    assert article.verdict.status == "complete"


async def test_page_that_says_the_same_is_the_last(site: Site, on_virtual: Browser) -> None:
    trace = Trace()
    article = await on_virtual.grab(site.url("calendar-below-the-story"), trace=trace)
    assert article.verdict.status == "complete"
    assert [event.step for event in trace.events if event.room == "render"].count("next page") == 1


async def test_trace_names_the_page_that_is_missing(site: Site, on_virtual: Browser) -> None:
    trace = Trace()
    article = await on_virtual.grab(site.url("pages-of-which-the-second-is-gone"), trace=trace)
    assert any(event.step == "missing page" and "404" in event.why for event in trace.events)
    assert article.provenance.status == 200


@pytest.mark.parametrize(
    ("other", "same"), [("The bridge", True), ("The bridge (page 2)", True), ("", True), ("Just a moment...", False)]
)
async def test_pages_of_one_article_share_their_headline(other: str, same: bool) -> None:
    assert is_same_article("The bridge", other) is same


async def test_page_that_names_an_address_which_is_none_is_judged_by_the_one_that_it_has() -> None:
    report = SettleReport(clock="virtual", reason="settled", real_ms=0, page_ms=0)
    html = '<head><link rel="canonical" href="http://[bridge"></head>'
    first = Rendered("", "https://courier.example/bridge", "The bridge", report)
    second = Rendered(html, "https://courier.example/bridge?page=2", "The bridge", report)
    assert not is_astray(second, second.url, first)
