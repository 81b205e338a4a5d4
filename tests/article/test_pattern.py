"""Patterns that are compiled when first used: each of them can be, and works as one of `re`."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import jsnews.article
from jsnews.article.pattern import pattern

MODULES = sorted(module.name for module in pkgutil.iter_modules(jsnews.article.__path__, "jsnews.article."))


@pytest.mark.parametrize("name", MODULES)
def test_every_pattern_of_the_extraction_compiles(name: str) -> None:
    kind = type(pattern(""))
    found = [value for value in vars(importlib.import_module(name)).values() if isinstance(value, kind)]
    assert all(isinstance(each.fullmatch(each.pattern), re.Match | None) for each in found)


def test_pattern_is_used_as_a_compiled_one() -> None:
    word = pattern(r"(\w+)", re.I)
    assert word.pattern == r"(\w+)"
    assert word.sub("<\\1>", "one two") == "<one> <two>"
    assert [match[1] for match in word.finditer("one two")] == ["one", "two"]


def test_pattern_with_an_error_says_so_when_it_is_used() -> None:
    with pytest.raises(re.error):
        pattern("(").search("")
