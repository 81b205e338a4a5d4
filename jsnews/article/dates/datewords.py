"""Lines with a date: words that say what it is, of the publication or of an update; sentences that tell of a day."""

from __future__ import annotations

import re

from jsnews.article.dates.parse import parse_date
from jsnews.article.page.dom import Inline, TextBlock
from jsnews.article.pattern import pattern
from jsnews.article.text import SENTENCE_ENDS, line
from jsnews.article.words.leadins import LABEL, LEAD_IN

_UPDATED = (
    r"updat|modif|aktualisiert|geändert|änder|mis à jour|mise à jour|actualiza|atualizad|aggiorna|bijgewerkt|"
    r"gewijzigd|opdateret|oppdatert|uppdaterad|päivitetty|zaktualizowano|aktualizováno|обновлен|изменен|更新|수정|"
    r"güncelle|revised|last changed|last reviewed|stand:|ενημέρωση|ενημερώθηκε|frissítve|módosítva|עודכן|آخر تحديث|"
    r"به[ \u200c]?روز|अपडेट|আপডেট|ปรับปรุง|อัปเดต|cập nhật|diperbarui|оновлено|aktualizacja|ažurirano|обновено|"
    r"актуализирано|actualis[ée]|aktualisér|ændret|endret|muokattu|modyfikacja|zmodyfikowano|aktualizované|upraveno|"
    r"업데이트|ажурирано|обновлён|posodobljeno|uuendatud|atnaujinta|dikemas kini|புதுப்பிக்க|"
    r"\baangepast\b|actualitza|uppfært|atjaunots|atjaunināts"
)
_PUBLISHED = (
    r"publish|publi[ée]|veröffentlicht|erschienen|erstellt|\bdatum|publicad|publicat|pubblicat|gepubliceerd|geplaatst|"
    r"publicerad|publisert|udgivet|julkaistu|opublikowan|zveřejněn|опубликован|posted on|発表|公開|掲載|发布|發布|입력|"
    r"submitted on|\bcréée?(?:\s?:| le\b)|"
    r"yayın|diterbitkan|dipublikasikan|ngày đăng|đăng (?:lúc|ngày)|نشر|انتشار|publikováno|vydáno|δημοσίευση|"
    r"δημοσιεύτηκε|közzétéve|פורסם|प्रकाशित|প্রকাশ|เผยแพร่|опубліковано|data utworzenia|등록|승인|송고|发表|發表|發稿|"
    r"objavljen|публикувано|mis en ligne|publikacji|dodano|vloženo|zverejnené|publikované|publikation|offentliggjort|"
    r"megjelent|дата публи|објављен|oluşturulma|eklenme|giriş(?::| tarihi)|投稿|发表|게시|avaldatud|tayang|disiarkan"
)
UPDATED_WORDS = pattern(_UPDATED, re.I)
PUBLISHED_WORDS = pattern(_PUBLISHED, re.I)
DATE_LABEL = pattern(f"(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED})", re.I)
_DATE_FOLLOWS = pattern(r"[^\W\d_]*\W+(?:[^\W\d_]+\W+){0,2}\d")
_SENTENCE = pattern(r"(?:[a-zß-ÿ]{2,}[,;]? ){4}|[^\W\d_]{3,}[.!?…][\"”»)]?$")
_SENTENCE_END = pattern(r"[^\W\d_]{2}[.!?…。।۔።][\"”»)]?$")
_FEWEST_SMALL, _SMALL_IN_TEXT = 2, 3  # words of a sentence that are no names; where no full stop shows that it is one
_MARKS = ',;:.!?…()"”»'
# What is dated before the date: "Concert: 10 March", "Born 3 May".
_NAMED = pattern(r"(?<!\w)(?!dat[aeuo]|fecha|posted|time|zeit)([^\W\d_]{3,})\s?[:：]\s*(?:[^\W\d_]+\.?,?\s+)?\d", re.I)
# What is looked into, and what a translation is of.
_CLAIMED = pattern(r"\W*(?:(?:stated|said|claimed) on\b|原文\s*[(（])", re.I)
_OF_A_LIFE = pattern(
    r"[*†]\s?\d|\b(?:born|died|founded|established|geboren|gestorben|gegründet|n[ée]e? le|décédée?|"
    r"mort[eo]?|fondée?|nacid[oa]|nació|fallecid[oa]|falleció|fundad[oa]|nascid[oa]|"
    r"nat[oa] (?:il|a)|fondat[oa]|urodzon[ya]|zmarła?|født)\b",
    re.I,
)
_YEAR = pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
THREE_DIGITS = pattern(r"\d\D*\d\D*\d")  # the least that a date has
_FOR_MACHINES = pattern(r"\d{4}-\d\d-\d\dT\d\d:")
LONGEST_BARE = 60


def tells(text: str) -> bool:
    """Whether a line is a sentence, which may tell of any day, or says when somebody claimed what a text looks into, or
    wrote what it translates; what begins with a label or has one may be long."""
    if _CLAIMED.match(text):
        return True
    if len(text) <= LONGEST_BARE or not _SENTENCE.search(text):
        return False
    label = DATE_LABEL.search(text)
    return label is None or (label.start() > 0 and not _is_labelled(text, label))


def is_told(text: str) -> bool:
    """Whether a line without a label is a short sentence, as "It began in June 1944." is one."""
    return _SENTENCE_END.search(text) is not None and speaks(text, _FEWEST_SMALL)


def speaks(text: str, fewest: int = _SMALL_IN_TEXT) -> bool:
    """Whether a line has so many words that are no names, labels or a byline."""
    if DATE_LABEL.search(text) or LEAD_IN.match(text):
        return False
    words = (word.strip(_MARKS) for word in text.split())
    return sum(word.isalpha() and not word[0].isupper() for word in words) >= fewest


def is_of_another(text: str) -> bool:
    """Whether the words around a date say that it is an event's, a life's, or one of two."""
    named = _NAMED.search(text)
    other = named is not None and not DATE_LABEL.search(named[0]) and not LABEL.match(named[0])
    return other or _OF_A_LIFE.search(text) is not None or len(set(_YEAR.findall(text))) > 1


def _is_labelled(text: str, label: re.Match[str]) -> bool:
    """Whether a label stands right before a date, behind words that are no sentence: a byline, a place."""
    behind_name = not text.endswith(SENTENCE_ENDS) and not _SENTENCE.search(text[: label.start()])
    return behind_name and _DATE_FOLLOWS.match(text, label.end()) is not None


def text_with_date(block: TextBlock, language: str | None) -> str:
    """The line as the reader sees its date."""
    return _without_update(block) if _FOR_MACHINES.search(block.text) else _unglued(block, language)


def _without_update(block: TextBlock) -> str:
    """The line without the date of its last change that themes hide in it for machines, if another is left."""
    rest = line(" ".join(text for text, inline in block.pieces if not _is_updated(inline)))
    return rest if THREE_DIGITS.search(rest) else block.text


def _unglued(block: TextBlock, language: str | None) -> str:
    """The line, with spaces between its elements where it has no date without: "Mina Seo17 March, 20264 min read"."""
    if len(block.pieces) < 2 or not THREE_DIGITS.search(block.text) or parse_date(block.text, language):
        return block.text
    return line(" ".join(text for text, _ in block.pieces))


def _is_updated(inline: Inline | None) -> bool:
    return inline is not None and "updated" in inline.names.split()
