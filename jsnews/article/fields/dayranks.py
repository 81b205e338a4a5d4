"""Which of the dates that a page shows is believed first: by where it stands, and by its label."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, auto

from jsnews.article.dates.datewords import (
    LONGEST_BARE,
    PUBLISHED_WORDS,
)
from jsnews.article.page.dom import Media, TextBlock

_BESIDE, _INTO_BODY = 2, 2
BELOW, ABOVE, AFTER, INSIDE = range(4)


@dataclass(frozen=True, slots=True)
class Daymark:
    """A date that the page shows; `plain`: at the headline, with nothing that makes it another's."""

    value: str
    raw: str
    source: str
    updated: bool
    plain: bool


@dataclass(frozen=True, slots=True)
class Where:
    """Block numbers: the headline, the text's first block, the first below the article's head, the text's end, and
    what is looked at."""

    start: int
    first: int
    below: int
    end: int | None
    low: int
    high: int

    def head(self, number: int) -> bool:
        return self.low <= number <= max(self.first, self.start + 1)

    def beside(self, number: int, *, element: bool) -> bool:
        """So near to the headline that today's date in the page's header is further away."""
        end = max(self.first, self.start) + _INTO_BODY if element else max(self.first, self.start + 1)
        return self.start - _BESIDE <= number <= end

    def rank(self, number: int) -> int:
        """Between headline and text, above the headline, after the text, in the text."""
        if self.start <= number < max(self.below, self.start + 2):
            return BELOW
        if number < self.start:
            return ABOVE
        return AFTER if self.end is not None and number >= self.end else INSIDE


class Order(IntEnum):
    """Which of the dates that a page shows is believed first."""

    LABELLED = auto()
    TIME_BELOW = auto()  # the headline, and above the text
    ELEMENT_BELOW = auto()
    LINE_BELOW = auto()
    TIME_AT_TEXT = auto()
    TIME_BESIDE = auto()  # just above the headline
    ELEMENT_ABOVE = auto()
    TIME_ABOVE = auto()
    LINE_ABOVE = auto()
    LABELLED_AFTER = auto()
    LINE_AFTER = auto()  # the text
    TIME_AFTER = auto()
    TIME_INSIDE = auto()
    LINE_INSIDE = auto()


def order_of_line(mark: Daymark, block: TextBlock, where: Where) -> Order:
    """What is labelled comes first, then what stands below the headline, above it, after the text, in the text."""
    rank = where.rank(block.number)
    named = mark.source == "date element"
    if PUBLISHED_WORDS.match(mark.raw):
        return Order.LABELLED if rank < AFTER else Order.LABELLED_AFTER
    if rank == BELOW and (named or len(mark.raw) <= LONGEST_BARE):
        return Order.ELEMENT_BELOW if named else Order.LINE_BELOW
    if rank == ABOVE:
        return Order.ELEMENT_ABOVE if named else Order.LINE_ABOVE
    return Order.LINE_AFTER if rank == AFTER else Order.LINE_INSIDE


def order_of_time(time: Media, where: Where) -> Order:
    """The same for a time element."""
    rank = where.rank(time.before)
    if rank == ABOVE:
        return Order.TIME_BESIDE if time.before >= where.start - _BESIDE else Order.TIME_ABOVE
    if rank == BELOW:
        return Order.TIME_BELOW
    if rank == AFTER:
        return Order.TIME_AFTER
    return Order.TIME_AT_TEXT if time.before <= where.first + 1 else Order.TIME_INSIDE
