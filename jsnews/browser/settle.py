"""The settle loop: ask what is pending, decide, do it; until the article can change no more."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field, replace

from jsnews.browser.acts import ACTS
from jsnews.browser.clock import Clock, Status, Tidy
from jsnews.browser.course import Course
from jsnews.browser.decide import ONCE, Act, ActName, Causes, Done, Progress, Wait, after, causes_from, decide
from jsnews.browser.frames import foreign_frames
from jsnews.browser.patience import ASKED
from jsnews.browser.patience import Page as PageState
from jsnews.browser.requests import Pending, question_of
from jsnews.browser.sent import ReadAhead
from jsnews.browser.tab import Gone, Hung, Tab
from jsnews.options import Wait as WaitOptions
from jsnews.trace import Trace


@dataclass(slots=True)
class Settling:
    """One page on its way to being settled; what it collects becomes the settle report."""

    tab: Tab
    clock: Clock
    options: WaitOptions
    trace: Trace
    deadline: float  # monotonic seconds
    waited_for: dict[str, float] = field(default_factory=dict)  # cause → real ms
    acts: list[str] = field(default_factory=list)
    status: Status = field(default_factory=dict)
    progress: Progress = field(default_factory=Progress)
    longest: int = 0
    pending: tuple[str, ...] = ()  # what the page has asked for and can't read any more
    _changes: int = -1
    _told_at: float = 0.0  # when the page was last told that what had been asked for has ended
    _is_known: bool = False  # the status came with the last answer
    _asked: float = 0.0
    _silent_since: float | None = None
    _ahead: ReadAhead = field(default_factory=ReadAhead)
    _course: Course = field(init=False)

    def __post_init__(self) -> None:
        self._course = Course(self.tab, self.clock.limits, self.trace)

    async def run(self) -> str:
        """Until the page is done: "settled" or "deadline". Raises Hung, Broken."""
        while time.monotonic() <= self.deadline:
            if self.tab.crashed or self.tab.too_large:
                return "deadline"
            try:
                if self._course.has_turned:
                    await self._start_over()
                if await self._is_leaving():
                    continue
                causes = await self._observe()
                if self._course.has_turned:
                    continue  # the answer is another document's
                left = self.deadline - time.monotonic()
                step = decide(causes, self.progress, left, self.clock.limits)
                if step == Done("settled") and self._may_read_on():
                    continue
                if isinstance(step, Done):
                    await self._weigh_unread()
                    self.trace.note("settle", "done", step.reason, characters=self.status["length"])
                    return step.reason
                await (self._wait(step, causes) if isinstance(step, Wait) else self._act(step.what, causes))
                self._silent_since = None
            except Gone:
                await self.tab.wait(0.02)  # the document goes away: its successor is not there yet
            except TimeoutError as error:
                if self.tab.leaving:
                    continue
                self._silent_since = self._silent_since or time.monotonic() - self.clock.limits.call_s
                if time.monotonic() - self._silent_since >= self._patience_s():
                    self.pending = self._questions(self._silent_since)
                    raise Hung from error
        return "deadline"

    def _patience_s(self) -> float:
        """How long the page may be silent: less where there is not much left to hope for."""
        limits = self.clock.limits
        full = self.longest >= limits.full_characters
        return limits.hung_full_s if full else limits.hung_s

    async def sit_out(self) -> None:
        """Where the page can't be asked: until it has asked for nothing more, which no jump of ours makes faster."""
        until = min(self.deadline, time.monotonic() + self.clock.limits.real_time_s)
        while self._requests() and time.monotonic() < until and not self.tab.crashed:
            await self.tab.wait(0.25)
        self.pending = self._questions(time.monotonic())

    def _questions(self, at: float) -> tuple[str, ...]:
        """What scripts have asked for and was awaited at this time."""
        return tuple(request.label for request in self._requests(at) if request.kind in ASKED)

    # -- observe

    async def _observe(self) -> Causes:
        """What is pending. The page itself is not asked while only the network can bring something."""
        limits = self.clock.limits
        requests = self._requests()
        fresh = time.monotonic() - self._asked < limits.ask_again_s
        if requests and self.status and fresh and requests[0].kind != "Stylesheet":
            return causes_from(self.status, requests)
        ended = self.tab.requests.tell() if not requests and self._was_held(self._told_at) else None
        if ended is not None or not self._is_known:
            began = time.monotonic()
            status = await self.clock.status(self.tab, ended=ended, tidy=None if requests else self._tidy())
            if ended is not None:
                # What is made of the answer may be drawn a frame later.
                self._told_at, self.progress = began, replace(self.progress, calm=False)
            self.credit(status)
            self._rested(status, began)
        self._is_known = False
        held = self.status["ready"] == "loading" and any(request.kind == "Script" for request in self._requests())
        await self._ahead.look(self.tab, held=held)
        selector = self.options.wait_for or ""
        if selector and await self.tab.evaluate(f"!!document.querySelector({json.dumps(selector)})"):
            selector = ""
        return causes_from(
            self.status,
            self._requests(),
            in_real_time=self.status["length"] < limits.thin_characters and self.tab.requests.polled(),
            unrun=tuple(self.tab.requests.unrun(self.status["unrun"], time.monotonic())),
            foreign_frames=max(self.status["closed"], len(foreign_frames(self.tab))),
            hung=len(self.tab.requests.hung()),
            unmatched=selector,
        )

    def _requests(self, at: float | None = None) -> list[Pending]:
        """The requests that hold the page now, or held it at a time since which it has not answered."""
        length: int = max(self.status.get("length", 0), self._ahead.characters)
        if self.status.get("busy", True):
            length = min(length, self.clock.limits.thin_characters - 1)
        ready = self.status.get("ready", "loading")
        if ready == "complete":
            # A page may stop its own load; then nothing more of the document comes.
            self.tab.requests.open.pop(self.tab.loader, None)
        awaited = length < self.clock.limits.full_characters and self.status.get("watched", {}).get("styles", False)
        page = PageState(length, ready == "loading", self.status.get("cut", False), awaited)
        return self.tab.requests.pending(at or time.monotonic(), page)

    def _was_held(self, since: float) -> bool:
        """Whether a request holds the page, or has held it `since` then: it may begin and end between two looks."""
        return bool(self._requests()) or self.tab.requests.held_at > since

    def _may_read_on(self) -> bool:
        """Whether an answer has come of which the page was not told, on a page that has not been restless for long."""
        return self._was_held(self._told_at) and self.progress.unsettled_s <= self.clock.limits.calm_s

    async def _weigh_unread(self) -> None:
        """Count what the answer says as text that was there, where the parser was given up before its end."""
        if self.status["ready"] == "loading":
            await self._ahead.look(self.tab, held=True)
            self.longest = max(self.longest, self._ahead.characters)

    def credit(self, status: Status) -> None:
        """Take a status in: which requests were useful, whether text has come, how much there is."""
        changed = status["changes"] > self._changes >= 0
        self.tab.requests.credit(changed and status["length"] > self.longest, time.monotonic())
        self.tab.requests.noise.update(question_of(asked, asked["kind"]) for asked in status["noise"])
        if status["ready"] != "loading" or self._changes >= 0:
            if changed:
                # New text: it may bring its own folds and its own lazy neighbours.
                self.progress = replace(self.progress, calm=False, done=self.progress.done & ONCE)
            self._changes = status["changes"]
        if status["ready"] == "loading" and status["length"] > self.status.get("length", 0):
            self.progress = replace(self.progress, load_wait_s=0.0)  # the parser goes on
        status["refresh"] = self._course.refresh(status)
        self._asked = time.monotonic()
        # Text that is put into the place of other text, as a translation is, has its own length.
        self.longest = status["longest"] if status["replaced"] else max(self.longest, status["longest"])
        self.status, self._is_known = status, True
        self._silent_since = None  # whatever else takes long: the page has answered

    async def _start_over(self) -> None:
        """Another document has taken this one's place: nothing that was known of the page holds for it."""
        begun = self.progress.counts.get("refuse_hung", 0)  # the document is the same one, begun again
        self.progress = Progress(counts={"refuse_hung": begun})
        self.status, self._is_known = {}, False
        self._changes = -1
        self._ahead = ReadAhead()
        await self._course.follow()

    async def _is_leaving(self) -> bool:
        """True while another document is on its way; one that does not come is given up, and no more are let in."""
        if not self.tab.leaving:
            return False
        self._silent_since = None
        if requests := self._requests():
            await self._wait(Wait("request", requests[0].label, requests[0].left_s * 1000), Causes())
            return True
        await self._course.stay()
        return False

    # -- wait

    async def _wait(self, step: Wait, causes: Causes) -> None:
        began = time.monotonic()
        if step.for_ == "timer":
            self.credit(await self.clock.advance(self.tab, step.ms, in_real_time=causes.in_real_time))
        else:
            await self.tab.wait(min(0.25, step.ms / 1000 + 0.005))
        spent = (time.monotonic() - began) * 1000
        load_s = spent / 1000 if step.for_ == "load" else 0.0
        # What has come meanwhile may be at work in the page, in slices: it has to be calm once more.
        self.progress = replace(self.progress, calm=False, load_wait_s=self.progress.load_wait_s + load_s)
        if step.why not in self.waited_for:
            self.trace.note("settle", f"wait for {step.for_}", step.why)
        self.waited_for[step.why] = self.waited_for.get(step.why, 0.0) + spent

    # -- act

    async def _act(self, what: ActName, causes: Causes) -> None:
        if what == "calm":
            return await self._calm()
        brought = await ACTS[what](self, causes)
        self.progress = after(self.progress, what, bool(brought))
        if isinstance(brought, str):
            self.tell(what, brought)
        return None

    def tell(self, what: ActName, done: str) -> None:
        """Note in trace and report what an act has done."""
        if what == "expand":
            self.tab.requests.pressed_at = time.monotonic()
        self.acts.append(done)
        self.trace.note("settle", what, done)

    async def _calm(self) -> None:
        began = time.monotonic()
        status = await self.clock.calm(self.tab, self._tidy())
        self.credit(await self.clock.complete(self.tab, status))
        self._rested(status, began)

    def _tidy(self) -> Tidy:
        """What to tidy with in the same call, where that comes next on a page that turns out to be at rest."""
        left = self.deadline - time.monotonic()
        comes_next = decide(Causes(), replace(self.progress, calm=True), left, self.clock.limits) == Act("tidy")
        if not comes_next:
            return None
        return self.options.consent, bool(foreign_frames(self.tab)), self.status.get("requests", 0)

    def _rested(self, status: Status, began: float) -> None:
        """Take in what is known of the page's rest, unless a request has held it meanwhile: then it is asked again."""
        held = self._was_held(began)
        if held or "calm" in status:
            calm = not held and status["calm"]
            # Some pages always ask for something that is there at once: they are never calm.
            spent = 0.0 if self._requests() else time.monotonic() - began
            unsettled = 0.0 if calm else self.progress.unsettled_s + spent
            self.progress = replace(self.progress, calm=calm, unsettled_s=unsettled)
        if "did" in status:
            self.tidied(status, began)

    def tidied(self, answer: Status, began: float) -> None:
        """Take in what tidying did, and what of it had nothing to do."""
        for what in () if self._was_held(began) else answer["idle"]:
            self.progress = after(self.progress, what, False)
        for what, done in answer["did"].items():
            self.progress = after(self.progress, what, True)
            self.tell(what, "; ".join(done))
