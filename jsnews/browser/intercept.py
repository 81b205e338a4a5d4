"""Requests that the browser stops at before they leave: failed, answered in the server's place, or given headers."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any

from playwright.async_api import CDPSession, Error

from jsnews.browser.headers import OwnHeaders

# A 1×1 GIF: pictures are not the article, but scripts wait for their load events.
PIXEL = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
PIXEL_HEADERS = [{"name": "Content-Type", "value": "image/gif"}, {"name": "Access-Control-Allow-Origin", "value": "*"}]
# Whether a request is refused, by its address and Chromium's type of resource.
Refuses = Callable[[str, str], bool]


class Interceptor:
    """What is done with the requests of one page. Each that is stopped at costs a round trip: as few as can be."""

    def __init__(
        self, cdp: CDPSession, *, block: bool, refuses: Refuses | None = None, headers: OwnHeaders | None = None
    ) -> None:
        self._cdp = cdp
        self._block = block  # pictures and media do not come
        self._refuses = refuses
        self._headers = headers if headers and headers.sent else None
        self._tasks: set[asyncio.Future[Any]] = set()

    async def begin(self) -> None:
        """Before the first request."""
        if self._refuses or self._headers:
            patterns = [{"urlPattern": "*"}]
        elif self._block:
            patterns = [{"urlPattern": "*", "resourceType": kind} for kind in ("Image", "Media")]
        else:
            return
        self._cdp.on("Fetch.requestPaused", self._on_paused)
        await self._cdp.send("Fetch.enable", {"patterns": patterns})

    def _on_paused(self, event: dict[str, Any]) -> None:
        url, kind = event["request"]["url"], event.get("resourceType", "")
        if (self._refuses and self._refuses(url, kind)) or (self._block and kind == "Media"):
            self._say("failRequest", event, errorReason="BlockedByClient")
        elif self._block and kind == "Image":
            self._say("fulfillRequest", event, responseCode=200, responseHeaders=PIXEL_HEADERS, body=PIXEL)
        elif self._headers and self._headers.belong_to(url):
            self._say("continueRequest", event, headers=self._headers.over(event["request"]["headers"]))
        else:
            self._say("continueRequest", event)

    def _say(self, method: str, event: dict[str, Any], **params: Any) -> None:
        """Answer in the background: the request may be gone with its document by then; nobody misses it."""

        async def send() -> None:
            with contextlib.suppress(Error):
                await self._cdp.send(f"Fetch.{method}", {"requestId": event["requestId"], **params})

        task = asyncio.ensure_future(send())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
