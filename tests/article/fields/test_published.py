"""When it was published, from all the places that give a date."""

from __future__ import annotations

import json

import pytest

from jsnews import extract
from jsnews.model import Snapshot

from ..pages import PARAGRAPHS, paragraphs

TITLE = "Floating market opens in Namsan"


def article_of(shown: str = "", *, head: str = "", above: str = "", end: str = "", **stated: str):
    """The article of a page with a line below the headline, JSON-LD dates, and lines above and after."""
    ld = json.dumps({"@type": "NewsArticle", "headline": TITLE, **stated})
    return extract(
        f"<html lang='en'><head><title>{TITLE}</title>{head}"
        f"<script type='application/ld+json'>{ld}</script></head><body><main>{above}<article><h1>{TITLE}</h1>{shown}"
        f"<div class='text'>{paragraphs()}</div></article>{end}</main></body></html>"
    )


def test_day_is_that_of_the_readers_where_the_head_counts_in_another_zone():
    article = article_of("<time datetime='2026-03-17T19:05'>March 17</time>", datePublished="2026-03-18T03:05:00Z")
    assert article.published == "2026-03-17T19:05:00-08:00"
    same_instant = "<meta name='date' content='2026-03-18T00:04:00+02:00'>"
    assert article_of(head=same_instant, datePublished="2026-03-17T22:04:00Z").published == "2026-03-18T00:04:00+02:00"


def test_head_that_calls_the_publication_what_the_reader_is_told_of_the_change_is_corrected():
    shown = "<p>Published 3 March 2026 at 06:40 - Updated 4 March 2026 at 11:12</p>"
    stated = {"datePublished": "2026-03-04T11:12:31+09:00", "dateModified": "2026-03-03T06:40:00+09:00"}
    assert article_of(shown, **stated).published == "2026-03-03T06:40:00+09:00"
    assert article_of("<p>3 March 2026</p>", **stated).published == "2026-03-04T11:12:31+09:00"


def test_element_that_is_called_a_date_is_asked_before_other_lines_below_the_headline():
    lines = "<ul><li>First crossing 20 June 2026 Namsan</li></ul><p class='LastUpdated'>17 March 2026, 05:00</p>"
    assert article_of(lines).published == "2026-03-17T05:00:00"


def test_date_of_a_head_with_a_list_of_credits_counts_and_no_other_storys_below_the_text():
    credits = "".join(f"<dt>{term}</dt><dd>Mina Seo</dd>" for term in ("Words", "Pictures", "Editor", "Facts checked"))
    shown = f"<p>Eighty-four boats have been given a berth by lot.</p><dl>{credits}</dl><p>17.3.26 · 7 minutes</p>"
    end = (
        "<section class=next><h2>Walk on</h2><p>Salt in boots <time datetime='2025-09-25'>25.9.25</time></p></section>"
    )
    assert article_of(shown, end=end).published == "2026-03-17"


def test_instant_in_utc_has_the_zone_in_which_its_element_shows_it():
    time = "<time datetime='2026-03-16T20:07:11.000Z'>Tue 17 Mar 2026 at 6:07am</time>"
    assert article_of(time, datePublished="2026-03-16T20:07:11Z").published == "2026-03-17T06:07:11+10:00"
    other = "<time datetime='2026-03-16T20:07:11Z'>17 March 2026 at 6:13am</time>"
    assert article_of(other, datePublished="2026-03-16T20:07:11Z").published == "2026-03-16T20:07:11+00:00"


def test_earlier_date_at_the_headline_wins_over_one_that_is_the_last_change():
    shown = "<div class='date'>March 3, 2025</div>"
    article = article_of(shown, datePublished="2026-03-17", dateModified="2026-03-17")
    assert (article.published, article.modified) == ("2025-03-03", "2026-03-17")


def test_a_day_of_birth_at_the_headline_is_not_taken_for_the_publication():
    shown = "<p class='life-dates'>March 3, 1938 – February 1, 2026</p>"
    assert article_of(shown, datePublished="2026-03-17").published == "2026-03-17"


def test_day_taken_for_the_month_by_the_head_is_read_as_shown():
    assert article_of("<p>Published March 9, 2026</p>", datePublished="2026-09-03").published == "2026-03-09"


def test_later_date_at_the_headline_is_an_update():
    article = article_of("<div class='date'>April 1, 2026</div>", datePublished="2026-03-17", dateModified="2026-04-01")
    assert (article.published, article.modified) == ("2026-03-17", "2026-04-01")


def test_each_label_of_a_line_speaks_of_the_date_that_follows():
    article = article_of("<p>Updated: March 19, 2026 Published: March 17, 2026</p>")
    assert (article.published, article.modified) == ("2026-03-17", "2026-03-19")


def test_label_may_stand_in_a_line_of_its_own():
    article = article_of("<div>Last updated on:</div><div>March 19, 2026</div>")
    assert article.modified == "2026-03-19"


def test_only_date_that_there_is_counts_as_that_of_publication_and_says_what_it_is():
    article = article_of("<p>Last updated: March 19, 2026</p>")
    assert (article.published, article.modified) == ("2026-03-19", "2026-03-19")
    assert article.sources["published"].source == "last change: text near the headline"


def test_date_behind_the_text_counts_where_a_label_says_what_it_is_and_there_is_one():
    items = "".join(f"<p>{text}</p>" for text in ("Medium", "Books", "Theme", "Boats", "Genre") * 5)
    label, day = "<div><p>Published</p><p>Mar 17, 2026</p></div>", "<p>Mar 17, 2026</p>"
    assert article_of(end=items + label).published == "2026-03-17"
    assert article_of(end=f"{items}<p>Published on Mar 17, 2026</p>").published == "2026-03-17"
    assert article_of(end=items + day).published is None
    assert article_of(end=f"{items}{label}{label.replace('17', '3')}").published is None
    assert article_of("<p>May 4, 2026</p>", end=items + label).published == "2026-05-04"


def test_labelled_date_below_the_headline_beats_todays_time_element_above_it():
    above = "<div><time datetime='2026-11-25'>25 November 2026</time></div>"
    assert article_of("<p>Published: 17 March 2026</p>", above=above).published == "2026-03-17"


@pytest.mark.parametrize(
    "line",
    ["Közzétéve: 2026.03.17.", "פורסם: 17.03.2026", "เผยแพร่: 17 มี.ค. 2569", "入력 2026.03.17", "發稿：2026/03/17"],
)
def test_date_is_labelled_in_many_languages(line: str):
    above = "<div class='date'>25.11.2026</div>"
    assert article_of(f"<p>{line}</p>", above=above).published == "2026-03-17"


def test_date_below_the_headline_beats_todays_date_above_it():
    article = article_of("<p>17.03.2026</p>", above="<div class='date'>Wednesday, November 25, 2026</div>")
    assert article.published == "2026-03-17"


def test_labelled_date_after_the_text_counts():
    fillers = "".join(f"<div>Ship {name}</div>" for name in "abcdefg")
    assert article_of(end=f"{fillers}<div>Published: 17 March 2026</div>").published == "2026-03-17"


def test_labelled_last_change_after_the_text_counts_where_nothing_else_is_dated():
    fillers = "".join(f"<div>Ship {name}</div>" for name in "abcdefg")
    end = f"{fillers}<div><label>Last updated:</label><div>17 March 2026 at 09:25</div></div>"
    article = article_of(end=end)
    assert (article.published, article.modified) == ("2026-03-17T09:25:00", "2026-03-17T09:25:00")
    others = "<div>Last updated: 18 March 2026</div>"
    assert article_of(end=end + others).published is None


def test_dates_in_sentences_and_captions_correct_nothing():
    shown = "<figure><img src='/a.jpg'><figcaption>The harbour, 3 March 2025</figcaption></figure>"
    article = article_of(shown, datePublished="2026-03-17", dateModified="2026-03-17")
    assert article.published == "2026-03-17"


def test_marked_elements_and_page_state_are_asked_last():
    assert article_of("<span property='schema:dateCreated' content='2026-03-17'></span>").published == "2026-03-17"
    state = '<script id="__NEXT_DATA__" type="application/json">{"publishDate":"2026-03-17"}</script>'
    assert article_of(end=state).published == "2026-03-17"


def test_day_and_month_that_one_of_two_took_for_each_other_are_read_by_the_other():
    head = "<meta name='date' content='03/11/2026 12:43:42'>"
    assert article_of("<p>Erstellt am: 03.11.2026</p>", head=head).published == "2026-11-03"
    shown = "<div class='date'>03/11/2026</div>"
    assert article_of(shown, datePublished="2026-11-03T05:00:14").published == "2026-11-03T05:00:14"


def test_long_sentence_below_the_headline_dates_nothing():
    shown = "<p>The season ends for most of the boat owners in the harbour on April 15, 2026, and not before.</p>"
    end = "<p>Page last modified <time datetime='2026-01-17'>Jan. 17, 2026</time></p>"
    assert article_of(shown, end=end).published == "2026-01-17"


def test_label_above_a_date_below_the_text_counts():
    notes = "".join(f"<p>Note {number}</p>" for number in range(6))
    end = f"{notes}<h4>Published</h4><div><time datetime='2026-03-17'>17 March 2026</time></div>"
    assert article_of(end=end).published == "2026-03-17"


def test_last_change_that_a_theme_hides_in_the_line_of_the_date_is_no_publication():
    shown = (
        "<div class='meta'><span>Mina</span><span class='updated'>2026-04-07T17:27:31+02:00</span>"
        "<span>March 17th, 2026</span> | <a href='/c'>Harbour</a></div>"
    )
    assert article_of(shown).published == "2026-03-17"


def plain_article_of(shown: str, *, above: str = "", end: str = "", title: str = TITLE):
    """The article of a page that states nothing: what stands below the headline, above the text and after it."""
    return extract(
        f"<html><head><title>{title}</title></head><body>{above}<div class='story'><h1>{title}</h1>"
        f"<p>Eighty-four boats were given a berth by lot, and the queue reached the tram stop.</p>{shown}"
        f"<div class='text'>{paragraphs()}</div></div>{end}</body></html>"
    )


MASTHEADS = (
    "<header role='banner'><a href='/'>Courier</a><time>28 November 2025</time></header>",
    "<div class='c-header'><div>Courier</div><span class='c-header__date'>28.11.2025</span></div>",
    "<div id='header'><div id='logo'><a href='/'>Courier</a></div><div id='date'>28.11.2025</div></div>",
)


@pytest.mark.parametrize("masthead", MASTHEADS)
@pytest.mark.parametrize(
    "shown",
    [
        "<div>Mina Seo</div><time datetime='2025-05-17'>May 17</time>",
        "<div class='date'>May 17, 2025</div>",
        "<div>Words by Mina Seo · Pictures by Jo Day · 17 May 2025</div>",
        "<div>By Mina Seo<br>Updated May 17 2025 - 7:12pm, first published 5:40pm</div>",
    ],
)
def test_own_date_below_a_standfirst_beats_the_date_of_the_sites_header(masthead: str, shown: str):
    assert (plain_article_of(shown, above=masthead).published or "")[:10] == "2025-05-17"


def test_dates_of_other_stories_in_cards_below_the_text_are_not_the_articles():
    card = (
        "<div class='card'><a href='/s/{0}'><h3>Ice grows scarce in the harbour</h3></a><span>{0}.11.2025</span></div>"
    )
    cards = f"<h4>More</h4>{card.format(21)}{card.format(28)}"
    assert plain_article_of("<p>Stand: 17.05.2025, 05:11 Uhr</p>", end=cards).published == "2025-05-17T05:11:00"
    assert plain_article_of("", end=cards).published is None


@pytest.mark.parametrize("tag", ["time", "span class='date'"])
def test_date_of_a_card_between_headline_and_text_neither_corrects_the_head_nor_beats_the_byline(tag: str):
    shown = f"<{tag}>20 February 2026</{tag.split()[0]}>"
    card = f"<aside class='related'><a href='/ice'><h3>Ice grows scarce in the harbour</h3>{shown}</a></aside>"
    assert (article_of(card, datePublished="2026-03-05T10:00:00").published or "")[:10] == "2026-03-05"
    byline = "<p>By Mina Seo <time datetime='2026-03-05'>5 March 2026</time></p>"
    assert plain_article_of(card + byline).published == "2026-03-05"


def test_date_below_the_text_stays_the_articles_beside_its_byline_or_its_own_title():
    by = "<div><p>Written by <a href='/author/mina'>Mina Seo from the harbour desk</a></p><p>April 8, 2024</p></div>"
    own = f"<div><a href='/market'>{TITLE}</a><p>April 8, 2024</p></div>"
    assert [plain_article_of("", end=end).published for end in (by, own)] == ["2024-04-08"] * 2


def test_header_that_is_the_posts_date_is_no_header_of_the_site():
    above = "<h2 class='date-header'>Sunday, 17 May 2025</h2>"
    assert plain_article_of("", above=above).published == "2025-05-17"


@pytest.mark.parametrize(
    "shown",
    [
        "<div><span>Par Mina Seo, correspondante à Genève</span> <span>mis en ligne le 17 mai 2025</span></div>",
        "<div><span>Mina Seo</span><span>17 May 2025</span><span>0</span><span>4 min</span></div>",
        "<div>Dodano 17.05.2025, endret 18.05.2025</div>",
        "<div>Giriş: 17.05.2025 - 21:48 Güncelleme: 18.05.2025 - 22:30</div>",
        "<div>입력 2025.05.17. 03:10 | 업데이트 2025.05.18. 09:44</div>",
    ],
)
def test_date_is_read_behind_a_byline_between_glued_elements_and_before_an_update(shown: str):
    assert (plain_article_of(shown).published or "")[:10] == "2025-05-17"


def test_a_date_at_the_head_of_the_article_is_its_own_whatever_that_head_is_called():
    page = (
        f"<html><head><title>{TITLE}</title></head><body><article><div class='item-header'><div class='item-nav'>"
        f"<span>17 March 2026, 11:20</span></div><h1>{TITLE}</h1></div><div>{paragraphs()}</div></article></body>"
    )
    assert extract(page).published == "2026-03-17T11:20:00"


@pytest.mark.parametrize(
    "comments",
    [
        "<div class='comments'><h3>Say</h3><div><span>{0}</span><p>So true.</p></div></div>",
        "<div><h3>Leave a Reply</h3><div><b>Pia</b><span>Posted on {0}</span><p>So true.</p></div></div>",
        "<div class='c1'><h4>نظرات کاربران</h4><div><time datetime='2025-05-18'>{0}</time><p>خوب</p></div></div>",
        "<p itemtype='http://schema.org/Comment'><meta itemprop='datePublished' content='2025-05-18'>So true.</p>",
    ],
)
def test_date_of_a_comment_is_never_the_articles(comments: str):
    end = comments.format("May 18, 2025")
    assert plain_article_of("", end=end).published is None
    assert plain_article_of("<p>May 17, 2025</p>", end=end).published == "2025-05-17"


@pytest.mark.parametrize("line", ["تاریخ انتشار: ۲۷ اردیبهشت ۱۴۰۴ - ۱۰:۴۵", "Published: May 17, 2025 10:45"])
def test_labelled_date_in_a_bar_above_the_headline_is_not_todays(line: str):
    above = f"<div class='news_nav'>{line}</div>"
    assert plain_article_of("", above=above).published == "2025-05-17T10:45:00"


@pytest.mark.parametrize(
    "shown",
    [
        "<p>On <time datetime='2026-03-01'>1 March</time> the market's rafts were towed in.</p>",
        "<p>The rafts came, and then, on <time datetime='2026-03-01'>1 March</time>, a storm that nobody had seen.</p>",
        "<dl><dt>Director</dt><dd>Jo Day</dd><dt>In cinemas</dt><dd class='date'>6 March 2026</dd></dl>",
        "<p class='event-time'>Concert: 10 March 2026, 20:00</p>",
        "<div class='metadata'>Première: <time datetime='2026-03-10'>10 March 2026</time></div>",
        "<p class='metadata'>12 May 1999 – 1 March 2026</p>",
        "<p class='metadata'>Geboren am 3. Mai 1995</p>",
        "<p class='metadata'>Founded 3 March 2026</p>",
        "<div class='date'>3 May 2010</div>",
        "<p>On 3 March 2026 it began.</p>",
    ],
)
def test_day_of_something_else_at_the_headline_corrects_nothing(shown):
    assert article_of(shown, datePublished="2026-03-17T08:20:00+01:00").published == "2026-03-17T08:20:00+01:00"


@pytest.mark.parametrize(
    "shown",
    [
        "<time datetime='2026-03-10'>10 March 2026</time>",
        "<div class='date'>10.03.2026 - Redaktion: Mina Seo</div>",
        "<ul class='meta'><li>Mina Seo</li><li class='date'>Berlin, 10 March 2026</li></ul>",
        "<dl><dt>Details</dt><dd>Mina Seo</dd><dd class='published'>10 March 2026</dd></dl>",
        "<dl><dt>Published</dt><dd class='date'>10 March 2026</dd></dl>",
        "<p class='date'>Date: 10 March 2026</p>",
    ],
)
def test_day_alone_at_the_headline_corrects_a_head_that_is_a_little_late(shown):
    assert article_of(shown, datePublished="2026-03-17").published == "2026-03-10"


@pytest.mark.parametrize(
    "text",
    [
        "<p>It began on 6 June 1944 in France.</p>",
        "<p>On 12 April 1961 he flew.</p>",
        "<p>The exhibition opens on 14 March 2027</p>",
        "<ul><li>14 March 2026</li><li>15 April 2026</li></ul>",
    ],
)
@pytest.mark.parametrize("paragraphs_above", [3, 6])
def test_day_that_the_text_tells_of_is_not_that_of_publication(text, paragraphs_above):
    parts = paragraphs().split("\n")
    story = "".join([*parts[:paragraphs_above], text, *parts[paragraphs_above:]])
    page = f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>{story}</article></body></html>"
    assert extract(page).published is None


def test_day_that_is_still_to_come_is_not_that_of_publication():
    page = f"<title>{TITLE}</title><article><h1>{TITLE}</h1><p>2 May 2026</p>{paragraphs()}</article>"
    assert extract(Snapshot(html=page, captured_at="2026-03-17T08:20:00Z")).published is None
    assert extract(Snapshot(html=page, captured_at="2026-05-01T20:20:00Z")).published == "2026-05-02"


def test_a_date_in_numbers_is_read_as_an_unmistakable_one_of_the_page_says():
    shown = "<p class='date'>Published 05/04/2026 at 17:08</p><time datetime='2026-04-05T17:08:23+02:00'>5 April</time>"
    assert article_of(shown).published == "2026-04-05T17:08:00"
    canonical = "<link rel='canonical' href='https://courier.example/2026/04/05/market'>"
    assert article_of("<p class='date'>05/04/2026</p>", head=canonical).published == "2026-04-05"
    assert article_of("<p class='date'>05/04/2026</p>").published == "2026-05-04"


def test_a_date_in_numbers_is_not_read_as_later_than_the_last_change():
    article = article_of("<p>Published 05/04/2026</p>", dateModified="2026-04-06T10:37:32+02:00")
    assert article.published == "2026-04-05"


@pytest.mark.parametrize(
    ("language", "host", "day"),
    [
        ("en", "courier.example", "2026-05-04"),
        ("en", "courier.co.uk", "2026-04-05"),
        ("en-US", "courier.co.uk", "2026-05-04"),
        ("", "courier.fr", "2026-04-05"),
        ("", "courier.io", "2026-05-04"),
    ],
)
def test_numbers_of_a_date_stand_in_the_order_of_the_language_or_else_of_the_country(language, host, day):
    html = f"<html lang='{language}'><h1>{TITLE}</h1><p class='date'>05/04/2026</p>{paragraphs()}</html>"
    assert extract(html, url=f"https://{host}/market").published == day


@pytest.mark.parametrize(
    "zero", ["1970-01-01T00:00:00.000Z", "1970-01-01", "1969-12-31T19:00:00", "1970-01-01T01:00:00+01:00"]
)
def test_the_moment_from_which_systems_count_is_no_date(zero: str):
    assert article_of(datePublished=zero, dateModified=zero).published is None
    assert article_of("<p class='date'>March 17, 2026</p>", datePublished=zero).published == "2026-03-17"


def test_the_moment_from_which_systems_count_is_no_date_where_readers_see_it():
    article = article_of("<p class='date'>January 1, 1970</p>", datePublished="2026-03-17")
    assert article.published == "2026-03-17"
    assert article_of("<p class='date'>Thursday, January 1, 1970 12:00 am</p>").published is None


def test_a_section_may_stand_between_the_year_and_the_month_of_an_address():
    html = f"<h1>{TITLE}</h1>{paragraphs()}"
    assert extract(html, url="https://courier.example/2026/POLITICS/03/17/market/index.html").published == "2026-03-17"
    assert extract(html, url="https://courier.example/2026/season/3/17/market").published is None


def test_clip_of_something_else_does_not_date_the_article():
    clip = {"@type": "VideoObject", "name": "Ice hockey final, the goals", "uploadDate": "2026-02-01T10:00:00Z"}
    ld = f"<script type='application/ld+json'>{json.dumps(clip)}</script>"
    page = f"<title>{TITLE}</title>{ld}<article><h1>{TITLE}</h1><p>5 March 2026</p>{paragraphs()}</article>"
    assert extract(page).published == "2026-03-05"


def test_time_of_day_is_taken_from_the_place_that_has_it():
    stamp = "<dd class='published'><time datetime='2026-03-05T10:00:00+01:00'>Published: 05 March 2026</time></dd>"
    assert plain_article_of(f"<dl>{stamp}</dl>").published == "2026-03-05T10:00:00+01:00"
    assert article_of(stamp, datePublished="2026-03-05").published == "2026-03-05T10:00:00+01:00"


@pytest.mark.parametrize("tag", ["time", "abbr class='published'"])
def test_date_behind_the_hours_ago_is_read_from_the_title_of_the_element(tag: str):
    stamp = f"<{tag} title='2026-03-05T10:00:00+01:00'>2 days ago</{tag.split()[0]}>"
    assert plain_article_of(stamp).published == "2026-03-05T10:00:00+01:00"


def test_of_a_day_in_two_calendars_the_common_one_counts():
    shown = "<table><tr><td>09 Shawwal 1425</td><td>23 November 2004</td></tr></table>"
    assert plain_article_of(shown).published == "2004-11-23"
    assert plain_article_of("<p>09 Shawwal 1425</p>").published == "2004-11-22"


def test_date_in_the_meta_elements_of_older_systems_is_read():
    head = "<meta name='OriginalPublicationDate' content='2012/03/07 11:42:18'>"
    assert article_of(head=head).published == "2012-03-07T11:42:18"


def test_day_of_the_first_paragraph_may_stand_below_summary_caption_and_byline():
    texts = f"<p>Von Mina Seo</p><p>27.1.2022 - {PARAGRAPHS[0]}</p>{paragraphs(PARAGRAPHS[1:])}"
    page = f"<article><h1>{TITLE}</h1><h3 class=deck>{PARAGRAPHS[5]}</h3><div>Boats</div>{texts}</article>"
    assert extract(page).published == "2022-01-27"
    chronicle = page.replace(PARAGRAPHS[1], f"12.2.2022 - {PARAGRAPHS[1]}")
    assert extract(chronicle).published is None
    life = page.replace("27.1.2022 - ", "Mina Seo (May 3, 1927 – June 23, 2011) was its captain. ")
    assert extract(life).published is None


def test_day_that_the_reader_sees_is_later_than_one_of_which_the_head_does_not_say_what_it_is():
    head = "<meta name='dcterms.date' content='2026-03-11T09:43+01:00'>"
    shown = "<time datetime='2026-03-15T08:00:00+01:00'>15.03.2026</time>"
    page = f"<title>{TITLE}</title>{head}<article><h1>{TITLE}</h1>{shown}{paragraphs()}</article>"
    assert extract(page).published[:10] == "2026-03-15"
    assert article_of(shown, head=head, datePublished="2026-03-11").published[:10] == "2026-03-11"


def test_day_that_the_reader_sees_is_the_one_on_which_half_of_the_head_agrees():
    head = "<meta property='article:published_time' content='2026-03-06T08:29:34'>"
    dates = {"datePublished": "2026-03-04T07:29:00Z", "dateModified": "2026-03-25"}
    assert article_of("<div>06.03.2026</div>", head=head, **dates).published[:10] == "2026-03-06"
    assert article_of(head=head, **dates).published[:10] == "2026-03-04"


def test_label_tells_the_publication_where_the_head_has_the_last_change_for_it():
    dates = {"datePublished": "2026-03-29T12:28:31-05:00", "dateModified": "2026-03-29T12:28:31-05:00"}
    assert article_of("<div class=date>Published January 13, 2026</div>", **dates).published == "2026-01-13"


def test_instant_has_the_clock_by_which_it_is_shown():
    shown = "<div class='date'>6 May 2026 - 2:00 a. m.</div>"
    assert article_of(shown, datePublished="2026-05-05T21:00:00-05:00").published == "2026-05-06T02:00:00+00:00"
    both = f"<div class='date'>5 May 2026 - 9:00 p. m.</div>{shown}"
    assert article_of(both, datePublished="2026-05-05T21:00:00-05:00").published == "2026-05-05T21:00:00-05:00"


def test_day_of_a_claim_that_is_looked_into_is_none_of_the_article():
    assert article_of("<div>stated on April 26, 2026 in a radio ad:</div>").published is None


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("LONDON, March 3, 2010 /PRNewswire/ -- ", "2010-03-03"),
        ("DAYTON, Ohio, July 25, 2024 — ", "2024-07-25"),
        ("ScienceDaily (Feb. 4, 2010) — ", "2010-02-04"),
        ("Berlin (dpa), 4. März 2009 – ", "2009-03-04"),
        ("(18.01.2018) ", "2018-01-18"),
        ("27.1.2022 - ", "2022-01-27"),
        ("2022-01-27: ", "2022-01-27"),
        ("Pressemitteilung vom 25. Januar 2022 | Berlin – ", "2022-01-25"),
        ("Medienmitteilung Nr. 12/2022 vom 25.01.2022: ", "2022-01-25"),
        ("Press release, 25 January 2022 – ", "2022-01-25"),
        ("Comunicado de prensa del 25 de enero de 2022 - ", "2022-01-25"),
        ("Communiqué du 25 janvier 2022 | ", "2022-01-25"),
        ("Press release of 25 January 2022 in hand, ", None),
        ("1.1.2022 ", None),
        ("(1945–2018) ", None),
        ("On Monday, March 3, 2008 - ", None),
        ("Signed on 3 March 1945 – ", None),
        ("LONDON, March 3 -- ", None),
    ],
)
def test_day_in_the_dateline_is_the_only_one_of_a_release(opening, day):
    page = f"<html><body><article><h1>{TITLE}</h1><p>{opening}{TITLE} again.</p>{paragraphs()}</article></body></html>"
    article = extract(page)
    assert article.published == day
    shown = page.replace("</h1>", "</h1><time datetime='2024-08-01'>August 1, 2024</time>")
    assert extract(shown).published == "2024-08-01"


def test_day_of_a_release_may_stand_in_what_is_right_below_the_headline():
    lead = (
        "<div class='teaser-text'>Pressemitteilung vom 25. Januar 2022 | Berlin – <a href='/fish'>Die Boote im Hafen "
        "sollen nach dem Willen des Rates bald gezählt werden</a>.</div><button>Zum nächsten Bild</button>"
    )
    page = f"<html lang='de'><body><article><h1>{TITLE}</h1>{lead}{paragraphs()}</article></body></html>"
    assert extract(page).published == "2022-01-25"


def test_day_that_a_meta_element_calls_the_first_is_the_publication():
    head = "<meta name='DateFirst' content='20260317'>"
    article = article_of("<div>updated 9:02 a.m., Wed., March 18, 2026</div>", head=head)
    assert (article.published, article.modified[:10]) == ("2026-03-17", "2026-03-18")


def test_day_before_that_of_the_last_change_in_a_long_line_comes_before_one_below_the_text():
    line = "THE COURIER | 17.03.26 | 14h11 • Updated on 18.03.26 | 15h20 NAMSAN (NORTHERN COAST) FROM OUR ENVOY"
    assert article_of(f"<div>{line}</div>", end="<div>In the paper of 19.03.26</div>").published[:10] == "2026-03-17"


def test_day_of_what_a_text_translates_is_none_of_the_translation():
    line = "<p class='date'>2026年3月17日<span></span> 読了時間 3 分</p>"
    source = "<p><a href='https://other.example/a'><em>原文(投稿日：2026/03/06)へのリンク</em></a></p>"
    assert article_of(f"{line}{source}").published == "2026-03-17"


def test_day_on_which_a_system_made_the_page_gives_way_to_what_is_marked_as_the_publication():
    marked = "<time itemprop='datePublished' datetime='2026-03-16T14:15+0000'>16 March 2026 • 2:15pm</time>"
    assert article_of(marked, dateCreated="2026-03-17T10:41:09Z").published[:10] == "2026-03-16"
    assert article_of(dateCreated="2026-03-17T10:41:09Z").published[:10] == "2026-03-17"
    late = "<meta name='last-publish-date' content='2026-05-02'>"
    assert article_of(head=late, dateCreated="2026-03-17").published == "2026-03-17"


@pytest.mark.parametrize(
    ("opening", "day"),
    [("Feb. 23, 2015 -- ", "2015-02-23"), ("", "2015-02-20"), ("Jan. 3, 2015 -- ", "2015-02-20")],
)
def test_day_that_a_text_begins_with_comes_before_a_near_one_in_the_address(opening: str, day: str):
    text = f"<p>{opening}{PARAGRAPHS[1]}</p>{paragraphs(PARAGRAPHS[2:])}"
    page = f"<html lang=en><body><h1>{TITLE}</h1><p>By Mina Seo</p>{text}</body></html>"
    assert extract(page, url="https://courier.example/news/20150220/market").published == day


def test_day_that_a_script_tells_a_tracker_is_taken_where_nothing_else_says_one():
    told = (
        'page_type: "article", article_word_count: "226", article_publication_date: "Sun, 07 Jun 2026 18:06:00 +0300"'
    )
    script = f"<script>window._config.push({{ {told} }})</script>"
    assert article_of(head=script).published == "2026-06-07T18:06:00+03:00"
    assert article_of(head=script, datePublished="2026-03-17").published == "2026-03-17"
    for other in ("{version: '3.1', publishDate: '2017-05-09'}", "[{title: 'Old story', publishedAt: '2019-01-01'}]"):
        assert article_of(head=f"<script>window.lib = {other}</script>").published is None


@pytest.mark.parametrize(
    "opening", ["September 11, 2001 – ", "23 de febrero de 1981 – ", "3 May 2030 – 12 June 2030: "]
)
def test_day_that_a_text_looks_back_to_is_none_of_its_publication(opening: str):
    page = (
        f"<html lang=en><body><h1>{TITLE}</h1><p>{opening}{PARAGRAPHS[1]}</p>{paragraphs(PARAGRAPHS[2:])}</body></html>"
    )
    assert extract(page, url="https://courier.example/market").published is None


def test_date_in_the_foot_of_the_article_comes_before_the_day_that_its_text_begins_with():
    text = f"<p>OSLO, March 3, 2010 -- {PARAGRAPHS[1]}</p>{paragraphs(PARAGRAPHS[2:])}"
    foot = "<footer><time datetime='2024-03-09'>March 9</time></footer>"
    page = f"<html lang=en><body><article><h1>{TITLE}</h1>{text}{foot}</article></body></html>"
    assert extract(page, url="https://courier.example/market").published == "2024-03-09"


def moments_of(*metas: tuple[str, str], shown: str = "", **stated: str) -> tuple[str | None, str | None]:
    head = "".join(f"<meta property='{name}' content='{content}'>" for name, content in metas)
    article = article_of(shown, head=head, **stated)
    return article.published, article.modified


def test_publication_and_change_that_json_ld_has_as_one_moment_are_told_apart_by_the_head() -> None:
    now = "2026-03-17T21:44:28Z"
    earlier = ("article:published_time", "2026-03-17T20:11:03+00:00")
    later = ("article:modified_time", "2026-03-17T23:03:18+00:00")
    one = {"datePublished": now, "dateModified": now}
    utc = "2026-03-17T{}+00:00"
    assert moments_of(earlier, **one) == (utc.format("20:11:03"), utc.format("21:44:28"))
    assert moments_of(later, **one) == (utc.format("21:44:28"), utc.format("23:03:18"))
    assert moments_of(**one) == (utc.format("21:44:28"), utc.format("21:44:28"))
    assert moments_of(earlier, datePublished=now)[0] == utc.format("21:44:28")


@pytest.mark.parametrize(
    ("published", "modified"),
    [
        ("2026-03-17T16:43:20+00:00", "2026-03-17T16:43:20+02:00"),  # one clock, called two zones
        ("2026-03-18T08:29:25+00:00", "2026-03-17T13:29:59+00:00"),  # written before it was to appear
    ],
)
def test_what_is_said_to_have_changed_before_it_was_published_did_not(published: str, modified: str) -> None:
    assert moments_of(datePublished=published, dateModified=modified) == (published, None)
    assert moments_of(datePublished=published, dateModified="2026-03-19")[1] == "2026-03-19"


@pytest.mark.parametrize(
    ("published", "modified"),
    [
        ("2026-03-17T08:00:00+02:00", "2026-03-17"),
        ("2026-03-17T10:00:00+00:00", "2026-03-17T11:30:00+02:00"),  # the first is of the place, and called UTC
    ],
)
def test_change_that_may_have_been_after_the_publication_stays(published: str, modified: str) -> None:
    assert moments_of(datePublished=published, dateModified=modified) == (published, modified)


def test_one_time_by_the_clock_in_two_zones_is_no_publication_and_change() -> None:
    metas = (("article:published_time", "2026-03-17T10:00:00Z"), ("article:modified_time", "2026-03-17T10:00:00Z"))
    for zone in ("-05:00", "+02:00"):
        here = f"2026-03-17T10:00:00{zone}"
        assert moments_of(*metas, datePublished=here, dateModified=here) == (here, here)


def test_zone_that_json_ld_does_not_state_is_that_of_the_same_time_elsewhere_in_the_head() -> None:
    metas = (
        ("article:published_time", "2026-03-17T18:06:38+01:00"),
        ("article:modified_time", "2026-03-19T21:58:05+01:00"),
    )
    stated = {"datePublished": "2026-03-17 18:06:38Europe/Madrid", "dateModified": "2026-03-19 20:58:05Europe/Madrid"}
    assert moments_of(*metas, **stated) == ("2026-03-17T18:06:38+01:00", "2026-03-19T21:58:05+01:00")
    assert moments_of(**stated) == ("2026-03-17T18:06:38", "2026-03-19T20:58:05")


def test_time_of_the_place_that_json_ld_calls_utc_is_told_by_the_zone_that_is_shown() -> None:
    shown = "<div>Published March 17, 2026 at 10:34 AM PDT</div>"
    said = ("article:published_time", "2026-03-17T17:34:39")
    assert moments_of(said, shown=shown, datePublished="2026-03-17T13:34:39Z")[0] == "2026-03-17T10:34:00-07:00"
    assert moments_of(shown=shown, datePublished="2026-03-17T13:34:39Z")[0] == "2026-03-17T13:34:39+00:00"


def test_seconds_that_only_the_head_has_are_kept_in_the_zone_that_is_shown() -> None:
    shown = "<time datetime='2026-03-17T13:05-04:00'>March 17, 1:05 PM ET</time>"
    assert moments_of(shown=shown, datePublished="2026-03-17T17:05:28.176Z")[0] == "2026-03-17T13:05:28-04:00"


def test_zone_that_a_meta_element_does_not_state_is_that_of_the_same_time_where_it_is_shown() -> None:
    shown = "<time datetime='2026-04-06T16:00:00Z'>April 06, 2026 12:00 ET</time>"
    said = ("og:article:published_time", "4/6/2026 4:00:00 PM")
    assert moments_of(said, ("modified-date", "Tue, 07 Apr 2026 01:06:16 +0000"), shown=shown) == (
        "2026-04-06T12:00:00-04:00",
        "2026-04-07T01:06:16+00:00",
    )
