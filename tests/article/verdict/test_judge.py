"""Is this an article, and a whole one?"""

# ruff: noqa: E501 (markup and bylines as sites write them)
from __future__ import annotations

import json

import pytest

from jsnews import extract
from jsnews.model import SettleReport, Snapshot

from ..pages import PARAGRAPHS, URL, paragraphs, plain_page, themed_page, verdict_of


def test_whole_article_is_complete():
    verdict = verdict_of(themed_page(), status=200)
    assert verdict.status == "complete"
    assert verdict.evidence


@pytest.mark.parametrize("root", ["rss version='2.0'", "feed xmlns='http://www.w3.org/2005/Atom'", "rdf:RDF", "urlset"])
def test_a_feed_is_no_article_though_it_is_full_of_sentences(root):
    items = "".join(
        f"<item><title>Ferry returns</title><description>{text}</description></item>" for text in PARAGRAPHS
    )
    feed = f"<?xml version='1.0'?>\n<!-- made at noon -->\n<{root}><channel>{items}</channel></{root.split()[0]}>"
    verdict = verdict_of(feed)
    assert verdict.status == "not_an_article"
    assert root.split()[0] in verdict.evidence[0]


def test_two_sentences_that_need_few_characters_are_a_news_flash():
    page = "<article><h1>地震速報</h1><p>二十日午後三時ごろ、県北部で震度四の地震がありました。</p><p>この地震による津波の心配はありません。町によると、けが人の情報は入っていません。</p></article>"
    assert verdict_of(page).status == "complete"


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


def test_three_sentences_under_a_headline_are_a_brief():
    page = "<body><article><h1>Snow in the valley</h1><p>Snow fell all night.</p><p>Roads stay closed.</p><p>Schools open at ten.</p></article></body>"
    assert verdict_of(page, status=200).status == "complete"


def test_text_that_only_a_captured_script_holds_is_read():
    state = {"article": {"headline": "Snow in the valley", "body": [{"text": text} for text in PARAGRAPHS]}}
    script = f'<script type="text/plain" data-jsnews-state="">window.__STATE__={json.dumps(state)}</script>'
    page = f"<title>Snow in the valley</title>{script}<body><article><h1>Snow in the valley</h1></article></body>"
    article = extract(Snapshot(html=page, url=URL, status=200))
    assert [block.text for block in article.body] == list(PARAGRAPHS)


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


def told(headline: str, *texts: str, controls: str = "") -> str:
    """A short article that says in JSON-LD what it is."""
    thing = {"@type": "NewsArticle", "headline": headline, "datePublished": "2026-03-17T09:12:00+09:00"}
    head = f'<title>{headline}</title><script type="application/ld+json">{json.dumps(thing)}</script>'
    return f"<html><head>{head}</head><body><article><h1>{headline}</h1>{''.join(f'<p>{text}</p>' for text in texts)}{controls}</article></body></html>"


@pytest.mark.parametrize(
    ("headline", "texts"),
    [
        ("Missing trawler not found after three days", PARAGRAPHS[:2]),
        ("Peugeot 404 returns to the road", PARAGRAPHS[:2]),
        ("Are you a robot? Captchas get harder", ("The question “are you a robot” has become harder to answer for people, a study of browsers says.", "Researchers asked 1,400 people to prove that they are human, and one in three of them had to try again.")),
        ("Access denied to court files", ("A reporter was denied access to the files, and access was denied again on Friday by the security of the court.", "The judge said that access denied without a reason is no access at all.")),
        ("Court rules on cookies", ("The court said that consent to cookies must be given freely, and that privacy is not for sale.", "Personal data may be kept in cookies with consent only, and the consent ends with the visit.")),
    ],
)  # fmt: skip
def test_short_story_about_what_walls_say_is_a_story(headline, texts):
    verdict = verdict_of(told(headline, *texts), status=200)
    assert verdict.status == "complete", verdict.evidence


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("The 404 1,310: Where it is love at first swipe", "complete"),
        ("Peugeot 404 returns to the road", "complete"),
        ("404 | Courier", "not_an_article"),
        ("Courier - 404", "not_an_article"),
        ("Error 404 – Courier", "not_an_article"),
        ("404 Seite", "not_an_article"),
    ],
)
def test_number_of_an_error_counts_where_it_is_no_part_of_a_headline(title, status):
    page = f"<title>{title}</title><article><h1>{title}</h1>{''.join(f'<p>{text}</p>' for text in PARAGRAPHS[:2])}</article>"
    assert verdict_of(page, status=200).status == status


def test_question_of_consent_below_the_headline_of_the_story_is_a_wall():
    asking = (
        "We and our partners store cookies, and process personal data with your consent.",
        "Consent to cookies, or subscribe.",
    )
    page = told("Ferry sinks", *asking, controls="<button>Accept cookies</button>")
    assert verdict_of(page, status=200).status == "consent_wall"


CHOICE = (
    "Besuchen Sie den Kurier wie gewohnt mit Werbung und Tracking. Näheres steht in der Datenschutzerklärung und im Privacy Center.",
    "Lesen Sie den Kurier für 1,99 Euro in der Woche ohne personalisierte Werbung und ohne Werbetracking.",
    "Tracking heißt: Über Cookies auf Ihrem Gerät können wir und unsere bis zu 219 Partner Anzeigen auf Basis Ihres Nutzungsprofils personalisieren und ihre Wirkung messen.",
    "Aus diesen Daten leiten wir Vorlieben ab, um Inhalte und Anzeigen zu verbessern. Ihre Einwilligung in Cookies und Tracking können Sie jederzeit widerrufen.",
)


def test_page_on_which_readers_choose_between_consent_and_a_subscription_is_a_wall():
    text = "".join(f"<p>{text}</p>" for text in CHOICE)
    page = f"<title>Zustimmung</title><main><h1>Mit Werbung weiterlesen</h1>{text}{{}}</main>"
    assert verdict_of(page.format("<button>Akzeptieren und weiter</button>")).status == "consent_wall"
    assert verdict_of(page.format("")).status == "complete"


def test_story_about_consent_with_a_question_below_it_is_a_story():
    text = "".join(f"<p>{text}</p>" for text in (*PARAGRAPHS[:3], *CHOICE))
    page = f"<title>Streit</title><main><h1>Streit um die Werbung</h1>{text}<button>Akzeptieren</button></main>"
    assert verdict_of(page).status == "complete"


def test_page_of_another_host_that_is_named_for_consent_is_a_wall():
    text = (
        "<p>Our sites use similar storage technologies and information about the device you use to reach them.</p>" * 8
    )
    page = f"<title>Cookie choices</title><main><h1>Cookie choices</h1>{text}<a role='button' href='/yes'>Agree and go on</a></main>"
    snapshot = Snapshot(html=page, url=URL, final_url="https://choice.courier.example/?back=a", status=200)
    assert extract(snapshot).verdict.status == "consent_wall"
    assert extract(snapshot).body == ()


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", "not_an_article"),
        ("/index.html", "not_an_article"),
        ("/leo", "complete"),
        ("/leo/index.html", "complete"),
        ("/?p=7", "complete"),
    ],
)
def test_a_short_text_on_the_front_page_of_a_site_is_no_article(path, status):
    page = f"<title>Courier</title><h1>Courier</h1>{''.join(f'<p>{text}</p>' for text in PARAGRAPHS[:2])}"
    assert extract(page, url=f"https://courier.example{path}").verdict.status == status


@pytest.mark.parametrize("kind", ["CollectionPage", "WebPage"])
def test_rubric_that_its_system_calls_an_article_is_a_list(kind: str):
    card = (
        "<article class='post'><h2><a href='/s{0}'>Story number {0} of the harbour</a></h2>"
        "<p>More than two hundred boats had applied for a berth, and some were given one by lot in hall {0}.</p></article>"
    )
    ld = f'{{"@graph": [{{"@type": "{kind}", "name": "Sport Archives"}}, {{"@type": "WebSite", "name": "Courier"}}]}}'
    head = f"<meta property='og:type' content='article'><script type='application/ld+json'>{ld}</script>"
    page = f"<title>Sport Archives - Courier</title>{head}<main><h1>Sport</h1>TEXT</main>"
    listed = page.replace("TEXT", "".join(map(card.format, range(8))))
    assert extract(listed, url="https://courier.example/sport/").verdict.status == "not_an_article"
    long = paragraphs(tuple(f"{text} {n}" for n in "ABC" for text in PARAGRAPHS))
    story = page.replace("Sport", "Boats").replace("TEXT", long)
    assert extract(story, url="https://courier.example/boats/").verdict.status == "complete"


TABLE = "<table><tr><th>Team</th><th>Played</th><th>Points</th></tr>{}</table>".format(
    "".join(f"<tr><td>Harbour Rovers {at}</td><td>12</td><td>{29 - at}</td></tr>" for at in range(9))
)


@pytest.mark.parametrize(
    ("inner", "status"),
    [
        (
            f"<p>The table after the twelfth day of the coastal league, as the clubs have told it.</p>{TABLE}",
            "not_an_article",
        ),
        (
            f"<ul>{''.join(f'<li>{at}:00 Coast and tides, with the weather of the week</li>' for at in range(9))}</ul>",
            "not_an_article",
        ),
        (f"{paragraphs(PARAGRAPHS[:3])}{TABLE}", "complete"),
        (
            "<p>The ferry has stopped.</p><p>A rope was in its screw.</p><p>It sails again on Monday.</p>" + TABLE,
            "complete",
        ),
    ],
)
def test_page_of_data_with_a_few_words_around_is_no_article(inner, status):
    assert verdict_of(f"<main><h1>Coastal league</h1>{inner}</main>").status == status


def service_page(headline: str, *, title: str = "", head: str = "", above: str = "") -> str:
    texts = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    return (
        f"<head><title>{title or headline} – Northern Gazette</title><meta property='og:type' content='article'>"
        f"<meta property='og:site_name' content='Northern Gazette'>{head}</head>"
        f"<body><main><h1>{headline}</h1>{above}{texts}</main></body>"
    )


@pytest.mark.parametrize(
    "headline",
    ["Log In", "About Us", "About the Northern Gazette", "Privacy policy", "Datenschutzerklärung", "Abonnez-vous à la Gazette",
     "Política de cookies", "プライバシーポリシー", "Пользовательское соглашение", "Contact | Northern Gazette",
     "Live TV", "البث المباشر"],
)  # fmt: skip
def test_pages_by_which_a_site_serves_its_readers_are_no_articles(headline):
    verdict = verdict_of(service_page(headline))
    assert verdict.status == "not_an_article"
    assert headline.split(" |")[0] in verdict.evidence[0]


@pytest.mark.parametrize(
    ("headline", "more"),
    [
        ("Privacy policy of the ferry company was copied, court finds", {}),
        ("Cookies – how the harbour bakes them", {}),
        ("Contact", {"above": "<p class='byline'>By <a rel='author' href='/people/ines-falk'>Ines Falk</a></p>"}),
        ("Help", {"head": "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Help\"}</script>"}),
    ],
)  # fmt: skip
def test_a_text_with_an_author_or_a_longer_headline_is_none_of_them(headline, more):
    assert verdict_of(service_page(headline, **more)).status == "complete"


def test_forecast_in_words_and_numbers_is_no_article_though_it_has_a_report():
    days = "".join(
        f"<div class='day'><h3>{day}</h3><p>cloudy</p><p>{high}° / {high - 6}°</p><p>Rain {high * 4} %</p></div>"
        for day, high in zip(
            ("Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"), range(8, 15), strict=True
        )
    )
    report = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:4])
    assert (
        verdict_of(f"<body><main><h1>Weather Skerrin</h1>{days}<h2>Report</h2>{report}</main></body>").status
        == "not_an_article"
    )
    assert verdict_of(f"<body><main><h1>Storm over Skerrin</h1>{report}</main></body>").status == "complete"


def test_table_of_results_is_no_article_however_long():
    rows = "".join(
        f"<tr><td>{n}</td><td>Skerrin Rovers {n}</td><td>{30 - n} points</td><td>{n} lost</td></tr>" for n in range(40)
    )
    page = (
        f"<body><main><h1>League table</h1><p>As it stands on Saturday evening.</p><table>{rows}</table></main></body>"
    )
    assert verdict_of(page).status == "not_an_article"


def test_control_that_sorts_hits_names_no_author():
    hits = "".join(
        f"<li><h3><a href='/{n}'>Ferry {n} returns</a></h3><p>{text[:90]}…</p></li>"
        for n, text in enumerate(PARAGRAPHS)
    )
    page = f"<body><main><h1>Recherche</h1><ul><li>Par pertinence</li><li>Par date</li></ul><p>{PARAGRAPHS[0]}</p><ul>{hits}</ul></main></body>"
    article = extract(page, url=URL)
    assert article.authors == ()
    assert article.verdict.status == "not_an_article"


@pytest.mark.parametrize(
    ("link", "status"),
    [
        ("会員限定　この記事は会員限定です　昆布干しの一日を歩いて見る", "complete"),
        ("Exclusive to subscribers: the storks are back on the chimney of the old brewery", "complete"),
        ("Subscribe to continue reading", "paywalled"),
    ],
)
def test_link_below_the_text_that_labels_another_story_is_no_wall(link: str, status: str):
    below = f"<div><a href='/storks'>{link}</a></div>"
    assert verdict_of(plain_page(f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>{below}")).status == status


def test_offer_to_members_below_the_text_that_is_of_something_else_is_no_wall():
    below = "<p>あわせて読みたい記事や写真は会員限定の紙面ビューアーでご覧いただけます。</p>"
    assert verdict_of(plain_page(f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>{below}")).status == "complete"
    for kept in ("記事です", "ページです", "本文です。ログインしてください", "全文をご覧ください"):
        wall = f"<p>ここから先は会員限定の{kept}。</p>"
        assert verdict_of(plain_page(f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>{wall}")).status == "paywalled"


def test_wall_above_the_notes_of_a_text_and_one_that_a_meter_has_not_shut():
    text = f"<p>{PARAGRAPHS[0]}<a href='#fn1' id='r1'><sup>1</sup></a></p><p>{PARAGRAPHS[1]}</p>"
    wall = "<div class=paywall><h2>Keep reading with a free trial</h2><p>Subscribe to keep reading this post.</p></div>"
    note = "<div class=footnote id='fn1'><a href='#r1'>1</a> <p>Only for those who live on the quay.</p></div>"
    assert verdict_of(plain_page(f"{text}{wall}{note}")).status == "paywalled"
    meter = (
        "<div class='newsletter nag'><p>You are reading your last free article this month. <a>Subscribe</a></p></div>"
    )
    assert verdict_of(plain_page(f"{meter}{paragraphs()}{wall}")).status == "complete"
    assert verdict_of(plain_page(f"{meter.replace('<div', '<div hidden')}{paragraphs()}{wall}")).status == "paywalled"
    assert verdict_of(plain_page(f"{text}{wall.replace('</div>', '')}{paragraphs()}</div>")).status == "complete"
    assert verdict_of(plain_page(f"{paragraphs()}{wall}")).status == "paywalled"


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("A newsletter only for subscribers: get it every morning.", "complete"),
        ("조선소식 구독자만 볼 수 있는 뉴스레터를 받아보세요", "complete"),
        ("Sign up for our newsletter to continue reading this article.", "paywalled"),
    ],
)
def test_newsletter_for_subscribers_is_no_wall_unless_it_is_asked_for_before_the_rest(line, status):
    text = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:3])
    page = f"<body><article><h1>Market opens</h1>{text}</article><div class='box'><p>{line}</p></div></body>"
    assert verdict_of(page).status == status


def test_page_that_says_it_is_one_of_several_is_truncated_where_it_is_the_only_one():
    text = paragraphs()
    page = f"<body><article><h1>Market opens</h1><p>Page 1 of 2</p>{text}</article></body>"
    alone = verdict_of(page)
    assert alone.status == "truncated"
    assert "Page 1 of 2" in alone.evidence[0]
    items = "<li>Back</li><li>1</li><li><a href='?page=2'>2</a></li><li><a href='?page=2'>On</a></li>"
    pager = f"<div><ul>{items}</ul><p>1/2ページ</p></div>"
    assert verdict_of(f"<body><article><h1>Market opens</h1>{text}</article>{pager}</body>").status == "truncated"
    second = "<body><article><h1>Market opens</h1><p>Page 2 of 2</p><p>The rents rise again in May, the council said on Wednesday evening.</p></article></body>"
    assert verdict_of(page, pages=(second,)).status == "complete"
    comments = (
        f"<body><article><h1>Market opens</h1>{text}</article><div class='comments'><p>Page 1 of 9</p></div></body>"
    )
    assert verdict_of(comments).status == "complete"


def test_page_that_says_what_the_next_one_is_about_is_truncated_where_it_is_the_only_one():
    line = "<p><b>Next Page:</b> <a href='/a2'>What the harbour master said</a></p>"
    page = f"<body><article><h1>Market opens</h1>{paragraphs()}{line}</article></body>"
    assert verdict_of(page).status == "truncated"
    above = f"<body><article><h1>Market opens</h1>{line}{paragraphs()}</article></body>"
    assert verdict_of(above).status == "complete"
    second = "<body><article><h1>Market opens</h1><p>The rents rise again in May, the council said on Wednesday evening.</p></article></body>"
    assert verdict_of(page, pages=(second,)).status == "complete"


GUCE = """<html lang=it><head><title>Il Porto fa parte della famiglia Porto</title></head><body><form method=post>
<h1>Il Porto fa parte della famiglia Porto</h1><p>I siti e le app che gestiamo, tra cui il Porto, e il nostro servizio di pubblicità.</p>
<p>Quando utilizzi i nostri siti e le nostre app, usiamo i <a href=/c>cookie</a> per:</p><ul><li>fornirti i nostri siti e le nostre app</li>
<li>autenticare gli utenti, applicare misure di sicurezza e prevenire abusi; e</li><li>misurare il tuo utilizzo dei nostri siti</li></ul>
<p>Se fai clic su "Accetta tutto", noi e i nostri partner archivieremo informazioni su un dispositivo, useremo i cookie e altri dati personali,
come l'indirizzo IP, per finalità di analisi, pubblicità e contenuti personalizzati, ricerche sul pubblico e sviluppo di servizi.</p>
<p>Puoi revocare il consenso in qualsiasi momento facendo clic su "Impostazioni di privacy e cookie" presenti sui nostri siti.</p>
<div>{}</div></form></body></html>"""


def test_text_in_a_form_that_agrees_to_what_it_is_about_is_a_consent_wall():
    assert (
        verdict_of(GUCE.format("<button>Accetta tutto</button><button>Rifiuta tutto</button>")).status == "consent_wall"
    )


def test_story_in_the_form_that_old_systems_put_around_each_page_is_a_story():
    banner = "<div><p>We use cookies and personal data with your consent.</p><button>Accept all</button></div>"
    page = f"<body><form id=aspnetForm><h1>Floating market opens</h1><article>{paragraphs()}</article>{banner}</form></body>"
    assert verdict_of(page).status == "complete"


def test_page_that_asks_to_log_in_is_no_article_unless_it_states_one():
    said = f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>"
    form = "<form><label>Email</label><input type=email><button>Continue</button></form>"
    page = f"<html><head><title>Courier</title></head><body><main><h1>{{}}</h1>{form}{said}</main></body></html>"
    assert verdict_of(page.format("Log in to keep reading")).status == "not_an_article"
    assert verdict_of(page.format("Two storks return to the brewery")).status == "complete"


ASKED = (
    "Společnost a 842 partnerů ukládá do vašeho zařízení cookies a zpracovává osobní údaje, jako je adresa a historie prohlížení.",
    "Kliknutím na tlačítko udělujete souhlas se zpracováním těchto údajů za účelem zobrazování cílené reklamy a obsahu.",
    "Souhlas platí dvanáct měsíců. Více se dočtete v zásadách ochrany osobních údajů, a souhlas můžete kdykoli odvolat.",
)
OFFER = "<section><h2>Číst bez reklamy</h2><p>Naši redaktoři pro vás každý den připravují zprávy a rozhovory.</p><ul><li>Platí i pro další weby skupiny</li></ul></section>"


def test_page_that_offers_a_subscription_for_consent_is_a_gate_whatever_it_says_besides():
    gate = "<html><head><title>{}</title>{}</head><body><main><h1>Vyberte si</h1>{}{}<button>{}</button></main></body></html>"
    hidden, asked = '<meta name="robots" content="noindex">', paragraphs(ASKED)
    assert verdict_of(gate.format("Deník", hidden, OFFER, asked, "Souhlasím")).status == "consent_wall"
    assert verdict_of(gate.format("Nastavení souhlasu", "", OFFER, asked, "Souhlasím")).status == "consent_wall"
    assert verdict_of(gate.format("Deník", "", paragraphs(), asked, "Souhlasím")).status == "complete"
    assert verdict_of(gate.format("Deník", hidden, paragraphs(), "", "Souhlasím")).status == "complete"


def test_dialog_over_an_empty_page_is_a_consent_wall_in_saved_html_too():
    said = "Vi och våra partner lagrar cookies för att behandla personuppgifter. Du samtycker genom att klicka."
    shell = "<body><header><nav><a href=/>Nyheter</a></nav></header><main></main><div role=dialog aria-modal=true><p>{}</p><button>{}</button></div></body>"
    assert verdict_of(shell.format(said, "Godkänn alla")).status == "consent_wall"
    assert verdict_of(shell.format(said, "Stäng")).status == "not_an_article"
    assert verdict_of(f"{shell.format(said, 'Godkänn alla')}<article>{paragraphs()}</article>").status == "complete"


@pytest.mark.parametrize(
    "said",
    ["Bitte Adblocker deaktivieren!", "It looks like you are using an ad blocker", "Désactivez votre bloqueur de pub"],
)
def test_page_that_asks_to_let_advertisements_through_is_no_article(said):
    page = "<html><head><title>{}</title>{}</head><body><article><h1>{}</h1>{}</article></body></html>"
    hidden = '<meta name="robots" content="noindex,nofollow">'
    assert verdict_of(page.format(said, hidden, "Nanu?", paragraphs())).status == "not_an_article"
    assert verdict_of(page.format(said, "", said, paragraphs(PARAGRAPHS[:2]))).status == "not_an_article"
    assert verdict_of(page.format(f"{said}: what readers hear", "", "Of walls", paragraphs())).status == "complete"


def test_page_that_is_kept_from_a_country_is_no_article_though_it_says_why_at_length():
    page = "<html><head><title>451: Unavailable due to legal reasons</title>{}</head><body><section><h1>Not here</h1>{}</section></body></html>"
    assert verdict_of(page.format('<meta name="robots" content="noindex">', paragraphs())).status == "not_an_article"


def test_teaser_for_subscribers_is_a_wall_and_no_request_to_log_in():
    page = f"<body><main>{paragraphs(PARAGRAPHS[:2])}<p>This article is for subscribers only.</p><input type=email></main></body>"
    assert verdict_of(page).status == "paywalled"


def test_story_about_consent_in_the_form_that_old_systems_have_is_a_story():
    said = "Shops must ask for consent before they store cookies, the court said, and keep personal data no longer."
    story = "".join(f"<p>On day {day}: {said} {text}</p>" for day in range(3) for text in PARAGRAPHS)
    form = "<form id=aspnetForm><button>Accept all</button><h1>Shops must ask for cookie consent</h1>{}</form>"
    assert verdict_of(form.format(story)).status == "complete"
    title = (
        "<title>Shops must ask for cookie consent</title><button>Accept all</button><h1>Shops must ask for consent</h1>"
    )
    assert verdict_of(title + story).status == "complete"


def test_agencys_brief_that_its_writers_have_signed_off_is_whole() -> None:
    ld = '{"@type": "NewsArticle", "isAccessibleForFree": "false", "author": {"@type": "Organization", "name": "AFP"}}'
    text = f"<h1>A market</h1>{paragraphs(PARAGRAPHS[1:3])}"
    page = f"<html><head><script type='application/ld+json'>{ld}</script></head><body><article>{text}"
    brief = extract(f"{page}<p>ap/kam/bfi/an/eg</p></article></body></html>", url=URL)
    assert (brief.verdict.status, brief.agency, brief.paywalled) == ("complete", "AFP", True)
    assert extract(f"{page}</article></body></html>", url=URL).verdict.status == "paywalled"


@pytest.mark.parametrize(
    ("url", "canonical", "kind", "status"),
    [
        (None, "https://courier.example/", "website", "not_an_article"),
        (None, "https://courier.example/", "article", "complete"),
        ("https://courier.example/a", "https://courier.example/", "website", "complete"),
        ("https://archive.example/web/2026/https://courier.example/", "", "website", "not_an_article"),
    ],
)
def test_front_page_is_known_by_its_address_or_its_own_word_for_it(
    url: str | None, canonical: str, kind: str, status: str
) -> None:
    head = f'<link rel="canonical" href="{canonical}"><meta property="og:type" content="{kind}">'
    text = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:2])
    page = f"<html><head><title>Courier</title>{head}</head><body><h1>Courier</h1>{text}</body></html>"
    assert extract(page, url=url).verdict.status == status


def test_few_words_on_a_front_page_are_no_article_whatever_a_plugin_calls_it() -> None:
    article = '{"@type": "NewsArticle", "headline": "Courier", "datePublished": "2026-03-17"}'
    ld = f'{{"@graph": [{article}, {{"@type": "CollectionPage", "name": "Courier"}}]}}'
    head = f"<title>Courier</title><script type='application/ld+json'>{ld}</script>"
    page = f"<html><head>{head}</head><body><h1>Courier</h1><p>{PARAGRAPHS[1][:-1]}...</p></body></html>"
    assert extract(page, url="https://courier.example/").verdict.status == "not_an_article"
    whole = page.replace("...", ".").replace(ld, article).replace("</p>", f"</p><p>{PARAGRAPHS[2]}</p>")
    assert extract(whole, url="https://flood.example/").verdict.status == "complete"
