"""Roles: what is the summary and what is the text."""

from __future__ import annotations

from jsnews import extract

from .pages import PARAGRAPHS, paragraphs, plain_page

SUMMARY = "Eighty-four boats were given a berth by lot, and a goat that nobody had invited."


def roles_of(markup: str) -> list[tuple[str, str]]:
    return [(block.type, block.role) for block in extract(plain_page(markup)).body]


def test_a_summary_in_a_heading_element_is_a_paragraph_with_its_role() -> None:
    markup = f'<div class="subtitle"><h2 class="head__subtitle">{SUMMARY}</h2></div><div>{paragraphs()}</div>'
    assert roles_of(markup)[0] == ("paragraph", "standfirst")


def test_a_text_in_an_element_called_description_is_no_summary() -> None:
    assert {role for _, role in roles_of(f'<div class="video__description">{paragraphs(PARAGRAPHS[:3])}</div>')} == {
        "body"
    }
