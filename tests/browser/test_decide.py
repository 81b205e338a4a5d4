"""When is the page done? Pure: single causes here, and the steps of recorded pages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jsnews.browser.decide import AGAIN, Act, Causes, Done, Progress, Wait, after, decide
from jsnews.browser.requests import Pending
from jsnews.options import VIRTUAL

TRACES = sorted((Path(__file__).parent / "traces").glob("*.json"))
REVEALED = Progress(done=frozenset({"consent", "close_dialogs", "pick_region", "expand"}), calm=True)


def step(causes: Causes, progress: Progress = REVEALED, left_s: float = 10) -> Wait | Act | Done:
    return decide(causes, progress, left_s, VIRTUAL)


def test_page_with_nothing_pending_is_settled() -> None:
    assert step(Causes(length=2000)) == Done("settled")


def test_deadline_ends_whatever_is_pending() -> None:
    assert step(Causes(holds=("worker",)), left_s=0) == Done("deadline")


def test_open_request_comes_before_the_jump_to_a_timer() -> None:
    causes = Causes(requests=(Pending("Fetch host/story", "Fetch", 1.5),), next_ms=300, next_why="timer of 300 ms")
    assert step(causes) == Wait("request", "Fetch host/story", 1500)


def test_script_that_has_come_runs_before_the_page_is_taken() -> None:
    waited_for = step(Causes(unrun=("https://host/app.js",)))
    assert waited_for == Wait("hold", "turn of https://host/app.js", VIRTUAL.frame_ms)


def test_parser_at_work_is_given_some_time() -> None:
    causes = Causes(ready="loading", length=2000)
    tried = Progress(done=REVEALED.done | {"drop_stylesheets"}, calm=True)
    assert step(causes, tried) == Wait("load", "the parser", VIRTUAL.hold_ms)
    assert step(causes, Progress(done=tried.done, calm=True, load_wait_s=VIRTUAL.load_s)) == Done("settled")


def test_stylesheet_that_does_not_come_is_taken_out() -> None:
    assert step(Causes(requests=(Pending("Stylesheet host/a", "Stylesheet", 0.01),))) == Act("drop_stylesheets")


def test_next_timer_is_waited_for() -> None:
    assert step(Causes(next_ms=300, next_why="timer of 300 ms")) == Wait("timer", "timer of 300 ms", 300)


def test_dialog_is_answered_before_a_server_is_asked_once_more_in_real_time() -> None:
    causes = Causes(next_ms=2000, next_why="interval of 2000 ms", in_real_time=True)
    assert step(causes, Progress()) == Act("consent")
    assert step(causes) == Wait("timer", "interval of 2000 ms", 2000)


@pytest.mark.parametrize(("seconds", "expected"), [(3.0, Act("follow_refresh")), (300.0, Done("settled"))])
def test_refresh_is_followed_only_when_it_is_near(seconds: float, expected: Act | Done) -> None:
    assert step(Causes(refresh=(seconds, "http://host/next"))) == expected


def test_refresh_that_leads_nowhere_is_given_up() -> None:
    tired = Progress(done=REVEALED.done, counts={"follow_refresh": VIRTUAL.presses_most}, calm=True)
    assert step(Causes(refresh=(1.0, "http://host/next")), tired) == Done("settled")


def test_script_that_holds_the_parser_is_refused() -> None:
    assert step(Causes(ready="loading", hung=1), Progress(done=frozenset({"drop_stylesheets"}))) == Act("refuse_hung")


def test_page_that_can_move_is_watched_for_a_frame() -> None:
    assert step(Causes(moved=True), Progress(done=REVEALED.done)) == Act("calm")


def test_page_that_can_not_move_is_not() -> None:
    assert step(Causes(moved=False), Progress(done=REVEALED.done)) == Done("settled")


def test_page_that_never_calms_does_not_hold_for_ever() -> None:
    restless = Progress(done=REVEALED.done, unsettled_s=VIRTUAL.calm_s + 0.1)
    assert step(Causes(moved=True), restless) == Done("settled")


def test_gesture_is_played_only_where_somebody_listens() -> None:
    assert step(Causes(watched={"interaction": True})) == Act("gesture")


def test_scroll_only_where_something_waits_for_it() -> None:
    assert step(Causes(watched={"scroll": True})) == Act("scroll")
    assert step(Causes(watched={"scroll": False})) == Done("settled")


def test_all_that_comes_first_is_tried_in_one_go() -> None:
    assert step(Causes(watched={"scroll": True}), Progress(calm=True)) == Act("tidy")


def test_consent_comes_before_all_other_acts() -> None:
    tried = Progress(done=frozenset({"tidy"}), calm=True)
    assert step(Causes(watched={"scroll": True}), tried) == Act("consent")


def test_what_has_been_tried_often_is_not_tried_in_one_go_again() -> None:
    tired = Progress(counts={"expand": AGAIN["expand"]}, calm=True)
    assert step(Causes(), tired) == Act("consent")


def test_selector_that_is_asked_for_is_waited_for() -> None:
    waiting = step(Causes(unmatched=".story"))
    assert isinstance(waiting, Wait)
    assert waiting.for_ == "selector"


def test_act_that_brought_something_gives_the_others_another_try() -> None:
    progress = after(REVEALED, "expand", brought=True)
    assert progress.done == frozenset()
    assert not progress.calm


def test_act_that_brought_nothing_is_done() -> None:
    assert "scroll" in after(REVEALED, "scroll", brought=False).done


def test_deferred_script_that_hangs_is_refused_while_the_article_is_missing() -> None:
    assert step(Causes(ready="interactive", deferred=True, hung=1)) == Act("refuse_hung")
    there = Causes(ready="interactive", deferred=True, hung=1, length=VIRTUAL.thin_characters)
    assert step(there, REVEALED) == Done("settled")


def test_gesture_is_played_once() -> None:
    assert "gesture" in after(after(REVEALED, "gesture", brought=True), "expand", brought=True).done


@pytest.mark.parametrize("trace", TRACES, ids=lambda path: path.stem)
def test_recorded_page_is_decided_as_it_was(trace: Path) -> None:
    for entry in json.loads(trace.read_text(encoding="utf-8")):
        causes, progress = entry["causes"], entry["progress"]
        causes["requests"] = tuple(Pending(**pending) for pending in causes["requests"])
        causes["holds"] = tuple(causes["holds"])
        causes["refresh"] = tuple(causes["refresh"]) if causes["refresh"] else None
        progress["done"] = frozenset(progress["done"])
        decided = decide(Causes(**causes), Progress(**progress), entry["left_s"], VIRTUAL)
        assert repr(decided) == entry["step"]
