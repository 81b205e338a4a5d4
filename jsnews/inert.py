"""Text and links of a page made harmless before they are written anywhere.

A page is hostile: its text may carry terminal escapes, its links may carry scripts.
"""

from __future__ import annotations

import re
from urllib.parse import quote

# C0 (but for tab and line feed), DEL, C1 (U+009B starts an escape on some terminals), the two bidi overrides that make
# text read as other text, and lone surrogates, which no encoder accepts.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_LINE_ENDS = re.compile(r"\r\n?|[\u0085\u2028\u2029]")
# Every sequence that a terminal acts on begins with ESC or its one-byte form; the parameters go with it.
_ESCAPE = re.compile(
    r"(?:\x1b\]|\x9d)[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?"  # OSC: title, clipboard, links
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"  # CSI: colour, cursor
    r"|\x1b[PX^_][^\x1b\x9c\n]*(?:\x1b\\|\x9c)?"  # DCS, SOS, PM, APC
    r"|\x1b[ -/]*[0-~]?"
)
_JSON_UNSAFE = re.compile(r"[\x7f-\x9f\u202d\u202e\ud800-\udfff]")
_BLANKS = re.compile(r"[ \t\n]+")  # no-break spaces stay: they are the author's
_HTTP = re.compile(r"https?://[^/?#\s]", re.IGNORECASE)


def clean(text: str) -> str:
    """`text` without control characters and terminal escapes; all line ends are `\\n`, tabs stay."""
    text = _LINE_ENDS.sub("\n", _ESCAPE.sub("", text))
    return _SURROGATE.sub("\ufffd", _CONTROL.sub("", text))


def line(text: str) -> str:
    """`text` cleaned and on one line."""
    return _BLANKS.sub(" ", clean(text)).strip()


def clean_json(text: str) -> str:
    """The same JSON with every character that a terminal could act on as a `\\u` escape: no value changes."""
    return _JSON_UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def safe_url(url: str | None) -> str | None:
    """An http(s) URL that can stand in Markdown and HTML attributes, or None for every other scheme."""
    url = clean(url or "").strip()
    if not _HTTP.match(url):
        return None
    return quote(
        url, safe="%/?#[]@!$&'()*+,;=:~-._"
    )  # encodes spaces, angle brackets, quotes, backslashes and non-ASCII
