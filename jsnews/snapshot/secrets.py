"""What must never reach a file: values that the user's options hold, and what the network says between the lines."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from html import escape
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from jsnews.errors import UsageError
from jsnews.model import Snapshot
from jsnews.options import Options

REDACTED = "REDACTED"
# A shorter value can't be told from ordinary words of a page; it is stripped where it is sent, not where it is shown.
_SHORTEST = 6
_ORDINARY_HEADERS = frozenset(
    {"accept", "accept-language", "accept-encoding", "user-agent", "referer", "cache-control", "dnt"}
)
_SECRET_PARAMETER = re.compile(
    r"^(?:.*[_-])?(?:token|secret|password|passwd|pwd|apikey|api_key|api-key|auth|authorization|jwt|sig|signature|session"
    r"|sessionid|sid|credential)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Redactor:
    """Replaces secret values wherever they stand, also as a URL or as HTML writes them."""

    values: tuple[str, ...] = ()

    def text(self, text: str) -> str:
        """`text` without the secrets."""
        for value in self.values:
            text = text.replace(value, REDACTED)
        return text

    def data(self, data: bytes) -> bytes:
        """The same for the body of an answer, whatever it is."""
        for value in self.values:
            data = data.replace(value.encode(), REDACTED.encode())
        return data

    def url(self, url: str) -> str:
        """A URL without user, password, secrets and the values of parameters that name themselves secret."""
        parts = urlsplit(url)
        query = parts.query
        if any(_SECRET_PARAMETER.match(name) for name, _ in parse_qsl(query, keep_blank_values=True)):
            query = urlencode(
                [
                    (name, REDACTED if _SECRET_PARAMETER.match(name) else value)
                    for name, value in parse_qsl(query, keep_blank_values=True)
                ]
            )
        return self.text(urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], query=query)))

    def snapshot(self, snapshot: Snapshot) -> Snapshot:
        """The snapshot fit to be saved."""
        settle = snapshot.settle
        if settle is not None:
            settle = replace(
                settle,
                waited_for=tuple(map(self.text, settle.waited_for)),
                ignored=tuple(map(self.url, settle.ignored)),
                acts=tuple(map(self.text, settle.acts)),
                overlays=tuple(map(self.text, settle.overlays)),
                cover=self.text(settle.cover),
                missing_pages=tuple(map(self.text, settle.missing_pages)),
            )
        return replace(
            snapshot,
            html=self.text(snapshot.html),
            pages=tuple(map(self.text, snapshot.pages)),
            url=self.url(snapshot.url) if snapshot.url else None,
            final_url=self.url(snapshot.final_url) if snapshot.final_url else None,
            settle=settle,
        )


def redactor_of(options: Options, urls: Iterable[str] = ()) -> Redactor:
    """All that the options and the URLs keep secret: headers, stored state, proxy and passwords. Raises UsageError."""
    raw = {value.strip() for value in [*_of_headers(options), *_of_storage(options), *_of_urls(options, urls)]}
    long = {value for value in raw if len(value) >= _SHORTEST}
    spelled = {
        form for value in long for form in (value, quote(value, safe=""), escape(value), json.dumps(value)[1:-1])
    }
    return Redactor(tuple(sorted(spelled, key=lambda value: (-len(value), value))))


def _of_headers(options: Options) -> Iterator[str]:
    for name, value in options.identity.headers:
        if name.lower() in _ORDINARY_HEADERS:
            continue
        yield value
        if name.lower() == "cookie":
            yield from (pair.partition("=")[2] for pair in value.split(";"))
        scheme, _, credentials = value.partition(" ")
        if name.lower().endswith("authorization") and credentials:
            yield credentials
            yield from _basic(credentials) if scheme.lower() == "basic" else ()


def _basic(credentials: str) -> Iterator[str]:
    try:
        yield base64.b64decode(credentials, validate=True).decode().partition(":")[2]
    except ValueError:
        return  # not what it says it is; it is redacted as it stands


def _of_storage(options: Options) -> Iterator[str]:
    if options.identity.load_storage is None:
        return
    try:
        state: dict[str, Any] = json.loads(options.identity.load_storage.read_text(encoding="utf-8"))
        yield from (cookie["value"] for cookie in state.get("cookies", ()))
        yield from (item["value"] for origin in state.get("origins", ()) for item in origin.get("localStorage", ()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{options.identity.load_storage} holds no Playwright state: {error}") from error


def _of_urls(options: Options, urls: Iterable[str]) -> Iterator[str]:
    for url in (*urls, *([options.network.proxy] if options.network.proxy else [])):
        parts = urlsplit(url)
        yield from (unquote(part) for part in (parts.password, parts.username) if part and parts.password)
        yield from (value for name, value in parse_qsl(parts.query) if _SECRET_PARAMETER.match(name))
