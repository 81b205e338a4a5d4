"""When is the page done, and what is to be done before? Pure: from what was observed to one step.

The rule: a page is done when no pending cause can still change the article.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Literal

from jsnews.browser.requests import Pending
from jsnews.options import Limits

ActName = Literal[
    "follow_refresh",
    "refuse_hung",
    "drop_stylesheets",
    "calm",
    "tidy",
    "run_frames",
    "consent",
    "close_dialogs",
    "pick_region",
    "expand",
    "reach",
    "gesture",
    "scroll",
]
# Acts that a change of text makes worth another try, and how often each may be done at all.
AGAIN: dict[ActName, int] = {
    "tidy": 40,
    "run_frames": 40,
    "consent": 8,
    "close_dialogs": 6,
    "pick_region": 8,
    "expand": 12,
    "reach": 4,
    "gesture": 2,
    "scroll": 40,
}
# What `tidy` does in one go, as far as nothing comes of it.
TIDY: tuple[ActName, ...] = ("consent", "close_dialogs", "pick_region", "expand")
# Acts that are done once on a page, whatever they bring.
ONCE: frozenset[ActName] = frozenset({"gesture", "drop_stylesheets"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Causes:
    """What is pending in the page, as the clock and the book of requests see it. Times in ms."""

    requests: tuple[Pending, ...] = ()
    next_ms: float | None = None
    next_why: str = ""
    in_real_time: bool = False  # what comes next asks a server once more for what takes its time
    holds: tuple[str, ...] = ()
    unrun: tuple[str, ...] = ()  # addresses of scripts that have come and not run
    refresh: tuple[float, str] | None = None
    ready: str = "complete"
    deferred: bool = False  # the page has been read, and its deferred scripts have not all run
    moved: bool = True  # a script, message or observer could act in the next frame
    length: int = 0
    watched: dict[str, bool] = field(default_factory=dict)
    foreign_frames: int = 0  # frames of other origins that may hold a part of the article
    hung: int = 0  # scripts and stylesheets that have been asked for and never come
    unmatched: str = ""  # the selector that is asked for, while nothing matches it


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What has been done so far on this page."""

    done: frozenset[ActName] = frozenset()  # brought nothing since the text last changed
    counts: dict[ActName, int] = field(default_factory=dict)
    calm: bool = False
    unsettled_s: float = 0.0  # how long calm has failed to come
    load_wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Wait:
    """Let time pass: for `for_` at most `ms`."""

    for_: Literal["request", "timer", "hold", "load", "selector"]
    why: str
    ms: float


@dataclass(frozen=True, slots=True)
class Act:
    """Do something in the page."""

    what: ActName


@dataclass(frozen=True, slots=True)
class Done:
    """Take the page as it is."""

    reason: Literal["settled", "deadline"]


Step = Wait | Act | Done


def decide(causes: Causes, progress: Progress, left_s: float, limits: Limits) -> Step:
    """The next step; `left_s` is what remains of the page's time."""
    if left_s <= 0:
        return Done("deadline")
    return (
        _pending(causes, progress, limits)
        or _rest(causes, progress, limits)
        or _act(causes, progress, limits)
        or _end(causes, limits)
    )


def _pending(causes: Causes, progress: Progress, limits: Limits) -> Step | None:
    """Known causes, the dearest first: nothing is jumped over while a request that matters is open."""
    if causes.requests:
        first = causes.requests[0]
        if first.kind == "Stylesheet" and first.left_s < 0.05:
            return Act("drop_stylesheets")
        return Wait("request", first.label, first.left_s * 1000)
    if (
        causes.refresh
        and progress.counts.get("follow_refresh", 0) < limits.presses_most
        and causes.refresh[0] <= limits.refresh_s
        and causes.refresh[1]
    ):
        return Act("follow_refresh")
    if causes.next_ms is not None:
        # The server may have been told by nobody yet: a reader answers what asks him before he waits for long.
        if causes.in_real_time and _is_due("consent", progress, limits):
            return Act("consent")
        return Wait("timer", causes.next_why, causes.next_ms)
    if causes.holds:
        return Wait("hold", ", ".join(sorted(set(causes.holds))), limits.hold_ms)
    if causes.unrun:
        return Wait("hold", f"turn of {causes.unrun[0]}", limits.frame_ms)
    if causes.ready == "loading" and "drop_stylesheets" not in progress.done:
        return Act("drop_stylesheets")
    # A script that never comes holds the parser and all that stands below it, or the scripts that come after it; and so
    # does a stylesheet that could not be taken out, for another site's imports it.
    if (
        (causes.ready == "loading" or (causes.deferred and causes.length < limits.thin_characters))
        and causes.hung
        and progress.counts.get("refuse_hung", 0) < limits.refused_most
    ):
        return Act("refuse_hung")
    if progress.load_wait_s >= limits.load_s:
        return None
    # Nothing is asked for any more, and the parser has not come to the end: it is at work, if slowly.
    if causes.ready == "loading":
        return Wait("load", "the parser", limits.hold_ms)
    if causes.ready != "complete" and causes.watched.get("load", False):
        return Wait("load", "load event", limits.hold_ms)
    return None


def _rest(causes: Causes, progress: Progress, limits: Limits) -> Step | None:
    """A frame without new text and without a message; a page on which nothing can move needs none."""
    if progress.calm or not causes.moved or progress.unsettled_s > limits.calm_s:
        return None
    return Act("calm")


def _act(causes: Causes, progress: Progress, limits: Limits) -> Act | None:
    """What a reader would do next, and where it is worth it."""
    due = [what for what in TIDY if _is_due(what, progress, limits)]
    wanted: list[tuple[ActName, bool]] = [
        ("tidy", len(due) == len(TIDY)),
        ("consent", True),
        ("close_dialogs", True),
        ("pick_region", True),
        ("run_frames", causes.foreign_frames > 0),
        ("expand", True),
        ("reach", causes.watched.get("press", False)),
        ("gesture", causes.watched.get("interaction", False)),
        ("scroll", causes.watched.get("scroll", False)),
    ]
    return next((Act(what) for what, applies in wanted if applies and _is_due(what, progress, limits)), None)


def _is_due(what: ActName, progress: Progress, limits: Limits) -> bool:
    """Whether an act is worth a try, and has not had all of its tries."""
    return what not in progress.done and progress.counts.get(what, 0) < AGAIN.get(what, limits.acts_most)


def _end(causes: Causes, limits: Limits) -> Step:
    if causes.unmatched:
        return Wait("selector", f"{causes.unmatched!r}, which nothing matches yet", limits.hold_ms)
    return Done("settled")


def after(progress: Progress, what: ActName, brought: bool) -> Progress:
    """The progress once an act was done; where it `brought` something the others are worth another try."""
    counts = {**progress.counts, what: progress.counts.get(what, 0) + 1}
    if not brought:
        return replace(progress, done=progress.done | {what}, counts=counts)
    done = (progress.done & ONCE) | ({what} & ONCE)
    return replace(progress, done=done, counts=counts, calm=False, unsettled_s=0.0)


def due_again(progress: Progress, *acts: ActName) -> Progress:
    """The progress where these acts alone are worth another try."""
    return replace(progress, done=progress.done - set(acts))


def causes_from(status: dict[str, Any], requests: list[Pending], **more: Any) -> Causes:
    """The page's own status (page/pending.js) and the requests as one set of causes."""
    upcoming, refresh = status["next"], status["refresh"]
    watched = status["watched"]
    return Causes(
        requests=tuple(requests),
        next_ms=upcoming["ms"] if upcoming else None,
        next_why=upcoming["why"] if upcoming else "",
        holds=tuple(status["holds"]),
        refresh=(refresh["seconds"], refresh["url"]) if refresh else None,
        ready=status["ready"],
        deferred=status["deferred"],
        moved=status["moved"],
        length=status["length"],
        watched=watched,
        **more,
    )
