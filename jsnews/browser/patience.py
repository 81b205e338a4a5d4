"""How long a request may hold the page: the less text there is, the longer we wait for more."""

from __future__ import annotations

from dataclasses import dataclass

from jsnews.options import Limits

ASKED = frozenset({"XHR", "Fetch"})  # by scripts, and as often as they like


@dataclass(slots=True)
class Open:
    """A request that has no end yet; times are monotonic seconds."""

    key: str
    kind: str
    foreign: bool
    started: float
    last_byte: float
    url: str
    host: str
    loader: str
    answered: float | None = None
    received: int = 0  # bytes
    stalled: bool = False
    by_parser: bool = False  # a script that the parser has come upon, and waits for
    failed: bool = False  # answered with an error that may pass


@dataclass(frozen=True, slots=True)
class Page:
    """What the patience depends on: how much of the article is there, and whether the parser still runs."""

    length: int  # characters of prose; those of a thin page at most while something says that it still loads
    parsing: bool
    cut: bool = False  # the document goes no further than into a sentence
    awaited_styles: bool = False  # somebody waits for the load event of a stylesheet
    text_came: float = 0.0  # when it last had more text, monotonic seconds


def without_a_byte(request: Open, page: Page, limits: Limits) -> float:
    """Seconds that may pass without a byte."""
    if request.kind == "Stylesheet":
        return limits.stall_stylesheet_s
    empty, thin, full = limits.stall_empty_s, limits.stall_thin_s, limits.stall_full_s
    if request.foreign:
        empty, thin, full = limits.stall_foreign_empty_s, limits.stall_foreign_thin_s, limits.stall_foreign_full_s
    elif request.kind == "Document" and (page.cut or page.length < limits.thin_characters):
        return limits.stall_document_s
    if page.text_came > request.started:
        thin = min(thin, limits.stall_grown_s)
    elif request.kind in ASKED:
        thin += (empty - thin) * max(0.0, 1 - page.length / limits.thin_characters)
    return _between(thin, full, page.length, limits)


def without_text(request: Open, page: Page, now: float, limits: Limits) -> float:
    """Seconds that an answer may still go on without bringing text: a stream that only beats has no end."""
    if request.kind not in ASKED or request.answered is None:
        return float("inf")
    patience = _between(limits.trickle_thin_s, limits.trickle_full_s, page.length, limits)
    if 0 < request.received < limits.drip_bytes * (now - request.answered):
        patience = limits.trickle_full_s
    return patience - (now - max(request.answered, page.text_came))


def _between(thin: float, full: float, length: int, limits: Limits) -> float:
    """`thin` for a page with little text, `full` for one with a whole article, in proportion between."""
    share = (length - limits.thin_characters) / (limits.full_characters - limits.thin_characters)
    return thin + (full - thin) * min(1.0, max(0.0, share))
