"""What is said to a person."""

from __future__ import annotations

import pytest

from jsnews.cli.tell import Teller
from jsnews.trace import Trace


@pytest.mark.parametrize("verbose", [True, False])
def test_what_can_not_be_had_is_told_once_in_any_case(capsys: pytest.CaptureFixture[str], verbose: bool) -> None:
    Trace(listen=Teller(verbose=verbose, quiet=True)).note("debug", "failed", "page.png can't be written: \x1b[2Jno")
    assert capsys.readouterr().err == "jsnews: page.png can't be written: no\n"
