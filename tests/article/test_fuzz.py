"""Whatever the page, extraction ends with an article or a clear error."""

# ruff: noqa: E501 (markup as sites write it)
from __future__ import annotations

import random
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jsnews import extract
from jsnews.errors import NotAPage
from jsnews.model import Article

from .pages import plain_page, themed_page

PIECES = (
    "<div>", "</div>", "<p>", "</p>", "<table><tr><td>", "</table>", "<ul><li>", "</ul>", "<blockquote>", "<pre>", "</pre>", "<a href='x'>",
    "<a href='javascript:x'>", "<img src=x>", "<img srcset=', ,x 1..2w,'>", "<iframe src=//[>", "<time datetime='99'>", "<h1>", "<h2>", "<br><br>",
    "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":[[[", "</script>", "<!--", "-->", "<template>", "<svg>", "<math>", "\x00", "\ufeff",
    "<figure><figcaption>", "</figure>", "&#x110000;", "<details>", "<time>31 February 2025</time>", "<meta property=og:title content='x'>", "<base href='::'>",
    "<nav>", "</nav>", "<div hidden>", "<div data-jsnews-hidden>", "<div data-jsnews-frame='x'>", "۹۹/۹۹/۹۹۹۹", "32.13.2025", "<select><option>", "<p class='",
)  # fmt: skip
SECONDS = 10  # what grows with the square of a page takes minutes
SLOW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


def mangled(page: str, seed: int, cuts: int) -> str:
    """A real-shaped page with pieces cut out, doubled, moved, and junk put in."""
    chance = random.Random(seed)
    for _ in range(cuts):
        at, to = sorted((chance.randrange(len(page)), chance.randrange(len(page))))
        to = min(to, at + 400)
        what = chance.randrange(4)
        if what == 0:
            page = page[:at] + page[to:]
        elif what == 1:
            page = page[:to] + page[at:to] + page[to:]
        elif what == 2:
            page = page[:at] + chance.choice(PIECES) * chance.randrange(1, 4) + page[at:]
        else:
            page = page[:at] + page[at:to].upper() + page[to:]
    return page


@SLOW
@given(seed=st.integers(0, 2**32), cuts=st.integers(1, 40))
def test_mangled_news_pages_give_an_article(seed, cuts):
    article = extract(mangled(themed_page(), seed, cuts), url="https://courier.example/a")
    assert isinstance(article, Article)
    assert "\x00" not in article.text
    assert article.to_json()


@SLOW
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=30), max_size=80))
def test_soup_gives_an_article_or_a_clear_error(pieces):
    try:
        assert isinstance(extract(plain_page("".join(pieces)), url="https://courier.example/a"), Article)
    except NotAPage:
        return


@SLOW
@given(st.binary(max_size=400))
def test_bytes_give_an_article(data):
    assert isinstance(extract(data), Article)


@pytest.mark.parametrize(
    "label", ["hex", "rot13", "base64", "punycode", "idna", "undefined", "unicode_escape", "utf-16"]
)
def test_page_chooses_no_codec_that_is_no_encoding_of_the_web(label):
    article = extract(f"<meta charset={label}><h1>Caf\\u00e9</h1>".encode() + b"<p>\xe9t\xe9</p>")
    assert article.headline == "Caf\\u00e9"


@pytest.mark.parametrize(
    "piece", ["By Ann Lee ", "word ", "a, ", "1.2.2024 ", "“", "Ann Lee, ", "… ", "字", "- ", "x@y.z "]
)
def test_endless_paragraph_gives_an_article(piece):
    """None of the patterns begins anew at every word: a few of these once took minutes."""
    assert isinstance(extract(plain_page(f"<p>{piece * (200_000 // len(piece))}</p>")), Article)


@pytest.mark.parametrize(
    "piece",
    [
        *("a1b2", "a.DATA", "content.data.article.", "x={", "self.__next_f.push([", 'self.__next_f.push(["', "/* "),
        *(" ", "\n", "[", "{", "//", "-->", "]]> ", ",", '"author":', '"author":{', '"@type":', '"name":"'),
    ],
)
def test_endless_scripts_give_an_article(piece):
    """The scripts of a poor page are searched for its text: bot walls have kilobytes of anything there."""
    scripts = "".join(
        f"<script type='{kind}'>{start}{piece * (20_000 // len(piece))}x</script>"
        for kind in ("text/javascript", "application/json", "application/ld+json")
        for start in ("", 'var x="', '"author":', '"author":[{"name":', '"@type":', "-->", ",", "x=", "{'")
    )
    begun = process_time()
    assert isinstance(extract(plain_page(f"<p>Short.</p>{scripts}")), Article)
    assert process_time() - begun < SECONDS
