"""Which requests still hold the page: told from events as the browser sends them."""

from __future__ import annotations

from typing import Any

from jsnews.browser.requests import Page, Requests
from jsnews.options import VIRTUAL

THIN, FULL = Page(length=0, parsing=False), Page(length=VIRTUAL.full_characters, parsing=False)


class Book:
    """A book of requests, and what the browser tells it."""

    def __init__(self) -> None:
        self.requests = Requests(VIRTUAL, "paper.example")
        self.number = 0

    def ask(self, url: str, body: str = "", at: float = 0.0) -> str:
        self.number += 1
        name = str(self.number)
        request: dict[str, Any] = {"url": url, "postData": body}
        self.requests.started({"requestId": name, "request": request, "type": "Fetch"}, at)
        return name

    def answer(self, name: str, at: float = 0.0) -> None:
        self.requests.answered({"requestId": name, "response": {"status": 200}}, at)

    def end_in_vain(self, name: str, at: float = 0.0) -> None:
        self.requests.finished({"requestId": name})
        self.requests.credit(False, at)

    def holds(self, page: Page, at: float = 0.0) -> bool:
        return bool(self.requests.pending(at, page))


def test_poll_under_ever_new_addresses_is_one_poll() -> None:
    book = Book()
    for token in ("3f1c-9a", "77", "b2d4"):
        book.end_in_vain(book.ask(f"https://paper.example/poll/{token}"))
    book.ask("https://paper.example/poll/5e01")
    assert not book.holds(THIN)


def test_sixth_question_to_one_endpoint_is_waited_for() -> None:
    book = Book()
    for what in ("menu", "user", "flags", "weather", "tags"):
        book.end_in_vain(book.ask("https://paper.example/graphql", f'{{"query": "{what}"}}'))
    book.ask("https://paper.example/graphql", '{"query": "story"}')
    assert book.holds(FULL)


def test_questions_asked_in_parallel_do_not_make_each_other_a_poll() -> None:
    book = Book()
    for widget in ("menu", "user", "flags", "weather", "story"):
        book.ask(f"https://paper.example/part?of={widget}")
    assert len(book.requests.pending(0.0, THIN)) == 5


def test_poll_whose_answers_nobody_reads_is_still_a_poll() -> None:
    book = Book()
    for second in range(3):
        book.answer(book.ask("https://paper.example/now", at=float(second)), at=float(second))
    book.ask("https://paper.example/now", at=3.0)
    assert not [pending for pending in book.requests.pending(3.0, THIN) if pending.left_s > VIRTUAL.trickle_thin_s - 1]


def test_stream_that_only_beats_ends_and_one_that_brings_text_goes_on() -> None:
    book = Book()
    name = book.ask("https://paper.example/stream")
    book.answer(name)
    late = VIRTUAL.trickle_full_s + 0.5
    book.requests.received({"requestId": name}, late)
    assert not book.holds(FULL, late)
    book.requests.credit(True, late)
    assert book.holds(FULL, late)
