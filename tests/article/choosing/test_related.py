"""Lines that point to other stories are none of the text, in whatever language they say so."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.choosing.related import without_pointers
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS, page_with, paragraphs, plain_page

OTHER = "Two storks return to the chimney of the brewery"


URL = "https://courier.example/business/floating-market"


def text_with(line: str) -> str:
    return extract(plain_page(paragraphs(PARAGRAPHS[:3]) + line + paragraphs(PARAGRAPHS[3:])), url=URL).text


@pytest.mark.parametrize(
    "words", ["READ ALSO:", "Lire aussi", "LEER MÁS", "Baca juga:", "Related:", "関連記事", "เรื่องที่เกี่ยวข้อง"]
)
def test_a_line_that_points_to_another_story_is_none_of_the_text(words: str) -> None:
    assert OTHER not in text_with(f'<p><strong>{words} <a href="/storks">{OTHER}</a></strong></p>')
    assert OTHER not in text_with(f'<p><a href="/storks">{words} {OTHER}</a></p>')
    glued = f"<a href='/storks'><span>{words.strip(':')}</span><span>{OTHER}. Then they left.</span></a>"
    assert OTHER not in text_with(f"<div class=x7>{glued}</div>")


@pytest.mark.parametrize(
    "line",
    [
        'Read the <a href="/plan">plan of the town council for the harbour</a>.',
        "See also the second part of the plan, which nobody has paid for yet.",
        'Read more of what the keeper said in <a href="/letter">the letter</a> that he wrote to the council in May.',
    ],
)
def test_a_sentence_that_begins_with_such_words_stays(line: str) -> None:
    assert line.partition("<")[0].strip() in text_with(f"<p>{line}</p>")


def test_a_box_of_links_goes_with_the_words_above_it() -> None:
    card = (
        '<a href="/hall"><h4>Why the market hall stays empty</h4><p>A walk through the stalls on a wet Monday.</p></a>'
    )
    text = text_with(f'<div class="x"><span>Read also</span>{card}</div>')
    assert "market hall" not in text
    assert "Read also" not in text


def test_a_small_box_goes_with_the_title_that_heads_it_behind_such_words() -> None:
    heading, told = "READ MORE: Market hall stays empty", "A walk through the stalls on a wet Monday, with a vicar."
    text = text_with(f'<div class="box"><h3>{heading}</h3><p>{told}</p></div>')
    assert heading not in text
    assert told not in text


def test_a_few_words_above_a_link_to_read_on_elsewhere_are_none_of_the_text() -> None:
    told = "The cat of the market hall retires"

    def left_of(address: str) -> list[str]:
        box = f'<div class="x"><p>{told}</p><a href="{address}">Read more</a></div>'
        page = read_page(f"<article><p>{PARAGRAPHS[0]}</p>{box}<p>{PARAGRAPHS[1]}</p></article>")
        return [block.text for block in without_pointers(page, page.blocks, URL)]

    assert told not in left_of("/cat")
    assert told in left_of("#rest")


def test_words_that_ask_to_read_on_stay_above_text_of_the_article_itself() -> None:
    part = f"<div><h3>Read also</h3><p>{PARAGRAPHS[0]}</p></div>"
    assert "Read also" in text_with(part)


@pytest.mark.parametrize(
    "line",
    [
        '<strong>Soma pia: <a href="/storks">{}</a></strong>',
        '<a href="https://www.courier.example/storks">İlgili haber: {}</a>',
        '&gt;&gt; <a href="/storks">{}</a>',
        '<a href="/storks"><b>→ {}</b></a>',
        '(<a href="/storks">{}.</a>)',
    ],
)
def test_a_title_that_is_a_link_is_none_of_the_text_whatever_stands_before_it(line: str) -> None:
    assert OTHER not in text_with(f"<p>{line.format(OTHER)}</p>")


@pytest.mark.parametrize(
    "line",
    [
        '<ul><li><a href="/storks"><strong><span>{}</span></strong></a></li></ul>',
        '<ul><li><strong>Surftipp: <a href="/storks">{}</a></strong></li></ul>',
        '<div class="inset"><a class="inset-link"><span>{}</span></a></div>',
    ],
    ids=["the only item of a list", "the same with a label", "a box with a link that a script follows"],
)
def test_a_title_that_is_a_link_is_none_of_the_text_in_a_list_or_box_of_its_own(line: str) -> None:
    page = read_page(f"<article>{paragraphs()}{line.format(OTHER)}{paragraphs()}</article>")
    assert [block.text for block in without_pointers(page, page.blocks, URL)] == [*PARAGRAPHS, *PARAGRAPHS]


ITEMS = f'<li><a href="/storks">{OTHER}</a></li><li><a href="/hall">Why the market hall is as empty as ever</a></li>'


KICKED = "".join(item.replace("<a", "<b>Harbour? </b><a") for item in ITEMS.split("</li>"))
ABOVE = ["", "<p><b>Related:</b></p>", "<h3>Lesen Sie auch</h3>", "<h3>From our harbour office</h3>"]


@pytest.mark.parametrize("above", ABOVE)
@pytest.mark.parametrize("items", [ITEMS, KICKED], ids=["bare", "behind a rubric"])
def test_a_list_of_nothing_but_titles_is_none_of_the_text(above: str, items: str) -> None:
    page = read_page(f"<article>{paragraphs()}{above}<ul>{items}</ul>{paragraphs()}</article>")
    assert [block.text for block in without_pointers(page, page.blocks, URL)] == [*PARAGRAPHS, *PARAGRAPHS]


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>He wrote two letters:</p><ul>{ITEMS}</ul>",
        f"<ul>{ITEMS}<li>The plan of the harbour</li></ul>",
        f"<ul>{ITEMS}<li>He wrote of <a href='/ice'>the scarcest good of all in the harbour</a></li></ul>",
        f"<ul>{ITEMS}<li><a href='/ice'>Ice is the scarcest good of all in the harbour.</a></li></ul>",
        f"<ul>{ITEMS}<li><a href='https://ice.example/'>Ice is the scarcest good of all in the harbour</a></li></ul>",
        f"<ol>{ITEMS * 4}</ol>",
    ],
    ids=["what words lead to", "an item of text", "words before a link", "a sentence", "another site", "many items"],
)
def test_a_list_that_may_be_the_text_itself_stays(markup: str) -> None:
    page = read_page(f"<article>{paragraphs()}{markup}{paragraphs()}</article>")
    assert len(without_pointers(page, page.blocks, URL)) == len(page.blocks)


def test_a_list_of_titles_that_is_what_the_text_is_about_stays() -> None:
    markup = f"<p>This is what you read most last week.</p><ul>{ITEMS}</ul>"
    for page in (read_page(f"{paragraphs()}{markup}"), read_page(f"{markup}<p>Have a good week.</p>")):
        assert len(without_pointers(page, page.blocks, URL)) == len(page.blocks)


@pytest.mark.parametrize(
    "line",
    [
        '<p>Source: <a href="https://storks.example/brewery">{}</a></p>',
        '<p><a href="#storks">{}</a></p>',
        '<p><a href="/storks">{}</a>, and nobody knows why.</p>',
        '<p><a href="/storks">{}.</a></p>',
        '<ul><li><a href="/storks">{}</a></li><li>The plan of the harbour</li></ul>',
        '<p>What he wrote:</p><ul><li><a href="/storks">{}</a></li></ul>',
        '<ul><li><a href="/storks">Chairs and tables made of oak</a>: {}</li></ul>',
        '<div><a id="storks">{}</a></div>',
        '<div><a class="opener">{}?</a></div>',
        '<div><div><a class="opener">{}</a></div><p>Nobody knows.</p></div>',
        '<h2><a href="/storks">{}</a></h2>',
        f'<article><h2><a href="/storks">{{}}</a></h2><p>{PARAGRAPHS[0][:90]}</p></article>',
    ],
    ids=[
        "another site",
        "this page",
        "a sentence goes on",
        "a sentence",
        "a list",
        "what words lead to",
        "an item that goes on",
        "a place in the page",
        "a question",
        "an answer",
        "a subhead",
        "a part of the text",
    ],
)
def test_a_link_that_may_be_the_text_itself_stays(line: str) -> None:
    page = read_page(f"<article>{paragraphs()}{line.format(OTHER)}{paragraphs()}</article>")
    assert any(OTHER in block.text for block in without_pointers(page, page.blocks, URL))


@pytest.mark.parametrize(
    "box",
    [
        '<section><h3>Más información</h3><article><h2><a href="/storks">{}</a></h2></article></section>',
        '<aside><span>Business</span><h4><a href="/storks">{}</a></h4></aside>',
    ],
)
def test_a_teaser_that_is_no_more_than_a_linked_headline_is_none_of_the_text(box: str) -> None:
    page = read_page(f"<article>{paragraphs()}{box.format(OTHER)}{paragraphs()}</article>")
    assert not any(OTHER in block.text for block in without_pointers(page, page.blocks, URL))


@pytest.mark.parametrize(
    "line",
    [
        '<strong>Need a break?</strong> <a href="/puzzles">Play the Daily Crossword Puzzle.</a>',
        '<a href="/raetsel">Lösen Sie unser tägliches Kreuzworträtsel!</a>',
        'Une pause ? <a href="/jeux">Jouez aux mots croisés du Courrier.</a>',
        '<a href="/quiz">Take our weekly quiz.</a>',
    ],
)
def test_a_link_to_a_game_is_none_of_the_text(line: str) -> None:
    page = read_page(f"<article>{paragraphs()}<p>{line}</p>{paragraphs()}</article>")
    assert [block.text for block in without_pointers(page, page.blocks, URL)] == [*PARAGRAPHS, *PARAGRAPHS]


def test_a_link_to_all_there_is_on_something_is_none_of_the_text() -> None:
    for line in ("Alle Informationen zur Regatta.", "Todas las noticias del puerto", "All our stories on the market"):
        page = read_page(f"<article>{paragraphs()}<p><a href='/tag/harbour'>{line}</a></p></article>")
        assert [block.text for block in without_pointers(page, page.blocks, URL)] == [*PARAGRAPHS]
        page = read_page(
            f"<article>{paragraphs()}<h2>{line}</h2><p>{line} stood in <a href='/a'>one place</a>.</p></article>"
        )
        assert without_pointers(page, page.blocks, URL) == page.blocks


@pytest.mark.parametrize(
    "line",
    [
        '<p>They play chess on the rafts, and solve the <a href="/puzzles">crossword</a> when it rains.</p>',
        '<ul><li><a href="/puzzles">Play a game of sudoku with your pupils</a></li><li>Read to them</li></ul>',
        "<p>Take the quiz of the harbour office as an example.</p>",
    ],
)
def test_what_the_text_tells_of_games_stays(line: str) -> None:
    page = read_page(f"<article>{paragraphs()}{line}{paragraphs()}</article>")
    assert len(without_pointers(page, page.blocks, URL)) == len(page.blocks)


@pytest.mark.parametrize(
    "line",
    [
        '<p>&gt;&gt; Get started: <a href="https://school.example/rafts">How to build a raft</a></p>',
        '<p>👉 <a href="/tides">Try the tide table</a></p>',
        "<p><strong><a href=/rafts>Learn more about rafts that swim.</a></strong></p>",
    ],
)
def test_a_link_behind_an_arrow_or_to_more_on_something_is_none_of_the_text(line: str) -> None:
    page = read_page(f"<article>{paragraphs()}{line}{paragraphs()}</article>")
    assert [block.text for block in without_pointers(page, page.blocks, URL)] == [*PARAGRAPHS, *PARAGRAPHS]


@pytest.mark.parametrize(
    "line",
    [
        '<p>→ The tide table says so, and <a href="/tides">has said so</a> for three years.</p>',
        '<p><a href="#rafts">▶ What do rafts cost?</a></p>',
        '<ul><li>👉 <a href="/tides">The tide table</a></li><li>A coat</li></ul>',
        '<p>Learn more about <a href="/rafts">rafts that swim in the harbour.</a></p>',
    ],
)
def test_sentences_questions_and_items_behind_an_arrow_stay(line: str) -> None:
    page = read_page(f"<article>{paragraphs()}{line}{paragraphs()}</article>")
    assert len(without_pointers(page, page.blocks, URL)) == len(page.blocks)


@pytest.mark.parametrize("label", ["[Related]", "[Read more]", "【関連記事】"])
def test_words_in_brackets_that_point_on_need_no_link(label: str) -> None:
    assert OTHER not in text_with(f"<div><p>{label} {OTHER}, and more of what the brewery says</p></div>")


LABELS = [
    "Read also:",
    "Seguí leyendo:",
    "Weiterlesen:",
    "Läs mer:",
    "Mehr zum Thema:",
    "Čtěte dále:",
    "Pročitajte još:",
    "Прочитајте и:",
    "Lasi arī:",
    "यह भी पढ़ें-",
    "আরও পড়ুন:",
    "همچنین بخوانید:",
    "A lire aussi :",
    "You May Also Check:",
    "Suggested reading:",
    "Check out next:",
    "NEXT STORY:",
    "Lue seuraavaksi:",
    "Das Thema könnte dich auch interessieren:",
    "Vous aimerez aussi :",
]


@pytest.mark.parametrize("label", LABELS)
def test_words_that_ask_to_read_on_go_without_what_they_headed(label: str) -> None:
    page = page_with(f"<p><strong>{label}</strong></p><div></div>", 2)
    assert [block.text for block in without_pointers(page, page.blocks, URL)] == list(PARAGRAPHS)
    page = page_with(f'<p>{label}</p><ul><li><a href="/a">{OTHER}</a></li><li><a href="/b">Ice</a></li></ul>', 2)
    assert [block.text for block in without_pointers(page, page.blocks, URL)] == list(PARAGRAPHS)


def test_a_word_that_may_announce_the_text_itself_stays_above_it() -> None:
    for markup in ("<p>Watch:</p>", "<table><tr><td>Read</td><td>Yes</td></tr></table>"):
        page = page_with(markup, 2)
        assert len(without_pointers(page, page.blocks, URL)) == len(page.blocks)


def test_a_bold_line_that_points_to_another_story_is_none_of_the_text_without_its_link() -> None:
    assert OTHER not in text_with(f"<p><strong>Simak juga Video: {OTHER}</strong></p>")
    assert OTHER in text_with(f"<p>Simak juga Video: {OTHER}</p>")
    assert OTHER in text_with(f"<p><strong>See also what the keeper said of it: {OTHER}</strong></p>")
    for label in ("ALSO READ |", "MUST READ |", "Read more |", "Mehr zum Thema |"):
        assert OTHER not in text_with(f"<p><strong>{label} </strong><strong>{OTHER}</strong></p>")
    assert OTHER in text_with(f"<p><strong>Watch: {OTHER}</strong></p>")


def test_a_row_of_links_behind_a_label_is_none_of_the_text() -> None:
    links = [f'<a href="/recipes/{n}">{text}</a>' for n, text in enumerate(("Skillet chicken", "Gnocchi", "Stew"))]
    row = " | ".join(links)
    assert "Gnocchi" not in text_with(f"<p><em>More dinners you’ll love: {row}</em></p>")
    assert "Gnocchi" not in text_with(f"<p>{row}</p>")
    page = page_with(f"<p>More of the dinners that you’ll love: {row}</p>", 3)
    assert len(without_pointers(page, page.blocks, URL)) == len(PARAGRAPHS)
    # Told of, or two of them, they may be text.
    assert "Gnocchi" in text_with(f"<p>The judges liked {links[0]}, {links[1]} and {links[2]} most of all.</p>")
    assert "Gnocchi" in text_with(f"<p>The two that won: {links[0]} | {links[1]}</p>")
    said = "The lots were drawn at noon, and these are the dinners that the council has kept for guests"
    page = page_with(f"<p>{said}: {row}</p>", 3)
    assert len(without_pointers(page, page.blocks, URL)) == len(page.blocks)


def test_a_line_that_leads_to_another_story_by_a_word_at_its_end_is_none_of_the_text() -> None:
    for line in (f"<b>READ MORE: {OTHER}</b> <a href='/storks'>here</a>", f"Lire aussi : {OTHER} <a href='/s'>ici</a>"):
        assert OTHER not in text_with(f"<p>{line}</p>")
    told = "Read more: the board lists every part that was replaced in the clock, and thanks each of the crews"
    assert told in text_with(f"<p>{told} <a href='/storks'>here</a></p>")
    told = f"The brewery says that {OTHER} are"
    assert told in text_with(f"<p>{told} <a href='/storks'>here</a></p>")


def test_a_verb_with_a_colon_before_the_link_points_on_in_polish() -> None:
    assert OTHER not in text_with(f"<p><strong>ZOBACZ: <a href='/s'>{OTHER}. Wrócił po latach</a></strong></p>")
    told = "Zobacz: tak naprawia się sieć, mówi kapitan, i pokazuje dziurę."
    assert told in text_with(f"<p>{told}</p>")
