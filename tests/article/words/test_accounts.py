"""What those who have an account may do with it is none of a text that tells of devices and gifts."""

from __future__ import annotations

import pytest

from jsnews.article.words.accounts import tells_of_devices, tells_of_gifts


@pytest.mark.parametrize(
    "line",
    [
        "Your subscription is being used on another device",
        "Tu suscripción se está usando en otro dispositivo",
        "Si continúas leyendo en este dispositivo, no se podrá leer en el otro.",
        "Lecture du Méridien en cours sur un autre appareil.",
        "Vous pouvez lire Le Méridien sur un seul appareil à la fois",
        "Ihr Abo wird gerade auf einem anderen Gerät genutzt.",
    ],
)
def test_a_subscription_that_is_in_use_elsewhere_is_none_of_the_text(line: str) -> None:
    assert tells_of_devices(line)


def test_a_story_of_a_device_is_text() -> None:
    assert not tells_of_devices("Your subscription to the harbour news costs less than a herring, and nobody takes it.")


@pytest.mark.parametrize(
    "line",
    [
        "Subscribers can share up to 10 articles a month with friends.",
        "You have 3 gift articles left to share this month.",
        "Sharing your subscription? Add up to three people at no extra cost.",
        "Sie können im Monat 10 Artikel an Freunde verschenken.",
        "Puedes regalar este artículo a quien quieras.",
        "Det här är en låst artikel. Som prenumerant kan du dela den med tre vänner.",
        "Som abonnent kan du dele saken med andre.",
    ],
)
def test_those_who_pay_may_share_a_text(line: str) -> None:
    assert tells_of_gifts(line)


def test_what_a_text_tells_of_gifts_and_shares_is_none_of_it() -> None:
    assert not tells_of_gifts("You can share a raft with three others, the council wrote in its article.")
    assert not tells_of_gifts("Members have given up to ten boats a year to the museum.")
