"""A paragraph that begins with what somebody said is one of the text, though pull quotes look alike."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.quotes import with_quotes, with_speakers
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, page_with

SAID = "»Morgens um drei kommt die erste Kiste«, sagt sie. »Dann wird gewogen.«"


def added(markup: str, *, beside: bool = True) -> list[str]:
    """What is added to the paragraphs of a text with the markup among them."""
    between = "" if beside else "<div>See also</div>"
    page = page_with(f"{between}{markup}{between}", before=3)
    chosen = [block for block in page.blocks if block.text in PARAGRAPHS]
    return [block.text for block in with_quotes(page, chosen) if block.text not in PARAGRAPHS]


@pytest.mark.parametrize(
    "said",
    [
        SAID,
        "«Мы красили лодки три года подряд», — рассказала хозяйка причала Анна Вольская.",
        "“Nobody had asked us for mackerel before noon,” the harbour master recalled.",
    ],
)
def test_a_missed_paragraph_that_begins_with_a_quotation_is_taken(said: str) -> None:
    assert added(f"<p>{said}</p>") == [said]
    assert added(f"<div class=block><div><div class=text>{said}</div></div></div>") == [said]


def test_a_block_quote_that_names_its_speaker_is_one_of_the_text() -> None:
    words, footer = "Nobody had asked us for mackerel.", "<footer>Ji-ho Baek, fishmonger</footer>"
    assert added(f"<div><blockquote><p>{words}</p>{footer}</blockquote></div>") == [words]
    figure = f"<figure><blockquote>{words}</blockquote><figcaption>— Ji-ho Baek, fishmonger</figcaption></figure>"
    assert added(f"<div>{figure}</div>") == [words]
    assert added(f"<blockquote>{words}<cite>Ji-ho Baek</cite></blockquote>") == []  # nothing parts the two
    assert added(f"<blockquote><p><a href='/b'>{words}</a></p>{footer}</blockquote>") == []


@pytest.mark.parametrize(
    "markup",
    [
        f"<blockquote><p>{SAID}</p></blockquote>",
        f'<div class="pull-quote"><p>{SAID}</p></div>',
        f"<figure><img src=a.jpg><figcaption>{SAID}</figcaption></figure>",
        "<p>“Nobody had asked us for mackerel before noon.”</p>",
        "<p>“Nobody had asked us for mackerel before noon.” – Ji-ho Baek, fishmonger</p>",
        '<p>“Mackerel” and <a href="/b">four other words that the harbour has given us</a> over the years.</p>',
    ],
)
def test_what_is_set_apart_from_the_text_is_not(markup: str) -> None:
    assert added(markup) == []


def test_a_missed_quotation_between_inserts_is_taken_where_it_looks_as_several_paragraphs_do() -> None:
    insert = "<div class=promo>See also</div>"
    texts = [f"<p class=text id=p-{at}>{text}</p>" for at, text in enumerate((*PARAGRAPHS[:3], SAID, *PARAGRAPHS[3:]))]
    for said, expected in ((texts[3], [SAID]), (texts[3].replace("class=text", "class=note"), [])):
        page = read_page(f"<article>{''.join(texts[:3])}{insert}{said}{insert}{''.join(texts[4:])}</article>")
        chosen = [block for block in page.blocks if block.text in PARAGRAPHS]
        assert [block.text for block in with_quotes(page, chosen) if block.text not in PARAGRAPHS] == expected


def test_a_quotation_away_from_the_text_is_not() -> None:
    assert added(f"<p>{SAID}</p>", beside=False) == []


WHO = "Mina Seo, harbour master of Namsan"


def spoken(markup: str) -> list[str]:
    """What is added to the paragraphs of a text and the quotation in the markup among them."""
    page = page_with(markup, before=3)
    chosen = [block for block in page.blocks if block.text in (*PARAGRAPHS, SAID)]
    return [block.text for block in with_speakers(page, chosen) if block not in chosen]


@pytest.mark.parametrize(
    "figure",
    [
        f"<figure><blockquote><p>{SAID}</p></blockquote><figcaption>{WHO}</figcaption></figure>",
        f"<figure class='block-pullquote'><p>{SAID}</p><figcaption>{WHO}</figcaption></figure>",
    ],
)
def test_who_said_a_quotation_belongs_to_it(figure: str) -> None:
    assert spoken(figure) == [WHO]


@pytest.mark.parametrize(
    "markup",
    [
        f"<figure><p>{SAID}</p><figcaption>{WHO}</figcaption></figure>",
        f"<blockquote><p>{SAID}</p></blockquote><figure><img src=/seo.jpg><figcaption>{WHO}</figcaption></figure>",
        f"<figure><blockquote><p>Mackerel at noon</p></blockquote><figcaption>{WHO}</figcaption></figure>",
    ],
    ids=["a caption of something else", "one of a picture", "a quotation that was left out"],
)
def test_other_captions_stay_out(markup: str) -> None:
    assert spoken(markup) == []
