"""What pages say to those who keep their advertisements off: to let them through before anything is shown."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_BLOCKER = (
    r"(?:ad[- ]?block(?:er|ing)?s?(?: plus)?|werbeblocker|bloqueurs? (?:de |d[’'])(?:pub\w*|annonces)|"
    r"bloqueador(?:es)? de (?:anuncios|publicidade?)|blocco (?:degli annunci|della pubblicità)|adblokker|"
    r"annonsblockerare?|annonseblokkering|reklameblokker|mainosten ?esto\w*|blokad\w+ reklam|blokování reklam\w*|"
    r"blokovan\w+ reklám|reklámblokkoló\w*|reklam engelleyici\w*|блокировщик\w* рекламы|блокувальник\w* реклами|"
    r"広告ブロック\w*|广告(?:拦截|屏蔽)\w*|廣告(?:攔截|阻擋)\w*|광고 ?차단\w*|مانع الإعلانات)"
)
_ASKS = pattern(
    rf"(?:please )?(?:turn off|disable|deactivate|switch off|pause|whitelist) (?:your |the )?{_BLOCKER}|"
    rf"(?:we(?:[’']ve)?|it looks like) (?:\w+ ){{0,3}}(?:detect|notic|us(?:e|ing))\w* (?:\w+ ){{0,3}}{_BLOCKER}|"
    rf"{_BLOCKER} (?:is |are )?(?:detected|active|enabled)\b|"
    rf"{_BLOCKER} (?:bitte )?(?:deaktivieren|ausschalten|abschalten|aktiv\b|erkannt)|"
    rf"(?:bei ihnen|sie|du) [^.!?]{{0,30}}{_BLOCKER} (?:aktiv|nutz|verwend)|"
    rf"désactive[rz] (?:votre |le |vos )?{_BLOCKER}|"
    rf"(?:desactiv[ae]|desactivar|desative) (?:tu |su |el |seu |o )?{_BLOCKER}|"
    rf"(?:disattiva|disabilita) (?:il tuo |l[’'])?{_BLOCKER}|(?:zet|schakel) (?:je |uw )?{_BLOCKER} uit|"
    rf"(?:stäng av|slå av|slå fra|deaktiver) (?:din |ditt )?{_BLOCKER}|(?:wyłącz|vypněte(?: si)?) {_BLOCKER}|"
    rf"(?:отключите|выключите|вимкніть) (?:\w+ )?{_BLOCKER}|{_BLOCKER}を?(?:無効|オフ)|"
    rf"(?:关闭|關閉|停用)[^。]{{0,6}}{_BLOCKER}",
    re.I,
)


def asks_to_let_through(text: str) -> str | None:
    """The words in which a title asks its reader to let advertisements through; stories of that are called so, too."""
    match = _ASKS.search(text)
    return match[0] if match else None
