"""What says that a text is cut off and goes on elsewhere."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.words.cutoff import (
    counts_pages,
    heads_next_page,
    leads_to_what_is_not_seen,
    needs_script,
    stands_for_player,
)

from ..pages import PARAGRAPHS, paragraphs, plain_page

URL = "https://courier.example/a"
EXCERPT = f"<div class='excerpt'><p>{PARAGRAPHS[0][:110]}…</p>%s</div>"


@pytest.mark.parametrize(
    "words",
    [
        "Read the full article",
        "打开港口晚报客户端 阅读全文",
        "Seguir leyendo",
        "Leer la noticia completa",
        "Continua a leggere",
        "Ler notícia completa",
        "Lees het hele artikel",
        "Läs hela artikeln",
        "Læs videre",
        "Číst dál",
        "Teljes cikk",
        "Devamını oku",
        "Baca selengkapnya",
        "Đọc tiếp",
        "Читати далі",
        "Διαβάστε περισσότερα",
        "اقرأ المزيد",
        "המשך קריאה",
        "पूरी खबर पढ़ें",
        "続きを読む",
        "继续阅读",
        "계속 읽기",
    ],
)
def test_excerpt_above_a_link_that_leads_on_to_the_text_is_truncated(words):
    excerpt = EXCERPT % f"<a href='https://gazette.example/b'>{words}</a>"
    others = f"<div><h2>Letters</h2>{paragraphs(PARAGRAPHS[2:4])}</div>"
    page = f"<title>Floating market opens</title><main><h1>Floating market opens</h1>{excerpt}{others}</main>"
    assert extract(page, url=URL).verdict.status == "truncated"


def test_teaser_of_another_story_in_a_whole_text_does_not_cut_it_off():
    teaser = EXCERPT % "<a href='https://courier.example/b'>Read more</a>"
    page = plain_page(f"{paragraphs(PARAGRAPHS[:2])}{teaser}{paragraphs(PARAGRAPHS[2:])}")
    assert extract(page, url=URL).verdict.status == "complete"


@pytest.mark.parametrize(
    ("line", "is_place"),
    [
        ("This video can only be shown once you allow cookies.", True),
        ("Ce contenu est bloqué tant que les traceurs sont refusés.", True),
        ("Voit katsoa sisällön hyväksymällä evästeet.", True),
        ("Bu içeriği görmek için çerezleri kabul edin.", True),
        ("Treść zewnętrzna pojawi się, gdy wyrazisz na nią zgodę.", True),
        ("Externe Inhalte zeigen wir erst nach Ihrer Zustimmung.", True),
        ("Mit Ihrer Zustimmung wird hier ein externer Preisvergleich geladen.", True),
        ("This content is not available due to your privacy preferences.", True),
        ("This text has content provided by X. We ask for your permission, as they may be using cookies.", True),
        ("The content of the law is clear. Sites must ask before they set cookies.", False),
        ("Con il tuo consenso mostriamo qui un contenuto esterno.", True),
        ("Do you want to load external content that Postbox supplies?", True),
        ("Möchten Sie externe Inhalte von Postbox laden?", True),
        ("External content is to load more slowly on the ferry, the council says.", False),
        ("This clip is no longer available in your country.", True),
        ("Das Video ist an Ihrem Ort leider nicht verfügbar.", True),
        ("Cette vidéo n’est pas disponible dans votre région.", True),
        ("Это видео недоступно в вашем регионе.", True),
        ("This video is not available in shops yet, the publisher says. It will be in May.", False),
        ("The video was shown on Monday without the consent of the family.", False),
        ("Die Inhalte der Einigung brauchen die Zustimmung beider Kammern.", False),
    ],
)
def test_place_of_what_was_not_let_in_for_want_of_consent(line, is_place):
    assert stands_for_player(line) == is_place


@pytest.mark.parametrize(
    "line",
    [
        "Please enable JavaScript to read on.",
        "To see all of it, please turn on JavaScript.",
        "Courier.example requires JavaScript for much of what it does.",
        "It looks like JavaScript is disabled in your browser.",
        "Kurier.example benötigt JavaScript für wichtige Funktionen.",
        "Ce site nécessite l’activation de JavaScript.",
        "Este sitio web requiere JavaScript.",
        "Включите JavaScript",
    ],
)
def test_a_page_asks_for_the_scripts_of_its_reader(line: str) -> None:
    assert needs_script(line)


@pytest.mark.parametrize(
    "line", ["Most pages of the port are written in JavaScript.", "The council wants sites that need no JavaScript."]
)
def test_what_a_text_tells_of_scripts_asks_for_none(line: str) -> None:
    assert not needs_script(line)


def test_a_line_leads_to_what_may_not_be_seen_in_the_text() -> None:
    assert leads_to_what_is_not_seen("Can’t see the chart? Click here.")
    assert leads_to_what_is_not_seen("App users: tap here for the form.")
    assert leads_to_what_is_not_seen("Click here to view the interactive map.")
    assert not leads_to_what_is_not_seen("“Can’t you see the harbour?” she asked.")


@pytest.mark.parametrize(
    "line",
    ["( Page 1 of 2 )", "Seite 2 von 3", "第1页 共3页", "1/2ページ", "Страница 1 из 2", "Sayfa 1 / 3"],
)
def test_a_line_counts_the_pages(line: str) -> None:
    assert counts_pages(line)


@pytest.mark.parametrize("line", ["Page 1 of 1", "Page one", "Page 3 of the report of 12 May says so.", "1/2 cup"])
def test_another_line_counts_none(line: str) -> None:
    assert not counts_pages(line)


@pytest.mark.parametrize(
    "line",
    [
        "Next Page: What the harbour master said",
        "Auf der nächsten Seite: Warum die Boote warten",
        "Nächste Seite: Die Boote",
        "Page suivante : les pontons",
        "Página siguiente: los muelles",
        "Pagina successiva: i pontili",
        "Volgende pagina: de steigers",
        "次のページ：市場の朝",
        "다음 페이지: 시장",
        "次ページは：渡し船の船長",
        "Continued on next page",
        "Lesen Sie weiter auf der nächsten Seite",
        "Selengkapnya di halaman selanjutnya.",
        "続きは次のページへ",
    ],
)
def test_a_line_says_what_the_next_page_is_about(line: str) -> None:
    assert heads_next_page(line)


@pytest.mark.parametrize("line", ["Next page »", "Next Page:", "The next page: he turned it, and there she was."])
def test_a_line_that_does_not_is_about_no_page_of_this_text(line: str) -> None:
    assert not heads_next_page(line)
