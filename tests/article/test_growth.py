"""A page of many parts takes as many more steps as it is larger: no rule looks through all of them for each."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from jsnews.article.body.assemble import assemble
from jsnews.article.body.live import entries_in, entry_block
from jsnews.article.body.structure import Chosen
from jsnews.article.choosing.cards import without_cards
from jsnews.article.choosing.echoes import without_echoes
from jsnews.article.choosing.layout import without_side_tables, without_tail
from jsnews.article.choosing.others import without_others
from jsnews.article.choosing.skips import without_skipped
from jsnews.article.fields.footers import date_in_footers
from jsnews.article.fields.place import Place
from jsnews.article.metadata.head import read_head
from jsnews.article.page.dom import Page
from jsnews.article.page.walk import read_page
from jsnews.article.scoring.survey import Evidence

from .pages import PARAGRAPHS, paragraphs

FEW, MANY = 60, 300  # parts
MOST = 7  # times as many steps for five times as many parts
URL = "https://courier.example/a"


def without_all_cards(page: Page) -> object:
    return without_cards(page, page.blocks[1:], Evidence(headline=0, url=URL, is_article=True))


def all_entries(page: Page) -> object:
    head = read_head(page, URL)
    entries = entries_in(page, head, [Chosen(block) for block in page.blocks]).values()
    return [entry_block(page, head, entry, ()) for entry in entries]


def assembled(page: Page) -> object:
    chosen = [block for block in page.blocks if block.container.tag == "p"]
    return assemble(page, read_head(page, URL), chosen, 0)


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
    "tables below": (lambda page: without_tail(page, page.blocks), "<table><tr><td>{1}</td></tr></table>"),
    "tables beside": (
        lambda page: without_side_tables(page, page.blocks),
        "<table><tr><td><p>{0}</p><table><tr><td>Berth {1}</td></tr></table></td></tr></table>",
    ),
    "heads": (
        lambda page: read_page(page.parser.html or ""),
        "<p>Boat {1} sailed.</p><footer>Berth {1}</footer>",
    ),
    "galleries": (
        assembled,
        "<figure><img src='/{1}.jpg'><figcaption>Berth {1} at noon. Photo: Jo Day</figcaption></figure><p>{0}</p>",
    ),
    "headlines": (lambda page: without_others(page.blocks, 0, page), "<div><h1>Berth {1}</h1></div><p>{0}</p>"),
}


def steps(name: str, count: int) -> int:
    """How many lines of Python, and turns of loops, a rule runs through on a page of so many parts."""
    rule, part = RULES[name]
    parts = "".join(part.format(PARAGRAPHS[number % 6], number) for number in range(count))
    page = read_page(f"<article><h1>Floating market</h1>{paragraphs()}{parts}</article>{LIVE}")
    taken = 0

    def trace(_: FrameType, event: str, __: object) -> Callable[..., object]:
        nonlocal taken
        taken += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        rule(page)
    finally:
        sys.settrace(before)
    return taken


@pytest.mark.parametrize("name", RULES)
def test_five_times_as_many_parts_do_not_take_25_times_as_many_steps(name: str) -> None:
    steps(name, FEW)  # what is compiled at its first use is
    few = steps(name, FEW)
    assert 0 < few < steps(name, MANY) < MOST * few
