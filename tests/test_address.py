"""One address, however it is spelt."""

from __future__ import annotations

import pytest

from jsnews.address import normal


@pytest.mark.parametrize(
    ("url", "asked_for"),
    [
        ("HTTP://News.Example:80/./a", "http://news.example/a"),
        ("https://news.example:443", "https://news.example/"),
        ("https://news.example:80/b/../a/.", "https://news.example:80/a/"),
        ("https://news.example/../../a/..", "https://news.example/"),
        ("https://news.example//a//b", "https://news.example//a//b"),
        ("https://Me:Word@News.example/A?to=/../B#C/./d", "https://Me:Word@news.example/A?to=/../B#C/./d"),
        ("https://news.example/møte og mål?å", "https://news.example/m%C3%B8te%20og%20m%C3%A5l?%C3%A5"),
        ("https://news.example/a%2Fb%20c", "https://news.example/a%2Fb%20c"),
    ],
)
def test_an_address_is_spelt_as_browsers_ask_for_it(url: str, asked_for: str) -> None:
    assert normal(url) == asked_for == normal(asked_for)


@pytest.mark.parametrize("url", ["", "news.example/./a", "mailto:A@B.example", "http://[half/./a", "https:///./a"])
def test_what_names_no_page_of_a_host_stays_as_it_is(url: str) -> None:
    assert normal(url) == url
