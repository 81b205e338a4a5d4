"""What is said to those whose browser is too old is known in many languages."""

from __future__ import annotations

import pytest

from jsnews.article.words.browsers import tells_of_old_browser


@pytest.mark.parametrize(
    "line",
    [
        "You are using an outdated browser. Please upgrade it to improve your experience.",
        "Your browser is out of date and may not show all of this page.",
        "Ihr Browser ist leider veraltet.",
        "Leider verwendest du mit diesem Programm einen veralteten Browser.",
        "Votre navigateur n’est plus pris en charge.",
        "Tu navegador está desactualizado.",
        "Seu navegador está desatualizado.",
        "Il tuo browser non è supportato.",
        "Je browser wordt niet meer ondersteund.",
        "Din webbläsare är föråldrad.",
        "Twoja przeglądarka jest nieaktualna.",
        "Ваш браузер устарел.",
        "您的浏览器版本过低，请升级。",
    ],
)
def test_reader_is_told(line: str) -> None:
    assert tells_of_old_browser(line)


@pytest.mark.parametrize(
    "line",
    [
        "The museum shows the first browser that drew a picture in its line.",
        "Half of all offices use an old browser, the survey says.",
        "Der Browser ist ein Fenster zum Hafen.",
    ],
)
def test_story_of_browsers_is_text(line: str) -> None:
    assert not tells_of_old_browser(line)
