"""What dialogs in the document itself say below a text that breaks off: what is shown of them only a browser knows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from jsnews.article.page.dom import Node
from jsnews.article.page.elements import is_hidden
from jsnews.article.text import CLOSING, SENTENCE_ENDS, line
from jsnews.article.verdict.findings import Findings
from jsnews.article.words.cutoff import breaks_off

_DIALOGS = "[role=dialog],[role=alertdialog],dialog[open]"
_MOST, _MOST_LINES = 6, 12
_SHORTEST = 80  # characters of a paragraph: a last line without a full stop may be anything


def dialog_lines(findings: Findings) -> Iterator[str]:
    """The first lines of each dialog, and each two as one: the call may stand in the one, and what for in the other."""
    if not _breaks_off(findings):
        return
    for dialog in islice(findings.page.select(_DIALOGS), _MOST):
        if not _is_shut(dialog):
            told = filter(None, map(line, dialog.text(separator="\n").splitlines()))
            lines = list(islice(told, _MOST_LINES))
            yield from lines
            yield from map(" ".join, pairwise(lines))


def _breaks_off(findings: Findings) -> bool:
    last = next((block.text for block in reversed(findings.body) if block.role == "body" and block.text), "")
    return len(last) >= _SHORTEST and (breaks_off(last) or not last.rstrip(CLOSING).endswith(SENTENCE_ENDS))


def _is_shut(dialog: Node) -> bool:
    """Whether it, or what it stands in, is not shown or not told of."""
    node: Node | None = dialog
    while node is not None:
        attributes = node.attributes
        if is_hidden(attributes) or attributes.get("aria-hidden") == "true" or "data-jsnews-hidden" in attributes:
            return True
        node = node.parent
    return False
