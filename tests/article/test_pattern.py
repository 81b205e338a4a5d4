"""Patterns that are compiled when first used: each of them can be, and works as one of `re`."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import jsnews.article
from jsnews.article.pattern import pattern

MODULES = sorted(module.name for module in pkgutil.walk_packages(jsnews.article.__path__, "jsnews.article."))


def patterns_of(module: str) -> list[re.Pattern[str]]:
    """All patterns that a module names."""
    kinds = (type(pattern("")), type(pattern("", re.I)))
    return [value for value in vars(importlib.import_module(module)).values() if isinstance(value, kinds)]


def shown(match: re.Match[str] | None) -> tuple[int, int] | None:
    return match.span() if match else None


@pytest.mark.parametrize("name", MODULES)
def test_every_pattern_of_the_extraction_compiles(name: str) -> None:
    assert all(isinstance(each.fullmatch(each.pattern), re.Match | None) for each in patterns_of(name))


@pytest.mark.parametrize("name", MODULES)
def test_every_pattern_for_any_case_finds_what_re_finds(name: str) -> None:
    for each in patterns_of(name):
        whole = re.compile(each.pattern, each.flags)
        words = re.findall(r"[^\W\d_]{3,}(?: [^\W\d_]{3,})*", re.sub(r"\\.", "", each.pattern))
        for word in {*words, "İLGİLİ HABER", "DEVAMINI OKU", "ΜΌΝΟ ΓΙΑ ΣΥΝΔΡΟΜΗΤΈΣ", "STRASSE"}:
            for text in (word, word.upper(), word.title(), f"x {word.capitalize()}: 17"):
                assert shown(each.search(text)) == shown(whole.search(text))
                assert shown(each.match(text)) == shown(whole.match(text))
                assert each.sub("", text) == whole.sub("", text)


def test_dotless_and_dotted_letters_and_the_last_sigma_are_told_apart_no_more_than_by_re() -> None:
    assert pattern("devamını", re.I).search("YAZININ DEVAMINI OKU") is not None
    assert pattern("ilgili", re.I).search("İLGİLİ HABER") is not None
    assert pattern("συνδρομητές", re.I).match("ΣΥΝΔΡΟΜΗΤΈΣ") is not None
    assert pattern("[A-Z]b", re.I).search("ab") is not None
    assert pattern("(?-i:(?=[A-Z]))b", re.I).search("aB") is not None
    assert pattern(r"(?-i:(?=[^\Wa-zß-ÿ]))b", re.I).search("aB") is not None
    assert pattern(r"(?-i:[A-Z])b|(?-i:[^\W\d_a-zß-ÿ]\S)c", re.I).search("aB") is None
    assert pattern(r"(?-i:[A-Z])b|(?-i:[^\W\d_a-zß-ÿ]\S)c", re.I).search("ABČéC") is not None
    assert pattern("day", re.I).search("Friday day", 5) is not None


def test_pattern_is_used_as_a_compiled_one() -> None:
    word = pattern(r"(\w+)", re.I)
    assert word.pattern == r"(\w+)"
    assert word.sub("<\\1>", "one two") == "<one> <two>"
    assert [match[1] for match in word.finditer("one two")] == ["one", "two"]


def test_pattern_with_an_error_says_so_when_it_is_used() -> None:
    with pytest.raises(re.error):
        pattern("(").search("")
