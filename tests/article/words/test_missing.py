"""Pages that stand in the place of an article are not taken for it."""

# ruff: noqa: E501 (markup and bylines as sites write them)
from __future__ import annotations

import pytest

from ..pages import paragraphs, plain_page, verdict_of


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        (
            "Nothing here",
            "The article you are looking for may have been renamed, or was taken down by its authors. Please try the search, or begin with our front page.",
        ),
        (
            "Diese Seite existiert nicht mehr",
            "Vielleicht wurde sie umbenannt oder gelöscht. Versuchen Sie es mit der Suche, oder gehen Sie zurück zur Startseite unserer Zeitung.",
        ),
        (
            "Cet article n’existe plus",
            "Il a peut-être changé d’adresse, ou il a été retiré par la rédaction. Le moteur de recherche vous aidera à retrouver ce que vous lisiez.",
        ),
        (
            "Vaya",
            "La noticia que buscas se ha mudado o ya no se publica. Prueba con el buscador, o vuelve a la portada para leer lo último de la ciudad.",
        ),
        (
            "La pagina non esiste più",
            "Forse è stata spostata o cancellata dalla redazione. Puoi usare la ricerca, oppure tornare alla prima pagina per le ultime notizie.",
        ),
        (
            "Oj då",
            "Sidan du söker har flyttats eller tagits bort. Använd gärna sökrutan, eller gå tillbaka till förstasidan för att läsa det senaste från bygden.",
        ),
        (
            "Ta strona już nie istnieje",
            "Być może została przeniesiona albo usunięta przez redakcję. Skorzystaj z wyszukiwarki albo wróć na stronę główną po najnowsze wiadomości.",
        ),
        (
            "Упс",
            "Запрашиваемая вами страница была перенесена или удалена. Воспользуйтесь поиском или вернитесь на главную, чтобы прочитать свежие новости.",
        ),
    ],
)
def test_page_that_says_it_is_gone_is_no_article(headline, text):
    other = "<h2>…</h2><article><h3><a href='/b'>Goats on the rampart</a></h3><p>Nine of them are paid in turnips.</p></article>"
    assert (
        verdict_of(f"<title>Courier</title><main><h1>{headline}</h1><p>{text}</p>{other}</main>", status=200).status
        == "not_an_article"
    )


def test_brief_on_a_page_that_is_gone_is_an_article():
    page = """<body><article><h1>Court orders the company to answer</h1>
      <p>The district court has ordered the company to restore a page by Monday.</p>
      <p>Readers had been told that the page you requested has been removed.</p>
      <p>The company said that it would appeal.</p></article></body>"""
    assert verdict_of(page, status=200).status == "complete"


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately, our website is currently unavailable in most European countries. We are looking for a way to let all of our readers in again.",
        "This content is not available in your region. We apologise to all of our readers abroad, and ask them to come back later, when we may be ready.",
        "Dieser Inhalt ist in Ihrem Land leider nicht verfügbar. Die Rechte an ihm gelten nur für Leserinnen und Leser im Inland, wir bitten um Verständnis.",
        "Nuestro sitio no está disponible en su país. Lamentamos las molestias y le agradecemos la paciencia mientras buscamos una solución para todos.",
        "Ce contenu n’est pas disponible dans votre pays. Nous vous prions de nous excuser et travaillons à une solution pour tous nos lecteurs.",
    ],
)
def test_page_that_turns_readers_from_elsewhere_away_is_no_article(text):
    assert (
        verdict_of(f"<title>Courier</title><body><h1>We are sorry</h1><p>{text}</p></body>").status == "not_an_article"
    )


def test_brief_on_what_is_not_to_be_had_abroad_is_an_article():
    text = "The harbour's app is still unavailable in the European Union. Its maker wants to wait for the ruling of a court, which is due in spring, and will then decide on what to do."
    assert (
        verdict_of(f"<title>App</title><body><article><h1>No app yet</h1><p>{text}</p></article></body>").status
        == "complete"
    )


@pytest.mark.parametrize(
    ("headline", "line"),
    [
        ("We’ll be right back", "Our site is down for scheduled maintenance while we upgrade our servers. Thank you."),
        ("Wartungsarbeiten", "Wir arbeiten gerade an unserer Website und sind in Kürze wieder für Sie da. Danke."),
        (
            "現在、システムメンテナンス中です",
            "更新のため、しばらくのあいだ記事をお読みいただけません。作業は午前六時に終わる予定で、終わりしだい、いつものとおりにご覧いただけます。ご迷惑をおかけします。",
        ),
        (
            "本站正在维护中",
            "我们正在更换服务器，预计两个小时后恢复访问，给您带来不便，敬请谅解。在此期间，您仍然可以在客户端里阅读今天的报纸，也可以给编辑部打电话。谢谢您的耐心等待。",
        ),
        (
            "홈페이지 정기 점검",
            "서버를 옮기는 동안 기사를 보실 수 없습니다. 오전 여섯 시에 다시 열겠습니다. 그동안 앱에서는 오늘 신문을 그대로 보실 수 있으며, 급한 제보는 편집국에 전화로 알려 주시기 바랍니다. 감사합니다.",
        ),
        (
            "Ведуться технічні роботи",
            "Ми переносимо сайт на нові сервери й повернемося о шостій ранку. Сьогоднішній номер, як завжди, можна читати в застосунку. Дякуємо за терпіння.",
        ),
        (
            "الموقع تحت الصيانة",
            "نعمل على تحديث خوادمنا وسنعود إليكم في السادسة صباحا. ويمكنكم في هذه الأثناء قراءة عدد اليوم في التطبيق كالمعتاد. نشكركم على صبركم وتفهمكم.",
        ),
        (
            "Ο ιστότοπος είναι υπό συντήρηση",
            "Αλλάζουμε διακομιστές και θα είμαστε πάλι κοντά σας στις έξι το πρωί. Το σημερινό φύλλο θα το βρείτε στην εφαρμογή. Ευχαριστούμε.",
        ),
        (
            "Huoltokatko",
            "Siirrämme sivuston uusille palvelimille ja palaamme kello kuusi aamulla. Päivän lehden voi lukea sovelluksesta tavalliseen tapaan. Kiitos kärsivällisyydestä.",
        ),
    ],
)
def test_page_that_is_being_repaired_is_no_article(headline, line):
    page = f"<html><head><title>{headline}</title></head><body><h1>{headline}</h1><p>{line}</p></body></html>"
    assert verdict_of(page, status=200).status == "not_an_article"
    told = plain_page(f"<p>{line}</p>{paragraphs()}")
    assert verdict_of(told, status=200).status == "complete"


BROKEN = [
    (
        "Oops! Something went wrong",
        "We could not show what you have asked for. Please try again later, or go back to our front page for more.",
    ),
    (
        "Courier",
        "Something went wrong. Please try again in a few minutes, or write to our readers' desk if it goes on.",
    ),
    (
        "Application error",
        "A client-side exception has occurred while loading the page; see the browser's console for more information.",
    ),
    (
        "Da ist etwas schiefgelaufen",
        "Bitte versuchen Sie es später noch einmal. Wenn der Fehler bleibt, schreiben Sie bitte unserer Redaktion.",
    ),
    (
        "Une erreur est survenue",
        "Veuillez réessayer dans quelques instants, ou revenir à la une de notre journal pour lire d’autres articles.",
    ),
    (
        "Algo ha salido mal",
        "Vuelve a intentarlo dentro de unos minutos, o regresa a la portada de nuestro diario para leer otras noticias.",
    ),
    (
        "Qualcosa è andato storto",
        "Riprova più tardi, oppure torna alla prima pagina del nostro giornale per leggere le altre notizie del giorno.",
    ),
    (
        "Coś poszło nie tak",
        "Spróbuj ponownie za kilka minut albo wróć na stronę główną naszej gazety, żeby przeczytać inne artykuły z miasta.",
    ),
    (
        "Что-то пошло не так",
        "Попробуйте обновить страницу через несколько минут или вернитесь на главную страницу нашей газеты за новостями.",
    ),
    (
        "エラーが発生しました",
        "しばらくしてからもう一度お試しください。問題が続く場合は、編集部までお問い合わせください。トップページに戻ることもできます。",
    ),
]


@pytest.mark.parametrize("head", ["", "<meta property='og:type' content='article'>"])
@pytest.mark.parametrize(("headline", "text"), BROKEN)
def test_page_that_says_that_it_has_failed_is_no_article(headline: str, text: str, head: str) -> None:
    page = f"<title>Courier</title>{head}<main><h1>{headline}</h1><p>{text}</p><button>Try again</button></main>"
    assert verdict_of(page, status=200).status == "not_an_article"


def test_brief_on_something_that_went_wrong_is_an_article() -> None:
    page = """<body><article><h1>Something went wrong at the lock</h1>
      <p>The lower gate of the lock did not open on Monday, and nine boats had to wait.</p>
      <p>An error occurred in the new control room, the port authority said.</p>
      <p>The gate was opened by hand an hour later.</p></article></body>"""
    assert verdict_of(page, status=200).status == "complete"
