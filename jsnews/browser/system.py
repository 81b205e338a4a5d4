"""The Chrome, Chromium and Edge of the system, by channel: Linux, macOS and Windows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jsnews.browser.machine import Found, Kind, Machine, is_program


class Channel(NamedTuple):
    """Where one brand of browser lives. In places `%NAME%` is an environment variable, `~` the home folder."""

    kind: Kind
    programs: tuple[str, ...]  # on PATH
    places: tuple[str, ...]


CHANNELS: dict[str, Channel] = {
    "chromium-headless-shell": Channel(
        kind="shell",
        programs=("chromium-headless-shell", "chrome-headless-shell"),
        places=("/usr/lib/chromium/chromium-headless-shell",),
    ),
    "chrome": Channel(
        kind="full",
        programs=("google-chrome-stable", "google-chrome"),
        places=(
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "%PROGRAMFILES%/Google/Chrome/Application/chrome.exe",
            "%PROGRAMFILES(X86)%/Google/Chrome/Application/chrome.exe",
            "%LOCALAPPDATA%/Google/Chrome/Application/chrome.exe",
        ),
    ),
    "chromium": Channel(
        kind="full",
        programs=("chromium", "chromium-browser"),
        places=(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "~/Applications/Chromium.app/Contents/MacOS/Chromium",
            "%LOCALAPPDATA%/Chromium/Application/chrome.exe",
            "/snap/bin/chromium",
        ),
    ),
    "msedge": Channel(
        kind="full",
        programs=("microsoft-edge-stable", "microsoft-edge"),
        places=(
            "/opt/microsoft/msedge/msedge",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "%PROGRAMFILES(X86)%/Microsoft/Edge/Application/msedge.exe",
            "%PROGRAMFILES%/Microsoft/Edge/Application/msedge.exe",
        ),
    ),
}


def systems(kind: Kind, machine: Machine) -> Iterator[Found]:
    """The browsers of one kind, channel by channel."""
    for name, channel in CHANNELS.items():
        if channel.kind == kind:
            yield from channel_programs(name, machine)


def channel_programs(name: str, machine: Machine) -> Iterator[Found]:
    """The programs of one channel that are there."""
    channel = CHANNELS[name]
    fixed = [path for place in channel.places if (path := _place(place, machine))]
    on_path = [path for program in channel.programs if (path := machine.which(program))]
    # The shell's own binary comes before its wrapper on PATH, which would stay beside it as a second process.
    for path in (*fixed, *on_path) if channel.kind == "shell" else (*on_path, *fixed):
        if is_program(path) and not _is_snap_stub(path, machine):
            yield Found(path=path, kind=channel.kind, source=name)


def _place(place: str, machine: Machine) -> Path | None:
    """A fixed place on this machine, or None where it is another system's."""
    if place.startswith("%"):
        name, _, rest = place[1:].partition("%/")
        folder = machine.env.get(name) if machine.platform == "win32" else None
        return Path(folder) / rest if folder else None
    if place.startswith("~/"):
        return machine.home / place[2:]
    return machine.at(place)


def _is_snap_stub(path: Path, machine: Machine) -> bool:
    """Ubuntu's chromium-browser is a script that only says that a snap is needed, until that snap is there."""
    if path.name != "chromium-browser" or machine.at("/snap/bin/chromium").exists():
        return False
    with path.open("rb") as script:
        head = script.read(4096)
    return head.startswith(b"#!") and b"snap" in head
