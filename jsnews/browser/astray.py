"""Whether a page that was to be the next one of an article is: by its headline, its address, and what it looks like."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from jsnews.address import site_of, split
from jsnews.browser.document import Rendered

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_TITLE = re.compile(r"<title>([^<]*)")
_CANONICAL = re.compile(r"<link\b(?=[^>]*\brel=\"canonical\")[^>]*\bhref=\"([^\"]+)")
_FEWEST = 3  # headlines of other stories


def is_same_article(one: str, other: str) -> bool:
    """Whether two headlines can head pages of one article: alike but for a page number, or one of them not there."""
    plain, also = _plain(one), _plain(other)
    return not plain or not also or plain.startswith(also) or also.startswith(plain)


def is_astray(page: Rendered, wanted: str | None, first: Rendered) -> bool:
    """Whether it has been sent on to an address that is none of the article's, or says that this is its own, and does
    not name the article."""
    own = tuple(map(_stem, {wanted or page.url, first.url, _named(first) or first.url}))
    addresses = {page.url, _named(page) or page.url}
    return not all(_stem(each).startswith(own) for each in addresses) and not _names(page, first.headline)


def is_front(page: Rendered, first: Rendered, shown: LexborHTMLParser) -> bool:
    """Whether it has neither headline nor title of the article, and most of the headlines shown lead elsewhere."""
    if _plain(page.headline) or _names(page, first.headline) or _plain(_title(page)) == _plain(_title(first)):
        return False
    headings = shown.css("h2,h3,h4")
    linked = [each for each in headings if each.css_first("a[href]") or (each.parent and each.parent.tag == "a")]
    return len(linked) >= _FEWEST and 2 * len(linked) > len(headings)


def _names(page: Rendered, headline: str) -> bool:
    """Whether its headline or title holds that of the article."""
    plain = _plain(headline)
    return plain != "" and plain in f"{_plain(page.headline)}\n{_plain(_title(page))}"


def _title(page: Rendered) -> str:
    found = _TITLE.search(page.html)
    return unescape(found[1]) if found else ""


def _named(page: Rendered) -> str | None:
    """The address that it says is its own, where that is one of this site."""
    found = _CANONICAL.search(page.html)
    address = unescape(found[1]) if found else ""
    return address if site_of(split(address).hostname or "") == site_of(split(page.url).hostname or "") else None


def _plain(headline: str) -> str:
    """Its words alone, without numbers."""
    return re.sub(r"[\W\d]+", " ", headline).casefold().strip()


def _stem(url: str) -> str:
    """Site and path of an address, without what may end the path of each page of an article."""
    parts = split(url)
    return site_of(parts.hostname or "") + re.sub(r"(?:\.\w{2,5})?/?$", "", parts.path)
