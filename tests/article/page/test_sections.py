"""A heading that names what other people say, or other stories, says so of all that follows it in its section."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.page.sections import (
    with_subheads,
    without_foreign_sections,
    without_last_headings,
    without_sponsored,
)
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, URL, paragraphs, plain_page

SAID = "My father has worked at this very market for years, and I say that the council does not read its letters."


def left_of(markup: str) -> list[str]:
    page = read_page(f"<article>{paragraphs()}{markup}</article>")
    return [block.text for block in without_foreign_sections(page, page.blocks)][len(PARAGRAPHS) :]


@pytest.mark.parametrize(
    "heading",
    [
        "Most read",
        "Lo más leído",
        "Benzer Haberler",
        "Sur le même sujet",
        "Comments (34)",
        "3 Kommentare",
        "댓글",
        "Prisijungti prie diskusijos",
        "みんなの意見・コメント",
        "Réactions (2)",
        "Diskutera",
        "Join the conversation",
        "Praat mee!",
        "Keskustele",
        "Skomentuj",
        "Обсудить",
        "About This Article",
        "How we reviewed this article:",
        "Recommended Stories",
        "More for you",
        "Empfehlungen der Redaktion",
        "猜你喜欢",
        "Next story",
        "Sıradaki Haber",
        "다음 기사",
    ],
)
def test_a_section_under_such_a_heading_is_none_of_the_text(heading: str) -> None:
    assert left_of(f"<section><div><h3>{heading}</h3></div><div><p>{SAID}</p><p>Pia</p></div></section>") == []


@pytest.mark.parametrize(("heading", "count"), [("Cooking Notes", "Helpful 213"), ("Bewertungen", "Hilfreich (3)")])
def test_notes_of_readers_are_none_of_the_text_by_how_many_agree(heading: str, count: str) -> None:
    section = f"<section><h2>{heading}</h2><div><p>{SAID}</p><button>{{}}</button></div></section>"
    assert left_of(section.format(count)) == []
    assert left_of(section.format("Print"))[:2] == [heading, SAID]


def test_such_a_heading_alone_is_none_of_the_text() -> None:
    assert left_of(f"<h3>Most read</h3><p>{SAID}</p>") == [SAID]


@pytest.mark.parametrize(
    "heading",
    [
        "Réactions",
        "Discussion",
        "Recommendations",
        "Empfehlungen",
        "Most read of all his novels is the last",
        "Comments on the plan",
    ],
)
def test_a_subhead_that_only_sounds_so_stays(heading: str) -> None:
    assert left_of(f"<section><h3>{heading}</h3><p>{SAID}</p></section>") == [heading, SAID]


def test_a_box_that_holds_the_text_stays_whatever_heads_it() -> None:
    text = extract(plain_page(f"<div><h4>Related</h4>{paragraphs()}</div>")).text
    assert all(paragraph in text for paragraph in PARAGRAPHS)


def last_of(markup: str, left_out: str) -> str:
    page = read_page(f"<article>{paragraphs()}{markup}</article>")
    return without_last_headings(page, [block for block in page.blocks if block.text != left_out])[-1].text


def test_a_heading_of_which_nothing_is_left_goes() -> None:
    assert last_of(f"<h2>Say your words</h2><h3>All of them</h3><p>{SAID}</p>", SAID) == PARAGRAPHS[-1]


@pytest.mark.parametrize(
    "markup",
    [
        f"<h2>All that is said is said.</h2><p>{SAID}</p>",
        "<h2>The market in pictures</h2>",
        f"<h2>The market in pictures</h2><p><img src=a.jpg></p><p>{SAID}</p>",
    ],
    ids=["a statement", "the page ends", "a picture follows"],
)
def test_a_last_heading_stays_where(markup: str) -> None:
    assert last_of(markup, SAID) != PARAGRAPHS[-1]


@pytest.mark.parametrize(
    ("markup", "comes"),
    [
        ("<h1>How the boats came</h1>", True),
        ("<div class='x'><h1>How the boats came</h1></div>", False),
        ("<h1>How the boats came</h1><p>Advertisement</p>", False),
        ("<h3>How the boats came</h3>", True),
        ("<p>Advertisement</p><h3>How the boats came</h3>", False),
        ("<h3><a href='/x'>How the boats came</a></h3>", False),
    ],
    ids=[
        "among paragraphs",
        "in a box of its own",
        "above no text",
        "of lower rank",
        "below no text",
        "that leads away",
    ],
)
def test_heading_that_was_missed_among_the_paragraphs_comes_back(markup: str, comes: bool) -> None:
    page = read_page(f"<article>{paragraphs(PARAGRAPHS[:2])}{markup}{paragraphs(PARAGRAPHS[2:])}</article>")
    chosen = [block for block in page.blocks if block.text in PARAGRAPHS]
    assert ("How the boats came" in [block.text for block in with_subheads(page, chosen, None, URL)]) is comes


@pytest.mark.parametrize(
    ("below", "comes"), [("", True), ("<p>Enter your address</p>", False)], ids=["all was taken", "a part was taken"]
)
def test_heading_of_a_box_comes_back_where_the_text_of_the_box_was_taken(below: str, comes: bool) -> None:
    box = f"<div><div><h3>How the boats came</h3></div><div>{paragraphs(PARAGRAPHS[2:3])}{below}</div></div>"
    page = read_page(f"<article>{paragraphs(PARAGRAPHS[:2])}{box}{paragraphs(PARAGRAPHS[3:])}</article>")
    chosen = [block for block in page.blocks if block.text in PARAGRAPHS]
    assert ("How the boats came" in [block.text for block in with_subheads(page, chosen, None, URL)]) is comes


@pytest.mark.parametrize(
    ("first", "second", "comes"),
    [
        ("<div class='sub'>{}</div>", "<div class='sub'>{}</div>", True),
        ("<div class='sub'>{}</div>", "<div class='ad'>{}</div>", False),
        ("<p>{}</p>", "<p>{}</p>", False),
        ("<div class='sub'>{}</div>", "<img src='/a.jpg' width=900><div class='sub'>{}</div>", False),
    ],
    ids=["of one class", "of another class", "like all paragraphs", "below a picture"],
)
def test_line_that_was_missed_comes_back_where_it_looks_like_a_subhead(first: str, second: str, comes: bool) -> None:
    lines = first.format("Why they came"), second.format("How the boats came")
    texts = [paragraphs(PARAGRAPHS[at : at + 2]) for at in (0, 2, 4)]
    page = read_page(f"<article>{texts[0]}{lines[0]}{texts[1]}{lines[1]}{texts[2]}</article>")
    chosen = [block for block in page.blocks if block.text != "How the boats came"]
    assert ("How the boats came" in [block.text for block in with_subheads(page, chosen, None, URL)]) is comes


def test_headline_that_stands_among_the_paragraphs_is_no_subhead() -> None:
    page = read_page(f"<article>{paragraphs(PARAGRAPHS[:1])}<h1>Market</h1>{paragraphs(PARAGRAPHS[1:])}</article>")
    chosen = [block for block in page.blocks if block.text in PARAGRAPHS]
    assert with_subheads(page, chosen, 1, URL) == chosen


def test_last_line_that_announces_other_stories_is_none_of_the_text() -> None:
    assert left_of("<p>You might also like:</p>") == []


def test_a_last_line_that_leads_to_links_goes_with_them() -> None:
    links = "<p><a href='/a'>Two storks returned</a></p><p><a href='/b'>The hall stays empty</a></p>"

    def left_of(markup: str) -> str:
        page = read_page(f"<article>{paragraphs()}{markup}</article>")
        return without_last_headings(page, [block for block in page.blocks if not block.linked])[-1].text

    assert left_of(f"<p><b>Seen this morning:</b></p>{links}") == PARAGRAPHS[-1]
    assert left_of(f"<p>Seen this morning:</p><p>{SAID}</p>") == SAID
    assert left_of("<p>Seen this morning:</p><p>By the keeper of <a href='/a'>the gate</a></p>") == "Seen this morning:"


@pytest.mark.parametrize(
    ("line", "comes"),
    [
        ('<span class="cross-head">How the boats came</span>', True),
        ("<b>How the boats came</b>", True),
        ("<span>How the boats came</span>", False),
        ('<span class="cross-head"><a href="/boats">How the boats came</a></span>', False),
        ('<div><span class="cross-head">How the boats came</span></div>', False),
    ],
    ids=["called so", "in bold", "no look of its own", "a link", "another box"],
)
def test_line_without_an_element_of_its_own_comes_back_where_it_is_a_subhead(line: str, comes: bool) -> None:
    page = read_page(f"<div>{paragraphs(PARAGRAPHS[:2])}{line}{paragraphs(PARAGRAPHS[2:])}</div>")
    chosen = [block for block in page.blocks if block.text in PARAGRAPHS]
    assert ("How the boats came" in [block.text for block in with_subheads(page, chosen, None, URL)]) is comes


@pytest.mark.parametrize(
    ("markup", "comes"),
    [
        ("<div class='list-title'><h3>How the market works</h3></div><ul><li>By lot.</li><li>By year.</li></ul>", True),
        ("<h3>How the market works</h3><ul><li>By lot.</li><li>By year.</li></ul>", True),
        ("<div class='x'><h3>How the market works</h3></div><ul><li><a href='/a'>By lot</a></li></ul>", False),
        ("<div class='subhead copy'>How the market works</div>", True),
        ("<div class='copy'>How the market works</div>", False),
    ],
    ids=["boxed above a list", "above a list", "above a list of links", "called a subhead", "a line of another name"],
)
def test_a_heading_in_a_box_of_its_own_is_found_by_what_it_heads_or_is_called(markup: str, comes: bool) -> None:
    first, second, *rest = PARAGRAPHS
    page = read_page(f"<article><p>{first}</p><p>{second}</p>{markup}{paragraphs(tuple(rest))}</article>")
    kept = [block for block in page.blocks if block.text != "How the market works"]
    assert len(with_subheads(page, kept, None, URL)) == len(kept) + comes


@pytest.mark.parametrize(("first", "others", "comes_back"), [("b", "b", True), ("i", "b", False), ("b", "i", False)])
def test_a_line_in_bold_above_the_first_paragraph_is_of_the_text_where_others_head_more_of_it(
    first: str, others: str, *, comes_back: bool
) -> None:
    heads = ("Nobody asked the fishmongers", "Rents that rise with the tide", "A cap is no promise")
    parts = [
        f"<p><{tag}>{head}</{tag}></p><p>{text}</p>"
        for tag, head, text in zip((first, others, others), heads, PARAGRAPHS[:3], strict=True)
    ]
    page = read_page(f"<article><h1>Letters</h1>{''.join(parts)}</article>")
    chosen = page.blocks[2:]
    assert with_subheads(page, chosen, 0, URL) == (page.blocks[1:] if comes_back else chosen)


@pytest.mark.parametrize(
    ("heading", "comes"),
    [
        ("<div class='title'><h2>Why the boats came back</h2></div>", True),
        ("<div class='title'><h2><a href='https://ferry.example/'>The ferry</a></h2></div>", True),
        ("<div class='title'><h2><a href='#ferry'>The ferry</a></h2></div>", True),
        ("<div class='title'><h2><a href='/other'>Another story</a></h2></div>", False),
        ("<div class='title'><h2>Written by Mina Seo</h2></div>", False),
        ("<div class='card'><h2>Shop with us</h2></div>", False),
    ],
)
def test_a_heading_that_looks_like_those_of_the_text_is_one_of_them(heading: str, comes: bool) -> None:
    first, *rest = (f"<div class='text'>{paragraphs([text])}</div>" for text in PARAGRAPHS[:4])
    other = "<div class='title'><h2>What the council says</h2></div>"
    page = read_page(f"<article>{first}{other}{rest[0]}{heading}{''.join(rest[1:])}</article>")
    missed = page.blocks[3]
    chosen = with_subheads(page, [block for block in page.blocks if block is not missed], None, URL)
    assert (missed in chosen) is comes


@pytest.mark.parametrize("end", ["<h2>The tide</h2>", "<div><hr></div>"])
@pytest.mark.parametrize("heading", ["Ropes that never fray (Sponsored)", "A message from our friends at Ropewalk"])
def test_a_section_that_somebody_paid_for_ends_at_the_next_heading_or_rule(heading: str, end: str) -> None:
    paid = f"<h2>{heading}</h2><p>{SAID}</p><h3>How they hold</h3><p>Well, as ropes go.</p>"
    page = read_page(f"<article>{paragraphs()}{paid}{end}{paragraphs()}</article>")
    left = [block.text for block in without_sponsored(page, page.blocks)]
    assert [text for text in left if text not in PARAGRAPHS] == (["The tide"] if "tide" in end else [])


def test_what_is_most_of_the_text_stays_although_somebody_paid_for_it() -> None:
    page = read_page(f"<article><h2>Ropes that never fray (Sponsored)</h2>{paragraphs()}</article>")
    assert without_sponsored(page, page.blocks) == page.blocks


@pytest.mark.parametrize("between", ["", "<p>€ 12</p>"], ids=["text below", "a price between"])
def test_heading_that_looks_like_those_of_the_text_comes_back(between: str) -> None:
    head = "<div class='head'><h3>{}</h3></div>"
    texts = [paragraphs(PARAGRAPHS[at : at + 2]) for at in (0, 2, 4)]
    first, second = head.format("Why they came"), head.format('<a href="https://boats.example/">How they came</a>')
    page = read_page(f"<article>{texts[0]}{first}{texts[1]}{second}{between}{texts[2]}</article>")
    chosen = [block for block in page.blocks if block.text in (*PARAGRAPHS, "Why they came")]
    assert "How they came" in [block.text for block in with_subheads(page, chosen, None, URL)]


def test_heading_that_the_page_hides_heads_nothing_of_what_it_shows() -> None:
    hidden = "<h2 class='headline' style='display:none'>intro</h2>"
    body = f"{paragraphs(PARAGRAPHS[:3])}{hidden}{paragraphs(PARAGRAPHS[3:])}"
    assert [block.text for block in extract(plain_page(body), url=URL).body if block.text] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("frame", "left"), [("<iframe data-x='/v'></iframe>", 0), ("<iframe src='/v'></iframe>", 1), ("", 1)]
)
def test_line_that_announces_a_player_that_is_not_there_is_left_out(frame: str, left: int) -> None:
    page = read_page(f"<article>{paragraphs()}<p>Watch this video explainer:</p><p>{frame}</p></article><p>Home</p>")
    kept = without_last_headings(page, page.blocks[: len(PARAGRAPHS) + 1])
    assert len(kept) == len(PARAGRAPHS) + left
