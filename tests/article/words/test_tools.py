"""What a page can do with its text is none of it."""

from __future__ import annotations

import pytest

from jsnews.article.words.tools import offers_tools


@pytest.mark.parametrize(
    "line",
    [
        "Print | E-mail | Share",
        "Print this page",
        "Beitrag drucken · Beitrag empfehlen · Nach oben",
        "Imprimer l’article - Envoyer à un ami - Haut de page",
        "[Imprimir] [Enviar por correo]",
        "Stampa | Invia ad un amico",
        "Skriv ut | Tipsa en vän",
        "Drukuj | Wyślij znajomemu | do góry",
        "Версия для печати | Отправить другу",
        "印刷する　ページの先頭へ",
        "인쇄하기 | 목록",
        "Printed from harbourcourier.example",
        "このニュースをシェア",
        "기사 공유하기",
        "分享這篇文章",
    ],
)
def test_a_line_of_tools_is_none_of_the_text(line: str) -> None:
    assert offers_tools(line)


@pytest.mark.parametrize(
    "line", ["Print is not dead", "Share of the catch", "Printed from old plates", "Send in the boats"]
)
def test_a_line_that_begins_with_such_a_word_may_be_text(line: str) -> None:
    assert not offers_tools(line)
