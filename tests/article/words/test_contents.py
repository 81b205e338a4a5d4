"""What stands above the list of a page's own parts, and what else begins so."""

from __future__ import annotations

import pytest

from jsnews.article.words.contents import heads_contents


@pytest.mark.parametrize(
    "line",
    [
        "Table of contents",
        "In this article:",
        "On this page",
        "Topics covered:",
        "Jump to a section:",
        "💪 Jump into any part, if you are short of time:",
        "Jump ahead",
        "Click a title below to get to that part.",
        "Inhalt",
        "In diesem Beitrag:",
        "Springen Sie direkt zum Rezept",
        "Sommaire",
        "Dans cet article",
        "En este artículo:",
        "Índice de contenidos",
        "Neste artigo",
        "Indice dei contenuti",
        "Inhoudsopgave",
        "Innehållsförteckning",
        "I denne artikkelen",
        "Sisällysluettelo",
        "Spis treści",
        "Obsah článku",
        "Tartalomjegyzék",
        "Cuprins",
        "Содержание:",
        "Зміст",
        "Περιεχόμενα",
        "İçindekiler",
        "Daftar isi",
        "目次",
        "目录",
        "목차",
        "المحتويات",
        "תוכן עניינים",
        "विषय सूची",
    ],
)
def test_a_line_heads_the_parts_of_the_page(line: str) -> None:
    assert heads_contents(line)


@pytest.mark.parametrize(
    "line",
    [
        "Contents of the wreck are to be sold",
        "The harbour in spring",
        "Nobody was told to jump, the skipper said.",
        "Inhalt der Kiste war nichts als Sand",
        "Great, let us begin:",
    ],
)
def test_other_lines_do_not(line: str) -> None:
    assert not heads_contents(line)
