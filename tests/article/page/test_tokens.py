"""Tokens of names and texts: the same ones in the same order each time."""

from __future__ import annotations

import pytest

from jsnews.article.page.tokens import name_tokens, wording_tokens
from jsnews.article.text import FULL_STOPS


def test_words_of_a_text_come_once_and_in_its_order() -> None:
    text = "the boats came back before the second storm reached"
    found = list(wording_tokens(text))
    assert found[:8] == ["the", "boats", "came", "back", "before", "second", "storm", "reached"]
    assert found[8:10] == ["the boats", "boats came"]


def test_words_of_a_name_come_in_one_order() -> None:
    assert name_tokens("p", "story-lead big") == ("<p", "big", "lead", "story", "story-lead")


@pytest.mark.parametrize("stop", FULL_STOPS)
def test_a_full_stop_is_one_sign_in_all_scripts(stop: str) -> None:
    assert "$." in wording_tokens(f"The boats came back{stop}")
