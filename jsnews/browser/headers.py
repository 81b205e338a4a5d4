"""Headers that the user gives: they may hold a secret, and go to the site that he asks for and to no other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from playwright.async_api import Browser, CDPSession, Error, Route

from jsnews.address import split
from jsnews.errors import UsageError
from jsnews.options import Identity

# The browser keeps these for itself, and lets a request hang that has them: they belong to a connection, or its proxy.
_ITS_OWN = re.compile(
    r"connection|content-length|cookie2|host|keep-alive|proxy-.*|set-cookie|te|trailer|transfer-encoding|upgrade", re.I
)
_NAME = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.A)


@dataclass(frozen=True, slots=True)
class OwnHeaders:
    """The headers for the site of `host`: all hosts of its registrable domain, or it alone where it has none ("")."""

    host: str
    domain: str
    secure: bool  # asked for by https: then nothing goes to it in the clear
    headers: tuple[tuple[str, str], ...]

    @property
    def sent(self) -> tuple[tuple[str, str], ...]:
        """All but the cookies, which the browser sends by itself."""
        return tuple((name, value) for name, value in self.headers if name.lower() != "cookie")

    def belong_to(self, url: str) -> bool:
        """Whether this is an address of the site."""
        parts = split(url)
        is_own = parts.hostname == self.host or bool(self.domain and f".{parts.hostname}".endswith(f".{self.domain}"))
        return is_own and (parts.scheme == "https" or not self.secure)

    def over(self, headers: Mapping[str, str]) -> list[dict[str, str]]:
        """The headers of a request with these in place of its own, as CDP takes them."""
        ours = {name.lower() for name, _ in self.sent}
        own = [(name, value) for name, value in headers.items() if name.lower() not in ours]
        return [{"name": name, "value": value} for name, value in (*own, *self.sent)]

    async def put_cookies(self, cdp: CDPSession) -> None:
        """Give the browser the cookies of the header, beside those that the site will set. Raises UsageError."""
        for name, value in self._cookies():
            # A name like this promises that no other host of the site sees it.
            domain = f".{self.domain}" if self.domain and not name.startswith("__Host-") else self.host
            cookie: dict[str, Any] = {"name": name, "value": value, "domain": domain, "path": "/"}
            cookie |= {"secure": self.secure, "httpOnly": True}
            try:
                await cdp.send("Network.setCookie", cookie)
            except Error as error:
                raise UsageError(f"the cookie {name!r} is not written like a cookie") from error

    def _cookies(self) -> Iterator[tuple[str, str]]:
        for name, value in self.headers:
            if name.lower() == "cookie":
                pairs = (pair.strip().partition("=") for pair in value.split(";"))
                yield from ((key, content) for key, sign, content in pairs if sign)


class Sites:
    """Which site a host belongs to: that is for the browser to say, it knows the public suffixes."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    async def headers(self, browser: Browser, url: str, identity: Identity) -> OwnHeaders | None:
        """What the user gives for the page at `url`; None, at no cost, where that is nothing. Raises UsageError."""
        if not identity.headers:
            return None
        for name, value in identity.headers:
            _check(name, value)
        parts = split(url)
        host = parts.hostname or ""
        if host not in self._known:
            self._known[host] = await _domain_of(browser, host)
        return OwnHeaders(host, self._known[host], parts.scheme == "https", identity.headers)


def _check(name: str, value: str) -> None:
    """Raises UsageError for what Chromium does not send; the message never holds the value, which may be a secret."""
    if _ITS_OWN.fullmatch(name):
        raise UsageError(f"the header {name!r} is the browser's own")
    if not _NAME.fullmatch(name) or any(sign in value for sign in "\r\n\0"):
        raise UsageError(f"the header {name!r} is not written like one")


async def _domain_of(browser: Browser, host: str) -> str:
    """The registrable domain of a host, "" where it has none; asked of an empty page, without the network."""
    context = await browser.new_context(service_workers="block")
    try:
        page = await context.new_page()
        await page.route("**/*", _answer_nothing)
        await page.goto(f"http://{f'[{host}]' if ':' in host else host}/", wait_until="commit")
        cdp = await context.new_cdp_session(page)
        tree: dict[str, Any] = await cdp.send("Page.getFrameTree")
        return str(tree["frameTree"]["frame"].get("domainAndRegistry", ""))
    finally:
        await context.close()


async def _answer_nothing(route: Route) -> None:
    await route.fulfill(status=200, content_type="text/html", body="")
