"""A list or table that is taken is taken whole."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.lists import with_whole_lists, without_dated_list, without_menu_items
from jsnews.article.page.walk import read_page

from ..pages import URL

BEFORE, AFTER = "The pump was shown in Strandby on Tuesday.", "It will be sold through plumbers from November."
FIRST, SECOND, THIRD = "It runs at half the speed", "It weighs nine kilograms", "Deliveries begin in autumn"


def texts_with(items: str, missing: set[str], end: str = f"<p>{AFTER}</p>") -> list[str]:
    """What is chosen in the end where all but `missing` was chosen at first."""
    page = read_page(f"<article><p>{BEFORE}</p><ul>{items}</ul>{end}</article>")
    chosen = [block for block in page.blocks if block.text not in missing]
    return [block.text for block in with_whole_lists(page, chosen, URL)]


def items(*texts: str) -> str:
    return "".join(f"<li>{text}</li>" for text in texts)


def test_a_missing_item_comes_back_at_its_place() -> None:
    assert texts_with(items(FIRST, SECOND, THIRD), {SECOND}) == [BEFORE, FIRST, SECOND, THIRD, AFTER]


def test_an_item_may_have_its_line_in_a_paragraph() -> None:
    lines = (f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD))
    assert texts_with(items(*lines), {SECOND}) == [BEFORE, FIRST, SECOND, THIRD, AFTER]


@pytest.mark.parametrize("href", ["https://pumps.example/weight", "#weight"])
def test_a_missing_item_comes_back_with_a_link_to_another_site_or_to_the_page_itself(href: str) -> None:
    linked = items(FIRST, f"<a href='{href}'>{SECOND}</a>", THIRD)
    assert texts_with(linked, {SECOND}) == [BEFORE, FIRST, SECOND, THIRD, AFTER]


@pytest.mark.parametrize(
    ("markup", "missing", "end"),
    [
        (items(FIRST, SECOND, THIRD), {SECOND, THIRD}, f"<p>{AFTER}</p>"),
        (items(FIRST, f'<a href="/other">{SECOND}</a>', THIRD), {SECOND}, f"<p>{AFTER}</p>"),
        (items(FIRST, f"<p>{SECOND}</p><p>Or ten</p>", THIRD), {SECOND}, f"<p>{AFTER}</p>"),
        (items(FIRST, SECOND, THIRD), {THIRD}, ""),
    ],
    ids=["most items were left out", "it links to another story", "it holds more than a line", "the text is over"],
)
def test_a_missing_item_stays_out_where(markup: str, missing: set[str], end: str) -> None:
    assert not missing & set(texts_with(markup, missing, end))


@pytest.mark.parametrize("line", ["<p>In short:</p>", "<h4>Good</h4>"], ids=["a colon", "a subhead"])
def test_a_list_that_the_line_above_it_announces_comes_back(line: str) -> None:
    page = read_page(f"<article><p>{BEFORE}</p>{line}<ul>{items(FIRST, SECOND, THIRD)}</ul><p>{AFTER}</p></article>")
    chosen = [block for block in page.blocks if block.text not in (FIRST, SECOND, THIRD)]
    assert with_whole_lists(page, chosen, URL) == page.blocks


def test_a_list_that_the_last_line_announces_ends_the_text() -> None:
    page = read_page(f"<article><p>{BEFORE}</p><p>{AFTER[:-1]}:</p><ul>{items(FIRST, SECOND, THIRD)}</ul></article>")
    chosen = [block for block in page.blocks if block.container.tag == "p"]
    assert with_whole_lists(page, chosen, URL) == page.blocks
    links = items(FIRST, f'<a href="/other">{SECOND}</a>')
    page = read_page(f"<article><p>{BEFORE}</p><p>{AFTER[:-1]}:</p><ul>{links}</ul></article>")
    chosen = [block for block in page.blocks if block.container.tag == "p"]
    assert with_whole_lists(page, chosen, URL) == chosen


@pytest.mark.parametrize(
    ("above", "listed"),
    [
        ("", items(FIRST, SECOND)),
        (f"<p>{BEFORE}</p>", items(FIRST, f'<a href="/other">{SECOND}</a>')),
        (f"<p>{BEFORE}</p>", items("Print", "Save", "Share")),
    ],
    ids=["the text begins with the heading", "it links elsewhere", "its items are words"],
)
def test_a_list_below_a_heading_stays_out_where(above: str, listed: str) -> None:
    page = read_page(f"<article>{above}<h2>A pump for heat</h2><ul>{listed}</ul><p>{AFTER}</p></article>")
    chosen = [block for block in page.blocks if block.container.tag != "li"]
    assert with_whole_lists(page, chosen, URL) == chosen


LONG = "Four offices have been writing to one another about the pump since May"
LONGER = "The first pump was built in 2014, and nobody has counted them since then"


def test_a_list_of_phrases_between_two_paragraphs_comes_back_without_its_link() -> None:
    more = "More of this"
    listed = items(LONG, LONGER, f"<a href='/'>{more}</a>")
    assert texts_with(listed, {LONG, LONGER, more}) == [BEFORE, LONG, LONGER, AFTER]


@pytest.mark.parametrize(
    ("listed", "end"),
    [
        (items(FIRST, SECOND), f"<p>{AFTER}</p>"),
        (items(LONG, f'<a href="/other">{LONGER}</a>'), f"<p>{AFTER}</p>"),
        (items(LONG, LONGER), f"<div><p>{AFTER}</p></div>"),
    ],
    ids=["short items", "links", "not between paragraphs"],
)
def test_another_list_between_two_paragraphs_stays_out(listed: str, end: str) -> None:
    assert not {FIRST, SECOND, LONG} & set(texts_with(listed, {FIRST, SECOND, LONG, LONGER}, end))


@pytest.mark.parametrize(
    ("above", "mark", "comes_back"),
    [("data-text", "data-text", True), ("data-text", "data-key", False), ("data-v-1a2b3c", "data-v-1a2b3c", False)],
    ids=["alike", "otherwise", "by a framework"],
)
def test_a_list_of_short_items_comes_back_where_it_is_marked_as_the_paragraph_above_it(
    above: str, mark: str, *, comes_back: bool
) -> None:
    listed = f"<li {mark}=3>{FIRST}</li><li {mark}=4>{SECOND}</li>"
    end = f"<div><a href='/other'>{THIRD}</a></div><p>{AFTER}</p>"
    page = read_page(f"<article><p {above}=2>{BEFORE}</p><ul>{listed}</ul>{end}</article>")
    chosen = [block for block in page.blocks if block.text in (BEFORE, AFTER)]
    expected = [BEFORE, FIRST, SECOND, AFTER] if comes_back else [BEFORE, AFTER]
    assert [block.text for block in with_whole_lists(page, chosen, URL)] == expected


@pytest.mark.parametrize("caption", ["", "<caption>After the last match</caption>"], ids=["bare", "captioned"])
def test_missing_cells_of_a_table_come_back_at_their_place(caption: str) -> None:
    rows = (("Club", "Played", "Points"), ("<a href='/strandby'>Strandby</a>", "36", "71"), ("Northport", "36", "70"))
    cells = ["".join(f"<th>{text}</th>" for text in rows[0])]
    cells += ["".join(f"<td>{text}</td>" for text in row) for row in rows[1:]]
    body = f"<tbody><tr>{cells[1]}</tr><tr>{cells[2]}</tr></tbody>"
    table = f"<table>{caption}<thead><tr>{cells[0]}</tr></thead>{body}</table>"
    page = read_page(f"<article><p>{BEFORE}</p>{table}<p>{AFTER}</p></article>")
    chosen = [block for block in page.blocks if block.text not in ("Club", "Played", "Strandby")]
    assert with_whole_lists(page, chosen, URL) == page.blocks


def test_missing_cells_come_back_whatever_elements_they_have_inside() -> None:
    rows = "".join(
        f"<tr><td><div class='cont'><div><strong>{label}</strong></div></div></td><td><p>{value}</p></td></tr>"
        for label, value in (("Size", "Nine litres"), ("Growth rate", "11.7 %"), ("Weight", "Nine kilograms"))
    )
    page = read_page(f"<article><p>{BEFORE}</p><table>{rows}</table><p>{AFTER}</p></article>")
    chosen = [block for block in page.blocks if block.text != "Growth rate"]
    assert [block.text for block in with_whole_lists(page, chosen, URL)] == [block.text for block in page.blocks]


def test_what_misses_of_a_table_that_lays_out_a_page_stays_out() -> None:
    page = read_page(f"<table><tr><td>{FIRST}<td>{BEFORE * 6}</tr><tr><td>{SECOND}<td>{THIRD}</table><p>{AFTER}</p>")
    chosen = [block for block in page.blocks if block.text != SECOND]
    assert with_whole_lists(page, chosen, URL) == chosen


def test_the_one_item_of_a_pager_that_is_no_link_is_none_of_the_text() -> None:
    links = "<li><a href='/1'>Previous</a></li><li><a href='/1'>1</a></li>"
    page = read_page(f"<p>{BEFORE}</p><ul>{links}<li>Next</li></ul><p>{AFTER}</p>")
    chosen = [block for block in page.blocks if not block.linked]
    assert [block.text for block in without_menu_items(page, chosen)] == [BEFORE, AFTER]


def test_an_item_beside_others_of_the_text_stays() -> None:
    page = read_page(f"<ul><li><a href='/1'>{FIRST}</a></li><li>{SECOND}</li></ul><p>{AFTER}</p>")
    assert without_menu_items(page, page.blocks) == page.blocks


def test_the_title_of_another_story_goes_with_those_beside_it_unless_a_line_announces_them() -> None:
    titles = ("A pump that nobody hears when it runs at half the speed", FIRST, SECOND)
    links = items(*(f'<a href="/{at}">{title}</a>' for at, title in enumerate(titles)))
    for above, left in ((BEFORE, [BEFORE, AFTER]), ("Symptoms of them:", ["Symptoms of them:", titles[0], AFTER])):
        page = read_page(f"<article><p>{above}</p><ul>{links}</ul><p>{AFTER}</p></article>")
        chosen = [block for block in page.blocks if block.text not in (FIRST, SECOND)]
        assert [block.text for block in without_menu_items(page, chosen)] == left


def test_a_list_of_nothing_but_tools_is_none_of_the_text() -> None:
    page = read_page(f"<ul><li>Offrir l’article</li><li>Partager sur Messenger</li></ul><p>{BEFORE}</p>")
    assert [block.text for block in without_menu_items(page, page.blocks)] == [BEFORE]
    page = read_page(f"<ul><li>Share on Facebook</li><li>{SECOND}</li></ul><p>{BEFORE}</p>")
    assert without_menu_items(page, page.blocks) == page.blocks


def test_buttons_side_by_side_are_none_of_the_text() -> None:
    controls = "<div><h3>How steep it is</h3><button>Unfold the box</button><button>Fold the box</button></div>"
    page = read_page(f"<article><p>{BEFORE}</p>{controls}<p>{AFTER}</p></article>")
    assert [block.text for block in without_menu_items(page, page.blocks)] == [BEFORE, "How steep it is", AFTER]
    opened = f"<button>How steep it is</button><p>{FIRST}</p><button>How heavy it is</button><p>{SECOND}</p>"
    page = read_page(f"<article>{opened}</article>")
    assert without_menu_items(page, page.blocks) == page.blocks


def test_a_list_of_short_lines_above_the_text_is_none_of_it_where_one_is_the_date() -> None:
    def left_of(*texts: str) -> list[str]:
        page = read_page(f"<article><ul>{items(*texts)}</ul><p>{BEFORE}</p><p>{AFTER}</p></article>")
        return [block.text for block in without_dated_list(page, page.blocks)]

    assert left_of("17 March 2026 - 09:10", "Harbour", "Namsan") == [BEFORE, AFTER]
    assert left_of("17 March 2026", f"{FIRST}, and is heard no further than the quay")[0] == "17 March 2026"
    assert left_of("Harbour", "Namsan")[0] == "Harbour"


@pytest.mark.parametrize(
    "tools",
    [
        items("Print", "E-mail", "Reprint or license", "What are these?"),
        items("<a href='https://www.facebook.com/courier'>Facebook</a>", "Altri", "A+ A A-", "Stampa"),
        "<table><tr><td>Print</td><td>Save</td><td>Discuss</td></tr></table>",
    ],
    ids=["a list", "networks", "a table of one row"],
)
def test_a_list_with_several_tools_is_all_tools(tools: str) -> None:
    listed = tools if tools.startswith("<table") else f"<ul>{tools}</ul>"
    page = read_page(f"<article>{listed}<p>{BEFORE}</p><p>{AFTER}</p></article>")
    assert [block.text for block in without_menu_items(page, page.blocks)] == [BEFORE, AFTER]


@pytest.mark.parametrize(
    "listed",
    [
        f"<ul>{items('Print', FIRST, SECOND)}</ul>",
        f"<ul>{items('Print', 'E-mail', 'A pump that nobody hears when it runs at half the speed')}</ul>",
        "<table><tr><td>Print</td><td>4</td></tr><tr><td>E-mail</td><td>9</td></tr></table>",
        f"<ul>{items('Facebook', 'Instagram', 'WhatsApp')}</ul>",
    ],
    ids=["one tool", "a longer item", "rows of facts", "networks"],
)
def test_a_list_with_a_word_for_a_tool_stays_where_it_says_more(listed: str) -> None:
    page = read_page(f"<article><p>{BEFORE}</p>{listed}<p>{AFTER}</p></article>")
    assert without_menu_items(page, page.blocks) == page.blocks
