"""HTML → Page: containers, text blocks, media and head data, read in one pass. The only import of selectolax.

A block is the longest run of inline content between block-level boundaries; two <br> end one too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from jsnews.article.guard import check_size
from jsnews.article.pattern import pattern
from jsnews.article.text import names
from jsnews.article.vendors import is_vendor

Node = LexborNode

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
FOREIGN_ROLES = frozenset(("navigation", "contentinfo", "menu", "dialog", "alertdialog"))
_SLOT = "data-google-query-id"  # put on an advertisement's place when it has been filled
# React streams what was late in hidden elements of these names; its script puts them in their place.
STREAMED = pattern(r"S:[0-9a-f]+$")
_LEVELS = frozenset("123456")
_PLAIN = frozenset(("div", "p"))  # a role makes a heading of these
_MOST_PIECES = 12  # of a line that may be a title
_HEADED = 200  # characters of text behind a footer that is an article's head
HIDDEN_STYLE = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


@dataclass(slots=True, eq=False)
class Inline:
    """An inline element around a text: its tag, its node, and the inline element around it."""

    tag: str
    node: Node
    outer: Inline | None


@dataclass(slots=True, eq=False)
class Container:
    """A block-level element. `first` to `end` are the numbers of the blocks inside, `end` excluded."""

    tag: str
    names: str
    parent: Container | None
    node: Node | None
    attributes: dict[str, str | None]
    depth: int = 0
    number: int = 0
    first: int = 0
    end: int = 0
    hidden: bool = False  # by an attribute that hides it, or unseen
    unseen: bool = False  # the snapshot says that the browser did not show it


@dataclass(slots=True, eq=False)
class TextBlock:
    """One inline run: `text` with single spaces, `linked` characters of it inside links, `pieces` with their markup."""

    number: int
    container: Container
    text: str
    linked: int
    pieces: list[tuple[str, Inline | None]]


@dataclass(slots=True, eq=False)
class Media:
    """A picture, player or frame; it stands before block number `before`."""

    tag: str
    node: Node
    container: Container
    before: int
    inline: Inline | None


@dataclass(slots=True, eq=False)
class Page:
    """Everything that the later steps read."""

    parser: LexborHTMLParser
    containers: list[Container] = field(default_factory=list)
    blocks: list[TextBlock] = field(default_factory=list)
    media: list[Media] = field(default_factory=list)
    times: list[Media] = field(default_factory=list)  # <time> elements
    framed: bool = False  # whether bodies of frames are inlined

    def select(self, query: str) -> list[Node]:
        """The elements that match a CSS selector, in order."""
        return self.parser.css(query)

    def attribute(self, query: str, name: str) -> str | None:
        """An attribute of the first element that matches."""
        node = self.parser.css_first(query)
        return node.attributes.get(name) if node is not None else None


def read_page(html: str) -> Page:
    """Parse and walk a page; NotAPage where it is larger or deeper than a page can be."""
    check_size(html)
    page = Page(LexborHTMLParser(html), framed="data-jsnews-frame" in html)
    body = page.parser.body
    if body is not None:
        _Walk(page, marked="data-jsnews-hidden" in html).run(body)
    return page


def frame_of(container: Container) -> str | None:
    """The URL of the inlined frame that a container stands in."""
    current: Container | None = container
    while current is not None:
        if url := current.attributes.get("data-jsnews-frame"):
            return url
        current = current.parent
    return None


class _Walk:
    """One pre-order pass without recursion: nesting is as deep as the page likes."""

    def __init__(self, page: Page, *, marked: bool) -> None:
        self.page = page
        self.marked = marked  # the snapshot says which inline elements are hidden
        title = page.parser.css_first("title")
        self.title = _spaced(title.text()) if title is not None else ""
        self.pieces: list[tuple[str, Inline | None]] = []
        self.linked = 0
        self.filled = False  # whether any piece is more than white space

    def run(self, body: Node) -> None:
        container: Container = self._root(body)
        stack: list[tuple[Node, Container | None, Inline | None, bool]] = []
        node, inline, link, broken = body.first_child, None, False, False
        while True:
            if node is None:
                if not stack:
                    break
                node, outer, inline, link = stack.pop()
                if outer is not None:
                    self._close(container)
                    container, broken = outer, False
                node = node.next
                continue
            tag = node.tag
            if tag == "-text":
                text = node.text_content or ""
                self.pieces.append((text, inline))
                if not text.isspace():
                    broken = False
                    self.filled = True
                    if link:
                        self.linked += len(text)
            elif tag in BLOCK_LEVEL or (tag == "footer" and _heads_text(node)):
                self._flush(container)
                broken = False
                inner = self._open(node, tag, container)
                if inner is not None:
                    stack.append((node, container, inline, link))
                    container, node = inner, node.first_child
                    continue
            elif tag == "br":
                if broken or self._is_titled():
                    self._flush(container)
                else:
                    self.pieces.append(("\n", inline))
                broken = True
            elif tag in SKIPPED or tag is None or tag[0] == "-":
                pass
            elif tag in MEDIA:
                self.page.media.append(Media(tag, node, container, len(self.page.blocks), inline))
            elif not (self.marked and "data-jsnews-hidden" in node.attributes):
                stack.append((node, None, inline, link))
                inline = Inline(tag, node, inline)
                link = link or tag == "a"
                if tag == "time":
                    self.page.times.append(Media(tag, node, container, len(self.page.blocks), inline))
                node = node.first_child
                continue
            node = node.next
        self._close(container)

    def _root(self, body: Node) -> Container:
        root = Container("body", "", None, body, body.attributes)
        self.page.containers.append(root)
        return root

    def _open(self, node: Node, tag: str, parent: Container) -> Container | None:
        """A container for the element, or None where its whole subtree is foreign."""
        attributes = node.attributes
        names = attributes.get("class") or ""
        if identity := attributes.get("id"):
            names = f"{names} {identity}"
        if attributes.get("role") in FOREIGN_ROLES or _SLOT in attributes or (names and is_vendor(names)):
            return None
        hidden = parent.hidden
        if not hidden and attributes:
            hidden = "hidden" in attributes and not STREAMED.match(attributes.get("id") or "")
            if not hidden and (style := attributes.get("style")) and "none" in style:
                hidden = HIDDEN_STYLE.search(style) is not None
        unseen = parent.unseen or (self.marked and "data-jsnews-hidden" in attributes)
        tag = _heading(attributes) if tag in _PLAIN and attributes.get("role") == "heading" else tag
        containers = self.page.containers
        start = len(self.page.blocks)
        container = Container(
            tag, names, parent, node, attributes, parent.depth + 1, len(containers), start, start, hidden, unseen
        )
        containers.append(container)
        return container

    def _close(self, container: Container) -> None:
        self._flush(container)
        container.end = len(self.page.blocks)

    def _is_titled(self) -> bool:
        """Whether the running block is most of the page's title: old layouts put the byline into the next line."""
        if not self.title or len(self.pieces) > _MOST_PIECES:
            return False
        return 2 * len(text := self._text()) >= len(self.title) and text in self.title

    def _text(self) -> str:
        return _spaced("".join([piece for piece, _ in self.pieces]))

    def _flush(self, container: Container) -> None:
        """End the running block, if it has any text."""
        if not self.filled:
            if self.pieces:
                self.pieces.clear()
            return
        self.filled = False
        if text := self._text():
            blocks = self.page.blocks
            blocks.append(TextBlock(len(blocks), container, text, self.linked, self.pieces))
        self.pieces = []
        self.linked = 0


def _spaced(text: str) -> str:
    """The text with single spaces."""
    return " ".join(text.split())


def _heading(attributes: dict[str, str | None]) -> str:
    """The heading element that a role stands for; without a level it is the second, as browsers have it."""
    level = attributes.get("aria-level") or ""
    return f"h{level}" if level in _LEVELS else "h2"


def _heads_text(footer: Node) -> bool:
    """Whether a footer is the head of its article: content systems put author and date in one before the text."""
    outer, behind = footer.parent, footer.next
    if outer is None or outer.tag != "article":
        return False
    while behind is not None and (behind.tag not in BLOCK_LEVEL or len(behind.text()) < _HEADED):
        behind = behind.next
    return behind is not None
