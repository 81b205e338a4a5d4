"""What points to other stories is known by its words, with or without more behind them."""

from __future__ import annotations

import pytest

from jsnews.article.words.elsewhere import begins_with_arrow, heads_others, leads_to_all, only_points_on, points_on


@pytest.mark.parametrize(
    "line",
    [
        "Read also: the storks are back",
        "Lesen Sie auch, was der Hafen kostet",
        "Lire aussi : le port",
        "Lea también la crónica",
        "Mirá también: la draga",
        "Leggi anche",
        "Czytaj także o porcie",
        "Читайте также",
        "यह भी पढ़ें: बंदरगाह",
        "यह खबर भी पढ़ें...",
        "関連記事",
        "Soma pia: bandari",
        "Related: the storks are back",
        "REVEJA VÍDEOS DO CAIS NORTE:",
        "Weiterlesen: Der Hafen",
        "Read this story in Bengali",
        "Yuk, Simak Juga Video ini!",
        "精彩视频推荐：",
    ],
)
def test_words_that_ask_to_read_on_need_nothing_behind_them(line: str) -> None:
    assert points_on(line)


@pytest.mark.parametrize(
    "line",
    [
        "Read the letter that she wrote.",
        "Related costs rose by a fifth.",
        "Watch out for the tide",
        "Lesen Sie auch den Brief",
    ],
)
def test_other_words_say_more_or_begin_a_sentence(line: str) -> None:
    assert not only_points_on(line)


@pytest.mark.parametrize(
    "line",
    [
        "Most read",
        "Related stories",
        "Mehr zum Thema",
        "Weitere Artikel",
        "Les plus lus",
        "Lo más leído",
        "Articoli correlati",
        "Lees ook",
        "Läs mer",
        "Czytaj też",
        "Читайте также",
        "人気記事",
        "为你推荐",
        "大家都在看",
        "많이 본 뉴스",
        "How we reported this story",
        "อ่านข่าวเพิ่มเติม",
        "আরও পড়ুন",
        "Xem thêm",
        "Previous Stories:",
        "More from the Courier",
        "More From Mina Seo:",
        "Mehr aus dem Ressort",
        "Our Related Services",
        "Related Recipes",
        "Recommended Reading",
        "ये भी देखें",
    ],
)
def test_a_heading_of_other_stories_is_one_in_many_languages(line: str) -> None:
    assert heads_others(line)


@pytest.mark.parametrize(
    "line",
    [
        "Most read nothing but the tide table",
        "Related to the mayor",
        "More on the quay than on the water",
        "More from less",
        "Related parties and what they were paid",
    ],
)
def test_a_subhead_of_the_text_heads_no_other_stories(line: str) -> None:
    assert not heads_others(line)


@pytest.mark.parametrize(
    "line",
    [
        "Learn more about rafts.",
        "Mehr über den Hafen erfahren",
        "En savoir plus sur le port",
        "Descubre más sobre el puerto",
        "Scopri di più sul porto",
        "Saiba mais sobre o porto",
        "Lees meer over de haven",
        "Läs mer om hamnen",
        "Dowiedz się więcej o porcie",
        "Узнайте больше о порте",
    ],
)
def test_a_link_to_more_on_something_is_one_in_many_languages(line: str) -> None:
    assert leads_to_all(line)


def test_an_arrow_begins_a_line_but_no_quotation_mark_does() -> None:
    assert all(map(begins_with_arrow, (">> Get started", "→ To the tide table", "👉 See all of it")))
    assert not any(map(begins_with_arrow, ("»Wir bleiben«, sagt sie.", "> 40 boats", "» Le port »")))
