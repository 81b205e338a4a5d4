"""What tells of a picture is its caption, wherever the page puts it."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.captions import without_captions
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, page_with, paragraphs

CAPTION = "Boats at the new pontoon, seen from the harbour master's window on Tuesday"
PICTURE = '<img src="/boats.jpg">'


def left_of(markup: str) -> list[str]:
    page = page_with(markup, before=2)
    return [block.text for block in without_captions(page, page.blocks) if block.text not in PARAGRAPHS]


@pytest.mark.parametrize(
    "markup",
    [
        "<figure><figcaption><p>{}</p></figcaption></figure>",
        PICTURE + '<div class="photo-caption">{}</div>',
        '<div class="foto"><div class="foto-popis">{}</div></div>',
        PICTURE + '<span class="img_desc">{}</span><br><br>',
        PICTURE + '<div class="lightbox__description">{}</div>',
        PICTURE + '<span class="caption">{}</span> <span class="credit">Mina Seo</span><br><br>',
        f'<span class="shot"><div>{PICTURE}</div><em class="img_desc">{{}}</em></span>{PARAGRAPHS[2]}<br><br>',
        f'{PICTURE}<span class="photo-caption">{{}}</span><br>{PARAGRAPHS[2]}<br><br>',
        f"<p>{PICTURE}</p><p>{{}}. Photo: Ji-ho Baek</p>",
        f"<p>{PICTURE}</p><p><b>▲{{}}。（圖／記者白智浩攝）</b></p>",
        f"<p>{PICTURE}</p><p>{{}}。（圖／讀者提供）</p>",
        f"<p>{PICTURE}</p><p>图：{{}}</p>",
        f"<p>{PICTURE}</p><p>图注：{{}}</p>",
        f"<p>{PICTURE}</p><p>△ {{}}</p>",
        "<p><iframe src='https://www.youtube.com/embed/a1'></iframe></p><p>▲{}（影片／讀者提供）</p>",
        f"<p>{PICTURE}</p><p>{{}}。 受访者供图</p>",
        f"<p>{PICTURE}</p><p>{{}} © Reuters</p>",
        f"<p>{PICTURE}</p><p>{{}} 周子墨 摄</p>",
        f"<p>{PICTURE}</p><p style='text-align: center'><em>{{}}</em></p>",
        f"<p>{PICTURE}</p><p></p><p class='rtecenter'><em><span style='font-size:smaller'>{{}}</span></em></p>",
        f"<p>{PICTURE}</p><p><span style='font-size: smaller'><em>{{}} (One of them sent us this.)</em></span></p>",
        "<div><iframe src='/v'></iframe></div><p><em><span style='font-size:smaller'>{} (by Lorena)</span></em></p>",
        f"<p>{PICTURE}<br><em>{{}}</em></p>",
        f"<table align=right><tr><td>{PICTURE}<br><font size=1>{{}}</font></td></tr></table>",
        f"<table align=left><tr><td>{PICTURE}</td></tr><tr><td>{{}}</td></tr></table>",
        f"<dl><dt>{PICTURE}</dt><dd>{{}}</dd></dl>",
    ],
)
def test_a_caption_is_none_of_the_text(markup: str) -> None:
    assert left_of(markup.format(CAPTION)) == []


@pytest.mark.parametrize("line", ["(Foto: Ji-ho Baek)", "Source: Harbour Office", "© Mina Seo"])
def test_a_line_beside_a_picture_that_says_whose_it_is_is_none_of_the_text(line: str) -> None:
    assert left_of(f"<p>{line}</p>{PICTURE}") == []
    assert left_of(f"<p>{line}</p>") == [line]


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>{PICTURE}</p><p>{CAPTION}.</p>",
        f"<p>{PICTURE}</p><p>The photo by which everybody knows the harbour was made here in the spring, and the man "
        "who made it is still asked for it, by sailors and by children.</p>",
        f"<figure><table><tr><td>84</td></tr></table><figcaption>Table 1. {CAPTION}</figcaption></figure>",
        f"<p>{PICTURE}</p><p>图书馆的门口没有招牌，只挂着一只停在十点零八分的钟，每天有人来看它，也有人来修它，没有一个人问它是谁的。</p>",
        f"<dl><dt>Harbour {PICTURE}</dt><dd>{CAPTION}</dd></dl>",
        f"<p>{PICTURE}</p><h2>{CAPTION}</h2>",
        f"<p>{PICTURE}</p><p><em>{CAPTION}</em></p>",
        f"<p>{PICTURE} <em>How did you come to the harbour, after nine years on the road?</em></p>",
    ],
    ids=[
        "a paragraph below a picture",
        "one about a photo",
        "a word that begins so",
        "a table's title",
        "what a term means",
        "a subhead",
        "emphasis",
        "a question to who is pictured",
    ],
)
def test_text_below_a_picture_stays(markup: str) -> None:
    assert any(text for text in left_of(markup) if len(text) > 40)


def test_small_print_tells_no_caption_where_all_of_the_text_is_set_in_it() -> None:
    first, second, *others = PARAGRAPHS
    rest = "<br><br>".join(others)
    page = read_page(
        f"<td><font size=2>{first}<br><br><img src=/boat.jpg align=left>{second}<br><br>{rest}</font></td>"
    )
    assert [block.text for block in without_captions(page, page.blocks)] == list(PARAGRAPHS)


def test_captions_that_are_most_of_the_text_stay() -> None:
    page = read_page("".join(f"<figure>{PICTURE}<figcaption>{text}</figcaption></figure>" for text in PARAGRAPHS))
    assert len(without_captions(page, page.blocks)) == len(PARAGRAPHS)


def test_a_summary_that_the_page_puts_where_a_caption_would_be_stays() -> None:
    page = read_page(f'<div class="hero-caption">{CAPTION}</div>{paragraphs()}')
    assert without_captions(page, page.blocks)[0].text == CAPTION


@pytest.mark.parametrize(
    "markup",
    [
        f'<p align="center">{PICTURE}</p><p align="center"><font size="2">{{}}. (Xinhua/Ma Jian)</font></p>',
        f'<p>{PICTURE}</p><p>{{}}. (dpa/Jo Day)<br><a href="/more">Gallery&gt;&gt;</a></p>',
        f'<div class="shot">{PICTURE}<br><i>{{}}.</i></div>',
        f'<div class="article-img">{PICTURE}<div>WKVB</div><p>{{}}.</p></div>',
        f"<table><tr><td>{PICTURE}<tr><td>{{}}.<br><i>Photo: Jo Day</i></td></tr><tr><td>Films</td></tr></table>",
    ],
    ids=["agency and name", "a link behind them", "slanted in its box", "in a box for pictures", "in a table of few"],
)
def test_a_caption_is_known_by_how_it_ends_or_looks(markup: str) -> None:
    assert CAPTION not in "".join(left_of(markup.format(CAPTION)))


@pytest.mark.parametrize("signs", [":-)", "* * *"])
def test_signs_without_a_word_below_a_picture_are_no_caption(signs: str) -> None:
    assert left_of(f"<p>{PICTURE}</p><p>{signs}</p>") == [signs]


def test_a_paragraph_below_a_picture_that_ends_with_its_agency_stays() -> None:
    text = f"{CAPTION}, the harbour office told the agency. (dpa)"
    assert left_of(f"<p>{PICTURE}</p><p>{text}</p>") == [text]


def test_a_long_text_in_a_box_for_pictures_is_no_caption() -> None:
    text = f"{CAPTION}. " * 6
    assert left_of(f'<div class="photo">{PICTURE}<p>{text}</p></div>') == [text.strip()]


@pytest.mark.parametrize(
    "line",
    ["Fotocredit: Harbour Office", "Crédits photos : Mina Seo", "Bild – oben: Mina Seo", "Photo via Pierpictures"],
)
def test_a_credit_line_at_either_end_of_the_text_needs_no_picture_beside_it(line: str) -> None:
    for markup in (f"<p>{line}</p>{paragraphs()}", f"{paragraphs()}<p>{line}</p>"):
        page = read_page(f"<article>{markup}</article>")
        assert line not in [block.text for block in without_captions(page, page.blocks)]
    assert left_of(f"<p>{line}</p>") == [line]


@pytest.mark.parametrize(
    "line", ["Source: Harbour Office", "Pictures by old masters hang in the harbour office still, and nobody looks."]
)
def test_a_last_line_that_is_no_credit_of_a_picture_stays(line: str) -> None:
    page = read_page(f"<article>{paragraphs()}<p>{line}</p></article>")
    assert without_captions(page, page.blocks) == page.blocks


@pytest.mark.parametrize("line", ["Figure 2. Berths by the month", "Abbildung: Liegeplätze nach Monaten"])
def test_a_numbered_line_beside_a_picture_is_its_caption(line: str) -> None:
    assert left_of(f"{PICTURE}<p>{line}</p>") == []
    assert left_of(f"<p>{line}</p>") == [line]


def test_a_line_that_says_what_the_caption_above_it_says_is_none_of_the_text() -> None:
    figure = f"<figure>{PICTURE}<figcaption>{{}} Photo: Jo Day</figcaption></figure>"
    assert left_of(f"{figure.format(CAPTION)}<div>{CAPTION}</div>") == []
    assert left_of(f"{figure.format('New pontoon')}<h3>New pontoon</h3>") == ["New pontoon"]


def test_a_long_caption_of_a_player_is_none_of_the_text() -> None:
    told = f"{CAPTION}. " * 5
    assert left_of(f'<div><span class="media-caption">{told}</span></div>') == []
    assert left_of(f'<div><span class="media">{told}</span></div>') == [told.strip()]


CHART = "<h4>Mackerel sold at the quay</h4><p>Tons a year, till 2022</p>{}<small>Data: Namsan; Chart: Jo Day</small>"


def test_a_drawing_of_data_with_its_title_is_none_of_the_text() -> None:
    assert left_of(f"<div class=viz-container><div>{CHART.format('<svg></svg>')}</div></div>") == []
    assert left_of(f"<div class=chart>{CHART.format('')}</div>") == []
    assert len(left_of(f"<div class=notes>{CHART.format('')}</div>")) == 3


def test_what_ends_with_the_word_for_data_may_be_text() -> None:
    told = "Data: none of the drawings of the old gears were left, so the crews made new ones in a week."
    assert told in left_of(
        f"<section><h2>How it was done</h2>{PICTURE}<p>They took it apart.</p><p>{told}</p></section>"
    )
    event = f"<div class=info>{PICTURE}<p>Koncert na nabrzeżu</p><p>Data: 12 marca 2026, godz. 18</p></div>"
    assert len(left_of(event)) == 2


def test_line_at_the_end_that_tells_of_the_picture_above_the_headline_is_none_of_the_text() -> None:
    told = "<p><em>Banner image: Otters on a sandbar. Image by Jo Day.</em></p>"
    page = page_with(told, before=len(PARAGRAPHS))
    assert [block.text for block in without_captions(page, page.blocks)] == list(PARAGRAPHS)
