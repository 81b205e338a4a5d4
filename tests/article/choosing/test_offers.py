"""Boxes that ask the reader for an address are no part of the text they stand in."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.choosing.offers import without_adverts, without_form_headings
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, paragraphs, plain_page

HEADING, CALL = "City Desk, every weekday", "Sign up for stories from the block that you live on."


def box(inside: str) -> str:
    return f'<div class="c-box"><h3>{HEADING}</h3><p>{CALL}</p>{inside}</div>'


def text_with(extra: str) -> str:
    return extract(plain_page(paragraphs(PARAGRAPHS[:3]) + extra + paragraphs(PARAGRAPHS[3:]))).text


def chosen_without(markup: str, left_out: str) -> list[str]:
    page = read_page(f"<article><p>{PARAGRAPHS[0]}</p>{markup}<p>{PARAGRAPHS[1]}</p></article>")
    chosen = [block for block in page.blocks if block.text != left_out]
    return [block.text for block in without_form_headings(page, chosen)]


def test_a_box_for_a_newsletter_leaves_nothing_in_the_text() -> None:
    text = text_with(box('<input type="email" placeholder="you@example.org"><button>Sign up</button>'))
    assert HEADING not in text
    assert CALL not in text


@pytest.mark.parametrize("heading", ["La newsletter « Le port »", "Newsletter", "Nieuwsbrief over de haven"])
def test_what_a_box_tells_of_a_newsletter_leaves_nothing_in_the_text(heading: str) -> None:
    told = "Every week our reporters explain what has happened in the harbour and what is going to."
    assert told not in text_with(f"<section class='inset'><h2>{heading}</h2><p>{told}</p></section>")


def test_a_heading_over_a_form_goes_with_the_call_below_it() -> None:
    assert HEADING not in chosen_without(box("<form><input name='address'></form>"), CALL)


def test_a_heading_over_a_call_to_join_goes_with_it() -> None:
    assert HEADING not in chosen_without(box(""), CALL)
    told = "The berths by the old quay were the first to go."
    assert HEADING in chosen_without(f"<section><h3>{HEADING}</h3><p>{told}</p></section>", told)


def test_a_heading_over_few_words_in_a_box_among_paragraphs_goes_with_them() -> None:
    told = "Our best stories, on Sundays."
    assert HEADING not in chosen_without(f"<div><h3>{HEADING}</h3><p>{told}</p></div>", told)
    assert HEADING in chosen_without(f"<section><h3>{HEADING}</h3><p>{told}</p></section>", told)
    assert HEADING in chosen_without(f"<div><h3>{HEADING}</h3><p>{told * 4}</p></div>", told * 4)
    assert HEADING in chosen_without(f"<div><h3>{HEADING}</h3><p>{told}</p></div>", "")


def test_a_small_box_with_a_heading_and_an_invitation_is_none_of_the_text() -> None:
    call = "Sign up for our harbour digest."
    assert left_of(f"<div class='c-box'><h3>{HEADING}</h3><p>{call}</p></div>") == list(PARAGRAPHS)
    assert call in left_of(f"<h3>{HEADING}</h3><p>{call}</p>")


def test_the_name_of_a_thing_that_a_box_sells_is_none_of_the_text() -> None:
    link = "<a href='https://shop.example/7' rel='nofollow sponsored'>{}</a>"
    price, told = "$34 at Quayside", "We moor with a Quayside for $34."
    assert HEADING not in chosen_without(f"<div><h3>{HEADING}</h3>{link.format(price)}</div>", price)
    own = f"<div><h3>{HEADING}</h3><a href='/7'>{price}</a></div>"
    assert HEADING in chosen_without(own, price)
    assert HEADING in chosen_without(f"<section><h3>{HEADING}</h3><p>{link.format(told)}</p></section>", told)


def test_a_heading_over_a_form_stays_where_its_text_does() -> None:
    assert HEADING in chosen_without(box("<form><input name='answer'></form>"), "")


def test_a_heading_with_a_button_for_its_link_stays() -> None:
    assert HEADING in chosen_without(f"<div><h3>{HEADING}</h3><button>Copy link</button></div>", "Copy link")


ADVERT = "Three nights, two ferries, one sauna. Book before the ice goes."


def left_of(markup: str) -> list[str]:
    page = read_page(f"<article>{markup}{paragraphs()}</article>")
    return [block.text for block in without_adverts(page, page.blocks)]


def test_what_a_box_says_below_the_word_for_an_advertisement_is_none_of_the_text() -> None:
    slot = f"<div><span>– ADVERTISEMENT –</span><div><b>Holidays</b><p>{ADVERT}</p></div></div>"
    assert ADVERT not in left_of(f"<p>{PARAGRAPHS[0]}</p>{slot}")


@pytest.mark.parametrize("name", ["promo-inline", "Box Newsletter", "c-share__call", "follow", "affiliate", "anketa"])
def test_a_small_box_with_the_class_of_an_offer_is_none_of_the_text(name: str) -> None:
    assert ADVERT not in left_of(f'<div class="{name}"><p>{ADVERT}</p></div>')


def test_a_large_box_with_the_class_of_an_offer_may_hold_the_text() -> None:
    text = "".join(f"<p>{number}: {ADVERT}</p>" for number in range(8))
    assert f"1: {ADVERT}" in left_of(f'<div class="social-share">{text}</div>')


@pytest.mark.parametrize(
    "label",
    [
        "Advertisement",
        "ADVERTISEMENT - SCROLL TO CONTINUE WITH CONTENT",
        "SCROLL TO CONTINUE WITH CONTENT",
        "Keep scrolling to read more",
        "Članak se nastavlja ispod oglasa",
        "Publicité",
        "- Publicitate -",
        "CONTINUA DEPOIS DA PUBLICIDADE",
        "La suite après cette publicité",
        "Artikel gaat verder onder de foto.",
        "Artikkelen fortsetter under annonsen",
        "Juttu jatkuu mainoksen jälkeen",
        "Dalszy ciąg materiału pod wideo",
        "Sigue leyendo después del vídeo",
        "Continua após o vídeo",
        "Contenuto sponsorizzato",
        "विज्ञापन",
    ],
)
def test_a_label_without_its_advertisement_is_none_of_the_text(label: str) -> None:
    assert label not in text_with(f"<p>{label}</p>")
    assert "Advertising" in text_with("<h2>Advertising</h2><p>The town pays for it all the same, says its clerk.</p>")


def test_a_label_takes_few_words_with_it_that_are_glued_to_it() -> None:
    words = "<span>Advertisement</span><span>Scroll on to read the story</span>"
    assert left_of(f"<p>{PARAGRAPHS[0]}</p>{words}<p>{PARAGRAPHS[1]}</p>") == [*PARAGRAPHS[:2], *PARAGRAPHS]
    told = "<p><b>Anzeige</b> gegen den Wirt</p>"
    assert "Anzeige gegen den Wirt" in left_of(f"<p>{PARAGRAPHS[0]}</p>{told}")


def test_a_form_in_the_text_is_none_of_it() -> None:
    form = f'<form><h3>{HEADING}</h3><p>{CALL}</p><input type="email"><button>Send</button></form>'
    assert CALL not in text_with(form)


def test_what_an_offer_at_the_end_costs_is_none_of_the_text_and_the_page_is_paywalled() -> None:
    offer = "<div><strong>Jetzt weiterlesen mit Plus</strong><p>Vier Wochen testen für 1 Euro.</p></div>"
    article = extract(plain_page(paragraphs(PARAGRAPHS[:3]) + offer))
    assert "1 Euro" not in article.text
    assert article.verdict.status == "paywalled"


def test_a_text_that_speaks_of_an_advertisement_keeps_its_lines() -> None:
    assert ADVERT in left_of(f"<div><p>The advertisement read:</p><p>{ADVERT}</p></div>")


def test_a_label_beside_the_paragraphs_takes_none_of_them_away() -> None:
    assert left_of("<p>Advertisement</p>") == list(PARAGRAPHS)


def test_a_label_alone_in_a_table_is_none_of_the_text() -> None:
    assert left_of("<table><tr><td>Advertisement</td></tr></table>") == list(PARAGRAPHS)
    row = "<table><tr><td>Rents</td><td>Advertisement</td></tr></table>"
    assert "Advertisement" in left_of(row)


def test_a_poll_is_none_of_the_text() -> None:
    question = "<p>Should the market open on Mondays, too?</p>"
    assert left_of(f'<div class="c-box"><h4>Courier Poll</h4>{question}</div>') == list(PARAGRAPHS)
    told = "<p>Should they move? Half of the sellers asked by the council would rather stay where they are.</p>"
    assert "The poll" in left_of(f"<div><h4>The poll</h4>{told}</div>")


def test_what_a_box_says_below_who_paid_for_it_is_none_of_the_text() -> None:
    slot = f"<div><p>This letter is brought to you by Quayside</p><p>{ADVERT * 3}</p><a href='/'>Book now</a></div>"
    assert left_of(f"<p>{PARAGRAPHS[0]}</p>{slot}")[1:] == list(PARAGRAPHS)


def test_a_section_of_the_text_that_begins_with_a_label_stays() -> None:
    section = f"<section><p>Advertisement</p>{paragraphs(PARAGRAPHS[:2])}</section>"
    assert set(PARAGRAPHS[:2]) <= set(left_of(section))


@pytest.mark.parametrize(
    "box",
    [
        '<div class="x"><h4>{}</h4><p>{}</p><form><button>Go</button></form></div>',
        '<p class="appeal donation">{}{}</p>',
    ],
)
def test_what_asks_for_an_address_or_money_between_the_paragraphs_is_none_of_the_text(box: str) -> None:
    assert CALL not in "".join(left_of(f"<p>{PARAGRAPHS[0]}</p>{box.format(HEADING, CALL)}"))


def test_a_short_text_beside_a_form_stays() -> None:
    page = read_page(f"<article><p>{CALL}</p><p>{ADVERT}</p><form><input type=email></form></article>")
    assert len(without_adverts(page, page.blocks)) == len(page.blocks)


QUESTION = "Should the bridge be closed to lorries before the winter?"


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="poll"><h4>{QUESTION}</h4><button>Yes</button><p>So far most readers have said yes.</p></div>',
        f"<div><h4>{QUESTION}</h4><label><input type=radio>Yes</label><label><input type=radio>No</label></div>",
        f'<div class="survey">{QUESTION}{"".join(f"<button>{n}</button>" for n in range(11))}<p>Likely.</p></div>',
        f'<section class="article-quiz"><p>{QUESTION}</p><p>Send us your answer until noon.</p></section>',
    ],
)
def test_what_readers_are_asked_between_the_paragraphs_is_none_of_the_text(box: str) -> None:
    assert QUESTION not in left_of(f"<p>{PARAGRAPHS[0]}</p>{box}")


@pytest.mark.parametrize(
    "slot", ['<div class="s7" data-google-query-id="x">{}</div>', '<div id="div-gpt-ad-1">{}</div>']
)
def test_place_that_an_advertisement_has_filled_is_none_of_the_text(slot: str) -> None:
    assert ADVERT not in left_of(f"<p>{PARAGRAPHS[0]}</p>{slot.format(f'<p>{ADVERT}</p>')}<p>{PARAGRAPHS[1]}</p>")


@pytest.mark.parametrize(
    "box",
    [
        "<div class='x1'><h4>Help us report on the harbour</h4><p>We want to hear from you.</p></div>",
        "<div class='x1'><p>Haben Sie Hinweise zum Hafen?</p><p>Die Redaktion ist jeden Tag erreichbar.</p></div>",
        "<div class='x1'><p>HARBOUR MAIL</p><p>What the tide brought in.</p><button>Sign up</button></div>",
        "<div class='x1'><h4>Do you have a tip for the Courier?</h4><p>Get in touch.</p><button>More</button></div>",
        "<div class='x1'><b>The Tide Table</b><p>Our weekly newsletter says when to moor.</p></div>",
        "<div class='x1'><b>Die Flaschenpost</b><p>Was am Kai geschah, steht in unserem Newsletter.</p></div>",
        "<div class='x1'><b>The Tide Table</b><p>Subscribe to the newsletter that says when to moor.</p></div>",
        "<div class='x1'><h3>Hast du einen Tipp für uns?</h3><p>Schreib der Redaktion.</p></div>",
        "<div class='x1'><p><b>Have information about the port?</b> Our reporters are on Signal.</p></div>",
        "<div class='x1'><h2>Want more harbour news?</h2><p>We have a front page for each port.</p></div>",
        "<div class='x1'><h3>Wil je meer nieuws uit de haven?</h3><p>Kies je eigen haven.</p></div>",
        "<div class='x1'><div>Info du port</div><p>Recevez chaque matin l’essentiel.</p><button>OK</button></div>",
        "<div class='x1'><b>Am Kai</b><p>Erhalten Sie jeden Morgen die wichtigsten Nachrichten.</p></div>",
        "<div class='x1'><h3>Masz temat?</h3><p>Napisz do redakcji.</p></div>",
        "<div class='tip'><p>Tips oss! Vet du noe om havnen?</p></div>",
        "<div class='x1'><p>Det här är en nyhetstext. Tipsa oss på tips@kajen.example.</p></div>",
        "<p>請繼續往下閱讀...</p>",
        "<p>（请继续阅读）</p>",
        "<div class='x1'><small>Annonsørinnhold</small><h3>Whiter boats without a painter</h3></div>",
        "<p>Scroll down for video</p>",
        "<div class='x1'><p>Um diesen Inhalt zu sehen, müssen Sie Cookies zulassen.</p><button>Auswahl</button></div>",
        "<div class='x1'><p>Per vedere questo contenuto serve accettare i cookie.</p><button>Scegli</button></div>",
        "<x-ad-unit><p>Boats are cheaper in winter, says Quayside Boats.</p></x-ad-unit>",
        "<mg-offer><div><strong>Four weeks for one pound</strong><p>All texts, every day.</p></div></mg-offer>",
        "<div class='navbox'><p>Markets of Namsan</p><p>Fish Market • Rag Market</p></div>",
    ],
)
def test_a_small_box_in_which_the_newsroom_asks_for_something_is_none_of_the_text(box: str) -> None:
    assert left_of(f"<p>{PARAGRAPHS[0]}</p>{box}")[1:] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "markup",
    [
        "<div><h4>Want more boats?</h4><p>Build more berths, says the port.</p></div>",
        "<div><h4>The ledger</h4><p>Every morning the port gets news of the tide.</p></div>",
        "<p>Our newsletter began as a sheet of paper on the door of the harbour office, says Mina Seo.</p>",
        "<p>“We would love to hear from you,” the letter to the fishmongers said.</p>",
        "<div><h4>The quay</h4><p>Nobody hears from it.</p><button>Copy link</button></div>",
    ],
)
def test_what_the_text_says_of_hearing_from_somebody_stays(markup: str) -> None:
    assert len(left_of(markup)) > len(PARAGRAPHS)


@pytest.mark.parametrize(
    "box",
    [
        '<div class="ad">{}</div>',
        '<aside class="box Ads">{}</aside>',
        '<div class="hirdetes">{}</div>',
        '<section class="publicite">{}</section>',
        '<div class="reklame">{}</div>',
        '<div class="mainos">{}</div>',
        '<div aria-label="Advertisement">{}</div>',
        '<section aria-label="Anzeige 3">{}</section>',
        '<div aria-label="広告">{}</div>',
        '<div data-ad-slot="7">{}</div>',
        '<div data-ad="top">{}</div>',
        '<div data-jsnews-frame="https://a.example/b" title="Advertisement">{}</div>',
        '<div data-jsnews-frame="https://a.example/b" title="3rd party ad content">{}</div>',
    ],
)
def test_a_box_that_is_only_named_as_an_advertisement_is_none_of_the_text(box: str) -> None:
    said = f"<p>{ADVERT}</p><p>{ADVERT} And whoever comes before the first of May pays for half of the berth.</p>"
    assert left_of(f"<p>{PARAGRAPHS[0]}</p>{box.format(said * 2)}")[1:] == list(PARAGRAPHS)


@pytest.mark.parametrize("name", ['class="ad"', 'class="ads"', 'data-ad="1"'])
def test_a_text_whose_every_paragraph_has_the_name_of_an_advertisement_keeps_them(name: str) -> None:
    told = "".join(f"<div {name}><p>{text}</p></div>" for text in PARAGRAPHS)
    page = read_page(f"<article><h2>{HEADING}</h2>{told}<h2>{HEADING}</h2></article>")
    assert [block.text for block in without_adverts(page, page.blocks)][1:-1] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "attribute",
    ['class="ad-free"', 'data-ad-exclude="1"', 'data-added="2"', 'aria-label="Advertising law"', 'class="adr"'],
)
def test_a_box_whose_name_only_begins_like_an_advertisement_stays(attribute: str) -> None:
    assert ADVERT in left_of(f"<p>{PARAGRAPHS[0]}</p><div {attribute}><p>{ADVERT}</p></div>")
