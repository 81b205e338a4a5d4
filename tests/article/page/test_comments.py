"""Comments are none of the text, above it or below it."""

from __future__ import annotations

import json

import pytest

from jsnews import extract

from ..pages import PARAGRAPHS, paragraphs, plain_page

SAID = "My father has worked at this very market for years, and I say that the council does not read its letters."


@pytest.mark.parametrize(
    "name", ["top-comments", "c-comment-list__comments", "kommentare", "lesermeinungen", "boxComentarios"]
)
def test_what_readers_say_is_none_of_the_text(name: str) -> None:
    said = f'<section class="{name}"><h2>Readers say</h2><div><b>Pia</b><p>{SAID}</p></div></section>'
    assert SAID in extract(plain_page(f"<div><p>{SAID}</p></div>" + paragraphs())).text
    assert SAID not in extract(plain_page(said + paragraphs())).text
    assert SAID not in extract(plain_page(paragraphs() + said)).text


def test_a_text_that_stands_in_an_element_of_such_a_name_stays() -> None:
    assert PARAGRAPHS[0] in extract(plain_page(f'<div class="comment">{paragraphs()}</div>')).text


def test_what_readers_say_is_none_of_a_brief() -> None:
    brief = PARAGRAPHS[1][:180]
    said = f'<section class="comments"><h2>Readers say</h2><div><b>Pia</b><p>{SAID}</p></div></section>'
    assert extract(plain_page(f"<p>{brief}</p>{said}")).text == brief


@pytest.mark.parametrize("mark", ["itemprop='comment'", "itemscope itemtype='https://schema.org/Comment'"])
def test_what_its_microdata_calls_a_comment_is_none_of_the_text(mark: str) -> None:
    said = f"<div {mark} class='post-body'><p>{SAID}</p></div>"
    page = f"<article><h1>Ferry returns</h1>{paragraphs()}{said}</article>"
    assert SAID not in extract(page).text


def test_author_of_a_thread_is_who_has_begun_it() -> None:
    thing = {"@type": "DiscussionForumPosting", "headline": "Ice for the rafts", "datePublished": "2026-03-17T09:12Z"}
    thing["author"] = {"@type": "Person", "name": "minaseo"}
    said = f'<div itemprop="comment"><span class="creator">mossback77</span><p>{SAID}</p></div>'
    head = f'<script type="application/ld+json">{json.dumps(thing)}</script><h1>Ice for the rafts</h1>'
    assert extract(f"{head}<div>{paragraphs()}</div>{said}").authors == ("minaseo",)
