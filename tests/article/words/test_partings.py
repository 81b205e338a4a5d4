"""What is said to those who have read to the end, in many languages, and what only sounds like it."""

import pytest

from jsnews.article.words.partings import marks_end, takes_leave


@pytest.mark.parametrize(
    "line",
    [
        "Thank you for reading this article!",
        "Vielen Dank, dass Sie unseren Beitrag gelesen haben.",
        "Gracias por leernos.",
        "Dziękujemy, że czytałeś nasz tekst. Zapraszamy ponownie!",
        "Děkujeme, že jste dočetli až sem.",
        "Спасибо, что дочитали до конца.",
        "感谢您的阅读！",
        "If you liked this story, tell a friend.",
        "Gefällt dir dieser Beitrag?",
        "¿Te gusta este artículo?",
        "Dieses Thema im Programm: Hafenfunk, 12. März, 8 Uhr",
        "Über dieses Thema berichtete der Hafenfunk am 12. März um 08:44 Uhr.",
        "This story first aired on Harbour Radio.",
        "Si cet article vous a plu, partagez-le.",
        "Gostou desta matéria? Compartilhe!",
        "Dacă v-a plăcut acest articol, spuneți-le prietenilor.",
        "Понравилась статья? Расскажите друзьям.",
        "分享让更多朋友知道",
        "Więcej ciekawych informacji znajdziesz na stronie głównej.",
        "Veja mais notícias da região no Cais Norte.",
        "VÍDEOS: veja tudo sobre o porto",
        "Διαβάστε όλες τις τελευταίες ειδήσεις από το λιμάνι",
        "Dapatkan berita terbaru lainnya melalui saluran kami",
        "Leggi tutte le notizie di Porto Vecchio",
        "For more harbour news and weather, visit our site.",
        "Weitere Nachrichten aus dem Hafen finden Sie hier.",
        "➤ Günün öne çıkan spor haberleri için tıklayın",
    ],
)
def test_a_newsroom_takes_leave_of_its_readers(line: str) -> None:
    assert takes_leave(line)


@pytest.mark.parametrize(
    "line",
    [
        "Danke euch allen fürs Lesen!",
        "Thank you for reading me for so long.",
        "Thank you for the fish, the mayor wrote to the market.",
        "“Thank you for reading this article”, the editor had written in chalk.",
        "More stories than this one are told on the quay.",
        "For more than ten years, visit after visit, nobody asked.",
        "Más noticias falsas que verdaderas, dice el informe.",
        "Więcej informacji policja nie podała.",
        "Mehr Nachrichten als sonst kamen aus dem Hafen.",
        "Больше новостей из порта не было.",
        "Le site a plu aux lecteurs.",
        "더 많은 사람이 시장을 찾았다.",
    ],
)
def test_what_a_text_says_of_thanks_and_news_stays(line: str) -> None:
    assert not takes_leave(line)


@pytest.mark.parametrize("line", ["Enditem/", "ENDITEM", "(End)", "***"])
def test_a_text_ends_with_a_mark(line: str) -> None:
    assert marks_end(line)


@pytest.mark.parametrize("line", ["That was the end.", "Read it on courier.hu", "End it now", "courier.hu"])
def test_a_line_that_only_sounds_like_an_end_is_none(line: str) -> None:
    assert not marks_end(line)
