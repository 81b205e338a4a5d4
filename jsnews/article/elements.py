"""What an element is to the walk over a page: a block, media, foreign, hidden, a heading, the head of its article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from jsnews.article.pattern import pattern
from jsnews.article.text import names
from jsnews.article.vendors import is_vendor

if TYPE_CHECKING:
    from jsnews.article.dom import Node

# Whole subtrees that never hold the article's text (measured: 0.02 % of it); rt and rp are reading aids beside it.
SKIPPED = names(
    "script style noscript template svg object head select option canvas textarea input source link meta path embed "
    "map area track param base nav footer dialog menu math rt rp"
)
MEDIA = names("img picture video audio iframe")
BLOCK_LEVEL = names(
    "html body p div section article main header aside ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr "
    "td th caption blockquote figure figcaption pre form fieldset legend address details summary hr center button "
    "hgroup search"
)
_FOREIGN_ROLES = names("navigation contentinfo menu dialog alertdialog")
_SLOT = "data-google-query-id"  # put on an advertisement's place when it has been filled
# React streams what was late in hidden elements of these names; its script puts them in their place.
_STREAMED = pattern(r"S:[0-9a-f]+$")
_HIDDEN_STYLE = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_PLAIN = names("div p")  # a role makes a heading of these
_LEVELS = names("1 2 3 4 5 6")
_HEADED = 200  # characters of the text below a footer that is an article's head


def is_foreign(classes: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether nothing in an element is the article's, by its role, its vendor's class, or an advertisement in it."""
    return attributes.get("role") in _FOREIGN_ROLES or _SLOT in attributes or (classes != "" and is_vendor(classes))


def is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Whether an attribute hides an element."""
    if "hidden" in attributes and not _STREAMED.match(attributes.get("id") or ""):
        return True
    style = attributes.get("style") or ""
    return "none" in style and _HIDDEN_STYLE.search(style) is not None


def heading_of(tag: str, attributes: Mapping[str, str | None]) -> str | None:
    """The heading element that a role makes of a plain one; without a level it is the second, as browsers have it."""
    if tag not in _PLAIN or attributes.get("role") != "heading":
        return None
    level = attributes.get("aria-level")
    return f"h{level}" if level in _LEVELS else "h2"


def heads_text(footer: Node) -> bool:
    """Whether a footer is the head of its article: content systems put author and date in one above the text."""
    outer = footer.parent
    head = outer if outer is not None and outer.tag == "header" else footer
    if head.parent is None or head.parent.tag != "article":
        return False
    above, below = head.prev, head.next
    while above is not None:
        if _is_long(above):
            return False
        above = above.prev
    while below is not None and not _is_long(below):
        below = below.next
    return below is not None


def _is_long(node: Node) -> bool:
    return node.tag in BLOCK_LEVEL and len(node.text()) >= _HEADED
