"""A replayed page asks a little differently each time, and gets the answer that is meant."""

from __future__ import annotations

import pytest

from jsnews.snapshot.match import Recorded, Recording

API = "https://api.example/story"


def recorded(*answers: tuple[str, int], method: str = "GET", body: bytes | None = None) -> Recording:
    return Recording(
        Recorded(number=number, method=method, url=url, body=body, status=status)
        for number, (url, status) in enumerate(answers)
    )


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ("?id=7&_=1764043200123", "?id=7&_=1764999999999"),
        ("?id=7", "?id=7&utm_source=letter&utm_medium=mail"),
        ("?id=7&lang=en", "?lang=en&id=7"),
        ("?id=7&x=0.8463529184612", "?id=7&x=0.1123456789012"),
        ("?id=7&visitor=4f9619ff-8b86-d011-b42d-00c04fc964ff", "?id=7&visitor=00000000-8b86-d011-b42d-00c04fc964ff"),
        ("?1764043200", "?1764999999"),
        ("?id=7&access_token=REDACTED", "?id=7&access_token=abc"),
    ],
)
def test_parameters_that_differ_from_load_to_load_are_overlooked(then: str, now: str) -> None:
    entry = recorded((API + then, 200)).find("GET", API + now, None)
    assert entry is not None and entry.url == API + then


@pytest.mark.parametrize("now", ["?page=2", "?page=1&more=1", "/other?page=1", ""])
def test_parameters_that_choose_the_answer_are_not(now: str) -> None:
    assert recorded((f"{API}?page=1", 200)).find("GET", API + now, None) is None


def test_another_method_is_another_request() -> None:
    assert recorded((API, 200)).find("POST", API, None) is None


def test_of_failed_tries_and_polls_the_last_good_answer_is_replayed() -> None:
    recording = recorded((API, 503), (API, 200), (API, 200), (API, 500))
    (entry,) = recording.entries
    assert (entry.number, entry.status) == (2, 200)


def test_the_exact_url_is_preferred_to_one_that_means_the_same() -> None:
    entry = recorded((f"{API}?t=1", 200), (f"{API}?t=2", 200)).find("GET", f"{API}?t=2#top", None)
    assert entry is not None and entry.number == 1


def test_of_several_bodies_the_one_that_was_sent_is_answered() -> None:
    bodies = (b'{"query": "id"}', b'{"query": "text"}')
    recording = Recording(
        Recorded(number=number, method="POST", url=API, body=body, status=200) for number, body in enumerate(bodies)
    )
    entry = recording.find("POST", API, bodies[1])
    assert entry is not None and entry.number == 1
