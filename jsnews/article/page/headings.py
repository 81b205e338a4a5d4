"""The heading elements of a page, and what stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from jsnews.address import join, split
from jsnews.article.page.dom import Container, Inline, Page, TextBlock, inlines_around
from jsnews.article.page.links import href_of
from jsnews.article.pattern import pattern

_MASTHEAD = pattern(
    r"(?:^|[\s_-])(?:banner|masthead|logo|site[-_]?(?:title|name|header)|blog[-_]?(?:title|name))(?:$|[\s_-])", re.I
)
_NEAR = 3  # elements
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading element and its blocks; `text` is all of it in one line."""

    level: int
    container: Container
    blocks: list[TextBlock]
    text: str

    def parts(self) -> list[tuple[str, str]]:
        """(text, tags and classes) of the runs that have the same elements around them."""
        parts: list[tuple[str, str]] = []
        last: tuple[Inline | None, str] | None = None
        for text, inline, inside in self._pieces():
            if parts and (inline, inside) == last:
                parts[-1] = (parts[-1][0] + text, parts[-1][1])
                continue
            names = f"{_names_of(inline)} {inside}"
            if parts and _glued(parts[-1], (text, names)):
                text = f" {text}"
            parts.append((text, names))
            last = (inline, inside)
        return parts

    def leads_home(self) -> bool:
        """Whether all of it is a link to the site's front page."""
        href = self._href()
        return href is not None and split(href).path in ("", "/")

    def is_masthead(self) -> bool:
        """Whether it, or an element close around it, is called the head of the whole page."""
        return any(_MASTHEAD.search(each.names) for each in islice(self.container.outwards(), _NEAR) if each.names)

    def leads_up(self, address: str) -> bool:
        """Whether all of it is a link to a folder that the page's address is in."""
        to, here = split(join(address, self._href() or "")), split(address)
        folder = f"{to.path.rstrip('/')}/"
        # A story may have folders of its own, for its pages or its print; only a title has marks between its words.
        below = here.path.removeprefix(folder) if here.path.startswith(folder) and to.hostname == here.hostname else ""
        return "-" in below and "-" not in folder

    def _href(self) -> str | None:
        """The one address that all of it leads to, on another page."""
        hrefs = {href_of(inline) for text, inline, _ in self._pieces() if not text.isspace()}
        href = hrefs.pop() if len(hrefs) == 1 else None
        return None if href is None or href.startswith("#") else href

    def _pieces(self) -> Iterator[tuple[str, Inline | None, str]]:
        """(text, inline element, names of the block-level element inside of the heading)."""
        for block in self.blocks:
            inside = block.container.names if block.container is not self.container else ""
            for text, inline in block.pieces:
                yield text, inline, inside
            yield " ", None, ""


def headings(page: Page) -> Iterator[Heading]:
    """Every heading element that has text, in order."""
    for container in page.containers:
        if (level := _HEADINGS.get(container.tag)) and container.end > container.first:
            blocks = page.inside(container)
            text = blocks[0].text if len(blocks) == 1 else " ".join([block.text for block in blocks])
            yield Heading(level, container, blocks, text)


def _glued(left: tuple[str, str], right: tuple[str, str]) -> bool:
    """Whether two runs are elements with classes of their own and yet touch, as only a style sheet can part."""
    touch = left[0][-1:].isalnum() and right[0][:1].isalnum()
    return touch and len(left[0]) > 1 and all(len(names.split()) > 1 for _, names in (left, right))


def _names_of(inline: Inline | None) -> str:
    """Tags and classes of the inline elements around a text, from the inside."""
    return " ".join(f"{each.tag} {each.names}" for each in inlines_around(inline))
