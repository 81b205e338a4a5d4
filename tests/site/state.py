"""What the server remembers of one visit, so that pages can be loaded many times and side by side."""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from dataclasses import dataclass, field

from aiohttp import web


@dataclass(slots=True)
class Memory:
    """Counts and beginnings of one visit."""

    counts: Counter[str] = field(default_factory=Counter)
    beginnings: dict[str, float] = field(default_factory=dict)

    def counted(self, what: str) -> int:
        """How often this was asked in this visit, now included."""
        self.counts[what] += 1
        return self.counts[what]

    def began_of(self, what: str) -> float:
        """The time of the event loop at which this was first asked in this visit."""
        return self.beginnings.setdefault(what, asyncio.get_running_loop().time())


MEMORIES: web.AppKey[dict[str, Memory]] = web.AppKey("memories", dict)
FRESH = itertools.count(1)


def visit_id(request: web.Request) -> str:
    """The id in the address (`visit`), or a new one."""
    return request.query.get("visit") or f"v{next(FRESH)}"


def of(request: web.Request) -> Memory:
    """The memory of the visit that a request belongs to; requests that name none share one for each path."""
    return request.app[MEMORIES].setdefault(request.query.get("visit") or request.path, Memory())
