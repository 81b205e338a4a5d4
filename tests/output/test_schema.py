"""The published schema, checked by a validator that is not ours."""

import dataclasses
import json
from typing import Any, get_args

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jsnews.errors import UsageError
from jsnews.model import (
    Article,
    Block,
    BlockType,
    Candidate,
    Image,
    Provenance,
    Role,
    SettleReport,
    Source,
    Span,
    Verdict,
)
from jsnews.output.schema import article_schema, read_article

words = st.text(max_size=5)
perhaps = st.none() | words
leaves = st.builds(
    Block,
    type=st.sampled_from(get_args(BlockType)),
    text=words,
    role=st.sampled_from(get_args(Role)),
    spans=st.lists(st.builds(Span, text=words, href=perhaps), max_size=2).map(tuple),
    level=st.none() | st.integers(1, 6),
    ordered=st.booleans(),
    image=st.none() | st.builds(Image, url=words, alt=perhaps),
    rows=st.lists(st.lists(words, max_size=2).map(tuple), max_size=2).map(tuple),
    headline=perhaps,
)
blocks = leaves | st.builds(Block, type=st.just("list"), blocks=st.lists(leaves, max_size=2).map(tuple))
articles = st.builds(
    Article,
    verdict=st.just(Verdict(status="complete")),
    headline=perhaps,
    authors=st.lists(words, max_size=2).map(tuple),
    body=st.lists(blocks, max_size=2).map(tuple),
    paywalled=st.booleans(),
)
VALIDATOR = jsonschema.Draft202012Validator(article_schema())


def test_the_schema_is_a_valid_schema_that_says_what_things_are() -> None:
    schema = article_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["title"] == "Article"
    assert schema["description"].startswith("A news article, clean")
    assert all(definition["description"] for definition in schema["$defs"].values())
    assert schema["properties"]["text"]["type"] == "string"


def test_a_full_article_fits_the_schema_and_comes_back_the_same(article: Article) -> None:
    VALIDATOR.validate(json.loads(article.to_json()))
    assert read_article(article.to_json()) == article


def test_an_article_of_nothing_but_a_verdict_fits_too() -> None:
    empty = Article(verdict=Verdict(status="not_an_article"))
    VALIDATOR.validate(empty.to_dict())
    assert read_article(empty.to_json(indent=None)) == empty


def test_provenance_comes_back_with_its_settle_report() -> None:
    report = SettleReport(reason="settled", clock="virtual", real_ms=812.5, waited_for=("fetch /x",), text_length=4)
    source = Source(source="json-ld", raw="x", over=(Candidate(source="meta", value="y"),))
    article = Article(
        verdict=Verdict(status="complete"),
        sources={"headline": source},
        provenance=Provenance(status=200, pages=3, versions={"jsnews": "0.1.0"}, settle=report),
    )
    VALIDATOR.validate(article.to_dict())
    assert read_article(article.to_json()) == article


@given(articles)
def test_any_article_fits_the_schema_and_comes_back_the_same(article: Article) -> None:
    VALIDATOR.validate(json.loads(article.to_json()))
    assert read_article(article.to_json()) == article


def test_what_does_not_fit_the_schema_is_refused_by_it(article: Article) -> None:
    wrong: dict[str, Any]
    for wrong in ({"verdict": {"status": "fine"}}, {"body": [{"type": "poem"}]}, {"authors": "Ada"}, {"text": None}):
        assert not VALIDATOR.is_valid(article.to_dict() | wrong)
    assert not VALIDATOR.is_valid({"verdict": {"status": "complete"}})


@pytest.mark.parametrize("source", ["", "nonsense", "[]", "{}", '{"verdict": {"status": "fine"}}', b"\xff"])
def test_json_that_is_no_article_is_one_clear_error(source: str | bytes) -> None:
    with pytest.raises(UsageError, match="no article of jsnews"):
        read_article(source)


def test_the_schema_names_every_field_of_the_article_and_no_other() -> None:
    assert set(article_schema()["required"]) == {f.name for f in dataclasses.fields(Article)} | {"text"}
