"""Words of the command line."""

from __future__ import annotations

import pytest

from jsnews.cli.values import limit_s, pause_s
from jsnews.errors import UsageError


@pytest.mark.parametrize(("text", "seconds"), [("30s", 30), ("1500ms", 1.5), ("2m", 120), ("30", 30), ("0", 0)])
def test_durations_have_units(text: str, seconds: float) -> None:
    assert pause_s(text) == seconds


@pytest.mark.parametrize("text", ["soon", "-1s", "", "1h"])
def test_what_is_no_duration_is_said(text: str) -> None:
    with pytest.raises(UsageError, match="is no duration"):
        pause_s(text)


def test_no_time_at_all_is_a_pause_but_no_limit() -> None:
    assert pause_s("0s") == 0
    with pytest.raises(UsageError, match="no time at all"):
        limit_s("0s")
