"""One open page: calls into it under a time-out, and what its network and navigation told us."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from typing import Any

from playwright.async_api import CDPSession, Error, Frame, Page

from jsnews.address import split
from jsnews.browser.answer import Document
from jsnews.browser.headers import OwnHeaders
from jsnews.browser.intercept import Interceptor, Refuses
from jsnews.browser.refuse import FilterLists
from jsnews.browser.requests import Requests
from jsnews.browser.shape import ANSWERS, is_like
from jsnews.options import Limits


class Gone(Exception):
    """The document that was asked is no longer there: it navigates."""


class Hung(Exception):
    """The page has not answered for longer than a page may be silent."""


class Broken(Exception):
    """Our script fails inside this page: the page has replaced something that it stands on."""


class Tab:
    """A Playwright page with one CDP session of our own, attached before anything is loaded."""

    def __init__(self, page: Page, cdp: CDPSession, url: str, limits: Limits) -> None:
        self.page = page
        self.cdp = cdp
        self.limits = limits
        self.requests = Requests(limits, split(url).hostname or "")
        self.document = Document()  # the one that is shown
        self.coming = Document()  # the one asked for last: it may turn out to be a file, or nothing, and never be shown
        self.loads: dict[str, int] = {}  # documents of the main frame, by address
        self.navigations = 0
        self.asked = url  # the address that we have asked for
        self.address = ""  # of the document that is shown; Playwright's own may be a moment behind
        self.loader = ""  # of that document; the id of its request as well
        self.consent_hosts: set[str] = set()  # of frames in which a question of consent was answered
        self.consent_said: dict[Frame, str] = {}  # what these frames said when they were last heard ...
        self.consent_waited_s = 0.0  # ... and how long they have been listened to
        self.patience: dict[Frame, float] = {}  # seconds that frames of other origins are given, as they last answered
        self.answers_in = 0.0  # seconds that the page took for a question that needs no time
        self.crashed = False
        self.stopped = False  # its scripts are switched off
        self._max_bytes = float("inf")
        self.wake = asyncio.Event()
        self.main_frame = ""  # CDP's id of it
        self.world: int | None = None  # the context that is asked in place of the page's own, for this document
        self._refused: list[str] = []

    async def attach(
        self, *, block: bool, max_bytes: int, filters: FilterLists | None = None, headers: OwnHeaders | None = None
    ) -> None:
        """Listen before the first request; refuse what the text does not need."""
        self._max_bytes = max_bytes
        listen = self.cdp.on
        listen("Network.requestWillBeSent", self._on_request)
        listen("Network.requestWillBeSentExtraInfo", self._on_sent)
        listen("Network.responseReceived", self._on_response)
        listen("Network.dataReceived", self._on_data)
        listen("Network.loadingFinished", self._on_end)
        listen("Network.loadingFailed", self._on_failed)
        listen("Page.frameNavigated", self._on_navigated)
        self.page.on("crash", self._on_crash)
        self.page.on("close", self._on_crash)  # the browser under it has died: we close pages only with their context
        self.requests.answers_pictures = block
        if headers:
            await headers.put_cookies(self.cdp)
        refuses = self._refuser(filters) if filters else None
        interceptor = Interceptor(self.cdp, block=block, refuses=refuses, headers=headers)
        domains = [self.cdp.send(f"{domain}.enable") for domain in ("Network", "Page", "Runtime")]
        await asyncio.gather(*domains, interceptor.begin())

    def _refuser(self, filters: FilterLists) -> Refuses:
        """What the filter lists say of a request of this page; of the page itself they are not asked."""

        def refuses(url: str, kind: str) -> bool:
            page = self.document.url
            return url not in (page, self.coming.url) and filters.refuses(url, page or url, kind)

        return refuses

    # -- what the browser tells

    def _on_request(self, event: dict[str, Any]) -> None:
        if event.get("type") == "Document" and event["requestId"] == event.get("loaderId") and self._is_main(event):
            self.coming = Document(url=event["request"]["url"], request_id=event["requestId"])
        self.requests.started(event, time.monotonic())
        self.wake.set()

    def _on_sent(self, event: dict[str, Any]) -> None:
        self.requests.sent(event, time.monotonic())

    def _is_main(self, event: dict[str, Any]) -> bool:
        self.main_frame = self.main_frame or event.get("frameId", "")
        return event.get("frameId") == self.main_frame

    def _answer_to(self, event: dict[str, Any]) -> Document | None:
        """The document that an event is about."""
        both = (self.coming, self.document)
        return next((document for document in both if document.request_id == event["requestId"]), None)

    def _on_response(self, event: dict[str, Any]) -> None:
        self.requests.answered(event, time.monotonic())
        if document := self._answer_to(event):
            document.answer(event["response"])
            self.wake.set()

    def _on_data(self, event: dict[str, Any]) -> None:
        self.requests.received(event, time.monotonic())
        if document := self._answer_to(event):
            document.received += event.get("dataLength", 0)
            if self.too_large:
                self.wake.set()

    def _on_end(self, event: dict[str, Any]) -> None:
        if document := self._answer_to(event):
            document.ended = True
        if self.requests.finished(event, time.monotonic()):
            self.wake.set()

    def _on_failed(self, event: dict[str, Any]) -> None:
        document = self._answer_to(event)
        if document and not event.get("canceled"):  # not by us, who have seen enough
            document.broken_off = event.get("errorText") or "it failed"
        self._on_end(event)

    def _on_navigated(self, event: dict[str, Any]) -> None:
        """A new document; changes of the address within one are none."""
        frame = event["frame"]
        if not frame.get("parentId"):
            self.navigations += 1
            self.loader = frame["loaderId"]
            if self.coming.request_id == self.loader:
                self.document = self.coming
            self.world = None
            self.address = frame["url"].split("#")[0]
            self.loads[self.address] = self.loads.get(self.address, 0) + 1
            self.requests.keep(frame["loaderId"], self.address)
            self.wake.set()

    def _on_crash(self, _: Page) -> None:
        self.crashed = True
        self.wake.set()

    @property
    def too_large(self) -> bool:
        """Whether the document is larger than the user allows, or says that it will be."""
        return max(self.document.received, self.document.length) > self._max_bytes

    @property
    def leaving(self) -> bool:
        """Whether another document is on its way: until it is here, or given up, the browser holds back what we ask."""
        return self.coming is not self.document and self.coming.request_id in self.requests.open

    # -- what we ask

    async def send(self, method: str, params: dict[str, Any] | None = None, *, limit_s: float | None = None) -> Any:
        """The browser's answer to one of our questions. Raises Gone, TimeoutError: a page may answer nothing at all."""
        try:
            # asyncio.wait_for would swallow a cancel that comes together with the answer.
            async with asyncio.timeout(limit_s or self.limits.call_s):
                return await self.cdp.send(method, params or {})
        except Error as error:
            raise Gone(str(error)) from error

    async def call(self, function: str, *args: Any, limit_s: float | None = None) -> Any:
        """`__jsnews.function(...args)` in the main frame; its promise is awaited. Raises Gone, Broken, TimeoutError."""
        arguments = ", ".join(json.dumps(argument) for argument in args)
        answer = await self.evaluate(f"__jsnews.{function}({arguments})", limit_s=limit_s)
        if function in ANSWERS and not is_like(answer, ANSWERS[function]):
            raise Broken(f"what {function} answers is not ours")
        return answer

    async def evaluate(self, expression: str, *, limit_s: float | None = None, in_page: bool = False) -> Any:
        """The JSON value of an expression in the main frame, `in_page` even where it is looked at from another world.

        Raises Gone, Broken, TimeoutError (the page is busy).
        """
        params: dict[str, Any] = {"expression": expression, "returnByValue": True, "awaitPromise": True}
        if self.world is not None and not in_page:
            params["contextId"] = self.world
        answer = await self.send("Runtime.evaluate", params, limit_s=limit_s)
        if problem := answer.get("exceptionDetails"):
            what = problem.get("exception", {}).get("description") or problem.get("text", "")
            if "__jsnews is not defined" in what:
                raise Gone("the document is not ours yet")
            raise Broken(what[:400])
        return answer["result"].get("value")

    async def wait(self, seconds: float) -> None:
        """Until something happens on the network or in navigation, `seconds` at most."""
        self.wake.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(max(0.002, seconds)):
                await self.wake.wait()

    async def press_mouse(self, x: float, y: float) -> None:
        """Press and let go at a place in the window (CSS pixels): to the page it is its reader.

        Raises Gone, TimeoutError.
        """
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            event = {"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1}
            await self.send("Input.dispatchMouseEvent", event)

    async def open(self, url: str) -> None:
        """Load another document, as far as its first answer. Raises Gone, TimeoutError."""
        await self.send("Page.navigate", {"url": url}, limit_s=self.limits.stall_document_s)

    async def stay(self) -> None:
        """Give up the document that is on its way, with all else that is being loaded. Raises Gone, TimeoutError."""
        self.requests.open.pop(self.coming.request_id, None)
        await self.send("Page.stopLoading")

    async def refuse(self, patterns: list[str]) -> None:
        """What these patterns of addresses mean is not loaded from now on. Raises Gone, TimeoutError."""
        self._refused.extend(patterns)
        await self.send("Network.setBlockedURLs", {"urls": self._refused})

    async def begin_again_without(self, patterns: list[str]) -> None:
        """Load the document once more; what these patterns of addresses mean is refused from now on.

        Raises Gone, TimeoutError.
        """
        await self.refuse(patterns)
        await self.send("Page.reload")

    async def stop_scripts(self) -> None:
        """End a script that never ends, and let none run any more: the DOM can be read, nothing moves."""
        self.stopped = True
        for method, params in (
            ("Emulation.setScriptExecutionDisabled", {"value": True}),
            ("Runtime.terminateExecution", {}),
        ):
            with contextlib.suppress(Gone, TimeoutError):
                await self.send(method, params, limit_s=1)

    async def start_scripts(self) -> None:
        """Let scripts run again, those of the next document: this one is left. Raises Gone, TimeoutError."""
        if self.stopped:
            await self.open("about:blank")
            await self.send("Emulation.setScriptExecutionDisabled", {"value": False})
            self.stopped = False
