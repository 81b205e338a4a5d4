"""Which recorded answer a request of the replayed page means, where it is not the same to the letter."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

# Parameters that differ from load to load and never choose what is answered: cache busters, campaigns, sessions.
_VOLATILE_NAME = re.compile(
    r"^(?:_+|cb|cachebust(?:er)?|cache|nocache|bust|buster|ts|t|time|timestamp|rand|random|rnd|r|nonce|uuid|guid|visit|"
    r"utm_\w+|mc_[ce]id|[fg]clid|gclsrc|dclid|msclkid|yclid|igshid|_g[al]|_gac|ref_?src|"
    r"(?:.*[_-])?(?:token|session|sessionid|sid|sig|signature|auth|jwt|apikey|api_key|request_?id|correlation_?id|trace_?id))$",
    re.IGNORECASE,
)
# Moments in s, ms or µs since 1970, fractions as Math.random gives them, and UUIDs.
_VOLATILE_VALUE = re.compile(
    r"^(?:1[5-9]\d{8}(?:\d{3}){0,2}|0\.\d{8,}|[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12})$", re.I
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """One request of the recording. `status` is -1 where it never had an answer."""

    number: int
    method: str
    url: str
    body: bytes | None
    status: int


class Recording:
    """The recorded requests, retries and polls collapsed to their last good answer."""

    def __init__(self, entries: Iterable[Recorded]) -> None:
        best: dict[tuple[str, str, bytes | None], Recorded] = {}
        for entry in entries:
            asked = (entry.method, entry.url, entry.body)
            if asked not in best or _rank(entry) >= _rank(best[asked]):
                best[asked] = entry
        self.entries = tuple(best.values())
        self._loose: dict[tuple[object, ...], list[Recorded]] = {}
        for entry in self.entries:
            self._loose.setdefault(_loose(entry.method, entry.url), []).append(entry)

    def find(self, method: str, url: str, body: bytes | None) -> Recorded | None:
        """The entry that is meant: the same URL first, the same body first, a good answer first; None where none is."""
        candidates = self._loose.get(_loose(method, url), ())
        plain = url.partition("#")[0]
        return max(
            candidates,
            key=lambda each: (each.url == plain, each.body == body, *_rank(each), -each.number),
            default=None,
        )


def _rank(entry: Recorded) -> tuple[int]:
    """Good answers above failures, failures above silence."""
    return (2 if 200 <= entry.status < 400 else 1 if entry.status > 0 else 0,)


def _loose(method: str, url: str) -> tuple[object, ...]:
    """What of a request chooses its answer: no volatile parameters, their order does not matter."""
    parts = urlsplit(url)
    query = sorted(
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not _VOLATILE_NAME.match(name) and not _VOLATILE_VALUE.match(value)
    )
    # A query that is a bare number is a cache buster too: /data.json?1764043200.
    bare = [] if _VOLATILE_VALUE.match(parts.query) else query
    return (method, parts.scheme, parts.netloc.lower(), parts.path or "/", tuple(bare))
