"""What marks a text as an author's name: the class, rel or itemprop of an element, or a link to an author's page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from jsnews.article.dom import Inline, TextBlock, inlines_around
from jsnews.article.lines import spaced
from jsnews.article.links import href_of
from jsnews.article.pattern import pattern
from jsnews.article.text import line

_AUTHOR_NAMES = pattern(
    r"(?:^|[\s_-])(?:by-?line|authors?|autor(?:e[ns]?|in)?|auteurs?|writer|write-?by|"
    r"reporter|journalist|redacteur|contributors?|creator|user-?name|(?:firma|signature)(?![\w-])|muhabir|yazar|penulis)",
    re.I,
)
# What tells something else of the author.
_ELSE = "bio|desc|location|role|job|occupation|profession|designation|social|follow|e-?mail"
_NOT_AUTHOR_NAMES = pattern(
    rf"{_ELSE}|related|more-from|comment|title|image|caption|credit|photo|foto|multimedia|position|avatar|twitter|"
    r"count|excerpt|posts",
    re.I,
)
# What stands in an element around the name, and is neither the name nor around it.
_BESIDE_NAMES = pattern(
    rf"(?:^|[\s_-])(?:{_ELSE}|biography|description|share|sharing)(?:$|[\s_-])",
    re.I,
)
_HOOKS = ("data-testid", "data-hook", "data-qa")  # names for a site's own tests, where classes are ciphers
_AUTHOR_PATH = pattern(
    r"/(?:authors?|autor(?:e[ns]?|i|es)?|auteurs?|people|persons?|profiles?|staff|journalists?|reporters?|writers?|"
    r"contributors?|columnists?|team|redaktion|redactie|redaccion|by|users?|member|firmas)/(?:(?!log)[^/?#]{3,}|\d)"
)


def author_element(block: TextBlock) -> str | None:
    """The text of a block, or of the part of it, that class, rel or itemprop call the author."""
    parts: dict[int, tuple[Inline, list[str]]] = {}
    last: Inline | None = None
    element: Inline | None = None
    for text, inline in block.pieces:
        if inline is not last:
            element, last = _author_inline(inline), inline
        if element is not None:
            parts.setdefault(id(element), (element, []))[1].append(text)
    if parts:
        elements = [element for element, _ in parts.values()]
        texts = {line("".join(texts)): element for element, texts in parts.values()}
        return ", ".join(text for text, element in texts.items() if not _dates_names(text, element, elements))
    if all(_is_beside_name(inline) for text, inline in block.pieces if not text.isspace()):
        return None
    for container in islice(block.container.outwards(), 3):
        if _BESIDE_NAMES.search(container.names):
            return None
        if _is_author(container.names, container.attributes):
            return spaced(block)
        if container.size > 4:
            break
    return None


def _dates_names(text: str, element: Inline, elements: Sequence[Inline]) -> bool:
    """Whether a text with a date is what stands beside the names in an element around all of them."""
    dated = any(map(str.isdigit, text))
    return dated and any(element in inlines_around(inner.outer) for inner in elements)


def _author_inline(inline: Inline | None) -> Inline | None:
    """The innermost inline element around a text that is called the author's."""
    for each in inlines_around(inline):
        if attributes := each.attributes:
            names = " ".join(attributes.get(key) or "" for key in ("class", "id", *_HOOKS))
            if _is_author(names, attributes):
                return each
    return None


def _is_beside_name(inline: Inline | None) -> bool:
    """Whether a text is in an inline element whose class says that it tells something else of the author."""
    return any(_BESIDE_NAMES.search(each.names) for each in inlines_around(inline))


def _is_author(names: str, attributes: dict[str, str | None]) -> bool:
    if "author" in (attributes.get("rel") or "") or "author" in (attributes.get("itemprop") or ""):
        return True
    return len(names) > 2 and _named_author(names)


@lru_cache(maxsize=1024)
def _named_author(names: str) -> bool:
    return bool(_AUTHOR_NAMES.search(names)) and not _NOT_AUTHOR_NAMES.search(names)


def author_link(block: TextBlock) -> str | None:
    """The texts of the links that lead to an author's page."""
    found: dict[str, None] = {}
    for text, inline in block.pieces:
        if not text.isspace() and leads_to_author(inline):
            found.setdefault(line(text))
    return ", ".join(found) or None


def leads_to_author(inline: Inline | None) -> bool:
    """Whether a text is in a link to an author's page."""
    return bool((href := href_of(inline)) and _AUTHOR_PATH.search(href))
