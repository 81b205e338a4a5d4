"""What newsrooms say of their mistakes: that a line is a correction, or that an earlier version was wrong."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_LABELS = (
    r"corrections?|clarifications?|editor[’']?s?[’']? note|korrektur|berichtigung|richtigstellung|klarstellung|"
    r"(?:anmerkung|hinweis) der redaktion|anm\. ?d\. ?red|"
    r"rectificatif|erratum|ndlr|note de la rédaction|"
    r"correcci[oó]n|rectificación|aclaración|fe de (?:errores|erratas)|nota de (?:la )?redacción|"
    r"correção|errata|erramos|nota da redação|"
    r"correzione|rettifica|precisazione|errata corrige|nota della redazione|correcció|fe d[’']errates|"
    r"correctie|rectificatie|rättelse|förtydligande|rettelse|retting|presisering|præcisering|korjaus|oikaisu|parandus|"
    r"labojums|pataisymas|sprostowanie|korekta|helyreigazítás|helyesbítés|erată|rectificare|"
    r"ispravak|ispravka|popravek|düzeltme|tekzip|ralat|đính chính|исправление|уточнение|примечание редакции|"
    r"виправлення|уточнення|исправка|поправка|"
    r"διόρθωση|διευκρίνιση|تصحيح|تصویب|اصلاحیه|תיקון|הבהרה|שגיאה|सुधार|शुद्धिपत्र|সংশোধনী|แก้ไขข่าว|정정|바로잡습니다|訂正|更正"
)
_LABEL = pattern(rf"^[\s*(\[]*(?:{_LABELS})\b(?:[^.]|\.(?= ?\d)){{0,40}}[:：—–-]", re.I)
# Bills and films have earlier versions too.
_EARLIER = pattern(
    r"^[\s*(\[]*(?:(?:(?:in )?(?:an? (?:earlier|previous|prior)|the original) version of|"
    r"in einer (?:früheren|vorherigen|ersten) (?:version|fassung)|"
    r"(?:dans )?une (?:version précédente|première version)|(?:en )?una versión anterior|(?:em )?uma versão anterior|"
    r"(?:in )?una (?:precedente versione|versione precedente)|"
    r"(?:in )?een eerdere versie|i en tidigare version|i en tidligere versj?on|"
    r"we? (?:wcześniejszej|poprzedniej) wersji|v (?:předchozí|původní|predchádzajúcej) verzi|"
    r"o versiune anterioară|versi sebelumnya|"
    r"в (?:предыдущей|первоначальной|ранней) версии|[ву] попередній версії|ذكرت نسخة سابقة)"
    r"[^.]{0,25}?(?:arti[ckg]|artyk|story|report|piece|post\b|column|te(?:x|ks)t|beitrag|bericht|meldung|nota\b|"
    r"noticia|información|matéria|servizio|stuk\b|verhaal|saken?\b|člán|стат|публикац|материал|матеріал|laporan|الخبر|المقال)|"
    r"jutun aiemmassa versiossa|a cikk (?:korábbi|eredeti) v|haberin önceki|"
    r"이 기사의 이전|この記事の以前|本文早前版本)",
    re.I,
)


def corrects(text: str) -> bool:
    """Whether a line says by its first words what was wrong in the text."""
    return _LABEL.match(text) is not None or _EARLIER.match(text) is not None
