"""Words of the command line → values: durations, sizes, headers, lists of URLs."""

from __future__ import annotations

import codecs
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from jsnews.errors import UsageError

_DURATION = re.compile(r"^(\d+(?:\.\d+)?)\s*(ms|s|m)?$")
# Blanks, or another URL after a comma, a semicolon or a bar: a table, a sentence, several in a line.
_MORE_THAN_A_URL = re.compile(r"[\s\x00-\x1f\x7f]|[,;|]https?://", re.IGNORECASE)
_UNREAD = "\ufffd"  # what stands for bytes that are no UTF-8
_LANGUAGE = re.compile(r"^[a-z]{2,3}(?:[-_.@][a-z0-9-]+)*$", re.I | re.A)
_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, None: 1.0}


def pause_s(text: str) -> float:
    """`30s`, `1500ms`, `2m`, `30` (seconds) or `0` in seconds. Raises UsageError."""
    match = _DURATION.match(text.strip())
    if not match:
        raise UsageError(f"{text!r} is no duration.", hint="Write it like 30s, 1500ms or 2m.")
    return float(match.group(1)) * _UNITS[match.group(2)]


def limit_s(text: str) -> float:
    """The same for a time that something may take, which can't be none at all. Raises UsageError."""
    limit = pause_s(text)
    if not limit:
        raise UsageError(f"{text!r} leaves no time at all.", hint="Write it like 30s, 1500ms or 2m.")
    return limit


def wait_ms(text: str) -> int:
    """A pause in milliseconds, which a bare number is: Playwright writes them so. Raises UsageError."""
    return round(pause_s(f"{text}ms" if text.strip().isdecimal() else text) * 1000)


def size(text: str) -> tuple[int, int]:
    """`1280x900` or `1280,900` as (width, height). Raises UsageError."""
    match = re.match(r"^(\d{2,5})[x,](\d{2,5})$", text.strip())
    if not match:
        raise UsageError(f"{text!r} is no viewport size.", hint="Write it like 1280x900.")
    return int(match.group(1)), int(match.group(2))


def filled(option: str, text: str | None) -> str | None:
    """What is given, if anything is. Raises UsageError for nothing in quotes, as of a variable that is not set."""
    if text == "":
        raise UsageError(f"{option} is empty.", hint="Give it a value, or leave it out.")
    return text


def language(text: str) -> str:
    """A language tag like `de-DE`, as browsers take it. Raises UsageError."""
    if not _LANGUAGE.match(text):
        raise UsageError(f"{text!r} is no language.", hint="Write it like de-DE.")
    return text


def storage(file: Path | None) -> Path | None:
    """A file that holds a state as Playwright saves it, or none. Raises UsageError."""
    try:
        state = json.loads(read_page(str(file))) if file else {}
    except ValueError:
        state = None
    if not isinstance(state, dict):
        raise UsageError(f"{file} holds no state that Playwright has saved.", hint="Save one with --save-storage.")
    return file


def header(text: str) -> tuple[str, str]:
    """`Name: value` as (name, value). Raises UsageError; its message never holds the value, which may be a secret."""
    name, colon, value = text.partition(":")
    if not colon or not re.match(r"^[\w!#$%&'*+.^`|~-]+$", name.strip()):
        raise UsageError(f"the header {name.strip()!r} is not written like 'Name: value'")
    return name.strip(), value.strip()


def urls_of(arguments: list[str], input_file: str | None) -> list[str]:
    """The URLs of the arguments and of the file (`-`: stdin; a URL a line, `#` comments). Raises UsageError."""
    urls = [_typed(url) for url in arguments]
    if input_file:
        urls += _urls_in(_text(read_page(input_file)), "stdin" if input_file == "-" else input_file)
    if not urls:
        raise UsageError("there is no URL.", hint="Give one or more, or a file of them with -i.")
    return urls


def _typed(url: str) -> str:
    """A URL as it was typed, also where the locale knows only ASCII. Raises UsageError."""
    try:
        return os.fsencode(url).decode() if re.search("[\udc80-\udcff]", url) else url
    except UnicodeDecodeError as error:
        raise UsageError(f"{url!r} is not written in UTF-8.") from error


def _urls_in(text: str, name: str) -> Iterator[str]:
    """A list in another form than a URL a line would be asked for line by line, and every line fail."""
    for number, line in enumerate(text.splitlines(), start=1):
        url = line.partition(" #")[0].strip()
        if not url or url.startswith("#"):
            continue
        if _UNREAD in url:
            raise UsageError(f"line {number} of {name} is not in UTF-8: {url!r}.", hint="Save the list as UTF-8.")
        if _MORE_THAN_A_URL.search(url):
            raise UsageError(f"line {number} of {name} is not one URL: {url!r}.", hint="Give one a line, and no more.")
        yield url


def read_page(name: str) -> bytes:
    """A saved page from a file or `-` (stdin). Raises UsageError."""
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise UsageError(f"{name} can't be read: {error.strerror}") from error


def _text(data: bytes) -> str:
    """A list as editors and shells save it: UTF-8, or UTF-16 where a byte order mark says so."""
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    return data.decode(encoding, errors="replace")
