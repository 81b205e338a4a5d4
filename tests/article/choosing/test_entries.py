"""The headings of what a text lists come back with the entries that they head."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.entries import with_entry_headings

from ..pages import PARAGRAPHS, URL, page_with

BOATS = ("The Sea Swallow", "The Old Grebe", "The Harbour Tern")


def headings_back(names: tuple[str, ...], heading: str, *, kind: str = "class='boat'") -> list[str]:
    """The headings that come back where all of the texts were taken and none of the headings."""
    entries = (
        f"<div {kind}>{heading.format(name)}<p>{text}</p></div>" for name, text in zip(names, PARAGRAPHS, strict=False)
    )
    page = page_with("".join(entries), 2)
    chosen = [block for block in page.blocks if block.text in PARAGRAPHS]
    return [block.text for block in with_entry_headings(page, chosen, URL) if block.text not in PARAGRAPHS]


@pytest.mark.parametrize(
    "heading",
    ["<h3>{}</h3>", '<h3><a href="https://boats.example/7">{}</a></h3>', "<span>Boat</span><h3>{}</h3>"],
    ids=["text", "a link to another site", "below a rubric"],
)
def test_heading_of_an_entry_comes_back(heading: str) -> None:
    assert headings_back(BOATS, heading) == list(BOATS)


def test_link_to_a_page_of_the_same_site_stays_out() -> None:
    assert headings_back(BOATS, '<h3><a href="/boats/7">{}</a></h3>') == []


def test_headings_of_boxes_of_which_all_else_was_taken_come_back_where_there_are_several() -> None:
    assert headings_back(BOATS[:2], "<h5 class=title>{}</h5>", kind="") == list(BOATS[:2])
    assert headings_back(BOATS[:1], "<h5 class=title>{}</h5>", kind="") == []
    linked = '<h5><a href="https://boats.example/7">{}</a></h5>'
    assert headings_back(BOATS[:2], linked) == []  # nor are two a list of entries


def test_questions_on_the_buttons_that_open_their_answers_come_back() -> None:
    questions = [f"Who owns {name}?" for name in BOATS[:2]]
    assert headings_back(BOATS[:2], "<div><button>Who owns {}?</button></div>", kind="") == questions
    assert headings_back(BOATS[:2], "<div><button>Buy {}</button></div>", kind="") == []


def test_what_is_left_out_of_an_entry_may_be_more_than_its_text() -> None:
    address = f"<h3>{{}}</h3><div>{'9021 Quay Street, Namsan. ' * 8}</div>"
    assert headings_back(BOATS, address) == list(BOATS)


def test_entries_look_alike_by_their_class() -> None:
    assert headings_back(BOATS, "<span>Boat</span><h3>{}</h3>", kind="") == []


def test_what_every_entry_says_again_stays_out() -> None:
    assert headings_back(BOATS, "<h3>{}</h3><h4>Specifications</h4>") == list(BOATS)


def test_heading_of_an_entry_whose_text_was_left_out_stays_out() -> None:
    asides = "".join(f"<div class='boat'><h3>{name}</h3><p>{name} costs nothing.</p></div>" for name in BOATS)
    page = page_with(asides, 2)
    chosen = [block for block in page.blocks if block.text in PARAGRAPHS]
    assert with_entry_headings(page, chosen, URL) == chosen


def test_heading_of_other_stories_in_an_entry_stays_out() -> None:
    links = "<div><h3>{}</h3><ul><li><a href='/boats/8'>Ferries return to the islands</a></ul></div>"
    groups = [f"<div class='group'><p>{text}</p>{{}}<p>{text}</p></div>" for text in PARAGRAPHS[:3]]

    def back(heading: str) -> list[str]:
        page = page_with("".join(groups).format("", links.format(heading), ""), 2)
        chosen = [block for block in page.blocks if block.text in PARAGRAPHS]
        return [block.text for block in with_entry_headings(page, chosen, URL) if block.text not in PARAGRAPHS]

    assert back("READ MORE") == []
    assert back("Harbours change. Keep up with the Tide newsletter.") == []
    assert back("The Sea Swallow") == ["The Sea Swallow"]
