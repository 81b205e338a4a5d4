"""Bytes of a saved page → text, as a browser decides it: byte-order mark, declared charset, UTF-8, Windows-1252."""

from __future__ import annotations

import codecs
import re

_DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# Browsers read these names as the Windows code page that contains them.
_SUPERSETS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "latin-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}


def decode(html: str | bytes) -> str:
    """The text of a page; what can't be decoded becomes U+FFFD."""
    if isinstance(html, str):
        return html
    for mark, name in _MARKS:
        if html.startswith(mark):
            return html[len(mark) :].decode(name, "replace")
    try:
        return html.decode("utf-8")
    except UnicodeDecodeError:
        return html.decode(_declared(html[:4096]), "replace")


def _declared(start: bytes) -> str:
    match = _DECLARED.search(start)
    if match:
        try:
            name = codecs.lookup(match[1].decode("ascii", "replace")).name
        except LookupError:
            return "cp1252"
        return _SUPERSETS.get(name, name)
    return "cp1252"
