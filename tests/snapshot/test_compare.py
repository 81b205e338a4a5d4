"""Differences are told field by field, in lines that a person reads."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jsnews.article.extract import extract
from jsnews.output.schema import read_article
from jsnews.snapshot import Difference, differences, pin_of
from jsnews.snapshot.folder import as_json
from jsnews.snapshot.pin import FIELDS
from tests.snapshot.pages import PARAGRAPHS, html_of, page


def pin(*paragraphs: str, **more: str) -> dict[str, Any]:
    return pin_of(extract(page(html_of(*paragraphs, **more))))


def test_an_unchanged_page_has_no_differences() -> None:
    assert differences(pin(*PARAGRAPHS), pin(*PARAGRAPHS)) == ()


def test_a_lost_author_is_named_as_lost() -> None:
    found = {each.field: each for each in differences(pin(*PARAGRAPHS), pin(*PARAGRAPHS, author=""))}
    assert found["authors"].kind == "lost"
    assert found["authors"].lines() == ["- Ines Calloway"]


def test_a_changed_paragraph_stands_between_its_neighbours() -> None:
    changed = (
        PARAGRAPHS[0],
        "The inspectors never came on board, and nobody signed anything at all that evening.",
        *PARAGRAPHS[2:],
    )
    (found,) = [each for each in differences(pin(*PARAGRAPHS), pin(*changed)) if each.field == "body"]
    assert [line[:2] for line in found.lines()] == ["  ", "- ", "+ ", "  "]
    assert found.lines()[2] == f"+ paragraph: {changed[1]}"


def test_a_link_that_changed_its_target_shows_in_the_lines() -> None:
    block = {"type": "paragraph", "text": "Read it", "spans": [{"text": "Read it", "href": "https://e.org/1"}]}
    other = {**block, "spans": [{"text": "Read it", "href": "https://e.org/2"}]}
    assert Difference("body", [block], [other]).lines() == [
        "- paragraph: [Read it](https://e.org/1)",
        "+ paragraph: [Read it](https://e.org/2)",
    ]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(VALUES, VALUES)
def test_no_difference_is_silent(old: Any, new: Any) -> None:
    for difference in differences({"tags": old}, {"tags": new}):
        assert any(line[0] in "+-" for line in difference.lines())


def test_every_field_is_pinned_but_how_the_article_was_come_by() -> None:
    assert set(pin(*PARAGRAPHS)) == set(FIELDS)
    assert {"headline", "body", "verdict", "published"} <= set(FIELDS)
    assert not {"sources", "provenance"} & set(FIELDS)


def test_a_pinned_article_can_be_read_as_an_article() -> None:
    article = extract(page())
    assert read_article(as_json(pin_of(article))).text == article.text


@pytest.mark.parametrize(
    "odd", [{"spans": [{"text": "x", "marks": ["x"]}]}, {"rows": [5]}, {"spans": [{}]}, {"blocks": [7]}, {"type": None}]
)
def test_a_pinned_block_of_an_unknown_shape_is_told_as_it_stands(odd: dict[str, Any]) -> None:
    old = {"body": [{"type": "paragraph", "text": "A", **odd}]}
    (found,) = differences(old, {"body": [{"type": "paragraph", "text": "A"}]})
    assert any(line.startswith("- ") for line in found.lines())
