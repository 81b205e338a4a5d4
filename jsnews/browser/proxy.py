"""The user's proxy in Playwright's words: user and password apart, and which hosts do without it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from playwright.async_api import ProxySettings

from jsnews.errors import UsageError
from jsnews.options import Network

_HINT = "Write it like http://USER:PASSWORD@HOST:PORT."
_IS_ADDRESS = re.compile(r"[\d.]+(?:/\d+)?|[\da-f:]*:[\da-f:]*(?:/\d+)?|\[.*", re.I)


def proxy_of(network: Network) -> ProxySettings | None:
    """What Playwright's `proxy` gets; None where none is given. Raises UsageError; its message holds no password."""
    if not network.proxy:
        return None
    try:
        parts = urlsplit(network.proxy if "://" in network.proxy else f"http://{network.proxy}")
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise UsageError("the proxy's address is no URL", hint=_HINT) from error
    if not host:
        raise UsageError("the proxy's address names no host", hint=_HINT)
    place = f"[{host}]" if ":" in host else host
    settings = ProxySettings(server=f"{parts.scheme}://{place}" + (f":{port}" if port else ""))
    if parts.username is not None:
        if parts.scheme.startswith("socks"):
            raise UsageError("Chromium passes no user and password to a SOCKS proxy", hint="Give it an HTTP proxy.")
        settings |= ProxySettings(
            server=settings["server"], username=unquote(parts.username), password=unquote(parts.password or "")
        )
    if network.proxy_bypass:
        settings["bypass"] = ",".join(_bypass(network.proxy_bypass))
    return settings


def _bypass(hosts: str) -> Iterator[str]:
    """NO_PROXY in Chromium's words: there a name means its subdomains too, with a dot before it or without."""
    for host in re.split(r"[\s,]+", hosts.strip(" ,")):
        if _IS_ADDRESS.fullmatch(host):
            yield f"[{host}]" if ":" in host and "/" not in host and not host.startswith("[") else host
        elif host.startswith(("*", "<")):
            yield host
        else:
            name = host.removeprefix(".")
            yield from (name, f"*.{name}")
