"""Addresses as users, pages and servers write them: which are opened at all, and some are none."""

from __future__ import annotations

import re
from unicodedata import normalize
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from jsnews.errors import UsageError

_MAY_LACK_ITS_SCHEME = re.compile(r"^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:[/?#]\S*)?$")
_IS_A_FILE = re.compile(r"^(?:file:|~?/|\.{1,2}/|[a-z]:\\|[^/:]+\.x?html?$)", re.I)
_INSIDE = re.compile(r"https?://[^\s\"'<>]+", re.I)
_NOTHING = SplitResult("", "", "", "", "")
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}
_FULL_STOP = "。"  # of Chinese and Japanese, where it parts labels as well
# Of a host: its last two labels, or three where names are registered below the second (".co.uk", ".or.jp").
_SITE = re.compile(
    r"[^.]+\.(?:(?:com?|org|ac|edu)\.[a-z]{2}|(?:or|ne|go|re)\.(?:jp|kr|th|id)|[^.\d][^.]*)$",
    re.I,
)
_SCHEME_ALONE = re.compile(r"https?:/*", re.I)


def check_url(url: str) -> str:
    """The URL, or UsageError: only http and https, so that nothing leads us to files or to the browser's own pages."""
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise UsageError(f"this is no URL: {error}", url=url) from error
    if not url.strip():
        raise UsageError("the URL is empty")
    if parts.scheme not in ("http", "https"):
        raise UsageError("only http and https URLs are opened", url=url, hint=_meant(url.strip()))
    if not host:
        raise UsageError("the URL names no host", url=url)
    return url.strip()


def _meant(text: str) -> str | None:
    """What may be meant by an address that is none."""
    if _IS_A_FILE.search(text):
        return "A saved page is read by `jsnews extract FILE`."
    if _MAY_LACK_ITS_SCHEME.match(text):
        return f"Did you mean https://{text}?"
    inside = _INSIDE.search(text)
    return f"Did you mean {inside[0]}?" if inside else None


def split(url: str | None) -> SplitResult:
    """The parts of an address; all of them empty where it is none."""
    try:
        return urlsplit(url or "")
    except ValueError:
        return _NOTHING


def site_of(host: str) -> str:
    """What a host's name and those of its site's other hosts have in common: near enough to tell them from others'."""
    found = _SITE.search(host)
    return found[0].lower() if found else host


def join(base: str, url: str) -> str:
    """What an address means in a document at `base`; empty where it is none."""
    try:
        return "" if _SCHEME_ALONE.fullmatch(url) else urljoin(base, url)
    except ValueError:
        return ""


def normal(url: str) -> str:
    """The address as browsers ask for it, however it is spelt: `HTTP://HOST:80/./a` is `http://host/a`."""
    parts = split(url.strip())
    if parts.scheme not in _DEFAULT_PORTS or not parts.netloc:
        return url
    user, at, host = parts.netloc.rpartition("@")
    host = host.lower().removesuffix(_DEFAULT_PORTS[parts.scheme])
    return parts._replace(
        netloc=f"{user}{at}{_ascii_host(host)}",
        path=_ascii(_without_dots(parts.path)) or "/",
        query=_ascii(parts.query),
        fragment=_ascii(parts.fragment),
    ).geturl()


def _ascii_host(host: str) -> str:
    """The host as it is sent, with its port: labels with other letters than those of ASCII in punycode."""
    if host.isascii():
        return host
    name, colon, port = normalize("NFKC", host).lower().replace(_FULL_STOP, ".").partition(":")
    labels = (label if label.isascii() else f"xn--{label.encode('punycode').decode()}" for label in name.split("."))
    return f"{'.'.join(labels)}{colon}{port}"


def _without_dots(path: str) -> str:
    """The path with its `.` and `..` carried out."""
    kept: list[str] = []
    for segment in path.split("/"):
        if segment == ".." and len(kept) > 1:
            kept.pop()
        elif segment not in (".", ".."):
            kept.append(segment)
    return "/".join(kept) + "/" * path.endswith(("/.", "/.."))


def _ascii(part: str) -> str:
    """Letters outside ASCII, and blanks, as they are sent; all else as it stands."""
    return quote(part, safe="".join(map(chr, range(0x21, 0x7F))), errors="surrogatepass")
