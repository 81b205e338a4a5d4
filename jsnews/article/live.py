"""Live blogs: entries with their time, headline and text, in the page's order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from jsnews.article.dates import parse_date
from jsnews.article.dom import Container, Page
from jsnews.article.head import Head
from jsnews.article.jsonld import types_of
from jsnews.article.structure import Chosen
from jsnews.article.text import line
from jsnews.model import Block

_FEWEST = 3
_ENTRY_TAGS = frozenset(("article", "li", "section", "div"))


def entries_in(page: Page, head: Head, chosen: Sequence[Chosen]) -> dict[int, Container]:
    """text block number → the live-blog entry that it stands in; empty where the page is no live blog.

    Entries are siblings of one kind, each with a time of its own, on a page that calls itself a live blog.
    """
    if not _is_live(head):
        return {}
    groups: dict[tuple[int, str], set[int]] = defaultdict(set)
    for time in page.times:
        container: Container | None = time.container
        while container is not None and container.parent is not None:
            if container.tag in _ENTRY_TAGS:
                groups[container.parent.number, container.tag].add(container.number)
            container = container.parent
    best = max(groups.values(), key=len, default=set())
    if len(best) < _FEWEST:
        return {}
    found = {}
    for item in chosen:
        container = item.block.container
        while container is not None:
            if container.number in best:
                found[item.block.number] = container
                break
            container = container.parent
    return found


def _is_live(head: Head) -> bool:
    return any("LiveBlogPosting" in types_of(thing) for thing in head.things)


def entry_block(page: Page, head: Head, entry: Container, inner: Sequence[Block]) -> Block:
    """One entry from the typed blocks inside of it; its time is a field and no text."""
    published, shown = None, ""
    for time in page.times:
        if entry.first <= time.before <= entry.end and _inside(time.container, entry):
            shown = line(time.node.text())
            published = parse_date(time.node.attributes.get("datetime") or shown, head.language)
            break
    told = [block for block in inner if not published or not block.text or line(block.text) != shown]
    headline = told[0].text if told and told[0].type == "heading" else None
    rest = tuple(told[1:] if headline else told)
    text = "\n".join(block.text for block in told if block.text)
    return Block(type="live_blog_entry", text=text, published=published, headline=headline, blocks=rest)


def _inside(container: Container, outer: Container) -> bool:
    current: Container | None = container
    while current is not None and current.number >= outer.number:
        if current is outer:
            return True
        current = current.parent
    return False
