"""The loop around `decide`, on a page that is played: what it asks, and in which order."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from jsnews.browser.answer import Document
from jsnews.browser.clock import Clock, Ended, Tidy
from jsnews.browser.locate import locate
from jsnews.browser.requests import Requests
from jsnews.browser.script import init_script
from jsnews.browser.session import Session
from jsnews.browser.settle import Settling
from jsnews.browser.tab import Tab
from jsnews.options import REAL_THIN, VIRTUAL, Options, Wait
from jsnews.pipeline import Browser
from jsnews.trace import Trace
from tests.site.server import Site

pytestmark = pytest.mark.asyncio(loop_scope="session")


class Quiet(dict[str, Any]):
    """The status of a page on which nothing moves; what it does not name is not there."""

    def __missing__(self, name: str) -> bool:
        return False


SHOWN = {
    "url": "https://paper.example/",
    "ready": "complete",
    "holds": [],
    "noise": [],
    "unrun": [],
    "moved": True,
    "length": 100,
}


class PlayedPage:
    """A page, its clock and its tab in one: quiet, but for a request that `begins` while it is asked to be calm."""

    name, limits = "virtual", VIRTUAL
    crashed = too_large = leaving = False
    navigations = 1
    address = asked = "https://paper.example/"

    def __init__(self) -> None:
        frame = SimpleNamespace(url="https://paper.example/")
        self.page = SimpleNamespace(main_frame=frame, frames=[frame], url=frame.url)
        self.requests = Requests(VIRTUAL, "paper.example")
        self.document = Document(url=frame.url)
        self.loader = "of the document"
        self.said: list[str] = []

    async def status(self, _: Tab, *, ended: Ended, tidy: Tidy) -> dict[str, Any]:
        return Quiet(SHOWN, watched=Quiet())

    async def calm(self, _: Tab, tidy: Tidy) -> dict[str, Any]:
        if "calm" not in self.said:
            request = {"url": "https://paper.example/text"}
            self.requests.started({"requestId": "1", "request": request, "type": "Fetch"}, time.monotonic())
        self.said.append("calm")
        return Quiet(SHOWN, watched=Quiet(), calm=True)

    async def wait(self, _: float) -> None:
        self.said.append("wait")
        self.requests.finished({"requestId": "1"}, time.monotonic())

    async def complete(self, _: Tab, status: dict[str, Any]) -> dict[str, Any]:
        return status

    async def call(self, function: str, *_: Any, **__: Any) -> dict[str, Any]:
        self.said.append(function)
        return Quiet(SHOWN, watched=Quiet(), did={}, idle=["consent", "close_dialogs", "pick_region", "expand"])


async def test_page_has_to_be_calm_once_more_after_a_request_that_began_when_it_was() -> None:
    page = PlayedPage()
    settling = Settling(cast(Tab, page), cast(Clock, page), Wait(consent="none"), Trace(), time.monotonic() + 10)
    assert await settling.run() == "settled"
    assert page.said.index("wait") < len(page.said) - 1 - page.said[::-1].index("calm")


class Chain(PlayedPage):
    """One that asks a server again and again, and is quick: it reads an answer and asks for the next between two looks.

    `turns` tells in which of our questions it asks what: begin, end or both; of `kind`, and each time the same.
    """

    def __init__(self, turns: Iterable[str], kind: str = "Fetch") -> None:
        super().__init__()
        self.turns, self.kind = iter(turns), kind
        self.unread = False  # an answer has come which the page has not been waited for to read

    def turn(self) -> None:
        what = next(self.turns, "")
        event = {"requestId": "1", "request": {"url": "https://paper.example/piece"}, "type": self.kind}
        if "begin" in what:
            self.requests.started(event, time.monotonic())
        if "end" in what:
            self.requests.finished(event, time.monotonic())
            self.unread = True

    async def status(self, _: Tab, *, ended: Ended, tidy: Tidy) -> dict[str, Any]:
        if ended is not None:
            self.unread = False
        self.said.append("status")
        self.turn()
        return Quiet(SHOWN, watched=Quiet(scroll=True))

    async def calm(self, _: Tab, tidy: Tidy) -> dict[str, Any]:
        self.said.append("calm")
        self.turn()
        return Quiet(SHOWN, watched=Quiet(scroll=True), calm=True)

    async def call(self, function: str, *_: Any, **__: Any) -> dict[str, Any]:
        answer = await super().call(function)
        if function == "scroll":
            self.turn()
        return Quiet(answer, watched=Quiet(scroll=True), steps=1, atEnd=True)

    async def evaluate(self, *_: Any, **__: Any) -> bool:
        if "scroll" in self.said:  # all that a reader does has been done
            self.turn()
        return True

    async def wait(self, _: float) -> None:
        self.turn()


async def settled(page: PlayedPage, **wanted: str) -> None:
    options = Wait(consent="none", **wanted)
    settling = Settling(cast(Tab, page), cast(Clock, page), options, Trace(), time.monotonic() + 10)
    assert await settling.run() == "settled"


@pytest.mark.parametrize("turns", [("begin", "end"), ("", "begin", "end"), 4 * ("begin and end",)])
async def test_answer_is_read_whenever_its_request_began_and_ended(turns: tuple[str, ...]) -> None:
    page = Chain(turns)
    await settled(page)
    assert not list(page.turns)
    assert not page.unread


async def test_page_has_to_be_calm_after_an_answer_that_came_while_its_reader_scrolled() -> None:
    page = Chain(("", "", "begin and end"))
    await settled(page)
    assert not list(page.turns)
    assert "calm" in page.said[page.said.index("scroll") :]


async def test_answer_is_read_that_came_while_the_page_was_asked_something_else() -> None:
    page = Chain((*3 * ("",), "begin and end"))
    await settled(page, wait_for="article")
    assert not list(page.turns)
    assert not page.unread


@pytest.mark.parametrize("kind", ["Script", "Fetch"])
async def test_page_that_asks_without_end_settles(kind: str) -> None:
    await settled(Chain(itertools.repeat("begin and end"), kind))


class Parsed(PlayedPage):
    """One whose parser goes on for some looks, and then stands still, or has come to the end."""

    def __init__(self, looks: int, *, ends: bool) -> None:
        super().__init__()
        self.looks, self.ends, self.length = looks, ends, 500
        self.document.ended = True

    async def status(self, _: Tab, *, ended: Ended, tidy: Tidy) -> dict[str, Any]:
        self.looks -= 1
        self.length += 100 * (self.looks > 0)
        ready = "complete" if self.ends and self.looks <= 0 else "loading"
        return Quiet(SHOWN, watched=Quiet(), ready=ready, length=self.length, longest=self.length)

    async def calm(self, _: Tab, tidy: Tidy) -> dict[str, Any]:
        return Quiet(await self.status(_, ended=None, tidy=tidy), calm=True)

    async def call(self, function: str, *_: Any, **__: Any) -> dict[str, Any]:
        return Quiet(await super().call(function), ready="loading", length=self.length, longest=self.length)

    async def send(self, method: str, *_: Any) -> dict[str, Any]:
        return {"body": f"<p>{'Ice. ' * 500}</p>", "base64Encoded": False}


def settling_of(page: PlayedPage, **limits: float) -> Settling:
    page.limits = replace(VIRTUAL, **limits)
    return Settling(cast(Tab, page), cast(Clock, page), Wait(consent="none"), Trace(), time.monotonic() + 10)


async def test_parser_that_goes_on_is_waited_for_and_one_that_stands_still_is_given_up() -> None:
    slow = Parsed(40, ends=True)
    assert await settling_of(slow, load_s=0.0005).run() == "settled"
    assert slow.length == 500 + 39 * 100
    held = settling_of(Parsed(3, ends=False), load_s=0.0005)
    assert await held.run() == "settled"
    assert held.longest == len("Ice. " * 500) - 1  # what had come and was not read


class PageThatGoesOn(PlayedPage):
    """One whose next document comes in the very moment in which it is given up."""

    def __init__(self) -> None:
        super().__init__()
        self.leaving = True
        self.loads: dict[str, int] = {}
        self.coming = Document(url="https://paper.example/next", request_id="2")

    async def stay(self) -> None:
        self.leaving = False
        self.address, self.navigations = self.coming.url, self.navigations + 1

    async def send(self, method: str, *_: Any) -> None:
        self.said.append(method)

    async def open(self, url: str) -> None:
        self.said.append(f"open {url}")
        self.navigations += 1


async def test_document_that_was_stopped_when_it_came_is_loaded_once_more() -> None:
    page = PageThatGoesOn()
    settling = Settling(cast(Tab, page), cast(Clock, page), Wait(consent="none"), Trace(), time.monotonic() + 10)
    assert await settling.run() == "settled"
    assert page.said.count("open https://paper.example/next") == 1


async def test_reader_who_has_come_to_another_story_asks_for_no_more_of_them(site: Site, on_virtual: Browser) -> None:
    snapshot = await on_virtual.snapshot(site.url("other-stories-under-smaller-headlines"))
    assert snapshot.html.count('class="sc-story"') == 2  # the page's own, and the first of three


HANDED = """(async (isTold) => {
  const { href } = new URL(site.address("text", { delay: 100 }), location.href);
  let isHanded = false;
  fetch(href).then((answer) => answer.json()).then(() => (isHanded = true));
  await __jsnews.flushed(isTold ? { [href]: 1 } : {});
  return isHanded;
})(%s)"""
TIDIED = """(async (isKnown) => {
  const { requests } = __jsnews.status();
  await fetch(site.address("text"));
  return "did" in (await __jsnews.flushed(null, ["reject", false, requests + isKnown]));
})(%s)"""


@pytest.mark.parametrize("script", [HANDED, TIDIED])
@pytest.mark.parametrize("is_so", [True, False])
async def test_page_is_looked_at_when_scripts_have_what_they_asked_for(site: Site, script: str, is_so: bool) -> None:
    session, url = Session(Options(), Trace(), locate()), site.url("short-but-whole")
    try:
        async with session.page(url, init_script(REAL_THIN)) as blank:
            await blank.page.goto(url)
            assert await blank.page.evaluate(script % str(is_so).lower()) is is_so
    finally:
        await session.close()


async def test_thousands_of_rows_that_may_be_tabs_are_looked_through_at_once(site: Site, on_virtual: Browser) -> None:
    article = await on_virtual.grab(site.url("two-thousand-rows-called-tabs"))
    assert article.provenance.settle.reason == "settled"
