"""What a server answers when the page's document is asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from jsnews.address import join

_REFRESH = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(?:$|[;,]\s*(?:url\s*=\s*)?(\S+))", re.I)
_WITHOUT_BODY = (204, 205)


def digits(text: str) -> float | None:
    """A header that is a number, as HTTP writes one: ASCII digits alone, no sign and no fraction. Else None."""
    return float(text) if text.isascii() and text.isdecimal() else None


@dataclass(slots=True)
class Document:
    """An answer for the main frame's document."""

    url: str = ""
    status: int | None = None
    mime: str = ""
    headers: dict[str, str] | None = None
    received: int = 0  # bytes, decoded
    cached: bool = False  # from the browser's cache or a service worker: its bytes are not counted
    request_id: str = ""
    ended: bool = False  # no more of it comes
    broken_off: str = ""  # what the browser says where it ended before all of it had come
    asks: bool = False  # it is no answer but a question, which the browser may answer by itself

    def answer(self, response: dict[str, Any]) -> None:
        """Take in what CDP's Network.responseReceived tells."""
        self.url = response["url"]
        self.status = response["status"]
        self.cached = bool(response.get("fromDiskCache") or response.get("fromServiceWorker"))
        self.mime = response.get("mimeType", "")
        self.headers = {name.lower(): value for name, value in response["headers"].items()}

    @property
    def length(self) -> float:
        """Bytes that the server says it sends; 0 where it does not say."""
        return digits((self.headers or {}).get("content-length", "")) or 0

    @property
    def forbids_scripts(self) -> bool:
        """The server's policy puts the document into a sandbox in which no script runs."""
        policies = (self.headers or {}).get("content-security-policy", "").lower().replace(",", ";").split(";")
        sandboxes = [policy.split() for policy in policies if policy.split()[:1] == ["sandbox"]]
        return any("allow-scripts" not in sandbox for sandbox in sandboxes)

    @property
    def refresh(self) -> dict[str, Any] | None:
        """Where a header sends the reader next: {seconds, url}, the url "" for the same again."""
        match = _REFRESH.match((self.headers or {}).get("refresh", ""))
        if match is None:
            return None
        url = join(self.url, match[2].strip("\"'")) if match[2] else ""
        return {"seconds": float(match[1]), "url": url} if url or not match[2] else None

    @property
    def says_nothing(self) -> bool:
        """The head of the answer says that there is no body: of such a one it need not say the kind."""
        return self.status in _WITHOUT_BODY or (self.headers or {}).get("content-length") == "0"

    @property
    def is_empty(self) -> bool:
        """The server answered, and with nothing."""
        return self.status is not None and self.received == 0 and not self.cached
