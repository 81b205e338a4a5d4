"""A box of facts in the text is a part of it, with its title and all of its list."""

from __future__ import annotations

import pytest

from jsnews import extract
from jsnews.article.choosing.factboxes import with_fact_boxes

from ..pages import PARAGRAPHS, page_with, paragraphs

LIST = "<ul><li>84 berths by lot</li><li>Open at five</li><li>3 inspectors</li></ul>"
TERMS = "<dl><dt>1961</dt><dd>The year of the first quay</dd><dt>62 %</dt><dd>Share of the boats from Namsan</dd></dl>"


def added(markup: str, *, before: int = 4, chosen: str = "") -> list[str]:
    """What is added to the paragraphs of a text, and to blocks with the `chosen` words, with the markup among them."""
    page = page_with(markup, before=before)
    taken = [block for block in page.blocks if block.text in PARAGRAPHS or (chosen and chosen in block.text)]
    return [block.text for block in with_fact_boxes(page, taken) if block not in taken]


@pytest.mark.parametrize("facts", [LIST, TERMS])
def test_list_in_an_aside_is_taken_with_its_title_or_under_it(facts):
    whole = added(f"<aside><h3>In figures</h3>{facts}</aside>")
    assert whole[0] == "In figures"
    assert len(whole) > 3
    assert added(f"<aside><h3>In figures</h3>{facts}</aside>", chosen="In figures") == whole[1:]


@pytest.mark.parametrize("title", ["<div class=head>At a glance</div>", "<p><b>At a glance</b></p>"])
def test_title_of_a_box_whose_text_was_taken_is_taken(title):
    box = f'<div class="m-factbox">{title}<div><p>Rents rise with visitors.</p><p>Rents are capped.</p></div></div>'
    assert added(box, before=2, chosen="Rents") == ["At a glance"]


def test_claim_and_rating_of_a_check_are_taken():
    box = '<div class="claim-box"><div>Claim: boats sank</div><div>Rating: false</div></div>'
    assert added(box, before=2) == ["Claim: boats sank", "Rating: false"]


@pytest.mark.parametrize("name", ["callout", "card-callout-grey", "article__call-out"])
def test_what_a_text_calls_out_between_its_paragraphs_is_taken(name):
    box = f'<div class="{name}"><div>☞</div><div>Whoever draws a berth may pass it on.</div></div>'
    assert added(box, before=2) == ["☞", "Whoever draws a berth may pass it on."]
    assert added(box.replace("</div></div>", " <a href=/letter>Sign up</a></div></div>"), before=2) == []


def test_definitions_among_the_paragraphs_are_taken():
    assert added(TERMS) == ["1961", "The year of the first quay", "62 %", "Share of the boats from Namsan"]


@pytest.mark.parametrize(
    "markup",
    [
        f"<aside><h3>More</h3>{LIST.replace('84 berths', '<a href=/a>84 berths</a>')}</aside>",
        f"<aside><h3>Our letter</h3>{LIST}<form><input><button>Sign up</button></form></aside>",
        f"<div><h3>In figures</h3>{LIST}</div>",
        "<aside><p>“Nobody buys mackerel from a raft”</p><p>Ji-ho Baek</p></aside>",
        f"<figure><aside><h3>In figures</h3>{LIST}</aside></figure>",
        f"<div class=product>{TERMS}</div>",
        f"<aside hidden><h3>In figures</h3>{LIST}</aside>",
    ],
)
def test_boxes_that_lead_away_or_say_little_stay_out(markup):
    assert added(markup) == []


def test_box_above_the_text_sums_it_up_and_stays_out():
    assert added(f"<aside><h3>In short</h3>{LIST}</aside>", before=1) == []


def test_definitions_in_an_aside_right_below_the_first_paragraph_are_taken():
    assert added(f"<aside><h4>The quay</h4>{TERMS}</aside>", before=1)[0] == "The quay"


END = "<h3>About the quay</h3><p>It was built in 1961 and has 84 berths.</p>"


@pytest.mark.parametrize("chosen", ["", "About the quay"])
def test_box_of_facts_that_ends_the_text_is_taken(chosen: str):
    last = len(PARAGRAPHS)
    assert added(f"<div class=infobox>{END}</div>", before=last, chosen=chosen)[-1].startswith("It was built")


@pytest.mark.parametrize(
    "markup",
    [
        f"<div class=letter>{END}</div>",
        f"<div class=infobox>{END}<p>One.</p><p>Two.</p><p>Three.</p></div>",
        f"<p><a href=/a>Read on</a></p><div class=infobox>{END}</div>",
        f"<div><div class=infobox>{END}</div></div>",
        f"<div class=infobox>{END}<a href=/a>More of the quay</a></div>",
    ],
)
def test_other_box_below_the_text_stays_out(markup: str):
    assert added(markup, before=len(PARAGRAPHS)) == []


BOX = f'<div class="m-factbox"><h3>In figures</h3>{LIST}<p>More berths follow in June.</p></div>'


def test_what_is_called_a_box_of_facts_is_of_the_article_and_not_of_its_running_text():
    article = extract(
        f"<main><article><h1>Floating market opens</h1>{paragraphs()}{BOX}{paragraphs()}</article></main>"
    )
    boxed = [block for block in article.body if block.role == "box"]
    assert [block.type for block in boxed] == ["heading", "list", "paragraph"]
    assert boxed[1].text == "84 berths by lot\nOpen at five\n3 inspectors"
    assert "berths by lot" not in article.text
    assert "> ### In figures" in article.to_markdown()
    assert "<aside><h3>In figures</h3>" in article.to_html()


@pytest.mark.parametrize("name", ["m-claim-box", "fact-check", "ficha-tecnica"])
def test_what_a_text_checks_or_reviews_is_text(name):
    box = BOX.replace("m-factbox", name)
    article = extract(
        f"<main><article><h1>Floating market opens</h1>{paragraphs()}{box}{paragraphs()}</article></main>"
    )
    assert not any(block.role == "box" for block in article.body)


def test_box_that_holds_most_of_the_text_is_the_text():
    article = extract(f"<main><h1>Floating market opens</h1><div class='infobox'>{paragraphs()}</div></main>")
    assert {block.role for block in article.body} == {"body"}


def test_what_is_in_a_dish_stands_beside_the_text() -> None:
    label = "<tr><td>318</td><td>Calories</td></tr><tr><td>12g</td><td>Fat</td></tr>"
    box = f'<div class="comp nutrition-info"><table><caption>Nutrition Facts</caption>{label}</table></div>'
    text = f"{paragraphs(PARAGRAPHS[:4])}<p>Calories: 318 kcal</p>{box}{paragraphs(PARAGRAPHS[4:])}"
    article = extract(f"<h1>Mackerel on ice</h1><article>{text}</article>")
    assert "Calories: 318 kcal" in article.text
    assert "Fat" not in article.text
    assert any("Fat" in block.text for block in article.body if block.role == "box")
