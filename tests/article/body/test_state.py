"""Articles whose text the page does not show, read from what frameworks leave in scripts."""

# ruff: noqa: E501 (data as sites write it)
from __future__ import annotations

import json
import re
import time
from typing import Any

import pytest

from jsnews import extract
from jsnews.article.metadata.literals import Unreadable, read_literal
from jsnews.model import Article

from ..pages import PARAGRAPHS, URL, plain_page

HEADLINE = "Floating market opens in Namsan"
SUBHEAD, ITEMS, SAYING = "A lottery for berths", ("Rope for six boats", "Two lamps"), "Nobody asked the fish."
TEXT = (PARAGRAPHS[0], PARAGRAPHS[1], SUBHEAD, PARAGRAPHS[2], *ITEMS, PARAGRAPHS[3], SAYING, PARAGRAPHS[4])


def of_script(script: str, attributes: str = "") -> Article:
    return extract(plain_page("", head=f"<script{attributes}>{script}</script>"), url=URL)


def of_state(state: Any) -> Article:
    return of_script(json.dumps(state), ' id="__NEXT_DATA__" type="application/json"')


def lines(article: Article) -> list[str]:
    return [line for block in article.body for line in block.text.split("\n")]


ARC = [
    *({"type": "text", "content": text} for text in PARAGRAPHS[:2]),
    {"type": "interstitial_link", "content": "Read also: Harbour fees rise", "url": "/fees"},
    {"type": "header", "level": 3, "content": SUBHEAD},
    {"type": "text", "content": PARAGRAPHS[2]},
    {"type": "image", "caption": "Boats at dawn", "credits": {"by": [{"name": "Jo Day"}]}},
    {"type": "list", "list_type": "unordered", "items": [{"type": "text", "content": item} for item in ITEMS]},
    {"type": "text", "content": PARAGRAPHS[3]},
    {"type": "quote", "content_elements": [{"type": "text", "content": SAYING}]},
    {"type": "text", "content": PARAGRAPHS[4]},
]


def leaf(text: str) -> list[dict[str, Any]]:
    """A line in two pieces, as a link parts it."""
    return [{"type": "text", "text": text[:9]}, {"type": "text", "marks": [{"type": "link"}], "text": text[9:]}]


PROSE_MIRROR = {
    "type": "doc",
    "content": [
        *({"type": "paragraph", "content": leaf(text)} for text in PARAGRAPHS[:2]),
        {"type": "heading", "attrs": {"level": 3}, "content": leaf(SUBHEAD)},
        {"type": "paragraph", "content": leaf(PARAGRAPHS[2])},
        {
            "type": "bulletList",
            "content": [
                {"type": "listItem", "content": [{"type": "paragraph", "content": leaf(item)}]} for item in ITEMS
            ],
        },
        {"type": "paragraph", "content": leaf(PARAGRAPHS[3])},
        {"type": "blockquote", "content": [{"type": "paragraph", "content": leaf(SAYING)}]},
        {"type": "paragraph", "content": leaf(PARAGRAPHS[4])},
    ],
}
EDITOR_JS = {
    "blocks": [
        *({"type": "paragraph", "data": {"text": text}} for text in PARAGRAPHS[:2]),
        {"type": "header", "data": {"text": SUBHEAD, "level": 3}},
        {"type": "paragraph", "data": {"text": PARAGRAPHS[2]}},
        {"type": "list", "data": {"style": "unordered", "items": list(ITEMS)}},
        {"type": "paragraph", "data": {"text": PARAGRAPHS[3]}},
        {"type": "quote", "data": {"text": SAYING, "caption": "Mina Seo"}},
        {"type": "paragraph", "data": {"text": PARAGRAPHS[4]}},
    ]
}


def spans(text: str) -> list[dict[str, Any]]:
    return [{"_type": "span", "text": text[:9]}, {"_type": "span", "text": text[9:], "marks": ["a1"]}]


PORTABLE = [
    *({"_type": "block", "style": "normal", "children": spans(text)} for text in PARAGRAPHS[:2]),
    {"_type": "block", "style": "h3", "children": spans(SUBHEAD)},
    {"_type": "block", "style": "normal", "children": spans(PARAGRAPHS[2])},
    *({"_type": "block", "style": "normal", "listItem": "bullet", "children": spans(item)} for item in ITEMS),
    {"_type": "block", "style": "normal", "children": spans(PARAGRAPHS[3])},
    {"_type": "block", "style": "blockquote", "children": spans(SAYING)},
    {"_type": "block", "style": "normal", "children": spans(PARAGRAPHS[4])},
]


def values(text: str) -> list[dict[str, Any]]:
    link = {"nodeType": "hyperlink", "data": {"uri": "/a"}, "content": [{"nodeType": "text", "value": text[9:]}]}
    return [{"nodeType": "text", "value": text[:9]}, link]


CONTENTFUL = {
    "nodeType": "document",
    "content": [
        *({"nodeType": "paragraph", "content": values(text)} for text in PARAGRAPHS[:2]),
        {"nodeType": "heading-3", "content": values(SUBHEAD)},
        {"nodeType": "paragraph", "content": values(PARAGRAPHS[2])},
        {
            "nodeType": "unordered-list",
            "content": [
                {"nodeType": "list-item", "content": [{"nodeType": "paragraph", "content": values(item)}]}
                for item in ITEMS
            ],
        },
        {"nodeType": "paragraph", "content": values(PARAGRAPHS[3])},
        {"nodeType": "blockquote", "content": [{"nodeType": "paragraph", "content": values(SAYING)}]},
        {"nodeType": "paragraph", "content": values(PARAGRAPHS[4])},
    ],
}
DRAFT = {
    "blocks": [
        *({"type": "unstyled", "text": text} for text in PARAGRAPHS[:2]),
        {"type": "header-three", "text": SUBHEAD},
        {"type": "unstyled", "text": PARAGRAPHS[2]},
        *({"type": "unordered-list-item", "text": item} for item in ITEMS),
        {"type": "unstyled", "text": PARAGRAPHS[3]},
        {"type": "blockquote", "text": SAYING},
        {"type": "unstyled", "text": PARAGRAPHS[4]},
    ],
    "entityMap": {},
}
HTML = (
    "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:2])
    + f"<h3>{SUBHEAD}</h3><p>{PARAGRAPHS[2]}</p><ul>{''.join(f'<li>{item}</li>' for item in ITEMS)}</ul>"
    + f"<p>{PARAGRAPHS[3]}</p><blockquote>{SAYING}</blockquote><p>{PARAGRAPHS[4]}</p>"
)

GERMAN = [
    *({"kind": "absatz", "html": f"<p>{text}</p>"} for text in PARAGRAPHS[:2]),
    {"kind": "zwischentitel", "text": SUBHEAD},
    {"kind": "absatz", "html": f"<p>{PARAGRAPHS[2]}</p>"},
    {"kind": "bild", "bildtext": "Boats at dawn, when the market opens and the harbour master has raised the flag"},
    {"kind": "liste", "eintraege": list(ITEMS)},
    {"kind": "absatz", "html": f"<p>{PARAGRAPHS[3]}</p>"},
    {"kind": "zitat", "text": SAYING},
    {"kind": "absatz", "html": f"<p>{PARAGRAPHS[4]}</p>"},
]


@pytest.mark.parametrize(
    "body",
    [ARC, PROSE_MIRROR, EDITOR_JS, PORTABLE, CONTENTFUL, DRAFT, GERMAN, HTML, {"rendered": HTML}, json.dumps(ARC)],
)
def test_elements_of_many_editors_are_read_with_their_types(body):
    article = of_state({"page": {"title": HEADLINE, "body": body}, "latest": [{"title": "Ferry", "text": "x" * 90}]})
    assert lines(article) == list(TEXT)
    types = [block.type for block in article.body]
    assert types == ["paragraph", "paragraph", "heading", "paragraph", "list", "paragraph", "quote", "paragraph"]


def test_captions_and_lines_that_lead_elsewhere_are_no_text_in_state_either():
    picture = "<figure><img src='/boats.jpg'><figcaption>Boats at dawn</figcaption></figure>"
    also = "<p><strong>Read also:</strong> <a href='/fees'>Harbour fees rise</a></p>"
    article = of_state({"page": {"title": HEADLINE, "body": HTML.replace("<h3>", f"{picture}{also}<h3>")}})
    assert [line for block in article.body if block.type != "image" for line in block.text.split("\n")] == list(TEXT)


def test_story_with_its_headline_in_versions_is_read_with_author_standfirst_and_date():
    story = {
        "type": "story",
        "headlines": {"basic": HEADLINE, "mobile": ""},
        "subheadlines": {"basic": "Eighty-four boats were given a berth by lot"},
        "display_date": "2026-03-17T09:12:00Z",
        "last_updated_date": "2026-03-18T00:00:00Z",
        "credits": {"by": [{"type": "author", "name": "Mina Seo", "description": "Harbour reporter " * 6}]},
        "content_elements": ARC,
        "related_content": {"basic": [{"headlines": {"basic": "Ferry"}, "description": "Ferries sail again. " * 5}]},
    }
    for script in (
        f"window.Fusion=window.Fusion||{{}};Fusion.contentCache={{}};Fusion.globalContent={json.dumps(story)};",
    ):
        article = of_script(script)
        assert lines(article) == ["Eighty-four boats were given a berth by lot", *TEXT]
        assert article.authors == ("Mina Seo",)
        assert (article.published or "")[:10] == "2026-03-17"
        assert article.description == "Eighty-four boats were given a berth by lot"
    assert of_state({"props": {"pageProps": {"globalContent": story}}}).authors == ("Mina Seo",)


def test_story_is_found_by_the_title_of_a_page_that_has_the_name_of_its_site_too():
    state = {"site": {"title": "Harbour Courier", "text": "x" * 500}, "story": {"title": HEADLINE, "body": HTML}}
    script = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>'
    page = f"<html><head><title>{HEADLINE} | Harbour Courier</title></head><body>{script}</body></html>"
    assert lines(extract(page, url="https://127.0.0.1/a")) == list(TEXT)


def test_title_as_it_is_rendered_heads_a_text():
    title = {"rendered": "Floating market opens in&nbsp;Namsan"}
    assert lines(of_state({"post": {"title": title, "content": {"rendered": HTML}}})) == list(TEXT)


def test_arguments_of_a_function_stand_where_it_names_them():
    story = f"{{titolo:{json.dumps(HEADLINE)}}}"
    made = "{layout:'default',data:[{articolo:d}],error:a,state:{menu:{open:b}},serverRendered:!0}"
    function = f"function(a,b,c,d,e){{d.firma=e;d.datePublished=c;d.testo={json.dumps(HTML)};return {made}}}"
    script = f'window.__NUXT__=({function}(null,!1,"2026-03-17",{story},"Mina Seo"));'
    article = of_script(script)
    assert lines(article) == list(TEXT)
    assert article.authors == ("Mina Seo",)
    assert article.published == "2026-03-17"


def test_state_that_names_its_parts_by_place_is_put_together():
    flat = [["ShallowReactive", 1], {"data": 2}, {"story": 3}, {"title": 4, "body": 5}, HEADLINE, [6, 7]]
    flat += [{"type": 8, "text": place} for place in (9, 10)] + ["paragraph", *PARAGRAPHS[:2]]
    article = of_script(json.dumps(flat), ' id="__NUXT_DATA__" type="application/json"')
    assert lines(article) == list(PARAGRAPHS[:2])


def test_text_that_a_flight_stream_sends_by_itself_stands_where_it_is_named():
    story = ["$", "$L12", None, {"article": {"title": HEADLINE, "body": "$1a"}}]
    text = HTML.replace("</p><p>", "</p>\n\n<p>")
    stream = f"1a:T{len(text.encode()):x},{text}3:{json.dumps(story)}\n"
    scripts = "".join(
        f"<script>self.__next_f.push({json.dumps([1, half])})</script>" for half in (stream[:500], stream[500:])
    )
    assert lines(extract(plain_page("", head="").replace("</body>", f"{scripts}</body>"), url=URL)) == list(TEXT)


def test_objects_that_a_cache_refers_to_stand_in_their_place():
    cache = {
        "ROOT_QUERY": {"article": {"__ref": "Article:1"}},
        "Article:1": {"headline": HEADLINE, "creators": [], "bylines": [{"__ref": "Byline:2"}], "body": []},
        "Byline:2": {"creators": [{"__ref": "Person:3"}]},
        "Person:3": {"displayName": "Mina Seo", "latest": {"__ref": "Article:1"}},
    }
    cache["Article:1"]["body"] = [{"__ref": f"Block:{number}"} for number in range(len(ARC))]
    cache |= {f"Block:{number}": block for number, block in enumerate(ARC)}
    article = of_script(f"window.__APOLLO_STATE__ = window.__APOLLO_STATE__ || {json.dumps(cache)};")
    assert lines(article) == list(TEXT)
    assert article.authors == ("Mina Seo",)


def test_json_in_a_string_is_read():
    state = json.dumps({"story": {"headline": HEADLINE, "body": HTML}})
    for script in (
        f"window.__INITIAL_DATA__={json.dumps(state)};",
        f"window.__STATE__ = JSON.parse({json.dumps(state)})",
    ):
        assert lines(of_script(script)) == list(TEXT)


@pytest.mark.parametrize(
    ("script", "value"),
    [
        (
            "{a:'x\\u00e9\\'', \"b\":[1,-.5,0x10,!0,void 0],/* c */c:`y`}",
            {"a": "xé'", "b": [1, -0.5, 16, True, None], "c": "y"},
        ),
        ("((a,b)=>({x:a,y:b}))(1,{z:2})", {"x": 1, "y": {"z": 2}}),
        ("(function(a){a[0]={k:1};return {l:a}})(Array(2))", {"l": [{"k": 1}]}),
        (
            "{at:new Date(5),run:function(){return {}},f(x){},g:a+b,h:1}",
            {"at": 5, "run": None, "f": None, "g": None, "h": 1},
        ),
        ('{a:"\\ud83d\\ude00"}', {"a": "😀"}),
    ],
)
def test_literals_are_read_without_running_anything(script, value):
    assert read_literal(script)[0] == value


@pytest.mark.parametrize("start", ["(", "[", "{a:", "(function(){return ", "{a:(b ", '{a:("\\', "{a:(x `\\", "/*", '"'])
def test_scripts_that_never_end_cost_no_more_than_their_length(start):
    began = time.perf_counter()
    with pytest.raises(Unreadable):
        read_literal(f"{{{start * 50_000}")
    assert time.perf_counter() - began < 5


def test_state_that_holds_itself_or_doubles_is_walked_once():
    doubled = "".join(f"a{n}.x=a{n + 1};a{n}.y=a{n + 1};" for n in range(30))
    names = ",".join(f"a{n}" for n in range(31))
    given = ",".join("{}" for _ in range(30))
    script = f"window.__NUXT__=(function({names}){{{doubled}a30.self=a30;a30.top=a0;return {{data:a0,page:{{title:{json.dumps(HEADLINE)},body:a0}}}}}}({given},{{text:{json.dumps(HTML)}}}));"
    began = time.perf_counter()
    article = of_script(script)
    assert time.perf_counter() - began < 5
    assert article.verdict.status in ("complete", "not_an_article")


def test_closing_tags_that_a_system_keeps_from_ending_its_script_are_tags() -> None:
    text = "".join(f"<p>{paragraph} {{/p}}" for paragraph in PARAGRAPHS) + "<p><sd-embed>{/sd-embed}{/p}"
    headline = re.search("<h1>(.*?)</h1>", plain_page(""))
    story = {"title": headline and headline[1], "summary": " ".join(PARAGRAPHS[:2]), "richText": text}
    assert lines(of_state({"story": story})) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("updated", "modified"), [("2026-03-19T08:00:00Z", "2026-03-19T08:00:00+00:00"), ("2026-03-18T08:00:00Z", None)]
)
def test_state_that_was_put_there_and_never_changed_tells_no_change(updated: str, modified: str | None) -> None:
    headline = re.search("<h1>(.*?)</h1>", plain_page(""))
    story = {
        "title": headline and headline[1],
        "lead": "Eighty-four boats drew lots for a place on the quay, and the rest will wait for the next season.",
        "body": "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS),
        "publishedAt": "2026-03-17T20:36:00Z",
        "createdAt": "2026-03-18T08:00:00Z",
        "updatedAt": updated,
        "created": {"by": "import"},
    }
    article = of_state({"story": story})
    assert (article.published, article.modified) == ("2026-03-17T20:36:00+00:00", modified)
    assert [block.role for block in article.body[:2]] == ["standfirst", "body"]
