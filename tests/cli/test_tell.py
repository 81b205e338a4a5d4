"""What is said to a person."""

from __future__ import annotations

import pytest

from jsnews.cli.tell import Teller
from jsnews.pipeline import Browser
from jsnews.trace import Trace


@pytest.mark.parametrize("verbose", [True, False])
def test_what_can_not_be_had_is_told_once_in_any_case(capsys: pytest.CaptureFixture[str], verbose: bool) -> None:
    Trace(listen=Teller(verbose=verbose, quiet=True)).note("debug", "failed", "page.png can't be written: \x1b[2Jno")
    assert capsys.readouterr().err == "jsnews: page.png can't be written: no\n"


def test_each_line_says_which_of_several_pages_it_is_about(capsys: pytest.CaptureFixture[str]) -> None:
    browser = Browser(trace=Trace(listen=Teller(verbose=True, quiet=False), now=lambda: 0.0))
    browser.trace.note("browser", "found", "a Chromium")
    for url in ("https://a.example/", "https://b.example/"):
        browser._trace_of(url).note("settle", "done", "nothing is open", characters=7)
    assert capsys.readouterr().err.splitlines() == [
        "       0 ms  browser: found: a Chromium",
        "       0 ms  https://a.example/: settle: done: nothing is open characters=7",
        "       0 ms  https://b.example/: settle: done: nothing is open characters=7",
    ]
