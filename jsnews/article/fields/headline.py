"""The headline as the reader sees it, and the block that shows it."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from jsnews.article.fields.headingparts import proper
from jsnews.article.metadata.head import Head
from jsnews.article.metadata.jsonld import first_string
from jsnews.article.metadata.sitename import (
    COLON,
    SEPARATOR,
    is_site,
    parts_of,
    site_names,
    suffix_of,
    without_page,
    without_site,
)
from jsnews.article.page.boxes import stand_together
from jsnews.article.page.comments import is_said_by_readers
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.page.headings import Heading, headings
from jsnews.article.page.largetype import is_entry_title, is_large
from jsnews.article.pattern import pattern
from jsnews.article.text import features, plain, unescaped, word_count
from jsnews.model import Candidate

_LEAST = 0.44  # a heading that reads less like the page's titles is another's
_FEWEST_WORDS = 2
_LONG, _FEWEST_ABOVE = 120, 2  # characters of a paragraph, and how many above the heading of a part
_MOST_FOR_ONE = 5  # words of a title that a heading of one word may stand for
_EPSILON = 0.001  # of two alike the first wins
_RATING = pattern(r"\s*[★☆⭐✭✮]{2,}$")  # of what a review is about


@dataclass(frozen=True, slots=True)
class Headline:
    """The text, the number of the block that shows it (None: only the head has it), and all candidates, best first."""

    text: str | None
    block: int | None
    candidates: tuple[Candidate, ...]


def find_headline(page: Page, head: Head) -> Headline:
    """The heading nearest to what the head calls the page; the head's own title where no heading is."""
    blogs = _blog_names(page, head)
    sites = site_names(page, head) | blogs
    stated = stated_titles(head, sites)
    suffix = suffix_of(head)
    heading = _best_heading(page, sites if blogs else sites | {suffix}, stated)
    if heading is not None and _is_word_of_site(heading, suffix, stated):
        heading, stated = None, stated_titles(head, sites | {suffix})
    if heading is None:
        shown = _block_of(page, stated)
        if shown and shown.text not in {candidate.value for candidate in stated}:
            stated.insert(0, Candidate(source="line of the text", value=shown.text))
        elif large := _large_line(page, head, stated):
            stated.insert(0, Candidate(source="line in large type", value=large.text))
            shown = large
        return Headline(stated[0].value if stated else None, shown.number if shown else None, tuple(stated))
    if above := _title_above(page, heading, stated):
        return Headline(above.text, above.number, (Candidate(source="line of the text", value=above.text), *stated))
    text = proper(heading, [candidate.value for candidate in stated])
    text = without_page(without_site(unescaped(text) if "&" in text else text, sites))  # some are encoded twice
    text = _RATING.sub("", text) or text
    return Headline(text, heading.container.first, (Candidate(source=f"h{heading.level}", value=text), *stated))


def _is_word_of_site(heading: Heading, suffix: str, stated: list[Candidate]) -> bool:
    """Whether a heading is but a word of the name that the page's title ends with: what the site is, as "Blog"."""
    said = plain(heading.text)
    return said in suffix.split() and said not in {plain(candidate.value) for candidate in stated}


def _blog_names(page: Page, head: Head) -> Set[str]:
    """The first part of the page's title, in plain words, where a heading says it and leads to a folder above, or is
    the page's masthead and another heading below says the rest."""
    marks = [mark for find in (SEPARATOR, COLON) if (mark := find.search(head.title))]
    if not marks:
        return set()
    mark = min(marks, key=lambda each: each.start())
    first, rest = plain(head.title[: mark.start()]), plain(head.title[mark.end() :])
    address = head.shown_at
    found = list(headings(page))
    for number, heading in enumerate(found):
        if first and plain(heading.text) == first:
            heads_page = heading.is_masthead() and any(
                plain(below.text).endswith(rest) for below in found[number + 1 :]
            )
            if (rest and heads_page) or heading.leads_up(address):
                return {first}
    return set()


def stated_titles(head: Head, sites: Set[str]) -> list[Candidate]:
    """The titles in JSON-LD and head, most trusted first, the site's name taken off."""
    found = []
    if head.thing and (text := unescaped(first_string(head.thing.get("headline") or head.thing.get("name")))):
        found.append(Candidate(source="json-ld headline", value=without_page(without_site(text, sites))))
    for name in ("og:title", "twitter:title", "dc.title", "title"):
        if shown := head.meta(name):
            found.append(Candidate(source=f"meta {name}", value=without_page(without_site(shown, sites))))
    if head.title:
        found.append(Candidate(source="title element", value=without_page(without_site(head.title, sites))))
    return found


def likeness(text: set[str], title: set[str]) -> float:
    """How much of the two sets of words is common, 0 to 1; a title may carry a site's name besides."""
    common = len(text & title)
    if not common or (len(text) == 1 and len(title) > _MOST_FOR_ONE):
        return 0.0  # one word of a long title is the heading of a part
    return 0.5 * common / len(text | title) + 0.5 * common / len(text)


def _best_heading(page: Page, sites: Set[str], stated: list[Candidate]) -> Heading | None:
    """The heading that reads most like the titles; h1 wins over its likes, the site's name and logo lose."""
    wanted = _wanted(stated)
    longest = max((len(candidate.value) for candidate in stated), default=200) * 2 + 40
    best: tuple[float, Heading] | None = None
    first_h1 = True
    shown = _shown(list(headings(page)))
    first = next((number for number, heading in enumerate(shown) if heading.level == 1), 0)
    alone = sum(heading.level == 1 for heading in shown) == 1 and word_count(shown[first].text) > _FEWEST_WORDS
    for number, heading in enumerate(shown):
        text = heading.text
        if len(text) > longest:
            continue
        words = features(text)
        score = max((likeness(words, title) for title in wanted), default=0.0)
        if heading.level == 1 and first_h1 and plain(text) not in sites:
            score += 0.15 if score or number == 0 or alone else 0.0
            first_h1 = False
        score += 0.15 if len(words) > _MOST_FOR_ONE and words in wanted else 0.0
        score += 0.3 if heading.level == 1 else 0.1 if heading.level == 2 else 0.0
        score -= 0.3 if heading.container.hidden else 0.0
        if score <= (best[0] + _EPSILON if best else _LEAST):
            continue
        score -= 1.0 if plain(text) in sites else 0.6 if heading.leads_home() else 0.0
        score -= 0.3 if is_said_by_readers(page, heading.container) else 0.0  # "Comments on: …"
        if score > (best[0] + _EPSILON if best else _LEAST):
            best = (score, heading)
    if best is None:
        return None
    alone = alone and len(shown[first].text) <= longest
    rubrics = {plain(part) for candidate in stated for part in sorted(SEPARATOR.split(candidate.value), key=len)[:-1]}
    if plain(best[1].text) in {plain(candidate.value) for candidate in stated}:  # a title, word for word
        return best[1]
    return shown[first] if alone and _heads_part(page, best[1], shown[first], wanted, rubrics) else best[1]


def _heads_part(page: Page, heading: Heading, title: Heading, wanted: list[set[str]], rubrics: Set[str]) -> bool:
    """Whether a heading stands below paragraphs of the text that the page's only one of first rank heads, or above that
    one as a rubric does, where that has some word of the page's titles."""
    if title.container.hidden:
        return False
    if not any(features(title.text) & words for words in wanted):
        return False
    above, first = heading.container.first, title.container.first
    is_longer = len(title.text) > len(heading.text)  # the name of a section is short
    if above < first and (plain(heading.text) in rubrics or (is_longer and _is_right_above(page, above, first))):
        return True
    between = page.blocks[title.container.end : heading.container.first]
    return sum(len(block.text) >= _LONG and not block.linked for block in between) >= _FEWEST_ABOVE


def _is_right_above(page: Page, above: int, first: int) -> bool:
    """Whether a heading is the line right above another one, in one box."""
    return above + 1 == first and stand_together(page.blocks[above], page.blocks[first])


def _shown(found: list[Heading]) -> list[Heading]:
    """Those that the browser showed, if a first-rank heading is among them: behind a story may stand another page."""
    seen = [heading for heading in found if not heading.container.unseen]
    return seen if any(heading.level == 1 for heading in seen) else found


def _wanted(stated: list[Candidate]) -> list[set[str]]:
    """The titles as sets of words, and the longest part of those that have several."""
    texts = dict.fromkeys(plain(candidate.value) for candidate in stated)
    for candidate in stated:
        longest = max(SEPARATOR.split(candidate.value), key=len)
        if word_count(longest) >= _FEWEST_WORDS:
            texts.setdefault(plain(longest))
    found = [words for text in texts if (words := features(text))]
    # Without the site's name a title may be no more than a rubric.
    return [words for words in found if len(words) >= _FEWEST_WORDS] or found


def _large_line(page: Page, head: Head, stated: list[Candidate]) -> TextBlock | None:
    """The first line in large type where the page calls itself by the site's name alone; of any name, the only line
    that a microformat calls the title."""
    if any(c.source != "title element" for c in stated):
        return None
    if head.title and not is_site(head.title, page, head):
        entries = [block for block in page.blocks if is_entry_title(block)]
        return entries[0] if len(entries) == 1 else None
    large = (block for block in page.blocks if word_count(block.text) >= _FEWEST_WORDS and is_large(block))
    return next((block for block in large if not is_site(block.text, page, head)), None)


def _title_above(page: Page, heading: Heading, stated: list[Candidate]) -> TextBlock | None:
    """The line right above a heading, beside it in one box, that head and JSON-LD both call the title: the heading is a
    second title then, which no place in the head knows."""
    first = heading.container.first
    above = page.blocks[first - 1] if first else None
    if above is None or above.linked or not stand_together(above, page.blocks[first]):
        return None
    calling = {c.source.partition(" ")[0] for c in stated if c.value == above.text}
    known = {plain(candidate.value) for candidate in stated}
    return above if len(calling) > 1 and "json-ld" in calling and plain(heading.text) not in known else None


def _block_of(page: Page, stated: list[Candidate]) -> TextBlock | None:
    """The block that shows the most of a stated title outside of any heading: whole, or without some parts."""
    titles = {text for candidate in stated for text in parts_of(candidate.value) if word_count(text) > _FEWEST_WORDS}
    titles |= {candidate.value for candidate in stated}
    shown = [block for block in page.blocks if block.text in titles and not block.linked]
    return max(shown, key=lambda block: len(block.text), default=None)
