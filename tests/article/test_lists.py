"""A list that is taken is taken whole."""

from __future__ import annotations

import pytest

from jsnews.article.dom import read_page
from jsnews.article.lists import with_whole_lists

BEFORE, AFTER = "The pump was shown in Strandby on Tuesday.", "It will be sold through plumbers from November."
FIRST, SECOND, THIRD = "It runs at half the speed", "It weighs nine kilograms", "Deliveries begin in autumn"


def texts_with(items: str, missing: set[str], end: str = f"<p>{AFTER}</p>") -> list[str]:
    """What is chosen in the end where all but `missing` was chosen at first."""
    page = read_page(f"<article><p>{BEFORE}</p><ul>{items}</ul>{end}</article>")
    chosen = [block for block in page.blocks if block.text not in missing]
    return [block.text for block in with_whole_lists(page, chosen)]


def items(*texts: str) -> str:
    return "".join(f"<li>{text}</li>" for text in texts)


def test_a_missing_item_comes_back_at_its_place() -> None:
    assert texts_with(items(FIRST, SECOND, THIRD), {SECOND}) == [BEFORE, FIRST, SECOND, THIRD, AFTER]


@pytest.mark.parametrize(
    ("markup", "missing", "end"),
    [
        (items(FIRST, SECOND, THIRD), {SECOND, THIRD}, f"<p>{AFTER}</p>"),
        (items(FIRST, f'<a href="/other">{SECOND}</a>', THIRD), {SECOND}, f"<p>{AFTER}</p>"),
        (items(FIRST, f"<p>{SECOND}</p>", THIRD), {SECOND}, f"<p>{AFTER}</p>"),
        (items(FIRST, SECOND, THIRD), {THIRD}, ""),
    ],
    ids=["most items were left out", "it links elsewhere", "it holds more than a line", "the text is over"],
)
def test_a_missing_item_stays_out_where(markup: str, missing: set[str], end: str) -> None:
    assert not missing & set(texts_with(markup, missing, end))
