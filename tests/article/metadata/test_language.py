"""The language of a page: what it states, and what its script says to that."""

from __future__ import annotations

import pytest

from jsnews.article.extract import extract
from jsnews.article.metadata.language import language_tag
from jsnews.model import Article

from ..pages import paragraphs

ENGLISH = (
    "The floating market opened on Tuesday after three years of dispute over the berths in the old harbour.",
) * 3
CHINESE = (
    "浮动市场周二在旧港开业，此前各方就泊位的分配争论了三年，港务局最终以抽签的方式决定了八十四条船的位置。",
) * 3
JAPANESE = (
    "旧港の水上市場は火曜日、係留場所をめぐる三年越しの争いを経て開業し、八十四隻の船の場所はくじで決まった。",
) * 3
KOREAN = (
    "옛 항구의 수상 시장이 정박지를 둘러싼 삼 년간의 다툼 끝에 화요일 문을 열었고 배 여든네 척이 자리를 얻었다.",
) * 3
GREEK = (
    "Η πλωτή αγορά άνοιξε την Τρίτη ύστερα από τρία χρόνια διαμάχης για τις θέσεις στο παλιό λιμάνι της πόλης.",
) * 3
RUSSIAN = (
    "Плавучий рынок открылся во вторник после трёх лет споров о местах в старой гавани города и на новом причале.",
) * 3


def article_in(texts: tuple[str, ...], html: str = "", head: str = "") -> Article:
    page = f"<html {html}><head><title>A</title>{head}</head><body><article><h1>A</h1>{paragraphs(texts)}</article>"
    return extract(page, url="https://courier.example/a")


@pytest.mark.parametrize(
    ("texts", "language"),
    [(CHINESE, "zh"), (JAPANESE, "ja"), (KOREAN, "ko"), (GREEK, "el"), (ENGLISH, None), (RUSSIAN, None)],
)
def test_the_script_tells_the_language_where_few_have_it(texts: tuple[str, ...], language: str | None) -> None:
    assert article_in(texts).language == language


@pytest.mark.parametrize(
    ("texts", "stated", "language"),
    [
        (CHINESE, "en", "zh"),
        (JAPANESE, "en-US", "ja"),
        (JAPANESE, "zh", "ja"),
        (CHINESE, "zh-Hant-TW", "zh-Hant-TW"),
        (CHINESE, "utf-8", "zh"),
        (ENGLISH, "zh-CN", "zh-CN"),
        (RUSSIAN, "en", "en"),
        (ENGLISH, "utf-8", None),
    ],
)
def test_a_stated_language_holds_unless_it_has_another_script(
    texts: tuple[str, ...], stated: str, language: str | None
) -> None:
    assert article_in(texts, f'lang="{stated}"').language == language


def test_what_lost_is_kept_with_its_source() -> None:
    source = article_in(CHINESE, 'lang="en"', '<meta property="og:locale" content="zh_CN">').sources["language"]
    assert (source.source, source.raw) == ("meta og:locale", "zh-CN")
    assert [(candidate.source, candidate.value) for candidate in source.over] == [("html lang", "en")]


def test_json_ld_states_it_too() -> None:
    described = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A", "inLanguage": "de-AT"}'
    assert article_in(ENGLISH, head=f'<script type="application/ld+json">{described}</script>').language == "de-AT"


@pytest.mark.parametrize(
    ("raw", "tag"),
    [("EN_gb", "en-GB"), ("sr-latn-RS", "sr-Latn-RS"), ("es-419", "es-419"), ("English", None), ("", None)],
)
def test_tag_is_written_in_its_usual_case(raw: str, tag: str | None) -> None:
    assert language_tag(raw) == tag


def test_comments_in_another_script_do_not_tell_the_language() -> None:
    assert article_in((*ENGLISH, *CHINESE, *CHINESE), 'lang="en"').language == "en"


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "de-1996"])
def test_charset_is_no_language(charset: str) -> None:
    assert language_tag(charset) is None
