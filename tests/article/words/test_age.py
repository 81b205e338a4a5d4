"""Lines by which publishers tell that a text is old."""

from __future__ import annotations

import pytest

from jsnews.article.words.age import tells_of_age


@pytest.mark.parametrize(
    "line",
    [
        "This article was published more than 2 years ago. Some information may no longer be current.",
        "This article is more than 5 years old",
        "Artikkelen er meir enn to år gammal.",
        "This story is more than one year old.",
        "Dieser Artikel ist mehr als ein Jahr alt.",
        "Dieser Beitrag ist älter als 3 Jahre und möglicherweise nicht mehr aktuell.",
        "Cet article date de plus de 2 ans",
        "Cet article date de plus d’un an.",
        "Este artículo fue publicado hace más de 3 años.",
        "Este artigo foi publicado há mais de um ano",
        "Questo articolo ha più di 2 anni.",
        "Dit artikel is meer dan een jaar oud.",
        "Den här artikeln är mer än ett år gammal",
        "Artikkelen er over 2 år gammel",
        "Denne artikel er mere end 3 år gammel.",
        "Tämä artikkeli on yli 2 vuotta vanha",
        "Ten artykuł ma więcej niż 3 lata.",
        "Tento článek je starší než 2 roky.",
        "Этой статье более двух лет",
    ],
)
def test_a_line_that_says_how_old_the_text_is(line: str) -> None:
    assert tells_of_age(line)


@pytest.mark.parametrize(
    "line",
    [
        "This story is older than the harbour itself.",
        "This report was published in 2019, more than two years ago.",
        "This page is a year in the life of the port.",
        "Der Artikel 5 ist mehr als ein Satz.",
        "Cet article de loi date de 1881.",
        "Este artículo fue publicado en el diario del puerto.",
    ],
)
def test_a_sentence_about_another_text_is_none(line: str) -> None:
    assert not tells_of_age(line)
