"""Trace → what a person reads to understand the article."""

from html.parser import HTMLParser
from itertools import pairwise

import pytest

from jsnews.explain import explain_page, explain_table
from jsnews.trace import Trace


@pytest.fixture
def trace() -> Trace:
    """A short grab, on a clock of its own."""
    ticks = iter(range(10_000))
    trace = Trace(now=lambda: next(ticks) / 100)
    trace.note("browser", "start", "Chromium 156")
    trace.note("settle", "wait for fetch", "https://a.example/text", characters=120)
    trace.note("settle", "done", "settled", acts=["scroll"])
    trace.choose("published", "2026-03-14", source="json-ld datePublished", over=["time element", "meta"])
    trace.keep("The clock struck noon.", step="score", why="prose", p=0.97)
    trace.drop("ALSO READ: another story", step="promo", why="a call to another story")
    return trace


def test_the_timeline_is_in_order_with_the_time_since_the_step_before(trace: Trace) -> None:
    table = explain_table(trace)
    rows = [row.split() for row in table.splitlines() if " settle " in row or " browser " in row]
    assert [row[2:4] for row in rows] == [["browser", "start"], ["settle", "wait"], ["settle", "done"]]
    assert [int(row[1]) for row in rows] == [int(b[0]) - int(a[0]) for a, b in pairwise([["0"], *rows])]
    assert "characters=120" in table and 'acts=["scroll"]' in table


def test_fields_say_where_they_come_from_and_what_they_were_chosen_over(trace: Trace) -> None:
    row = next(row for row in explain_table(trace).splitlines() if row.startswith("published"))
    assert row.split(maxsplit=2) == ["published", "2026-03-14", "json-ld datePublished  time element, meta"]


def test_what_was_left_out_stands_with_its_reason(trace: Trace) -> None:
    table = explain_table(trace)
    left_out = table[table.index("Left out") :]
    assert "ALSO READ: another story  promo  a call to another story" in left_out
    assert "p=0.97" in table[table.index("Kept") : table.index("Left out")]


def test_no_line_is_wider_than_the_terminal(trace: Trace) -> None:
    trace.note("settle", "wait", "x" * 500)
    trace.drop("y" * 500, step="z" * 500, why="w" * 500)
    assert max(map(len, explain_table(trace, width=60).splitlines())) == 60


def test_a_page_can_not_write_into_the_terminal_or_the_document(trace: Trace) -> None:
    trace.drop("\x1b[2J<script>alert(1)</script>\nnew row", step="s", why='"><img src=x>')
    assert "\x1b" not in explain_table(trace)
    page = explain_page(trace, title="<b>")
    assert "<script" not in page and "<img" not in page and "<b>" not in page


def test_the_page_is_whole_and_needs_nothing_else(trace: Trace) -> None:
    page = explain_page(trace, title="https://a.example/")
    tags: list[str] = []
    links: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.append(tag)
            links.extend(name for name, _ in attrs if name in ("src", "href"))

    Reader().feed(page)
    assert tags.count("table") == 4
    assert not links and "script" not in tags
    assert "a call to another story" in page and "json-ld datePublished" in page


def test_an_empty_trace_is_explained_too() -> None:
    assert explain_table(Trace()) == ""
    assert "Nothing was noted" in explain_page(Trace(), title="x")
