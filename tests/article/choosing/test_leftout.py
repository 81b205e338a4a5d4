"""What is none of the text stays at hand, and says what it is."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.model import Snapshot
from jsnews.output.schema import read_article
from jsnews.snapshot.pin import pin_of

from ..pages import PARAGRAPHS, URL, paragraphs, plain_page, themed_page

LINE = "Nets are mended by hand on the eastern quay."


def left_out_of(html: str) -> list[tuple[str, str]]:
    article = extract(html, url=URL)
    texts = [(block.role, block.text) for block in article.left_out]
    assert not {text for _, text in texts} & set(article.text.split("\n\n"))
    return texts


def amid(markup: str) -> list[tuple[str, str]]:
    """What is left out of a page with some markup between its paragraphs."""
    return left_out_of(plain_page(f"{paragraphs(PARAGRAPHS[:3])}{markup}{paragraphs(PARAGRAPHS[3:])}"))


def below(markup: str) -> list[tuple[str, str]]:
    """The same, below them, of a page that is signed."""
    return left_out_of(plain_page(f"<p>By Mina Seo</p>{paragraphs()}{markup}"))


def test_page_of_a_theme_keeps_what_stands_around_its_text() -> None:
    assert left_out_of(themed_page()) == [
        ("promo", "ALSO READ: Why ice has become the scarcest good in the harbour"),
        ("promo", "ADVERTISEMENT"),
        ("note", "Mina Seo"),
        ("note", "Mina Seo – writing where the tide turns."),
    ]


@pytest.mark.parametrize(
    ("markup", "left"),
    [
        ('<div class="related"><h3><a href=/b>Ferries return</a></h3></div>', [("promo", "Ferries return")]),
        (
            "<form class=newsletter><p>Get the Harbour Courier every morning.</p><button>Sign up</button></form>",
            [("promo", "Get the Harbour Courier every morning."), ("promo", "Sign up")],
        ),
        ("<div><p class=wp-caption-text>Ji-ho Baek at his raft. Photo: Jo Day</p></div>", [
            ("caption", "Ji-ho Baek at his raft. Photo: Jo Day"),
        ]),
        (f"<blockquote>{PARAGRAPHS[0][-100:]}</blockquote>", [("box", PARAGRAPHS[0][-100:])]),
    ],
)  # fmt: skip
def test_what_stands_among_the_paragraphs_says_what_it_is(markup: str, left: list[tuple[str, str]]) -> None:
    assert amid(markup) == left


@pytest.mark.parametrize(
    ("markup", "left"),
    [
        ("<ul class=tags><li><a href=/t/quay>Quay</a><li><a href=/t/fish>Fish</a></ul>", [("note", "Quay\nFish")]),
        (
            f'<section id="comments"><h3>2 comments</h3><p>{LINE}</p>'
            "<form><label>Your comment</label><button>Send</button></form></section>",
            [("comment", LINE)],
        ),
        ("<div class=author-box><p>Mina Seo writes where the tide turns.</p></div>", [
            ("note", "Mina Seo writes where the tide turns."),
        ]),
        ("<div class=related><p class=author><a href=/b>Ferry line returns to the islands on Monday</a></div>",
         []),
        ("<ul><li>Tags:<li><a href=/t/quay>Quay</a><li><a href=/t/fish>Fish</a></ul>", [("note", "Tags:\nQuay\nFish")]),
        ("<p class=c1><a href=/t/quay>Quay</a><a href=/t/fish>Fish</a></p>", []),
        ("<p class=post-tags><a href=/1>Harbour office</a> <a href=/2>Floating market</a> <a href=/3>Berths</a></p>", [
            ("note", "Harbour office Floating market Berths"),
        ]),
        ("<div class=c2><h4>Mina Seo</h4><p>Reporter, harbour desk</p></div>", [
            ("note", "Mina Seo"), ("note", "Reporter, harbour desk"),
        ]),
        ("<p>© 2026 Harbour Courier. All rights reserved.</p>", [
            ("note", "© 2026 Harbour Courier. All rights reserved."),
        ]),
        ("<h3>Ferries return</h3><p>© 2026 Harbour Courier. All rights reserved.</p>", []),
        ("<p><a href=/b>Why ice has become the scarcest good in the whole harbour</a></p>"
         "<div class=author-box><p>Reporter, harbour desk</p></div>", [("note", "Reporter, harbour desk")]),
        ("<p><a href=/b>Why ice has become the scarcest good in the whole harbour</a></p>"
         "<div><p class=author>Jo Day</p></div><div><p class=author>Ji-ho Baek</p></div>", []),
        ("<h3>Mehr zum Thema</h3><ul><li><a href=/b>Ferries return</a></ul>", []),
        ("<p>When you buy through our links, we may earn a commission.</p>", [
            ("note", "When you buy through our links, we may earn a commission."),
        ]),
        ("<p>The Courier is a member of the Independent Press Standards Organisation.</p>", [
            ("note", "The Courier is a member of the Independent Press Standards Organisation."),
        ]),
        ("<p>Back to top</p>", []),
        ("<div class=related><h4><a href=/b>Ferries return to the islands, after ten years of waiting</a></h4>"
         "<p>Mina Seo 3 March 2026</p></div>", []),
        ("<aside class=latest><h4>Latest</h4><ul><li><a href=/b>Ferries return</a></ul></aside>", []),
    ],
)  # fmt: skip
def test_what_stands_below_says_what_it_is(markup: str, left: list[tuple[str, str]]) -> None:
    assert below(markup) == left


def test_what_stands_above_the_text_is_not_left_out_of_it() -> None:
    above = "<p class=standfirst><b>Eighty-four boats were given a berth by lot.</b></p><p>By Mina Seo</p><p>Share</p>"
    assert left_out_of(plain_page(f"{above}{paragraphs()}")) == []


def test_caption_that_a_picture_has_stands_there_alone() -> None:
    figure = "<figure><img src=/a.jpg width=900><figcaption>Boats at the pontoon. Photo: Jo Day</figcaption></figure>"
    article = extract(plain_page(f"{PARAGRAPHS[0]}{figure}{paragraphs(PARAGRAPHS[1:])}"), url=URL)
    assert article.images[0].caption == "Boats at the pontoon."
    assert article.left_out == ()


def test_what_each_page_of_an_article_has_is_given_once() -> None:
    promo, note = "<p class=related><a href=/b>Ferries return</a></p>", "<div class=author-box><p>Mina Seo</p></div>"
    first, second = (
        plain_page(f"{paragraphs(part[:2])}{promo}{paragraphs(part[2:])}{note}")
        for part in (PARAGRAPHS[:3], PARAGRAPHS[3:])
    )
    article = extract(Snapshot(html=first, url=URL, pages=(second,)))
    assert [(block.role, block.text) for block in article.left_out] == [
        ("promo", "Ferries return"),
        ("note", "Mina Seo"),
    ]


def test_page_without_an_article_has_nothing_left_out() -> None:
    cards = "".join(f"<li><h3><a href=/{n}>Story number {n} of the harbour</a></h3></li>" for n in range(30))
    article = extract(plain_page(f"<ul>{cards}</ul>"), url="https://courier.example/")
    assert (article.verdict.status, article.left_out) == ("not_an_article", ())


def test_it_comes_back_from_json_and_is_not_pinned() -> None:
    article = extract(themed_page(), url=URL)
    assert read_article(article.to_json()).left_out == article.left_out
    assert "left_out" not in pin_of(article)
    assert all(text not in article.to_markdown() for text in ("ALSO READ", "where the tide turns"))


def test_caption_that_only_has_a_credit_s_letters_in_it_is_kept_at_hand() -> None:
    figure = "<figure><img src=/a.jpg width=900><figcaption>Boats. Photo: AP</figcaption></figure>"
    other = "<figure><figcaption>MAPS of the harbour hang in the hall of the office.</figcaption></figure>"
    article = extract(plain_page(f"{paragraphs(PARAGRAPHS[:2])}{figure}{paragraphs(PARAGRAPHS[2:])}{other}"), url=URL)
    assert ("caption", "MAPS of the harbour hang in the hall of the office.") in [
        (block.role, block.text) for block in article.left_out
    ]


def test_what_stands_beside_the_text_in_one_element_is_no_note_below_a_name() -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    below = "<p>Mina Seo</p><p>Facebook</p><p>42 readers like this</p>"
    page = f"<html><body><article><h1>Floating market opens</h1><p>By Mina Seo</p>{text}{below}</article></body></html>"
    assert ("note", "Facebook") not in left_out_of(page)
