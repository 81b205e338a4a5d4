"""Pages that show data: values, results, a forecast, with a few words around."""

from __future__ import annotations

from jsnews.article.pattern import pattern
from jsnews.article.verdict.findings import SHORT_PAGE, SHORT_TEXT, Findings

_TWO_WORDS = pattern(r"\w\W* \w")
_ENDS, _ENDS_WITHOUT_SPACES = (".", "!", "?", "…", "»", "”", '"'), ("。", "！", "？")
_AROUND_DATA = 250  # characters of a heading and a legend
_LONGEST_VALUE, _FEWEST_VALUES, _VALUES_TO_A_SENTENCE = 40, 20, 1.5  # characters; paragraphs


def is_data(findings: Findings, text: int) -> str | None:
    """What says that a page shows data: results, a forecast, clues, with a few words around. Items that are sentences
    tell something."""
    prose = sum(len(block.text) for block in findings.body if block.type in ("paragraph", "quote"))
    items = [item.text for block in findings.body if block.type == "list" for item in block.blocks]
    listed = sum(len(item) for item in items if not is_sentence(item))
    tables = sum(len(block.text) for block in findings.body if block.type == "table")
    is_short = text < SHORT_TEXT or (text < SHORT_PAGE and 2 * tables >= text)
    if not is_short or prose >= _AROUND_DATA or 2 * tables + listed <= prose:
        return None
    return f"tables and lists, with {prose} characters of text around them and no JSON-LD of an article"


def is_of_values(findings: Findings) -> str | None:
    """What says that it shows them in words and numbers that stand alone: "Wind", "18 km/h"."""
    said = [block.text for block in findings.body if block.type in ("paragraph", "quote")]
    values = sum(len(text) <= _LONGEST_VALUE and not is_sentence(text) for text in said)
    if values < max(_FEWEST_VALUES, _VALUES_TO_A_SENTENCE * (len(said) - values)):
        return None
    return f"{values} words and numbers to {len(said) - values} sentences, and no JSON-LD of an article"


def is_sentence(text: str) -> bool:
    # Asked apart: one pattern for both would begin anew at each word of a long paragraph.
    return text.endswith(_ENDS_WITHOUT_SPACES) or (text.endswith(_ENDS) and _TWO_WORDS.search(text) is not None)
