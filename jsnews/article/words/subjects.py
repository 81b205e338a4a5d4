"""The labels above or before the subjects that a newsroom files a text under."""

from __future__ import annotations

import re

from jsnews.article.pattern import either, pattern

_LABELS = either(r"""
    (?:article |related |post )?tags?|tagged(?: (?:as|with|in|under))?|(?:filed|posted|published|listed) (?:under|in)
    categor(?:y|ies)|(?:related |article )?topics?(?: covered)?|(?:related )?subjects?|keywords?|explore more topics?
    schlag(?:wörter|worte?)|stichw(?:ort|orte|örter)|them(?:a|en)|kategorien?|rubrik(?:en)?
    abgelegt unter|mots[- ]cl(?:é|e)s?|th(?:è|e)mes?|th(?:é|e)matiques?|cat(?:é|e)gories?|rubriques?
    class(?:é|e) (?:dans|sous)|sujets?
    etiquetas?|etiquetado(?: (?:como|en))?|palabras clave|temas?(?: relacionados)?|categor[íi]as?|archivado en
    palavras[- ]chave|assuntos?|t(?:ó|o)picos|marcadores|arquivado em|editorias?
    argomenti|categori[ae]|parole chiave|trefwoorden|onderwerp(?:en)?|categorie(?:ën)?
    ämnen?|ämnesord|taggar|nyckelord|kategori(?:er)?|emner?|stikkord|emneord|tagger
    aiheet|avainsanat|asiasanat|tunnisteet|tagi|tematy|słowa kluczowe|kategori[ae]|štítky|témata?|klíčová slova
    kľúčové slová|címkék|témák|kulcsszavak|etichete|cuvinte cheie|subiecte|oznake|ključne riječi|ključne besede|teme
    теги|метки|темы|ключевые слова|рубрики|категори[яи]|теми|ключові слова|мітки|етикети|ключови думи|тагови
    ετικέτες|λέξεις[- ]κλειδιά|θέματα|etiketler|anahtar kelimeler|konular|etiket
    الوسوم|وسوم|كلمات (?:مفتاحية|دلالية)|الكلمات (?:المفتاحية|الدلالية)|مواضيع|برچسب.?ها|کلیدواژه.?ها
    תגיות|תגים|נושאים
    タグ|キーワード|関連(?:キーワード|タグ|ワード)|标签|標籤|关键[词字]|關鍵[詞字]|相關關鍵字|主题|分类|分類
    태그|키워드|관련 ?태그|kata kunci|topik|tagar|từ khóa|chủ đề|thẻ|แท็ก|टैग|टैग्स|विषय
""")
_LABEL = pattern(rf"\W*(?:{_LABELS})\s*(?:[:：]|$)", re.I)

_HASHTAGS = pattern(r"(?:[#＃][^\W_][\w-]*[\s,、·|]*){2,}$")


def labels_subjects(text: str) -> bool:
    """Whether a line is what stands above the subjects of a text, or begins with that and a colon."""
    return _LABEL.match(text) is not None


def lists_hashtags(text: str) -> bool:
    """Whether a line is nothing but hashtags, several of them."""
    return text.startswith(("#", "＃")) and _HASHTAGS.match(text) is not None
