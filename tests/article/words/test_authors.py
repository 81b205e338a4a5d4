"""What says who wrote a text, in many languages, and what only sounds like it."""

import pytest

from jsnews.article.words.authors import begins_biography, heads_biography, states_author


@pytest.mark.parametrize(
    "line",
    [
        "About the author",
        "About the Authors:",
        "Über die Autorin",
        "Zum Autor:",
        "À propos de l’auteur",
        "Sobre el autor",
        "Sobre a autora",
        "Sull'autrice",
        "Over de auteur",
        "Om forfatteren",
        "Kirjoittajasta",
        "O autorce",
        "Об авторе",
        "Про автора",
        "عن الكاتب",
        "著者紹介",
        "作者简介：",
        "About the author: Mina Seo sails.",
    ],
)
def test_what_heads_a_biography_is_known(line: str) -> None:
    assert heads_biography(line)


@pytest.mark.parametrize("line", ["About the author of the letter nobody knew a thing.", "Über die Autorin von Eis"])
def test_a_sentence_about_an_author_heads_nothing(line: str) -> None:
    assert not heads_biography(line)


@pytest.mark.parametrize(
    "line",
    [
        "The author is a pilot.",
        "Die Autorin ist Lotsin.",
        "Unser Gastautor ist Lotse.",
        "L’autrice est pilote.",
        "El autor es piloto.",
        "A autora é piloto.",
        "L'autore è pilota.",
        "De auteur is loods.",
        "Autorka jest pilotem.",
    ],
)
def test_a_biography_without_a_name_is_known(line: str) -> None:
    assert begins_biography(line)


@pytest.mark.parametrize(
    "line",
    [
        "This post was written by Mina Seo, pilot.",
        "This guest article was authored by Mina Seo.",
        "Dieser Gastbeitrag stammt von Mina Seo.",
        "Cet article a été rédigé par Mina Seo.",
        "Este artículo fue escrito por Mina Seo.",
        "Questo articolo è stato scritto da Mina Seo.",
        "Dit artikel is geschreven door Mina Seo.",
    ],
)
def test_a_line_that_says_who_wrote_the_text_is_known(line: str) -> None:
    assert states_author(line)


@pytest.mark.parametrize("line", ["This post was written by hand.", "This post was written in 2019."])
def test_a_line_that_says_how_it_was_written_is_no_such_line(line: str) -> None:
    assert not states_author(line)
