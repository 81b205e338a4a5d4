"""Which of the rules for known consent tools a page is given."""

from __future__ import annotations

import json

from jsnews.browser.consent import rules_for


def names(url: str) -> set[str]:
    """The names of the rules that a page at this address is given."""
    return {rule["name"] for rule in json.loads(rules_for(url))}


def test_rules_for_tools_that_any_site_may_use_are_sent_everywhere() -> None:
    assert {"didomi", "sourcepoint-top", "usercentrics-button"} <= names("https://paper.example/story")


def test_a_rule_for_one_site_is_sent_to_that_site_alone() -> None:
    everywhere, there = names("https://paper.example/story"), names("https://track.amazon.com/story")
    assert "track.amazon.com" in there - everywhere
    assert len(there - everywhere) < len(everywhere) / 10
