"""What newsrooms say of those who wrote a text: a heading, a sentence that begins with it, and that they wrote it."""

from __future__ import annotations

import re

from jsnews.article.pattern import either, pattern

_HEADINGS = either(r"""
    about (?:the|our|this) (?:guest )?(?:authors?|writers?|columnists?|contributors?)|author bio|meet the authors?
    über (?:den|die|unseren?) (?:gast)?(?:autor|verfasser)(?:[:*_]?in(?:nen)?|en)?
    zu[rm] (?:gast)?(?:autor|verfasser)(?:[:*_]?in)?|zu den (?:autor(?:[:*_]?inn)?en|verfassern)
    à propos (?:de l[’']|des? )(?:auteur(?:e|rice)?|autrice)s?
    (?:sobre|acerca de) (?:el |la |los |las )?autor(?:a|es|as)?|acerca del autor|sobre [oa]s? autor(?:a|es|as)?
    sobre l[’']autora?|(?:informazioni )?sull[’'](?:autore|autrice)|sugli autori
    over de (?:auteur|schrijver|schrijfster)s?|om (?:författar(?:en|na)|skribenten|forfatter(?:en|ne))
    (?:tietoa )?kirjoittaj(?:asta|ista)|o autor(?:ze|ce|ach|ovi|ke|ech|och)|a szerzőről|despre autor(?:ul|ii|i|e)?
    o autor(?:u|ici|ima)|об? автор(?:е|ах)|про автор(?:а|ку|ів)|за автора|yazar hakkında
    σχετικά με (?:τον|την|τους) (?:συγγραφέα|συντάκτη|αρθρογράφο)|(?:نبذة )?عن (?:ال)?كاتبة?|درباره نویسنده
    על (?:המחבר|הכותב)(?:ת|ים)?|लेखक के बारे में|tentang penulis|(?:về|giới thiệu) tác giả
    著者(?:について|紹介|プロフィール|略歴)|(?:关于|關於)作者|作者(?:简介|簡介|介紹|介绍)|(?:저자|필자|글쓴이) ?소개
""")
_HEADS = pattern(rf"\W*(?:{_HEADINGS})\s*(?:(?P<more>[:：])|$)", re.I)
# Where the name has been told, nothing but who it belongs to is said.
_IS = pattern(
    either(r"""
    \W*the (?:guest )?(?:author|writer|columnist|contributor)s? (?:is|are)\b
    \W*(?:der|die|unsere?) (?:gast)?(?:autor|verfasser)(?:[:*_]?in(?:nen)?|en)? (?:ist|sind|lehrt|arbeitet)\b
    \W*(?:l[’'](?:auteure?|autrice)|les (?:auteure?|autrice)s) (?:est|sont)\b
    \W*(?:el|la|los|las) autor(?:a|es|as)? (?:es|son)\b|\W*[oa]s? autor(?:a|es|as)? (?:é|são)\b
    \W*l[’'](?:autore|autrice) è\b|\W*gli autori sono\b|\W*de (?:auteur|schrijver|schrijfster)s? (?:is|zijn)\b
    \W*(?:författaren|skribenten) är\b|\W*(?:forfatteren|skribenten|kronikøren) er\b|\W*kirjoittaja on\b
    \W*autor(?:ka|ica)? (?:jest|je)\b|\W*autor(?:ul|ea) este\b|\W*автор(?:ка)? (?:—|–|-|є)\s
    """),
    re.I,
)
_WRITTEN = pattern(
    r"\W*(?:"
    r"th(?:is|e following) (?:\w+ )?(?:post|article|story|piece|blog|essay|column|text) (?:is|was|has been) "
    r"(?:written|authored|contributed|submitted|penned) by|"
    r"diese[rs] \w*(?:beitrag|artikel|text|essay|kommentar) (?:wurde|ist|stammt) von|"
    r"(?:cet article|ce texte|ce billet) a été (?:écrit|rédigé) par|"
    r"este (?:artículo|texto) (?:fue|ha sido|está) (?:escrito|redactado) por|este (?:artigo|texto) foi escrito por|"
    r"questo (?:articolo|testo) è stato scritto da|dit (?:artikel|stuk) (?:is|werd) geschreven door|"
    r"(?:denna|den här) (?:artikel|text)\w* är skriven av|denne (?:artikkelen|teksten) er skrevet av|"
    r"(?:ten|niniejszy) (?:artykuł|tekst) napisała?"
    r")\s(?-i:[^\W\d_a-zß-ÿ])",
    re.I,
)
_LONGEST_STATEMENT = 200  # characters


def heads_biography(text: str) -> re.Match[str] | None:
    """What stands above who the author is: all of a line, or its beginning up to a colon, `more`."""
    return _HEADS.match(text)


def begins_biography(text: str) -> re.Match[str] | None:
    """What a text begins with that says who its author is, without the name: "The author is"."""
    return _IS.match(text)


def states_author(text: str) -> bool:
    """Whether a short line says of the text below or above it by whom it was written."""
    return len(text) <= _LONGEST_STATEMENT and _WRITTEN.match(text) is not None
