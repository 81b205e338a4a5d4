"""Which file of a picture is taken."""

from __future__ import annotations

import pytest

from jsnews import extract

from .pages import PARAGRAPHS, URL, paragraphs, plain_page


def picture(markup: str) -> str:
    (image,) = extract(plain_page(paragraphs(PARAGRAPHS[:2]) + markup + paragraphs(PARAGRAPHS[2:])), url=URL).images
    return image.url.removeprefix("https://courier.example/")


@pytest.mark.parametrize(
    ("listed", "largest"),
    [
        ("s.jpg 400w, l.jpg 800w", "l.jpg"),
        ("s.jpg 400w,l.jpg 800w,m.jpg 600w", "l.jpg"),
        ("s.jpg 1x,l.jpg 2.5x", "l.jpg"),
        ("s.jpg, l.jpg 2x", "l.jpg"),
        ("c_fill,w_4/s.jpg 400w,c_fill,w_8/l.jpg 800w", "c_fill,w_8/l.jpg"),
        ("\n  l.jpg 800w 600h,\n  s.jpg 400w 300h\n", "l.jpg"),
        ("data:image/gif;base64,R0lG 9x, l.jpg 2x,", "l.jpg"),
    ],
)
def test_largest_picture_of_a_list_is_taken(listed: str, largest: str) -> None:
    assert picture(f'<figure><img srcset="{listed}" src="t.jpg" alt=""></figure>') == largest


def test_picture_that_has_only_a_place_holder_is_one_of_its_sources() -> None:
    sources = '<source srcset="s.webp 400w,l.webp 800w" type="image/webp"><source srcset="l.jpg">'
    holder = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">'
    assert picture(f"<picture>{sources}{holder}</picture>") == "l.webp"
    assert picture(f'<picture>{sources}<img src="own.jpg"></picture>') == "own.jpg"


IMAGE = '<img src="boats.jpg" alt="">'
CAPTION, CREDIT = "Boats at the new pontoon, seen from the harbour master's window on Tuesday", "Photo: Ji-ho Baek"


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="image">{0}<div class="image__caption">{1}</div></div>',
        '<div class="shot"><a href="big.jpg">{0}</a><p class="photo-desc">{1}</p></div>',
        '<table><tr><td>{0}</td></tr><tr><td class="tr-caption">{1}</td></tr></table>',
        '<span class="shot"><div>{0}</div><em class="img_desc">{1}</em></span>',
        "<p>{0}<br><small>{1}</small></p>",
        "<p>{0}</p><p align=center><em>{1}</em></p>",
    ],
)
def test_picture_keeps_its_caption_where_the_page_has_no_figures(markup: str) -> None:
    markup = paragraphs(PARAGRAPHS[:2]) + markup.format(IMAGE, CAPTION) + paragraphs(PARAGRAPHS[2:])
    article = extract(plain_page(markup), url=URL)
    assert [image.caption for image in article.images] == [CAPTION]
    assert CAPTION not in article.text


def test_captions_of_pictures_in_a_row_are_not_mixed_up() -> None:
    rows = "".join(f'<div>{IMAGE.replace("boats", name)}<p class="caption">{CAPTION} {name}</p></div>' for name in "ab")
    markup = paragraphs(PARAGRAPHS[:2]) + rows + paragraphs(PARAGRAPHS[2:])
    images = extract(plain_page(markup), url=URL).images
    assert [image.caption for image in images] == [f"{CAPTION} a", f"{CAPTION} b"]


def test_line_below_a_picture_that_names_its_maker_is_its_credit() -> None:
    markup = (
        f'{paragraphs(PARAGRAPHS[:2])}<div class="image">{IMAGE}<div>{CREDIT}</div></div>{paragraphs(PARAGRAPHS[2:])}'
    )
    assert [image.credit for image in extract(plain_page(markup), url=URL).images] == [CREDIT]


def test_picture_of_another_story_is_none_of_the_article() -> None:
    card = f'<div class="card">{IMAGE}<h4><a href="/b">Net makers ask for a holiday of their own</a></h4></div>'
    markup = paragraphs(PARAGRAPHS[:2]) + card + paragraphs(PARAGRAPHS[2:])
    assert extract(plain_page(markup), url=URL).images == ()
