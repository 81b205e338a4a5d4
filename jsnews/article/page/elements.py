"""What an element is to the walk over a page: a block, media, hidden, a heading, the head of its article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Literal

from jsnews.article.page.foreign import SKIPPED
from jsnews.article.pattern import naming, pattern
from jsnews.article.text import STATEMENT_ENDS, line, names
from jsnews.article.words.corrections import admits

if TYPE_CHECKING:
    from jsnews.article.page.dom import Node

MEDIA = names("img picture video audio iframe amp-img")
BLOCK_LEVEL = names(
    "html body p div section article main header aside ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr "
    "td th caption blockquote figure figcaption pre form fieldset legend address details summary hr center button "
    "hgroup search"
)
# What makes a custom element more than a word in a line of text.
_LAID_OUT = "p, div, section, article, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, figure, table, form"
# React streams what was late in hidden elements of these names; its script puts them in their place.
_STREAMED = pattern(r"S:[0-9a-f]+$")
_HIDDEN_STYLE = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
# The marks that browsers put around a <q>, by language.
_QUOTES = {
    language: marks
    for marks, languages in (
        ("„“", "de cs sk sl lt is et bg"),
        ("„”", "pl hu ro hr sr"),
        ("«»", "fr es it ca ru uk be el no nb nn fa hy sq"),
        ("””", "sv fi"),
        ("「」", "ja zh-tw zh-hk"),
    )
    for language in languages.split()
}
_QUOTE_MARKS = "\"'“”„«»‹›「」『』‘’‚"
_EMOJI_NAMES = pattern(r"(?:^|[\s_-])(?:tw|wp-?)?(?:emoji|emoticon|smiley)(?:$|[\s_-])", re.I)
_SPELLED, _LONGEST_EMOJI = pattern(r"[^\W\d_]{2}"), 16
_INLINE_STYLE = pattern(r"(?:^|;)\s*display\s*:\s*inline\s*(?:;|!|$)")
_RUN_ON = ("display:inline", "display: inline")
_PLAIN = names("div p")  # a role makes a heading of these
_LEVELS = names("1 2 3 4 5 6")
_RUNNING = 40  # characters of text, more than a credit behind a caption has
_SHORTEST_PLACE = 3  # characters
_SAID = 80  # characters of a paragraph that a footer may end
_MORE_THAN_SAID = "a, address, button, form, img, input, nav, small, svg, time"
_HEADED = 200  # characters of the text below a footer that is an article's head ...
_MOST_BESIDE = 40  # ... and pieces of text and elements between the two: lists of stories have thousands of footers


def is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Whether an attribute hides an element."""
    if "hidden" in attributes and not _STREAMED.match(attributes.get("id") or ""):
        return True
    style = attributes.get("style") or ""
    return "none" in style and _HIDDEN_STYLE.search(style) is not None


def may_run_on(html: str) -> bool:
    """Whether a page has a paragraph that may run on in the line before it; asked once, as few have."""
    return any(style in html for style in _RUN_ON)


def is_line_break(span: Node) -> bool:
    """Whether an empty element stands for a line break: some systems write `<span class="br">`."""
    return span.first_child is None and "br" in (span.attributes.get("class") or "").split()


def is_run_on(node: Node) -> bool:
    """Whether a style makes no block of a paragraph: it goes on in the line of what stands before it."""
    return _INLINE_STYLE.search(node.attributes.get("style") or "") is not None


def heading_of(tag: str, attributes: Mapping[str, str | None]) -> str | None:
    """The heading element that a role makes of a plain one; without a level it is the second, as browsers have it."""
    if tag not in _PLAIN or attributes.get("role") != "heading":
        return None
    level = attributes.get("aria-level")
    return f"h{level}" if level in _LEVELS else "h2"


def is_laid_out(node: Node, tag: str) -> bool:
    """Whether a custom element holds block-level ones; its name then says what a class would."""
    return tag not in SKIPPED and node.css_first(_LAID_OUT) is not None


def is_word(button: Node) -> bool:
    """Whether a button is a word of a sentence, as terms of a glossary are: text stands on both sides of it."""
    return all(
        beside is not None and beside.tag == "-text" and beside.text().strip() for beside in (button.prev, button.next)
    )


def emoji_of(picture: Node) -> str | None:
    """The emoji that a small picture stands for: content systems swap them all, and keep them as its alternative."""
    attributes = picture.attributes
    sign = (attributes.get("alt") or "").strip()
    if not sign or len(sign) > _LONGEST_EMOJI or not _EMOJI_NAMES.search(attributes.get("class") or ""):
        return None
    return None if _SPELLED.search(sign) else sign


def quotes_of(language: str) -> str:
    """The opening and the closing quotation mark of a language."""
    tag = language.lower()
    return _QUOTES.get(tag) or _QUOTES.get(tag[:2], "“”")


def is_unquoted(quotation: Node) -> bool:
    """Whether a <q> leaves its quotation marks to the browser; many pages write them all the same."""
    text = quotation.text().strip()
    before = quotation.prev.text().rstrip()[-1:] if quotation.prev is not None else ""
    return bool(text) and not {text[0], text[-1], before} & set(_QUOTE_MARKS)


def ends_place(node: Node, said: str) -> bool:
    """Whether what an inline element said, at the beginning of a paragraph, is a place in capitals, and the sentence
    begins right behind it: only a style sheet parts the two."""
    if len(said) < _SHORTEST_PLACE or not said.isupper() or not said[-1].isalpha():
        return False
    after = node.next
    told = after.text_content or "" if after is not None and after.tag == "-text" else ""
    return told[:1].isupper() and told[1:2].islower()


def is_note_mark(node: Node) -> bool:
    """Whether a button stands for a footnote."""
    return node.parent is not None and node.parent.tag == "sup"


def caption_in(picture: Node) -> Node | None:
    """The caption that ends a <picture>, where a page puts it inside of that."""
    last = picture.last_child if picture.tag == "picture" else None
    while last is not None and not last.is_element_node:
        last = last.prev
    return last if last is not None and last.tag == "figcaption" else None


# Whether classes or ids are a caption's.
is_caption_name = naming(
    r"(?:^|[\s_-])(?:credits?|legend|copyright)(?:$|[\s_-])|caption|bildunter|bildtext|billedtekst|bildetekst|"
    r"kuvateksti|foto-?popis|onderschrift|didascalia|leyenda|(?:media|image|img|photo|foto|pic|lightbox|gallery)[-_]{0,2}(?:desc|opis)|"
    r"pie-?(?:de-?)?foto"
)


def is_caption(node: Node) -> bool:
    """Whether an inline element has the class of a caption, and text of another kind goes on right behind it."""
    if not is_caption_name(node.attributes.get("class") or ""):
        return False
    last: Node | None = node
    while last is not None and last.next is None and last.tag not in BLOCK_LEVEL:
        last = last.parent
    behind = last.next if last is not None and last.tag not in BLOCK_LEVEL else None
    if behind is not None and behind.tag == "br":
        behind = behind.next
    return behind is not None and behind.tag == "-text" and len(behind.text().strip()) >= _RUNNING


def siblings(node: Node, way: Literal["prev", "next"]) -> Iterator[Node]:
    """The pieces of text, comments and elements before or behind a node, the nearest first."""
    found: Node | None = getattr(node, way)
    while found is not None:
        yield found
        found = getattr(found, way)


def element_beside(node: Node, way: Literal["prev", "next"]) -> Node | None:
    """The element right before or behind a node, whatever text or comments stand between."""
    return next((each for each in siblings(node, way) if each.is_element_node), None)


def heads_text(footer: Node) -> bool:
    """Whether a footer is the head of its article: content systems put author and date in one above the text."""
    outer = footer.parent
    head = outer if outer is not None and outer.tag == "header" else footer
    if head.parent is None or head.parent.tag != "article":
        return False
    if any(map(_is_long, islice(siblings(head, "prev"), _MOST_BESIDE))):
        return False
    return any(map(_is_long, islice(siblings(head, "next"), _MOST_BESIDE + 1)))


def ends_text(footer: Node) -> bool:
    """Whether a footer is the last line of a text: a sentence right below a paragraph, and nothing to follow."""
    above = next((each for each in siblings(footer, "prev") if each.tag in BLOCK_LEVEL), None)
    if above is None or above.tag != "p" or len(above.text()) < _SAID or footer.css_first(_MORE_THAN_SAID):
        return False
    text = footer.text().strip()
    return _RUNNING <= len(text) <= _HEADED and text.endswith(STATEMENT_ENDS) and "©" not in text


def tells_mistake(footer: Node) -> bool:
    """Whether a paragraph in the foot of an article says what was wrong in it."""
    outer = footer.parent
    while outer is not None and outer.tag != "article":
        outer = outer.parent
    return outer is not None and any(admits(line(each.text())) for each in footer.css("p"))


def ends_quote(footer: Node) -> bool:
    """Whether a footer says, and does no more than say, whose words stand above it."""
    quoted = footer.parent is not None and footer.parent.tag == "blockquote"
    return quoted and footer.css_first(_MORE_THAN_SAID) is None


def _is_long(node: Node) -> bool:
    return node.tag in BLOCK_LEVEL and len(node.text()) >= _HEADED
