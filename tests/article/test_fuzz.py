"""Whatever the page, extraction ends with an article or a clear error."""

# ruff: noqa: E501 (markup as sites write it)
from __future__ import annotations

import json
import random
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jsnews import extract
from jsnews.errors import NotAPage
from jsnews.model import Article

from .pages import paragraphs, plain_page, themed_page

PIECES = (
    "<div>", "</div>", "<p>", "</p>", "<table><tr><td>", "</table>", "<ul><li>", "</ul>", "<blockquote>", "<pre>", "</pre>", "<a href='x'>",
    "<a href='javascript:x'>", "<img src=x>", "<img srcset=', ,x 1..2w,'>", "<iframe src=//[>", "<time datetime='99'>", "<h1>", "<h2>", "<br><br>",
    "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":[[[", "</script>", "<!--", "-->", "<template>", "<svg>", "<math>", "\x00", "\ufeff",
    "<figure><figcaption>", "</figure>", "&#x110000;", "<details>", "<time>31 February 2025</time>", "<meta property=og:title content='x'>", "<base href='::'>",
    "<nav>", "</nav>", "<div hidden>", "<div data-jsnews-hidden>", "<div data-jsnews-frame='x'>", "۹۹/۹۹/۹۹۹۹", "32.13.2025", "<select><option>", "<p class='",
)  # fmt: skip
KEYS = (
    *(
        "@type",
        "type",
        "@id",
        "@graph",
        "@value",
        "mainEntity",
        "mainEntityOfPage",
        "headline",
        "name",
        "author",
        "creator",
        "publisher",
        "datePublished",
    ),
    *(
        "dateModified",
        "articleBody",
        "articleSection",
        "keywords",
        "description",
        "image",
        "url",
        "isAccessibleForFree",
        "hasPart",
        "wordCount",
        "logo",
    ),
    *(
        "inLanguage",
        "liveBlogUpdate",
        "itemListElement",
        "isPartOf",
        "about",
        "comment",
        "video",
        "text",
        "cssSelector",
        "item",
        "position",
    ),
)
SCALARS = (
    *(None, True, 0, -1, 1.5, 10**20, "", " ", "\n", "x", "Article", "LiveBlogPosting", "WebPage", "Person", "2026-03-14", "12:99", "0000-00-00", "9" * 5000),
    *("Mina Seo", "https://courier.example/a", "http://[bad", "#a", "\ud800", "<p>x</p>", "a,b;c", "<b", "&amp;", "é" * 600, "false", "٣", "²", "1e999"),
)  # fmt: skip
THINGS = st.recursive(
    st.sampled_from(SCALARS),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=8),
    max_leaves=30,
)
DEEP = 900  # lists in lists: Python reads them, and goes no deeper
BAD_URLS = (
    *("http://[bad", "//[x", "http://[::1]x/", "https://ex℀mple.example/", "http://a:b:c@d:e/", "http://x:99999999999/", "http:///", "https://", "///"),
    *("%", "http://\ud800/", "::", "#", "?", "javascript:x", "data:,x", " ", ""),
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


@SLOW
@given(st.dictionaries(st.sampled_from(KEYS), THINGS, min_size=1, max_size=9), THINGS)
def test_any_json_ld_gives_an_article_that_can_be_written(article, other):
    things = json.dumps([{**article, "@type": "NewsArticle"}, {"@type": "BreadcrumbList", "itemListElement": other}])
    read = extract(
        plain_page("<p>Short.</p>", head=f"<script type='application/ld+json'>{things}</script>"), url=BAD_URLS[0]
    )
    for written in (read.to_json(), read.to_markdown(), read.to_html()):
        assert written.encode()


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"name":', "}"), ('{"url":[', "]}")])
def test_deep_json_ld_gives_an_article(key, opening, closing):
    thing = f'{{"@type": "NewsArticle", "{key}": {opening * DEEP}"x"{closing * DEEP}}}'
    head = f"<script type='application/ld+json'>{thing}</script>"
    assert isinstance(extract(plain_page("<p>Short.</p>", head=head)), Article)


@pytest.mark.parametrize("url", BAD_URLS)
def test_bad_addresses_give_an_article(url):
    head = "".join(
        (
            f'<base href="{url}"><link rel="canonical" href="{url}"><link rel="next" href="{url}">',
            f'<meta property="og:url" content="{url}"><meta property="og:image" content="{url}">',
            f'<script type="application/ld+json">{{"@type": "NewsArticle", "url": "{url}", "image": "{url}",',
            f'"author": {{"name": "Mina Seo", "url": "{url}"}}}}</script>',
        )
    )
    media = f'<img src="{url}" srcset="{url} 2x, {url} 1w"><iframe src="{url}" title="video"></iframe><video src="{url}" poster="{url}"></video>'
    links = f'<p><a href="{url}">A line that is a link</a></p><p>Read also: <a href="{url}">this</a></p><ul><li><a href="{url}">l</a></li></ul>'
    post = f'<blockquote class="twitter-tweet"><p>A post</p><a href="{url}">x</a></blockquote>'
    signed = f'<p class="byline">By <a rel="author" href="{url}">Mina Seo</a></p>'
    title = f'<a href="{url}">Floating market opens</a>'
    page = plain_page(signed + paragraphs() + media + links + post, head=head, title=title)
    for known in (None, "https://courier.example/a", url):
        article = extract(page, url=known)
        assert article.to_json()
        assert article.to_markdown()


@pytest.mark.parametrize(
    "page", ["", "<", "<frameset><frame></frameset>", "<frameset><noframes><p>x</p></noframes></frameset>", "<svg>"]
)
def test_page_without_a_body_gives_an_article(page):
    assert extract(page).text == ""


@pytest.mark.parametrize(
    "label", ["hex", "rot13", "base64", "punycode", "idna", "undefined", "unicode_escape", "utf-16"]
)
def test_page_chooses_no_codec_that_is_no_encoding_of_the_web(label):
    article = extract(f"<meta charset={label}><h1>Caf\\u00e9</h1>".encode() + b"<p>\xe9t\xe9</p>")
    assert article.headline == "Caf\\u00e9"


@pytest.mark.parametrize(
    "piece",
    [
        "By Ann Lee ",
        "word ",
        "a, ",
        "1.2.2024 ",
        "“",
        "Ann Lee, ",
        "… ",
        "字",
        "- ",
        "x@y.z ",
        "<time>1.2.2024</time> ",
    ],
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


def test_number_of_any_length_gives_an_article():
    """Python reads no number of more than some thousand digits."""
    digits = "9" * 5000
    head = f"""<script type="application/ld+json">{{"@type": "NewsArticle", "wordCount": "{digits}"}}</script>"""
    image = f'<img src="/a.jpg" width="{digits}" height="{digits}px">'
    assert extract(plain_page(paragraphs() + image, head=head), url="https://courier.example/a").to_json()
