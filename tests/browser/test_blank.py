"""Pages that are kept ready: as fresh as any, and made only for who asks again."""

from __future__ import annotations

import pytest

from jsnews.browser.locate import locate
from jsnews.browser.script import init_script
from jsnews.browser.session import Session
from jsnews.options import REAL_THIN, VIRTUAL, Limits, Options
from jsnews.trace import Trace
from tests.site.server import Site

SCRIPT = f"{init_script(VIRTUAL)}\nwindow.first = true"


async def test_page_kept_ready_knows_nothing_of_those_before_it(site: Site) -> None:
    session = Session(Options(), Trace(), locate())
    try:
        for number in range(4):
            async with session.page(site.origin, SCRIPT) as blank:
                await blank.page.goto(site.url("short-but-whole"))
                known = await blank.page.evaluate("[document.cookie, window.first, history.length]")
                assert known == ["", True, 2], number
                assert "example.org" not in await blank.page.content(), number  # of the story that is rehearsed
                await blank.page.evaluate("document.cookie = 'seen=1'")
            await session.rest()
    finally:
        await session.close()


async def test_one_is_kept_ready_from_the_second_page_on(site: Site) -> None:
    session = Session(Options(), Trace(), locate())
    try:
        contexts = []
        for _ in range(3):
            async with session.page(site.origin, SCRIPT):
                pass
            await session.rest()
            contexts.append(len((await session.start()).contexts))
        assert contexts == [0, 1, 1]
    finally:
        await session.close()


@pytest.mark.parametrize("limits", [VIRTUAL, REAL_THIN])
async def test_rehearsal_asks_to_its_end(limits: Limits) -> None:
    session = Session(Options(), Trace(), locate())
    try:
        async with session.page("about:blank", init_script(limits)) as blank:
            await blank.page.evaluate("__jsnews.rehearse()")
            assert await blank.page.evaluate("__jsnews.lookBriefly().length") > limits.frame_characters
    finally:
        await session.close()
