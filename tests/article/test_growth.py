"""A page of many parts takes as much longer as it is larger: no rule looks through all of them for each."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from jsnews.article.cards import without_cards
from jsnews.article.dom import Page
from jsnews.article.echoes import without_echoes
from jsnews.article.footers import date_in_footers
from jsnews.article.head import read_head
from jsnews.article.live import entries_in, entry_block
from jsnews.article.others import without_others
from jsnews.article.place import Place
from jsnews.article.skips import without_skipped
from jsnews.article.structure import Chosen
from jsnews.article.survey import Evidence
from jsnews.article.walk import read_page

from .pages import PARAGRAPHS, paragraphs

FEW, MANY = 600, 3000  # parts
MOST, LEAST_S = 10, 0.05  # times as long for five times as many, and seconds below which a clock says little
URL = "https://courier.example/a"


def without_all_cards(page: Page) -> object:
    return without_cards(page, page.blocks[1:], Evidence(headline=0, url=URL, is_article=True))


def all_entries(page: Page) -> object:
    head = read_head(page, URL)
    entries = entries_in(page, head, [Chosen(block) for block in page.blocks]).values()
    return [entry_block(page, head, entry, ()) for entry in entries]


LIVE = '<script type="application/ld+json">{"@type": "LiveBlogPosting"}</script>'
RULES: dict[str, tuple[Callable[[Page], object], str]] = {
    "quotes": (
        lambda page: without_echoes(page.blocks),
        "<p>{0}</p><blockquote>“All the mackerel of berth {1} was gone by noon, and so was the ice.”</blockquote>",
    ),
    "cards": (without_all_cards, "<p>{0}</p><div><h3><a href='/n/{1}'>Nets for all {1}</a></h3><p>{0}</p></div>"),
    "footers": (
        lambda page: date_in_footers(Place(page, None, 0, None)),
        "<article><p>{0}</p><footer>Reader {1}</footer></article>",
    ),
    "skips": (
        lambda page: without_skipped(page, page.blocks),
        "<a href='#n{1}'>Skip advertisement</a><p>{0}</p><p id='n{1}'>Berth {1}</p>",
    ),
    "entries": (all_entries, "<section><time>{1}</time><p>{0}</p></section>"),
    "headlines": (lambda page: without_others(page.blocks, 0, page), "<div><h1>Berth {1}</h1></div><p>{0}</p>"),
}


def seconds(name: str, count: int) -> float:
    rule, part = RULES[name]
    parts = "".join(part.format(PARAGRAPHS[number % 6], number) for number in range(count))
    page = read_page(f"<article><h1>Floating market</h1>{paragraphs()}{parts}</article>{LIVE}")
    began = time.process_time()
    rule(page)
    return time.process_time() - began


@pytest.mark.parametrize("name", RULES)
def test_five_times_as_many_parts_do_not_take_25_times_as_long(name: str) -> None:
    assert seconds(name, MANY) < MOST * max(seconds(name, FEW), LEAST_S)
