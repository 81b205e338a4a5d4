"""What is here and what is missing, found out offline: browser, sandbox, fonts, shared memory, Playwright."""

from __future__ import annotations

import importlib.metadata
import json
import platform
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Literal

from jsnews import __version__
from jsnews.browser.locate import Found, Machine, find, locate
from jsnews.browser.machine import NO_DISPLAY
from jsnews.browser.process import version_of
from jsnews.browser.sandbox import sandbox
from jsnews.errors import BrowserMissing

State = Literal["ok", "note", "missing"]

_SIGNS: dict[State, str] = {"ok": "ok", "note": "note", "missing": "MISSING"}
_FONT_LIMIT_S = 10.0
_SMALL_SHM = 512 * 2**20
# What is asked for, a language whose letters the font must have, and the package that brings one.
_SCRIPTS = (
    ("fonts", "en", "fonts-liberation"),
    ("fonts, Chinese, Japanese, Korean", "ja", "fonts-noto-cjk"),
    ("fonts, Arabic", "ar", "fonts-noto-core"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was looked at. Only `missing` keeps jsnews from working."""

    name: str
    state: State
    value: str
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """All checks, in the order in which they matter."""

    checks: tuple[Check, ...]

    @property
    def exit_code(self) -> int:
        """0 where everything needed is there, else 9."""
        return BrowserMissing.exit_code if any(check.state == "missing" for check in self.checks) else 0

    def to_table(self) -> str:
        """Lines of name, state and value; hints stand below what they mend."""
        width = max(len(check.name) for check in self.checks)
        lines = []
        for check in self.checks:
            lines.append(f"{check.name:<{width}}  {_SIGNS[check.state]:<7}  {check.value}")
            if check.hint:
                lines.append(f"{'':<{width}}           {check.hint}")
        return "\n".join(lines)

    def to_json(self) -> str:
        """`{"ok": bool, "checks": [{"name", "state", "value", "hint"}]}`."""
        data = {"ok": self.exit_code == 0, "checks": [asdict(check) for check in self.checks]}
        return json.dumps(data, ensure_ascii=False, indent=2)


def examine(browser: str | None = None, machine: Machine | None = None) -> Report:
    """Looks at this machine without the network; starts the browser only to ask for its version."""
    machine = machine or Machine()
    checks = [_versions(), *_browser(browser, machine), _headed(machine), _playwright(), *_fonts(machine)]
    if machine.is_linux:
        checks.append(_shared_memory(machine))
    return Report(tuple(checks))


def _versions() -> Check:
    value = f"{__version__} on Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    return Check(name="jsnews", state="ok", value=value)


def _browser(browser: str | None, machine: Machine) -> Iterator[Check]:
    """The browser, whether it starts, and its sandbox."""
    try:
        found = locate(browser, headless=True, machine=machine)
    except BrowserMissing as error:
        yield Check(name="browser", state="missing", value=error.message, hint=error.hint)
        return
    yield Check(name="browser", state="ok", value=f"{found.path} ({_kind(found)}, {found.source})")
    version = version_of(found, machine)
    if version is None:
        hint = "Run it by hand with --version to see why; on a fresh Linux it is mostly missing libraries."
        yield Check(name="version", state="missing", value="it does not start", hint=hint)
    else:
        yield Check(name="version", state="ok", value=version)
    box = sandbox(found.path, machine)
    yield Check(name="sandbox", state="ok" if box.enabled else "note", value="on" if box.enabled else box.note or "off")


def _kind(found: Found) -> str:
    return "headless shell" if found.kind == "shell" else "full browser"


def _headed(machine: Machine) -> Check:
    """What `--headed` would use."""
    found = find(headless=False, machine=machine)
    if found is None:
        return Check(name="browser, headed", state="note", value="none: --headed needs a full Chrome, Chromium or Edge")
    if not machine.has_display:
        return Check(name="browser, headed", state="note", value=f"{found.path}, but no display", hint=NO_DISPLAY)
    return Check(name="browser, headed", state="ok", value=f"{found.path} ({found.source})")


def _playwright() -> Check:
    try:
        return Check(name="playwright", state="ok", value=importlib.metadata.version("playwright"))
    except importlib.metadata.PackageNotFoundError:
        return Check(name="playwright", state="missing", value="not installed", hint="Run `pip install playwright`.")


def _fonts(machine: Machine) -> Iterator[Check]:
    """A font for each script. They shape pictures and layout; the text of an article is whole without them."""
    if not machine.is_linux:
        yield Check(name="fonts", state="ok", value="the system's")
        return
    if machine.which("fc-list") is None:
        yield Check(name="fonts", state="note", value="unknown: fontconfig is not here", hint=_apt("fontconfig"))
        return
    for name, language, package in _SCRIPTS:
        family = _family(language, machine)
        state: State = "ok" if family else "note"
        hint = None if family else f"Only screenshots suffer. {_apt(package)}"
        yield Check(name=name, state=state, value=family or "none", hint=hint)


def _apt(package: str) -> str:
    return f"Run `apt-get install {package}`."


def _family(language: str, machine: Machine) -> str | None:
    """The first font family that has the letters of the language."""
    command = ["fc-list", f":lang={language}", "family"]
    try:
        answer = subprocess.run(command, env=dict(machine.env), capture_output=True, text=True, timeout=_FONT_LIMIT_S)
    except (OSError, subprocess.TimeoutExpired):
        return None
    families = sorted(line.partition(",")[0].strip() for line in answer.stdout.splitlines() if line.strip())
    return families[0] if families else None


def _shared_memory(machine: Machine) -> Check:
    """Chromium is told to do without /dev/shm, which costs a little speed only."""
    place = machine.at("/dev/shm")
    if not place.is_dir():
        return Check(name="/dev/shm", state="note", value="not here: Chromium uses /tmp instead, a little slower")
    size = shutil.disk_usage(place).total
    state: State = "ok" if size >= _SMALL_SHM else "note"
    hint = None if state == "ok" else "Chromium uses /tmp instead, a little slower. In Docker use --ipc=host."
    return Check(name="/dev/shm", state=state, value=f"{size // 2**20} MB", hint=hint)
