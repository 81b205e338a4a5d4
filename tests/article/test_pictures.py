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
