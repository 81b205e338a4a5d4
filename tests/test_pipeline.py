"""The two doors to an article, for code that is async and for code that is not."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from jsnews import Browser, Options, Snapshot, agrab, grab, pipeline
from jsnews.errors import UsageError
from jsnews.options import Batch


@pytest.mark.filterwarnings("error")
async def test_async_code_that_takes_the_other_door_is_told_which_is_its_own() -> None:
    with pytest.raises(RuntimeError, match="await agrab"):
        grab("https://a.example/story")


async def test_no_browser_is_started_for_an_address_that_can_not_be_right() -> None:
    with pytest.raises(UsageError, match="only http and https"):
        await agrab("a.example/story", Options(browser="/nowhere/chromium"))


async def test_pages_that_are_asked_for_all_at_once_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    running, most = 0, 0

    async def render(*_: Any) -> Snapshot:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0)
        running -= 1
        return Snapshot(html="")

    monkeypatch.setattr(pipeline, "render", render)
    async with Browser(Options(batch=Batch(concurrency=3))) as browser:
        await asyncio.gather(*(browser.snapshot(f"https://a.example/{number}") for number in range(20)))
    assert most == 3
