"""Whether this is a CI machine: nobody watches there, and nothing that is checked in is ever written."""

from __future__ import annotations

import os


def in_ci() -> bool:
    """What the variable CI says; 0 and false say no."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false")
