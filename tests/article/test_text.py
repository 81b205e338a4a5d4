"""Text is cleaned, counted and compared by short ways that give what the long ones do."""

from __future__ import annotations

import sys
from html.entities import html5

import pytest

from jsnews.article.text import _JUNK, _LETTER_SCRIPTS_WITHOUT_SPACES, _PARTING, _WORD, inert, unescaped, word_count


def test_text_that_prints_as_it_is_has_nothing_to_clean() -> None:
    characters = (chr(number) for number in range(sys.maxunicode + 1))
    printed = "".join(char for char in characters if char.isprintable() and char != "\ufffc")
    assert inert(printed) is printed
    assert _JUNK.sub(r"\1", _PARTING.sub(" ", printed)) == printed


def test_object_replacement_is_cleaned_though_it_prints() -> None:
    assert inert("a\ufffcb") == "ab"


@pytest.mark.parametrize(
    "text",
    [
        "It’s well-known: 3.5 of 10 (more or less) said “no” – didn't they?",
        "snake_case, _ and __init__ are words; … and — are none",
        "Она сказала: «нет». Ναι! C'était l’été.",
        "東京で大雨が降り、3人がけがをした。JR東日本は2本を止めた。 กรุงเทพ",
        "a\u00a0b\u2009c\nd\t²⁄₃ ½",
        "",
    ],
)
def test_words_are_counted_part_by_part_as_in_the_whole_text(text: str) -> None:
    dense = len(_LETTER_SCRIPTS_WITHOUT_SPACES.findall(text))
    assert word_count(text) == dense + len(_WORD.findall(_LETTER_SCRIPTS_WITHOUT_SPACES.sub(" ", text)))


def test_no_text_gets_longer_where_its_entities_are_read() -> None:
    assert all(len(unescaped(f"&{name}")) <= len(f"&{name}") for name in html5)
