"""The site itself: its register, its truths, and that every page answers."""

from __future__ import annotations

import asyncio
from collections import Counter

import aiohttp
import pytest

from jsnews import errors
from tests.site import libraries
from tests.site.server import Site, load_pages
from tests.site.text import LANGUAGES, TOPICS, story

PAGES = load_pages()
# Pages that are not meant to answer with a whole body.
SILENT = frozenset(
    {
        "headers-that-never-come",
        "body-that-never-comes",
        "connection-is-cut",
        "empty-answer",
        "no-content",
        "nothing-of-no-kind",
    }
)


def test_every_behaviour_is_told_in_one_sentence() -> None:
    assert all(page.behaviour.endswith(".") and "\n\n" not in page.behaviour for page in PAGES.values())


def test_no_paragraph_stands_in_two_stories() -> None:
    stories = {page.story for page in PAGES.values()}
    counts = Counter(text for own in stories for text in own.paragraphs)
    assert [text for text, count in counts.items() if count > 1] == []


def test_every_page_has_its_own_headline() -> None:
    counts = Counter(page.story.headline for page in PAGES.values() if page.truth.paragraphs)
    assert [headline for headline, count in counts.items() if count > 1] == []


def test_a_story_is_the_same_every_time() -> None:
    again = story.__wrapped__("slow-api", None)
    assert again == story("slow-api", None)


@pytest.mark.parametrize("topic", TOPICS + LANGUAGES)
def test_prose_has_paragraphs_of_the_length_of_news(topic: str) -> None:
    shortest = 60 if topic == "ja" else 120
    own = story("length", topic)
    assert 5 <= len(own.paragraphs) <= 10
    assert all(shortest <= len(text) <= 400 for text in own.paragraphs), [len(text) for text in own.paragraphs]
    assert "{" not in "".join((own.headline, own.standfirst, *own.paragraphs))


@pytest.mark.parametrize("name", PAGES)
def test_truth_says_what_to_expect(name: str) -> None:
    truth = PAGES[name].truth
    assert truth.verdict or truth.error
    assert truth.error is None or issubclass(getattr(errors, truth.error), errors.JsnewsError)
    assert bool(truth.paragraphs) == (truth.verdict in ("complete", "truncated", "paywalled"))
    own = "\n".join((PAGES[name].story.headline, PAGES[name].story.standfirst, *truth.paragraphs))
    assert not [text for text in truth.absent if text in own]
    assert (truth.pages > 1) == ("pages" in truth.needs)
    assert bool(truth.press) <= ("press" in truth.needs or "pages" in truth.needs)


@pytest.mark.parametrize("name", sorted(set(PAGES) - SILENT))
async def test_page_answers(site: Site, name: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(site.url(name), allow_redirects=False) as response:
        assert await asyncio.wait_for(response.content.readany(), timeout=10) or response.status >= 300


async def test_truth_is_served_as_json(site: Site) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{site.origin}/truth.json") as response:
        truths = await response.json()
    assert truths["slow-api"]["paragraphs"] == list(PAGES["slow-api"].truth.paragraphs)


async def test_visits_do_not_see_what_other_visits_did(site: Site) -> None:
    visits = [site.url("status-503-twice") for _ in range(3)]
    async with aiohttp.ClientSession() as session:

        async def status(url: str) -> int:
            async with session.get(url) as response:
                return response.status

        rounds = [await asyncio.gather(*map(status, visits)) for _ in range(3)]
    assert rounds == [[503] * 3, [503] * 3, [200] * 3]


async def test_an_address_without_a_visit_recovers_as_well(site: Site) -> None:
    async with aiohttp.ClientSession() as session:
        statuses = [(await session.get(f"{site.origin}/status-503-twice")).status for _ in range(3)]
    assert statuses == [503, 503, 200]


async def test_another_origin_serves_the_same_text_to_any_page(site: Site) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{site.other}/text/slow-api") as response:
        answer = await response.json()
    assert answer["paragraphs"] == list(PAGES["slow-api"].truth.paragraphs)
    assert response.headers["Access-Control-Allow-Origin"] == "*"


async def test_a_library_page_says_why_it_cannot_be_served(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    libraries.why_missing.cache_clear()
    monkeypatch.setattr(libraries.Library, "is_there", lambda library: False)
    monkeypatch.setenv("PATH", "")
    try:
        assert site.why_not("alpine") == "npm is not installed, which fetches the front-end libraries of the site"
        assert site.why_not("slow-api") is None
    finally:
        libraries.why_missing.cache_clear()
