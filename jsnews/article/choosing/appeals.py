"""Boxes in which a publisher asks for money: they say more than offers do, and have a button to give."""

from __future__ import annotations

from collections.abc import Iterable

from jsnews.article.page.dom import Container, Node
from jsnews.article.page.tokens import has_word
from jsnews.article.text import line, names
from jsnews.article.words.giving import asks_to_give

_NAMES = names(
    "donation donations donate donating spende spenden don dons donacion donaciones donazione doacao doneren"
)
_BUTTONS = "button, input[type=submit], [role=button], a[class*=btn i], a[class*=button i]"


def has_button_to_give(around: Container) -> bool:
    """Whether a button in an element asks to give: most hold none, and the boxes in them need not be searched."""
    return around.node is not None and _has_one(around.node.css(_BUTTONS))


def asks_for_money(box: Container, *, by_button: bool) -> bool:
    """Whether a box has a button and the class of an appeal, or, `by_button`, one that asks to give."""
    if box.node is None or box.size < 2:
        return False
    if box.names and has_word(box.names, _NAMES) and box.node.css_first(_BUTTONS) is not None:
        return True
    return by_button and _has_one(box.node.css(_BUTTONS))


def _has_one(buttons: Iterable[Node]) -> bool:
    return any(asks_to_give(line(button.text())) for button in buttons)
