"""What stands beside a byline and looks like one: labels, lists of other stories, figures, biographies."""

from __future__ import annotations

import pytest

from jsnews import extract

from ..pages import PARAGRAPHS, paragraphs
from .test_byline import TITLE, article_of

STORIES = (
    "<div class='author-card'><p class='author'>Mina Seo</p><h4>More By Mina</h4><ul class='author__story-list'>"
    "<li><a href='/2026/boats'>Harbour Tops Bay; Anna Berg, Jo Day, Paul Archer Score Prize</a></li>"
    "<li><a href='/2026/berths'>Council Orders Boycott Of Berths, Relieving Everyone</a></li></ul></div>"
)


def test_titles_of_an_authors_other_stories_name_nobody() -> None:
    assert article_of(f"<p>By Mina Seo</p>{STORIES}").authors == ("Mina Seo",)


@pytest.mark.parametrize(
    "behind",
    [
        "<dl><dt class='article-keyword'>関連キーワード：</dt><dd class='byline-tag'>脆弱性</dd></dl>",
        "<p class='author'>翻訳者</p><p class='author'>中村 真子</p>",
        "<p class='author'>Translated by</p><p class='author'>Jo Day</p>",
    ],
    ids=["keywords", "translator in Japanese", "translator"],
)
def test_what_a_label_calls_something_else_is_no_author(behind: str) -> None:
    assert article_of(f"<p class='author'>佐藤 花子</p>{behind}").authors == ("佐藤 花子",)


@pytest.mark.parametrize(
    "label",
    [
        *("Autore:", "Reporter:", "Escrito por:", "Verfasst von:", "Rédigé par :", "記者：", "Opinion:"),
        *("5 min read", "3 Min. Lesezeit"),
    ],
)
def test_author_below_a_label_or_a_reading_time_stays(label: str) -> None:
    assert article_of(f"<p>{label}</p><p class='author'>Mina Seo</p>").authors == ("Mina Seo",)


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("<div class='byline'>👤 by Mina Seo</div>", ("Mina Seo",)),
        ("<div class='byline'>👤by, Harbour News Desk</div>", ()),
        ("<p>TEXT BY MINA SEO | TRANSLATION BY JO DAY</p>", ("MINA SEO",)),
        ("<ul><li>2026.03.17</li><li class='p-post-AssistAuthor'>佐藤ひさのり</li></ul>", ("佐藤ひさのり",)),
        ("<ul><li class='cardWithAuthor'>Jo Day</li></ul>", ()),
        ("<p class='localAuthorityNotice'>Jo Day</p><p>By Mina Seo</p>", ("Mina Seo",)),
        ("<p>IT・デジタル ガジェット・ツール</p><p>2026年3月17日</p>", ()),
        ("<p><span>余小菁 向晓妮</span></p><p class='author'>余小菁 向晓妮</p>", ("余小菁", "向晓妮")),
        ("<p>港湾新闻记者 贺小萍</p>", ("贺小萍",)),
        ("<div class='author'>港湾发布</div><div class='author'>关注</div>", ("港湾发布",)),
        ("<p>财经频道 黄金</p>", ()),
        ("<p class='author'>责任编辑 王晓丽</p>", ()),
        ("<p>佐藤 花子・田中 一郎</p><p>2026年3月17日</p>", ("佐藤 花子", "田中 一郎")),
    ],
)
def test_byline_is_read_without_what_stands_in_it(byline: str, authors: tuple[str, ...]) -> None:
    assert article_of(byline).authors == authors


def test_author_may_be_stated_with_house_or_address() -> None:
    stated = "<meta name='article_author' content='{}'>"
    assert article_of(head=stated.format("Mina Seo | Harbour Media for Gazette.example")).authors == ("Mina Seo",)
    assert article_of(head=stated.format("Mina Seo | mina@gazette.example")).authors == ("Mina Seo",)


def test_biography_begins_with_the_author_and_a_link_to_the_others() -> None:
    linked = "<a href='/author/seo'>Mina Seo</a>"
    told = "a sailor who has written of harbours since she was a child and lives on one of the boats"
    assert article_of(end=f"<div><p>{linked} is {told}.</p></div>").authors == ("Mina Seo",)
    assert article_of(end=f"<div><p>{linked} and {told}.</p></div>").authors == ()
    last = f"<p><a href='/people/day'>Jo Day</a> has denied all that the harbour master said of him in {TITLE}.</p>"
    assert extract(f"<body><h1>{TITLE}</h1>{paragraphs()}{last}</body>").authors == ()


def test_foot_of_the_title_names_author_and_date() -> None:
    foot = (
        "<footer><p class=byline>By <a href='/staff/seo' rel=author>Mina Seo</a></p>"
        "<p><time datetime='2026-03-17T05:07-0400'>03/17/26 05:07 AM EDT</time></p></footer>"
    )
    text = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    article = extract(f"<body><div><header><h1>{TITLE}</h1></header> {foot}</div><div>{text}</div></body>")
    assert (article.authors, article.published) == (("Mina Seo",), "2026-03-17T05:07:00-04:00")
    other = extract(f"<body><header><h1>{TITLE}</h1></header><p>{PARAGRAPHS[0]}</p>{foot}<div>{text}</div></body>")
    assert other.authors == ()


def test_time_may_say_in_an_attribute_of_its_own_when_it_was_published() -> None:
    article = article_of("<time data-published='2026-03-17 09:13:00Z'></time>")
    assert article.published == "2026-03-17T09:13:00+00:00"


def test_house_with_a_number_is_no_author() -> None:
    stated = "<meta name='article:author' content='Kanál5'>"
    assert article_of(head=stated, site="KANAL 5").authors == ()
    assert article_of(head="<meta name='article:author' content='Mina Seo2'>", site="KANAL 5").authors == ("Mina Seo",)


def test_who_took_the_picture_is_no_author_whatever_its_class() -> None:
    caption = '<div class="photo-caption"><span class="author">Luka Bana / Gazette</span>Boats at the quay</div>'
    byline = '<div class="author-info"><a class="author-name" href="/a/mina">Mina Seo</a></div>'
    picture = f'<div class="main-photo"><img src="/boats.jpg">{caption}</div>'
    article = extract(f"<article><h1>{TITLE}</h1>{byline}{picture}{paragraphs()}</article>")
    assert article.authors == ("Mina Seo",)


def test_house_that_its_address_writes_with_a_hyphen_is_no_author_beside_one() -> None:
    page = f"<h1>{TITLE}</h1><p class=byline>Von Mina Seo, Nord-Licht Hafen</p>{paragraphs()}"
    article = extract(f"<article>{page}</article>", url="https://www.nord-licht.example/a")
    assert article.authors == ("Mina Seo",)
