"""What is not loaded: advertisements and trackers by host, which costs nothing a request, and users' own lists."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, ClassVar

from jsnews.errors import UsageError

_LIST = "refused-hosts.txt"


@cache
def refused_hosts() -> tuple[str, ...]:
    """Our own list: one host a line, its subdomains meant too, `#` comments."""
    lines = (files("jsnews.browser") / _LIST).read_text(encoding="utf-8").splitlines()
    return tuple(host for line in lines if (host := line.split("#")[0].strip()))


def host_rules() -> list[str]:
    """Chromium's argument that lets these hosts have no address."""
    rules = ",".join(f"MAP {host} ^NOTFOUND,MAP *.{host} ^NOTFOUND" for host in refused_hosts())
    return [f"--host-resolver-rules={rules}"] if rules else []


def address_patterns() -> list[str]:
    """The same hosts' addresses, in the browser's patterns: a proxy is asked for them by name."""
    return [pattern for host in refused_hosts() for pattern in (f"*://{host}/*", f"*://*.{host}/*")]


class FilterLists:
    """Users' own lists in the syntax of EasyList, network rules only. Each request costs a round trip: on demand."""

    # Chromium's resource types in the words of filter lists.
    _TYPES: ClassVar[dict[str, str]] = {
        "Document": "sub_frame",  # never asked for the page itself
        "Stylesheet": "stylesheet",
        "Image": "image",
        "Media": "media",
        "Font": "font",
        "Script": "script",
        "XHR": "xmlhttprequest",
        "Fetch": "xmlhttprequest",
        "WebSocket": "websocket",
        "Ping": "ping",
    }

    def __init__(self, paths: tuple[Path, ...]) -> None:
        """Raises UsageError for a file that can't be read, and where the engine is not installed."""
        try:
            import adblock
        except ImportError as error:
            raise UsageError(
                "filter lists need the package adblock", hint="Run `pip install 'jsnews[filters]'`."
            ) from error
        rules = adblock.FilterSet()
        for path in paths:
            try:
                rules.add_filter_list(path.read_text(encoding="utf-8", errors="replace"))
            except OSError as error:
                raise UsageError(f"the filter list {path} can't be read: {error.strerror}") from error
        self._engine: Any = adblock.Engine(filter_set=rules)

    def refuses(self, url: str, source: str, kind: str) -> bool:
        """Whether a rule refuses this address, asked for by the page at `source`; `kind` as Chromium names it."""
        kind = self._TYPES.get(kind, "other")
        return bool(self._engine.check_network_urls(url=url, source_url=source, request_type=kind).matched)
