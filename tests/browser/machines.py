"""Machines made of folders, for the tests that look for browsers."""

from __future__ import annotations

from pathlib import Path

from jsnews.browser.machine import Machine


def program(path: Path, script: str = 'echo "Chromium 150.0.1.2"') -> Path:
    """A program that can be started."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def machine(root: Path, *, platform: str = "linux", user_id: int | None = 1000, **env: str) -> Machine:
    """An empty machine whose `/` is `root`; PATH is its /usr/bin."""
    (root / "usr/bin").mkdir(parents=True, exist_ok=True)
    home = root / "home/reader"
    home.mkdir(parents=True, exist_ok=True)
    base = {"PATH": str(root / "usr/bin"), "HOME": str(home), "USERPROFILE": str(home)}
    return Machine(platform=platform, env=base | env, root=root, user_id=user_id)


def registry_browser(registry: Path, folder: str, inside: str, *, complete: bool = True) -> Path:
    """A browser as Playwright's installer leaves it."""
    path = program(registry / folder / inside)
    if complete:
        (registry / folder / "INSTALLATION_COMPLETE").touch()
    return path
