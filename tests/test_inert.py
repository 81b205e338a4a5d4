"""Nothing of a page's text can act on a terminal, a parser or a browser."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jsnews.inert import clean, clean_json, safe_url


def test_the_parameters_of_an_escape_go_with_it() -> None:
    assert clean("a\x1b[31mred\x1b[0m b\x1b]8;;https://x.example\x07link\x1b]8;;\x07") == "ared blink"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", " java\nscript:x", "data:text/html,x", "file:///etc/passwd", "//x.example", "", None]
)
def test_only_web_addresses_are_links(url: str | None) -> None:
    assert safe_url(url) is None


@given(st.text())
def test_what_a_safe_url_holds_can_not_leave_an_attribute(tail: str) -> None:
    url = safe_url("https://e.org/" + tail)
    assert url is not None
    assert not set(url) & set(' <>"\\`\n\t|')


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_json_made_safe_says_the_same(text: str) -> None:
    assert json.loads(clean_json(json.dumps(text, ensure_ascii=False))) == text
