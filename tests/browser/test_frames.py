"""Text that stands in frames is the page's text."""

from __future__ import annotations

import pytest

from jsnews.browser.frames import BUSY_S, CALL_S, FIRST_S, SLOW_S, ask_frames
from jsnews.browser.locate import locate
from jsnews.browser.script import init_script
from jsnews.browser.session import Session
from jsnews.browser.tab import Tab
from jsnews.options import REAL_THIN, Options
from jsnews.pipeline import Browser
from jsnews.trace import Trace
from tests.site.server import Site

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize("name", ["story-in-a-sandbox", "frame-of-another-site"])
async def test_length_of_the_text_counts_what_stands_in_frames(name: str, site: Site, on_virtual: Browser) -> None:
    snapshot = await on_virtual.snapshot(site.url(name))
    assert snapshot.settle is not None
    own = sum(map(len, site.pages[name].truth.paragraphs))
    assert snapshot.settle.text_length > own * 0.9


async def test_frame_that_may_run_no_script_is_not_waited_for(site: Site, on_virtual: Browser) -> None:
    snapshot = await on_virtual.snapshot(site.url("letter-in-a-frame-without-scripts"))
    assert snapshot.settle is not None
    assert snapshot.settle.real_ms < BUSY_S * 1000


async def test_frame_that_has_answered_is_given_time_for_its_work_and_another_is_not(site: Site) -> None:
    session, url = Session(Options(), Trace(), locate()), site.url("frame-of-another-site")

    def slow(least_s: float, most_s: float) -> str:
        after = 1000 * (least_s + most_s) / 2
        return f"tasks(1).then(() => new Promise((done) => setTimeout(done, {after}, 'worked')))"

    try:
        async with session.page(url, init_script(REAL_THIN)) as blank:
            tab = Tab(blank.page, blank.cdp, url, REAL_THIN)
            await blank.page.goto(url)
            frames = blank.page.frames[1:]
            assert list((await ask_frames(tab, frames, slow(CALL_S, FIRST_S), "")).values()) == ["worked"]
            assert await ask_frames(tab, frames, slow(BUSY_S, 2 * BUSY_S), "") == {}
            assert await ask_frames(tab, frames, slow(CALL_S, FIRST_S), "") == {}
            assert len(await ask_frames(tab, frames, "lookBriefly().length", 0.0)) == 1
            assert list((await ask_frames(tab, frames, slow(FIRST_S, BUSY_S), "")).values()) == ["worked"]
            tab.answers_in = 2 * SLOW_S  # the machine is busy: what was too slow before is not any more
            assert list((await ask_frames(tab, frames, slow(BUSY_S, 1.5 * BUSY_S), "")).values()) == ["worked"]
    finally:
        await session.close()
