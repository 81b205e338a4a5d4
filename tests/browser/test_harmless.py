"""Nothing in HTML that others have written down can act when a saved page is opened."""

from __future__ import annotations

import pytest

from jsnews.browser.harmless import harmless_body, harmless_page

ACTS = [
    "<script>document.title = 1</script>",
    "<script type='application/json'>{}</script>",
    "<p onclick='go()'>x</p>",
    "<svg onload='go()'></svg>",
    "<svg><script>go()</script></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--><img src=x onerror=go()>'>",
    "<xmp><img title='</xmp><script>go()</script>'></xmp>",
    "<a href=' java\nscript:go()'>x</a>",
    "<form action='JavaScript:go()'></form>",
    "<meta http-equiv=Refresh content='9;url=https://x.example'>",
    "<iframe srcdoc='<script>go()</script>'></iframe>",
    "<object data='data:text/html,x'></object>",
    "<template><script>go()</script></template>",
    "<link rel=stylesheet href=/x.css>",
]

ACTING = [
    "<script",
    "onclick",
    "onload",
    "onerror",
    "javascript:",
    "java\nscript",
    "refresh",
    "srcdoc",
    "<object",
    "<link",
]


@pytest.mark.parametrize("html", ACTS)
def test_what_acts_is_left_out_of_a_body(html: str) -> None:
    made = harmless_body(f"<p>before</p>{html}<p>after</p>").lower()
    assert "before" in made and ("after" in made or "math" in html)
    assert not [word for word in ACTING if word in made]


def test_what_is_read_stays_as_it_was() -> None:
    link = '<a href="/c?d=1&amp;e">link</a>'
    body = f'<h2>Tides</h2><p class="a">A &lt; B &amp; {link}</p><div data-jsnews-hidden="">x</div>'
    assert harmless_body(body) == body


def test_place_of_a_frame_in_a_frame_stays_a_place() -> None:
    body = '<div data-jsnews-frame="https://x.example/" data-jsnews-slot="ab-1"></div>'
    assert harmless_body(body) == body


def test_scripts_of_a_page_stay_as_text() -> None:
    page = harmless_page("<title>Tides</title><script>window.state = {}</script><script type='a/json'>{}</script><p>x")
    assert '<script type="text/plain" data-jsnews-state="">window.state = {}</script>' in page
    assert '<script type="a/json">{}</script>' in page
    assert "<title>Tides</title>" in page


def test_frame_is_shut_in() -> None:
    assert harmless_body("<iframe src='https://x.example/'></iframe>").endswith('sandbox=""></iframe>')
