"""The book of a page's requests: which are open, and which of those still matter to the article."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Any

from jsnews.address import site_of, split
from jsnews.browser.patience import ASKED, Open, Page, without_a_byte, without_text
from jsnews.options import Limits

MATTERING = frozenset({"Document", "Script", "XHR", "Fetch", "Stylesheet"})
_BLOCKING = frozenset({"Script", "Stylesheet"})  # what may hold the parser
_BY_PRESS_S = 0.5  # around a press, whose effects are heard of before and after the press itself
_UNSEEN = Page(length=0, parsing=True)
NUMBERED = re.compile(r"\b(?=[\w-]*\d)[\w-]+")  # a number, a UUID, the name of a build


@dataclass(frozen=True, slots=True)
class Pending:
    """A request that holds the page, and the seconds until it is taken for hung if no byte comes."""

    label: str
    kind: str
    left_s: float


def key_of(url: str) -> str:
    """Host and path: what one address is asked for, whatever its query."""
    parts = split(url)
    return parts.netloc + parts.path


def question_of(request: dict[str, Any], kind: str) -> str:
    """What is asked: how, where and in what words, but for what changes from one poll to the next (numbers, names with
    digits).

    Scripts have numbers for names, each of them another one.
    """
    parts = split(request["url"])
    if kind not in ASKED:
        return f"{parts.netloc}{parts.path}"
    address, body = f"{parts.netloc}{NUMBERED.sub('#', parts.path)}", NUMBERED.sub("#", request.get("postData", ""))
    return f"{request.get('method', 'GET')} {address} {body}"


@dataclass(slots=True)
class Requests:
    """Fed by CDP Network events with the time of their arrival (seconds, monotonic); asked by the settle loop."""

    limits: Limits
    host: str
    open: dict[str, Open] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    fetched: set[str] = field(default_factory=set)
    useful: set[str] = field(default_factory=set)
    in_vain: Counter[str] = field(default_factory=Counter)  # answers in a row after which no text came
    first_asked: dict[str, float] = field(default_factory=dict)
    text_came: float = 0.0
    held_at: float = float("-inf")  # when a request that is waited for was last seen open, or ended
    pressed_at: float = float("-inf")  # when something in the page was pressed last
    noise: set[str] = field(default_factory=set)  # questions whose answer nobody waits for
    failing: dict[str, float] = field(default_factory=dict)
    stalled: set[str] = field(default_factory=set)
    answering: set[str] = field(default_factory=set)  # hosts of which something has come
    refused: set[str] = field(default_factory=set)  # hosts of which something hung was refused
    reached: set[str] = field(default_factory=set)  # hosts to which something has been sent
    hosts: dict[str, str] = field(default_factory=dict)  # of every request, by its id
    sent_early: set[str] = field(default_factory=set)  # ids that were told to be sent before they were told to begin
    scripts_came: dict[str, float] = field(default_factory=dict)  # address → end, of those that failed as well
    came: Counter[str] = field(default_factory=Counter)  # address → answers to scripts that have ended
    untold: set[str] = field(default_factory=set)  # addresses of those of them of which the page was not told
    ended: list[str] = field(default_factory=list)
    ended_before: list[str] = field(default_factory=list)
    answers_pictures: bool = False  # by ourselves, at once
    pictures: dict[str, float] = field(default_factory=dict)  # ids of those that are being answered → begin
    pictures_met: int = 0
    _page: Page = _UNSEEN  # as it was last seen

    def started(self, event: dict[str, Any], now: float) -> None:
        url, kind = event["request"]["url"], event.get("type", "")
        parts = split(url)
        key = question_of(event["request"], kind)
        self.asked[key] += 1
        self._meet(event["requestId"], parts.netloc)
        if kind == "Image" and self.answers_pictures and self.pictures_met < self.limits.pictures_most:
            self.pictures[event["requestId"]] = now
            self.pictures_met += 1
        if kind not in MATTERING or parts.scheme not in ("http", "https"):
            return
        if kind in ASKED:
            self.fetched.add(key)
            self.first_asked.setdefault(key, now)
        request = Open(key, kind, self._is_foreign(url), now, now, url, parts.netloc, event.get("loaderId", ""))
        # What scripts put into the page, or what may come when it likes, is asked for with less haste.
        request.by_parser = kind == "Script" and event["request"].get("initialPriority") != "Low"
        self.open[event["requestId"]] = request

    def _is_foreign(self, url: str) -> bool:
        return site_of(split(url).hostname or "") != site_of(self.host)

    def sent(self, event: dict[str, Any], now: float) -> None:
        """The request is on its way: its host has a name and lets us connect."""
        name = event["requestId"]
        if name not in self.hosts:
            self.sent_early.add(name)
            return
        self.reached.add(self.hosts[name])
        if request := self.open.get(name):
            request.last_byte = now

    def _meet(self, name: str, host: str) -> None:
        self.hosts[name] = host
        if name in self.sent_early:
            self.reached.add(host)

    def received(self, event: dict[str, Any], now: float) -> None:
        if request := self.open.get(event["requestId"]):
            request.last_byte = now
            request.received += event.get("dataLength", 0)

    def answered(self, event: dict[str, Any], now: float) -> None:
        request = self.open.get(event["requestId"])
        if not request:
            return
        request.last_byte = request.answered = now
        status = event["response"]["status"]
        if request.kind in ASKED and (status == 429 or status >= 500):
            self.failing[request.key] = now
            request.failed = True

    def finished(self, event: dict[str, Any], now: float) -> bool:
        """True where the request was one that could matter."""
        was_picture = self.pictures.pop(event["requestId"], None) is not None
        request = self.open.pop(event["requestId"], None)
        if request:
            if request.answered is not None:
                self.answering.add(request.host)
            if request.kind in ASKED:
                self.came[request.url] += 1
            # It may have begun since the last look: its answer is read all the same.
            if self._is_awaited(request, self._page, now):
                self.held_at = now
                self.untold.add(request.url)
            # What a server has failed to answer was not asked in vain: it may be asked once more for the same text.
            if not request.failed:
                self.ended.append(request.key)
            if request.kind == "Script":
                self.scripts_came[request.url] = now
        return request is not None or was_picture

    def keep(self, loader: str, url: str) -> None:
        """A new document, at `url`: what others still asked for is nobody's any more."""
        if (parts := split(url)).scheme in ("http", "https"):
            self.host = parts.hostname or ""  # where a redirect has led to: what is asked there is the page's own
        self.open = {name: request for name, request in self.open.items() if request.loader == loader}
        for request in self.open.values():
            request.foreign = self._is_foreign(request.url)
        # What the page before asked the same way is no ticker of this one's.
        self.first_asked = {request.key: request.started for request in self.open.values() if request.kind in ASKED}
        self.ended.clear()
        self.came.clear()
        self.untold.clear()
        self.pictures.clear()
        self._page = _UNSEEN

    def credit(self, text_changed: bool, now: float) -> None:
        """What ended since the last look, or just before it, is useful where text has come since."""
        if text_changed:
            self.text_came = now
            for key in (*self.ended, *self.ended_before):
                self.useful.add(key)
                self.in_vain[key] = 0
        else:
            self.in_vain.update(self.ended)
        self.ended_before = self.ended
        self.ended = []

    def pending(self, now: float, page: Page) -> list[Pending]:
        """The requests that still hold the page, the most patient last."""
        found = []
        self._page = page = replace(page, text_came=self.text_came)
        for request in self.open.values():
            if not self._is_awaited(request, page, now):
                continue
            patience = without_a_byte(request, page, self.limits)
            if self._is_poll(request, page, now):
                patience = min(patience, self.limits.poll_brief_s)
            if request.host not in self.reached:
                patience = min(patience, self.limits.connect_s)
            left = min(patience - (now - request.last_byte), without_text(request, page, now, self.limits))
            request.stalled = left <= 0
            label = f"{request.kind} {key_of(request.url)}"
            if left > 0:
                found.append(Pending(label, request.kind, left))
            else:
                self.stalled.add(f"{label}: no byte or no text for {now - request.last_byte:.1f} s")
        # Scripts wait for pictures, to measure a window or to find out who blocks: our answers take a moment to arrive.
        youngest = max(self.pictures.values(), default=float("-inf"))
        if page.length < self.limits.full_characters and now - youngest < self.limits.picture_s:
            found.append(Pending("picture", "Image", self.limits.picture_s - (now - youngest)))
        if found:
            self.held_at = max(self.held_at, now)
        return sorted(found, key=lambda pending: pending.left_s)

    def tell(self) -> dict[str, int]:
        """Address → how many answers have ended there in all, where one was awaited and has not been told of before."""
        told = {url: self.came[url] for url in self.untold if url in self.came}
        self.untold.clear()
        return told

    def unrun(self, addresses: list[str], now: float) -> list[str]:
        """Those of the scripts at `addresses` that have just come, or failed: their turn to run is near."""
        never = float("-inf")
        return [url for url in addresses if now - self.scripts_came.get(url, never) < self.limits.script_turn_s]

    def polled(self) -> bool:
        """True where the page asks a server again and again for something that takes real time."""
        if self.failing:
            return True
        return any(self.asked[key] >= 3 and key not in self.useful for key in self.fetched)

    def _is_awaited(self, request: Open, page: Page, now: float) -> bool:
        """Its answer may bring text, as far as one can tell by what it asks."""
        unread = request.kind == "Stylesheet" and not (page.parsing or page.awaited_styles)
        # While nothing of the article is there, each answer may be the one that brings it.
        is_poll = page.length >= self.limits.begun_characters and self._is_poll(request, page, now)
        return not (unread or is_poll or self._is_noise(request, now))

    def _is_noise(self, request: Open, now: float) -> bool:
        """Nobody waits for it, or the same has been asked for too long."""
        ticks = now - self.first_asked.get(request.key, now) > self.limits.feed_total_ms / 1000
        return ticks or request.key in self.noise

    def _is_poll(self, request: Open, page: Page, now: float) -> bool:
        """It was asked before and brought no text, less often where the article is there; and not for being pressed.

        Nor while it may be one of many small ones, each of which says what to ask next, and few of which bring text. A
        script may hold the parser, however often it was asked for above.
        """
        if abs(request.started - self.pressed_at) < _BY_PRESS_S or (request.by_parser and page.parsing):
            return False
        full = page.length >= self.limits.full_characters
        if request.key in self.useful and now - self.text_came < self.limits.poll_useful_s:
            return False
        if not full and now - self.first_asked.get(request.key, now) < self.limits.poll_new_s:
            return False
        return self._asked_in_vain(request) + 1 >= (self.limits.polls_full if full else self.limits.polls)

    def _asked_in_vain(self, request: Open) -> int:
        """How often the same was asked before without text: answers that nobody reads never end, some never come."""
        others = [other for other in self.open.values() if other.key == request.key and other is not request]
        if len(others) >= self.limits.parallel_most:
            return len(others)
        anew = request.started - self.limits.poll_s
        earlier = sum(1 for other in others if other.answered or other.started < anew)
        return self.in_vain[request.key] + earlier

    def refusals(self) -> list[str]:
        """Patterns of addresses that do without what is hung: all of a host's where nothing reaches the host.

        Each place of an advertisement asks for one of its own: where one of the host was refused before, all under that
        path are, and of another site's host of which nothing has come all.
        """
        hung = self._hung()
        patterns = list(dict.fromkeys(map(self._refusal, hung)))
        self.refused.update(request.host for request in hung)
        return patterns

    def _refusal(self, request: Open) -> str:
        again = request.host in self.refused
        is_dead = again and request.foreign and request.host not in self.answering
        if is_dead or request.host not in self.reached:
            return f"*://{request.host}/*"
        return f"*://{key_of(request.url)}*" if again else request.url

    def hung(self) -> list[str]:
        """Addresses of scripts, and of stylesheets that scripts wait for, that have been taken for hung."""
        return [request.url for request in self._hung()]

    def _hung(self) -> list[Open]:
        # While more of the document may come, a stylesheet that nobody waits for holds nothing.
        reading = any(request.kind == "Document" for request in self.open.values())
        kinds = {"Script"} if reading else _BLOCKING
        return [request for request in self.open.values() if request.kind in kinds and request.stalled]
