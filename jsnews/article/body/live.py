"""Live blogs: entries with their time, headline and text, in the page's order."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence, Set
from itertools import islice, takewhile
from typing import NamedTuple

from jsnews.article.body.structure import Chosen, read_of
from jsnews.article.choosing.lists import with_whole_lists
from jsnews.article.dates.parse import parse_date
from jsnews.article.metadata.head import Head
from jsnews.article.metadata.jsonld import first_string, types_of
from jsnews.article.page.blocks import in_order
from jsnews.article.page.boxes import heading_level, names_of_kind
from jsnews.article.page.dom import Container, Page, TextBlock
from jsnews.article.page.pictures import blocks_in_posts
from jsnews.article.pattern import naming, pattern
from jsnews.article.text import SENTENCE_ENDS, STATEMENT_ENDS, line, unescaped
from jsnews.model import Block

_FEWEST, _FEWEST_TOLD = 3, 2  # entries, and those of them that are known to be text
_SHORTEST, _SHORTEST_STATEMENT = 60, 20  # characters of a paragraph that is no label
_LONGEST_STAMP = 40  # characters of a line that gives the hour, or behind it
_BELOW_STAMP = 2  # blocks of an entry with its heading
_HOUR = pattern(r"\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|h|[ap]\.?m\.?))?", re.I)
_CLOCK = pattern(r"[^\d:]{0,12}\d{1,2}:\d{2}(?::\d{2})?(?!\d)[^\d:]{0,12}")
_BEGIN_AND_END = ("datePublished", "dateModified", "coverageStartTime", "coverageEndTime")
_DAY = len("2026-03-14")
_AROUND, _MOST = 3, 0.6  # elements; share of the entries
_names_live = naming(
    r"(?:^|[\s_-])(?:live-?(?:blog|ticker|feed|text|updates)|minuto-a-minuto|ticker-?(?:list|entries))"
)
_names_title = naming(r"(?:^|[\s_-])(?:title|headline|heading)(?:$|[\s_-])")
_LONGEST_TITLE = 140  # characters
_ENTRY_TAGS = frozenset(("article", "li", "section", "div"))


def entries_in(page: Page, head: Head, chosen: Sequence[Chosen]) -> dict[int, Container]:
    """text block number → the live-blog entry that it stands in; empty where the page is no live blog.

    Entries are siblings of one kind, each with a time of its own, on a page that calls itself a live blog, or in an
    element that is called one.
    """
    if not is_live(head) and not any(map(_names_live, {box.names for box in page.containers})):
        return {}
    best = max(_timed_siblings(page), key=len, default=set())
    if len(best) < _FEWEST or not (is_live(head) or _are_named_live(page, best)):
        return {}
    found = {}
    for item in chosen:
        if entry := next((each for each in item.block.container.outwards() if each.number in best), None):
            found[item.block.number] = entry
    return found


def _are_named_live(page: Page, entries: Set[int]) -> bool:
    """Whether an element close around the entries is called a live blog."""
    around = islice(page.containers[min(entries)].outwards(), 1, 1 + _AROUND)
    return any(_names_live(box.names) for box in around)


def _timed_siblings(page: Page) -> list[set[int]]:
    """The numbers of the containers of one kind that stand side by side, each with a time in it."""
    groups: dict[tuple[int, str], set[int]] = defaultdict(set)
    for time in _times(page):
        for container in time.container.outwards():
            if container.parent is not None and container.tag in _ENTRY_TAGS:
                groups[container.parent.number, container.tag].add(container.number)
    return list(groups.values())


class _Time(NamedTuple):
    """Where a time stands, and the number of the block that it is in or before."""

    container: Container
    before: int


def _times(page: Page) -> list[_Time]:
    """Those in elements for it, and others that lines of a few words give: the hour alone in an element of its own."""
    marked = [_Time(time.container, time.before) for time in page.times]
    return marked + [_Time(block.container, block.number) for block in page.blocks if _gives_hour(block)]


def _gives_hour(block: TextBlock) -> bool:
    if len(block.text) > _LONGEST_STAMP or not any(map(str.isdigit, block.text)):
        return False
    return any(_HOUR.fullmatch(text.strip()) for text, _ in block.pieces)


def with_whole_entries(page: Page, chosen: Sequence[TextBlock], url: str, *, is_live: bool = False) -> list[TextBlock]:
    """The blocks with the headings, paragraphs and lists that miss of entries begun by a time, where these are the
    text; on a page that states that it `is_live`, none of it has to be known yet."""
    kept = {block.number: len(block.text) for block in chosen}
    times = _times(page)
    begun = {time.before for time in times}
    timed = {time.container.number for time in times}
    for group in _timed_siblings(page):
        entries = [page.containers[number] for number in group]
        entries = [entry for entry in entries if not begun.isdisjoint((entry.first, entry.first + 1))]
        shares = [sum(kept.get(number, 0) for number in range(entry.first, entry.end)) for entry in entries]
        told = sum(share > 0 for share in shares)
        if len(entries) < _FEWEST or not (told or is_live):
            continue
        is_text = told >= _FEWEST_TOLD and 2 * sum(shares) > sum(kept.values())
        if (
            is_text
            or _is_feed(page, entries)
            or (is_live and _mostly_tell(page, entries, timed) and not _leads(page, entries))
        ):
            others = kept.keys() | blocks_in_posts(page.containers)
            inside = [block for entry in entries for block in page.inside(entry)]
            missed = [block for block in inside if block.number not in others and _is_told(block, timed)]
            return with_whole_lists(page, in_order(chosen, missed), url)
    return list(chosen)


def _mostly_tell(page: Page, entries: Sequence[Container], timed: Set[int]) -> bool:
    """Whether most of the entries have a paragraph: others are a post, or lead to another story."""
    telling = [
        any(_is_told(block, timed) and not heading_level(block.container) for block in page.inside(entry))
        for entry in entries
    ]
    return sum(telling) >= max(_FEWEST, _MOST * len(telling))


def _leads(page: Page, entries: Sequence[Container]) -> bool:
    """Whether headings of entries are links, as those of cards are, or they stand beside the page's own part."""
    blocks = [block for entry in entries for block in page.inside(entry)]
    linked = any(heading_level(block.container) and block.linked for block in blocks)
    return linked or any(each.tag == "aside" for each in entries[0].outwards())


def _is_feed(page: Page, entries: Sequence[Container]) -> bool:
    """Whether entries are named alike, tell something each and lead nowhere, as cards do: if one is text, all are."""
    if len({names_of_kind(entry) for entry in entries}) > 1 or not entries[0].names:
        return False
    inside = [page.inside(entry) for entry in entries]
    return not _leads(page, entries) and all(
        any(len(block.text) >= _SHORTEST and not block.linked for block in blocks) for blocks in inside
    )


def _is_told(block: TextBlock, timed: Set[int]) -> bool:
    """Whether a block is a heading or a paragraph that leads nowhere, is seen, and does not give the time."""
    container = block.container
    if block.linked or container.unseen or container.hidden or container.number in timed:
        return False
    if heading_level(container) or _is_titled(block):
        return True
    shortest = _SHORTEST_STATEMENT if block.text.endswith(STATEMENT_ENDS) else _SHORTEST
    is_paragraph = container.tag == "p" or (container.tag == "div" and container.size == 1)
    return is_paragraph and len(block.text) >= shortest


def _is_titled(block: TextBlock) -> bool:
    """Whether a line, or the element in which all of it stands, is called a title."""
    said = [inline for text, inline in block.pieces if any(map(str.isalnum, text))]
    if not said or block.container.size > 1 or len(block.text) > _LONGEST_TITLE:
        return False
    names = block.container.names if said[0] is None else said[0].names
    return _names_title(names) and all(inline is said[0] for inline in said)


def is_live(head: Head) -> bool:
    """Whether the page states that it is a live blog."""
    return any("LiveBlogPosting" in types_of(thing) for thing in head.things)


def entry_block(page: Page, head: Head, entry: Container, inner: Sequence[Block]) -> Block:
    """One entry from the typed blocks inside of it; its time is a field and no text where its day is known."""
    first = bisect_left(page.times, entry.first, key=lambda time: time.before)
    near = takewhile(lambda time: time.before <= entry.end, page.times[first:])
    time = next((time for time in near if entry in time.container.outwards()), None)
    shown = line(time.node.text()) if time else ""
    heading = next((block.text for block in inner[:_BELOW_STAMP] if block.type == "heading"), "")
    published = _moment(time.node.attributes.get("datetime") or shown, head) or _stated(heading, head) if time else None
    told = [block for block in inner if not published or not _is_stamp(block.text, shown)]
    headline = told[0].text if told and told[0].type == "heading" else None
    rest = tuple(told[1:] if headline else told)
    return Block(type="live_blog_entry", text=read_of(told), published=published, headline=headline, blocks=rest)


def _is_stamp(text: str, shown: str) -> bool:
    """Whether a line is the time of an entry, and no more than its author or a label behind it: "21:00 Mina Seo"."""
    text = line(text)
    begins = bool(shown) and text.startswith(shown) and len(text) <= len(shown) + _LONGEST_STAMP
    return text == shown or (
        begins and not text.endswith(SENTENCE_ENDS) and not any(map(str.isdigit, text[len(shown) :]))
    )


def _stated(heading: str, head: Head) -> str | None:
    """When an entry of that heading was published by what the live blog states of each."""
    live = [thing for thing in head.things if heading and "LiveBlogPosting" in types_of(thing)]
    for thing in live:
        updates = thing.get("liveBlogUpdate")
        for each in updates if isinstance(updates, list) else ():
            said = first_string(each.get("headline")) if isinstance(each, dict) else None
            if said and heading in (said, unescaped(said)):
                return parse_date(first_string(each.get("datePublished")) or "", head.language_of_dates)
    return None


def _moment(stated: str, head: Head) -> str | None:
    """When an entry was published; one that says the time alone is of the only day of its live blog."""
    if not _CLOCK.fullmatch(stated.strip()):
        return parse_date(stated, head.language_of_dates)
    day = _only_day(head)
    found = parse_date(f"{day} {stated}", head.language_of_dates) if day else None
    return found if found and "T" in found else None


def _only_day(head: Head) -> str:
    """The day that all of the live blog is from, "" where it may go on for longer."""
    live = [thing for thing in head.things if "LiveBlogPosting" in types_of(thing)]
    stated = [first_string(thing.get(name)) for thing in live for name in _BEGIN_AND_END]
    days = {found[:_DAY] for each in stated if (found := parse_date(each, head.language_of_dates))}
    return days.pop() if len(days) == 1 else ""
