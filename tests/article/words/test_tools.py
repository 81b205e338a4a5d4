"""What a page can do with its text is none of it."""

from __future__ import annotations

import pytest

from jsnews.article.words.tools import offers_tools, tells_of_page, tells_of_viewing


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
        "Listen to this article",
        "Artikel anhören",
        "Écouter l’article",
        "Escuchar noticia",
        "Haberi dinle",
        "Прослушать статью",
        "기사 듣기",
        "聽新聞",
    ],
)
def test_a_line_of_tools_is_none_of_the_text(line: str) -> None:
    assert offers_tools(line)


@pytest.mark.parametrize(
    "line",
    ["The full article contains 227 words and appears in the Courier newspaper.", "This story has 1,204 words."],
)
def test_a_line_that_counts_the_words_tells_of_the_page(line: str) -> None:
    assert tells_of_page(line)
    assert not tells_of_page("The story has two words for the sea, and no word for the shore.")


@pytest.mark.parametrize(
    "line",
    ["This post is also available in 日本語, Deutsch and 한국어.", "Also available in Español, Français"],
)
def test_a_line_that_lists_the_translations_tells_of_the_page(line: str) -> None:
    assert tells_of_page(line)
    assert not tells_of_page("This story is also available in print at the harbour office.")
    assert not tells_of_page("The interview is available in English.")


@pytest.mark.parametrize(
    "line",
    [
        "Print is not dead",
        "Listen to this article of faith",
        "Share of the catch",
        "Printed from old plates",
        "Send in the boats",
    ],
)
def test_a_line_that_begins_with_such_a_word_may_be_text(line: str) -> None:
    assert not offers_tools(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share on Facebook",
        "Auf Facebook teilen",
        "Partager sur Messenger",
        "Compartir en WhatsApp",
        "Condividi su X",
        "Dela på Facebook",
        "Udostępnij na Facebook",
        "Facebook'ta paylaş",
        "Ajouter à vos sélections",
        "Offrir l’article",
    ],
)
def test_a_line_that_shares_the_text_in_a_network_or_gives_it_away_is_none_of_it(line: str) -> None:
    assert offers_tools(line)


@pytest.mark.parametrize(
    "line",
    [
        "Lesezeit: 4 Minuten",
        "Tiempo de lectura 4 min",
        "Час читання: 4 хв",
        "Okuma süresi: 4 dk",
        "زمان مطالعه: ۴ دقیقه",
        "読了時間：4分",
    ],
)
def test_how_long_a_text_takes_to_read_is_none_of_it(line: str) -> None:
    assert tells_of_page(line)


@pytest.mark.parametrize(
    "line", ["Article content", "विस्तार", "Like 64 people like this. Be the first of your friends."]
)
def test_what_a_page_writes_above_each_text_is_none_of_it(line: str) -> None:
    assert tells_of_page(line)
    assert not tells_of_page(f"The {line}")


@pytest.mark.parametrize(
    "line",
    [
        "Cook Mode",
        "Cook Mode (keeps your screen on)",
        "Prevent your screen from going dark",
        "Kochmodus: Bildschirm bleibt an",
        "Mode cuisine – garder l’écran allumé",
        "Modo cocina (evita que la pantalla se apague)",
    ],
)
def test_that_the_screen_stays_on_while_a_recipe_is_cooked_is_none_of_it(line: str) -> None:
    assert tells_of_page(line)


@pytest.mark.parametrize(
    "line",
    [
        "This entry was posted on Saturday, November 18th, 2006 at 9:42 pm and is filed under Radios.",
        "Dieser Beitrag wurde am Montag, 3. März 2008 um 10:02 Uhr erstellt und unter Hafen abgelegt.",
        "Cet article a été publié le lundi 3 mars 2008 à 10 h et est classé dans Port.",
        "Esta entrada fue publicada el 3 de marzo de 2008 y está archivada en Puerto.",
        "Запись была опубликована 3 марта 2008 в рубрике Порт.",
        "Listed below are links to weblogs that reference Floating market opens:",
        "TrackBack URL for this entry: https://courier.example/mt-tb.cgi/211",
        "URL: https://courier.example/article.cgi?file=/2004/10/02/market",
        "Page B - 1",
        "原标题：港口的老渡轮又开了",
        "이 기사는 언론사에서 경제 섹션으로 분류했습니다.",
    ],
)
def test_what_a_system_says_of_where_an_entry_is_filed_is_none_of_the_text(line: str) -> None:
    assert tells_of_page(line)


@pytest.mark.parametrize(
    "line",
    [
        "View this email in your browser",
        "Trouble seeing the drawings? Read it in your browser.",
        "Wird dieser Brief nicht richtig angezeigt? Newsletter im Browser öffnen",
        "Voir cet e-mail dans votre navigateur",
        "¿No ve las imágenes? Ábrelo en su navegador",
        "Visualizza questa newsletter nel tuo browser",
        "Ver este boletim no seu navegador",
        "Bekijk deze mail in je browser",
        "Läs brevet i webbläsaren",
        "Otwórz wiadomość w przeglądarce",
        "Открыть письмо в браузере",
        "ブラウザで見る",
    ],
)
def test_where_else_a_letter_can_be_seen_is_none_of_its_text(line: str) -> None:
    assert tells_of_viewing(line)


@pytest.mark.parametrize(
    "line",
    [
        "To check your tickets, open the map in your browser and click the pier.",
        "Whoever reads it in the browser misses the map.",
        "Is the map still shown? The harbour says so in the browser.",
    ],
)
def test_what_a_text_says_of_browsers_is_of_it(line: str) -> None:
    assert not tells_of_viewing(line)


@pytest.mark.parametrize(
    "line",
    [
        "This article was published in the journal of the port.",
        "This entry was the third of its kind.",
        "Page one of the register is missing.",
        "URL: the address that nobody could spell",
        "Cook mode is for those who never learned to cook, says the fishmonger.",
    ],
)
def test_what_a_text_says_of_an_entry_is_of_it(line: str) -> None:
    assert not tells_of_page(line)


def test_browsers_without_films_are_told_of_in_many_languages() -> None:
    for line in (
        "Je browser ondersteunt dit al sinds 2019, zegt de maker.",
        "Dein Browser unterstützt das Format schon.",
    ):
        assert not tells_of_page(line)
    for line in ("Twoja przeglądarka nie wspiera odtwarzacza wideo...", "Uw browser ondersteunt geen video."):
        assert tells_of_page(line)
