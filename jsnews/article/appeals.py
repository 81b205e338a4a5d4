"""Boxes in which a publisher asks for money: they say more than offers do, and have a button to give."""

from __future__ import annotations

import re
from collections.abc import Iterable

from jsnews.article.dom import Container, Node, Page
from jsnews.article.pattern import pattern
from jsnews.article.text import line, names
from jsnews.article.tokens import has_word

_NAMES = names(
    "donation donations donate donating spende spenden don dons donacion donaciones donazione doacao doneren"
)
_BUTTONS = "button, input[type=submit], [role=button], a[class*=btn i], a[class*=button i]"
_GIVES = pattern(
    r"\W*(?:(?:please )?(?:support|donate|contribute|give)(?: (?:now|today|us|here|monthly|once|our work))?|"
    r"support our journalism|make a (?:donation|contribution)|(?:jetzt |hier )?(?:spenden|unterstützen)|"
    r"(?:faire|je fais|faites) un don|(?:je (?:vous )?)?soutien[st]|(?:je donne|soutenez-nous|soutenir)|"
    r"(?:donar?|dona|haz una donación|colabora|apóyanos|apoyar)(?: ahora| ya)?|"
    r"(?:dona|sostienici|sostieni|fai una donazione)(?: ora)?|"
    r"(?:doar|doe|apoiar|apoie|contribuir|contribua)(?: agora)?|"
    r"(?:doneer|steun(?: ons)?)(?: nu)?|(?:stöd|støtt|støt) (?:oss|os)(?: nu| nå)?|ge en gåva|gi en gave|"
    r"(?:lahjoita|tue meitä)(?: nyt)?|(?:wesprzyj|wspieram|wpłać)(?: nas)?|(?:podpořit|přispět|podporiť|prispieť)|"
    r"(?:támogatom|támogatás)|(?:donează|susține)(?: acum)?|bağış yap|destek ol|doniraj(?:te)?|podrži(?:te)?(?: nas)?|"
    r"(?:поддержать|пожертвовать|помочь)(?: (?:нас|редакцию))?|підтримати(?: нас)?|στηρίξτε(?: μας)?|寄付する|支援する|"
    r"捐款|赞助|贊助|후원하기|تبرع(?: الآن)?|לתרומה|donasi|ủng hộ|दान करें)\W*",
    re.I,
)


def has_button_to_give(page: Page) -> bool:
    """Whether a button anywhere on the page asks to give: most have none, and their boxes need not be searched."""
    return _has_one(page.select(_BUTTONS))


def asks_for_money(box: Container, *, by_button: bool) -> bool:
    """Whether a box has a button and the class of an appeal, or, `by_button`, one that asks to give."""
    if box.node is None or box.size < 2:
        return False
    if box.names and has_word(box.names, _NAMES) and box.node.css_first(_BUTTONS) is not None:
        return True
    return by_button and _has_one(box.node.css(_BUTTONS))


def _has_one(buttons: Iterable[Node]) -> bool:
    return any(_GIVES.fullmatch(line(button.text())) for button in buttons)
