"""What is too large or too deep to be a news page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from jsnews.article.pattern import pattern
from jsnews.article.text import names
from jsnews.errors import NotAPage

# Chromium itself stops at 512; beyond this a parser's work grows with the square of the depth.
DEEPEST = 4_000
MANY_TAGS = 20_000
_TAG = pattern(r"<!--(?:-?>|.*?(?:-->|\Z))|<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*(?:>|\Z)", re.S)  # or a comment
_PLAIN = names("script style")  # what stands in them is no markup
_PLAIN_ENDS = pattern("</(?:[sS][cC][rR][iI][pP][tT]|[sS][tT][yY][lL][eE])")
_NO_CONTENT = names(
    "area base br col embed hr img input link meta param source track wbr "
    "p li dt dd td tr th thead tbody tfoot colgroup option optgroup"
)
_FOREIGN = names("svg math")
# In a drawing or a formula an element may close itself; with these HTML begins again.
_BREAKS_OUT = names(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta "
    "nobr ol p pre ruby s small span strong strike sub sup table tt u ul var font "
    "foreignobject desc title mi mo mn ms mtext annotation"
)


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
    """An upper estimate of the nesting depth; tags that close themselves, or that others close, are not counted."""
    depth = deepest = 0
    opened: Counter[str] = Counter()
    for tag, ends in _tags(html):
        if tag in _NO_CONTENT:
            continue
        if not ends:
            opened[tag] += 1
            depth += 1
            deepest = max(deepest, depth)
        elif opened[tag]:  # an end of what was never begun ends nothing
            opened[tag] -= 1
            depth -= 1
    return deepest


def _tags(html: str) -> Iterator[tuple[str, bool]]:
    """(name, whether it is an end) of each tag but those that close themselves, which only drawings have."""
    foreign, at = False, 0
    while match := _TAG.search(html, at):
        at = match.end()
        tag, ends, closed = (match[2] or "").lower(), bool(match[1]), match[0].endswith("/>")
        if tag in _FOREIGN and not closed:
            foreign = not ends
        elif tag in _BREAKS_OUT:
            foreign = False
        if tag and not (foreign and closed):
            yield tag, ends
        if tag in _PLAIN and not ends and not foreign:
            end = _PLAIN_ENDS.search(html, at)
            if end is None:
                return
            at = end.start()
