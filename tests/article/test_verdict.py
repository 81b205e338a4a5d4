"""Is this the whole article, and why."""

# ruff: noqa: E501 (markup and bylines as sites write them)
from __future__ import annotations

import json

import pytest

from jsnews import extract
from jsnews.model import SettleReport, Snapshot

from .pages import PARAGRAPHS, paragraphs, plain_page, themed_page

URL = "https://courier.example/a"


def verdict_of(html, **known):
    return extract(Snapshot(html=html, url=URL, **known)).verdict


def test_whole_article_is_complete():
    verdict = verdict_of(themed_page(), status=200)
    assert verdict.status == "complete"
    assert verdict.evidence


@pytest.mark.parametrize(
    "text",
    [
        "Just a moment... Checking your browser before accessing the site. Ray ID 83ab",
        "Please verify you are a human. Press and hold the button until it turns green.",
        "Access to this page has been denied because we believe you are using automation tools.",
        "请完成安全验证后继续访问。请滑动滑块完成验证。",
        "Um momento… Estamos a verificar a segurança da ligação. Ray ID 83ab",
        "Potwierdź, że jesteś człowiekiem. Wykryliśmy nietypowy ruch z Twojej sieci.",
    ],
)
def test_challenge_page_is_a_bot_wall_without_a_body(text):
    article = extract(Snapshot(html=f"<title>courier.example</title><body><h1>{text}</h1></body>", url=URL, status=403))
    assert article.verdict.status == "bot_wall"
    assert article.body == ()
    assert article.text == ""


@pytest.mark.parametrize("status", [200, 403])
def test_challenge_without_a_word_of_english_is_one_whatever_the_server_says(status):
    page = (
        "<title>安全验证</title><body><h1>安全验证</h1><p>请完成安全验证后继续访问本网站，滑动滑块完成拼图。</p></body>"
    )
    assert verdict_of(page, status=status).status == "bot_wall"


def test_two_sentences_that_need_few_characters_are_a_news_flash():
    page = "<article><h1>地震速報</h1><p>二十日午後三時ごろ、県北部で震度四の地震がありました。</p><p>この地震による津波の心配はありません。町によると、けが人の情報は入っていません。</p></article>"
    assert verdict_of(page).status == "complete"


def test_an_article_about_captchas_is_no_bot_wall():
    page = plain_page(paragraphs() + "<p>The form asks: please complete the CAPTCHA to prove that you are human.</p>")
    assert verdict_of(page, status=200).status == "complete"


def test_consent_dialog_that_still_covers_the_page_is_a_consent_wall():
    settle = SettleReport(reason="settled", clock="virtual", overlays=("We value your privacy. Accept all cookies",))
    article = extract(Snapshot(html="<body><div>We value your privacy.</div></body>", url=URL, settle=settle))
    assert article.verdict.status == "consent_wall"
    assert article.body == ()


def test_page_that_speaks_of_consent_alone_is_a_consent_wall():
    page = (
        "<body><h1>Before you continue</h1><p>We and our 812 partners store cookies on your device and process data.</p>"
        "<p>You can give consent to cookies or manage your privacy choices at any time.</p>"
        "<button>Accept all cookies</button><button>Manage consent</button></body>"
    )
    assert verdict_of(page).status == "consent_wall"


@pytest.mark.parametrize(
    "words", ["Vi använder kakor för annonser", "Reklam için çerez kullanıyoruz", "쿠키를 사용합니다"]
)
def test_consent_is_asked_for_in_many_languages(words):
    settle = SettleReport(reason="settled", clock="virtual", overlays=(words,))
    assert verdict_of("<body><p>En kort rad.</p></body>", settle=settle).status == "consent_wall"


def test_cut_text_before_an_offer_is_paywalled():
    thing = {"@type": "NewsArticle", "headline": "Floating market opens", "isAccessibleForFree": False}
    page = plain_page(
        paragraphs(PARAGRAPHS[:2]) + '<div class="paywall"><p>Subscribe to continue reading this story.</p></div>',
        head=f'<script type="application/ld+json">{json.dumps(thing)}</script>',
    )
    article = extract(page, url=URL)
    assert article.verdict.status == "paywalled"
    assert article.paywalled
    assert PARAGRAPHS[0] in article.text
    assert "Subscribe to continue" not in article.text


def test_deadline_and_lost_text_are_truncated():
    late = SettleReport(
        reason="deadline", clock="real", waited_for=("fetch /api/story",), text_length=900, longest_text=900
    )
    verdict = verdict_of(plain_page(paragraphs()), settle=late)
    assert verdict.status == "truncated"
    assert "fetch /api/story" in verdict.evidence[0]
    lost = SettleReport(reason="settled", clock="real", text_length=300, longest_text=4_000)
    assert verdict_of(plain_page(paragraphs()), settle=lost).status == "truncated"


def test_text_far_shorter_than_the_page_states_is_truncated():
    thing = {"@type": "NewsArticle", "headline": "Floating market opens in Namsan", "wordCount": 2400}
    page = plain_page(paragraphs(), head=f'<script type="application/ld+json">{json.dumps(thing)}</script>')
    assert verdict_of(page).status == "truncated"


def test_empty_page_and_link_list_are_no_article():
    assert verdict_of("<body></body>").status == "not_an_article"
    cards = "".join(
        f'<div class="card"><h3><a href="/{n}">Story number {n} of the day</a></h3></div>' for n in range(30)
    )
    article = extract(f"<title>Courier</title><body><main>{cards}</main></body>", url="https://courier.example/")
    assert article.verdict.status == "not_an_article"
    assert article.body == ()


def test_landing_page_of_teasers_is_no_article():
    teaser = (
        '<article class="teaser"><h2><a href="/{n}">Harbour story number {n}</a></h2><time>March {n}, 2026</time>'
        "<p>The port authority has published figure {n} of its yearly report, which runs over many pages of tables and "
        'notes. <a href="/{n}">Read more</a></p></article>'
    )
    page = "<title>Courier - News from the harbour</title><body><h1>News</h1><main>"
    page += "".join(teaser.replace("{n}", str(n)) for n in range(1, 16)) + "</main></body>"
    assert extract(page, url="https://courier.example/").verdict.status == "not_an_article"


@pytest.mark.parametrize(
    "text",
    [
        "Please enable JS and disable any ad blocker",
        "Additional security check is required. Why? This site is protected by Guardia. I am not a robot",
        "Einen Moment bitte. Wir prüfen, ob Sie ein Mensch sind.",
        "Merci de confirmer que vous n’êtes pas un robot en cochant la case ci-dessous.",
        "Estamos comprobando tu navegador. Esto puede tardar unos segundos.",
        "Пожалуйста, подтвердите, что запросы отправляли вы, а не робот.",
        "アクセスを続けるには、あなたがロボットではないことを確認してください。",
    ],
)
def test_wall_that_is_sent_as_a_page_is_a_bot_wall(text):
    assert verdict_of(f"<title>courier.example</title><body><p>{text}</p></body>", status=200).status == "bot_wall"


@pytest.mark.parametrize(
    "text",
    [
        "Halten Sie die Schaltfläche gedrückt, um zu bestätigen, dass Sie ein Mensch und kein Roboter sind.",
        "Maintenez le bouton enfoncé pour confirmer que vous êtes une personne et non un robot.",
        "Mantén pulsado el botón para que sepamos que eres una persona y no un robot.",
        "Tieni premuto il pulsante per confermare di essere una persona e non un robot.",
        "Mantenha o botão pressionado para confirmar que é uma pessoa e não um robô.",
        "Naciśnij i przytrzymaj przycisk, aby potwierdzić, że jesteś człowiekiem, a nie robotem.",
        "Нажмите и удерживайте кнопку, чтобы подтвердить, что вы человек, а не робот.",
        "ボタンを長押しして、ロボットではなく人間であることを示してください。",
    ],
)
def test_button_to_be_held_down_is_a_bot_wall(text):
    page = f"<title>courier.example</title><body><h1>…</h1><p>{text}</p><div role=button>OK</div></body>"
    assert verdict_of(page, status=200).status == "bot_wall"


def test_brief_on_a_button_to_be_held_down_is_no_bot_wall():
    page = """<body><article><h1>Nuevo semáforo junto al puerto</h1>
      <p>Quien quiera cruzar debe mantener pulsado el botón durante tres segundos.</p>
      <p>El ayuntamiento quiere probar el aparato hasta la primavera.</p>
      <p>Los vecinos han pedido otro igual frente a la escuela.</p></article></body>"""
    assert verdict_of(page, status=200).status == "complete"


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


STORIES = "".join(
    f'<li><a href="/{n}"><h3>Story {n} of the harbour and of those who live by it</h3></a><p>The port authority has published figure {n} of its yearly report.</p></li>'
    for n in range(12)
)


def amid_stories(body: str, title: str = "Courier") -> str:
    """A page of the site with its header, other stories and footer."""
    return f"<html><head><title>{title}</title></head><body><header><a href='/'>Courier</a></header><main>{body}</main><aside><h2>Most read</h2><ul>{STORIES}</ul></aside><footer>Imprint</footer></body></html>"


@pytest.mark.parametrize(
    "text",
    [
        "Please tick the box below so that we know that you are not a robot. Your browser has to support JavaScript.",
        "Wir haben ungewöhnliche Anfragen aus Ihrem Netzwerk erhalten. Bestätigen Sie bitte, dass Sie kein Roboter sind.",
        "Nous avons relevé une activité inhabituelle depuis votre réseau. Faites glisser le curseur pour continuer.",
        "Hemos detectado actividad inusual en tu red. Desliza el control hacia la derecha para demostrar que no eres un robot.",
        "Abbiamo rilevato un traffico anomalo dalla tua rete. Conferma che non sei un robot per proseguire la lettura.",
        "Vi har märkt ovanlig trafik från din enhet. Bekräfta att du inte är en robot för att fortsätta till sidan.",
        "Zauważyliśmy nietypowy ruch z Twojej sieci. Przesuń suwak w prawo, aby przejść dalej do naszego serwisu.",
        "Замечена подозрительная активность с вашего устройства. Передвиньте ползунок, чтобы доказать, что вы не робот.",
        "お使いのネットワークから通常と異なるアクセスがありました。スライダーを右に動かして、ロボットではないことを確認してください。",
    ],
)
def test_wall_in_the_looks_of_the_site_is_a_bot_wall(text):
    article = extract(Snapshot(html=amid_stories(f"<h1>One moment</h1><p>{text}</p>"), url=URL, status=200))
    assert article.verdict.status == "bot_wall"
    assert article.body == ()


@pytest.mark.parametrize(
    "text",
    [
        "The bank has found suspicious activity in its network and closed the branch by the lock. Its customers can draw money at the town hall until Monday, the police said.",
        "A pensioner who could not prove to a web page that he is no robot has won in court. The company has to sell him a ticket at the counter, the judge ruled on Friday.",
    ],
)
def test_brief_on_robots_amid_other_stories_is_no_bot_wall(text):
    page = amid_stories(f"<h1>Harbour</h1><time>12 October 2026</time><p>{text}</p>")
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


def test_brief_on_tests_for_robots_is_no_bot_wall():
    brief = """<title>Are you a robot? Court rules on tests</title><body><article><h1>Are you a robot? Court rules on tests</h1>
      <p>The district court has ordered the company to offer its forms by telephone as well from next year on.</p>
      <p>A pensioner had sued after a page told her that access to this page has been denied.</p>
      <p>The company said that it would read the ruling before it decides whether to appeal.</p></article></body>"""
    article = extract(Snapshot(html=brief, url=URL, status=200))
    assert article.verdict.status == "complete"
    assert len(article.body) == 3


def test_three_sentences_under_a_headline_are_a_brief():
    page = "<body><article><h1>Snow in the valley</h1><p>Snow fell all night.</p><p>Roads stay closed.</p><p>Schools open at ten.</p></article></body>"
    assert verdict_of(page, status=200).status == "complete"


def test_article_that_tells_of_a_call_to_subscribe_is_whole():
    told = "<p>The publisher said that readers of the paper would have to subscribe to continue from May on.</p>"
    page = plain_page(f"{paragraphs()}{told}<p>The union of the printers called that a mistake.</p>")
    article = extract(Snapshot(html=page, url=URL, status=200))
    assert article.verdict.status == "complete"
    assert "called that a mistake" in article.text


def test_text_that_only_a_captured_script_holds_is_read():
    state = {"article": {"headline": "Snow in the valley", "body": [{"text": text} for text in PARAGRAPHS]}}
    script = f'<script type="text/plain" data-jsnews-state="">window.__STATE__={json.dumps(state)}</script>'
    page = f"<title>Snow in the valley</title>{script}<body><article><h1>Snow in the valley</h1></article></body>"
    article = extract(Snapshot(html=page, url=URL, status=200))
    assert [block.text for block in article.body] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "notice",
    [
        "Something went wrong while loading the rest of this story.",
        "Failed to load the rest of the article.",
        "Der Artikel konnte nicht geladen werden.",
    ],
)
def test_text_whose_rest_the_page_failed_to_load_is_truncated(notice):
    page = plain_page(f"{paragraphs()}<div role='alert'>{notice} <button>Retry</button></div>")
    verdict = verdict_of(page)
    assert verdict.status == "truncated"
    assert verdict.evidence[0].startswith("below the text")


def test_short_story_below_a_notice_about_cookies_is_no_wall():
    notice = (
        "Wir und unsere Partner verwenden Cookies und bitten um Ihre Zustimmung, personenbezogene Daten zu verarbeiten."
    )
    sentences = (
        "Die Fähre über den Sund fährt seit Montag wieder.",
        "Der Hafen hat sie am Morgen abgenommen.",
        "Zwei Wochen lang war der Anleger gesperrt.",
        "Ein Frachter hatte ihn im Nebel gerammt.",
        "Verletzt wurde dabei niemand, sagte die Polizei.",
    )
    story = "".join(f"<p>{text}</p>" for text in sentences)
    page = f"<section><p>{notice}</p></section><article><h1>Fähre fährt wieder</h1>{story}</article>"
    assert verdict_of(page, status=200).status == "complete"


@pytest.mark.parametrize(
    ("language", "call"),
    [
        ("pl", "Pozostało jeszcze 81% treści. Ten artykuł przeczytasz z aktywną subskrypcją."),
        ("ru", "Продолжение доступно только подписчикам."),
        ("tr", "Bu haberin devamı sadece abonelere özel."),
        ("ko", "이 기사는 유료 구독자 전용 기사입니다."),
        ("it", "Articolo riservato agli abbonati. Da 1 euro al mese."),
        ("nl", "Verder lezen? Met een abonnement lees je alles."),
        ("sv", "Logga in för att läsa hela texten. Kostar 49 kronor."),
        ("da", "Bliv abonnent for at læse resten."),
        ("cs", "Článek je jen pro předplatitele."),
        ("el", "Το άρθρο είναι διαθέσιμο αποκλειστικά για συνδρομητές."),
        ("uk", "Увійдіть, щоб читати далі."),
        ("vi", "Đăng nhập để đọc toàn bộ bài viết."),
        ("ar", "هذا المحتوى للمشتركين فقط."),
        ("he", "כדי להמשיך לקרוא יש להתחבר."),
        ("ja", "有料会員になると全文をお読みいただけます。"),
        ("zh", "登录后继续阅读。"),
        ("sv", "Lås upp artikeln. Nio kronor den första månaden."),
        ("no", "Lås opp saken for ni kroner."),
        ("de", "Artikel jetzt freischalten"),
        ("es", "Desbloquea este artículo por un euro"),
        ("nl", "Ontgrendel dit artikel"),
        ("pl", "Odblokuj ten artykuł za złotówkę"),
        ("zh", "解锁全文"),
        ("en", "You have read all of your five free articles this month."),
        ("fr", "Vous avez lu vos 5 articles gratuits ce mois-ci"),
        ("de", "Sie haben diesen Monat alle kostenlosen Artikel gelesen"),
        ("de", "Sie haben Ihre drei Gratis-Artikel gelesen."),
        ("it", "Hai letto i tuoi 3 articoli gratuiti"),
        ("nl", "Je hebt je gratis artikelen gelezen"),
        ("pt", "Você leu seus 3 artigos gratuitos"),
        ("es", "Ya has leído tus 5 artículos gratis de este mes"),
        ("sv", "Du har läst dina tre gratis artiklar"),
        ("pl", "Przeczytałeś już 5 darmowych artykułów w tym miesiącu"),
        ("ru", "Вы прочитали три бесплатные статьи в этом месяце"),
        ("ja", "今月の無料記事の閲覧数の上限に達しました"),
        ("zh", "本月免费文章已用完"),
        ("ko", "이번 달 무료 기사를 모두 읽으셨습니다"),
    ],
)
def test_call_to_subscribe_below_a_few_sentences_is_a_paywall_in_many_languages(language, call):
    text = "".join(f"<p>{words}</p>" for words in PARAGRAPHS[:2])
    page = f'<html lang="{language}"><body><article><h1>Floating market opens</h1>{text}<div><p>{call}</p></div></article></body>'
    article = extract(page, url=URL)
    assert article.verdict.status == "paywalled"
    assert call not in article.text


@pytest.mark.parametrize(
    "wall",
    [
        "<h2>You have read your 3 free articles this month</h2><p>Subscribe for unlimited access to our journalism.</p>",
        "<h2>Vous avez lu vos 5 articles gratuits ce mois-ci</h2><p>Abonnez-vous pour continuer votre lecture</p>",
    ],
)
def test_wall_in_the_place_of_all_text_is_a_paywall_where_the_page_states_an_article(wall):
    offer = f'<div class="meter">{wall}<a href="/sub">Subscribe now</a> <a href="/login">Sign in</a></div>'
    head = '<meta property="og:type" content="article"><title>Floating market opens</title>'
    rest = f"<nav><a href=/>Home</a> <a href=/sub>Subscribe to read more</a></nav><h1>Floating market opens</h1>{offer}"
    assert verdict_of(f"<head>{head}</head><body>{rest}").status == "paywalled"


def test_call_to_subscribe_on_a_page_that_states_no_article_is_none():
    rest = "<h1>Our offers</h1><p>Subscribe now to read on</p><a href=/sub>Subscribe</a>"
    assert (
        verdict_of(f'<head><meta property="og:type" content="website"></head><body>{rest}').status == "not_an_article"
    )


def test_mere_offer_below_a_whole_text_is_no_paywall_and_below_a_few_sentences_one():
    offer = "<div><h3>Lesen, was den Hafen bewegt</h3><p>Jetzt abonnieren</p></div>"
    assert verdict_of(plain_page(paragraphs() + offer)).status == "complete"
    assert verdict_of(plain_page(paragraphs(PARAGRAPHS[:2]) + offer)).status == "paywalled"


def test_what_covers_a_few_sentences_and_asks_for_consent_is_a_wall_or_a_paywall():
    def over(cover):
        settle = SettleReport(reason="settled", clock="virtual", cover=cover)
        return verdict_of(plain_page(paragraphs(PARAGRAPHS[:1])), settle=settle).status

    assert over("Questo sito usa cookie di profilazione. Accetta e continua") == "consent_wall"
    assert over("Per continuare la lettura accetta i cookie di profilazione, o rifiutali e abbonati.") == "paywalled"


def test_what_was_dismissed_below_a_text_says_nothing_of_it():
    bar = "<div><h2{0}>You have been granted access</h2><p{0}>Create an account to keep reading.</p></div>"
    text = paragraphs(PARAGRAPHS[:2])
    assert verdict_of(plain_page(text + bar.format(""))).status == "paywalled"
    assert verdict_of(plain_page(text + bar.format(' data-jsnews-hidden=""'))).status == "complete"


def test_words_of_a_paywall_that_somebody_is_quoted_with_are_text():
    closing = "The sign reads “subscribe to continue fishing here”, a joke that the harbour master has made for years."
    article = extract(plain_page(f"{paragraphs()}<p>{closing}</p>"), url=URL)
    assert article.verdict.status == "complete"
    assert article.text.endswith(closing)


def test_page_that_is_all_a_frame_of_a_challenge_is_a_bot_wall():
    frame = '<iframe src="/_Incapsula_Resource?SWUDNSAI=31" width="100%" height="100%">Request unsuccessful.</iframe>'
    assert verdict_of(f"<html><head><title></title></head><body>{frame}</body></html>").status == "bot_wall"
    framed = plain_page(f'{paragraphs()}<iframe src="https://newassets.hcaptcha.com/captcha/v1/x"></iframe>')
    assert verdict_of(framed).status == "complete"


def test_dialog_over_a_few_sentences_that_keeps_the_rest_for_subscribers_is_a_paywall():
    settle = SettleReport(
        reason="settled",
        clock="virtual",
        overlays=("Bli prenumerant för att läsa vidare Första månaden 1 krona. Köp nu",),
    )
    assert verdict_of(plain_page(paragraphs(PARAGRAPHS[:1])), settle=settle).status == "paywalled"
    whole = [*PARAGRAPHS, *(f"{text} So it is told here." for text in PARAGRAPHS)]
    assert verdict_of(plain_page(paragraphs(whole)), settle=settle).status == "complete"


def test_text_that_breaks_off_before_an_offer_to_go_on_in_an_app_is_truncated():
    cut = (
        f"<p>{PARAGRAPHS[2][:60]}…</p><div><h3>Continue this story in our app</h3><a href='/app'>Get the app</a></div>"
    )
    assert verdict_of(plain_page(paragraphs(PARAGRAPHS[:2]) + cut)).status in ("truncated", "paywalled")


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


def test_question_to_log_in_in_the_place_of_a_stated_article_is_a_paywall():
    head = '<meta property="og:type" content="article"><title>Kranen lyfter</title>'
    wall = "<h1>Logga in för att läsa artikeln</h1><p>Du behöver ett konto för att läsa vidare. Det är gratis.</p>"
    assert verdict_of(f"<html lang='sv'><head>{head}</head><body>{wall}</body></html>").status == "paywalled"
