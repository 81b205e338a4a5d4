"""A parsed page: its containers, text blocks and media. The only import of selectolax in this room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from selectolax.lexbor import LexborHTMLParser, LexborNode

from jsnews.article.page.guard import check_size

Node = LexborNode

BREAK = "\r"  # a <br> among the pieces of a text: parsers leave none of these in one
FRAME = "data-jsnews-frame"  # on the body of an inlined frame, with its URL


@dataclass(slots=True, eq=False)
class Inline:
    """An inline element around a text: its tag, its node, and the inline element around it."""

    tag: str
    node: Node
    outer: Inline | None
    _attributes: dict[str, str | None] | None = None

    @property
    def attributes(self) -> dict[str, str | None]:
        """Those of its node, read when they are first asked for: of most nobody ever asks."""
        if self._attributes is None:
            self._attributes = self.node.attributes
        return self._attributes

    @property
    def names(self) -> str:
        """Its class."""
        return self.attributes.get("class") or ""


@dataclass(slots=True, eq=False)
class Container:
    """A block-level element; `names` are its class and id, and the tag of a custom one.

    `first` to `end` are the numbers of the blocks inside, `end` excluded; `size` is how many these are.
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
    size: int = 0
    hidden: bool = False  # by an attribute that hides it, or unseen
    unseen: bool = False  # the snapshot says that the browser did not show it
    level: int | None = None  # of the heading that it is or stands in, 0 for none, once somebody has asked

    def outwards(self) -> Iterator[Container]:
        """Itself and the elements around it, from the inside out."""
        container: Container | None = self
        while container is not None:
            yield container
            container = container.parent

    def holds(self, number: int) -> bool:
        """Whether the block of that number stands inside."""
        return self.first <= number < self.end


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
    """A picture, player or frame; it stands before block number `before`, or amid or behind the words of that one."""

    tag: str
    node: Node
    container: Container
    before: int
    inline: Inline | None
    amid: bool = False


@dataclass(slots=True, eq=False)
class Page:
    """Everything that the later steps read."""

    parser: LexborHTMLParser
    containers: list[Container] = field(default_factory=list)
    blocks: list[TextBlock] = field(default_factory=list)
    media: list[Media] = field(default_factory=list)
    times: list[Media] = field(default_factory=list)  # <time> elements
    covers: list[Media] = field(default_factory=list)  # links without any content, as lie over a whole card
    rules: list[int] = field(default_factory=list)  # numbers of the blocks right below <hr> elements, in order
    framed: bool = False  # whether bodies of frames are inlined
    _through: list[int] = field(default_factory=list)  # characters of the text up to each block

    def length(self, container: Container) -> int:
        """Characters of text in an element: asked for again and again."""
        if len(self._through) <= len(self.blocks):
            self._through = [0, *accumulate([len(block.text) for block in self.blocks])]
        return self._through[container.end] - self._through[container.first]

    def inside(self, container: Container) -> list[TextBlock]:
        """The blocks in an element."""
        return self.blocks[container.first : container.end]

    def select(self, query: str) -> list[Node]:
        """The elements that match a CSS selector, in order."""
        return self.parser.css(query)

    def attribute(self, query: str, name: str) -> str | None:
        """An attribute of the first element that matches."""
        node = self.parser.css_first(query)
        return node.attributes.get(name) if node is not None else None


def parsed(html: str) -> Page:
    """The page without its blocks. Raises NotAPage where it is larger or deeper than a page can be."""
    check_size(html)
    return Page(LexborHTMLParser(html))


def inlines_around(inline: Inline | None) -> Iterator[Inline]:
    """The inline elements that a piece of text stands in, from the inside out."""
    while inline is not None:
        yield inline
        inline = inline.outer


def frame_of(container: Container) -> str | None:
    """The URL of the inlined frame that a container stands in."""
    return next((url for frame in frames_around(container) if (url := frame.attributes[FRAME])), None)


def frames_around(container: Container | None) -> Iterator[Container]:
    """The inlined bodies of frames that a container stands in, or is, from the inside out."""
    if container is not None:
        yield from (each for each in container.outwards() if FRAME in each.attributes)
