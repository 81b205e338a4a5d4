"""Typed blocks: lists, tables, quotes, code, embeds, live blogs."""

# ruff: noqa: E501 (markup and bylines as sites write them)
from __future__ import annotations

import json

import pytest

from jsnews import extract

from ..pages import CREDIT, PARAGRAPHS, paragraphs, plain_page

URL = "https://courier.example/a"


def body_of(extra, **page):
    first, *rest = PARAGRAPHS
    return extract(plain_page(f"<p>{first}</p>{extra}{paragraphs(tuple(rest))}", **page), url=URL).body


def block_of(kind, extra):
    return next(block for block in body_of(extra) if block.type == kind)


def test_subheading_has_its_level():
    assert block_of("heading", "<h3>What the fishmongers want from the city</h3>").level == 3


@pytest.mark.parametrize(
    "line",
    [
        "<p><strong>What the fishmongers want</strong></p>",
        "<p><b>What the <i>fishmongers</i> want</b></p>",
        "<p><span class='cross-head'>What the fishmongers want</span></p>",
        "<div><b>What the fishmongers want</b></div>",
        "<b>What the fishmongers want</b>",
    ],
)
def test_line_in_bold_between_paragraphs_is_a_subheading(line):
    heading = block_of("heading", line)
    assert (heading.text, heading.level) == ("What the fishmongers want", 2)


@pytest.mark.parametrize(
    "line",
    [
        "<p><strong>The fishmongers want more.</strong></p>",
        "<p><strong>The fishmongers said:</strong></p>",
        "<p><strong>—</strong></p>",
        "<p><strong>-Mina</strong></p>",
        "<p><strong>The fishmongers</strong> want</p>",
        "<p><strong>Why not?</strong></p><p>Nobody asked them before, and it is late now, said one who has sold fish for years.</p>"
        "<p><strong>And now?</strong></p>",
        "<ul><li><strong>What the fishmongers want</strong></li></ul>",
        "<p><strong>What they want</strong></p><p><strong>What the fishmongers want, all in one sentence that is long</strong></p>",
    ],
)
def test_other_lines_in_bold_are_no_subheadings(line):
    assert not [block for block in body_of(line) if block.type == "heading"]


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


@pytest.mark.parametrize("break_", ["<br>", "<br>\n", "<br>\u3000", " <br/> "])
def test_line_breaks_between_sentences_part_paragraphs(break_):
    blocks = extract(plain_page(f"<div>{break_.join(PARAGRAPHS)}</div>"), url=URL).body
    assert [(block.type, block.text) for block in blocks] == [("paragraph", text) for text in PARAGRAPHS]


def test_items_behind_dashes_and_line_breaks_are_paragraphs():
    items = ("– The market is open from five.", "– It is shut on Mondays.")
    assert [block.text for block in body_of(f"<p>{'<br>'.join(items)}</p>")][1:3] == [*items]


def test_line_breaks_inside_a_sentence_part_none():
    lines = "The harbour office, Pier 4,<br>Namsan, second floor,<br>opens at five in the morning"
    letter = f"{PARAGRAPHS[0]} Who wants a berth writes to:<br>{lines}<br>and closes at noon."
    assert [block.type for block in body_of(f"<p>{letter}</p>")] == ["paragraph"] * (len(PARAGRAPHS) + 1)


def test_paragraphs_parted_by_line_breaks_keep_their_links_and_marks():
    first, second, *_ = PARAGRAPHS
    page = plain_page(
        f"<div>{first}<br><b>{second[:20]}</b>{second[20:]} <a href='/b'>More</a> of it.<br>{CREDIT}</div>"
    )
    _, block, _ = extract(page, url=URL).body
    assert [(span.text, span.href, span.marks) for span in block.spans] == [
        (second[:20], None, ("strong",)),
        (f"{second[20:]} ", None, ()),
        ("More", f"{URL[:-1]}b", ()),
        (" of it.", None, ()),
    ]


@pytest.mark.parametrize(
    "markup", ["<h2>Rents {}</h2>", "<ol><li>Council minutes, 16 March. {}</li></ol>", "<h3>{} Rents</h3>"]
)
@pytest.mark.parametrize("link", ['<a href="#rents">#</a>', f'<a href="{URL}#n1">↩︎</a>'])
def test_sign_that_links_to_a_place_in_the_page_is_not_read(markup, link):
    blocks = body_of(markup.format(link))
    assert blocks[1].text in ("Rents", "Council minutes, 16 March.")


def picture(name):
    return f'<img src="https://pictures.example/{name}.jpg" width=800 height=600>'


def test_pictures_of_steps_stand_behind_them_in_one_list():
    steps = ("Gut the mackerel and salt it.", "Hang it over the smoke.", "Wait for half a day.")
    items = "".join(f"<li>{step}{picture(number)}</li>" for number, step in enumerate(steps))
    article = extract(
        plain_page(paragraphs(PARAGRAPHS[:2]) + f"<ol>{items}</ol>" + paragraphs(PARAGRAPHS[2:])), url=URL
    )
    (block,) = [block for block in article.body if block.type == "list"]
    assert [item.text for item in block.blocks] == list(steps)
    assert [[inner.type for inner in item.blocks] for item in block.blocks] == [["paragraph", "image"]] * 3
    assert [image.url for image in article.images] == [f"https://pictures.example/{n}.jpg" for n in range(3)]


def test_caption_of_a_picture_in_a_list_is_no_text_of_it():
    figure = f"<figure>{picture('raft')}<figcaption>A raft at dawn</figcaption></figure>"
    block = block_of("list", f"<ul><li>{figure}The rafts are tied at five.</li><li>They go back at noon.</li></ul>")
    assert block.text == "The rafts are tied at five.\nThey go back at noon."
    assert block.blocks[0].blocks[0].image.caption == "A raft at dawn"


def test_picture_in_a_quote_does_not_cut_it():
    quote = f"<blockquote><p>The sea does not sign.</p>{picture('sea')}<p>Neither did my father.</p></blockquote>"
    (block,) = [block for block in body_of(quote) if block.type == "quote"]
    assert [inner.type for inner in block.blocks] == ["paragraph", "image", "paragraph"]


def test_pictures_in_a_table_stand_behind_it():
    rows = "".join(f"<tr><td>{n}</td><td>{picture(n)}Team {n}</td><td>{20 - n}</td></tr>" for n in (1, 2))
    body = body_of(f"<table><tr><th></th><th>Team</th><th>Points</th></tr>{rows}</table>")
    at = [block.type for block in body].index("table")
    assert body[at].rows == (("", "Team", "Points"), ("1", "Team 1", "19"), ("2", "Team 2", "18"))
    assert [block.type for block in body[at + 1 : at + 3]] == ["image", "image"]


def test_gallery_without_words_is_no_list():
    body = body_of(f"<ul><li>{picture('a')}</li><li>{picture('b')}</li></ul>")
    assert [block.type for block in body if block.type != "paragraph"] == ["image", "image"]


def test_picture_behind_the_words_of_a_paragraph_stands_behind_it():
    body = body_of(f"<p>The rafts had been tied up long before the sun rose. {picture('raft')}</p>")
    at = [block.type for block in body].index("image")
    assert body[at - 1].text.startswith("The rafts had been tied up")


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


@pytest.mark.parametrize(
    "aside",
    [
        '<span class="sr-only">(opens in a new window)</span>',
        '<span class="screen-reader-text">external link</span>',
        '<span class="a-visuallyHidden">external <b>link</b></span>',
        '<span style="display: none">on every day</span>',
        "<span hidden>on every day</span>",
        '<span style="border:0;clip:rect(0 0 0 0);height:1px;position:absolute">(opens new tab)</span>',
        '<span style="clip-path: inset(50%); position: absolute">(opens new tab)</span>',
    ],
)
def test_words_that_no_reader_sees_are_no_text(aside):
    line = f"<p>The <a href=/rafts>rafts {aside}</a> are tied up at five, {aside} and go back at noon.</p>"
    block = next(block for block in body_of(line) if block.text.startswith("The rafts"))
    assert block.text == "The rafts are tied up at five, and go back at noon."
    assert "".join(span.text for span in block.spans) == block.text


@pytest.mark.parametrize("words", ["(öffnet im neuen Fenster)", "opens in a new tab"])
def test_where_a_link_opens_is_no_text_whatever_class_says_it(words):
    line = (
        f"<p>The <a href=/rafts>rafts<span class=hk-vh>{words}</span></a> are tied up at five, and go back at noon.</p>"
    )
    assert "The rafts are tied up at five, and go back at noon." in [block.text for block in body_of(line)]
    whole = f"<p>The form <a href=/rafts><b>opens in a new tab</b></a>, and {words} is what it says to those who hear it.</p>"
    assert any(block.text.endswith(f"and {words} is what it says to those who hear it.") for block in body_of(whole))


@pytest.mark.parametrize("attribute", ['style="display:none"', 'class="sr-only md:not-sr-only"'])
def test_rest_of_a_paragraph_that_waits_to_be_unfolded_is_text(attribute):
    rest = "and go back at noon, when the harbour master has raised the yellow flag for the first time."
    line = f"<p>The rafts are tied up at five, <span {attribute}>{rest}</span></p>"
    assert f"The rafts are tied up at five, {rest}" in [block.text for block in body_of(line)]


@pytest.mark.parametrize(
    ("kind", "sign"), [("emoji", "🎉"), ("twemoji", "👩‍👩‍👧"), ("wp-smiley", ":D"), ("emoji", "🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
)
def test_picture_that_stands_for_an_emoji_is_the_emoji(kind, sign):
    image = f'<img class="{kind}" alt="{sign}" src="https://emoji.example/1f389.svg">'
    line = f"The market is open at last {image} and the whole harbour is on its feet this morning."
    assert line.replace(image, sign) in [block.text for block in body_of(f"<p>{line}</p>")]


@pytest.mark.parametrize("attributes", ['class="emoji" alt="party"', 'class="emoji" alt=""', 'class="photo" alt="📷"'])
def test_picture_that_stands_for_no_emoji_adds_no_words(attributes):
    line = f'<p>The market is open at last <img {attributes} src="/a.svg"> and the whole harbour is on its feet.</p>'
    assert "The market is open at last and the whole harbour is on its feet." in [b.text for b in body_of(line)]


def test_hidden_tags_are_taken_out_but_for_those_of_a_flag():
    hidden = "".join(chr(0xE0000 + ord(letter)) for letter in "say yes")
    line = f"<p>The boats came from 🏴󠁧󠁢󠁳󠁣󠁴󠁿 Scotland{hidden} and from 🏴{hidden} the open sea to the market.</p>"
    texts = [block.text for block in body_of(line)]
    assert "The boats came from 🏴󠁧󠁢󠁳󠁣󠁴󠁿 Scotland and from 🏴 the open sea to the market." in texts


@pytest.mark.parametrize(
    ("language", "quotation"),
    [("en", "“not one of them”"), ("de-AT", "„not one of them“"), ("fr", "«not one of them»")],
)
def test_quotation_has_the_marks_that_a_browser_gives_it(language, quotation):
    first, *rest = PARAGRAPHS
    line = "He had seen the rafts at five, he said, and <q><b>not</b> one of them</q> was empty."
    article = extract(f"<html lang={language}><article><p>{first}<p>{line}{paragraphs(tuple(rest))}</article>", url=URL)
    assert f"He had seen the rafts at five, he said, and {quotation} was empty." in [b.text for b in article.body]


@pytest.mark.parametrize("quotation", ["<q>“not one of them”</q>", "“<q>not one of them</q>”"])
def test_quotation_with_marks_of_its_own_gets_no_more(quotation):
    line = f"<p>He had seen the rafts at five, he said, and {quotation} was empty.</p>"
    assert "He had seen the rafts at five, he said, and “not one of them” was empty." in [b.text for b in body_of(line)]


@pytest.mark.parametrize("name", ["footer", "cite"])
def test_who_is_quoted_stands_in_the_quote(name):
    said = "Every winter we lose a week because of the ice in the harbour, and nobody counts the days."
    block = block_of("quote", f"<blockquote><p>{said}</p><{name}>— Ji-ho Baek, fishmonger</{name}></blockquote>")
    assert block.text == f"{said}\n— Ji-ho Baek, fishmonger"


@pytest.mark.parametrize(
    ("style", "joined"),
    [("display:inline", True), ("color: red; display: inline;", True), ("display:inline-block", False), ("", False)],
)
def test_paragraph_that_a_style_puts_in_the_line_goes_on_with_what_stands_before_it(style, joined):
    dateline, rest = "SEOUL (WKVB) -", "The harbour city of Namsan opened its first floating market on Tuesday."
    markup = f"<div><span>{dateline} </span><p style='{style}'>{rest}</p>{paragraphs()}</div>"
    assert (f"{dateline} {rest}" in extract(plain_page(markup)).text) is joined


def test_heading_that_nobody_closed_is_none_of_all_that_stands_in_it() -> None:
    page = plain_page(f"<h4>{''.join(f'<div>{text}</div>' for text in PARAGRAPHS)}")
    assert [block.type for block in extract(page, url=URL).body] == ["paragraph"] * len(PARAGRAPHS)
