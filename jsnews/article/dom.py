"""HTML → Page: containers, text blocks, media and head data, read in one pass. The only import of selectolax.

A block is the longest run of inline content between block-level boundaries; two <br> end one too, and a caption below
its picture.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from jsnews.article.elements import BLOCK_LEVEL, MEDIA, heading_of, heads_text, is_caption, is_hidden, is_laid_out
from jsnews.article.foreign import SKIPPED, is_foreign
from jsnews.article.guard import check_size

Node = LexborNode

_FRAME = "data-jsnews-frame"  # on the body of an inlined frame, with its URL
_MOST_PIECES = 12  # of a line that may be a title


@dataclass(slots=True, eq=False)
class Inline:
    """An inline element around a text: its tag, its node, and the inline element around it."""

    tag: str
    node: Node
    outer: Inline | None


@dataclass(slots=True, eq=False)
class Container:
    """A block-level element; `names` are its class and id, and the tag of a custom one.

    `first` to `end` are the numbers of the blocks inside, `end` excluded.
    """

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
    page = Page(LexborHTMLParser(html), framed=_FRAME in html)
    body = page.parser.body
    if body is not None:
        _Walk(page, marked="data-jsnews-hidden" in html).run(body)
    return page


def frame_of(container: Container) -> str | None:
    """The URL of the inlined frame that a container stands in."""
    return next((url for frame in frames_around(container) if (url := frame.attributes[_FRAME])), None)


def frames_around(container: Container | None) -> Iterator[Container]:
    """The inlined bodies of frames that a container stands in, or is, from the inside out."""
    while container is not None:
        if _FRAME in container.attributes:
            yield container
        container = container.parent


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
        self.caption: Node | None = None  # the inline element whose text is the caption of the picture above it

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
                elif node is self.caption:
                    self._flush(container)
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
            elif (
                tag in BLOCK_LEVEL
                or (tag == "footer" and heads_text(node))
                or (tag is not None and "-" in tag[1:] and is_laid_out(node, tag))
            ):
                self._flush(container)
                broken = False
                inner = self._open(node, tag, container)
                if inner is not None:
                    stack.append((node, container, inline, link))
                    container, node = inner, node.first_child
                    continue
            elif tag == "br":
                if broken or self._is_titled(container):
                    self._flush(container)
                else:
                    self.pieces.append(("\n", inline))
                broken = True
            elif tag in SKIPPED or tag is None or tag[0] == "-" or (tag == "ins" and _is_place_of_advert(node)):
                pass
            elif tag in MEDIA:
                self.page.media.append(Media(tag, node, container, len(self.page.blocks), inline))
            elif not (self.marked and "data-jsnews-hidden" in node.attributes):
                stack.append((node, None, inline, link))
                if not self.filled and self._is_below_picture() and is_caption(node):
                    self.caption = node
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
        if "-" in tag:
            names = f"{tag} {names}"
        if is_foreign(names, attributes):
            return None
        hidden = parent.hidden or (bool(attributes) and is_hidden(attributes))
        unseen = parent.unseen or (self.marked and "data-jsnews-hidden" in attributes)
        if "role" in attributes:
            tag = heading_of(tag, attributes) or tag
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

    def _is_titled(self, container: Container) -> bool:
        """Whether the running line is most of the page's title, as old layouts have it; a line above becomes a block.

        In these a rubric stands in the line above the headline, date and byline in the lines below.
        """
        if not self.title or len(self.pieces) > _MOST_PIECES:
            return False
        at = max((at for at, (text, _) in enumerate(self.pieces) if text == "\n"), default=-1) + 1
        line = self.pieces[at:]
        text = _text(line)
        if 2 * len(text) < len(self.title) or text not in self.title:
            return False
        if at:
            self.pieces = self.pieces[:at]
            self._flush(container)
            self.pieces, self.filled = line, True
        return True

    def _is_below_picture(self) -> bool:
        """Whether nothing has been said since the last picture."""
        media = self.page.media
        return bool(media) and media[-1].before == len(self.page.blocks)

    def _flush(self, container: Container) -> None:
        """End the running block, if it has any text."""
        if not self.filled:
            if self.pieces:
                self.pieces.clear()
            return
        self.filled = False
        if text := _text(self.pieces):
            blocks = self.page.blocks
            blocks.append(TextBlock(len(blocks), container, text, self.linked, self.pieces))
        self.pieces = []
        self.linked = 0


def _text(pieces: list[tuple[str, Inline | None]]) -> str:
    return _spaced("".join([piece for piece, _ in pieces]))


def _spaced(text: str) -> str:
    """The text with single spaces."""
    return " ".join(text.split())


def _is_place_of_advert(node: Node) -> bool:
    """Whether an inline element is the place of an advertisement, as Google's are."""
    attributes = node.attributes
    return is_foreign(attributes.get("class") or "", attributes)
