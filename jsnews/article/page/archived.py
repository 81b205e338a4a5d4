"""A page that an archive of the web keeps: its addresses as they were before the archive put its own before each."""

from __future__ import annotations

import re

# When a page was kept, and as what ("20260105120000im_"), stands between the archive's address and the page's own; of
# the last copy only the archive's word may stand there.
_KEPT = re.compile(
    r"https?://(?P<host>[^/?#]+)/(?P<path>[^?#]*?)"
    r"(?:(?P<when>\d{14}|(?:(?<=/web/)|(?<=/wayback/))\d{4,13})(?:[a-z]{2}_)?/|(?<=/web/))(?=https?://)",
    re.I,
)
# With what it leads through its copies, and asks for help.
_KEEPS_BAR = "wm-ipp"
_BAR = re.compile(r"""\bid=(["']?)(?:wm-ipp(?:-base|-print)?|donato)\1(?=[\s>])""")
_OWN = "canonical"  # the link that has the page's own address
_LONGEST_TAG = 1_000


def as_published(html: str, url: str | None) -> tuple[str, str | None]:
    """The page and its address without what an archive put before every address in it; any other as it is. An archive's
    own bar is marked as the navigation that it is.

    Addresses that were kept at another time stay: there the page itself links to an archive.
    """
    html = _BAR.sub(r'\g<0> role="navigation"', html) if _KEEPS_BAR in html else html
    own = _KEPT.match(url or "")
    stated = _KEPT.match(_stated(html))
    kept = own if own and own["when"] else stated or own
    if kept is None:
        return html, url
    return _without(html, kept) if kept["when"] else html, url[own.end() :] if url and own else url


def _without(html: str, kept: re.Match[str]) -> str:
    """The page without what stands before its addresses, in JSON with its slashes escaped as well."""
    path = re.escape(kept["path"]).replace("/", r"\\?/")
    before = (
        rf"(?:(?:https?:)?\\?/\\?/{re.escape(kept['host'])})?\\?/{path}{kept['when']}(?:[a-z]{{2}}_)?\\?/"
        r"(?=https?:\\?/\\?/|mailto:)"
    )
    return re.sub(before, "", html)


def _stated(html: str) -> str:
    """The address that a page calls its own; empty where it states none."""
    at = html.find(_OWN)
    tag = html[max(0, html.rfind("<", 0, at)) : at + _LONGEST_TAG].partition(">")[0] if at >= 0 else ""
    _, _, behind = tag.partition("href=")
    return behind.lstrip(" \"'")
