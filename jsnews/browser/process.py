"""Programs run beside us: with their lines as they come, and an end when they fall silent."""

from __future__ import annotations

import contextlib
import os
import queue
import re
import signal
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from jsnews.browser.machine import Found, Machine

_VERSION = re.compile(r"\d+(?:\.\d+){1,3}")
_START_LIMIT_S = 20.0  # a browser says its version in well under a second, on a cold disk in a few


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended. `silent` where it was ended because it said nothing for too long."""

    code: int
    lines: tuple[str, ...]
    silent: bool = False

    @property
    def ok(self) -> bool:
        return self.code == 0 and not self.silent


def run(
    command: Sequence[str],
    env: Mapping[str, str],
    *,
    silence_s: float,
    heard: Callable[[str], None] = lambda line: None,
) -> Outcome:
    """Runs to the end, or until no line has come for `silence_s` seconds. Code 127: the program is not there."""
    try:
        process = subprocess.Popen(
            command,
            env=dict(env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
    except OSError as error:
        return Outcome(127, (str(error),))
    try:
        return _follow(process, silence_s, heard)
    finally:
        _end(process)


def version_of(found: Found, machine: Machine) -> str | None:
    """The browser's version as it says itself, or None where it does not start."""
    if machine.platform == "win32":  # there --version opens a window; the version is a folder beside the program
        folders = (path.name for path in found.path.parent.iterdir() if path.is_dir())
        return found.version or next((name for name in folders if _VERSION.fullmatch(name)), None)
    try:
        answer = subprocess.run(
            [found.path, "--version"], env=dict(machine.env), capture_output=True, text=True, timeout=_START_LIMIT_S
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    version = _VERSION.search(answer.stdout)
    return version[0] if answer.returncode == 0 and version else None


def _follow(process: subprocess.Popen[str], silence_s: float, heard: Callable[[str], None]) -> Outcome:
    """The lines of the program until it closes its output."""
    # A thread reads, since reading a pipe has no time limit on Windows.
    lines: list[str] = []
    arriving: queue.Queue[str | None] = queue.Queue()
    threading.Thread(target=_read, args=(process, arriving), daemon=True).start()
    try:
        while (line := arriving.get(timeout=silence_s)) is not None:
            lines.append(line)
            heard(line)
        return Outcome(process.wait(timeout=silence_s), tuple(lines))
    except (queue.Empty, subprocess.TimeoutExpired):
        return Outcome(-1, tuple(lines), silent=True)


def _read(process: subprocess.Popen[str], arriving: queue.Queue[str | None]) -> None:
    assert process.stdout
    with contextlib.suppress(ValueError):  # closed by _end while we read
        for line in process.stdout:
            if line.strip():
                arriving.put(line.strip())
    arriving.put(None)


def _end(process: subprocess.Popen[str]) -> None:
    """Ends the program with its children; nothing happens where it has ended by itself."""
    if process.poll() is None:
        if hasattr(os, "killpg"):
            with contextlib.suppress(ProcessLookupError, PermissionError):  # gone just now, or run by sudo
                os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=_START_LIMIT_S)
