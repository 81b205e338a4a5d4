"""Which requests still hold the page: told from events as the browser sends them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from jsnews.browser.patience import Page
from jsnews.browser.requests import Requests
from jsnews.options import VIRTUAL

EMPTY, THIN = Page(length=0, parsing=False), Page(length=VIRTUAL.begun_characters, parsing=False)
FULL = Page(length=VIRTUAL.full_characters, parsing=False)


class Book:
    """A book of requests, and what the browser tells it."""

    def __init__(self) -> None:
        self.requests = Requests(VIRTUAL, "paper.example")
        self.number = 0

    def ask(self, url: str, body: str = "", at: float = 0.0, *, sent: bool = True, kind: str = "Fetch") -> str:
        self.number += 1
        name = str(self.number)
        request: dict[str, Any] = {"url": url, "postData": body}
        self.requests.started({"requestId": name, "request": request, "type": kind}, at)
        if sent:
            self.requests.sent({"requestId": name}, at)
        return name

    def answer(self, name: str, at: float = 0.0) -> None:
        self.requests.answered({"requestId": name, "response": {"status": 200}}, at)

    def fail(self, name: str, at: float = 0.0) -> str:
        self.requests.answered({"requestId": name, "response": {"status": 503}}, at)
        return name

    def end_in_vain(self, name: str, at: float = 0.0) -> None:
        self.requests.finished({"requestId": name}, at)
        self.requests.credit(False, at)

    def holds(self, page: Page, at: float = 0.0) -> bool:
        return bool(self.requests.pending(at, page))


def test_poll_under_ever_new_addresses_is_one_poll() -> None:
    book = Book()
    for token in ("3f1c-9a", "77", "b2d4"):
        book.end_in_vain(book.ask(f"https://paper.example/poll/{token}"))
    book.ask("https://paper.example/poll/5e01")
    assert book.holds(THIN)
    assert not book.holds(THIN, VIRTUAL.poll_new_s)
    assert not book.holds(FULL)


def test_sixth_question_to_one_endpoint_is_waited_for() -> None:
    book = Book()
    for what in ("menu", "user", "flags", "weather", "tags"):
        book.end_in_vain(book.ask("https://paper.example/graphql", f'{{"query": "{what}"}}'))
    book.ask("https://paper.example/graphql", '{"query": "story"}')
    assert book.holds(FULL)


def test_question_that_is_asked_again_because_the_server_failed_is_no_poll() -> None:
    book = Book()
    for _ in range(3):
        book.end_in_vain(book.fail(book.ask("https://paper.example/story")))
    book.ask("https://paper.example/story")
    assert book.holds(THIN)


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


def test_answer_that_says_nothing_but_that_it_is_there_is_given_up_soon() -> None:
    book = Book()
    name = book.ask("https://paper.example/stream")
    book.answer(name)
    for tenth in range(0, 25, 5):
        book.requests.received({"requestId": name, "dataLength": 8}, tenth / 10)
    assert not book.holds(THIN, 2.5)


def test_answer_that_comes_slowly_but_surely_is_waited_for() -> None:
    book = Book()
    name = book.ask("https://paper.example/story")
    book.answer(name)
    for second in range(6):
        book.requests.received({"requestId": name, "dataLength": 200}, float(second))
    assert book.holds(THIN, 6.0)


def test_less_text_makes_more_patient() -> None:
    book = Book()
    book.ask("https://paper.example/story")
    some = Page(length=VIRTUAL.thin_characters // 2, parsing=False)
    left = [book.requests.pending(0.0, page)[0].left_s for page in (FULL, some, THIN)]
    assert left == sorted(left) and len(set(left)) == 3


def test_request_that_text_has_overtaken_gets_less_patience() -> None:
    book = Book()
    book.ask("https://paper.example/never")
    book.requests.credit(True, 1.0)
    assert not book.holds(THIN, VIRTUAL.stall_grown_s)


def test_stylesheet_holds_a_parsed_page_only_where_its_load_event_is_awaited() -> None:
    book = Book()
    book.requests.started(
        {"requestId": "1", "request": {"url": "https://paper.example/a.css"}, "type": "Stylesheet"}, 0
    )
    assert not book.holds(THIN)
    assert book.holds(Page(length=0, parsing=False, awaited_styles=True))


def test_host_that_can_not_be_reached_is_given_up_sooner_than_one_that_thinks() -> None:
    thinking, unreachable = Book(), Book()
    thinking.ask("https://cms.example/story")
    unreachable.ask("https://cms.example/story", sent=False)
    late = VIRTUAL.connect_s + 0.1
    assert thinking.holds(THIN, late)
    assert not unreachable.holds(THIN, late)


def test_question_that_queues_behind_others_to_its_host_is_waited_for() -> None:
    book = Book()
    book.ask("https://cms.example/slow")
    book.ask("https://cms.example/story", sent=False)
    assert len(book.requests.pending(VIRTUAL.connect_s + 0.1, THIN)) == 2


def test_hung_scripts_are_refused_one_by_one_or_with_their_host_where_nothing_reaches_it() -> None:
    book = Book()
    book.ask("https://cdn.example/slow.js", kind="Script")
    book.ask("https://gone.example/a.js", sent=False, kind="Script")
    book.ask("https://gone.example/b.js", sent=False, kind="Script")
    book.holds(THIN, 60.0)
    assert book.requests.refusals() == ["https://cdn.example/slow.js", "*://gone.example/*"]


@pytest.mark.parametrize("answers", [False, True])
def test_host_of_which_a_script_was_refused_before_is_refused_whole_or_by_the_path(answers: bool) -> None:
    book = Book()
    if answers:
        name = book.ask("https://ads.example/app.js", kind="Script")
        book.answer(name)
        book.end_in_vain(name)
    for place in "ab":
        urls = [f"https://ads.example/{place}.js", f"https://paper.example/{place}.js"]
        names = [book.ask(url, kind="Script") for url in urls]
        book.holds(THIN, 60.0)
        again = ["*://ads.example/b.js*" if answers else "*://ads.example/*", "*://paper.example/b.js*"]
        assert book.requests.refusals() == (urls if place == "a" else again)
        for name in names:
            book.end_in_vain(name)


def test_picture_that_we_answer_is_waited_for_until_it_has_come() -> None:
    book = Book()
    book.requests.answers_pictures = True
    name = book.ask("https://paper.example/lead.jpg", kind="Image")
    assert book.holds(THIN)
    assert book.requests.finished({"requestId": name}, 0.0)
    assert not book.holds(THIN)


def test_picture_whose_answer_is_not_ours_is_not() -> None:
    book = Book()
    book.ask("https://paper.example/lead.jpg", kind="Image")
    assert not book.holds(THIN)


def test_pictures_that_count_readers_for_ever_are_not_waited_for() -> None:
    book = Book()
    book.requests.answers_pictures = True
    for number in range(VIRTUAL.pictures_most + 1):
        name = book.ask(f"https://count.example/{number}.gif", kind="Image")
        if number < VIRTUAL.pictures_most:
            book.requests.finished({"requestId": name}, 0.0)
    assert not book.holds(THIN)


def test_script_that_has_come_is_given_its_turn_to_run() -> None:
    book = Book()
    addresses = ["https://paper.example/app.js", "https://paper.example/not-asked-for.js"]
    name = book.ask(addresses[0], kind="Script")
    assert not book.requests.unrun(addresses, 1.0)
    book.requests.finished({"requestId": name}, 1.0)
    assert book.requests.unrun(addresses, 1.1) == addresses[:1]
    assert not book.requests.unrun([], 1.1), "it has run"
    assert not book.requests.unrun(addresses, 1.1 + VIRTUAL.script_turn_s), "it never will"


def test_scripts_that_are_numbered_are_no_poll() -> None:
    book = Book()
    for number in range(9):
        name = book.ask(f"https://paper.example/chunk-{number}.js", kind="Script")
        assert book.holds(FULL)
        book.end_in_vain(name)


def test_script_that_is_asked_for_again_holds_the_parser_and_is_no_poll() -> None:
    book = Book()
    for zone in range(VIRTUAL.polls):
        book.end_in_vain(book.ask(f"https://ads.example/banner.js?zone={zone}", kind="Script"))
    book.ask("https://ads.example/banner.js?zone=9", kind="Script")
    parsing = replace(FULL, parsing=True)
    assert book.holds(parsing)
    assert not book.holds(parsing, 60)
    assert book.requests.hung() == ["https://ads.example/banner.js?zone=9"]
    assert not book.holds(FULL), "a page that has been read may ask so for news"
    book.requests.open.clear()
    book.requests.started({"requestId": "low", "type": "Script", "request": {
        "url": "https://ads.example/banner.js", "initialPriority": "Low",
    }}, 0.0)  # fmt: skip
    assert not book.holds(parsing), "and so may a script that puts others into it"


def test_poll_is_waited_for_briefly_while_there_is_no_article() -> None:
    book = Book()
    for _ in range(VIRTUAL.polls):
        book.end_in_vain(book.ask("https://paper.example/job"))
    later = VIRTUAL.poll_new_s
    book.ask("https://paper.example/job", at=later)
    assert not book.holds(THIN, later)
    assert book.holds(EMPTY, later)
    assert not book.holds(EMPTY, later + VIRTUAL.poll_brief_s + 0.1)


def test_what_the_site_asks_of_itself_is_not_foreign_once_a_redirect_has_led_there() -> None:
    book = Book()
    at = (VIRTUAL.stall_foreign_full_s + VIRTUAL.stall_full_s) / 2
    book.requests.keep("1", "https://www.daily.example/story")
    book.ask("https://api.daily.example/rest")
    assert book.holds(FULL, at)


def test_what_was_asked_before_its_document_is_heard_of_is_the_sites_own_as_well() -> None:
    book = Book()
    at = (VIRTUAL.stall_foreign_full_s + VIRTUAL.stall_full_s) / 2
    book.ask("https://api.daily.example/rest")
    book.requests.keep("", "https://www.daily.example/story")
    assert book.holds(FULL, at)


@pytest.mark.parametrize(
    ("host", "asked", "is_own"),
    [
        ("www.daily.co.uk", "api.daily.co.uk", True),
        ("www.daily.co.uk", "widgets.chat.co.uk", False),
        ("daily.com.br", "widgets.chat.com.br", False),
        ("daily.or.jp", "widgets.chat.or.jp", False),
        ("www.ne.se", "api.ne.se", True),
        ("газета.рф", "api.газета.рф", True),
        ("xn--80aafey1amqq.xn--p1ai", "api.xn--80aafey1amqq.xn--p1ai", True),
        ("127.0.0.1", "127.0.1.1", False),
    ],
)
def test_what_another_site_of_the_same_country_is_asked_for_is_foreign(host: str, asked: str, *, is_own: bool) -> None:
    book = Book()
    book.requests.keep("1", f"https://{host}/story")
    book.ask(f"https://{asked}/rest")
    assert book.holds(FULL, (VIRTUAL.stall_foreign_full_s + VIRTUAL.stall_full_s) / 2) is is_own


def test_page_that_the_browser_shows_in_place_of_one_is_no_site() -> None:
    book = Book()
    at = (VIRTUAL.stall_foreign_full_s + VIRTUAL.stall_full_s) / 2
    book.requests.keep("1", "chrome-error://chromewebdata/")
    book.ask("https://paper.example/rest")
    assert book.holds(FULL, at)


def test_question_that_has_brought_text_is_no_poll_until_it_has_brought_none_for_long() -> None:
    book = Book()
    book.requests.finished({"requestId": book.ask("https://paper.example/piece/1")}, 0)
    book.requests.credit(True, 0)
    for number in range(2, 9):
        book.end_in_vain(book.ask(f"https://paper.example/piece/{number}"))
    book.ask("https://paper.example/piece/9", at=0.5)
    assert book.holds(FULL, 0.5)
    assert not book.holds(FULL, VIRTUAL.poll_useful_s)


def test_question_that_the_page_before_asked_long_ago_is_new_on_the_next_page() -> None:
    book, later = Book(), VIRTUAL.feed_total_ms / 1000 + 1
    book.ask("https://paper.example/text?part=1")
    book.requests.keep("2", "https://paper.example/story?part=2")
    book.ask("https://paper.example/text?part=2", at=later)
    assert book.holds(FULL, later)
