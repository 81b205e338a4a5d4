"""The machine as far as a browser cares, and a browser on it. Tests hand in another machine."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Kind = Literal["shell", "full"]
NO_DISPLAY = "Use `xvfb-run jsnews …`."


def _user_id() -> int | None:
    return os.getuid() if hasattr(os, "getuid") else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """Where to look. `root` stands for `/`; `user_id` is None on Windows."""

    platform: str = sys.platform
    env: Mapping[str, str] = field(default_factory=lambda: os.environ)
    root: Path = Path("/")
    user_id: int | None = field(default_factory=_user_id)

    @property
    def is_linux(self) -> bool:
        return self.platform.startswith("linux")

    @property
    def is_root(self) -> bool:
        return self.user_id == 0

    @property
    def has_display(self) -> bool:
        """Whether a window can be shown."""
        return not self.is_linux or bool(self.env.get("DISPLAY") or self.env.get("WAYLAND_DISPLAY"))

    @property
    def home(self) -> Path:
        given = self.env.get("USERPROFILE" if self.platform == "win32" else "HOME")
        return Path(given) if given else Path.home()

    def at(self, path: str) -> Path:
        """The absolute POSIX `path` on this machine."""
        return self.root / path.lstrip("/")

    def which(self, program: str) -> Path | None:
        """The program on PATH, or None."""
        found = shutil.which(program, path=self.env.get("PATH", os.defpath))
        return Path(found) if found else None

    def read(self, path: str) -> str | None:
        """The stripped text of a small system file, or None where there is none."""
        try:
            return self.at(path).read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A browser on this machine. `version` is None where only starting it would tell; `doctor` does that."""

    path: Path
    kind: Kind
    source: str  # "option", "JSNEWS_BROWSER", "Playwright" or the channel's name
    version: str | None = None


def is_program(path: Path) -> bool:
    """Whether the file is there and may be started."""
    return path.is_file() and os.access(path, os.X_OK)
