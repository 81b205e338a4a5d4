"""What dialogs in the document itself say below a text that breaks off: what is shown of them only a browser knows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from jsnews.article.page.dom import Node
from jsnews.article.page.elements import is_hidden
from jsnews.article.pattern import pattern
from jsnews.article.text import CLOSING, SENTENCE_ENDS, line
from jsnews.article.verdict.findings import Findings
from jsnews.article.words.cutoff import breaks_off

_ENDS = pattern(rf"[{''.join(SENTENCE_ENDS)}]")
_DIALOGS = "[role=dialog],[role=alertdialog],dialog[open]"
_MOST, _MOST_LINES = 6, 12
_CUT = 4  # words behind the last full stop: fewer may be an agency, or who signs
_MOSTLY = 0.7  # of the paragraphs: texts of other scripts, and lists, end in no full stops
_SHUT = frozenset(("modal", "fade", "popup", "pop-up", "lightbox", "dialog"))
_OPEN = frozenset(("show", "in", "open", "active", "visible", "is-open", "is-active", "is-visible"))


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
    """Whether the text ends in dots, or amid a sentence where its paragraphs end with full stops."""
    texts = [block.text for block in findings.body if block.role == "body" and block.type == "paragraph"]
    if not texts or breaks_off(texts[-1]):
        return bool(texts)
    *whole, last = texts
    rest = _ENDS.split(last)[-1].split()
    amid = len(rest) >= _CUT and rest[-1].isalpha() and rest[-1].islower()
    return amid and sum(text.rstrip(CLOSING).endswith(SENTENCE_ENDS) for text in whole) >= max(1, _MOSTLY * len(whole))


def _is_shut(dialog: Node) -> bool:
    """Whether it, or what it stands in, is not shown or not told of."""
    node: Node | None = dialog
    while node is not None:
        attributes = node.attributes
        if is_hidden(attributes) or attributes.get("aria-hidden") == "true" or "data-jsnews-hidden" in attributes:
            return True
        called = frozenset((attributes.get("class") or "").lower().split())
        if not _SHUT.isdisjoint(called) and _OPEN.isdisjoint(called):  # until a script opens it
            return True
        node = node.parent
    return False
