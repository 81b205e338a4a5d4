"""What stands above the list of a page's own parts: "On this page", "Jump to a section"."""

from __future__ import annotations

import re

from jsnews.article.pattern import either, pattern

_LONGEST = 120

_HEADS = pattern(
    r"\W*(?:"
    + either(
        r"""
        (?:table of )?contents?|quick (?:links|navigation|jump)|(?:page|article|guide) (?:contents|navigation|outline)
        (?:topics|sections|questions) (?:covered|discussed|in this \w+)
        what (?:we[’']ll|you[’']ll|this \w+) (?:cover|learn|find)s?
        (?:on this page|in (?:this|the) (?:article|guide|post|page|story|piece|review))(?:,? (?:we|you|i)\b.{0,40})?
        (?:zum )?(?:inhalt(?:sverzeichnis|sübersicht)?|inhalte dieses (?:artikels|beitrags))|auf dieser seite
        (?:in diesem|dieser) (?:artikel|beitrag|text)|das erwartet (?:sie|dich|euch)(?: in diesem \w+)?
        sommaire|table des matières|(?:sur cette page|dans cet article)|au sommaire
        (?:índice|tabla|sumario)(?: de contenidos?)?|contenidos?|en (?:este artículo|esta página|este contenido)
        índice|sumário|(?:índice|tabela) de conteúdos?|neste (?:artigo|texto|conteúdo)|nesta página
        indice(?: dei contenuti| dell[’']articolo)?|contenuti|in quest[oa] (?:articolo|pagina|guida)
        inhoud(?:sopgave)?|in dit artikel|op deze pagina|innehåll(?:sförteckning)?|i (?:den här|denna) artikeln?
        på den här sidan
        innhold(?:sfortegnelse)?|i denne (?:artikkelen|saken|artikel)|på denne siden?|indhold(?:sfortegnelse)?
        sisällys(?:luettelo)?|tässä (?:artikkelissa|jutussa)|spis treści|w tym artykule|na tej stronie
        obsah(?: článku)?|v (?:tomto )?článku|tartalom(?:jegyzék)?|cuprins|în acest articol|sadržaj|kazalo
        съдържание|садржај
        содержание|оглавление|в этой статье|зміст|у цій статті|περιεχόμενα|σε αυτό το άρθρο|içindekiler|bu yazıda
        daftar isi|(?:mục lục|nội dung(?: chính)?)|สารบัญ|المحتويات|محتويات المقال|فهرست(?: مطالب)?|תוכן(?: עניינים)?
        विषय[- ]?सूची|目次|目录|目錄|目次|목차
        """
    )
    + r")\s*[:：…]*\W*",
    re.I,
)
_JUMPS = pattern(
    r"(?<!\w)(?:"
    + either(
        r"""
        (?:jump|skip)(?: straight| right| ahead| down)? (?:in)?to (?:\w+ ){0,2}(?:section|part|chapter|recipe|topic)s?\b
        (?:jump|skip) ahead\b|jump to\W*$
        click .{0,60}\b(?:section|heading|title|link)s? .{0,40}\b(?:jump|skip|go|get|scroll)\b
        zum abschnitt\b|spring(?:e|en|t)? (?:sie |du )?(?:hier )?(?:direkt )?(?:zu|zum|zur)\b
        (?:aller|accéder|accédez|allez) directement (?:à|au|aux)\b
        (?:ir|saltar?|ve) (?:directamente )?a(?:l| la| las| los)? (?:sección|parte|apartado)
        (?:vai|salta) (?:direttamente )?all[ae] (?:sezion|part)|(?:ir|pule|salte) para a (?:seção|parte)
        (?:ga|spring) (?:direct )?naar (?:het|de|een) (?:deel|hoofdstuk|onderdeel)
        (?:hoppa|hopp|spring) (?:direkt |direkte )?til+ (?:avsnitt|del|kapit)
        (?:przejdź|skocz) (?:od razu )?do (?:sekcji|części|rozdziału)
        перейти к (?:разделу|части|главе)|перейти до (?:розділу|частини)
        """
    )
    + ")",
    re.I,
)


def heads_contents(text: str) -> bool:
    """Whether a short line is what stands above a list of the page's own parts, where there is such a list below it."""
    return len(text) <= _LONGEST and (_HEADS.fullmatch(text) is not None or _JUMPS.search(text) is not None)
