"""What is said to those who hear a page."""

from __future__ import annotations

import pytest

from jsnews.article.words.heard import tells_of_window


@pytest.mark.parametrize(
    "words",
    [
        "(opens in a new tab)",
        " – external link",
        "(öffnet im neuen Fenster)",
        "(wird in neuem Tab geöffnet)",
        "(nouvelle fenêtre)",
        "(se abre en una ventana nueva)",
        "(si apre in una nuova finestra)",
        "(abre numa nova janela)",
        "(opent in een nieuw tabblad)",
        "(öppnas i nytt fönster)",
        "(åpnes i ny fane)",
        "(avautuu uuteen ikkunaan)",
        "(otwiera się w nowym oknie)",
        "(otevře se v novém okně)",
        "(új ablakban nyílik meg)",
        "(откроется в новом окне)",
        "(відкриється у новому вікні)",
        "(yeni pencerede açılır)",
        "（新しいウィンドウで開きます）",
        "(새 창에서 열림)",
        "（在新窗口中打开）",
        "(يفتح في نافذة جديدة)",
    ],
)
def test_a_link_opens_a_window(words: str) -> None:
    assert tells_of_window(words)


@pytest.mark.parametrize("words", ["a new window for the ferry", "The shop opens in a new street", "(external)"])
def test_other_words_of_a_link_are_read(words: str) -> None:
    assert not tells_of_window(words)
