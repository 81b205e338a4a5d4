"""Which URL may start when: so many at once, so many of one host, a pause between two of one host. No I/O, no clock."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from jsnews.address import normal, split
from jsnews.options import Batch


@dataclass(slots=True)
class _Host:
    """A host's queue. `ready_at` is the time from which its next page may start."""

    urls: deque[str] = field(default_factory=deque)
    running: int = 0
    ready_at: float = 0.0


class Pace:
    """The queue of a batch; hosts take turns. Times are seconds on any clock that only goes up."""

    def __init__(self, urls: Iterable[str], options: Batch) -> None:
        self._options = options
        self._hosts: dict[str, _Host] = {}
        self._running = 0
        for url in urls:
            self._hosts.setdefault(host_of(url), _Host()).urls.append(url)

    @property
    def left(self) -> bool:
        """Whether a URL has not been started yet."""
        return any(host.urls for host in self._hosts.values())

    def start(self, now: float) -> str | None:
        """The next URL, counted as running from here on; None where none may start now."""
        if self._running >= max(1, self._options.concurrency):
            return None
        for name, host in self._hosts.items():
            if self._is_free(host) and host.ready_at <= now:
                self._hosts[name] = self._hosts.pop(name)  # to the end of the turn
                host.running += 1
                host.ready_at = now + self._options.delay_s
                self._running += 1
                return host.urls.popleft()
        return None

    def end(self, url: str, now: float) -> None:
        """The page of this URL has ended: its host rests from now."""
        host = self._hosts[host_of(url)]
        host.running -= 1
        host.ready_at = now + self._options.delay_s
        self._running -= 1
        if not host.urls and not host.running:
            del self._hosts[host_of(url)]

    def wait_s(self, now: float) -> float | None:
        """Seconds until the next URL may start; None where a page must end first, or none is left."""
        if self._running >= max(1, self._options.concurrency):
            return None
        waits = [max(0.0, host.ready_at - now) for host in self._hosts.values() if self._is_free(host)]
        return min(waits, default=None)

    def _is_free(self, host: _Host) -> bool:
        return bool(host.urls) and host.running < max(1, self._options.per_host)


def host_of(url: str) -> str:
    """The host's name, the same however it is spelt; a URL that can't be read stands for itself."""
    return (split(normal(url)).hostname or url).lower()
