"""HTML → Page: containers, text blocks, media and times, read in one pass.

A block is the longest run of inline content between block-level boundaries; two <br> end one too, and a caption below
its picture.
"""

from __future__ import annotations

from jsnews.article.page.dom import BREAK, FRAME, Container, Inline, Media, Node, Page, TextBlock, parsed
from jsnews.article.page.elements import (
    BLOCK_LEVEL,
    MEDIA,
    emoji_of,
    ends_place,
    ends_quote,
    ends_text,
    heading_of,
    heads_text,
    is_caption,
    is_hidden,
    is_laid_out,
    is_line_break,
    is_note_mark,
    is_run_on,
    is_unquoted,
    is_word,
    may_run_on,
    quotes_of,
    tells_mistake,
)
from jsnews.article.page.foreign import SKIPPED, is_foreign, is_vendor
from jsnews.article.page.largetype import ends_bold, goes_on, start_of_large, start_of_line, start_of_title
from jsnews.article.page.unclosed import close_links
from jsnews.article.text import names

_INVISIBLE = " \xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"  # what editors leave in a paragraph without words
_MOST_PIECES = 12  # of a line that may be a title
_NAMING = names("class id")
_FOOTERS_OF_TEXT = (heads_text, ends_text, ends_quote, tells_mistake)
_TEXT_ALONE = names("p li dt dd th pre h1 h2 h3 h4 h5 h6")  # one paragraph or heading, however many lines


def read_page(html: str) -> Page:
    """Parse and walk a page; NotAPage where it is larger or deeper than a page can be."""
    page = parsed(html)
    body = page.parser.body
    if body is None:  # a set of frames, or nothing at all
        page.containers.append(Container("body", "", None, None, {}))
    else:
        _Walk(page, marked="data-jsnews-hidden" in html, runs_on=may_run_on(html)).run(body)
        close_links(page)
    return page


class _Walk:
    """One pre-order pass without recursion: nesting is as deep as the page likes."""

    def __init__(self, page: Page, *, marked: bool, runs_on: bool) -> None:
        self.page = page
        self.marked = marked  # the snapshot says which inline elements are hidden
        self.runs_on = runs_on  # some paragraph may be no block of its own
        title = page.parser.css_first("title")
        self.language = page.attribute("html", "lang") or ""
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
                elif node.tag == "q" and is_unquoted(node):
                    self.pieces.append((quotes_of(self.language)[1], inline))
                elif len(self.pieces) == 1 and ends_place(node, self.pieces[0][0]):
                    self.pieces.append((" ", inline))
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
                (
                    tag in BLOCK_LEVEL
                    and (tag != "button" or not (is_word(node) or is_note_mark(node)))
                    and not (self.runs_on and tag == "p" and is_run_on(node))
                )
                or (tag == "footer" and any(is_of_text(node) for is_of_text in _FOOTERS_OF_TEXT))
                or (tag is not None and "-" in tag[1:] and is_laid_out(node, tag))
            ):
                if self.pieces:
                    self._flush(container)
                broken = False
                inner = self._open(node, tag, container)
                if inner is not None:
                    stack.append((node, container, inline, link))
                    container, node = inner, node.first_child
                    continue
            elif tag == "br" or (tag == "span" and is_line_break(node)):
                if broken or self._ends_title(container, node, inline):
                    self._flush(container)
                else:
                    self.pieces.append((BREAK, inline))
                broken = True
            elif tag in SKIPPED or tag is None or tag[0] == "-" or (tag in _LEFT_OUT and _LEFT_OUT[tag](node)):
                pass
            elif tag == "img" and (sign := emoji_of(node)):
                self.pieces.append((sign, inline))
            elif tag in MEDIA:
                self.page.media.append(Media(tag, node, container, len(self.page.blocks), inline, self.filled))
            elif not (self.marked and "data-jsnews-hidden" in node.attributes):
                stack.append((node, None, inline, link))
                if not self.filled and self._is_below_picture() and is_caption(node):
                    self.caption = node
                if tag == "button" and self.pieces and self.pieces[-1][0][-1:].isalnum():
                    self.pieces.append((" ", inline))  # its border parts it from the word before
                if tag == "q" and is_unquoted(node):
                    self.pieces.append((quotes_of(self.language)[0], inline))
                inline = Inline(tag, node, inline)
                link = link or tag == "a"
                if tag == "a" and node.first_child is None:
                    self.page.covers.append(Media(tag, node, container, len(self.page.blocks), inline))
                elif tag == "time":
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
        hidden, unseen = parent.hidden, parent.unseen
        if names and is_vendor(names):
            return None
        if not attributes.keys() <= _NAMING:  # most elements have no others, and nothing more to be asked
            if is_foreign(attributes):
                return None
            self.page.framed = self.page.framed or FRAME in attributes
            hidden = hidden or is_hidden(attributes)
            unseen = unseen or (self.marked and "data-jsnews-hidden" in attributes)
            tag = heading_of(tag, attributes) or tag
        containers = self.page.containers
        start = len(self.page.blocks)
        container = Container(
            tag, names, parent, node, attributes, parent.depth + 1, len(containers), start, start, 0, hidden, unseen
        )
        containers.append(container)
        if tag == "hr":
            self.page.rules.append(start)
        return container

    def _close(self, container: Container) -> None:
        if self.pieces:
            self._flush(container)
        container.end = len(self.page.blocks)
        container.size = container.end - container.first

    def _ends_title(self, container: Container, end: Node, inline: Inline | None) -> bool:
        """Whether the running line is a title, as old layouts have them; a line above becomes a block.

        In these a rubric stands in the line above the headline, date and byline in the lines below.
        """
        if not self.filled or len(self.pieces) > _MOST_PIECES:
            return False
        at = start_of_line(self.pieces, len(self.pieces))
        plainly = container.tag not in _TEXT_ALONE
        if plainly and not at and ends_bold(self.pieces, end, inline):
            return True
        titled = start_of_title(self.pieces, self.title)
        if titled is not None and goes_on(self.pieces[titled:], end, self.title):
            return False
        start = start_of_large(self.pieces, at, inline) if titled is None and plainly else titled
        if start:
            self._part(start, container)
        return start is not None

    def _part(self, at: int, container: Container) -> None:
        """Make a block of the lines above the piece `at`."""
        lines, self.pieces = self.pieces[at:], self.pieces[:at]
        self._flush(container)
        self.pieces, self.filled = lines, True

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
        few = 2 < len(self.pieces) <= _MOST_PIECES
        if few and container.tag not in _TEXT_ALONE and (start := start_of_title(self.pieces, self.title)):
            self._part(start, container)
        self.filled = False
        if (text := _text(self.pieces)).strip(_INVISIBLE):
            blocks = self.page.blocks
            blocks.append(TextBlock(len(blocks), container, text, self.linked, self.pieces))
        self.pieces = []
        self.linked = 0


def _text(pieces: list[tuple[str, Inline | None]]) -> str:
    return _spaced(pieces[0][0] if len(pieces) == 1 else "".join([piece for piece, _ in pieces]))


def _spaced(text: str) -> str:
    """The text with single spaces."""
    return " ".join(text.split())


def _is_place_of_advert(node: Node) -> bool:
    """Whether an inline element is the place of an advertisement, as Google's are."""
    attributes = node.attributes
    return is_vendor(attributes.get("class") or "") or is_foreign(attributes)


# What is left out of a line of text where this is so.
_LEFT_OUT = {"ins": _is_place_of_advert, "button": is_note_mark}
