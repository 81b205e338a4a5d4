"""The book of a page's requests: which are open, and which of those still matter to the article."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from jsnews.options import Limits

MATTERING = frozenset({"Document", "Script", "XHR", "Fetch", "Stylesheet"})


@dataclass(frozen=True, slots=True)
class Pending:
    """A request that holds the page, and the seconds until it is taken for hung if no byte comes."""

    label: str
    kind: str
    left_s: float


@dataclass(slots=True)
class _Open:
    key: str
    kind: str
    foreign: bool
    last_byte: float
    url: str
    loader: str
    stalled: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """What the patience depends on: how much of the article is there, and whether the parser still runs."""

    length: int  # characters of prose; 0 while something says that it still loads
    parsing: bool


def key_of(url: str) -> str:
    """Host and path: what one address is asked for, whatever its query."""
    parts = urlsplit(url)
    return parts.netloc + parts.path


def site_of(host: str) -> str:
    """The last two labels of a host: near enough to tell a site's own hosts from others'."""
    return ".".join(host.split(".")[-2:]) if not host.replace(".", "").isdigit() else host


@dataclass(slots=True)
class Requests:
    """Fed by CDP Network events with the time of their arrival (seconds, monotonic); asked by the settle loop."""

    limits: Limits
    host: str
    open: dict[str, _Open] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    fetched: set[str] = field(default_factory=set)
    useful: set[str] = field(default_factory=set)
    noise: set[str] = field(default_factory=set)
    failing: dict[str, float] = field(default_factory=dict)
    stalled: set[str] = field(default_factory=set)
    ended: list[str] = field(default_factory=list)

    def started(self, event: dict[str, Any], now: float) -> None:
        url, kind = event["request"]["url"], event.get("type", "")
        parts = urlsplit(url)
        key = key_of(url)
        self.asked[key] += 1
        if kind not in MATTERING or parts.scheme not in ("http", "https"):
            return
        if kind in ("XHR", "Fetch"):
            self.fetched.add(key)
        foreign = site_of(parts.hostname or "") != site_of(self.host)
        self.open[event["requestId"]] = _Open(key, kind, foreign, now, url, event.get("loaderId", ""))

    def received(self, event: dict[str, Any], now: float) -> None:
        if request := self.open.get(event["requestId"]):
            request.last_byte = now

    def answered(self, event: dict[str, Any], now: float) -> None:
        request = self.open.get(event["requestId"])
        if not request:
            return
        request.last_byte = now
        status = event["response"]["status"]
        if request.kind in ("XHR", "Fetch") and (status == 429 or status >= 500):
            self.failing[request.key] = now

    def finished(self, event: dict[str, Any]) -> bool:
        """True where the request was one that could matter."""
        request = self.open.pop(event["requestId"], None)
        if request:
            self.ended.append(request.key)
        return request is not None

    def keep(self, loader: str) -> None:
        """A new document: what others still asked for is nobody's any more."""
        self.open = {name: request for name, request in self.open.items() if request.loader == loader}
        self.ended.clear()

    def credit(self, text_changed: bool) -> None:
        """What ended since the last look is useful where text has come since."""
        if text_changed:
            self.useful.update(self.ended)
        self.ended.clear()

    def pending(self, now: float, page: Page) -> list[Pending]:
        """The requests that still hold the page, the most patient last."""
        found = []
        for request in self.open.values():
            if self._is_noise(request, page) or (request.kind == "Stylesheet" and not page.parsing):
                continue
            left = self._patience(request, page) - (now - request.last_byte)
            request.stalled = left <= 0
            if left > 0:
                found.append(Pending(f"{request.kind} {request.key}", request.kind, left))
            else:
                self.stalled.add(f"{request.kind} {request.key}: no byte for {now - request.last_byte:.1f} s")
        return sorted(found, key=lambda pending: pending.left_s)

    def polled(self) -> bool:
        """True where the page asks a server again and again for something that takes real time."""
        if self.failing:
            return True
        return any(self.asked[key] >= 3 and key not in self.useful for key in self.fetched)

    def _is_noise(self, request: _Open, page: Page) -> bool:
        """Nobody waits for it, or it was asked before and brought no text: less often where the article is there."""
        full = page.length >= self.limits.full_characters
        often = self.limits.polls_full if full else self.limits.polls
        asked_in_vain = self.asked[request.key] >= often and request.key not in self.useful
        return asked_in_vain or request.key in self.noise

    def hung_scripts(self) -> list[str]:
        """Addresses of scripts that have been taken for hung."""
        return [request.url for request in self.open.values() if request.kind == "Script" and request.stalled]

    def _patience(self, request: _Open, page: Page) -> float:
        """Seconds without a byte. The less text there is, the longer we wait for more."""
        limits = self.limits
        if request.kind == "Stylesheet":
            return limits.stall_stylesheet_s
        if request.foreign:
            return _between(limits.stall_foreign_thin_s, limits.stall_foreign_full_s, page.length, limits)
        if request.kind == "Document" and page.length < limits.thin_characters:
            return limits.stall_document_s
        return _between(limits.stall_thin_s, limits.stall_full_s, page.length, limits)


def _between(thin: float, full: float, length: int, limits: Limits) -> float:
    """`thin` for a page with little text, `full` for one with a whole article, in proportion between."""
    share = (length - limits.thin_characters) / (limits.full_characters - limits.thin_characters)
    return thin + (full - thin) * min(1.0, max(0.0, share))
