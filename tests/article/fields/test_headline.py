"""The headline as the reader sees it."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.fields.headline import find_headline
from jsnews.article.metadata.head import read_head
from jsnews.article.metadata.sitename import trimmed
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, paragraphs

TITLE = "Floating market opens in Namsan"


def headline_of(top: str, *, head: str = f"<title>{TITLE}</title>") -> str | None:
    """The headline of a page whose article begins with `top`."""
    return extract(f"<html><head>{head}</head><body><main>{top}<div>{paragraphs()}</div></main></body></html>").headline


@pytest.mark.parametrize(
    "heading",
    [
        f"<h1><span class='article__kicker'>Harbour</span> {TITLE}</h1>",
        f"<h1><small>Harbour</small> {TITLE}</h1>",
        f"<h1><span>Harbour</span> <span>{TITLE}</span></h1>",
        f"<h1><span>{TITLE}</span> <span>Eighty-four boats draw lots</span></h1>",
        f"<h1>{TITLE}<span class='sr-only'>, topic: Business</span></h1>",
        f"<h1>{TITLE} <span>★★★★☆</span></h1>",
        f"<h1><i class='titleModule__sub'>Harbour</i> <i class='titleModule__main'>{TITLE}</i></h1>",
    ],
)
def test_line_above_or_below_in_the_same_heading_is_no_part_of_the_headline(heading):
    assert headline_of(heading) == TITLE


@pytest.mark.parametrize(
    "heading",
    [
        f"<h1><span class='label label--new'>Exclusive</span> {TITLE}</h1>",
        f"<h1><a href='/c' class='cat'>Harbour</a><br>{TITLE}</h1>",
        f"<h1><span class='kick'>Harbour</span><span class='ttl'>{TITLE}</span></h1>",
        f"<h1><span class='ttl'>{TITLE}</span><span class='deck'>Eighty-four boats draw lots</span></h1>",
        f"<h1><div class='rubrik'>Harbour</div><div class='ttl'>{TITLE}</div></h1>",
    ],
)
def test_label_or_rubric_in_the_heading_is_no_part_of_a_headline_that_no_title_repeats(heading):
    head = "<title>Market on the water: what to know | Courier</title>"
    assert headline_of(heading, head=head) == TITLE


@pytest.mark.parametrize("number", ["（1/2 ページ）", " (Page 1 of 2)", " [Seite 1 von 2]", "（1/3页）"])
def test_number_of_the_page_is_no_part_of_the_headline(number):
    head = f"<title>{TITLE}{number} - Courier</title><meta property='og:site_name' content='Courier'>"
    assert headline_of(f"<h1><span>{TITLE}<span>{number}</span></span></h1>", head=head) == TITLE
    assert headline_of("", head=head) == TITLE


@pytest.mark.parametrize("part", [" (1/2)", " (Part 1 of 2)", " (page 1)"])
def test_number_of_a_part_belongs_to_the_headline(part):
    assert headline_of(f"<h1>{TITLE}{part}</h1>", head=f"<title>{TITLE}{part}</title>") == TITLE + part


def test_words_of_two_elements_that_touch_are_not_glued():
    heading = f"<h1><span class='one'>Harbour</span><span class='two'>{TITLE}</span></h1>"
    assert headline_of(heading, head="<title>Courier</title>") == f"Harbour {TITLE}"
    initial = "<h1><span class='initial'>F</span>loating market opens in Namsan</h1>"
    assert headline_of(initial) == TITLE


@pytest.mark.parametrize(
    ("site", "text", "title"),
    [
        ("港报网", "南山水上市场周二正式开张", "南山水上市场周二正式开张_港报网"),
        ("みなと新聞", "水上市場が火曜日に開場した", "水上市場が火曜日に開場した：みなと新聞"),
        ("항구신문", "남산 수상 시장 화요일 문 열어", "남산 수상 시장 화요일 문 열어 < 사회 < 기사 - 항구신문"),
        ("Порт Вести", "Плавучий рынок открылся в Намсане", "Плавучий рынок открылся в Намсане :: Порт Вести"),
    ],
)
def test_heading_that_is_the_end_of_the_title_is_the_site_in_any_script(site, text, title):
    assert headline_of(f"<h1>{site}</h1><h2>{text}</h2>", head=f"<title>{title}</title>") == text
    assert headline_of(f"<h1>{site}</h1><div>{text}</div>", head=f"<title>{title}</title>") == text


def test_heading_is_recognised_in_a_script_without_spaces_though_the_title_differs():
    head = "<title>水上市場が火曜日に開場、八十四隻が営業｜みなと</title>"
    assert (
        headline_of("<h1>ニュース</h1><h2>水上市場が火曜日に開場した</h2>", head=head) == "水上市場が火曜日に開場した"
    )


@pytest.mark.parametrize("logo", ["<a href='/'>Harbour Courier</a>", ""])
def test_name_of_the_site_is_taken_off_the_title_where_logo_or_address_tell_it(logo):
    page = f"<title>{TITLE} | Harbour Courier</title>{logo}<main>{paragraphs()}</main>"
    assert extract(page, url="https://www.harbour-courier.example/a").headline == TITLE


@pytest.mark.parametrize(
    "title", [f"{TITLE} -GAZETTE - City", f"{TITLE}-City-Gazette", f"Gazette- {TITLE}", f"{TITLE}|City"]
)
def test_line_of_the_title_is_found_where_no_space_parts_it_from_the_site(title):
    head = f"<title>{title}</title>"
    assert headline_of(f"<font size=4><b>{TITLE}</b></font><br><br>By Mina Seo<br>", head=head) == TITLE


def test_second_half_of_a_title_is_no_site():
    assert headline_of("", head="<title>Market opens - and now?</title>") == "Market opens - and now?"


def test_line_above_stays_where_the_page_counts_it_into_its_title():
    head = f"<title>Harbour: {TITLE}</title>"
    assert headline_of(f"<h1><span class='kicker'>Harbour:</span> {TITLE}</h1>", head=head) == f"Harbour: {TITLE}"


@pytest.mark.parametrize(
    "head",
    [
        f"<title>Harbour: {TITLE}</title><meta property='og:title' content='{TITLE}'>",
        f"<title>Harbour - {TITLE}</title>",
    ],
)
def test_line_above_goes_where_one_of_the_titles_leaves_it_out_or_parts_it(head):
    heading = f"<h1><span class='head__topline'>Harbour</span> <span class='head__text'>{TITLE}</span></h1>"
    assert headline_of(heading, head=head) == TITLE


def test_name_of_the_site_in_an_h1_that_leads_home_is_no_headline():
    logo = "<h1><a href='/'>Courier Floating Blog</a></h1>"
    head = f"<title>Courier Floating Blog: {TITLE}</title>"
    assert headline_of(f"{logo}<h3>{TITLE}</h3>", head=head) == TITLE


@pytest.mark.parametrize(
    ("top", "mark"),
    [
        ("<div id='banner'><h1><a>Hill Notes</a></h1><h2>News from the hill</h2></div>", ": "),
        ("<div><h1 id='banner-header'>Hill Notes</h1></div>", ": "),
        ("<div id='logo'><h1>Hill Notes</h1></div>", " | "),
    ],
)
def test_masthead_is_no_headline_where_a_heading_below_says_the_rest_of_the_title(top, mark):
    head = f"<title>Hill Notes{mark}{TITLE}</title>"
    assert headline_of(f"{top}<h3><a>Harbour:</a> {TITLE}</h3>", head=head) == TITLE
    assert headline_of(f"{top}<h3>{TITLE}</h3>", head=head) == TITLE


def test_heading_above_another_that_ends_the_title_stays_the_headline_where_it_is_no_masthead():
    head = "<title>Dunes: What the sand knows</title>"
    assert headline_of("<div><h1>Dunes</h1></div><h2>What the sand knows</h2>", head=head) != "What the sand knows"


def test_line_of_the_title_is_found_where_a_low_line_joins_it_with_the_site():
    head = f"<title>{TITLE}_English_Courier</title>"
    assert headline_of(f"<b><div id='Title'>{TITLE}</div></b>", head=head) == TITLE


def test_line_of_the_title_is_parted_from_the_path_above_it_without_a_break_behind_it():
    head = f"<title>courier.example: {TITLE}</title>"
    top = f"<a>Home</a> &gt; City<br><font size=4><b>{TITLE}</b></font><p>Mina Seo | March 17, 2026</p>"
    assert headline_of(top, head=head) == TITLE


def test_heading_is_preferred_to_what_the_head_says_for_search_engines():
    head = "<title>Namsan market: all about it | Courier</title><meta property='og:title' content='Namsan market'>"
    assert headline_of(f"<h1>{TITLE}</h1>", head=head) == TITLE


def test_encoding_of_entities_in_the_head_does_not_reach_the_headline():
    assert headline_of("", head="<meta property='og:title' content='Fish &amp;amp; ships'>") == "Fish & ships"


@pytest.mark.parametrize(
    "title",
    [f"{TITLE} - Harbour Courier", f"Harbour Courier - {TITLE}", f"Harbour Courier | City: {TITLE}", TITLE],
)
def test_headline_of_an_old_layout_is_the_line_of_the_title_and_not_the_masthead(title):
    top = "<tr><td><font size=5><b>Harbour Courier</b></font></td></tr>"
    lines = f"<i>CITY NEWS</i><br><font size=5><b>{TITLE}</b></font><br>17 March 2026<br><b>By Mina Seo</b>"
    text = "<br><br>".join((lines, *PARAGRAPHS))
    article = extract(f"<title>{title}</title><table>{top}<tr><td>{text}</td></tr></table>")
    assert (article.headline, article.authors, article.published) == (TITLE, ("Mina Seo",), "2026-03-17")
    assert article.text.startswith(PARAGRAPHS[0])


def test_name_of_the_site_is_taken_off_the_heading_too():
    head = f"<title>{TITLE} | Harbour Gazette</title><meta property='og:site_name' content='Harbour Gazette'>"
    assert headline_of(f"<h1>{TITLE} | Harbour Gazette</h1>", head=head) == TITLE


def test_one_word_of_the_title_as_a_heading_in_the_text_is_not_the_headline():
    assert headline_of("<h2>Market</h2>", head="<title>Floating market opens in Namsan after years</title>") != "Market"


def test_first_heading_below_the_logo_beats_those_of_cards_that_read_a_little_like_the_title():
    head = (
        "<title>Our favourite biking spots in Houston</title><meta property='og:site_name' content='Harbour Gazette'>"
    )
    top = "<h1><a href='/'>Harbour Gazette</a></h1><h1>The best trails for bikers in Houston</h1>"
    page = f"<html><head>{head}</head><body><main>{top}<div>{paragraphs()}</div></main>"
    page += "<aside><h1><a href='/p'>Here is where to kayak in Houston</a></h1></aside></body></html>"
    assert extract(page).headline == "The best trails for bikers in Houston"


def test_entities_that_were_encoded_twice_are_decoded():
    assert headline_of("<h1>Boats &amp;#x26; barges open in Namsan</h1>") == "Boats & barges open in Namsan"


@pytest.mark.parametrize("headline", ["« Le port ne dort jamais »", "»Der Hafen schläft nie«", "« Ici » on pêche"])
def test_marks_that_quote_stay_and_those_that_part_go(headline):
    found = extract(f"<title>Port : « Le port »</title><body><h1>{headline}</h1>{paragraphs()}")
    assert found.headline == headline
    assert trimmed(f"{headline} « ") == headline
    assert trimmed("» The harbour") == "The harbour"


@pytest.mark.parametrize(
    ("up", "headline"), [("/gang/", "Boats at noon"), ("/gang/2026/03/17/boats-at-noon", "The Harbour Gang")]
)
def test_name_of_a_blog_in_an_h1_that_leads_to_its_front_page_is_no_headline(up: str, headline: str):
    page = f"""<title>The Harbour Gang » Blog Archive » Boats at noon</title>
    <h1><a href="{up}">The Harbour Gang</a></h1>
    <div><h2><a href="/gang/2026/03/17/boats-at-noon/">Boats at noon</a></h2>{paragraphs()}</div>"""
    assert extract(page, url="https://kind.example/gang/2026/03/17/boats-at-noon/").headline == headline


def test_line_that_a_microformat_calls_the_title_is_the_headline_where_no_other_is_shown():
    line = "<p class='body'><span class='headline entry-title'>Boats come home at noon</span></p>"
    head = "<title>News from The Harbour Agency</title>"
    assert headline_of(line, head=head) == "Boats come home at noon"
    assert headline_of(line * 2, head=head) == "News from The Harbour Agency"


def test_line_above_a_second_title_is_the_headline_where_head_and_json_ld_both_call_it_so():
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{TITLE}"}}</script>'
    head = f'<title>{TITLE}</title><meta property="og:title" content="{TITLE}">{data}'
    top = "<h1>Namsan's boats draw lots for a floating market</h1>"
    assert headline_of(f"<div><div>{TITLE}</div>{top}</div>", head=head) == TITLE
    # A trail of links ends with the title that search engines are told.
    trail = f"<ul><li><a href='/'>News</a></li><li>{TITLE}</li></ul>"
    assert headline_of(f"<div>{trail}{top}</div>", head=head) == "Namsan's boats draw lots for a floating market"


@pytest.mark.parametrize(
    "above", ["<header><h3>Menu</h3></header>", "<div class='cookies'><h2>Your privacy</h2></div>"]
)
def test_only_h1_of_a_page_is_its_headline_though_another_heading_stands_above_and_the_title_has_other_words(above):
    head = (
        '<title>Why boats now sell fish - Gazette</title><meta property="og:title" content="Why boats now sell fish">'
    )
    page = f"<html><head>{head}</head><body>{above}<article><h1>A market that floats</h1>{paragraphs()}</article>"
    assert extract(page).headline == "A market that floats"


@pytest.mark.parametrize("name", ["ap-story-headline", "headline", "story_headline"])
def test_line_that_is_called_the_headline_is_it_where_the_title_is_the_same_on_all_pages(name):
    line = f"<span class='{name}'><b>{TITLE}</b></span><br><br>"
    assert headline_of(line, head="<title>News from the Wire</title>") == TITLE
    two = f"{line}<span class='{name}'>Second market opens in Busan</span><br><br>"
    assert headline_of(two, head="<title>News from the Wire</title>") == "News from the Wire"


def test_heading_of_the_comments_that_says_the_title_again_is_not_the_headline() -> None:
    said = f"<div id='comments'><h2><a href='/a'>{TITLE}</a></h2><p>First!</p></div>"
    top = f"<h1><span>{TITLE}</span> (gazette.example/harbour)</h1>"
    body = f"<body><main>{top}<div>{paragraphs()}</div>{said}</main></body>"
    page = read_page(f"<html><head><title>{TITLE}</title></head>{body}</html>")
    found = find_headline(page, read_head(page, None))
    assert (found.text, found.block) == (TITLE, 0)


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("港湾市长会见渔民代表_港湾新闻网", "港湾市长会见渔民代表"),
        ("港湾市长会见渔民代表-港湾日报", "港湾市长会见渔民代表"),
        ("女童坠楼身亡：警方通报", "女童坠楼身亡：警方通报"),
        ("他登上头版：港湾日报", "他登上头版：港湾日报"),
        ("桜が満開に - 開花情報", "桜が満開に - 開花情報"),
    ],
)
def test_name_of_an_eastern_house_is_no_part_of_the_headline(title: str, headline: str):
    assert headline_of("", head=f"<title>{title}</title>") == headline


def test_line_above_that_only_a_heard_mark_parts_is_none_of_the_headline() -> None:
    kicker = '<span class="block font-sans"><span>Elbmündung</span></span><span class="sr-only">: </span>'
    shown = '<span class="font-brand"><span>Kutter mit sechs Passagieren läuft auf Sandbank</span></span>'
    title = "<title>Cuxhaven: Kutter läuft auf Sandbank</title>"
    assert headline_of(f"<h2>{kicker}{shown}</h2>", head=title) == "Kutter mit sechs Passagieren läuft auf Sandbank"
    title = "<title>Elbmündung: Kutter mit sechs Passagieren läuft auf Sandbank</title>"
    assert headline_of(f"<h2>{kicker}{shown}</h2>", head=title).startswith("Elbmündung")


def test_rubric_behind_a_heard_mark_is_no_headline() -> None:
    rubric = '<span class="sr-only"> | </span><span class="section">Local News</span>'
    assert headline_of(f"<h1>Ferry crews bring the harbour clock back{rubric}</h1>").startswith("Ferry crews bring")


def test_heading_of_a_part_that_reads_like_the_title_leaves_the_headline_to_the_only_one_of_first_rank() -> None:
    """Titles for search engines are often made of such a part's."""
    head = "<title>What is a floating market, and why? - Harbour Gazette</title>"
    part = f"<h2>What is a floating market?</h2>{paragraphs()}"
    top = f"<h1>The market on the water: a guide</h1>{paragraphs(PARAGRAPHS[:2])}{part}"
    assert headline_of(top, head=head) == "The market on the water: a guide"
    assert headline_of(f"<h1>The market on the water: a guide</h1>{part}", head=head) == "What is a floating market?"
    other = f"<h1>Letters from our readers</h1>{paragraphs(PARAGRAPHS[:2])}{part}"
    assert headline_of(other, head=head) == "What is a floating market?"


@pytest.mark.parametrize(
    "heading",
    [
        f"<h1><span class='flag-viral'>Watch</span> {TITLE}</h1>",
        f"<h1><span class='story-series'>The Long Walk — </span>{TITLE}</h1>",
        f"<h1><span class='Title_label__a1'>NAMSAN</span> <span class='Title_text__b2'>{TITLE}</span></h1>",
    ],
)
def test_label_series_and_place_in_the_heading_are_no_part_of_a_headline_that_no_title_has(heading: str) -> None:
    assert headline_of(heading, head="<title>Namsan’s market: boats and lots</title>") == TITLE


def test_rubric_above_the_headline_is_none_though_the_title_has_it_whole() -> None:
    site = "<meta property='og:site_name' content='Harbour Gazette'>"
    head = f"<title>Boats for all | Sea and Quay | Harbour Gazette</title>{site}"
    top = "<h2>SEA AND QUAY</h2><h1>Fishmongers get eighty-four boats by lot at last</h1>"
    assert headline_of(top, head=head) == "Fishmongers get eighty-four boats by lot at last"


def test_heading_right_above_the_only_one_of_first_rank_is_a_rubric() -> None:
    shown = "Crowing of a cockerel justifies no sudden notice"
    head = "<title>Harbour court on fowl: cockerel may stay</title>"
    assert headline_of(f"<div><h2>Harbour court on fowl keeping</h2><h1>{shown}</h1></div>", head=head) == shown
    story, head = (
        "Storm tears two pontoons loose in Namsan harbour",
        "<title>Storm tears pontoons loose in Namsan</title>",
    )
    assert headline_of(f"<div><h2>{story}</h2><h1>Namsan harbour news</h1></div>", head=head) == story


def test_what_the_site_is_heads_no_story_where_a_line_says_the_title() -> None:
    title = "우유 섭취가 농업 초기 시대 인류의 몸집을 키웠다?"
    head = f"<title>{title} : 항구 블로그</title><meta property='og:title' content='{title}'>"
    logo = "<header><h1><a href='/recommendation'>블로그</a></h1></header>"
    assert headline_of(f"{logo}<div class='se-title-text'><p>{title}</p></div>", head=head) == title
    assert headline_of(f"{logo}<div><p>고든</p></div>", head=head) == title
    named = "<title>Blog : Harbour Blog</title><meta property='og:title' content='Blog'>"
    assert headline_of("<h1>Blog</h1>", head=named) == "Blog"
