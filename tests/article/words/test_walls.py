"""Pages that stand before an article are not taken for it."""

# ruff: noqa: E501 (markup and bylines as sites write them)
from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.model import Snapshot

from ..pages import URL, paragraphs, plain_page, verdict_of


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


def test_an_article_about_captchas_is_no_bot_wall():
    page = plain_page(paragraphs() + "<p>The form asks: please complete the CAPTCHA to prove that you are human.</p>")
    assert verdict_of(page, status=200).status == "complete"


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


def test_brief_on_tests_for_robots_is_no_bot_wall():
    brief = """<title>Are you a robot? Court rules on tests</title><body><article><h1>Are you a robot? Court rules on tests</h1>
      <p>The district court has ordered the company to offer its forms by telephone as well from next year on.</p>
      <p>A pensioner had sued after a page told her that access to this page has been denied.</p>
      <p>The company said that it would read the ruling before it decides whether to appeal.</p></article></body>"""
    article = extract(Snapshot(html=brief, url=URL, status=200))
    assert article.verdict.status == "complete"
    assert len(article.body) == 3


@pytest.mark.parametrize(
    "script",
    [
        "<script>window._cf_chl_opt={cvId:'3'};</script>",
        "<script src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8'></script>",
        "<script src='https://ct.captcha-delivery.com/c.js'></script>",
        "<script>window.gokuProps = {};</script>",
        "<div id='px-captcha'></div>",
    ],
)
def test_page_with_the_script_of_a_challenge_is_a_bot_wall_in_whatever_language_it_speaks(script: str) -> None:
    lines = "<h1>courier.example</h1><h2>Inumaga ka namin?</h2><p>Sandali lang, tinitingnan namin ang koneksyon mo.</p>"
    assert verdict_of(f"<html><head>{script}</head><body>{script}{lines}</body></html>").status == "bot_wall"
    watched = "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>"
    assert verdict_of(f"<html><head>{watched}</head><body>{lines}</body></html>").status != "bot_wall"
    assert verdict_of(plain_page(f"{script}{paragraphs()}")).status == "complete"


def test_page_that_is_all_a_frame_of_a_challenge_is_a_bot_wall():
    frame = '<iframe src="/_Incapsula_Resource?SWUDNSAI=31" width="100%" height="100%">Request unsuccessful.</iframe>'
    assert verdict_of(f"<html><head><title></title></head><body>{frame}</body></html>").status == "bot_wall"
    framed = plain_page(f'{paragraphs()}<iframe src="https://newassets.hcaptcha.com/captcha/v1/x"></iframe>')
    assert verdict_of(framed).status == "complete"
