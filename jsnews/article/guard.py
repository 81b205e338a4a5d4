"""What is too large or too deep to be a news page."""

from __future__ import annotations

from jsnews.article.pattern import pattern
from jsnews.article.text import names
from jsnews.errors import NotAPage

# Chromium itself stops at 512; beyond this a parser's work grows with the square of the depth.
DEEPEST = 4_000
MANY_TAGS = 20_000
_TAG = pattern(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_NO_CONTENT = names("area base br col embed hr img input link meta param source track wbr p li td tr th option")


def check_size(html: str) -> None:
    """NotAPage where the page is larger than the limit of Network.max_bytes, or nested beyond reason."""
    from jsnews.options import Network  # a large module for one number

    limit = Network().max_bytes
    if len(html) > limit:
        raise NotAPage(
            f"the page has {len(html):,} characters, more than the limit of {limit:,}", hint="It is no article page."
        )
    if html.count("<") > MANY_TAGS and _deepest(html) > DEEPEST:
        raise NotAPage(f"elements are nested more than {DEEPEST:,} deep", hint="It is no article page.")


def _deepest(html: str) -> int:
    """An upper estimate of the nesting depth; tags that close themselves are not counted."""
    depth = deepest = 0
    for match in _TAG.finditer(html):
        if match[2].lower() in _NO_CONTENT:
            continue
        depth = max(0, depth - 1) if match[1] else depth + 1
        if depth > deepest:
            deepest = depth
    return deepest
