"""Text that a page shows to those who pay, and in a cipher to all others."""

from __future__ import annotations

from collections.abc import Sequence

from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.pattern import naming
from jsnews.article.text import features

_names_cipher = naming(r"(?:^|[\s_-])(?:obfuscated|scrambled|encrypted)(?:$|[\s_-])")
_FEWEST_WORDS = 5  # of a paragraph, by which it can be told
_KNOWN = 0.15  # of its words, that another part of the page has: short words of the language are among them


def ciphered(page: Page) -> list[TextBlock]:
    """The blocks that the page's own names call so and whose words are none of its language; once deciphered, as for
    those who have logged in, they are text."""
    named = [block for block in page.blocks if _names_cipher(block.container.names)]
    if not named:
        return []
    numbers = {block.number for block in named}
    known = set().union(*(features(block.text) for block in page.blocks if block.number not in numbers))
    return [block for block in named if _is_strange(features(block.text), known)]


def _is_strange(words: set[str], known: set[str]) -> bool:
    return len(words) >= _FEWEST_WORDS and len(words & known) < _KNOWN * len(words)


def without_ciphered(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without these."""
    left_out = {block.number for block in ciphered(page)}
    return [block for block in chosen if block.number not in left_out]
