"""The headline as the reader sees it, and the block that shows it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jsnews.article.dom import Container, Page
from jsnews.article.head import Head
from jsnews.article.jsonld import first_string
from jsnews.article.text import inert, plain, unescaped
from jsnews.model import Candidate

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_SEPARATOR = re.compile(r"\s+[|–—·•»«:/\\>-]+\s+|\s*[|»]\s*|\s+::\s+")


@dataclass(frozen=True, slots=True)
class Headline:
    """The text, the number of the block that shows it (None: only the head has it), and all candidates, best first."""

    text: str | None
    block: int | None
    candidates: tuple[Candidate, ...]


def find_headline(page: Page, head: Head) -> Headline:
    """The heading nearest to what the head calls the page; the head's own title where no heading is."""
    stated = stated_titles(head)
    shown = _best_heading(page, [c.value for c in stated])
    if shown is None:
        return Headline(stated[0].value if stated else None, None, tuple(stated))
    number, source, text = shown
    return Headline(text, number, (Candidate(source=source, value=text), *stated))


def stated_titles(head: Head) -> list[Candidate]:
    """The titles in JSON-LD and head, most trusted first, the site's name taken off."""
    site = plain(head.meta("og:site_name", "application-name"))
    found = []
    if head.thing and (text := unescaped(first_string(head.thing.get("headline") or head.thing.get("name")))):
        found.append(Candidate(source="json-ld headline", value=text))
    for name in ("og:title", "twitter:title", "dc.title", "title"):
        if shown := head.meta(name):
            found.append(Candidate(source=f"meta {name}", value=without_site(shown, site)))
    if head.title:
        found.append(Candidate(source="title element", value=without_site(head.title, site)))
    return found


def without_site(title: str, site: str) -> str:
    """The title without the parts that name the site or its section."""
    parts = _SEPARATOR.split(title)
    if len(parts) < 2:
        return title
    if site and plain(parts[-1]) == site:
        return title[: title.rindex(parts[-1])].rstrip(" |–—·•»«:/\\>-")
    if site and plain(parts[0]) == site:
        return title[len(parts[0]) :].lstrip(" |–—·•»«:/\\>-")
    return title


def likeness(text: set[str], title: set[str]) -> float:
    """How much of the two sets of words is common, 0 to 1; a title may carry a site's name besides."""
    common = len(text & title)
    if not common:
        return 0.0
    return 0.5 * common / len(text | title) + 0.5 * common / len(text)


def _best_heading(page: Page, titles: list[str]) -> tuple[int, str, str] | None:
    """(block number, source, text) of the block that reads most like the titles; h1 wins over its likes."""
    wanted = [words for title in titles if (words := set(plain(title).split()))]
    longest = max((len(title) for title in titles), default=200) * 2 + 40
    best: tuple[float, int, str, str] | None = None
    first_h1 = True
    for number, container, text in heading_texts(page):
        if len(text) > longest:
            continue
        words = set(plain(text).split())
        score = max((likeness(words, title) for title in wanted), default=0.0)
        level = _heading_level(container)
        if level == 1 and first_h1:
            score += 0.15
            first_h1 = False
        score += 0.3 if level == 1 else 0.1 if level == 2 else 0.0
        score -= 0.3 if container.hidden else 0.0
        if score > 0.44 and (best is None or score > best[0] + 0.001):
            best = (score, number, f"h{level}", inert(text))
    return best[1:] if best else None


def heading_texts(page: Page) -> list[tuple[int, Container, str]]:
    """(number of the first block, container, text) of every heading element; blocks of one heading are joined."""
    found: list[tuple[int, Container, str]] = []
    for block in page.blocks:
        container = block.container
        if container.tag not in _HEADINGS and not _heading_level(container):
            continue
        heading = _heading_of(container)
        if found and found[-1][1] is heading:
            found[-1] = (found[-1][0], heading, f"{found[-1][2]} {block.text}")
        else:
            found.append((block.number, heading, block.text))
    return found


def _heading_of(container: Container) -> Container:
    inner: Container | None = container
    for _ in range(3):
        if inner is None:
            break
        if inner.tag in _HEADINGS:
            return inner
        inner = inner.parent
    return container


def _heading_level(container: Container) -> int:
    tag = _heading_of(container).tag
    return int(tag[1]) if tag in _HEADINGS else 0
