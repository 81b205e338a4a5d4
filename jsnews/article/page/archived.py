"""A page that an archive of the web keeps: its addresses as they were before the archive put its own before each."""

from __future__ import annotations

import re

# When a page was kept, and as what ("20260105120000im_"), stands between the archive's address and the page's own.
_KEPT = re.compile(r"https?://([^/?#]+)/((?:[^?#]*/)?)(?:\d{4,14}(?:[a-z]{2}_)?|web)/(?=https?://)", re.I)
_WHEN = r"\d{4,14}(?:[a-z]{2}_)?(?:\\?/)(?=https?:(?:\\?/){2})"
_OWN = "canonical"  # the link that has the page's own address
_LONGEST_TAG = 1_000


def as_published(html: str, url: str | None) -> tuple[str, str | None]:
    """The page and its address without what an archive put before every address in it; any other as it is."""
    kept = _KEPT.match(url or "") or _KEPT.match(_stated(html))
    if kept is None:
        return html, url
    host, path = kept.groups()
    slashed = re.escape(path or "").replace("/", r"\\?/")
    before = rf"(?:(?:https?:)?(?:\\?/){{2}}{re.escape(host)})?\\?/{slashed}{_WHEN}"
    return re.sub(before, "", html), _KEPT.sub("", url, count=1) if url else url


def _stated(html: str) -> str:
    """The address that a page calls its own; empty where it states none."""
    at = html.find(_OWN)
    tag = html[max(0, html.rfind("<", 0, at)) : at + _LONGEST_TAG].partition(">")[0] if at >= 0 else ""
    _, _, behind = tag.partition("href=")
    return behind.lstrip(" \"'")
