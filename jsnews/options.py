"""Every default, once. The CLI and the Python API build these; nobody else invents a number.

Times are seconds where the name ends in `_s` and milliseconds where it ends in `_ms`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, get_args

from jsnews.errors import UsageError

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

    def __post_init__(self) -> None:
        """Raises UsageError for a word that is none: whoever misspells "reject" would not be refusing any more."""
        for name, words in (("clock", get_args(ClockName)), ("consent", get_args(ConsentPolicy))):
            if getattr(self, name) not in words:
                raise UsageError(f"Wait has no {name} {getattr(self, name)!r}.", hint=f"Use one of {', '.join(words)}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who the page thinks it is shown to, under Playwright's names."""

    user_agent: str | None = None  # None: the browser's own, without the word Headless
    lang: str = "en-US"
    timezone: str | None = None  # an IANA name; None: the machine's
    viewport_size: tuple[int, int] = (1280, 900)
    color_scheme: Literal["light", "dark"] = "light"
    headers: tuple[tuple[str, str], ...] = ()  # sent to the site of the page and to no other
    load_storage: Path | None = None
    save_storage: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """What may be loaded, and through what."""

    proxy: str | None = None  # http://user:password@host:port
    proxy_bypass: str | None = None  # hosts that are asked without it, written like NO_PROXY
    block: bool = True  # refuse ads and trackers, and pictures and media while nobody looks
    filter_lists: tuple[Path, ...] = ()  # more to refuse, in the syntax of EasyList
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The numbers of the settle algorithm, measured on sites of misbehaving pages; those with `_s` stay in Python."""

    virtual: bool = True
    # timers
    horizon_ms: int = 10_000  # a one-shot timer further away does not hold the page
    chain_depth: int = 8  # from here a chain of timers must have brought text lately
    chain_dull: int = 4  # steps without text after which it is dull
    chain_quiet_ms: int = 3_000  # page time since its last text
    chain_life_ms: int = 20_000  # page time after which no deep chain holds the page
    chain_requests: int = 8  # a chain that only asks the server
    interval_ms: int = 3_000  # slower intervals never hold the page
    interval_ticks: int = 2  # ticks that an interval gets after each cause that ended
    interval_ticks_most: int = 12
    interval_slow_ms: int = 6_000  # page time for which one of half a second or more holds the page
    interval_fast_ms: int = 1_500
    interval_grow_ms: int = 12_000  # and for which one that adds text does
    progress_ms: int = 8_000  # and for which one that moves a progress bar does, while the text is missing
    interval_requests: int = 2
    stir_ms: int = 3_000  # intervals up to this get a tick after each step of the reader
    jump_ms: int = 250  # page time that one jump may cover
    jump_real_ms: int = 60  # real time that one jump may take
    leads_on_ms: int = 2_500  # page time after which a script that leaves a page with an article goes to another one
    countdown_from: int = 20  # a number from here that falls by one is a countdown
    countdown_ms: int = 400  # between its steps at least
    countdown_most_ms: int = 2_000  # and at most
    countdown_rounds: int = 1  # times that one may begin anew, as where something is tried again
    frame_ms: float = 16.7
    frame_probes: int = 150  # virtual frames spent on animation callbacks that have not written yet
    frame_probes_more: int = 30  # after an answer, and after a step of the reader
    frame_probes_empty: int = 300  # more of them while the page shows no text
    frame_leave_ms: int = 250  # real clock: for what leaves by frames when new text has come
    frame_thin_ms: int = 2_500  # real clock: patience with animation callbacks on a thin page
    console_most: int = 300  # words of a page to the console; nobody reads the others
    spin_reads: int = 2_000  # clock reads inside one task after which time moves by itself
    animation_rounds: int = 12
    animation_ms: int = 2_500
    animation_hidden_ms: int = 10_000  # of which the whole page is hidden until its end
    # things of real time
    worker_ms: int = 2_000  # with an article on the page
    worker_thin_ms: int = 3_200
    worker_empty_ms: int = 5_000
    service_worker_ms: int = 3_000
    ask_ms: int = 1_500  # platform promises
    hand_over_ms: int = 500  # from the end of an answer until the scripts that asked have it
    font_ms: int = 4_000  # fonts that are waited for, on a page without text
    font_full_ms: int = 600  # the same with an article on it
    feed_least_ms: int = 300  # after a text of a stream
    feed_second_ms: int = 1_300  # after its first one, where that is not the whole article
    feed_ms: int = 2_600  # the longest gap between two texts of a stream
    resume_ms: int = 4_500  # for an event stream that was cut off; the browser takes it up again after three seconds
    feed_total_ms: int = 12_000  # after which a stream is a ticker, not the text of an article
    frame_load_ms: int = 2_000
    frame_dull: int = 6  # steps after which a frame that writes nothing gets a slower pace
    frame_dull_ms: int = 1_000  # that pace
    frame_characters: int = 60  # of prose, with which a frame of another site is read to its end
    frame_rounds: int = 12  # looks at frames of other origins whose timers bring nothing
    stream_ms: int = 3_200  # a stream that has brought nothing yet, on a thin page
    stream_busy_ms: int = 4_000  # the same while something says that the page is loading
    # the article's text
    prose_characters: int = 40  # a block from here is prose
    fold_characters: int = 80  # of a hidden part that is taken for text and not for a menu
    thin_characters: int = 400  # below, the article is taken for missing
    full_characters: int = 1_500  # from here, a page has what most articles have
    region_share: float = 0.7  # of all prose, that the article's element must hold
    window_share: float = 1.2  # of the most that was there at once, from which more was seen in all
    shrunk_share: float = 0.6  # of its longest state, below which an article was cut
    # acts
    acts_most: int = 12
    refused_most: int = 4  # loads that are begun again without scripts or stylesheets that hang
    sealed_most: int = 12  # elements that are asked for a closed shadow root
    presses_most: int = 6
    tries_most: int = 3  # presses on what asks the server once more
    scrollers_most: int = 3_000
    scroll_share: float = 0.8
    scroll_steps: int = 8  # steps in one go
    scroll_real_ms: int = 1_500  # after which a go is over
    scroll_pause_ms: int = 250  # between two steps
    scroll_rest_ms: int = 250  # before the page is told once more where its reader is
    dialog_characters: int = 6_000
    front_share: float = 0.25  # of the window, that a dialog covers which tells a story
    front_more: float = 1.5  # times the prose behind it
    front_named: float = 0.5  # the same where the address names a part of the page
    consent_layers: int = 2
    said_characters: int = 300  # of what lies over a page, that are told
    # capture
    attribute_characters: int = 2_000
    state_characters: int = 5_000_000
    # requests: how long one may go without a byte before it is taken for hung
    stall_full_s: float = 2.0  # with an article on the page
    stall_thin_s: float = 5.0  # without, or with something that says it is loading
    stall_grown_s: float = 3.5  # the same for one that text has overtaken
    stall_empty_s: float = 10.0  # with no text at all: there is nothing else to hope for
    stall_foreign_full_s: float = 1.0
    stall_foreign_thin_s: float = 4.0
    stall_foreign_empty_s: float = 8.0
    stall_document_s: float = 12.0
    connect_s: float = 2.0  # of a host to which nothing could be sent yet: no name, no connection
    stall_stylesheet_s: float = 1.0
    trickle_full_s: float = 2.0  # the same for an answer of which bytes come, but no text
    trickle_thin_s: float = 8.0
    drip_bytes: int = 40  # a second; an answer that is slower than this says nothing but that it is there
    script_turn_s: float = 1  # for a script that has come to run
    picture_s: float = 0.3  # for our own answer to a picture to arrive
    pictures_most: int = 60  # that are waited for so; a page that asks for more counts its readers with them
    polls: int = 4  # a path asked so often that never preceded new text
    polls_full: int = 2  # the same where the article is there
    poll_brief_s: float = 1  # for the answer to such a question while there is no article
    poll_new_s: float = 1  # from its first time on, in which what is asked is no poll where no article is there
    poll_useful_s: float = 2  # the same after text, for what has brought some, on any page
    poll_s: float = 0.15  # what is asked again so much later is asked anew, not in parallel
    parallel_most: int = 12  # questions of one kind at once; more are asked for something else than a text
    # the loop
    ask_again_s: float = 0.4  # the page is looked at so often while requests hold it
    hold_ms: float = 40.0  # between two looks at something of real time
    real_time_s: float = 6.0  # for servers that are asked again and again for something that takes time
    load_s: float = 2.0  # for a load event that somebody listens to
    calm_s: float = 1.5  # for a page that is never calm
    refresh_s: float = 8.0  # a meta refresh due later is none
    hung_s: float = 5.0  # without an answer from the page
    hung_full_s: float = 3.5  # the same with an article on it
    call_s: float = 1.5  # one call into the page
    capture_s: float = 10.0
    loads_most: int = 4  # of one address in one grab
    begun_characters: int = 150  # from here something of the article is there, and a poll may be known for one


VIRTUAL = Limits()
# On the real clock every millisecond that is waited for is paid by the user.
REAL = replace(
    VIRTUAL,
    virtual=False,
    scroll_pause_ms=0,
    countdown_rounds=0,
    horizon_ms=5_000,
    chain_depth=3,
    chain_dull=2,
    chain_quiet_ms=0,
    chain_life_ms=8_000,
    chain_requests=5,
    interval_ms=500,
    stir_ms=250,
    interval_ticks=1,
    interval_ticks_most=4,
    interval_slow_ms=0,
    interval_fast_ms=0,
    interval_grow_ms=8_000,
    frame_probes=0,
    frame_rounds=30,
)
# While less is there than most articles have, the real clock is as patient as the virtual one.
REAL_THIN = replace(
    REAL,
    stir_ms=1_000,
    horizon_ms=10_000,
    chain_depth=6,
    chain_dull=4,
    chain_quiet_ms=1_500,
    interval_ms=2_000,
    interval_slow_ms=5_500,
    interval_fast_ms=1_500,
)
