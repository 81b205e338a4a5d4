"""Regular expressions that are compiled when they are first used: all of them would be a third of the import's time."""

from __future__ import annotations

import re
from typing import Any, cast


class _Later:
    """Stands for a compiled pattern; each method is looked up once and is the pattern's own from then on."""

    def __init__(self, source: str, flags: int) -> None:
        self._given = source, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        found = getattr(re.compile(*self._given), name)  # kept by `re`: not compiled for each method
        setattr(self, name, found)
        return found


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, a little later; an error in `source` shows at the first use."""
    return cast("re.Pattern[str]", _Later(source, flags))
