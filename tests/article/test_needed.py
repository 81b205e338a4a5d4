"""A text in which an expression is found has one of the words that it is said to need."""

from __future__ import annotations

import re

import pytest

from jsnews.article.needed import words_needed
from jsnews.article.pattern import pattern


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("boats?", {"boat"}),
        (r"\bthe (?:old|new) boats\b", {" boats"}),
        ("raft|ferry", {"raft", "ferry"}),
        ("(?:the )?(?:raft|ferry)+ of", {"raft", "ferry"}),
        ("ferry|ferryman", {"ferry"}),
        ("(?:boats)?", set()),
        ("boats|", set()),
        ("boats|of", set()),
        ("boats|[a-z]+", set()),
        (r"boats|\d", set()),
        ("(?=boats)", set()),
        ("(?!boats)raft", {"raft"}),
        ("渡し船|船", {"船"}),
        ("(?>boats)x?", {"boats"}),
        ("(boats)|(raft)", {"boats", "raft"}),
        ("(?:boats){0,2}", set()),
        ("(?:boats){2}", {"boats"}),
    ],
)
def test_words_that_every_text_has_one_of(source: str, words: set[str]) -> None:
    assert set(words_needed(source)) == words


@pytest.mark.parametrize("text", ["THE OLD FERRY", "the ﬁrst raft of İzmir", "Straße, ΦΕΡΡΥΣ ferrys", "nothing", ""])
def test_pattern_in_any_case_finds_what_re_finds(text: str) -> None:
    source = r"\b(?:old|new) ferry\b|raft of i̇?zmir|φερρυς"
    ours, plain = pattern(source, re.I), re.compile(source, re.I)
    assert ours.sub("-", text) == plain.sub("-", text)
    for start in (0, 3):
        found, expected = ours.search(text, start), plain.search(text, start)
        assert (found and found.span()) == (expected and expected.span())
