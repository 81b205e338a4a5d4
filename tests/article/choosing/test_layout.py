"""Below the text of a page that tables lay out stand tools, links and the foot, in the same cell or the next."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.layout import without_side_tables, without_tail
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, paragraphs

OTHERS, BELOW = "Other stories", "Rate this story"


def left_of(markup: str, *, missing: tuple[str, ...] = (OTHERS,)) -> list[str]:
    """What is left where all of a page was chosen but what is `missing`."""
    page = read_page(markup)
    return [block.text for block in without_tail(page, [b for b in page.blocks if b.text not in missing])]


def in_cell(below: str, text: str = paragraphs()) -> str:
    return f"<table><tr><td>{text}{below}</td></tr></table>"


def test_what_follows_the_first_thing_left_out_is_none_of_the_text() -> None:
    below = f"<div>{OTHERS}</div><div>{BELOW}</div>News: <a>Front page</a> | National"
    assert left_of(in_cell(below)) == list(PARAGRAPHS)
    bare = "<br><br>".join(PARAGRAPHS)
    assert left_of(in_cell(f"<hr><div>{OTHERS}</div><div>{BELOW}</div>", bare))[-1] != BELOW


def test_links_below_a_text_that_no_elements_part_are_none_of_it() -> None:
    links = "<b>Special report</b><br><a href='/r'>The coast</a>", "<b>Useful links</b><br><a href='/l'>The port</a>"
    bare = "<br><br>".join((*PARAGRAPHS, links[0], OTHERS, links[1]))
    assert left_of(in_cell("", bare), missing=(OTHERS,)) == list(PARAGRAPHS)


def test_in_dense_scripts_a_paragraph_is_shorter() -> None:
    told = (
        "南山の港で火曜日、初の水上市場が開いた。三年にわたる議論の末のことである。",
        "八十四隻がくじで場所を得た。残りは季節ごとに入れ替わると市は説明している。",
    )
    links = "<a href='/m'>メールで記事を紹介</a> <a href='/p'>印刷用画面</a> 無断転載を禁じます。"
    assert left_of(in_cell("", "<br><br>".join((*told, OTHERS, links)))) == list(told)


@pytest.mark.parametrize(
    "table",
    [
        f"<table><tr><td>{BELOW}</td></tr><tr><td>Low</td><td>High</td></tr></table>",
        "<table><tr><td>Share this:</td><td>Digg</td><td>Reddit</td></tr></table>",
        "<table><tr><td>See also:</td></tr><tr><td>01 Apr | Port <a>Vole halts tram</a></td></tr></table>",
    ],
    ids=["a vote", "a row of links", "a column of links"],
)
def test_a_table_that_lays_out_is_none_of_the_text_above_it(table: str) -> None:
    assert left_of(in_cell(table)) == list(PARAGRAPHS)
    assert left_of(f"<div>{paragraphs()}</div>{table}") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td>Boat</td><td>Catch</td></tr><tr><td>Namsan</td><td>Eel</td></tr></table>",
        "<table><tr><td>Boats</td><td>316</td><td>2.9</td></tr></table>",
    ],
    ids=["rows of several cells", "a row of numbers"],
)
def test_a_table_of_facts_below_the_text_stays(table: str) -> None:
    assert "Boat" in " ".join(left_of(in_cell(table))[len(PARAGRAPHS) :])


def test_a_line_right_below_the_text_stays() -> None:
    assert left_of(in_cell("<div>Contributing: Mina Seo</div>"))[-1] == "Contributing: Mina Seo"


@pytest.mark.parametrize("cell", ['class="text"', ""], ids=["its cell has the same name", "it has a subhead"])
def test_a_section_in_a_cell_of_its_own_stays(cell: str) -> None:
    def row(inside: str) -> str:
        return f"<tr><td><table><tr><td {cell}>{inside}</td></tr></table></td></tr>"

    first, second = paragraphs(PARAGRAPHS[:4]), paragraphs(PARAGRAPHS[4:])
    head = "" if cell else "<h2>The rents</h2>"
    left = left_of(f"<table>{row(first)}<tr><td>{OTHERS}</td></tr>{row(head + second)}</table>")
    assert left[-1] == PARAGRAPHS[-1]


@pytest.mark.parametrize("mark", ["-30-", "###", "Ends"])
def test_an_address_below_the_mark_of_the_end_is_none_of_the_text(mark: str) -> None:
    address = "<p>Harbour House, 3 Quay Street, Namsan</p>"
    assert left_of(f"<div>{paragraphs()}<p>{mark}</p>{address}</div>") == list(PARAGRAPHS)


def test_notes_below_the_mark_of_the_end_stay() -> None:
    note = "<p>Notes to editors</p><p>The market is the first of its kind.</p>"
    assert left_of(f"<div>{paragraphs()}<p>ENDS</p>{note}</div>")[-1] == "The market is the first of its kind."


def test_in_boxes_what_follows_a_thing_left_out_may_be_of_the_text() -> None:
    assert (
        left_of(f"<div>{paragraphs()}<div>{OTHERS}</div><ul><li>Open from five</li></ul></div>")[-1] == "Open from five"
    )


@pytest.mark.parametrize(
    ("table", "stays"),
    [
        (
            '<table align="right"><tr><td>Video</td></tr><tr><td><a href="/v">A raft adrift</a> Now</td></tr></table>',
            False,
        ),
        ('<table align="right"><tr><td>The rents will rise with the tide of visitors</td></tr></table>', True),
        ("<table><tr><td><a>Boat</a></td><td>Catch</td></tr><tr><td>Namsan</td><td><a>Eel</a></td></tr></table>", True),
    ],
    ids=["links", "no link", "a grid"],
)
def test_a_table_beside_the_text_is_left_out_where_it_leads_away(table: str, stays: bool) -> None:
    page = read_page(in_cell(paragraphs(PARAGRAPHS[2:]), f"{table}{paragraphs(PARAGRAPHS[:2])}"))
    assert (without_side_tables(page, page.blocks) == page.blocks) is stays
    assert [block.text for block in without_side_tables(page, page.blocks)][-6:] == list(PARAGRAPHS)


def test_a_table_of_facts_stays_though_something_parts_it_from_the_text() -> None:
    table = "<table><tr><td>Boat</td><td>Catch</td></tr><tr><td>Namsan</td><td>Eel</td></tr></table>"
    assert left_of(in_cell(f"<div>{OTHERS}</div>{table}"))[-4:] == ["Boat", "Catch", "Namsan", "Eel"]


@pytest.mark.parametrize("between", ["", f"</tr><tr><td>{OTHERS}</td></tr><tr>"], ids=["columns", "rows"])
def test_a_text_in_two_cells_of_one_table_stays_whole(between: str) -> None:
    first, second = paragraphs(PARAGRAPHS[:4]), paragraphs(PARAGRAPHS[4:])
    page = f"<table><tr><td>{first}</td>{between}<td>{second}</td></tr></table>"
    assert left_of(page) == list(PARAGRAPHS)


def test_lines_below_a_rule_in_a_cell_of_paragraphs_are_none_of_the_text() -> None:
    news = "<hr><font size='2'><b>Snow on the quays</b><br>The road to Namsan was closed for six hours.</font>"
    assert left_of(in_cell(news)) == list(PARAGRAPHS)


def test_lines_in_another_size_of_type_below_a_text_in_a_cell_are_none_of_it() -> None:
    text = f"<font size='3'>{'<br><br>'.join(PARAGRAPHS)}</font>"
    latest = f"<td><font size='1'><b>Latest</b><br>09h14 Storm fells trees<br>{OTHERS}<br><b>Most read</b></font></td>"
    page = f"<table><tr><td>{text}</td>{latest}</tr></table>"
    assert left_of(page) == list(PARAGRAPHS)


def test_a_line_that_the_text_flows_around_is_none_of_it() -> None:
    quote = "<table align='right'><tr><td>The market floats, and so do we.</td></tr></table>"
    page = read_page(in_cell("", f"{paragraphs(PARAGRAPHS[:2])}{quote}{paragraphs(PARAGRAPHS[2:])}"))
    assert [block.text for block in without_side_tables(page, page.blocks)] == list(PARAGRAPHS)
