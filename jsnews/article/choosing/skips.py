"""What a link in the text skips for those who hear the page: "Skip to end of carousel"; and what is read to them anew
whenever it changes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from jsnews.article.page.blocks import characters
from jsnews.article.page.boxes import heading_level, innermost
from jsnews.article.page.dom import Container, Node, Page, TextBlock
from jsnews.article.pattern import pattern
from jsnews.article.text import is_label, line, names

_LONGEST, _LONGEST_END = 120, 60  # characters of the link, and of "End of carousel"
_LINKS = 'a[href*="#"]'
_SHARE = 0.4  # of the text: what skips more leads past all of it, to the comments
_SKIPS = pattern(
    r"\W*(?:skip|überspring|passer|sauter|ignorer|saltar|salte|omitir|pul(?:e|ar)\b|ignorar|salta|sla\b|hoppa över|"
    r"hopp over|spring\b|ohita|hyppää|pomiń|przejdź|přesko[čk]|presko[čk]|ugrás|sari peste|omite|preskoči|"
    r"пропустить|пропустити|пропусни|παράλειψη|παρακάμψτε|تخط|رد شدن|پرش|דלג|lewati|bỏ qua|ruka\b|ข้าม|跳[过過至到]|"
    r"略[过過])|"
    r".*\b(?:überspringen|overslaan|springen|atla|geç|átugrása|kihagyása)\b|"
    # What follows here, and that it can be skipped.
    r"[^.!?]{4,90}[.!?] .{0,60}\b(?:skip (?:it|this)(?: here)?|passer|sauter|saltarl[oa]|saltare|pul[aá]-l[oa]|"
    r"hoppa över|hoppe over|ohittaa|pominąć|(?:pře|pre)skoči[tť]|átugorhatja|пропустить|пропустити)\W*$|"
    r".*(?:(?:رد|عبور) (?:شوید|کنید)|スキップ|飛ばす|건너뛰|छोड़कर|छोड़ें|বাদ দিয়ে|এড়িয়ে)",
    re.I,
)
# Pages in many languages call the place by the same word in all of them.
_END = pattern(r"end[-_]of[-_]", re.I)


def without_skipped(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without those between such a link in the text and the place that it leads to, and its few words."""
    if not chosen:
        return []
    most, places = _SHARE * characters(chosen), _Places(page)
    kept = {block.number: len(block.text) for block in chosen}
    skipped: set[int] = set()
    text_box = innermost(chosen).node
    for link in text_box.css(_LINKS) if text_box is not None else ():  # others skip none of the text
        text = line(link.text())
        if len(text) <= _LONGEST and (_SKIPS.match(text) or _END.match(_place_of(link))):
            numbers = places.skipped_by(link, text)
            in_text = chosen[0].number < numbers.start  # above it, it skips what heads the page
            if in_text and sum(kept.get(number, 0) for number in numbers) <= most:
                skipped.update(numbers)
    return [block for block in chosen if block.number not in skipped]


_LIVE = names("polite assertive")
_LONGEST_NEWS = 60  # characters of a line in a region that changes


def without_announced(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without those in regions in or below the text that are announced whenever they change, where a region
    has but short lines of it and no sentence: a ticker, the state of a player."""
    regions = [box for box in page.containers if "aria-live" in box.attributes and box.attributes["aria-live"] in _LIVE]
    if not regions or not chosen:
        return list(chosen)
    announced: set[int] = set()
    for region in regions:
        inside = [block for block in chosen[1:] if region.holds(block.number)]
        if not region.holds(chosen[0].number) and all(is_label(block.text, _LONGEST_NEWS) for block in inside):
            announced.update(block.number for block in inside)
    return [block for block in chosen if block.number not in announced]


def _place_of(link: Node) -> str:
    """The id of the element that a link leads to on its page."""
    return (link.attributes.get("href") or "").partition("#")[2]


class _Places:
    """Which blocks stand where links lead: elements and ids are noted when the first link asks."""

    def __init__(self, page: Page) -> None:
        self._page = page

    @cached_property
    def _boxes(self) -> dict[int, Container]:
        return {box.node.mem_id: box for box in self._page.containers if box.node is not None}

    @cached_property
    def _marked(self) -> dict[str | None, Node]:
        """The first element of each id."""
        return {node.attributes["id"]: node for node in reversed(self._page.select("[id]"))}

    def skipped_by(self, link: Node, text: str) -> range:
        """The numbers of the blocks from a link, which may be hidden, to a place further down, and of a few words
        there."""
        part = _place_of(link)
        place = self._marked.get(part) if part else None
        start, end = self._behind(link), self._end_at(place) if place is not None else None
        if start is None or end is None:
            return range(0)
        # Where the link is shown, it is one of them.
        return range(start - 1 if start and self._page.blocks[start - 1].text == text else start, end)

    def _end_at(self, place: Node) -> int | None:
        """The number of the first block at a place, or behind it where it says no more than that something ends."""
        if (box := self._boxes.get(place.mem_id)) is None:
            return self._behind(place)
        ends = heading_level(box) is None and self._page.length(box) <= _LONGEST_END
        return box.end if ends else box.first

    def _behind(self, link: Node) -> int | None:
        """The number of the first block in the element behind a link, or in the one around it that has no more."""
        node: Node | None = link
        while node is not None:
            if (box := self._boxes.get(node.mem_id)) is not None and box.size <= 1:
                return box.first
            while node.next is not None:
                node = node.next
                if (box := self._boxes.get(node.mem_id)) is not None:
                    return box.first
            node = node.parent
        return None
