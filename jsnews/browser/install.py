"""Brings a Chromium to a machine that has none: Playwright's installer, and where that fails apt."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import partial

from jsnews.browser.locate import Found, Machine, find, how_to, locate
from jsnews.browser.machine import NO_DISPLAY
from jsnews.browser.process import Outcome, run, version_of
from jsnews.errors import BrowserMissing

Progress = Callable[[str], None]

_SILENCE_S = 120.0  # a download that says nothing for so long is given up; it speaks at every tenth of its way
_APT_SILENCE_S = 900.0  # apt is silent during a long download, has time limits of its own, and is harmed when ended
_CONNECT_MS = "8000"  # for Playwright's downloads, which try several times; its own 30 s would add up to minutes
_APT = ("apt-get", "-q", "-o", "DPkg::Lock::Timeout=60", "-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20")
_APT_BROWSERS = ("chromium-headless-shell", "chromium")
# What the browser is not enough without: letters to draw, and a library of Playwright's driver that small systems lack.
_APT_NEEDED = ("fonts-liberation", "libatomic1")
_LINE = 79  # shorter than any terminal: a line that wraps can't be rewritten
_LAST_WORDS = ("Installed", "Nothing new", "Gave up")
_REASON = re.compile(r"^(?:Error|E|sudo): ?(.+)")
_ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


class ProgressLine:
    """Progress on stderr: one line that is rewritten on a terminal, one line a step elsewhere."""

    def __init__(self) -> None:
        self._step = ""

    def __call__(self, text: str) -> None:
        step = text.partition(": ")[0]
        if sys.stderr.isatty():
            end = "\n" if step.startswith(_LAST_WORDS) else ""
            sys.stderr.write(f"\r\x1b[K{text[:_LINE]}{end}")
        elif step != self._step:
            sys.stderr.write(f"{step}\n")
        self._step = step
        sys.stderr.flush()


def ensure(browser: str | None, *, headless: bool, progress: Progress, machine: Machine | None = None) -> Found:
    """The browser to start, installed where none is there. One that was asked for by name is never replaced.

    Raises BrowserMissing.
    """
    machine = machine or Machine()
    if not headless and not machine.has_display:
        raise BrowserMissing("there is no display for a window.", hint=NO_DISPLAY)
    if browser or machine.env.get("JSNEWS_BROWSER") or find(headless=headless, machine=machine):
        return locate(browser, headless=headless, machine=machine)
    return install(progress, headless=headless, machine=machine)


def install(
    progress: Progress, *, headless: bool = True, machine: Machine | None = None, silence_s: float = _SILENCE_S
) -> Found:
    """Installs a Chromium that starts, and returns it. Raises BrowserMissing with what went wrong and what to run."""
    machine = machine or Machine()
    failures: list[str] = []
    found: Found | None = None
    for attempt in (partial(_with_playwright, silence_s=silence_s), _with_apt):
        failure = attempt(progress, headless, machine)
        found = _started(headless, machine)
        if found and failure is None:
            progress(f"Installed {found.path}")
            return found
        failures.append(failure or "what it installed does not start")
    if found:
        progress(f"Nothing new could be installed, but {found.path} is here")
        return found
    progress("Gave up installing Chromium")
    raise BrowserMissing(
        f"No Chromium could be installed (Playwright: {failures[0]}; apt: {failures[1]}).",
        hint=how_to(machine, by_hand=True),
    )


def _started(headless: bool, machine: Machine) -> Found | None:
    """The browser that is there now, if it starts."""
    found = find(headless=headless, machine=machine)
    return found if found and version_of(found, machine) else None


def _with_playwright(progress: Progress, headless: bool, machine: Machine, *, silence_s: float) -> str | None:
    """Playwright's own download, and the system libraries it needs. Returns why it failed, or None."""
    name = "chromium-headless-shell" if headless else "chromium"
    env = {"PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT": _CONNECT_MS, **machine.env}
    heard = _teller(progress, "Downloading Chromium with Playwright")
    outcome = run([sys.executable, "-m", "playwright", "install", name], env, silence_s=silence_s, heard=heard)
    if not outcome.ok:
        return _why(outcome)
    if machine.is_linux and machine.is_root and not _started(headless, machine):
        heard = _teller(progress, "Installing the libraries Chromium needs")
        outcome = run([sys.executable, "-m", "playwright", "install-deps", name], env, silence_s=silence_s, heard=heard)
        return None if outcome.ok else _why(outcome)
    return None


def _with_apt(progress: Progress, headless: bool, machine: Machine) -> str | None:
    """The distribution's Chromium. Returns why it failed, or None."""
    if not (machine.is_linux and machine.which("apt-get")):
        return "not on this system"
    rights = _rights(machine)
    if rights is None:
        return "needs root"
    env = {**machine.env, "DEBIAN_FRONTEND": "noninteractive"}
    heard = _teller(progress, "Installing Chromium with apt")
    run(
        [*rights, *_APT, "update"], env, silence_s=_APT_SILENCE_S, heard=heard
    )  # old lists may do, so a failure is no end
    wanted = _available(_APT_BROWSERS if headless else _APT_BROWSERS[1:], machine)
    if not wanted:
        return "has no chromium package here"
    command = [*rights, *_APT, "install", "--yes", "--no-install-recommends", *wanted, *_APT_NEEDED]
    outcome = run(command, env, silence_s=_APT_SILENCE_S, heard=heard)
    return None if outcome.ok else _why(outcome)


def _rights(machine: Machine) -> list[str] | None:
    """What to put before apt-get: nothing for root, sudo where it asks for no password, None where there is no way."""
    if machine.is_root:
        return []
    sudo = machine.which("sudo")
    if sudo is None:
        return None
    allowed = subprocess.run([sudo, "-n", "true"], env=dict(machine.env), capture_output=True).returncode == 0
    return [str(sudo), "-n"] if allowed else None


def _available(packages: Sequence[str], machine: Machine) -> list[str]:
    """Those of the packages that apt knows as real ones."""
    return [name for name in packages if run(["apt-cache", "show", name], machine.env, silence_s=_SILENCE_S).ok]


def _teller(progress: Progress, step: str) -> Callable[[str], None]:
    """Passes an installer's lines on under the step's name."""
    progress(step)
    return lambda line: progress(f"{step}: {_ESCAPES.sub('', line)}")


def _why(outcome: Outcome) -> str:
    """The installer's own reason, in a few words."""
    if outcome.silent:
        return "it fell silent and was ended"
    reasons = [found[1] for line in outcome.lines if (found := _REASON.match(line))]
    reasons = [reason for reason in reasons if "caused by" not in reason and "Download failure" not in reason]
    return (reasons[-1] if reasons else outcome.lines[-1] if outcome.lines else f"exit code {outcome.code}")[:160]
