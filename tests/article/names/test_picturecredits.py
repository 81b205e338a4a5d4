"""A caption says what a picture shows, a credit whose it is."""

from __future__ import annotations

import pytest

from jsnews.article.names.picturecredits import caption_of
from jsnews.article.page.walk import read_page

SHOWN = "The boats lie low."


def parted(markup: str) -> tuple[str | None, str | None]:
    return caption_of(read_page(f"<figure>{markup}</figure>").blocks)


@pytest.mark.parametrize(
    "credit",
    [
        "Photo: Mina Seo",
        "Kuva: Mina Seo / Courier",
        "Fotó: Seo Mina",
        "Fotoğraf: DHA",
        "Ảnh: Mina Seo",
        "צילום: מינה סאו",
        "ছবি: মিনা সেও",
    ],
)
def test_credit_is_known_by_its_label_in_any_language(credit: str) -> None:
    assert parted(f"<p>{SHOWN} {credit}</p>") == (SHOWN, credit)
    assert parted(f"<p><span>{SHOWN}</span><span>{credit}</span></p>") == (SHOWN, credit)


@pytest.mark.parametrize(
    ("caption", "shown", "credit"),
    [
        ("The boats lie low (AP Photo/Mina Seo)", "The boats lie low", "AP Photo/Mina Seo"),
        ("Le barche in porto (Ansa/Seo)", "Le barche in porto", "Ansa/Seo"),
        ("Los barcos (Gentileza Mina Seo)", "Los barcos", "Gentileza Mina Seo"),
        ("港に並ぶ船＝2026年3月17日、瀬尾美奈撮影", "港に並ぶ船＝2026年3月17日", "瀬尾美奈撮影"),
        ("항구의 배들 [촬영 서민아]", "항구의 배들", "촬영 서민아"),
        ("배들이 항구에 있다. /서민아 기자", "배들이 항구에 있다.", "서민아 기자"),
        ("港口的船。徐敏 摄", "港口的船。", "徐敏 摄"),
    ],
)
def test_credit_is_known_by_where_it_stands(caption: str, shown: str, credit: str) -> None:
    assert parted(f"<p>{caption}</p>") == (shown, credit)


@pytest.mark.parametrize(
    "caption",
    [
        "The boats (and a raft)",
        "The boats of Namsan in 2025, and/or rafts",
        "바다를 보는 유명한 기자",
        "船を提供した。",
    ],
)
def test_other_words_at_the_end_belong_to_the_caption(caption: str) -> None:
    assert parted(f"<p>{caption}</p>") == (caption, None)


def test_name_in_an_element_of_its_own_right_behind_the_caption_is_the_credit() -> None:
    assert parted(f"<p><span>{SHOWN}</span><span>Mina Seo</span></p>") == (SHOWN, "Mina Seo")
    assert parted(f"<p><span>{SHOWN}</span> <b>Mina Seo</b></p>") == (f"{SHOWN} Mina Seo", None)


def test_element_that_is_named_as_both_has_a_part_for_the_credit() -> None:
    said = f"<span class='title'>{SHOWN}</span><span class='credit'>(Photo: Mina Seo)</span>"
    assert parted(f"<div class='imageTitleCredit'>{said}</div>") == (SHOWN, "(Photo: Mina Seo)")
    assert parted("<div class='image-credit'>Photo: <span class='photographer'>Mina Seo</span></div>") == (
        None,
        "Photo: Mina Seo",
    )


@pytest.mark.parametrize(
    ("source", "caption"),
    [
        ("Image source, ", "Image caption, "),
        ("منبع تصویر، ", "توضیح تصویر، "),
        ("Nguồn hình ảnh, ", "Chụp lại hình ảnh, "),
    ],
)
def test_what_screen_readers_are_told_is_neither(source: str, caption: str) -> None:
    markup = f"<p><span class='vh'>{source}</span><span>Seo Images</span></p>"
    markup += f"<figcaption><span class='vh'>{caption}</span><p>{SHOWN}</p></figcaption>"
    assert parted(markup) == (SHOWN, "Seo Images")


def test_caption_that_is_called_an_attribution_as_well_is_one() -> None:
    said = f"<div itemprop='caption' class='image__caption attribution'>{SHOWN}</div>"
    credit = "<figcaption class='image__credit'>Mina Seo/HGN</figcaption>"
    assert parted(said + credit) == (SHOWN, "Mina Seo/HGN")


def test_elements_of_a_credit_are_kept_apart() -> None:
    credit = "<div class='image-credit'><span class='photo-credit'>Mina Seo</span><span>Getty Images</span></div>"
    assert parted(credit) == (None, "Mina Seo Getty Images")
    assert parted("<div class='agency'><span>Image credit :</span> AFP</div>") == (None, "Image credit : AFP")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (f"<span class='desc'>{SHOWN}</span><span class='copy'>Photo Mina Seo. AP</span>", "Photo Mina Seo. AP"),
        (f"<div><cite>Mina Seo/HGN</cite></div><div>{SHOWN}</div>", "Mina Seo/HGN"),
        (f"<p>▲ {SHOWN}. ⓒ뉴스항구</p>", "ⓒ뉴스항구"),
    ],
)
def test_credit_is_known_by_its_element_or_sign(said: str, shown: str) -> None:
    assert parted(said)[1] == shown


def test_label_that_stands_beside_a_credit_is_of_it() -> None:
    assert parted("<p>Quelle: <cite>THW</cite></p>") == (None, "Quelle: THW")
    assert parted("<p><span class='copyright'>©</span> Foto: Mina Seo</p>") == (None, "© Foto: Mina Seo")
