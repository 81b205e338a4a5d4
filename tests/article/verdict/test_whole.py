"""Whether the text is all of the article: paid for, cut off, or not loaded."""

# ruff: noqa: E501 (markup and bylines as sites write them)
from __future__ import annotations

import json
from dataclasses import replace

import pytest

from jsnews import extract
from jsnews.model import SettleReport, Snapshot

from ..pages import PARAGRAPHS, URL, paragraphs, plain_page, verdict_of


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


def test_rest_that_was_asked_for_in_vain_is_evidence_of_a_truncated_text():
    said = "“Read on” was pressed and brought nothing: news.example/rest gave status 503"
    settle = SettleReport(reason="settled", clock="virtual", denied=(said,))
    verdict = verdict_of(plain_page(paragraphs()), settle=settle)
    assert (verdict.status, verdict.evidence) == ("truncated", (said,))


def test_answer_that_broke_off_is_truncated_unless_the_end_of_the_page_has_come():
    broken = SettleReport(reason="settled", clock="real", broken_off="net::ERR_CONTENT_LENGTH_MISMATCH")
    whole = plain_page(paragraphs())
    assert verdict_of(whole, settle=broken).status == "complete"
    verdict = verdict_of(whole.partition("<footer>")[0], settle=broken)
    assert verdict.status == "truncated"
    assert "ERR_CONTENT_LENGTH_MISMATCH" in verdict.evidence[0]


@pytest.mark.parametrize("reason", ["hung", "blind"])
def test_page_that_was_given_up_is_truncated_where_something_was_on_its_way(reason):
    given_up = SettleReport(reason=reason, clock="virtual", pending=("Fetch e.org/story",), text_length=900)
    verdict = verdict_of(plain_page(paragraphs()), settle=given_up)
    assert verdict.status == "truncated"
    assert "Fetch e.org/story" in verdict.evidence[0]
    assert verdict_of(plain_page(paragraphs()), settle=replace(given_up, pending=())).status == "complete"


def counted_page(shown: int) -> str:
    """So many paragraphs of an article that has 2,400 words by its own account."""
    thing = {"@type": "NewsArticle", "headline": "Floating market opens in Namsan", "wordCount": 2400}
    head = f'<script type="application/ld+json">{json.dumps(thing)}</script>'
    return plain_page(paragraphs(PARAGRAPHS[:shown]), head=head)


def test_beginning_of_a_text_that_is_far_longer_by_the_page_s_account_is_truncated():
    assert verdict_of(counted_page(2)).status == "truncated"


def test_count_that_may_be_of_characters_says_nothing_of_a_longer_text():
    assert verdict_of(counted_page(len(PARAGRAPHS))).status == "complete"


def test_count_bears_out_what_else_says_that_a_text_is_cut():
    page = counted_page(len(PARAGRAPHS)).replace(
        "</article>", "<p>The rest of the story could not be loaded.</p></article>"
    )
    verdict = verdict_of(page)
    assert verdict.status == "truncated"
    assert any("2400 words" in said for said in verdict.evidence)


def test_article_that_tells_of_a_call_to_subscribe_is_whole():
    told = "<p>The publisher said that readers of the paper would have to subscribe to continue from May on.</p>"
    page = plain_page(f"{paragraphs()}{told}<p>The union of the printers called that a mistake.</p>")
    article = extract(Snapshot(html=page, url=URL, status=200))
    assert article.verdict.status == "complete"
    assert "called that a mistake" in article.text


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


def test_dialog_over_a_few_sentences_that_keeps_the_rest_for_subscribers_is_a_paywall():
    settle = SettleReport(
        reason="settled",
        clock="virtual",
        overlays=("Bli prenumerant för att läsa vidare Första månaden 1 krona. Köp nu",),
    )
    assert verdict_of(plain_page(paragraphs(PARAGRAPHS[:1])), settle=settle).status == "paywalled"
    whole = [*PARAGRAPHS, *(f"{text} So it is told here." for text in PARAGRAPHS)]
    assert verdict_of(plain_page(paragraphs(whole)), settle=settle).status == "complete"


def test_dialog_below_a_text_that_breaks_off_is_a_paywall_in_saved_html_too():
    said = "<h2>To continue reading this article</h2><p>Subscribe from one pound a week</p><a>Already a subscriber? Log in</a>"
    cut, whole = paragraphs((*PARAGRAPHS[:3], PARAGRAPHS[3][:98])), paragraphs(PARAGRAPHS[:4])
    page = "<article><h1>Floating market opens</h1>{}<div role='dialog'{}>{}</div></article>"
    assert verdict_of(page.format(cut, "", said)).status == "paywalled"
    assert verdict_of(page.format(cut, " aria-hidden='true'", said)).status != "paywalled"
    assert verdict_of(page.format(cut, "", "<p>Share this article</p>")).status != "paywalled"
    assert verdict_of(page.format(whole, "", said)).status == "complete"
    assert verdict_of(page.format(cut, " class='modal fade'", said)).status != "paywalled"
    for end in ("It is closed. (dpa)", "It is closed. dpa/jo", "It is closed. — Mina Seo", "“Is it closed?”]"):
        assert verdict_of(page.format(f"{whole}<p>{PARAGRAPHS[4]} {end}</p>", "", said)).status == "complete"


def test_text_that_breaks_off_before_an_offer_to_go_on_in_an_app_is_truncated():
    cut = (
        f"<p>{PARAGRAPHS[2][:60]}…</p><div><h3>Continue this story in our app</h3><a href='/app'>Get the app</a></div>"
    )
    assert verdict_of(plain_page(paragraphs(PARAGRAPHS[:2]) + cut)).status in ("truncated", "paywalled")


def test_question_to_log_in_in_the_place_of_a_stated_article_is_a_paywall():
    head = '<meta property="og:type" content="article"><title>Kranen lyfter</title>'
    wall = "<h1>Logga in för att läsa artikeln</h1><p>Du behöver ett konto för att läsa vidare. Det är gratis.</p>"
    assert verdict_of(f"<html lang='sv'><head>{head}</head><body>{wall}</body></html>").status == "paywalled"


# More than an excerpt: each paragraph is another.
LONG = tuple(
    f"{text} So it was said at the {day} meeting." for day in ("first", "second", "last") for text in PARAGRAPHS
)


def free(is_free: bool, **more: object) -> str:
    thing = {"@type": "NewsArticle", "headline": "Floating market opens", "isAccessibleForFree": is_free, **more}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


@pytest.mark.parametrize(
    "body",
    [
        "".join(f'<p class="body paywall">{text}</p>' for text in LONG),
        f'{paragraphs(PARAGRAPHS[:1])}<div class="paywall">{paragraphs(LONG)}</div>',
        f'{paragraphs(LONG)}<div class="paywall"></div>',
        f'{paragraphs(LONG)}<div class="card paywall-content"><a href="/b"><h3>Ferries sold</h3></a></div>',
    ],
)
def test_text_in_the_element_that_is_paid_for_is_the_text(body):
    parts = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"}
    verdict = verdict_of(plain_page(body, head=free(False, hasPart=parts)))
    assert verdict.status == "complete", verdict.evidence


def test_film_that_is_paid_for_says_nothing_of_the_text():
    film = {"@type": "VideoObject", "isAccessibleForFree": False}
    assert verdict_of(plain_page(paragraphs(PARAGRAPHS[:2]), head=free(True, hasPart=film))).status == "complete"
    assert verdict_of(plain_page(paragraphs(PARAGRAPHS[:2]), head=free(False))).status == "paywalled"


def test_barrier_in_the_place_of_the_text_is_a_paywall():
    offers = (
        "<h2>Subscribe to unlock this article</h2><div><h3>Try unlimited access</h3><p>Only 1 € for 4 weeks</p>"
        "<p>Then 69 € a month. Complete digital access to good journalism on any device, and cancel whenever you like.</p></div>"
        "<h3>Why the Courier?</h3><p>See why over a million readers pay to read what we write.</p>"
    )
    assert verdict_of(plain_page(offers)).status == "paywalled"


@pytest.mark.parametrize(
    ("wall", "status"),
    [
        (
            '<div class="paywall"><h2>This post is for paid subscribers</h2><button>Subscribe</button></div>',
            "paywalled",
        ),
        ('<div class="paywall"><h2>Continue reading this letter for free, with our thanks</h2></div>', "paywalled"),
        (
            '<div class="x-paywall-box"><div><h3>Weiterlesen mit Plus</h3><p>4 Wochen für 1 €</p></div></div>',
            "paywalled",
        ),
        (
            '<div class="paywall"><p>As a member you also get our app and a newspaper for children.</p></div>',
            "complete",
        ),
        ('<div class="modal paywall"><p>Subscribe to continue reading</p></div>', "complete"),
        ('<div class="box"><p>Subscribe to continue reading</p></div>', "complete"),
        ('<aside class="cta"><h2>This post is for paid members only</h2><p>Subscribe</p></aside>', "paywalled"),
        ('<div class="box"><h2>Dieser Artikel ist nur für Abonnenten</h2></div>', "paywalled"),
        ('<div class="modal"><h2>This post is for paid members only</h2></div>', "complete"),
        ('<div class="box"><p>This post is for those who row.</p></div>', "complete"),
        ('<div class="box"><p>This article is for members of the harbour board.</p></div>', "complete"),
        (
            '<div class="box"><p>This story is for subscribers</p><h3><a href="/b">Ferries return to the islands</a></h3></div>',
            "complete",
        ),
    ],
)
def test_paywall_that_begins_where_a_long_text_ends_cuts_it(wall, status):
    verdict = verdict_of(plain_page(f"{paragraphs(LONG)}{wall}"))
    assert verdict.status == status, verdict.evidence


def test_wall_in_a_dialog_that_nobody_opened_cuts_nothing():
    dialog = '<div id="paywall-meter" class="modal {}" {}><p>Read on for a crown a week.</p></div>'
    for names, said in (("hidden", ""), ("fade", 'aria-hidden="true"')):
        page = plain_page(paragraphs() + dialog.format(names, said), head=free(False))
        assert verdict_of(page).status == "complete", names
    assert verdict_of(plain_page(paragraphs() + dialog.format("in", ""), head=free(False))).status == "paywalled"


@pytest.mark.parametrize(
    ("following", "status"),
    [
        ("/a/2/", "truncated"),
        ("/a?page=2", "truncated"),
        ("/a-p2.html", "truncated"),
        ("/a,nId,2", "truncated"),
        ("/a-2/", "complete"),  # another story of the same name
        ("/a?page=1", "complete"),  # of the comments, counted from 0
        ("/a/15", "complete"),
        ("/b/2/", "complete"),
        ("https://other.example/a/2/", "complete"),
    ],
)
def test_saved_page_that_states_its_next_one_is_not_all(following, status):
    page = plain_page(paragraphs(), head=f'<link rel="next" href="{following}">')
    assert verdict_of(page).status == status
    assert verdict_of(page, pages=(page,)).status == "complete"
    assert verdict_of(page, settle=SettleReport(reason="settled", clock="virtual")).status == "complete"


@pytest.mark.parametrize(
    ("second", "status"),
    [
        ("/a/2/", "truncated"),
        ("/a-2/", "complete"),
        ("/a?page=2", "complete"),
        ("/b/2", "complete"),
        ("/a/page/2/#comments", "complete"),
    ],
)
def test_saved_page_that_numbers_a_second_one_is_not_all(second, status):
    pager = f'<nav>Page: <span>1 <a href="{second}">2</a> <a href="{second}"><span>Next →</span></a></span></nav>'
    page = plain_page(paragraphs() + pager)
    assert verdict_of(page).status == status
    for named in ("gallery", "comment-pages", "latest-news"):
        assert verdict_of(plain_page(f"{paragraphs()}<div class='{named}'>{pager}</div>")).status == "complete"
    assert verdict_of(page, settle=SettleReport(reason="settled", clock="virtual")).status == "complete"


def test_meter_that_gave_a_text_away_is_no_wall_whatever_its_class():
    wall = '<div class="regwall-inline"><h3>We need you</h3><p>{}</p><a href=/s>See my options</a></div>'
    given = "This article is one of your free articles this month. Subscribe today and never run out."
    page = plain_page(paragraphs() + wall.format(given), head=free(False))
    assert verdict_of(page).status == "complete"
    kept = wall.format("Subscribe today, and read what the harbour says at any hour.")
    assert verdict_of(plain_page(paragraphs() + kept, head=free(False))).status == "paywalled"


def test_wall_between_the_last_heading_and_the_notes_keeps_the_rest():
    wall = (
        '<div class="paywall-jump paywall"><h2>Keep reading with a 7-day free trial</h2><div>Subscribe to The Tide to keep '
        "reading this post and get 7 days of free access to the full post archives.</div><button>Start trial</button></div>"
    )
    marked = PARAGRAPHS[1] + '<a class="footnote-anchor" id="a1" href="#n1">1</a>'
    text = f"<p>{PARAGRAPHS[0]}</p><p>{marked}</p>{paragraphs(PARAGRAPHS[2:])}<h3>What the captain said</h3>"
    note = '<div class="footnote"><a id="n1" href="#a1">1</a><div class="footnote-content"><p>A kind of mackerel that nobody on the quay would have bought from a raft a year ago.</p></div></div>'
    assert verdict_of(plain_page(f"<div>{text}</div>{wall}{note}")).status == "paywalled"
    assert verdict_of(plain_page(f"<div>{text}</div>{note}")).status == "complete"


def test_text_that_ends_amid_a_sentence_before_a_call_to_read_on_is_cut():
    cut = "聂师傅在窗口前站了一个上午，最后对他说的第一句话是，"
    text = "三年里，这个窗口卖出了四万一千多张船票，有人夹进相册，有个中学班级毕业时买走了整整一本。" * 3
    fold = "<div class='fold-mask'>打开江城晚报客户端 阅读全文</div>"
    assert verdict_of(plain_page(f"<p>{text}</p><p>{text}</p><p>{cut}</p>{fold}")).status == "truncated"
    assert verdict_of(plain_page(f"<p>{text}</p><p>{text}</p>{fold}")).status == "complete"


@pytest.mark.parametrize(
    "below",
    [
        "<div class=card><h3><a href=/x>Winter im Turm</a></h3><p>Dieser Artikel ist nur für Abonnenten</p></div>",
        "<div class=card><h3>Winter im Turm</h3><p>This article is for subscribers only</p></div>",
        "<h2>Nos abonnés ont aimé</h2><article class='card paywall'><p>Abonnez-vous pour lire la suite</p></article>",
        "<h3>Comments</h3><div class='paywall'><p>This is for subscribers only. Subscribe to continue</p></div>",
    ],
)
def test_who_may_read_another_story_says_nothing_of_a_long_one(below: str):
    text = "".join(f"<p>{number}. {text}</p>" for number in range(5) for text in PARAGRAPHS)
    assert verdict_of(plain_page(f"<div>{text}</div>{below}")).status == "complete"


def test_text_that_ends_with_a_comma_before_another_story_is_not_cut():
    letter = f"{paragraphs()}<p>Yours,</p>"
    for below in (
        "<p>Mina Seo</p><div><p>A second story of the harbour.</p><a href=/z>Read more</a></div>",
        "<div><h3>Other story</h3><p><a href=/y>Read more</a></p></div>",
    ):
        assert verdict_of(plain_page(f"{letter}{below}")).status == "complete"


@pytest.mark.parametrize(("second", "status"), [("c7-2.html", "truncated"), ("c8-2.html", "complete")])
def test_pages_that_a_chinese_page_numbers_in_brackets_are_wanting(second: str, status: str) -> None:
    pager = f"<div class='zdfy'><a href='/n1/c7.html'>【1】</a><a href='/n1/{second}'>【2】</a></div>"
    page = f"<html><body><article><h1>A market</h1>{paragraphs()}</article>{pager}</body></html>"
    assert extract(page, url="https://courier.example/n1/c7.html").verdict.status == status
