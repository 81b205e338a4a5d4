"""What a publisher says where it asks for money is none of the text, however long it is."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.offers import without_adverts

from ..pages import PARAGRAPHS, page_with, paragraphs

APPEAL = (
    "From the first boat on the rafts to the last of the fishmongers, the Courier is on the quay when it matters. To "
    "ask what a berth costs, and who gets it, takes weeks of reading in papers that nobody wants to hand out to us.",
    "Your gift allows us to keep nine people on the quay, and to read what the council would rather have burned.",
    "Every won of it makes a difference.",
)
BOX = "<div class='{}'><h3>What you help us to tell</h3>{}" + paragraphs(APPEAL) + "<button>More</button></div>"


def left_of(markup: str, before: int = 0) -> list[str]:
    page = page_with(markup, before)
    return [block.text for block in without_adverts(page, page.blocks) if block.text not in PARAGRAPHS]


@pytest.mark.parametrize("before", [0, 2])
@pytest.mark.parametrize(
    "words",
    ["Support Now", "Donate", "Jetzt spenden", "Faire un don", "Donar ahora", "Steun ons", "Поддержать", "寄付する"],
)
def test_a_box_with_a_button_to_give_is_none_of_the_text(words: str, before: int) -> None:
    assert left_of(BOX.format("x", f"<button>{words}</button>"), before) == []


def test_a_box_with_the_class_of_an_appeal_and_any_button_is_none_of_the_text() -> None:
    assert left_of(BOX.format("donation-box", "<a class='btn' href='/give'>With pleasure</a>")) == []


@pytest.mark.parametrize(
    "markup",
    [
        BOX.format("x", "<button>Copy</button>"),
        f"<div class='donation-story'>{paragraphs(APPEAL)}<p>{' '.join(APPEAL)}</p></div>",
        f"<div>{paragraphs(APPEAL)}<p>Those who want to may <a href='/give'>donate</a>.</p></div>",
    ],
    ids=["another button", "no button", "a word of the text"],
)
def test_text_about_giving_stays(markup: str) -> None:
    assert set(APPEAL) <= set(left_of(markup))


def test_a_box_that_holds_most_of_the_text_stays() -> None:
    page = page_with("<button>Donate</button>", 3)
    assert [block.text for block in without_adverts(page, page.blocks) if block.text in PARAGRAPHS] == list(PARAGRAPHS)
