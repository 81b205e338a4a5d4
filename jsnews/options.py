"""Every default, once. The CLI and the Python API build these; nobody else invents a number.

Times are seconds where the name ends in `_s` and milliseconds where it ends in `_ms`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

ClockName = Literal["virtual", "real", "auto"]
ConsentPolicy = Literal["reject", "accept", "hide", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """How long a page may take, and what it must show."""

    limit_s: float = 30.0  # for the whole page: navigation, settling, revealing, capture
    wait_for: str | None = None  # a CSS selector that must match before the page counts as settled
    wait_ms: int = 0  # real time to let pass at the end, for pages that only the user understands
    clock: ClockName = "auto"  # virtual when headless, real when headed
    pages: int = 20  # pages of one article that are joined at most
    consent: ConsentPolicy = "reject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who the page thinks it is shown to, under Playwright's names."""

    user_agent: str | None = None  # None: the browser's own, without the word Headless
    lang: str = "en-US"
    timezone: str | None = None  # an IANA name; None: the machine's
    viewport_size: tuple[int, int] = (1280, 900)
    color_scheme: Literal["light", "dark"] = "light"
    headers: tuple[tuple[str, str], ...] = ()
    load_storage: Path | None = None
    save_storage: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """What may be loaded, and through what."""

    proxy: str | None = None
    block: bool = True  # refuse ads, trackers, pictures, media and fonts
    max_bytes: int = 25_000_000  # of one HTML answer or one settled page
    ignore_https_errors: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """How often a page is tried again after a Retryable error, and the pauses between (exponential, with jitter)."""

    retries: int = 2
    first_s: float = 0.5
    longest_s: float = 20.0  # also the longest Retry-After that is honoured


@dataclass(frozen=True, slots=True, kw_only=True)
class Debug:
    """A visible browser, and records of what it did."""

    headed: bool = False
    slowmo_ms: int = 0
    pause: bool = False
    screenshot: Path | None = None
    trace_zip: Path | None = None
    save_har: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Many URLs: how many pages at once, and how politely."""

    concurrency: int = 2
    per_host: int = 1  # pages of one host at once
    delay_s: float = 1.0  # between two pages of one host


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """All of it; what `grab` takes."""

    wait: Wait = field(default_factory=Wait)
    identity: Identity = field(default_factory=Identity)
    network: Network = field(default_factory=Network)
    retry: Retry = field(default_factory=Retry)
    debug: Debug = field(default_factory=Debug)
    batch: Batch = field(default_factory=Batch)
    browser: str | None = None  # path of a Chromium, or a channel name; None: JSNEWS_BROWSER, then whatever is there
