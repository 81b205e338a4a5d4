"""What an error says when it is printed."""

from __future__ import annotations

import pytest

from jsnews.errors import UsageError

URL = "https://a.example/story"


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("it is no URL", "it is no URL. Write another."),
        ("it is no URL.", "it is no URL. Write another."),
        ("the proxy does not work (ERR)", "the proxy does not work (ERR). Write another."),
        ("is this a URL?", "is this a URL? Write another."),
    ],
)
def test_what_is_wrong_and_what_to_do_next_are_two_sentences(message: str, said: str) -> None:
    assert str(UsageError(message, url=URL, hint="Write another.")) == f"{URL}: {said}"
    assert str(UsageError(message)) == message
