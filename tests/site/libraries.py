"""Real front-end libraries for the pages that need them: fetched from npm into a cache outside the project, once."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "jsnews-tests" / "libraries"
PATIENCE_S = 180


class Library:
    """An npm package: its version, and the file of it that a page loads."""

    def __init__(self, package: str, version: str, file: str) -> None:
        self.package = package
        self.version = version
        self.path = CACHE / "node_modules" / package / file

    def is_there(self) -> bool:
        """Whether the file has been fetched already."""
        return self.path.exists()


LIBRARIES = {
    "htmx": Library("htmx.org", "2.0.4", "dist/htmx.min.js"),
    "turbo": Library("@hotwired/turbo", "8.0.12", "dist/turbo.es2017-umd.js"),
    "alpine": Library("alpinejs", "3.14.8", "dist/cdn.min.js"),
    "react": Library("react", "18.3.1", "umd/react.production.min.js"),
    "react-dom": Library("react-dom", "18.3.1", "umd/react-dom.production.min.js"),
    "vue": Library("vue", "3.5.13", "dist/vue.global.prod.js"),
}


@cache
def why_missing() -> str | None:
    """Fetch all libraries that are not there yet; the reason where that can't be done, None where all are there."""
    if all(library.is_there() for library in LIBRARIES.values()):
        return None
    if not (npm := shutil.which("npm")):
        return "npm is not installed, which fetches the front-end libraries of the site"
    CACHE.mkdir(parents=True, exist_ok=True)
    packages = [f"{library.package}@{library.version}" for library in LIBRARIES.values()]
    command = [npm, "install", "--prefix", str(CACHE), "--no-audit", "--no-fund", "--ignore-scripts", *packages]
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE_S)
    except subprocess.CalledProcessError as error:
        return f"npm could not fetch the front-end libraries of the site: {error.stderr.strip()[-300:]}"
    except subprocess.TimeoutExpired:
        return f"npm did not fetch the front-end libraries of the site within {PATIENCE_S} s"
    return None
