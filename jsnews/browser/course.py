"""Where a page leads itself: to which documents, how often, and from when on it is held where it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from jsnews.browser.clock import Status
from jsnews.browser.tab import Tab
from jsnews.options import Limits
from jsnews.trace import Trace

ERROR_PAGE = "chrome-error:"  # what Chromium shows in place of a document that can't be had


@dataclass(slots=True)
class Course:
    """The way of one page from document to document."""

    tab: Tab
    limits: Limits
    trace: Trace
    _navigations: int = 0
    _guarded: bool = False
    _shown: str = ""  # the address of the last document that came
    _given_up: str = ""  # that of one that did not

    def __post_init__(self) -> None:
        self._shown = self.tab.asked
        # The page may have led us on before we come to look at it.
        self._navigations = self.tab.navigations - self._is_nowhere()

    @property
    def has_turned(self) -> bool:
        """Whether another document has taken the place of the one that was followed last."""
        return self.tab.navigations != self._navigations

    async def follow(self) -> None:
        """Take in that another document is there; one that leads in circles or nowhere leads no further."""
        self._navigations = self.tab.navigations
        self.trace.note("settle", "navigated", self.tab.address)
        # Several loads may have passed between two looks, so the count may be past the limit when it is first seen.
        again = self.tab.loads.get(self.tab.address, 0) >= self.limits.loads_most
        nowhere = self._is_nowhere()
        # It came in the moment in which it was given up: it was stopped at its beginning.
        broken = self.tab.address == self._given_up
        if (again or nowhere or broken) and not self._guarded:
            why = "the page has led us nowhere" if nowhere else "a document came that had been given up"
            await self._guard("the page loads itself again and again" if again else why)
            if nowhere or broken:
                await self.tab.open(self._shown if nowhere else self.tab.address)
        if not nowhere:
            self._shown = self.tab.address

    async def stay(self) -> None:
        """Give up the document that is on its way, and let no more in."""
        self.trace.note("settle", "stayed", f"{self.tab.coming.url} did not come")
        self._given_up = self.tab.coming.url
        await self.tab.stay()
        await self.tab.call("guard", True)

    def refresh(self, status: Status) -> dict[str, Any] | None:
        """Where the page sends its reader by itself; back to itself only where it has no text yet, as in a queue."""
        refresh: dict[str, Any] | None = status["refresh"] or self.tab.document.refresh
        if self._guarded or not refresh:
            return None
        is_waiting = status["length"] < self.limits.thin_characters
        return {**refresh, "url": refresh["url"] or (self.tab.address if is_waiting else "")}

    def _is_nowhere(self) -> bool:
        return self.tab.address.startswith(ERROR_PAGE)

    async def _guard(self, why: str) -> None:
        """Let no document lead away from itself any more."""
        self._guarded = True
        self.trace.note("settle", "guard", why)
        await self.tab.send("Page.addScriptToEvaluateOnNewDocument", {"source": "window.__jsnews?.guard(true)"})
