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
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "big5": "big5hkscs",
    "utf-16": "utf-8",  # a declaration that can be read is not in UTF-16
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
# Browsers know these names, and Python does not.
_LABELS = {
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "windows-949": "cp949",
    "windows-874": "cp874",
    "iso-8859-8-i": "iso8859-8",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-gbk": "gb18030",
    "x-x-big5": "big5hkscs",
}
# Python's names of the encodings that browsers know (encoding.spec.whatwg.org). Its other codecs are no text for them,
# or do what a page must not ask for: they unpack and unescape.
_KNOWN = frozenset(
    {"utf-8", "cp866", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic", "cp874"}
    | {"gb18030", "big5hkscs", "euc_jp", "iso2022_jp", "cp932", "cp949"}
    | {f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)}
    | {f"cp{number}" for number in range(1250, 1259)}
)


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
        label = match[1].decode("ascii").lower()
        try:
            name = codecs.lookup(_LABELS.get(label, label)).name
        except LookupError:
            return "cp1252"
        name = _SUPERSETS.get(name, name)
        return name if name in _KNOWN else "cp1252"
    return "cp1252"
