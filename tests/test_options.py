"""What options can't be."""

from __future__ import annotations

import pytest

from jsnews.errors import UsageError
from jsnews.options import Wait


@pytest.mark.parametrize("given", [{"consent": "rejct"}, {"consent": None}, {"clock": "fast"}])
def test_a_word_that_no_option_knows_is_refused_where_it_is_given(given: dict[str, str]) -> None:
    with pytest.raises(UsageError, match=r"Use one of .*(?:reject|virtual)"):
        Wait(**given)  # type: ignore[arg-type]
