"""Typed blocks: lists, tables, quotes, code, embeds, live blogs."""

# ruff: noqa: E501 (markup and bylines as sites write them)
from __future__ import annotations

import json

from jsnews import extract

from .pages import PARAGRAPHS, paragraphs, plain_page

URL = "https://courier.example/a"


def body_of(extra, **page):
    first, *rest = PARAGRAPHS
    return extract(plain_page(f"<p>{first}</p>{extra}{paragraphs(tuple(rest))}", **page), url=URL).body


def block_of(kind, extra):
    return next(block for block in body_of(extra) if block.type == kind)


def test_subheading_has_its_level():
    assert block_of("heading", "<h3>What the fishmongers want from the city</h3>").level == 3


def test_list_keeps_its_nesting():
    block = block_of(
        "list",
        "<ol><li>The boats are drawn by lot from all who applied.<ul><li>Eighty-four may stay for one quarter.</li>"
        "<li>The others wait for the next draw.</li></ul></li><li>The rent rises with the number of visitors.</li></ol>",
    )
    assert block.ordered
    assert [item.type for item in block.blocks] == ["list_item", "list_item"]
    inner = next(b for b in block.blocks[0].blocks if b.type == "list")
    assert [item.text for item in inner.blocks] == [
        "Eighty-four may stay for one quarter.",
        "The others wait for the next draw.",
    ]


def test_table_has_rows_and_header():
    block = block_of(
        "table",
        "<table><tr><th>Fish</th><th>Price in won</th></tr><tr><td>Mackerel, fresh</td><td>4,200</td></tr>"
        "<tr><td>Squid, dried</td><td>9,800</td></tr></table>",
    )
    assert block.header
    assert block.rows == (("Fish", "Price in won"), ("Mackerel, fresh", "4,200"), ("Squid, dried", "9,800"))


def test_quote_is_a_quote():
    block = block_of(
        "quote",
        "<blockquote><p>“The sea does not sign contracts, and neither did my father in all his years.”</p></blockquote>",
    )
    assert block.text.startswith("“The sea")


def test_spans_keep_links_and_marks_and_their_text_is_the_blocks():
    html = '<p>The <a href="/cap">rent cap</a> is <strong>written</strong> into every contract, the mayor said on Tuesday evening.</p>'
    block = next(b for b in body_of(html) if "rent cap" in b.text)
    assert "".join(span.text for span in block.spans) == block.text
    assert [(s.text, s.href) for s in block.spans if s.href] == [("rent cap", "https://courier.example/cap")]
    assert [s.text for s in block.spans if "strong" in s.marks] == ["written"]


def test_embedded_post_stands_in_the_body_but_not_in_the_text():
    post = (
        '<blockquote class="twitter-tweet"><p>The queue reached the tram stop.</p>— Ji-ho '
        '<a href="https://posts.example/jiho/status/77">March 17</a></blockquote>'
    )
    block = block_of("embed", post)
    assert block.url == "https://posts.example/jiho/status/77"
    article = extract(plain_page(paragraphs(PARAGRAPHS[:2]) + post + paragraphs(PARAGRAPHS[2:])), url=URL)
    assert PARAGRAPHS[3] in article.text


def test_player_frame_is_an_embed():
    block = block_of(
        "embed",
        '<div class="video"><iframe src="https://player.films.example/embed/9" allowfullscreen title="The market"></iframe></div>',
    )
    assert (block.url, block.provider) == ("https://player.films.example/embed/9", "films")


def test_live_blog_has_entries_with_times_in_order():
    texts = PARAGRAPHS[1:5]
    entries = "".join(
        f'<article class="live-entry"><time datetime="2026-03-17T1{n}:00:00+09:00">1{n}:00</time><h3>Update number {n} from the quay</h3><p>{text}</p></article>'
        for n, text in enumerate(texts)
    )
    thing = {"@type": "LiveBlogPosting", "headline": "Floating market opens in Namsan"}
    page = plain_page(
        f'<p>{PARAGRAPHS[0]}</p><div class="live">{entries}</div>',
        head=f'<script type="application/ld+json">{json.dumps(thing)}</script>',
    )
    found = [block for block in extract(page, url=URL).body if block.type == "live_blog_entry"]
    assert [block.published for block in found] == [f"2026-03-17T1{n}:00:00+09:00" for n in range(4)]
    assert [block.headline for block in found] == [f"Update number {n} from the quay" for n in range(4)]
    assert [block.text for block in found] == [
        f"{block.headline}\n{text}" for text, block in zip(texts, found, strict=True)
    ]


def test_role_makes_a_heading_of_a_div():
    head = '<div role="heading" aria-level="3"><span>Ropes and rafts</span></div>'
    block = next(
        b for b in body_of(paragraphs(PARAGRAPHS[:2]) + head + paragraphs(PARAGRAPHS[2:])) if b.type == "heading"
    )
    assert (block.text, block.level) == ("Ropes and rafts", 3)


def test_button_in_a_sentence_is_a_word_of_it():
    line = (
        "<p>The divers who take up the <button class=term>mooring</button> must be back before noon, says the rule.</p>"
    )
    texts = [block.text for block in body_of(line)]
    assert "The divers who take up the mooring must be back before noon, says the rule." in texts


def test_button_that_shows_a_footnote_is_no_text():
    line = "<p>They must be back before noon.<sup><button aria-label='Note 1'>1</button></sup> None has ever been late.</p>"
    texts = [block.text for block in body_of(line)]
    assert "They must be back before noon. None has ever been late." in texts


def test_what_a_tooltip_says_of_a_word_is_no_text():
    tip = '<p>The weir<div data-tip><div role="tooltip">A weir is a low dam across a river that raises its water.</div></div></p>'
    assert not any("low dam" in block.text for block in body_of(tip))


def test_advertisement_in_a_line_of_its_own_is_no_text():
    advert = '<ins class="adsbygoogle" style="display: block"><a href="//ads.example"><span>Lend us your money for a year and more, and sleep well.</span></a></ins>'
    assert not any("Lend us" in block.text for block in body_of(advert))
