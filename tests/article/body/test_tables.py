"""Tables: every cell under its heading."""

from __future__ import annotations

import pytest

from .test_structure import block_of, body_of

HEADER = ("Pier", "2025", "2026")
FULL = ("North", "11", "12")


def row(cells, tag="td"):
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"


def rows_of(*rows):
    return block_of("table", f"<table>{row(HEADER, 'th')}{''.join(rows)}</table>").rows[1:]


def test_empty_cell_keeps_its_place():
    assert rows_of(row(FULL), row(("South", "", "7"))) == (FULL, ("South", "", "7"))


def test_cell_that_a_system_calls_empty_is():
    table = f"<table>{row(('Header Cell - Column 0', '2025'), 'th')}{row(('North', 'Row 0 - Cell 1'))}</table>"
    block = block_of("table", f"{table[:-8]}{row(('South', '7'))}</table>")
    assert block.rows == (("", "2025"), ("North", ""), ("South", "7"))


def test_empty_corner_of_the_header_keeps_its_place():
    block = block_of("table", f"<table>{row(('', '2025', '2026'), 'th')}{row(FULL)}</table>")
    assert (block.header, block.rows) == (True, (("", "2025", "2026"), FULL))


def test_cell_that_reaches_down_keeps_the_row_below_in_its_columns():
    joined = "<tr><td rowspan=2>North</td><td>11</td><td>12</td></tr>"
    assert rows_of(joined, row(("13", "14"))) == (FULL, ("", "13", "14"))


def test_cell_that_reaches_across_is_followed_by_empty_ones():
    assert rows_of(row(FULL), "<tr><td colspan=2>closed</td><td>7</td></tr>") == (FULL, ("closed", "", "7"))


@pytest.mark.parametrize("stated", ["100%", "99999999", "0", "-3", "²", "", "wide"])
def test_any_number_of_columns_may_be_stated(stated):
    assert rows_of(f'<tr><td colspan="{stated}">closed</td></tr>', row(FULL)) == (("closed", "", ""), FULL)


def test_endless_row_keeps_its_cells_and_makes_no_other_as_long():
    table = f"<table>{row(map(str, range(300)))}{row(FULL) * 3}</table>"
    first, *others = block_of("table", table).rows
    assert (first, others) == (tuple(map(str, range(300))), [FULL] * 3)


def test_text_of_a_table_has_no_empty_cells_at_the_end_of_a_line():
    table = f"<table>{row(('', 'North', 'South'), 'th')}{row(('Closed', '', ''))}{row(('Boats', '', '7'))}</table>"
    assert block_of("table", table).text == "| North | South\nClosed\nBoats |  | 7"


def test_table_that_a_script_would_show_is_whole():
    table = f'<table style="display:none">{row(HEADER, "th")}{row(FULL)}</table>'
    assert block_of("table", table).rows == (HEADER, FULL)


def test_row_and_column_without_words_are_left_out():
    rows = "".join(row((cell, "", "")) + row(("", "", "")) for cell in ("North", "South"))
    assert block_of("table", f"<table>{rows}{row(('East', '', '7'))}</table>").rows == (
        ("North", ""),
        ("South", ""),
        ("East", "7"),
    )


def test_caption_stands_above_the_table_and_the_header_stays_one():
    body = body_of(f"<table><caption>Boats by pier</caption>{row(HEADER, 'th')}{row(FULL)}</table>")
    at = [block.type for block in body].index("table")
    assert (body[at].header, body[at].rows) == (True, (HEADER, FULL))
    assert body[at - 1].text == "Boats by pier"


def test_head_of_a_table_is_its_header_without_heading_cells():
    block = block_of("table", f"<table><thead>{row(HEADER)}</thead><tbody>{row(FULL)}</tbody></table>")
    assert block.header


def test_table_in_a_cell_is_text_of_the_cell():
    inner = "<table><tr><td>a</td><td>b</td></tr></table>"
    assert rows_of(row(("North", inner, "12"))) == (("North", "a b", "12"),)


CODE = "def moor(raft):\n    return raft.rope"


@pytest.mark.parametrize(
    "table",
    [
        f'<table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>{CODE}</pre></td></tr></table>',
        f"<table><tr><td>9<br>10</td><td><pre><code>{CODE}</code></pre></td></tr></table>",
        '<table class="highlight"><tr><td class="num">1</td><td class="line-code">def moor(raft):</td></tr>'
        '<tr><td class="num">2</td><td class="line-code">    return raft.rope</td></tr></table>',
        f"<table><tr><td><pre>{CODE}</pre></td></tr></table>",
    ],
)
def test_code_with_its_lines_numbered_is_code(table):
    blocks = [block for block in body_of(table) if block.type != "paragraph"]
    assert [(block.type, block.text) for block in blocks] == [("code", CODE)]


def test_code_beside_other_text_is_code_between_paragraphs():
    table = f"<table><tr><td>How the rafts are tied up in the program:</td><td><pre>{CODE}</pre></td></tr></table>"
    assert [block.type for block in body_of(table)[1:3]] == ["paragraph", "code"]


def test_table_that_counts_its_rows_is_none_of_code():
    rows = row(("1", "North"), "td") + row(("2", "South"), "td")
    assert block_of("table", f"<table>{rows}</table>").rows == (("1", "North"), ("2", "South"))


def test_command_in_a_cell_is_text_of_the_cell():
    rows = row(("Command", "What it does"), "th") + row(("<pre>moor --all</pre>", "Ties up every raft"))
    assert block_of("table", f"<table>{rows}</table>").rows[1] == ("moor --all", "Ties up every raft")


def test_table_of_one_column_lays_out_paragraphs_and_one_of_values_or_of_two_columns_does_not():
    told = [f"The {name} lies low at noon and sails with the tide of the evening, as it always has." for name in "abcd"]
    body = body_of(f"<table>{''.join(row((text,)) for text in told)}</table>")
    assert [block.text for block in body if block.type == "paragraph" and block.text in told] == told
    assert block_of("table", f"<table>{''.join(row((text[4:5], text)) for text in told)}</table>")
    assert block_of("table", f"<table>{row(('North',))}{row(('South',))}{row(('West',))}</table>")
