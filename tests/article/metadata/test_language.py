"""The language of a page: what it states, and what its script and its commonest words say to that."""

# ruff: noqa: E501 (sentences)
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
    [(CHINESE, "zh"), (JAPANESE, "ja"), (KOREAN, "ko"), (GREEK, "el"), (ENGLISH[:1], None), (RUSSIAN[:1], None)],
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
        (ENGLISH[:1], "zh-CN", "zh-CN"),
        (RUSSIAN[:1], "en", "en"),
        (ENGLISH[:1], "utf-8", None),
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
    script = f'<script type="application/ld+json">{described}</script>'
    assert article_in(ENGLISH[:1], head=script).language == "de-AT"


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


SAID = {
    "en": "The floating market opened on Tuesday after three years in which the city and the port had not agreed on it.",
    "de": "Der schwimmende Markt wurde am Dienstag eröffnet, nachdem die Stadt und der Hafen sich nicht einig waren.",
    "fr": "Le marché flottant a ouvert mardi dans le port, et la ville dit que les bateaux sont plus nombreux sur le quai.",
    "es": "El mercado flotante abrió el martes en el puerto, y la ciudad dice que no se sabe lo que los barcos pagan por él.",
    "it": "Il mercato galleggiante ha aperto martedì, e la città dice che non è una festa per i pescatori del porto.",
    "pt": "O mercado flutuante abriu na terça-feira, e a cidade diz que não é uma festa para os pescadores do porto.",
    "nl": "De drijvende markt is dinsdag geopend, en de stad zegt dat het niet voor een feest van de vissers is.",
    "sv": "Den flytande marknaden öppnade på tisdag, och staden säger att det inte är en fest för de som har båtar i hamnen.",
    "pl": "Pływający targ został otwarty we wtorek i jak się okazało, nie jest to święto dla tych, co są na łodziach w porcie.",
    "ro": "Piața plutitoare s-a deschis marți, iar orașul spune că nu este o sărbătoare pentru pescarii din port și de pe lac.",
    "tr": "Yüzen pazar salı günü açıldı ve şehir bunun balıkçılar için bir bayram olmadığını, daha çok bir iş olduğunu söyledi.",
    "ru": "Плавучий рынок открылся во вторник, и город говорит, что это не праздник для рыбаков, а то, за что они боролись с ним.",
    "uk": "Плавучий ринок відкрився у вівторок, і місто каже, що це не свято для рибалок, а те, за що вони боролися з ним.",
    "fa": "بازار شناور روز سه شنبه باز شد و شهر می گوید که این برای ماهیگیران جشن نیست و از آن به بعد با بندر است",
    "hi": "तैरता हुआ बाज़ार मंगलवार को खुला और शहर का कहना है कि यह मछुआरों के लिए त्योहार नहीं है पर काम की जगह है",
}
SERBIAN = "Predsednik je izjavio u ponedeljak da će vlada i grad u narednim danima usvojiti budžet za škole na selu i da se ne zna što će."
WELSH = "Mae'r farchnad ar y dŵr wedi agor yn yr hen harbwr ac mae'r dref wedi dweud bod ei drysau ar agor i bawb am y tro gan fod y cychod yn y bae."


@pytest.mark.parametrize("language", SAID)
def test_commonest_words_tell_the_language_that_a_template_states_wrongly(language: str) -> None:
    texts = (SAID[language],) * 3
    assert article_in(texts).language == language
    template = "de-DE" if language == "en" else "en-US"
    assert article_in(texts, f'lang="{template}"').language == language
    assert article_in(texts, f'lang="{language}-XX"').language == f"{language}-XX"


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        (
            "Plávajúci trh otvorili v utorok, a mesto za to nemá, aby jasali po dedinách do rána a spali až do obeda.",
            "",
            None,
        ),
        (
            "Plávajúci trh otvorili v utorok, a mesto za to nemá, aby jasali po dedinách do rána a spali až do obeda.",
            "sk",
            "sk",
        ),
        (SAID["sv"], "de", "sv"),
        ("Det flytende markedet åpnet på tirsdag, og byen sier at det ikke er en fest for de som har båt.", "da", "da"),
        (SAID["de"], "gsw", "gsw"),
        (SAID["es"], "qu", "qu"),
        (SERBIAN, "sr-Latn-RS", "sr-Latn-RS"),
        (SERBIAN, "en", "hr"),
        (SERBIAN, "", None),
        (WELSH, "", "cy"),
    ],
)
def test_words_that_neighbours_share_contradict_nobody(text: str, stated: str, language: str | None) -> None:
    assert article_in((text,) * 3, f'lang="{stated}"').language == language


def test_words_of_another_language_amid_the_text_do_not_tell_its_own() -> None:
    trap = "This link is for the robots and should not be seen by those who read the page. " * 5
    assert article_in((*[SAID["de"]] * 3, trap), 'lang="de"').language == "de"


def test_notices_in_another_language_do_not_tell_that_of_the_text() -> None:
    notice = f"<div class='notice'>{paragraphs((SAID['en'] * 3, SAID['en'] * 2))}</div>"
    for language, texts in (("fr", (SAID["fr"][:100],) * 4), ("ja", JAPANESE)):
        page = f"<html lang={language}><body><article><h1>A</h1>{paragraphs(texts)}</article>{notice}</body></html>"
        assert extract(page, url="https://courier.example/a").language == language
