"""The one place for reasons: what was waited for, pressed, dropped and chosen, and why, in order.

Every room writes here and nobody reads it to decide anything; `explain` and `-v` show it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Event:
    """One reason. `at_ms` is real time since the trace began; `data` holds JSON values.

    `page` is the one among several that it concerns.
    """

    at_ms: float
    room: str
    step: str
    why: str
    data: dict[str, Any]
    page: str | None = None


@dataclass(slots=True)
class Trace:
    """An ordered list of events. `listen` is called with each as it is written (for `-v`).

    `page` is the one that all of them concern, where others tell the same listener of theirs.
    """

    events: list[Event] = field(default_factory=list)
    listen: Callable[[Event], None] | None = None
    page: str | None = None
    now: Callable[[], float] = time.perf_counter
    _began: float | None = None

    def note(self, room: str, step: str, why: str, **data: Any) -> None:
        """Something was done or observed."""
        self._began = self._began if self._began is not None else self.now()
        event = Event(round((self.now() - self._began) * 1000, 1), room, step, why, data, self.page)
        self.events.append(event)
        if self.listen:
            self.listen(event)

    def drop(self, what: str, *, step: str, why: str, **data: Any) -> None:
        """A piece of the page was left out of the article. `what` is its text or a short name of it."""
        self.note("article", "drop", why, what=what[:120], by=step, **data)

    def keep(self, what: str, *, step: str, why: str, **data: Any) -> None:
        """A piece of the page was taken into the article."""
        self.note("article", "keep", why, what=what[:120], by=step, **data)

    def choose(self, field_name: str, value: Any, *, source: str, over: Sequence[str] = ()) -> None:
        """A field got its value from `source` and not from the places in `over`."""
        self.note("article", "choose", source, field=field_name, value=value, over=list(over))
