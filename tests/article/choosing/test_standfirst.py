"""Lines between headline and text that sum the story up belong to it, wherever they stand."""

from __future__ import annotations

import pytest

from jsnews import extract

from ..pages import PARAGRAPHS, paragraphs

TITLE = "Floating market opens in Namsan"
SUMMARY = "Eighty-four boats drew lots for a place on the quay"


def article_of(header: str, *, description: str = ""):
    """The article of a page with `header` below its headline, apart from the text."""
    meta = f"<meta name='description' content='{description}'>" if description else ""
    return extract(
        f"<html><head><title>{TITLE}</title>{meta}</head><body><main><header class='hero'><h1>{TITLE}</h1>{header}"
        f"</header><div class='share'><a href='/s'>Share</a></div><div class='text'>{paragraphs()}</div></main></body>"
    )


@pytest.mark.parametrize(
    "line",
    [
        f"<h2 class='article-subtitle'>{SUMMARY}</h2>",
        f"<h2 class='articleSubtitle_x7'>{SUMMARY}</h2>",
        f"<div class='v2-subhed'>{SUMMARY}</div>",
        f"<div class='article-meta'><h2 class='sub-headline'>{SUMMARY}</h2></div>",
        f"<h2 class='article__subdeck'>{SUMMARY}</h2>",
        f"<div class='excerpt'><p>{SUMMARY}</p></div>",
        f"<p class='lead'>{SUMMARY}</p>",
        f"<div><p class='subt'>{SUMMARY}</p></div>",
        f"<div><p class='ondertitel'>{SUMMARY}</p></div>",
        f"<div><p class='underrubrik'>{SUMMARY}</p></div>",
        f"<div><p class='sottotitolo'>{SUMMARY}</p></div>",
        f"<div><p class='article-podtytul'>{SUMMARY}</p></div>",
        f"<div class='story-sub'>{SUMMARY}</div>",
        f"<ul><li>Mina Seo</li><li>17 March 2026</li><li>2 comments</li></ul><h4 class='subheading'>{SUMMARY}</h4>",
    ],
)
def test_line_with_the_class_of_a_summary_is_the_standfirst(line: str):
    body = article_of(line).body
    assert (body[0].text, body[0].role) == (SUMMARY, "standfirst")
    assert body[1].text == PARAGRAPHS[0]


def test_line_with_such_a_class_may_stand_above_the_picture_at_the_text():
    shared = "".join(f"<p><a href='/s/{name}'>Share on {name}</a></p>" for name in ("one", "two", "three", "four"))
    figure = "<figure><img src='/a.jpg'><figcaption>The quay in spring</figcaption></figure>"
    text = f"<div class='tit-sub'><strong>{SUMMARY}</strong></div>{figure}{paragraphs()}"
    page = f"<html><body><main><h1>{TITLE}</h1>{shared}<article>{text}</article></main></body></html>"
    assert extract(page).body[0].text == SUMMARY


def test_line_that_the_page_describes_itself_by_is_the_standfirst():
    article = article_of(f"<div class='x1'>{SUMMARY}</div>", description=f"{SUMMARY} this spring")
    assert article.body[0].text == SUMMARY


def test_description_is_the_standfirst_behind_a_long_byline_too():
    shared = "".join(f"<li><a href='/s/{name}'>{name}</a></li>" for name in "abcdefghij")
    header = f"<ul>{shared}</ul><aside class='box'><p>In short:</p><ul><li>{SUMMARY}</li></ul></aside>"
    assert article_of(header, description=SUMMARY).body[0].text == SUMMARY
    assert article_of(header, description=f"{SUMMARY} this spring").body[0].text == PARAGRAPHS[0]


def test_line_that_asks_to_give_is_no_standfirst_whatever_else_it_is_called():
    ask = "<div class='block-lead DonatesTeaser'>What readers give each month <a href='/give'>keeps us afloat</a></div>"
    assert article_of(ask, description=SUMMARY).body[0].text == PARAGRAPHS[0]


def test_paragraph_right_below_the_headline_is_the_standfirst_whatever_describes_the_page():
    top = f"<div class='st-top'><h1>{TITLE}</h1><p class='st-st'>{SUMMARY}</p><p><a href='/m'>Mina Seo</a></p></div>"
    page = f"<body><header><a href='/'>Courier</a></header><main>{top}<div>{paragraphs()}</div></main></body>"
    assert extract(f"<html><head><title>{TITLE}</title></head>{page}").body[0].text == SUMMARY
    described = "<meta name='description' content='All about boats, quays and those who live on them'>"
    assert extract(f"<html><head><title>{TITLE}</title>{described}</head>{page}").body[0].text == SUMMARY


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Mina Seo and Paul Archer, who wrote for us from the harbour of Namsan</p>",
        "<p>Published on 17 March 2026 in the harbour section of our newspaper</p>",
        f"<p class='x1'><a href='/live'>{SUMMARY}</a></p>",
        f"<p>Mina Seo</p><p class='x1'>{SUMMARY}</p>",
        "<p>Our editors choose what they like, and we may earn a commission by our links.</p>",
    ],
    ids=["a byline", "a date", "a link", "further below", "what the page earns"],
)
def test_other_line_in_the_head_is_no_standfirst(line: str):
    assert article_of(line).body[0].text == PARAGRAPHS[0]


@pytest.mark.parametrize(
    "line",
    [
        "<div class='meta lead'>Published on 17 March 2026 in the harbour section</div>",
        f"<figure><img src='/a.jpg'><figcaption class='excerpt'>{SUMMARY}</figcaption></figure>",
        f"<div class='subtitle author-bio'>{SUMMARY}</div>",
        f"<div class='lead' hidden>{SUMMARY}</div>",
        "<div class='lead'><button>Listen to this article with a free account</button></div>",
        f"<div class='subtitle'><a href='/other'>{SUMMARY}</a></div>",
        f"<div class='subtitle'>{PARAGRAPHS[0][:60]}</div>",
        "<div class='subtitle'>Harbour and sea</div>",
        "<p class='summary'>기사 제목과 주요 문장을 기반으로 자동요약한 결과입니다. 본문 보기를 권장합니다.</p>",
        "<div class='summary'><button>Have the harbour explained by a machine</button></div>",
    ],
)
def test_dates_captions_biographies_links_and_what_the_text_repeats_are_none(line: str):
    assert article_of(line).body[0].text == PARAGRAPHS[0]


def test_date_between_standfirst_and_text_is_still_that_of_the_article():
    line = f"<h2 class='article-subtitle'>{SUMMARY}</h2><div class='date'>17 March 2026</div>"
    assert article_of(line).published == "2026-03-17"


@pytest.mark.parametrize(
    "line",
    [
        f"<div><span class='subTitle'><span data-text='true'>{SUMMARY}</span></span></div>",
        f"<div class='article__overview'><span>{SUMMARY}</span></div>",
    ],
)
def test_class_of_a_summary_may_stand_on_an_inline_element(line: str):
    assert article_of(line).body[0].text == SUMMARY


def test_what_a_row_of_pictures_is_described_by_is_no_standfirst():
    line = f"<div><span class='CarouselSlide-description'>{SUMMARY}</span></div>"
    assert SUMMARY not in article_of(line).text


def test_two_items_below_the_headline_sum_the_story_up_though_a_class_speaks_of_a_foot():
    second = "The city, which has no harbour master yet, pays a third of what the quay costs"
    lines = f"<ul class='footer'><li><h2>{SUMMARY}</h2></li><li><h2>{second}</h2></li></ul>"
    article = article_of(lines, description=SUMMARY)
    assert f"{SUMMARY}\n\n{second}" in article.text


def test_link_among_such_items_leaves_them_as_they_were_scored():
    links = (
        f"<ul class='footer'><li><h2>{SUMMARY}</h2></li><li><h2><a href='/x'>Boats and their crews</a></h2></li></ul>"
    )
    assert "Boats and their crews" not in article_of(links).text


def test_line_that_has_a_box_with_the_headline_alone_is_the_standfirst_whatever_else_describes_the_page():
    told = "It comes with rents that rise with the tide of visitors and a goat that nobody has invited"
    box = "<div class='titles'><h1>Floating market opens in Namsan</h1>{}</div>"
    head = "<head><meta name=description content='News from Namsan'></head>"
    page = f"<html>{head}<body><main>{{}}<p class=date>17 March 2026</p><div>{paragraphs()}</div></main></body></html>"
    for line in (f"<p>{told}</p>", f"<span>{told}</span>"):
        body = extract(page.format(box.format(line))).body
        assert (body[0].text, body[0].role) == (told, "standfirst")
    for line in (f"<p><a href='/goat'>{told}</a></p>", f"<button>{told}</button>", f"<p class='author-bio'>{told}</p>"):
        assert extract(page.format(box.format(line))).body[0].text == PARAGRAPHS[0]


def test_sentences_right_below_the_headline_that_buttons_part_from_the_text_are_its_beginning():
    first = "The market has waited for two winters, since the city and the harbour office could not agree on the rents."
    second = "Now it opens, with a goat that nobody invited."
    lines = f"<div class='box'><div>{first}</div><div>{second}</div></div>"
    buttons = "<div><a href='/s'>Share</a></div><div><a href='/p'>Print</a></div>"
    page = f"<html><header><div><h1>{TITLE}</h1></div>{{}}</header><main>{paragraphs()}</main></html>"
    assert [block.text for block in extract(page.format(lines + buttons)).body][:3] == [first, second, PARAGRAPHS[0]]
    for other in (lines, lines.replace("'box'", "'box author-bio'") + buttons, lines.replace(first, second) + buttons):
        assert extract(page.format(other)).body[0].text == PARAGRAPHS[0]


def test_staff_that_the_description_begins_with_sums_nothing_up() -> None:
    line = "From The Tribune staff reports"
    description = f"{line} {PARAGRAPHS[0]}"
    page = (
        f"<html><head><title>{TITLE}</title><meta name='description' content='{description}'></head><body><main>"
        f"<h1>{TITLE}</h1><div class='entry-content'><p>{line}</p>{paragraphs()}</div></main></body></html>"
    )
    assert line not in extract(page).text


def test_summary_that_is_the_first_paragraph_stands_once() -> None:
    said = f"<h2 class='article-summary'>{PARAGRAPHS[0]}</h2>"
    page = f"<html><body><main><h1>{TITLE}</h1>{said}<div class='text'>{paragraphs()}</div></main></body></html>"
    assert extract(page).text.count(PARAGRAPHS[0]) == 1
