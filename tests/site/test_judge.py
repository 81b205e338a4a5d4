"""The judge of articles sees what is wrong, and nothing where nothing is."""

from __future__ import annotations

from jsnews.model import Article, Block, Provenance, Verdict
from tests.site.judge import judge, judge_text
from tests.site.server import load_pages

PAGE = load_pages()["comments-below"]
TEXTS = PAGE.truth.paragraphs


def test_the_true_text_is_right_whatever_its_spaces() -> None:
    assert judge_text("\n\n".join(TEXTS).replace(" ", "\u00a0 "), PAGE).is_right


def test_lost_paragraphs_are_named_by_number() -> None:
    assert judge_text("\n\n".join(TEXTS[:2] + TEXTS[3:]), PAGE).lost == (2,)


def test_paragraphs_out_of_order_are_seen() -> None:
    assert judge_text("\n\n".join(reversed(TEXTS)), PAGE).misplaced


def test_foreign_text_is_seen() -> None:
    foreign = PAGE.truth.absent[0]
    assert judge_text("\n\n".join((*TEXTS, f"{foreign} and more")), PAGE).foreign == (foreign,)


def test_verdict_headline_and_number_of_pages_are_judged() -> None:
    body = tuple(Block(type="paragraph", text=text) for text in TEXTS)
    good = Article(verdict=Verdict(status="complete"), headline=PAGE.story.headline, body=body)
    assert judge(good, PAGE).is_right
    bad = Article(verdict=Verdict(status="truncated"), headline="Another", body=body)
    assert judge(bad, PAGE).other == ("verdict truncated, not complete", "headline 'Another'")
    joined = load_pages()["pages-by-number"]
    alone = Article(verdict=Verdict(status="complete"), headline=joined.story.headline, provenance=Provenance(pages=1))
    assert "1 pages, not 3" in judge(alone, joined).other
