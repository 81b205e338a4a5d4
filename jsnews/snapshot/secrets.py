"""What must never reach a file: values that the user's options hold, and what the network says between the lines."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any
from urllib.parse import parse_qsl, unquote

from jsnews.address import split
from jsnews.errors import UsageError
from jsnews.options import Options
from jsnews.snapshot.redact import SECRET_NAME, Redactor, Secret

# A shorter value can't be told from ordinary words of a page; it is stripped where it is sent, not where it is shown.
_SHORTEST = 6
_ORDINARY_HEADERS = frozenset(
    {"accept", "accept-language", "accept-encoding", "user-agent", "referer", "cache-control", "dnt"}
)
# Sites name what they store as they like: PHPSESSID, connect.sid, accessToken, csrf-token.
_NAMED_SO = re.compile(r"token|secret|passw|pwd|api.?key|auth(?!or)|jwt|sess|credential|(?:^|[_.-])s(?:id|ig)$", re.I)
# What a machine has drawn by lot: long, and letters, digits and capitals change as they never do in words and dates.
_DRAWN = 12  # characters at least
_CHANGES = 0.2  # of its letters and digits
_PIECE = re.compile(rf"[\w+/~-]{{{_DRAWN},}}", re.A)
_ADDRESS = re.compile(r"https?(?::|%3A)\S+", re.I)
# Words and names, numbers, dates and times: they stand in articles, whatever the name under which they are stored.
_SPOKEN = re.compile(r"[^\W\d_]+(?:[\s'_-]+[^\W\d_]+)*|[\d\s.,:/TZ+-]+")


def redactor_of(options: Options, urls: Iterable[str] = ()) -> Redactor:
    """All that the options and the URLs keep secret: headers, stored state, proxy and passwords. Raises UsageError."""
    urls = list(urls)
    found = [*_of_headers(options), *_of_storage(options), *_of_urls(options, urls)]
    # What the path of an address says is known to whoever asks for it: the number of an article, not a secret.
    paths = " ".join(unquote(split(url).path) for url in urls)
    known = [each for each in found if each.anywhere and each.value in paths]
    return Redactor(tuple(each for each in found if len(each.value) >= _SHORTEST and each not in known))


def _of_headers(options: Options) -> Iterator[Secret]:
    for name, value in options.identity.headers:
        if name.lower() == "cookie":
            for pair in value.split(";"):
                cookie, _, content = pair.strip().partition("=")
                yield from _stored(cookie, content)
        elif SECRET_NAME.match(name):
            yield Secret(value)
            yield from _credentials(value) if name.lower().endswith("authorization") else ()
        elif name.lower() not in _ORDINARY_HEADERS:
            # Whoever writes a header by hand has a reason; it may be his key under any name.
            yield from () if _SPOKEN.fullmatch(value) else (Secret(value),)


def _credentials(value: str) -> Iterator[Secret]:
    """Those of an Authorization header, which names a scheme before them."""
    scheme, _, credentials = value.partition(" ")
    if credentials:
        yield Secret(credentials.strip())
    if scheme.lower() == "basic":
        try:
            yield Secret(base64.b64decode(credentials, validate=True).decode().partition(":")[2])
        except ValueError:
            return  # not what it says it is; it is redacted as it stands


def _stored(name: str, value: str) -> Iterator[Secret]:
    """What of a stored value can be a secret. Most of them are none: a choice, a theme, what was read last."""
    if _NAMED_SO.search(name):
        yield Secret(value, name=name)
        if not _SPOKEN.fullmatch(value):
            yield Secret(value)
    for piece in _PIECE.findall(_ADDRESS.sub(" ", value)):
        if _is_drawn(piece):
            yield Secret(piece, anywhere=True)


def _is_drawn(text: str) -> bool:
    kinds = [letter.isdigit() + 2 * letter.isupper() + 4 * letter.islower() for letter in text]
    # A capital before a small letter begins a word, and a sign stands between two.
    changes = sum(one != other and 0 not in (one, other) and (one, other) != (2, 4) for one, other in pairwise(kinds))
    return changes >= _CHANGES * sum(map(bool, kinds))


def _of_storage(options: Options) -> Iterator[Secret]:
    if options.identity.load_storage is None:
        return
    try:
        state: dict[str, Any] = json.loads(options.identity.load_storage.read_text(encoding="utf-8"))
        stored = [*state.get("cookies", ())]
        stored += [item for origin in state.get("origins", ()) for item in origin.get("localStorage", ())]
        for each in stored:
            yield from _stored(each["name"], each["value"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{options.identity.load_storage} holds no Playwright state: {error}") from error


def _of_urls(options: Options, urls: Iterable[str]) -> Iterator[Secret]:
    proxy = options.network.proxy or ""
    for url in (*urls, proxy if "://" in proxy else f"//{proxy}"):
        parts = split(url)
        if parts.password:
            yield Secret(unquote(parts.password))
            yield Secret(f"{parts.username}:{parts.password}")
        for name, value in parse_qsl(parts.query):
            if SECRET_NAME.match(name):
                yield from _stored(name, value)
