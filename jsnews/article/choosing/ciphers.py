"""Text that a page shows to those who pay, and in a cipher to all others, or words of no meaning in its place."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.page.blocks import characters
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.pattern import naming
from jsnews.article.text import features
from jsnews.article.words.dummies import is_dummy

_names_cipher = naming(r"(?:^|[\s_-])(?:obfuscated|scrambled|encrypted)(?:$|[\s_-])")
_FEWEST_WORDS, _FEWEST_KNOWN = 5, 40  # of a paragraph, and of the rest of the page, by which it can be told
_KNOWN = 0.15  # of its words, that another part of the page has: short words of the language are among them
_SHARE = 0.2  # of the page's paragraphs: less of it is what the text tells of


def ciphered(page: Page) -> list[TextBlock]:
    """The blocks that the page's own names call so and whose words are none of its language, or are a printer's, where
    they are much of it; once deciphered, as for those who have logged in, they are text."""
    named = [block for block in page.blocks if _names_cipher(block.container.names)]
    dummies = [block for block in page.blocks if is_dummy(block.text) and not block.container.hidden]
    if not named and not dummies:
        return []
    numbers = {block.number for block in (*named, *dummies)}
    known = set().union(*(features(block.text) for block in page.blocks if block.number not in numbers))
    found = dummies + [block for block in named if _is_strange(features(block.text), known)]
    paragraphs = [block for block in page.blocks if block.container.tag == "p" and not block.container.hidden]
    told = len(known) >= _FEWEST_KNOWN and characters(found) >= _SHARE * characters(paragraphs)
    return found if told else []


def _is_strange(words: set[str], known: set[str]) -> bool:
    return len(words) >= _FEWEST_WORDS and len(words & known) < _KNOWN * len(words)


def without_ciphered(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without these."""
    left_out = {block.number for block in ciphered(page)}
    return [block for block in chosen if block.number not in left_out]
