"""What marks a text as an author's name: the class, rel or itemprop of an element, or a link to an author's page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from jsnews.article.fields.spacing import barred, joined, spaced
from jsnews.article.page.blocks import runs_of
from jsnews.article.page.dom import Inline, TextBlock, inlines_around
from jsnews.article.page.links import leads_to_author
from jsnews.article.pattern import naming, pattern
from jsnews.article.text import line

_AUTHOR_NAMES = pattern(
    # Joined in capitals: "p-post-AssistAuthor"; "withAuthor" tells of a card.
    r"(?-i:(?<=[a-z])(?<![Ww]ith)(?<![Hh]as)Authors?(?![a-z]))|"
    # The first are joined to it in capitals, too: "articleAuthors".
    r"(?:^|[\s_-])(?:article|story|news|post|entry)?(?:by-?line|authors?(?!i[sz]|ity)|autor(?:e[ns]?|in)?|auteurs?|writer|write-?by|"
    r"reporter|journalist|columnista?|colunista|kolumnist|redacteur|contributors?|creator|user-?name|"
    r"(?:firma|signature)(?![\w-])|muhabir|yazar|penulis)",
    re.I,
)
# What tells something else of the author.
_ELSE = "bio|desc|location|role|job|occupation|profession|designation|social|follow|e-?mail|story-?list|stories"
_NOT_AUTHOR_NAMES = pattern(
    rf"{_ELSE}|related|more-from|comment|title|image|caption|credit|photo|foto|multimedia|position|avatar|twitter|"
    r"count|excerpt|posts|keyword|overlay|(?<!has-)(?:popover|tooltip)",
    re.I,
)
# What stands in an element around the name, and is neither the name nor around it.
_stands_beside = naming(rf"(?:^|(?<!\bhas)[\s_-])(?:{_ELSE}|biography|description|share|sharing)(?:$|[\s_-])")
_names_tags = naming(
    r"(?:^|\s)(?:tags|(?:article|entry|news|post|story)?[_-]?tags?[_-]?(?:box|container|items|links?|list))(?:$|\s)"
)
# The last three are names for a site's own tests, where classes are ciphers.
_TELLING = ("rel", "itemprop", "class", "id", "data-testid", "data-hook", "data-qa")


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
    texts = {text: element for element, pieces in parts.values() if any(map(str.isalpha, text := joined(pieces)))}
    if texts:
        elements = list(texts.values())
        if whole := _around_all(block, elements):
            return whole
        return ", ".join(text for text, element in texts.items() if not _dates_names(text, element, elements))
    if all(_is_beside_name(inline) for text, inline in block.pieces if not text.isspace()):
        return None
    for container in islice(block.container.outwards(), 3):
        if _stands_beside(container.names) or _names_tags(container.names):
            return None
        if _is_author(container.attributes.get("rel"), container.attributes.get("itemprop"), container.names):
            return spaced(block)
        if container.size > 4:
            break
    return None


def _around_all(block: TextBlock, elements: Sequence[Inline]) -> str | None:
    """The line in an author's element that has elements of single ones in it and others beside them, and no date."""
    for outer in elements if len(elements) > 2 else ():
        if not all(element is outer or outer in inlines_around(element) for element in elements):
            continue
        inside = [(text, _author_inline(inline)) for text, inline in block.pieces if outer in inlines_around(inline)]
        whole = barred(" | ".join(text for text, _ in runs_of(inside)))
        return None if any(map(str.isdigit, whole)) else whole
    return None


def _dates_names(text: str, element: Inline, elements: Sequence[Inline]) -> bool:
    """Whether a text with a date is what stands beside the names in an element around all of them."""
    dated = any(map(str.isdigit, text))
    return dated and any(element in inlines_around(inner.outer) for inner in elements)


def _author_inline(inline: Inline | None) -> Inline | None:
    """The innermost inline element around a text that is called the author's."""
    for each in inlines_around(inline):
        if (attributes := each.attributes) and _is_author(*map(attributes.get, _TELLING)):
            return each
    return None


def _is_beside_name(inline: Inline | None) -> bool:
    """Whether a text is in an inline element whose class says that it tells something else of the author."""
    return any(_stands_beside(each.names) for each in inlines_around(inline))


@lru_cache(maxsize=2_048)
def _is_author(rel: str | None, itemprop: str | None, *names: str | None) -> bool:
    """Whether an element with these attributes is the author's."""
    if "author" in (rel or "") or "author" in (itemprop or ""):
        return True
    named = " ".join(filter(None, names))
    return bool(_AUTHOR_NAMES.search(named)) and not _NOT_AUTHOR_NAMES.search(named)


def author_link(block: TextBlock) -> str | None:
    """The texts of the links that lead to an author's page."""
    found: dict[str, None] = {}
    for text, inline in block.pieces:
        if not text.isspace() and leads_to_author(inline):
            found.setdefault(line(text))
    return ", ".join(found) or None
