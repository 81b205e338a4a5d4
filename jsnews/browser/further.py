"""An article's further pages: found, opened in order, joined; one that can't be had ends the way, not the grab."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from playwright.async_api import Error

from jsnews.browser.apart import enter
from jsnews.browser.astray import is_astray, is_front, is_same_article
from jsnews.browser.document import Rendered, Visit, capture_document, first_line, open_document, settle
from jsnews.browser.retry import retrying
from jsnews.browser.settle import Settling
from jsnews.browser.tab import Broken, Gone, Hung, Tab
from jsnews.errors import JsnewsError, PageTimeout, ServerError
from jsnews.options import Limits

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_LEAST_S = 1.0  # no page is begun with less time than this
_TEXT = re.compile(r">([^<]{20,})<|<img\b[^>]*?\ssrc=\"([^\"]+)")  # a line at least, or a picture
_PARAGRAPH = re.compile(r"<p\b[^>]*>([^<]{40,})")
_SILENT = (Gone, Broken, Hung, TimeoutError, Error)


@dataclass(slots=True)
class Further:
    """The pages that came, in order, and a sentence for the one that did not."""

    pages: list[Rendered] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


async def further_pages(tab: Tab, visit: Visit, first: Rendered) -> Further:
    """The article's other pages, as long as each is new, under its headline, and can be had."""
    found = Further()
    seen = {tab.page.url.split("#")[0]}
    said: set[tuple[str, str]] = set()  # on the pages so far
    most = visit.options.wait.pages
    while target := await _target(tab, visit, first, seen):
        number = len(found.pages) + 2
        if number > most:
            if not target.get("isGuess") and _goes_on(target, first, found, visit.clock.limits):
                _miss(found, visit, number, f"no more than {most} were wanted (--pages)")
            break
        try:
            page = await _open(tab, target, visit)
        except (JsnewsError, *_SILENT) as error:
            _miss(found, visit, number, _reason(error))
            break
        if page is None or any(page.html == other.html for other in (first, *found.pages)):
            break
        shown = _shown(page)
        if is_astray(page, target.get("url"), first) or is_front(page, first, shown):
            if not target.get("isGuess"):
                _miss(found, visit, number, f"it leads to {page.url}")
            break
        if not is_same_article(first.headline, page.headline):
            # A page of a few lines under a headline of its own stands where the next page should be: a wall, an excuse.
            if page.report.text_length < visit.clock.limits.thin_characters and not target.get("isGuess"):
                _miss(found, visit, number, f"“{page.headline}” stands in its place")
            visit.trace.note("render", "other story", f"“{page.headline}” is no page of this article")
            break
        said = said or _said(_shown(first))
        if (texts := _said(shown)) <= said and page.report.text_length >= visit.clock.limits.thin_characters:
            visit.trace.note(
                "render", "last page", "what it leads to says the same, as another month of a calendar does"
            )
            break
        said |= texts
        seen.add(target.get("url", ""))
        found.pages.append(page)
        if page.report.reason == "deadline":
            _miss(found, visit, number, "the time ran out while it was still loading")
            break
        if page.report.pending:
            _miss(found, visit, number, f"it had asked for something that was not read: {page.report.pending[0]}")
    return found


def _goes_on(target: dict[str, Any], first: Rendered, found: Further, limits: Limits) -> bool:
    """Whether the last page had text that stood on none before it: what led there may be a calendar's arrow as well.

    Behind the first page, where nothing has led anywhere yet, an address of the article's own tells.
    """
    if not found.pages:
        return "url" in target
    *before, last = (set(_PARAGRAPH.findall(page.html)) for page in (first, *found.pages))
    return sum(map(len, last.difference(*before))) >= limits.thin_characters


def _shown(page: Rendered) -> LexborHTMLParser:
    """A page without what it does not show."""
    from selectolax.lexbor import LexborHTMLParser  # most articles have one page

    tree = LexborHTMLParser(page.html)
    for node in tree.css("script, style, [data-jsnews-hidden], [data-jsnews-restored]"):
        node.decompose()
    return tree


def _said(tree: LexborHTMLParser) -> set[tuple[str, str]]:
    """Its texts and pictures."""
    return set(_TEXT.findall(tree.html or ""))


async def _target(tab: Tab, visit: Visit, first: Rendered, seen: set[str]) -> dict[str, Any] | None:
    """Where the next page is (`url`; `isGuess`: it may be another story), or that a control of this one leads to it
    (`control`); None on the last page."""
    try:
        target: dict[str, Any] | None = await _next_page(tab, first.url)
    except _SILENT as error:
        visit.trace.note("render", "last page", f"the page does not say whether there are more: {_reason(error)}")
        return None
    if target and tab.stopped and "url" not in target and target.get("isGuess"):
        return None  # what it leads to can't be seen any more
    return target if target and target.get("url") not in seen else None


async def _next_page(tab: Tab, first_url: str) -> dict[str, Any] | None:
    """What the page says; from a world of our own where our script does not work in its."""
    target: dict[str, Any] | None
    try:
        target = await tab.call("nextPage", first_url)
    except Broken:
        await enter(tab)
        target = await tab.call("nextPage", first_url)
    return target


async def _open(tab: Tab, target: dict[str, Any], visit: Visit) -> Rendered | None:
    if visit.left_s <= _LEAST_S:
        raise PageTimeout("no time is left for it")
    if tab.stopped and "url" not in target:
        raise PageTimeout("a script of the page before it never ended")
    return await (_follow(tab, target["url"], visit) if "url" in target else _turn(tab, visit))


async def _follow(tab: Tab, url: str, visit: Visit) -> Rendered:
    """The page at `url`, tried again as the options say, within the time of the whole article."""
    visit.trace.note("render", "next page", url)
    await tab.evaluate("__jsnews.guard(false)")
    await tab.start_scripts()
    retry = visit.options.retry
    within = replace(retry, longest_s=min(retry.longest_s, visit.left_s / (retry.retries + 1)))
    async for attempt in retrying(within, visit.trace):
        with attempt:
            return await open_document(tab, url, visit, limit_s=visit.clock.limits.stall_document_s)
    raise AssertionError("tenacity ends with a result or an error")


async def _turn(tab: Tab, visit: Visit) -> Rendered | None:
    """The next page by a control that changes this one; None where pressing it brought no other text.

    Raises ServerError where the page asked for it in vain.
    """
    began = time.monotonic()
    denied = await tab.call("denied")
    before = await tab.call("signature")
    await tab.evaluate("__jsnews.guard(false)")  # the control may well lead to another document
    pressed = await tab.call("turnPage")
    if not pressed:
        return None
    tab.requests.pressed_at = time.monotonic()
    visit.trace.note("render", "next page", pressed)
    settling = Settling(tab, visit.clock, visit.options.wait, visit.trace, visit.deadline)
    reason = await settle(settling, visit.trace)
    if failed := [said for said in await tab.call("denied") if said not in denied]:
        raise ServerError(failed[-1])
    if await tab.call("signature") == before:
        return None
    return await capture_document(settling, reason, visit, began, fresh=True)


def _reason(error: BaseException) -> str:
    return error.message if isinstance(error, JsnewsError) else first_line(error)


def _miss(found: Further, visit: Visit, number: int, why: str) -> None:
    found.missing.append(f"page {number} of the article could not be had: {why}")
    visit.trace.note("render", "missing page", found.missing[-1])
