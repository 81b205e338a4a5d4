"""Which file of a picture is taken."""

from __future__ import annotations

import pytest

from jsnews import extract

from ..pages import PARAGRAPHS, URL, paragraphs, plain_page


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


def test_credit_may_stand_right_behind_the_caption_with_but_a_style_sheet_between_them() -> None:
    said = "<p><span>The boats lie low.</span><span>Credit: Mina Seo</span></p>"
    figure = f"<figure>{IMAGE}<figcaption>{said}</figcaption></figure>"
    image = extract(plain_page(f"{paragraphs(PARAGRAPHS[:2])}{figure}{paragraphs(PARAGRAPHS[2:])}"), url=URL).images[0]
    assert (image.caption, image.credit) == ("The boats lie low.", "Credit: Mina Seo")


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("<div class='post_photo_sign'>The boats lie low</div>", ["The boats lie low"]),
        ("<div class='post_photo_sign'><a href='/b'>The boats lie low in another story</a></div>", []),
    ],
)
def test_box_named_as_a_pictures_is_its_figure_where_it_leads_to_no_other_story(said: str, found: list[str]) -> None:
    box = f"<div class='post_photo'><div>{IMAGE}</div>{said}<p>Photo: Mina Seo</p></div>"
    page = plain_page(f"{paragraphs(PARAGRAPHS[:2])}{box}{paragraphs(PARAGRAPHS[2:])}")
    assert [image.caption for image in extract(page, url=URL).images] == found


def test_caption_may_stand_below_a_figure_that_holds_but_the_picture() -> None:
    below = f"<figure>{IMAGE}</figure><p><span class='photo__caption'>The boats lie low — Foto: Mina Seo</span></p>"
    page = plain_page(f"{paragraphs(PARAGRAPHS[:2])}<div>{below}</div>{paragraphs(PARAGRAPHS[2:])}")
    image = extract(page, url=URL).images[0]
    assert (image.caption, image.credit) == ("The boats lie low", "Foto: Mina Seo")


def test_line_below_a_picture_that_names_its_maker_is_its_credit() -> None:
    markup = (
        f'{paragraphs(PARAGRAPHS[:2])}<div class="image">{IMAGE}<div>{CREDIT}</div></div>{paragraphs(PARAGRAPHS[2:])}'
    )
    assert [image.credit for image in extract(plain_page(markup), url=URL).images] == [CREDIT]


@pytest.mark.parametrize(
    "card",
    [
        '<div class="card">{0}<h4><a href="/b">{1}</a></h4></div>',
        '<div class="card"><a href="/b"><figure>{0}</figure><h4>{1}</h4></a></div>',
    ],
)
def test_picture_of_another_story_is_none_of_the_article(card: str) -> None:
    markup = card.format(IMAGE, "Net makers ask for a holiday of their own")
    markup = paragraphs(PARAGRAPHS[:2]) + markup + paragraphs(PARAGRAPHS[2:])
    assert extract(plain_page(markup), url=URL).images == ()


def test_picture_above_the_headline_has_its_caption() -> None:
    hero = f'<div class="hero">{IMAGE}<div class="hero-caption">{CAPTION}</div></div>'
    page = f"<article>{hero}<h1>Floating market opens in Namsan</h1>{paragraphs()}</article>"
    assert [image.caption for image in extract(page, url=URL).images] == [CAPTION]


@pytest.mark.parametrize(
    "markup",
    [
        '<video src="{}" poster="boats.jpg"></video>',
        '<video controls><source src="{}" type="video/mp4"></video>',
        '<audio controls src="{}"></audio>',
        '<iframe src="{}" title="Video of the market"></iframe>',
        '<iframe src="{}" aria-label="Line chart" id="chart-7"></iframe>',
    ],
)
def test_film_recording_or_chart_is_embedded_and_no_picture(markup: str) -> None:
    url = "https://films.example/7.mp4"
    page = plain_page(paragraphs(PARAGRAPHS[:2]) + markup.format(url) + paragraphs(PARAGRAPHS[2:]))
    article = extract(page, url=URL)
    assert [block.url for block in article.body if block.type == "embed"] == [url]
    assert article.images == ()


@pytest.mark.parametrize(
    ("attributes", "taken"),
    [
        ("src='grey.gif' data-src='/img/boats.jpg'", "img/boats.jpg"),
        ("src='/boats-32.jpg?w=32' data-original='/boats.jpg?w=725'", "boats.jpg?w=725"),
        (
            "src='/i/1.cms' data-src='https://courier.example/photo/msid-1,w-540/boats.cms'",
            "photo/msid-1,w-540/boats.cms",
        ),
        ("src='boats.jpg' data-original='/boats.jpg?w={width}'", "boats.jpg"),
        ("src='boats.jpg' data-src='/img/boats-%width%.jpg'", "boats.jpg"),
        ("src='boats.jpg' data-src='48213'", "boats.jpg"),
        ("src='boats.jpg' data-src='true'", "boats.jpg"),
        ("src='boats.jpg' data-src='#'", "boats.jpg"),
        ("src='boats.jpg' data-src='/img/blank.gif'", "boats.jpg"),
        ("src='boats.jpg' data-src='https://player.example/embed/abc123'", "boats.jpg"),
        ("src='boats.jpg' data-original='DSC_0042.jpg'", "boats.jpg"),
        ("src='boats.jpg'", "boats.jpg"),
    ],
)
def test_picture_that_is_to_come_is_taken_and_not_what_holds_its_place(attributes: str, taken: str) -> None:
    assert picture(f"<figure><img {attributes} alt=''></figure>") == taken


def test_picture_of_a_page_for_mobile_readers_is_one() -> None:
    assert picture("<div><amp-img src='boats.jpg' width='800' height='600' alt='Boats'></amp-img></div>") == "boats.jpg"


def test_caption_inside_of_a_picture_is_its_caption() -> None:
    said = f"<figcaption class='info'><div class='text'>{CAPTION}</div></figcaption>"
    page = f"<picture class='figure'><source srcset='l.jpg'>{IMAGE}{said}</picture>"
    article = extract(plain_page(paragraphs(PARAGRAPHS[:2]) + page + paragraphs(PARAGRAPHS[2:])), url=URL)
    assert [image.caption for image in article.images] == [CAPTION]
    assert CAPTION not in article.text


def test_picture_that_stands_there_twice_keeps_its_caption() -> None:
    figure = f"<figure>{IMAGE}<figcaption>{CAPTION}</figcaption></figure>"
    page = plain_page(f"<p>{IMAGE}</p>{figure}{paragraphs()}")
    assert [image.caption for image in extract(page, url=URL).images] == [CAPTION]


def test_what_a_button_of_a_figure_says_is_none_of_its_caption() -> None:
    figure = f"<figure><button>{IMAGE}<span>Expand</span></button><figcaption>{CAPTION}</figcaption></figure>"
    page = plain_page(paragraphs(PARAGRAPHS[:2]) + figure + paragraphs(PARAGRAPHS[2:]))
    assert [image.caption for image in extract(page, url=URL).images] == [CAPTION]


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='td-a-rec td-a-rec-id-content_inline'><div><a href='https://fund.example'>{0}</a></div></div>",
        "<div class='article-ad'><a href='/courses'>{0}</a></div>",
        "<div class='byline-with-image'><div><img src='seo.jpg' alt=''></div><p>By Mina Seo</p></div>",
        "<figure class='m-fig'><a href='/autor/mina-seo-3427.html'><img src='seo.jpg' alt='Mina Seo'></a></figure>",
        "<ul class='s-right'><li><a href='javascript:void(0)'><img src='/img/ic_print.png' alt='Print'></a></li></ul>",
        "<span class='letters'><button><img src='/img/icon-letter-more.png' alt=''></button></span>",
        "<p><a href='https://courier.example/'><img src='/skin/logo.png' alt='Courier'></a></p>",
        "<p><img src='/skin/lazy_placeholder.gif' alt=''></p>",
    ],
)
def test_pictures_of_advertisements_authors_and_buttons_are_none_of_the_article(markup: str) -> None:
    body = paragraphs(PARAGRAPHS[:2]) + markup.format(IMAGE) + paragraphs(PARAGRAPHS[2:])
    assert extract(plain_page(body), url=URL).images == ()


@pytest.mark.parametrize(
    "markup",
    [
        "<figure><a href='/people/ellen-brook-wins'>{0}</a><figcaption>Ellen Brook on Monday</figcaption></figure>",
        "<figure class='image ad-safe'>{0}</figure>",
        "<div class='image-with-share'><figure>{0}</figure></div>",
        "<figure class='byline-photo'>{0}</figure>",
        "<div class='social-media-screenshot'>{0}</div>",
        "<p><a href='/team/2026/boats-large.jpg'>{0}</a></p>",
        "<p><a href='javascript:;'><img src='boats.svg' width='640'></a></p>",
        "<p><a href='https://maker.example/'>{0}</a></p>",
        "<p><a href='/index.php?picture=7'>{0}</a></p>",
    ],
)
def test_pictures_in_links_and_boxes_that_are_called_alike_are_of_the_article(markup: str) -> None:
    assert picture(markup.format(IMAGE)).startswith("boats")


def test_picture_that_a_button_enlarges_is_one_of_the_article() -> None:
    assert picture("<div class='image'><button><img src='boats.jpg' alt='Boats'></button></div>") == "boats.jpg"
