"""The browsers that Playwright itself has downloaded.

Looks at files only: importing Playwright would take far longer.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path

from jsnews.browser.machine import Found, Kind, Machine, is_program

_MARKER = "INSTALLATION_COMPLETE"  # Playwright writes it last: without it the download was cut off
_REGISTRY_FOLDERS: dict[Kind, str] = {"shell": "chromium_headless_shell-", "full": "chromium-"}
# Below a folder of Playwright's registry, today's layout and the one before it.
_REGISTRY_PROGRAMS: dict[Kind, tuple[str, ...]] = {
    "shell": ("chrome-headless-shell-*/chrome-headless-shell*", "chrome-*/headless_shell*"),
    "full": ("chrome-*/chrome", "chrome-*/chrome.exe", "chrome-mac*/*.app/Contents/MacOS/*"),
}


def playwrights(kind: Kind, machine: Machine) -> Iterator[Found]:
    """Browsers in Playwright's registry: the installed Playwright's own revision first, then the newest."""
    revision, version = _revision(kind)
    folders = [path for path in _registry(machine).glob(f"{_REGISTRY_FOLDERS[kind]}*") if (path / _MARKER).exists()]
    folders.sort(key=lambda path: (path.name.endswith(f"-{revision}"), _number(path)), reverse=True)
    for folder in folders:
        for path in (found for pattern in _REGISTRY_PROGRAMS[kind] for found in sorted(folder.glob(pattern))):
            if is_program(path):
                own = folder.name.endswith(f"-{revision}")
                yield Found(path=path, kind=kind, source="Playwright", version=version if own else None)


def _number(folder: Path) -> int:
    digits = folder.name.rpartition("-")[2]
    return int(digits) if digits.isdigit() else 0


def _registry(machine: Machine) -> Path:
    """Where Playwright keeps its browsers, by its own rules."""
    given = machine.env.get("PLAYWRIGHT_BROWSERS_PATH")
    package = _driver_package()
    if given == "0" and package:
        return package / ".local-browsers"
    if given:
        return Path(given).absolute()
    if machine.platform == "darwin":
        cache = machine.home / "Library" / "Caches"
    elif machine.platform == "win32":
        cache = Path(machine.env.get("LOCALAPPDATA") or machine.home / "AppData" / "Local")
    else:
        cache = Path(machine.env.get("XDG_CACHE_HOME") or machine.home / ".cache")
    return cache / "ms-playwright"


def _driver_package() -> Path | None:
    """The folder of Playwright's driver in the installed package."""
    spec = importlib.util.find_spec("playwright")
    places = spec.submodule_search_locations if spec else None
    return Path(next(iter(places))) / "driver" / "package" if places else None


def _revision(kind: Kind) -> tuple[str | None, str | None]:
    """Revision and version of the browser that the installed Playwright is made for."""
    package = _driver_package()
    if package is None or not (package / "browsers.json").is_file():
        return None, None
    name = "chromium-headless-shell" if kind == "shell" else "chromium"
    entries = json.loads((package / "browsers.json").read_text(encoding="utf-8"))["browsers"]
    entry: dict[str, str] = next((entry for entry in entries if entry["name"] == name), {})
    return entry.get("revision"), entry.get("browserVersion")
