"""Nothing of a page's text can act on a terminal or a browser, in any format."""

import json
from dataclasses import replace

import pytest

from jsnews.errors import UsageError
from jsnews.model import Article, Block, Image, Span, Verdict
from jsnews.output import render

HOSTILE = "ok\x1b[2J\x1b]0;owned\x07 \x9b31mred\x00\x08\u202egnp.exe\ud800\r\nend\x7f"


def hostile_article() -> Article:
    link = Span(text="click", href="javascript:alert(1)")
    return Article(
        verdict=Verdict(status="complete"),
        headline=HOSTILE,
        authors=(HOSTILE,),
        url="javascript:alert(2)",
        site=HOSTILE,
        language='en"><script>',
        body=(
            Block(type="paragraph", text=HOSTILE + "click", spans=(Span(text=HOSTILE), link)),
            Block(type="code", text=HOSTILE),
            Block(type="table", rows=((HOSTILE,),), text=HOSTILE),
            Block(type="image", image=Image(url="data:text/html,x", alt=HOSTILE, caption=HOSTILE)),
            Block(type="embed", role="embed", url="javascript:alert(3)", provider=HOSTILE, text=HOSTILE),
            Block(type="live_blog_entry", published=HOSTILE, headline=HOSTILE, text=HOSTILE),
        ),
    )


@pytest.mark.parametrize("format", ["md", "text", "json", "html"])
def test_no_control_character_leaves_in_any_format(format: str) -> None:
    output = render(hostile_article(), format)
    assert not [c for c in output if (ord(c) < 32 and c not in "\n\t") or 127 <= ord(c) < 160 or c == "\u202e"]
    output.encode("utf-8")


@pytest.mark.parametrize("format", ["md", "html"])
def test_links_that_run_scripts_are_dropped_and_their_words_kept(format: str) -> None:
    output = render(hostile_article(), format)
    assert "](javascript:" not in output and 'href="javascript:' not in output
    assert "data:text" not in output
    assert "click" in output


@pytest.mark.parametrize("site", [None, "The Harbour Post"])
@pytest.mark.parametrize("format", ["md", "html"])
def test_a_password_of_the_address_is_not_published(format: str, site: str | None) -> None:
    verdict = Verdict(status="complete")
    output = render(Article(verdict=verdict, site=site, url="https://me:secret@news.example/story?at=me@home"), format)
    assert "secret" not in output
    assert "https://news.example/story?at=me@home" in output


def test_text_begins_with_the_headline(article: Article) -> None:
    assert render(article, "text") == f"{article.headline}\n\n{article.text}"
    assert render(replace(article, headline=None), "text") == article.text


def test_json_keeps_every_character_of_the_page_as_an_escape() -> None:
    article = Article(verdict=Verdict(status="complete"), headline="a\x9b\x1b\u202eb")
    assert json.loads(render(article, "json"))["headline"] == "a\x9b\x1b\u202eb"


def test_a_format_that_does_not_exist_is_a_usage_error(article: Article) -> None:
    with pytest.raises(UsageError, match="md, text, json, html"):
        render(article, "pdf")  # type: ignore[arg-type]
