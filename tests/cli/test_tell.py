"""What is said to a person."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from jsnews.cli.tell import Teller
from jsnews.pipeline import Browser
from jsnews.trace import Trace

if sys.platform != "win32":
    import fcntl
    import struct
    import termios


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


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_log_that_takes_no_more_ends_nothing_that_it_tells_of() -> None:
    code = "from jsnews.cli.tell import complain, say; say('so far'); complain('no'); print('done')"
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=full, text=True)
    assert (done.returncode, done.stdout) == (0, "done\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals to ask")
def test_a_terminal_that_can_not_rewrite_a_line_is_not_asked_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    _, its = os.openpty()
    with os.fdopen(its, "w") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        for kind, live in (("dumb", False), ("xterm", True)):
            monkeypatch.setenv("TERM", kind)
            assert Teller(verbose=False, quiet=False).live is live


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals to ask")
@pytest.mark.parametrize(("text", "shown"), [("a" * 90, 25), ("新" * 90, 12), ("a" * 20, 20)])
def test_the_line_that_is_rewritten_never_wraps(monkeypatch: pytest.MonkeyPatch, text: str, shown: int) -> None:
    ours, its = os.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 40, 0, 0))
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    with os.fdopen(its, "w", encoding="utf-8") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        Trace(listen=Teller(verbose=False, quiet=False)).note("settle", "wait", text)
        terminal.write(".")
        terminal.flush()
        screen = b""
        while not screen.endswith(b"."):
            screen += os.read(ours, 1000)
    os.close(ours)
    assert screen.decode() == f"\r\x1b[2Ksettle: wait: {text[:shown]}."
