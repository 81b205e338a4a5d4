"""A newsroom that asks for money says so in whatever language."""

from __future__ import annotations

import pytest

from jsnews.article.words.giving import asks_for_support


@pytest.mark.parametrize(
    "line",
    [
        "Support the Harbour Courier’s journalism of patience and care",
        "Good journalism costs money, and the tide pays for none of it.",
        "To keep the harbour in the news, consider making a small donation.",
        "We depend on readers like you. Please donate.",
        "Guter Journalismus kostet Geld.",
        "Unterstützen Sie unabhängigen Journalismus mit fünf Franken im Monat.",
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
