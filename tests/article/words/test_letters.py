"""A newsletter is offered in many words, and named in few."""

from __future__ import annotations

import pytest

from jsnews.article.words.letters import (
    asks_to_sign_up,
    names_letter,
    promises_news,
    tells_of_leaving,
    tells_of_own,
    wants_more,
)


@pytest.mark.parametrize(
    "line",
    [
        "The Tide is our newsletter. Sign up here.",
        "Get the harbour in your inbox.",
        "Ports are changing fast. Keep up with the Tide Daily newsletter.",
        "When you register, we’ll also send you our free e-book—The past of the port.",
        "Recevez la newsletter du port.",
        "Der Hafenbrief ist unser Newsletter. Hier anmelden.",
        "El boletín sale los viernes. Suscríbase aquí.",
        "Рассылка выходит по пятницам. Подпишитесь здесь.",
        "订阅电子报",
        "Neugierig auf den Hafen? Dann abonniere den Newsletter: https://courier.example/brief",
    ],
)
def test_a_line_asks_to_sign_up(line: str) -> None:
    assert asks_to_sign_up(line)


@pytest.mark.parametrize(
    "line",
    [
        "The newsletter had a thousand readers in its first week.",
        "They could not keep up with the orders, the harbour's newsletter says.",
        "When you sign up, you’ll receive a welcome bonus of 175 crowns if you switch two direct debits.",
        "Stay ahead of the weather with the newsletter of the harbour office, the crews advise.",
        "Those who signed up for the newsletter of the port were told of the storm.",
    ],
)
def test_a_text_that_tells_of_newsletters_asks_nobody(line: str) -> None:
    assert not asks_to_sign_up(line)


@pytest.mark.parametrize(
    "line",
    [
        "Newsletter",
        "Harbour newsletter",
        "Boletín",
        "Nieuwsbrief",
        "Nyhetsbrev",
        "Рассылка",
        "ニュースレター",
    ],
)
def test_a_heading_names_a_newsletter(line: str) -> None:
    assert names_letter(line)


@pytest.mark.parametrize(
    "line",
    [
        "Read it in our weekly newsletter.",
        "Mehr in unserem Hafen-Newsletter.",
        "Dans notre lettre d’information.",
        "En nuestro boletín.",
        "Tilaa uutiskirjeemme.",
        "В нашей рассылке",
        "私たちのニュースレター",
    ],
)
def test_a_newsletter_is_the_publishers_own(line: str) -> None:
    assert tells_of_own(line)


@pytest.mark.parametrize(
    "line",
    [
        "Get the news of the harbour every morning",
        "Erhalten Sie die wichtigsten Nachrichten jeden Morgen",
        "Recevez l’actualité du port chaque matin",
        "Ontvang het nieuws elke ochtend",
    ],
)
def test_news_are_promised_for_each_day(line: str) -> None:
    assert promises_news(line)


@pytest.mark.parametrize(
    "line",
    [
        "Want more harbour news?",
        "Vuoi leggere altre notizie?",
        "Chcesz czytać więcej wiadomości?",
    ],
)
def test_a_line_asks_whether_more_news_are_wanted(line: str) -> None:
    assert wants_more(line)


@pytest.mark.parametrize(
    "line",
    [
        "You can unsubscribe from the Tide at any time.",
        "Sie können den Newsletter jederzeit mit einem Klick abbestellen.",
        "Vous pouvez vous désabonner à tout moment.",
        "Puede darse de baja en cualquier momento.",
        "Puoi disiscriverti in qualsiasi momento.",
        "Pode cancelar a sua subscrição a qualquer momento.",
        "Je kunt je op elk moment weer uitschrijven.",
        "W każdej chwili możesz się wypisać.",
        "Z odběru se můžete kdykoli odhlásit.",
        "Вы можете отписаться в любое время.",
        "いつでも配信を停止できます。",
        "您可随时退订。",
    ],
)
def test_how_to_be_rid_of_a_newsletter(line: str) -> None:
    assert tells_of_leaving(line)


def test_who_else_unsubscribes_is_told_in_a_text() -> None:
    assert not tells_of_leaving("Readers can unsubscribe at any time, the harbour office says, but few ever do.")
