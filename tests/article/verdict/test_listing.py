"""Which pages are lists of other pages."""

# ruff: noqa: E501 (markup as sites write it)
from __future__ import annotations

import json

import pytest

from jsnews import extract

from ..pages import PARAGRAPHS, paragraphs, plain_page

URL = "https://courier.example/harbour/"
TITLES = (
    "Ferry back in service after the storm",
    "Who pays for the new lock gates",
    "Divers find the lost anchor",
    "Market hall gets a roof of glass",
    "Last shift at the ropewalk",
    "Council votes on the night bus",
)


def verdict_of(body: str, head: str = "") -> str:
    page = f"<html><head><title>Harbour</title>{head}</head><body><main>{body}</main></body></html>"
    return extract(page, url=URL).verdict.status


def entries(template: str) -> str:
    """One entry for each title, with a paragraph or two beside it."""
    filled = (
        template.replace("{n}", str(n)).replace("{title}", title).replace("{text}", PARAGRAPHS[n % len(PARAGRAPHS)])
        for n, title in enumerate(TITLES)
    )
    return "".join(filled)


@pytest.mark.parametrize(
    "template",
    [
        '<div class="hit"><a href="/story-{n}">{title}</a><p>… {text} …</p></div>',
        '<div class="hit"><a href="/story-{n}"><b>{title}</b></a><p>{text}</p><span>1{n}.10.2026</span></div>',
        '<div class="hit"><a href="/harbour/?story={n}">{title}</a><p>{text}</p></div>',
    ],
)
def test_hits_of_a_search_are_no_article(template):
    hits = entries(template)
    assert verdict_of(f"<h1>Results for “harbour”</h1><p>Found 6 stories, sorted by date</p>{hits}") == "not_an_article"


def test_archive_with_the_beginnings_of_posts_is_no_article():
    posts = entries(
        '<article id="post-{n}" class="post hentry"><h2><a href="/harbour/story-{n}">{title}</a></h2>'
        '<div class="content"><p>{text}</p><p>{text}</p><a href="/harbour/story-{n}#more">Continue</a></div></article>'
    )
    assert verdict_of(f"<h1>Category: Harbour</h1>{posts}") == "not_an_article"


def test_story_at_the_head_of_a_section_is_no_article():
    lead = f'<article class="lead"><h2><a href="/lead">The ropewalk closes its gates</a></h2>{paragraphs(PARAGRAPHS[:2])}</article>'
    cards = entries('<article class="card"><h3><a href="/story-{n}">{title}</a></h3><p>{text}</p></article>')
    assert verdict_of(f"<h1>Harbour</h1>{lead}<div>{cards}</div>") == "not_an_article"


LIST = entries('<li><a href="/story-{n}"><h3>{title}</h3></a></li>')
BIOGRAPHY = (
    "Ines Falk has written about the harbour since 2014. She lives on a boat that leaks, has won two prizes for "
    "what she wrote about it, and is mending the pump."
)


def test_biography_above_a_list_of_stories_is_no_article():
    assert (
        verdict_of(f"<h1>Ines Falk</h1><p>{BIOGRAPHY}</p><h2>Latest</h2><ul class='stories'>{LIST}</ul>")
        == "not_an_article"
    )


@pytest.mark.parametrize(
    "brief",
    [
        f"<h1>Prize for a reporter</h1><p>12 October 2026</p><p>{BIOGRAPHY}</p><ul class='stories'>{LIST}</ul>",
        f"<h1>Prize for a reporter</h1><p>{BIOGRAPHY}</p><aside><ul class='stories'>{LIST}</ul></aside>",
    ],
)
def test_brief_with_a_date_or_with_stories_beside_it_is_an_article(brief):
    assert verdict_of(brief) == "complete"


def test_excerpts_beside_the_boxes_of_their_headings_are_a_list():
    stories = entries(
        '<article class="post"><header><h2><a href="/story-{n}">{title}</a></h2><div>Posted on 3 May 2025</div></header><div class="entry-summary"><p>What is known of “{title}” so far, and what is not, in many more words than a teaser has: the harbour was closed, the boats went elsewhere, and nobody said for how long that would be so. […]</p><a href="/story-{n}">Continue reading</a></div></article>'
    )
    assert verdict_of(f"<h1>Tag: harbours</h1>{stories}") == "not_an_article"


def test_article_above_many_other_stories_is_one():
    stories = entries(
        '<article class="card"><h3><a href="/story-{n}">{title}</a></h3><p>What is known of “{title}” so far, and what is not, in a few words.</p></article>'
    )
    assert extract(plain_page(paragraphs() + stories), url=URL).verdict.status == "complete"


PRODUCT = f"<h1>Harbour in winter, framed</h1><span>£48.00</span><p>{BIOGRAPHY}</p><button>Add to cart</button>"


@pytest.mark.parametrize("kind", ["Product", "ProfilePage", "CollectionPage", "SearchResultsPage"])
def test_page_that_says_that_it_is_of_another_kind_is_no_article(kind):
    thing = {"@context": "https://schema.org", "@type": kind, "name": "Harbour in winter"}
    head = f'<script type="application/ld+json">{json.dumps(thing)}</script>'
    assert verdict_of(PRODUCT, head) == "not_an_article"
    assert verdict_of(PRODUCT, '<meta property="og:type" content="product">') == "not_an_article"


def test_article_with_a_product_in_it_is_an_article():
    things = [{"@type": "NewsArticle", "headline": "Harbour in winter"}, {"@type": "Product", "name": "Harbour"}]
    head = f'<script type="application/ld+json">{json.dumps(things)}</script>'
    assert extract(plain_page(paragraphs(), head=head), url=URL).verdict.status == "complete"


def test_subheads_that_are_places_to_link_to_are_no_teasers() -> None:
    parts = "".join(
        f"<div><h4><a name=p{at}>Part {at}</a></h4><p>{text}</p></div>" for at, text in enumerate(PARAGRAPHS)
    )
    title = f"<h1><a href='{URL}'>Floating market opens</a></h1>"
    assert verdict_of(f"<article>{title}{parts}</article>") == "complete"


def test_teaser_of_one_of_many_stories_is_no_article() -> None:
    card = "<li class=card><p><a href='/story-{0}'>{1} {0}</a></p>{2}</li>"
    cards = [card.format(at, title, paragraphs(PARAGRAPHS[:2]) * (at == 2)) for at, title in enumerate(TITLES * 3)]
    assert verdict_of(f"<h1>Top stories</h1><ul>{''.join(cards)}</ul>") == "not_an_article"


def test_brief_with_a_linked_rubric_above_cards_like_it_is_an_article() -> None:
    card = "<article class=post><a href='/story-{0}'>{1} {0}</a></article>"
    cards = "".join(card.format(at, title) for at, title in enumerate(TITLES * 3))
    own = (
        f"<article class=post><a href='/rubric/port'>Port</a><h1>Ferry back</h1>{paragraphs(PARAGRAPHS[:2])}</article>"
    )
    assert verdict_of(own + cards) == "complete"
