"""An editor's change is told from a broken extraction."""

from __future__ import annotations

from typing import Any

import pytest

from jsnews.article.extract import extract
from jsnews.errors import ConnectionFailed, HttpError, PageTimeout
from jsnews.snapshot import drift, pin_of
from tests.snapshot.pages import PARAGRAPHS, html_of, page


def pin(html: str) -> dict[str, Any]:
    return pin_of(extract(page(html)))


PINNED = pin(html_of(*PARAGRAPHS))


def test_the_same_page_is_unchanged() -> None:
    assert drift(PINNED, PINNED).state == "unchanged"


def test_a_new_headline_and_a_further_paragraph_are_an_update() -> None:
    more = "A third crossing an hour will be added in June, when the second crew has learned the way across the bar."
    found = drift(PINNED, pin(html_of(*PARAGRAPHS, more, headline="Night ferry returns on Friday")))
    assert (found.state, found.exit_code) == ("updated", 0)
    assert found.reasons == ("headline changed", "1 block added")


def test_an_added_correction_is_called_one() -> None:
    correction = "Correction, 20 March: an earlier version of this article said that the ferry sails from Saturday."
    found = drift(PINNED, pin(html_of(*PARAGRAPHS, correction)))
    assert found.reasons == ("1 correction added",)


def test_lost_fields_mean_that_extraction_is_broken() -> None:
    found = drift(PINNED, pin(html_of(*PARAGRAPHS, author="")))
    assert (found.state, found.exit_code) == ("broken", 1)
    assert "authors lost" in found.reasons


def test_a_body_that_shrank_to_a_third_is_broken() -> None:
    assert drift(PINNED, pin(html_of(PARAGRAPHS[0]))).state == "broken"


def test_another_text_under_the_same_address_is_broken() -> None:
    others = [text.replace("the", "no").replace("a", "e") for text in PARAGRAPHS]
    found = drift(PINNED, pin(html_of(*others, headline="All our stories")))
    assert found.reasons == ("nothing of the pinned text is left",)


@pytest.mark.parametrize(
    ("error", "state", "exit_code"),
    [
        (HttpError("the page is gone (410)"), "gone", 1),
        (ConnectionFailed("the connection was refused"), "unreachable", 7),
        (PageTimeout("no answer within 30 s"), "unreachable", 8),
    ],
)
def test_a_page_that_is_gone_is_told_from_one_that_can_not_be_reached(
    error: Exception, state: str, exit_code: int
) -> None:
    found = drift(PINNED, error)  # type: ignore[arg-type]
    assert (found.state, found.exit_code) == (state, exit_code)
