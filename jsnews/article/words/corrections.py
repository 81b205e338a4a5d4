"""What newsrooms say of their mistakes: that a line is a correction, or that an earlier version was wrong."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_CORRECTIONS = (
    r"corrections?|a correction was made|clarifications?|korrektur(?:hinweis)?|berichtigung|richtigstellung|"
    r"klarstellung|rectificatif|erratum|correcci[oó]n|rectificación|aclaración|fe de (?:errores|erratas)|correção|"
    r"errata|erramos|correzione|rettifica|precisazione|errata corrige|correcció|fe d[’']errates|correctie|"
    r"rectificatie|rättelse|förtydligande|rettelse|retting|presisering|præcisering|korjaus|oikaisu|parandus|labojums|"
    r"pataisymas|sprostowanie|korekta|helyreigazítás|helyesbítés|erată|rectificare|ispravak|ispravka|popravek|"
    r"düzeltme|tekzip|ralat|đính chính|исправление|уточнение|виправлення|уточнення|исправка|поправка|διόρθωση|"
    r"διευκρίνιση|تصحيح|تصویب|اصلاحیه|תיקון|הבהרה|שגיאה|सुधार|शुद्धिपत्र|সংশোধনী|แก้ไขข่าว|정정|바로잡습니다|訂正|更正"
)
_NOTES = (
    r"editor[’']?s?[’']? note|(?:anmerkung|hinweis) der redaktion|anm\. ?d\. ?red|ndlr|note de la rédaction|"
    r"nota de (?:la )?redacción|nota da redação|nota della redazione|примечание редакции|nota redakcji|"
    r"poznámka redakce|a szerkesztő megjegyzése|nota redacției|редакційна примітка|ملاحظة المحرر|הערת המערכת|编者按|"
    r"編者註|편집자 주"
)
# "Article corrected at 11.20: …"
_CORRECTED = (
    r"(?:this )?(?:article|story|headline|text) (?:was |has been )?corrected|(?:artigo|texto|notícia) corrigid[oa]|"
    r"(?:artículo|texto|noticia) corregid[oa]|(?:article|texte) corrigé|(?:articolo|testo) corretto|"
    r"(?:artikel|text|beitrag) (?:wurde )?(?:korrigiert|berichtigt)|(?:artikel|tekst) (?:is )?gecorrigeerd|"
    r"(?:artikeln?|texten?) (?:är |har )?(?:rättats?|korrigerats?)|(?:saken|artikkelen|artiklen) er rettet"
)
_BEHIND = r"\b(?:[^.]|\.(?= ?\d)){0,40}[:：—–-]"
_correction = pattern(rf"^[\s*(\[]*(?:{_CORRECTIONS}|{_CORRECTED}){_BEHIND}", re.I)
_note = pattern(rf"^[\s*(\[]*(?:{_NOTES}){_BEHIND}", re.I)
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
    r"[^.]{0,25}?(?:art[ií][ckg]|artyk|story|report|piece|post\b|column|te(?:x|ks)t|beitrag|bericht|meldung|nota\b|"
    r"noticia|información|matéria|servizio|stuk\b|verhaal|saken?\b|člán|стат|публикац|материал|матеріал|laporan|الخبر|المقال)|"
    r"jutun aiemmassa versiossa|a cikk (?:korábbi|eredeti) v|haberin önceki|"
    r"이 기사의 이전|この記事の以前|本文早前版本)",
    re.I,
)


def admits(text: str) -> bool:
    """Whether a line says by its first words that something was wrong in the text."""
    return _correction.match(text) is not None or _EARLIER.match(text) is not None


def corrects(text: str) -> bool:
    """Whether a line says what was wrong in the text, or is a note of its editors."""
    return admits(text) or _note.match(text) is not None
