"""A page rendered from recorded answers: no network, the time and the lots of its capture."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, BrowserContext, Request, Route, WebSocketRoute

from jsnews.browser.intercept import PIXEL
from jsnews.browser.locate import Found
from jsnews.browser.session import Session
from jsnews.options import Options
from jsnews.trace import Trace

# (method, url, body) → the recorded URL and body, or None. "" as URL: it was asked and never answered.
Find = Callable[[str, str, bytes | None], tuple[str, bytes | None] | None]
_SEED = 20_20
_DECORATION = frozenset({"image", "media", "font"})


@dataclass(frozen=True, slots=True)
class Tape:
    """A zipped HAR for Playwright, which entry a request means, and the moment of the capture (ISO 8601)."""

    har: Path
    find: Find
    captured_at: str | None


class ReplaySession(Session):
    """A session whose pages get their answers from a tape; `refused` lists what it does not hold, once each."""

    def __init__(self, options: Options, trace: Trace, found: Found, tape: Tape) -> None:
        super().__init__(options, trace, found)
        self.tape = tape
        self.refused: dict[str, None] = {}

    async def _furnish(self, context: BrowserContext) -> None:
        """What is asked in this context never leaves it."""
        await context.add_init_script(_frozen(self.tape.captured_at))
        await context.route_from_har(self.tape.har, not_found="abort")
        await context.route("**/*", self._answer)  # the later route is asked first
        await context.route_web_socket("**/*", self._refuse_socket)

    def _identity(self, browser: Browser) -> dict[str, Any]:
        # A service worker's requests pass the routes by.
        return super()._identity(browser) | {"service_workers": "block"}

    async def _answer(self, route: Route, request: Request) -> None:
        if request.resource_type in _DECORATION:
            await self._decorate(route, request)
            return
        found = self.tape.find(request.method, request.url, request.post_data_buffer)
        if found is None:
            self._refuse(f"{request.method} {request.url}")
            await route.abort("internetdisconnected")
        elif not found[0]:
            await route.abort("failed")  # as it was
        else:
            await route.fallback(url=found[0], post_data=found[1])

    async def _decorate(self, route: Route, request: Request) -> None:
        """Pictures are not recorded, but scripts wait for their load events."""
        if request.resource_type == "image":
            await route.fulfill(status=200, content_type="image/gif", body=base64.b64decode(PIXEL))
        else:
            await route.abort("blockedbyclient")

    async def _refuse_socket(self, socket: WebSocketRoute) -> None:
        self._refuse(f"WebSocket {socket.url}")
        await socket.close()

    def _refuse(self, what: str) -> None:
        if what not in self.refused:
            self.trace.note("replay", "refused", "it was not recorded", request=what)
        self.refused[what] = None


def _frozen(captured_at: str | None) -> str:
    """The init script that sets time and randomness."""
    shift = (datetime.fromisoformat(captured_at).timestamp() - time.time()) * 1000 if captured_at else 0
    source = (files("jsnews.browser") / "page" / "frozen.js").read_text(encoding="utf-8")
    return f"({source.strip()})({json.dumps({'shift': round(shift), 'seed': _SEED})});"
