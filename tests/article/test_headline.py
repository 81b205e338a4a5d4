"""The headline as the reader sees it."""

from __future__ import annotations

import pytest

from jsnews import extract

from .pages import paragraphs

TITLE = "Floating market opens in Namsan"


def headline_of(top: str, *, head: str = f"<title>{TITLE}</title>") -> str | None:
    """The headline of a page whose article begins with `top`."""
    return extract(f"<html><head>{head}</head><body><main>{top}<div>{paragraphs()}</div></main></body></html>").headline


@pytest.mark.parametrize(
    "heading",
    [
        f"<h1><span class='article__kicker'>Harbour</span> {TITLE}</h1>",
        f"<h1><small>Harbour</small> {TITLE}</h1>",
        f"<h1><span>Harbour</span> <span>{TITLE}</span></h1>",
        f"<h1><span>{TITLE}</span> <span>Eighty-four boats draw lots</span></h1>",
        f"<h1>{TITLE}<span class='sr-only'>, topic: Business</span></h1>",
    ],
)
def test_line_above_or_below_in_the_same_heading_is_no_part_of_the_headline(heading):
    assert headline_of(heading) == TITLE


def test_line_above_stays_where_the_page_counts_it_into_its_title():
    head = f"<title>Harbour: {TITLE}</title>"
    assert headline_of(f"<h1><span class='kicker'>Harbour:</span> {TITLE}</h1>", head=head) == f"Harbour: {TITLE}"


def test_name_of_the_site_in_an_h1_that_leads_home_is_no_headline():
    logo = "<h1><a href='/'>Courier Floating Blog</a></h1>"
    head = f"<title>Courier Floating Blog: {TITLE}</title>"
    assert headline_of(f"{logo}<h3>{TITLE}</h3>", head=head) == TITLE


def test_heading_is_preferred_to_what_the_head_says_for_search_engines():
    head = "<title>Namsan market: all about it | Courier</title><meta property='og:title' content='Namsan market'>"
    assert headline_of(f"<h1>{TITLE}</h1>", head=head) == TITLE


def test_encoding_of_entities_in_the_head_does_not_reach_the_headline():
    assert headline_of("", head="<meta property='og:title' content='Fish &amp;amp; ships'>") == "Fish & ships"
