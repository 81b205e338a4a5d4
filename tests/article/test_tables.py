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
