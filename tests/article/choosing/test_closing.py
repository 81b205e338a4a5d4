"""The last paragraphs of a text, which are easily missed where something parts them from the others."""

from __future__ import annotations

import pytest

from jsnews.article.choosing.closing import with_last_answer, with_last_lines
from jsnews.article.page.walk import read_page

from ..pages import PARAGRAPHS

QUESTIONS = ("Who buys eels?", "And who buys mackerel?", "Is there a third fish?")
LAST, ANSWER = "What do you eat yourself?", "Soup, mostly."


def interview(end: str, *, told: tuple[str, ...] = QUESTIONS) -> list[str]:
    """What is added to the questions and answers of an interview with something at its end."""
    asked = "".join(
        f"<p><b>{question}</b></p><p>{answer}</p>" for question, answer in zip(told, PARAGRAPHS, strict=False)
    )
    page = read_page(f"<article>{asked}{end}</article>")
    chosen = [block for block in page.blocks if block.text in (*PARAGRAPHS, *told)]
    return [block.text for block in with_last_answer(page, chosen) if block not in chosen]


def test_the_last_answer_of_an_interview_is_taken_with_its_question() -> None:
    end = f"<p><b>{LAST}</b></p><p>{ANSWER}</p>"
    assert interview(end) == [LAST, ANSWER]
    assert interview(end, told=QUESTIONS[:2]) == []


@pytest.mark.parametrize(
    "end",
    [
        "<h3>Want more?</h3><p>Our editors write to you each morning.</p>",
        f"<div><p><b>{LAST}</b></p><p>{ANSWER}</p></div>",
        f"<p><b>{LAST}</b></p><p>Sign up for our newsletter and get it in your inbox.</p>",
        f"<p><b>{LAST}</b></p><p><a href='/b'>{ANSWER}</a></p>",
        f"<p><b>{LAST}</b></p>",
    ],
)
def test_what_else_asks_below_an_interview_is_none_of_it(end: str) -> None:
    assert interview(end) == []


@pytest.mark.parametrize(
    ("line", "added"),
    [
        ("This story has been updated with additional developments Friday.", True),
        ("This is a developing story and will be updated.", True),
        ("This story has been updated by <a href='/b'>our team</a> for you.", False),
        ("This story has been read ten thousand times.", False),
    ],
)
def test_what_has_changed_in_a_text_is_said_above_who_helped_as_well(line: str, added: bool) -> None:
    helped = "<div class='footnote'><p>Jo Day contributed to this report.</p></div>"
    text = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    page = read_page(f"<article>{text}<p><em>{line}</em></p>{helped}</article>")
    chosen = [*page.blocks[: len(PARAGRAPHS)], page.blocks[-1]]
    assert (len(with_last_lines(page, chosen)) == len(chosen) + 1) is added
