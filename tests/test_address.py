"""One address, however it is spelt."""

from __future__ import annotations

import pytest

from jsnews.address import check_url, normal
from jsnews.errors import UsageError


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
        ("https://www.Zürich.example/a", "https://www.xn--zrich-kva.example/a"),
        ("http://straße.example。рф:8080/", "http://xn--strae-oqa.example.xn--p1ai:8080/"),
    ],
)
def test_an_address_is_spelt_as_browsers_ask_for_it(url: str, asked_for: str) -> None:
    assert normal(url) == asked_for == normal(asked_for)


@pytest.mark.parametrize("url", ["", "news.example/./a", "mailto:A@B.example", "http://[half/./a", "https:///./a"])
def test_what_names_no_page_of_a_host_stays_as_it_is(url: str) -> None:
    assert normal(url) == url


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("news.example/a", "Did you mean https://news.example/a?"),
        ('"https://news.example/a"', "Did you mean https://news.example/a?"),
        ("<http://news.example/a>", "Did you mean http://news.example/a?"),
        ("file:///tmp/story.html", "jsnews extract"),
        ("/tmp/story", "jsnews extract"),
        ("./story", "jsnews extract"),
        ("story.html", "jsnews extract"),
        ("news.example/story.html", "Did you mean https://news.example/story.html?"),
        ("mailto:desk@news.example", None),
    ],
)
def test_what_is_meant_by_an_address_that_is_none_is_told(text: str, hint: str | None) -> None:
    with pytest.raises(UsageError, match="only http and https") as caught:
        check_url(text)
    assert caught.value.hint == hint if hint is None else hint in (caught.value.hint or "")


def test_an_empty_address_is_called_so() -> None:
    with pytest.raises(UsageError, match="the URL is empty"):
        check_url(" ")
