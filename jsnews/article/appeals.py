"""Boxes in which a publisher asks for money: they say more than offers do, and have a button to give."""

from __future__ import annotations

import re

from jsnews.article.dom import Container
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


def asks_for_money(box: Container) -> bool:
    """Whether a box has a button to give, or one of whatever words and the class of an appeal."""
    if box.node is None or box.size < 2:
        return False
    buttons = box.node.css(_BUTTONS)
    if buttons and box.names and has_word(box.names, _NAMES):
        return True
    return any(_GIVES.fullmatch(line(button.text())) for button in buttons)
