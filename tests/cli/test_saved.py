"""Saved pages in what browsers and archives put around them."""

from __future__ import annotations

import gzip
import quopri

import pytest

from jsnews.cli.saved import html_in
from jsnews.errors import NotAPage

HTML = "<html><head><title>Brücke</title></head><p>Es bleibt – so der Rat – beim Beschluß.</p></html>"
MHTML = """From: <Saved by Blink>
Snapshot-Content-Location: https://news.example/story
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----Part----"

------Part----
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable

{page}
------Part----
Content-Type: text/html
Content-Location: cid:a-frame

<p>An advertisement.</p>
------Part------
"""


def test_a_page_in_one_file_with_all_that_it_shows_is_taken_out_of_it() -> None:
    packed = MHTML.format(page=quopri.encodestring(HTML.encode()).decode()).replace("\n", "\r\n")
    assert html_in(packed.encode(), "story.mhtml").decode().strip() == HTML


def test_a_zipped_page_is_unzipped() -> None:
    assert html_in(gzip.compress(HTML.encode()), "story.html.gz").decode() == HTML
    assert len(html_in(gzip.compress(bytes(60_000_000)), "bomb.gz")) < 30_000_000


@pytest.mark.parametrize("page", [HTML, "", "Content-Type: multipart/related", "{}"])
def test_what_stands_alone_is_taken_as_it_is(page: str) -> None:
    assert html_in(page.encode(), "story.html").decode() == page


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7", gzip.compress(b"%PDF-1.7", mtime=0), b"\x1f\x8bno"], ids=["pdf", "zipped", "cut"]
)
def test_what_can_be_no_page_is_named(data: bytes) -> None:
    with pytest.raises(NotAPage, match=r"^story.gz "):
        html_in(data, "story.gz")
