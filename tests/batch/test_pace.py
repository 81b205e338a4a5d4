"""Which page may start when."""

from jsnews.batch.pace import Pace
from jsnews.options import Batch

A1, A2, A3 = (f"https://a.example/{n}" for n in "123")
B1, B2 = (f"https://b.example/{n}" for n in "12")


def started(pace: Pace, now: float) -> list[str]:
    urls = []
    while (url := pace.start(now)) is not None:
        urls.append(url)
    return urls


def test_hosts_take_turns_and_one_host_gets_one_page_at_once() -> None:
    pace = Pace([A1, A2, A3, B1, B2], Batch(concurrency=4, per_host=1, delay_s=0))
    assert started(pace, 0) == [A1, B1]
    pace.end(A1, 1)
    assert started(pace, 1) == [A2]


def test_never_more_pages_run_than_asked_for() -> None:
    pace = Pace([f"https://h{n}.example/" for n in range(9)], Batch(concurrency=3, delay_s=0))
    assert len(started(pace, 0)) == 3
    assert pace.wait_s(0) is None


def test_a_host_rests_from_the_end_of_its_page() -> None:
    pace = Pace([A1, A2], Batch(concurrency=2, per_host=1, delay_s=5))
    assert started(pace, 0) == [A1]
    assert pace.wait_s(3) is None  # its page must end first
    pace.end(A1, 10)
    assert started(pace, 14.9) == []
    assert pace.wait_s(14) == 1
    assert started(pace, 15) == [A2]


def test_two_pages_of_one_host_do_not_start_together() -> None:
    pace = Pace([A1, A2, A3], Batch(concurrency=9, per_host=2, delay_s=5))
    assert started(pace, 0) == [A1]
    assert pace.wait_s(0) == 5
    assert started(pace, 5) == [A2]
    assert started(pace, 10) == []


def test_a_resting_host_does_not_hold_up_the_others() -> None:
    pace = Pace([A1, A2, B1], Batch(concurrency=1, delay_s=60))
    assert started(pace, 0) == [A1]
    pace.end(A1, 1)
    assert started(pace, 1) == [B1]


def test_the_host_is_the_same_in_any_case_and_at_any_port() -> None:
    pace = Pace(["https://A.example/x", "http://a.example:8080/y"], Batch(concurrency=2, per_host=1, delay_s=0))
    assert len(started(pace, 0)) == 1


def test_the_host_is_the_same_in_letters_of_its_language_and_in_ascii() -> None:
    urls = ["https://zürich.example/x", "https://xn--zrich-kva.example/y"]
    assert len(started(Pace(urls, Batch(concurrency=2, per_host=1, delay_s=0)), 0)) == 1


def test_everything_is_started_once_and_then_nothing_is_left() -> None:
    urls = [A1, A2, B1, "http://[broken", "nonsense"]
    pace = Pace(urls, Batch(concurrency=2, delay_s=1))
    seen, now = [], 0.0
    while pace.left:
        for url in started(pace, now):
            seen.append(url)
            pace.end(url, now)
        now += 1
    assert sorted(seen) == sorted(urls)
    assert pace.wait_s(now) is None
