"""A newsroom that asks for money says so in whatever language."""

from __future__ import annotations

import pytest

from jsnews.article.words.giving import asks_for_own, asks_for_support


@pytest.mark.parametrize(
    "line",
    [
        "Support the Harbour Courier’s journalism of patience and care",
        "Good journalism costs money, and the tide pays for none of it.",
        "To keep the harbour in the news, consider making a small donation.",
        "We depend on readers like you. Please donate.",
        "Guter Journalismus kostet Geld.",
        "Unterstützen Sie unabhängigen Journalismus mit fünf Franken im Monat.",
        "Online-Journalismus kostet mehr als Fisch.",
        "Deshalb freuen wir uns über jede Spende!",
        "Der Hafenkurier braucht weiterhin eure Hilfe!",
        "L’information de qualité a un coût.",
        "El periodismo independiente necesita de ti.",
        "O jornalismo de qualidade custa dinheiro.",
        "Sostieni il giornalismo del porto.",
        "Onafhankelijke journalistiek kost geld.",
        "Niezależne dziennikarstwo kosztuje.",
        "Независимая журналистика стоит денег.",
        "«Маяк» — это вы. Уже три года мы работаем благодаря вам. Помогите нам прожить следующий год.",
        "Если вы не в России, оформите ежемесячный донат.",
        "Ми працюємо завдяки вам.",
        "תמכו בעיתונות חופשית",
    ],
)
def test_a_newsroom_asks_for_money(line: str) -> None:
    assert asks_for_support(line)


@pytest.mark.parametrize(
    "line",
    [
        "The foundation says that journalism costs more every year.",
        "The council should consider making the market a present.",
        "“Support our journalism students”, a banner at the gate said.",
    ],
)
def test_what_a_text_tells_of_money_asks_nobody(line: str) -> None:
    assert not asks_for_support(line)


@pytest.mark.parametrize(
    "line",
    [
        "Those who support our journalism keep the lamp lit.",
        "Hilf mit und unterstütze unser Hafenmagazin mit einem kleinen Beitrag.",
        "Mit drei Euro kannst du unsere Arbeit unterstützen.",
        "Diese Arbeit ist nur mit Ihrer Hilfe möglich!",
        "Unterstütze Hafenkurier schon ab 3,50!",
        "Support the Courier from £2 a month.",
        "Soutenez notre rédaction.",
        "Apoya nuestro periodismo.",
        "Поддержите нашу редакцию.",
        "支持我们的报道",
    ],
)
def test_a_newsroom_asks_for_its_own_work(line: str) -> None:
    assert asks_for_own(line)


@pytest.mark.parametrize(
    "line",
    ["The council will support the fishmongers from May.", "Spenden Sie an die Seenotretter.", "Support rose to 40."],
)
def test_who_else_is_to_be_supported_is_told_in_a_text(line: str) -> None:
    assert not asks_for_own(line)
