"""Pages that are kept ready: as fresh as any, and made only for who asks again."""

from __future__ import annotations

from jsnews.browser.locate import locate
from jsnews.browser.session import Session
from jsnews.options import Options
from jsnews.trace import Trace
from tests.site.server import Site

SCRIPT = "window.first = true"


async def test_page_kept_ready_knows_nothing_of_those_before_it(site: Site) -> None:
    session = Session(Options(), Trace(), locate())
    try:
        for number in range(4):
            async with session.page(site.origin, SCRIPT) as blank:
                await blank.page.goto(site.url("short-but-whole"))
                assert await blank.page.evaluate("[document.cookie, window.first]") == ["", True], number
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
