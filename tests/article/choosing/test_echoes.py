"""A sentence of the text that is set in large letters beside it is given once."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.choosing.echoes import without_echoes, without_second_headline
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, paragraphs, plain_page

SAID = "A storm in late autumn tore two of them loose, which delayed the opening"


def left_of(markup: str) -> list[str]:
    return [block.text for block in without_echoes(read_page(f"<article>{markup}{paragraphs()}</article>").blocks)]


@pytest.mark.parametrize(
    "box",
    [
        "<blockquote><p>“{}”</p></blockquote>",
        "<aside><p>{}…</p><p>Ji-ho Baek, fishmonger</p></aside>",
        '<div class="c-pull-quote"><div>{}</div></div>',
        "<div class=s7><q>{}</q></div>",
        "<blockquote><h4>“{}”</h4></blockquote>",
        '<div class="c-quote"><div><div><div>{}</div></div></div></div>',
        '<div class="widget--citation"><div>{}</div><p>Ji-ho Baek</p><p>fishmonger</p><p>Kalvik</p></div>',
    ],
)
def test_a_sentence_that_is_set_apart_is_not_given_twice(box: str) -> None:
    assert left_of(box.format(SAID)) == list(PARAGRAPHS)


CHANGED = (
    "A storm in late October tore two of the new pontoons loose, which then delayed the opening of the whole quay by "
    "three weeks, and cost the harbour its oldest crane, two boats and a good part of the summer's earnings."
)


def test_a_quote_may_leave_a_word_or_two_of_the_sentence_out() -> None:
    told = CHANGED.replace("and a good part", "and with them a good part")
    page = read_page(f"<article>{paragraphs()}<p>{told}</p><blockquote>{CHANGED}</blockquote></article>")
    assert [block.text for block in without_echoes(page.blocks)] == [*PARAGRAPHS, told]


@pytest.mark.parametrize(
    "markup",
    [
        f"<blockquote>{CHANGED.replace('late October', 'the early spring').replace('two', 'some')}</blockquote>",
        f"<aside><p>{CHANGED}</p></aside>",
    ],
)
def test_what_is_said_in_other_words_or_beside_the_text_stays(markup: str) -> None:
    told = CHANGED.replace("and a good part", "and with them a good part")
    page = read_page(f"<article>{paragraphs()}<p>{told}</p>{markup}</article>")
    assert len(without_echoes(page.blocks)) == len(PARAGRAPHS) + 2


@pytest.mark.parametrize("said", ["店は言い訳にすぎない、と", "店は言い訳に、すぎない"])
def test_a_few_characters_of_a_script_without_spaces_are_a_sentence_too(said: str) -> None:
    told = "港の市場で魚を売る三代目の主人は笑いながら「この店は言い訳にすぎない、と父は話していた」と語った。"
    page = read_page(f"<article><p>{told}</p><blockquote>{said}</blockquote>{paragraphs()}</article>")
    assert [block.text for block in without_echoes(page.blocks)] == [told, *PARAGRAPHS]


def test_a_paragraph_that_is_set_apart_too_stays_where_it_stands() -> None:
    short = "Nobody is left out."
    assert left_of(f"<p>Nobody, they say, is left out for long.</p><aside><p>{short}</p></aside>")[1] == short
    whole = "The mayor's office points to a cap that is written into every contract."
    page = plain_page(f"{paragraphs()}<p>{whole}</p><blockquote>{whole}</blockquote>")
    assert extract(page).text.count(whole) == 2  # as the last words of a paragraph, and as one


@pytest.mark.parametrize(
    "markup",
    [
        "<blockquote><p>“A raft is no place for fish”, as her father used to say.</p></blockquote>",
        f"<ul><li>{SAID}</li></ul>",
        f"<aside><h3>{SAID}</h3></aside>",
        "<aside>A storm</aside>",
    ],
)
def test_other_quotes_lists_and_headings_stay(markup: str) -> None:
    assert len(left_of(markup)) == len(PARAGRAPHS) + 1


def test_points_beside_the_text_stay_though_it_has_them_word_for_word() -> None:
    points = [sentence for text in PARAGRAPHS for sentence in text.split(". ")[:1]]
    assert left_of("<aside>" + "".join(f"<p>{point}</p>" for point in points) + "</aside>")[: len(points)] == points


def test_a_headline_that_stands_above_the_text_once_more_is_none_of_it() -> None:
    again = "<h1>A market afloat</h1><h3>Trade</h3><h2>A market afloat</h2><h3>By lot</h3>"
    summary = "<header><p>Seo</p><p>Eighty-four boats have a berth.</p></header>"
    page = read_page(f"<article>{summary}<div>{again}{paragraphs()}</div></article>")
    left = without_second_headline(page.blocks[1:], "A market afloat", None)
    assert [block.text for block in left] == ["Eighty-four boats have a berth.", "By lot", *PARAGRAPHS]


def test_a_part_of_the_text_may_be_called_as_all_of_it() -> None:
    page = read_page(f"<article><p>{SAID}.</p><h2>A market afloat</h2>{paragraphs()}</article>")
    assert without_second_headline(page.blocks, "A market afloat", None) == page.blocks


def test_a_quote_that_is_called_one_from_the_text_may_have_a_few_other_words() -> None:
    said = "A storm in late autumn tore two of them loose, it was."
    assert left_of(f'<div class="pullquote right"><p>{said}</p><p>— Ji-ho Baek</p></div>') == list(PARAGRAPHS)
    assert said in left_of(f'<div class="quote"><p>{said}</p></div>')


def test_the_name_below_a_quote_that_was_left_out_goes_with_it() -> None:
    page = read_page(
        f"<article>{paragraphs()}<figure class=wp-block-pullquote><p>“Nobody asked us.”</p>"
        "<cite>Ji-ho Baek, fishmonger</cite></figure></article>"
    )
    chosen = [block for block in page.blocks if "Nobody" not in block.text]
    assert [block.text for block in without_echoes(chosen)] == list(PARAGRAPHS)


def test_a_quote_may_leave_out_who_says_it() -> None:
    told = "“A seal makes a different hole from a rock,” he says. “A rock has no interest in you at all.”"
    said = "A seal makes a different hole from a rock. A rock has no interest in you at all."
    page = read_page(f"<article><p>{told}</p>{paragraphs()}<blockquote><p>{said}</p></blockquote></article>")
    assert [block.text for block in without_echoes(page.blocks)] == [told, *PARAGRAPHS]


def test_the_quote_itself_is_no_name_below_one() -> None:
    said = "“I never thought that I would hear it,” said a woman of ninety."
    markup = f"<aside class=pullquote><span>Quote</span><p>{said}</p></aside>"
    page = read_page(f"<article>{paragraphs()}{markup}</article>")
    assert without_echoes([block for block in page.blocks if block.text != "Quote"])[-1].text == said
