"""What closes a text: its last paragraph below an insert, its source, who helped, and what was wrong in it."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from jsnews.article.choosing.looks import look
from jsnews.article.choosing.notices import invites
from jsnews.article.choosing.roles import gives_life_dates, is_byline_credit, is_correction, is_source
from jsnews.article.page.blocks import in_order
from jsnews.article.page.boxes import stand_together
from jsnews.article.page.dom import Page, TextBlock
from jsnews.article.page.spans import is_in
from jsnews.article.page.tokens import has_word
from jsnews.article.text import CLOSING, QUESTION_ENDS, STATEMENT_ENDS, names
from jsnews.article.words.corrections import admits, corrects
from jsnews.article.words.credits import appeared_before

_SOURCES = names("source sources quelle quellen fuente fuentes fonte fontes zrodlo bron kilde")
_BELOW, _BELOW_NAMED = 2, 5  # blocks in which a source or a credit line is looked for
_FEWEST_ALIKE, _BELOW_INSERT = 2, 6  # paragraphs; blocks in which one is looked for below what was put in
_LAST = 6  # blocks of the text with which a line below it is compared
_CLOSING = f"{CLOSING}]*"
_FEWEST_QUESTIONS = 3  # of an interview
_BOLD = names("b strong")
_COLONS = (":", "：")
_LONGEST_LABEL, _SHORTEST = 60, 40  # characters; the latter of a sentence


def with_source(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """With the source of the text right below it, in an element that is called so: scored, it is like a note."""
    if not chosen:
        return chosen
    last = chosen[-1].number
    below = page.blocks[last + 1 : last + _BELOW + 1]
    return [*chosen, *(each for each in below if is_source(each.text) and has_word(each.container.names, _SOURCES))]


def with_last_paragraph(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """With the last paragraph, where something was put in above it: short and alone it is scored like a note, but it
    looks as most of the text does."""
    last = chosen[-1].number if chosen else len(page.blocks)
    below = [block for block in page.blocks[last + 2 : last + _BELOW_INSERT + 1] if _is_statement(block)]
    looks = Counter(look(block) for block in chosen if block.container.tag == "p") if below else Counter()
    usual, times = looks.most_common(1)[0] if looks else (None, 0)
    if usual is None or times < _FEWEST_ALIKE or not usual.is_named:
        return chosen
    return [*chosen, *(block for block in below if look(block) == usual)]


def with_last_answer(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """With the last answer of an interview, and its question: short and last these are scored like notes."""
    asked = [block for block, below in pairwise(chosen) if _is_question(block) and below.container.tag == "p"]
    if len(asked) < _FEWEST_QUESTIONS:
        return chosen
    start = chosen[-1].number + (not _is_question(chosen[-1]))
    missed = page.blocks[start : start + 2]
    if len(missed) < 2 or not _is_question(missed[0]) or not _is_paragraph(missed[1]) or invites(missed[1].text):
        return chosen
    beside = all(block.container.parent is asked[-1].container.parent for block in missed)
    return in_order(chosen, [block for block in missed if beside and block.number > chosen[-1].number])


def _is_question(block: TextBlock) -> bool:
    """Whether a paragraph is a question, and nothing but bold."""
    return block.container.tag == "p" and block.text.endswith(QUESTION_ENDS) and is_in(block, _BOLD)


def _is_paragraph(block: TextBlock) -> bool:
    """Whether a block is a paragraph without links that is seen."""
    return block.container.tag == "p" and not block.linked and not block.container.unseen


def _is_statement(block: TextBlock) -> bool:
    """Whether a block is a paragraph without links, as a whole sentence."""
    return _is_paragraph(block) and len(block.text) >= _SHORTEST and block.text.rstrip(CLOSING).endswith(STATEMENT_ENDS)


def with_last_lines(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """With the lines beside the last block, or a little further down, that say by name whose work the text is, when
    the one whom it remembers was born and died, what was wrong in it or has changed since; right below it, and looking
    as it does, also that it appeared before."""
    below = page.blocks[chosen[-1].number + 1 :][:_BELOW_NAMED] if chosen else []
    beside = (each for each in below if stand_together(each, chosen[-1]))
    told = [each for each in beside if is_byline_credit(each.text) or gives_life_dates(each.text) or _corrects(each)]
    # What was wrong often has a box of its own, and so has all where each paragraph has one.
    told += [each for each in below[:1] if each not in told and is_byline_credit(each.text)]
    told += [each for each in below[:1] if appeared_before(each.text) and _looks_alike(each, chosen)]
    apart = [each for each in below if each not in told and admits(each.text) and _corrects(each)]
    found = [*told, *apart]
    found += [each for each in _amid(page, chosen) if each not in found and _tells_of_change(each)]
    labels = [each for each, after in pairwise(below) if after in found and each not in found and _is_label(each)]
    return in_order(chosen, [*found, *labels])


def _amid(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """What was left out among the last blocks and right below them, in the element of one of these."""
    last = chosen[-_FEWEST_ALIKE:]
    numbers = {block.number for block in last}
    around = page.blocks[last[0].number : last[-1].number + 2] if last else []
    return [each for each in around if each.number not in numbers and any(stand_together(each, b) for b in last)]


def _tells_of_change(block: TextBlock) -> bool:
    """Whether a whole sentence says that the text was changed, or will be: no link, no call."""
    told = block.text.rstrip(_CLOSING).endswith(STATEMENT_ENDS) and not block.linked
    return told and is_correction(block.text) and not invites(block.text)


def _looks_alike(block: TextBlock, chosen: list[TextBlock]) -> bool:
    """Whether several of the last blocks look as one below them does: feeds have such a line as well, of the page."""
    return sum(look(each) == look(block) for each in chosen[-_LAST:]) >= _FEWEST_ALIKE


def without_foot(page: Page, chosen: list[TextBlock]) -> list[TextBlock]:
    """Without what else the foot of an article says that is looked at for what was wrong in it."""
    feet = [box for box in page.containers if box.tag == "footer" and any(admits(b.text) for b in page.inside(box))]
    return [
        block
        for block in chosen
        if not any(foot.holds(block.number) for foot in feet) or _corrects(block) or _is_label(block)
    ]


def _is_label(block: TextBlock) -> bool:
    """Whether a few words above a correction say that it is one, and of which day: "Correction: May 3"."""
    return len(block.text) <= _LONGEST_LABEL and not block.linked and admits(block.text)


def _corrects(block: TextBlock) -> bool:
    """Whether a whole sentence, or a label, says that something was wrong in the text: no link, no call."""
    told = block.text.rstrip(_CLOSING).endswith((*STATEMENT_ENDS, *_COLONS)) and 2 * block.linked < len(block.text)
    return told and corrects(block.text) and not invites(block.text)
