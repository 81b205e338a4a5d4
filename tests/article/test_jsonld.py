"""JSON-LD as pages really write it."""

from __future__ import annotations

import json

from jsnews import extract
from jsnews.article.jsonld import parse_tolerant

from .pages import paragraphs, plain_page

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
