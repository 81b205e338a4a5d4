"""Entries of a live blog are whole, however short their headings are."""

from __future__ import annotations

import json
from collections.abc import Sequence

from jsnews import extract
from jsnews.article.body.live import with_whole_entries
from jsnews.article.page.walk import read_page
from jsnews.model import Block

from ..pages import URL

TOLD = (
    "Traffic is moving again over the bridge, but only towards the city, the harbour office says.",
    "The mayor has thanked the crews of both tugs, who held the barge off for forty minutes.",
    "The barge has broken loose from its mooring and drifts towards the middle pier.",
)
HEADS = ("One lane open", "Thanks to the tugs", "Barge adrift")


def page_of(heads: tuple[str, ...] = HEADS, *, beside: str = "") -> str:
    entries = "".join(
        f"<article><time>1{at}:42</time><h2>{head}</h2><p>{text}</p></article>"
        for at, (head, text) in enumerate(zip(heads, TOLD, strict=True))
    )
    return f"<main><h1>Bridge closed</h1>{entries}{beside}</main>"


def test_missing_headings_and_paragraphs_of_entries_come_back_at_their_place() -> None:
    page = read_page(page_of())
    chosen = [block for block in page.blocks if block.text in TOLD]
    found = [block.text for block in with_whole_entries(page, chosen, URL)]
    assert found == [text for pair in zip(HEADS, TOLD, strict=True) for text in pair]


def test_short_statement_of_an_entry_is_text_and_a_label_is_not() -> None:
    page = read_page(
        page_of().replace("</article>", "<p>Buses go as planned.</p><p>Photo: harbour office</p></article>")
    )
    chosen = [block for block in page.blocks if block.text in TOLD]
    found = [block.text for block in with_whole_entries(page, chosen, URL)]
    assert found.count("Buses go as planned.") == len(TOLD)
    assert "Photo: harbour office" not in found


def test_post_of_a_network_in_an_entry_is_none_of_its_paragraphs() -> None:
    post = "The harbour stays closed until the divers have seen the pier, and not an hour less."
    page = read_page(
        page_of().replace("</article>", f"<blockquote class=twitter-tweet><p>{post}</p></blockquote></article>")
    )
    chosen = [block for block in page.blocks if block.text in TOLD]
    assert post not in [block.text for block in with_whole_entries(page, chosen, URL)]


def test_entries_of_a_page_that_states_that_it_is_live_need_not_be_known_as_text() -> None:
    card = "<article><time>15:10</time><a href='/b'>What the tugs have done before</a></article>"
    page = read_page(page_of(beside=card))
    assert with_whole_entries(page, [], URL) == []
    found = [block.text for block in with_whole_entries(page, [], URL, is_live=True)]
    assert found == [text for pair in zip(HEADS, TOLD, strict=True) for text in pair]


def test_line_that_is_called_a_title_heads_an_entry() -> None:
    for before, after in (("<div class='card-title'>", "</div>"), ("<div><span class='headline'>", "</span></div>")):
        page = read_page(page_of().replace("<h2>", before).replace("</h2>", after))
        chosen = [block for block in page.blocks if block.text in TOLD]
        assert [block.text for block in with_whole_entries(page, chosen, URL) if block.text in HEADS] == list(HEADS)


def test_paragraph_of_an_entry_may_be_an_element_of_any_kind() -> None:
    page = read_page(page_of().replace("<p>", "<div>").replace("</p>", "</div>"))
    chosen = [block for block in page.blocks if block.text in HEADS]
    assert [block.text for block in with_whole_entries(page, chosen, URL) if block.text in TOLD] == list(TOLD)


def test_list_that_an_entry_announces_is_text_too() -> None:
    line = "The pier has to be looked at before anybody may drive over it again:"
    told = (line, "by divers, before dark", "by the railway, on Friday")
    listed = f"<p>{told[0]}</p><ul><li>{told[1]}</li><li>{told[2]}</li></ul></article>"
    page = read_page(page_of().replace("</article>", listed))
    chosen = [block for block in page.blocks if block.text in TOLD]
    found = [block.text for block in with_whole_entries(page, chosen, URL)]
    assert found[:5] == [HEADS[0], TOLD[0], *told]


def test_hours_in_plain_elements_begin_entries_too() -> None:
    html = page_of().replace("<time>", "<div><b>Jo Day</b><span>").replace("</time>", "</span></div>")
    page = read_page(html)
    chosen = [block for block in page.blocks if block.text in TOLD]
    found = [block.text for block in with_whole_entries(page, chosen, URL)]
    assert found == [text for pair in zip(HEADS, TOLD, strict=True) for text in pair]


def test_where_one_of_several_entries_alike_is_text_all_are() -> None:
    lead = "<p>The bridge has been closed since the morning, and nobody knows for how long; a barge lies below it.</p>"
    html = page_of().replace("<article>", "<article class='entry'>").replace("<h1>Bridge closed</h1>", lead)
    page = read_page(html)
    one = [block for block in page.blocks if block.text in (TOLD[2], lead[3:-4])]
    assert [block.text for block in with_whole_entries(page, one, URL)][1:3] == [HEADS[0], TOLD[0]]
    cards = read_page(html.replace("<h2>", "<h2><a href='/x'>").replace("</h2>", "</a></h2>"))
    one = [block for block in cards.blocks if block.text in (TOLD[2], lead[3:-4])]
    assert with_whole_entries(cards, one, URL) == one


def test_headings_that_lead_away_stay_out() -> None:
    page = read_page(page_of(tuple(f"<a href='/{head}'>{head}</a>" for head in HEADS)))
    chosen = [block for block in page.blocks if block.text in TOLD]
    assert with_whole_entries(page, chosen, URL) == chosen


def test_cards_with_a_time_beside_the_text_stay_out() -> None:
    page = read_page(page_of(beside=f"<div>{' '.join(TOLD) * 3}</div>"))
    chosen = [block for block in page.blocks if len(block.text) > 200]
    assert with_whole_entries(page, chosen, URL) == chosen


def entries_of(head: dict[str, str], times: Sequence[str] = ("12:42 Uhr", "11:42 Uhr", "9:05 Uhr")) -> list[Block]:
    entries = "".join(
        f"<article><div><time>{time}</time></div><p>{text}</p></article>"
        for time, text in zip(times, TOLD, strict=True)
    )
    thing = json.dumps({"@type": "LiveBlogPosting", "headline": "Bridge closed", **head})
    page = f'<script type="application/ld+json">{thing}</script><main><h1>Bridge closed</h1>{entries}</main>'
    return [block for block in extract(page).body if block.type == "live_blog_entry"]


def test_time_of_an_entry_is_of_the_only_day_of_its_blog() -> None:
    entries = entries_of({"datePublished": "2026-03-14T08:20:00+01:00", "dateModified": "2026-03-14T13:00:00+01:00"})
    assert [entry.published for entry in entries] == [f"2026-03-14T{time}:00" for time in ("12:42", "11:42", "09:05")]
    assert [entry.text for entry in entries] == list(TOLD)


def test_time_of_an_entry_is_not_guessed_where_the_blog_has_more_days_or_none() -> None:
    days = {"datePublished": "2026-03-14T08:20:00+01:00", "dateModified": "2026-03-15T13:00:00+01:00"}
    for entries in (entries_of(days), entries_of({})):
        assert [entry.published for entry in entries] == [None] * 3


def test_how_long_ago_an_entry_was_is_no_text() -> None:
    entries = entries_of({"datePublished": "2026-03-14"}, ("1 minute ago", "5 minutes ago", "2 hours ago"))
    assert [entry.published for entry in entries] == [None] * 3


def test_author_and_label_behind_the_time_of_an_entry_are_no_text_and_its_day_is_as_stated() -> None:
    stamps = ("Mina Seo", "KEY EVENT", "Jo Day")
    entries = "".join(
        f"<div class=entry><div><time>1{at}:42</time><mark>{stamp}</mark></div>"
        f"<div><h3>{head}</h3><p>{text}</p></div></div>"
        for at, (stamp, head, text) in enumerate(zip(stamps, HEADS, TOLD, strict=True))
    )
    updates = [
        {"@type": "BlogPosting", "headline": head, "datePublished": f"2026-03-1{at}T1{at}:42:07+01:00"}
        for at, head in enumerate(HEADS)
    ]
    thing = json.dumps({"@type": "LiveBlogPosting", "headline": "Bridge closed", "liveBlogUpdate": updates})
    page = f'<script type="application/ld+json">{thing}</script><main><h1>Bridge closed</h1>{entries}</main>'
    found = [block for block in extract(page).body if block.type == "live_blog_entry"]
    assert [entry.headline for entry in found] == list(HEADS)
    assert [entry.published for entry in found] == [f"2026-03-1{at}T1{at}:42:07+01:00" for at in range(3)]
    assert [entry.text for entry in found] == [f"{head}\n{text}" for head, text in zip(HEADS, TOLD, strict=True)]


def test_entries_are_some_where_only_the_markup_calls_them_a_live_blog() -> None:
    moments = ("2026-03-14T17:36", "2026-03-14T16:20", "2026-03-14T13:47")
    posts = "".join(
        f"<li><div><time datetime='{at}'>{at[-5:]}</time><h3>{head}</h3></div><div><p>{text}</p></div></li>"
        for at, head, text in zip(moments, HEADS, TOLD, strict=True)
    )
    page = "<main><article><h1>Bridge closed</h1><div class='{}'><ul>{}</ul></div></article></main>"
    article = extract(page.format("css-liveblog liveblog", posts), url=URL)
    entries = [(entry.type, entry.published, entry.headline) for entry in article.body]
    assert entries == [("live_blog_entry", f"{at}:00", head) for at, head in zip(moments, HEADS, strict=True)]
    assert "17:36" not in article.text
    assert all(entry.type != "live_blog_entry" for entry in extract(page.format("posts", posts), url=URL).body)
