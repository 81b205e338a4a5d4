"""What is recorded for people who look, beside the article."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.async_api import Error

from jsnews.browser.debug import pause
from jsnews.browser.tab import Gone, Tab
from jsnews.options import Debug, Identity, Options
from jsnews.pipeline import Browser
from jsnews.trace import Trace
from tests.site.server import Site

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_record_that_can_not_be_written_costs_neither_the_article_nor_the_others(
    site: Site, tmp_path: Path
) -> None:
    folder = tmp_path / "state.json"
    folder.mkdir()
    options = Options(
        debug=Debug(screenshot=tmp_path, trace_zip=tmp_path / "trace.zip"),
        identity=Identity(save_storage=folder),
    )
    async with Browser(options) as browser:
        trace = Trace()
        article = await browser.grab(site.url("short-but-whole"), trace=trace)
    assert article.verdict.status == "complete"
    told = [event.why for event in trace.events if event.step == "failed"]
    assert [why.partition(" can't be written: ")[0] for why in told] == [str(folder), str(tmp_path)]
    assert not [event for event in browser.trace.events if event.step == "retry"]
    assert (tmp_path / "trace.zip").stat().st_size


async def test_a_recording_that_is_not_there_in_the_end_is_told(site: Site, tmp_path: Path) -> None:
    folder = tmp_path / "network.har.zip"
    folder.mkdir()
    async with Browser(Options(debug=Debug(save_har=folder))) as browser:
        assert (await browser.grab(site.url("short-but-whole"))).verdict.status == "complete"
    told = [event.why for event in browser.trace.events if event.step == "failed"]
    assert [why.partition(" can't be written: ")[0] for why in told] == [str(folder)]


async def test_a_window_that_is_gone_costs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PWDEBUG", raising=False)

    async def gone(*_: Any) -> None:
        raise Gone("it navigates")

    async def closed(*_: Any, **__: Any) -> None:
        raise Error("Target page has been closed")

    tab = SimpleNamespace(call=gone, page=SimpleNamespace(wait_for_event=closed))
    await pause(cast(Tab, tab), [])
