"""What a page says where its text is cut off: read on elsewhere, or the rest did not come."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

CUT_OFF = pattern(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$")
READ_MORE = pattern(
    r"^\W*(?:read (?:more|the (?:full|rest|whole)|full)|continue reading|keep reading|full (?:story|"
    r"article)|show (?:more|full)|see more|load more|weiterlesen|mehr lesen|(?:den )?(?:ganzen|"
    r"vollständigen) artikel|"
    r"lire (?:la suite|plus)|leer más|seguir leyendo|continua a leggere|leggi tutto|continuar lendo|leia mais|"
    r"lees (?:verder|meer)|läs mer|les mer|læs mere|lue lisää|czytaj (?:dalej|więcej)|"
    r"читать (?:далее|полностью)|続きを読む|阅读(?:更多|全文)|더 보기)\b.{0,40}$",
    re.I,
)
FAILED = pattern(
    r"(?:fail(?:ed|ure) (?:to load|loading)|(?:couldn[’']t|could not|unable to|can[’']t|cannot) (?:be )?load(?:ed)?|"
    r"(?:went wrong|error)(?: while| when)?(?: we (?:were|tried))? load\w*)\b.{0,20}"
    r"\b(?:story|article|text|page|content)|"
    r"(?:story|article|text|content) (?:could not|couldn[’']t) be loaded|"
    r"(?:rest|remainder) of (?:the|this) (?:story|article) (?:in|on|with) (?:our|the) app|"
    r"(?:artikel|text|beitrag|inhalt)\w* konnte\w* nicht (?:vollständig )?geladen|"
    r"(?:article|texte|suite|contenu) n[’']a pas pu être chargée?|"
    r"impossible de charger (?:la suite|l[’']article)|impossibile caricare l[’']articolo|"
    r"no se (?:pudo|ha podido) cargar (?:el|la) (?:artículo|noticia|texto|contenido)|"
    r"não foi possível carregar (?:a notícia|o artigo|o texto)|(?:artikel|tekst) kon niet worden geladen|"
    r"не удалось загрузить (?:статью|текст|материал)|"
    r"記事を読み込めませんでした|(?:文章|全文)加载失败|기사를 불러오지 못",
    re.I,
)
