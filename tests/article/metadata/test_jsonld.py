"""JSON-LD as pages really write it."""

from __future__ import annotations

import json

from jsnews import extract
from jsnews.article.metadata.jsonld import parse_tolerant

from ..pages import paragraphs, plain_page

TITLE = "Floating market opens in Namsan"


def article_with(*scripts, **page):
    head = "".join(
        f'<script type="application/ld+json">{s if isinstance(s, str) else json.dumps(s)}</script>' for s in scripts
    )
    return extract(plain_page(paragraphs(), head=head, **page), url="https://courier.example/a")


def test_graph_and_references_by_id_are_resolved():
    graph = {
        "@graph": [
            {"@type": "Person", "@id": "#mina", "name": "Mina Seo"},
            {"@type": "Organization", "@id": "#courier", "name": "Harbour Courier"},
            {
                "@type": "NewsArticle",
                "headline": TITLE,
                "author": {"@id": "#mina"},
                "publisher": {"@id": "#courier"},
                "datePublished": "2026-03-17",
            },
        ]
    }
    article = article_with(graph)
    assert article.authors == ("Mina Seo",)
    assert article.site == "Harbour Courier"
    assert article.published == "2026-03-17"


def test_trailing_commas_comments_semicolons_and_control_characters_are_forgiven():
    broken = (
        '<!-- {"@type": "NewsArticle", /* of the day */ "headline": "'
        + TITLE
        + '", "author": [{"name": "Mina\tSeo",},],}; -->'
    )
    assert article_with(broken).authors == ("Mina Seo",)


def test_quotes_around_dates_and_addresses_and_commas_between_lines_that_a_template_forgot_are_put_in():
    broken = (
        '{"@type": "NewsArticle",\n"headline": "' + TITLE + '",\n"datePublished": 2026-03-17T06:18:10-03:00,\n'
        '"image": {"url": https://courier.example/a_1.jpg\n"height": 1200},\n"author": {"name": "Mina Seo"}\n'
        '"articleSection": "Fish"}'
    )
    article = article_with(broken)
    assert article.published == "2026-03-17T06:18:10-03:00"
    assert article.authors == ("Mina Seo",)
    assert article.section == "Fish"


def test_two_objects_in_one_script_are_both_read():
    assert [v["a"] for v in parse_tolerant('{"a": 1}\n{"a": 2};')] == [1, 2]


def test_entities_in_values_are_resolved():
    thing = {"@type": "NewsArticle", "headline": TITLE, "articleSection": "Fish &amp;amp; Chips"}
    assert article_with(thing).section == "Fish & Chips"


def test_the_article_named_by_the_page_wins_over_others_in_a_list():
    others = [
        {
            "@type": "NewsArticle",
            "headline": "Ferry line returns",
            "author": "Paul Archer",
            "datePublished": "2020-01-01",
        },
        {"@type": "NewsArticle", "headline": TITLE, "author": "Mina Seo", "datePublished": "2026-03-17"},
    ]
    article = article_with(others)
    assert article.authors == ("Mina Seo",)
    assert article.published == "2026-03-17"


def test_organisations_are_no_authors():
    thing = {"@type": "NewsArticle", "headline": TITLE, "author": {"@type": "Organization", "name": "Tidewater Group"}}
    assert article_with(thing).authors == ()


def test_nesting_without_end_is_survived():
    assert article_with("[" * 50_000).headline == TITLE


def test_quotes_inside_of_a_string_do_not_lose_date_and_author():
    broken = (
        f'{{"@type": "NewsArticle", "headline": "{TITLE}", "datePublished": "2026-03-17", '
        '"author": {"@type": "Person", "name": "Mina Seo"}, "description": "He said "no" to it"}'
    )
    article = article_with(broken)
    assert (article.authors, article.published) == (("Mina Seo",), "2026-03-17")


def test_given_and_family_name_are_a_name():
    author = {"@type": "Person", "givenName": "Mina", "familyName": "Seo"}
    assert article_with({"@type": "NewsArticle", "headline": TITLE, "author": author}).authors == ("Mina Seo",)


def test_microdata_of_cards_that_lead_elsewhere_is_not_the_articles():
    card = (
        '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2020-01-0{}">'
        '<meta itemprop="author" content="{}"><a href="/{}">Ferry line returns</a></div>'
    )
    cards = card.format(1, "Paul Archer", "a") + card.format(2, "Jo Day", "b")
    own = (
        f'<article itemscope itemtype="https://schema.org/NewsArticle"><h1>{TITLE}</h1>'
        '<meta itemprop="author" content="Mina Seo"><meta itemprop="datePublished" content="2026-03-17">'
    )
    page = f"<title>{TITLE}</title>{cards}{own}<div>{paragraphs()}</div></article>{cards}"
    article = extract(page, url="https://courier.example/a")
    assert (article.authors, article.published) == (("Mina Seo",), "2026-03-17")
    page = f"<title>{TITLE}</title><h1>{TITLE}</h1><div>{paragraphs()}</div>{cards}"
    assert extract(page, url="https://courier.example/a").authors == ()


def test_half_a_character_is_shown_as_one_that_is_unknown():
    emoji = json.dumps("Boats 🚢")
    cut = emoji.replace("\\udea2", "")
    article = article_with(f'{{"@type": "NewsArticle", "keywords": [{emoji}], "articleSection": {cut}}}')
    assert article.tags == ("Boats 🚢",)
    assert article.section == "Boats \ufffd"


CARD = {"@type": "NewsArticle", "author": "Paul Archer", "datePublished": "2020-01-01"}


def test_article_of_a_card_with_another_title_gives_nothing():
    article = article_with({**CARD, "headline": "Wholly different piece on snow of the mountain"})
    assert (article.authors, article.published, article.headline) == ((), None, TITLE)
    article = article_with({**CARD, "headline": "山の雪についての別の記事"})
    assert (article.authors, article.published) == ((), None)


def test_article_without_a_title_at_this_address_or_with_a_title_that_is_shown_is_the_pages_own():
    own = (
        CARD,
        {**CARD, "headline": "Boats"},
        {**CARD, "headline": "At last: Namsan has a market that swims"},
        {**CARD, "headline": "Eighty-four boats drew lots", "url": "https://courier.example/a"},
        {**CARD, "headline": "Eighty-four boats drew lots", "mainEntityOfPage": {"@id": "https://courier.example/a"}},
    )
    assert [article_with(thing).authors for thing in own] == [("Paul Archer",)] * len(own)
    shown = plain_page(f"<h1>Eighty-four boats drew lots</h1>{paragraphs()}", title="The Harbour Courier of Namsan")
    script = json.dumps({**CARD, "headline": "Eighty-four boats drew lots"})
    page = shown.replace("</head>", f"<script type='application/ld+json'>{script}</script></head>")
    assert extract(page).authors == ("Paul Archer",)
