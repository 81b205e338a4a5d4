"""A saved page as browsers and archives keep it: bare, zipped, or in one file with all that it shows (MHTML)."""

from __future__ import annotations

import re
import zlib
from email import message_from_bytes

from jsnews.errors import NotAPage
from jsnews.options import Network

_GZIP, _PDF = b"\x1f\x8b", b"%PDF-"
_MHTML = re.compile(rb"[\w-]+: [^\0]{0,2000}^content-type:\s*multipart/related", re.I | re.M)
_GZIP_BITS = 31  # zlib's word for a gzip file


def html_in(data: bytes, name: str) -> bytes:
    """The HTML in what was saved; what is none of these is taken as it is. Raises NotAPage."""
    if data.startswith(_GZIP):
        data = _unzipped(data, name)
    if data.startswith(_PDF):
        raise NotAPage(f"{name} is a PDF, not a page.")
    return _first_page(data) if _MHTML.match(data) else data


def _unzipped(data: bytes, name: str) -> bytes:
    """No more than a page may have: who zips can make a thousand bytes of one."""
    try:
        return zlib.decompressobj(_GZIP_BITS).decompress(data, Network().max_bytes + 1)
    except zlib.error as error:
        raise NotAPage(f"{name} can't be unzipped: {error}.") from error


def _first_page(data: bytes) -> bytes:
    """The page itself, which comes before its frames and pictures."""
    parts = message_from_bytes(data).walk()
    pages = (part.get_payload(decode=True) for part in parts if part.get_content_type() == "text/html")
    return next((page for page in pages if isinstance(page, bytes)), data)
