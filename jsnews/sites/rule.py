"""What is known of one site: a few verbs, as data."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule for the pages that `match` names. `why` and `checked` say what it is for, and when it worked.

    Selectors are CSS:
    wait_for   must be there before the page is done        click      is pressed, each once, in order
    remove     is never part of the article                 body       holds the article, and nothing else does
    headline, authors (one an element), published (datetime attribute, else text): where the page has these fields
    """

    name: str
    match: tuple[str, ...]
    why: str
    checked: str
    wait_for: str | None = None
    click: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    body: str | None = None
    headline: str | None = None
    authors: str | None = None
    published: str | None = None


def best(url: str, rules: tuple[Rule, ...]) -> Rule | None:
    """The rule whose pattern says most about the URL, the first of equals; None where none matches."""
    scored = [(max(_fit(url, pattern) for pattern in rule.match), rule) for rule in rules]
    fitting = [(fit, rule) for fit, rule in scored if fit > (0, 0)]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def split_pattern(pattern: str) -> tuple[str, str]:
    """Host in lower case, and path (`/*` where the pattern names none)."""
    host, slash, path = pattern.partition("/")
    return host.lower(), f"/{path}" if slash else "/*"


def _fit(url: str, pattern: str) -> tuple[int, int]:
    """How much of the URL the pattern names (host, path), or (0, 0) where it does not match."""
    try:
        parts = urlsplit(url)
        there = (parts.hostname or "").lower()
    except ValueError:
        return 0, 0
    host, path = split_pattern(pattern)
    if there != host and not there.endswith(f".{host}"):
        return 0, 0
    return (len(host), len(path)) if fnmatchcase(parts.path or "/", path) else (0, 0)
