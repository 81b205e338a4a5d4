"""Which Chromium is there: the one asked for, Playwright's own, then the system's. Starts nothing."""

from __future__ import annotations

import os
from pathlib import Path

from jsnews.browser.machine import Found, Kind, Machine, is_program
from jsnews.browser.registry import playwrights
from jsnews.browser.system import CHANNELS, channel_programs, systems
from jsnews.errors import BrowserMissing

__all__ = ["Found", "Machine", "find", "how_to", "locate"]


def locate(browser: str | None = None, *, headless: bool = True, machine: Machine | None = None) -> Found:
    """The browser to start. `browser` is a path or a channel name. Raises BrowserMissing."""
    machine = machine or Machine()
    asked, source = (browser, "option") if browser else (machine.env.get("JSNEWS_BROWSER"), "JSNEWS_BROWSER")
    if asked:
        return _asked_for(asked, source, headless, machine)
    found = find(headless=headless, machine=machine)
    if found is None:
        raise BrowserMissing(
            f"No {'Chromium' if headless else 'browser with a window'} was found.", hint=how_to(machine)
        )
    return found


def find(*, headless: bool = True, machine: Machine | None = None) -> Found | None:
    """The best browser that is there unasked, or None. Headless prefers a headless shell: a third of the memory."""
    machine = machine or Machine()
    kinds: tuple[Kind, ...] = ("shell", "full") if headless else ("full",)
    for kind in kinds:
        for found in (*playwrights(kind, machine), *systems(kind, machine)):
            return found
    return None


def how_to(machine: Machine, *, by_hand: bool = False) -> str:
    """One sentence with the commands that bring a browser here; `by_hand` where `jsnews install` has just failed."""
    commands = [] if by_hand else ["`jsnews install`"]
    if machine.is_linux and machine.which("apt-get"):
        commands.append(f"`{'' if machine.is_root else 'sudo '}apt-get install chromium`")
    elif by_hand:
        commands.append("`playwright install chromium-headless-shell`")
    return f"Run {' or '.join(commands)}, or set JSNEWS_BROWSER to a Chrome, Chromium or Edge."


def _asked_for(asked: str, source: str, headless: bool, machine: Machine) -> Found:
    """The browser that the user named, never another one in its place."""
    if asked in CHANNELS:
        found = next(channel_programs(asked, machine), None)
    else:
        path = Path(asked).expanduser() if _is_path(asked) else machine.which(asked)
        found = Found(path=path, kind=_kind(path), source=source) if path and is_program(path) else None
    if found is None:
        names = ", ".join(CHANNELS)
        raise BrowserMissing(
            f"The browser {asked!r} ({source}) is not there.",
            hint=f"Give the path of a Chromium, or one of {names}.",
        )
    if found.kind == "shell" and not headless:
        raise BrowserMissing(
            f"{found.path} is a headless shell and has no window.", hint="Give a full Chrome, Chromium or Edge."
        )
    return found


def _is_path(asked: str) -> bool:
    return os.sep in asked or "/" in asked or asked.startswith("~")


def _kind(path: Path) -> Kind:
    return "shell" if "headless" in path.name else "full"
