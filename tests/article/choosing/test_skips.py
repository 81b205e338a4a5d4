"""What a link lets those who hear the page skip is none of the text."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.skips import without_announced, without_skipped
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, page_with, paragraphs

CARDS = "<h3>Following the tide</h3><div><p>Two storks returned.</p></div><div><p>The hall stays empty.</p></div>"
LATER = 'id="later" tabindex="-1"'


def left_of(link: str, cards: str = CARDS, end: str = f"<p {LATER}>End of carousel</p>") -> list[str]:
    """What stays of the text with some cards between a link and its place."""
    page = page_with(f'<div class="x">{link}{cards}{end}</div>', 2)
    return [block.text for block in without_skipped(page, page.blocks)]


@pytest.mark.parametrize(
    "words",
    [
        "Skip to end of carousel",
        "Skip Most read and continue reading",
        "Bildergalerie überspringen",
        "Saltar Recomendamos y continuar leyendo",
        "Pule Mais lidas e continue lendo",
        "Пропустить и продолжить чтение",
        "تخطى الأكثر قراءة وواصل القراءة",
        "おすすめ記事をスキップ",
        "Here follows what another site shows. You can skip it here.",
        "Následují karty odjinud. Zde je můžete přeskočit.",
        "از پادکست رد شوید و به خواندن ادامه دهید",
    ],
)
def test_a_carousel_goes_with_the_link_that_skips_it(words: str) -> None:
    assert left_of(f'<a href="#later">{words}</a>') == list(PARAGRAPHS)
    assert left_of(f'<p><a href="https://courier.example/a#later">{words}</a></p>') == list(PARAGRAPHS)


def test_the_place_may_be_a_link_that_leads_back() -> None:
    link, back = (
        '<a id="above" href="#later">Skip the chart</a>',
        '<a id="later" href="#above">Go to before the chart</a>',
    )
    page = page_with(f'<div class="x">{link}<div><figure></figure></div>{back}</div>', 2)
    assert [block.text for block in without_skipped(page, page.blocks)] == list(PARAGRAPHS)


def test_the_name_of_the_place_may_tell_in_any_language_that_something_ends_there() -> None:
    link = '<a href="#end-of-podcasts">ကျော်သွား</a>'
    assert left_of(link, end='<p id="end-of-podcasts">ပြီးပါပြီ</p>') == list(PARAGRAPHS)


def test_the_link_may_be_hidden_from_those_who_see_the_page() -> None:
    link = '<a href="#later" data-jsnews-hidden="">Skip to end of carousel</a>'
    assert left_of(link) == left_of(f"<p><span>{link}</span></p>") == list(PARAGRAPHS)


@pytest.mark.parametrize("end", ["<span id=later></span>", "<a id=later></a>", "<div id=later></div>"])
def test_the_place_may_be_empty(end: str) -> None:
    assert left_of('<a href="#later">Skip the carousel</a>', end=end) == list(PARAGRAPHS)


def test_what_stands_at_the_place_stays_where_it_is_more_than_a_few_words() -> None:
    told = "The harbour master raised the yellow flag at noon, and the last of the boats went home."
    assert left_of('<a href="#later">Skip the carousel</a>', end=f"<p {LATER}>{told}</p>")[2] == told


@pytest.mark.parametrize(
    "link",
    [
        '<a href="#later">How the tide was followed</a>',
        '<a href="#nowhere">Skip to end of carousel</a>',
        '<a href="/skip">Skip to end of carousel</a>',
        '<p>Skip the <a href="#later">carousel</a> when it rains.</p>',
    ],
    ids=["no such words", "no such place", "another page", "a sentence"],
)
def test_text_below_another_link_stays(link: str) -> None:
    assert "Two storks returned." in left_of(link)


def test_a_link_that_skips_all_of_the_text_takes_nothing_away() -> None:
    page = read_page(f'<article><a href="#said">Skip to comments</a>{paragraphs()}<div id="said">Ice!</div></article>')
    assert len(without_skipped(page, page.blocks)) == len(page.blocks)


def test_a_link_above_the_text_takes_nothing_of_it_away() -> None:
    link = '<div><a href="#rafts">Skip to content</a></div>'
    page = read_page(f'{link}<article><p>{PARAGRAPHS[0]}</p><h2 id="rafts">The rafts</h2>{paragraphs()}</article>')
    assert len(without_skipped(page, page.blocks[1:])) == len(page.blocks) - 1


def announced(markup: str) -> list[str]:
    page = page_with(markup, len(PARAGRAPHS))
    return [block.text for block in without_announced(page, page.blocks) if block.text not in PARAGRAPHS]


def test_a_region_that_changes_below_the_text_is_none_of_it() -> None:
    assert announced('<section aria-live="polite"><h2>Live</h2><p>10:20 The tide turns</p></section>') == []
    assert announced('<div aria-live="off"><p>10:20 The tide turns</p></div>') == ["10:20 The tide turns"]


def test_text_that_a_page_adds_in_a_region_that_it_announces_stays() -> None:
    rest = "The harbour master raised the yellow flag."
    assert announced(f'<div aria-live="polite"><h2>The flag</h2><p>{rest}</p></div>') == ["The flag", rest]
    page = read_page('<main aria-live="polite"><p>One</p><p>Two</p></main>')
    assert without_announced(page, page.blocks) == page.blocks
