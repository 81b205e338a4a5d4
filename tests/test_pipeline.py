"""The two doors to an article, for code that is async and for code that is not."""

from __future__ import annotations

import pytest

from jsnews import Options, agrab, grab
from jsnews.errors import UsageError


@pytest.mark.filterwarnings("error")
async def test_async_code_that_takes_the_other_door_is_told_which_is_its_own() -> None:
    with pytest.raises(RuntimeError, match="await agrab"):
        grab("https://a.example/story")


async def test_no_browser_is_started_for_an_address_that_can_not_be_right() -> None:
    with pytest.raises(UsageError, match="only http and https"):
        await agrab("a.example/story", Options(browser="/nowhere/chromium"))
