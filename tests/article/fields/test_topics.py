"""Tags, section and dateline."""

from __future__ import annotations

import json

import pytest

from jsnews import extract
from jsnews.article.fields.datelines import dateline_of

from ..pages import CREDIT, PARAGRAPHS, URL, paragraphs, plain_page

TITLE = "Floating market opens in Namsan"


def article_of(above: str = "", below: str = "", *, head: str = ""):
    """The article of a page with links above its headline and below its text."""
    return extract(
        f"<html><head><title>{TITLE}</title>{head}</head><body><main><article>{above}<h1>{TITLE}</h1>"
        f"<div>{paragraphs()}</div>{below}</article></main></body></html>"
    )


TAGS = "<ul><li>TAGS</li><li><a rel='tag' href='/x/boats'>Boats</a></li><li><a href='/tag/ice'>#Ice</a></li></ul>"


def test_links_below_the_text_are_tags_where_the_head_lists_none():
    assert article_of(below=TAGS).tags == ("Boats", "Ice")
    assert article_of(below=TAGS, head="<meta property='article:tag' content='Harbour'>").tags == ("Harbour",)


def test_tags_in_the_foot_of_the_article_count():
    assert article_of(below="<footer><a rel='tag' href='/x/boats'>Boats</a></footer>").tags == ("Boats",)


def test_tags_of_the_next_story_are_not_taken():
    card = "<h3>Ice is scarce</h3><p><a rel='tag' href='/x/ice'>Ice</a></p>"
    assert article_of(below=card).tags == ()


def test_category_of_a_blog_is_its_section_and_no_tag():
    article = article_of("<p><a rel='category tag' href='/c/locks'>Locks</a></p>", TAGS)
    assert (article.section, article.tags) == ("Locks", ("Boats", "Ice"))


@pytest.mark.parametrize(
    ("text", "dateline", "agency"),
    [
        ("SEOUL (Reuters) – The harbour city", "SEOUL", "Reuters"),
        ("Berlin (dpa) - Der Hafen", "Berlin", "dpa"),
        ("CALDER BAY (Northwire) – The minister", "CALDER BAY", "Northwire"),
        ("STRANDBY, 15 September 2026 – Halvorsen today", "STRANDBY, 15 September 2026", None),
        ("PARIS, March 3, 2026 (AFP) - The harbour", "PARIS, March 3, 2026", "AFP"),
        ("LONDON — The harbour", "LONDON", None),
        ("LONDON, March 3, 2010 /PRNewswire/ -- The harbour", "LONDON, March 3, 2010", "PR Newswire"),
        ("Wiesbaden (KNA/iz). Der Hafen", "Wiesbaden", "KNA"),
        ('VENICE, Italy (AP) " The harbour', "VENICE, Italy", "AP"),
        ("MOSCOW (Harbour News / Sputnik - 29th April, 2020) It is", "MOSCOW", "Sputnik"),
        ("МОСКВА, 29 июня. /ТАСС/. Гавань", "МОСКВА, 29 июня", "TASS"),
        ("КИЕВ. 3 декабря. УНН. Гавань", "КИЕВ, 3 декабря", "УНН"),
        ("DALLA NOSTRA CORRISPONDENTE NEW YORK — Il porto", "NEW YORK", None),
        ("DENVER (KDVR) – The harbour", "DENVER", None),
        ("Taipei, Nov. 17 (CNA) The ministry", "Taipei, Nov. 17", "CNA"),
        ("新华社北京8月19日电 海港", "北京, 8月19日", "Xinhua"),
        ("（中新社纽约19日电）海港", "纽约, 19日", "CNS"),
        ("海港报社会上8月19日电 海港", None, None),
        ("harian.com, JAKARTA - Pelabuhan", "JAKARTA", None),
        ("HARIAN.CO.ID, BANDA ACEH -- Pelabuhan", "BANDA ACEH", None),
        ("Harbour.com, Gullhaus – and their rivals – were told", None, None),
        ("American Airlines (AA) will fly again", None, None),
        ("Die Deutsche Presse-Agentur (dpa) hat gefragt", None, None),
        ("PITTSBURGH, PA — The governor said", "PITTSBURGH, PA", None),
        ("PYONGYANG (KCNA) - The harbour", "PYONGYANG", "KCNA"),
        ("A" + "-a" * 400 + "!", None, None),
        ("On Monday, March 3, 2008 - ten years after the storm", None, None),
        ("Anna Berg (42) – the captain", None, None),
        ("The harbour (see map) – once a marsh", None, None),
    ],
)
def test_dateline_names_place_date_and_agency(text, dateline, agency):
    assert dateline_of(text) == (dateline, agency)


def test_address_tags_payment_and_credits_say_where_they_were_read():
    thing = {
        "@type": "NewsArticle",
        "headline": "Floating market opens in Namsan",
        "url": "https://courier.example/b",
        "keywords": ["Boats", "Ice"],
        "isAccessibleForFree": False,
    }
    meta = f'<meta property="og:url" content="{URL}"><meta property="article:tag" content="Harbour">'
    head = f'{meta}<script type="application/ld+json">{json.dumps(thing)}</script>'
    article = extract(plain_page(f"{paragraphs()}<p>{CREDIT}</p>", head=head), url=URL)
    assert (article.canonical_url, article.paywalled, article.credits) == (URL, True, (CREDIT,))
    found = {name: (source.source, [each.source for each in source.over]) for name, source in article.sources.items()}
    assert found["canonical_url"] == ("meta og:url", ["json-ld url"])
    assert found["tags"] == ("json-ld keywords", ["meta article:tag"])
    assert found["paywalled"] == ("json-ld isAccessibleForFree", [])
    assert found["credits"] == ("end of the text", [])


@pytest.mark.parametrize("stated", ["true", "WebPage", {"@id": "#webpage"}, "https://courier.example/"])
def test_what_json_ld_says_of_its_page_may_be_no_address(stated):
    thing = {"@type": "NewsArticle", "headline": TITLE, "mainEntityOfPage": stated}
    head = f'<script type="application/ld+json">{json.dumps(thing)}</script>'
    assert extract(plain_page(paragraphs(), head=head), url=URL).canonical_url is None


@pytest.mark.parametrize(
    ("above", "dateline"),
    [
        ("<cite><span class='source__location'>Namsan<wbr></span><span>&nbsp;&mdash;&nbsp;</span></cite>", "Namsan"),
        ("<cite><span class='source__location'>Namsan</span> <span>HGN</span><span> &mdash; </span></cite>", "Namsan"),
        ("<cite><span class='source__text'>HGN</span><span>&nbsp;&mdash;&nbsp;</span></cite>", None),
        ("<p><span class='location'>Namsan</span></p>", None),
    ],
)
def test_place_in_an_element_of_its_own_above_the_text_is_its_dateline(above: str, dateline: str | None) -> None:
    page = plain_page(f"<div>{above}</div>{paragraphs(PARAGRAPHS[1:])}")
    assert extract(page, url=URL).dateline == dateline


def test_what_a_template_calls_the_page_is_no_tag() -> None:
    ld = {"@type": "NewsArticle", "headline": TITLE, "keywords": ["", "NewsArticle", "harbour"]}
    script = f"<script type='application/ld+json'>{json.dumps(ld)}</script>"
    assert article_of(head=script).tags == ("harbour",)
