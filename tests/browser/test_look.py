"""What a look at the page costs: it is taken again after every change, on long pages too."""

from __future__ import annotations

import pytest

from jsnews.browser.locate import locate
from jsnews.browser.script import init_script
from jsnews.browser.session import Session
from jsnews.options import VIRTUAL, Options
from jsnews.trace import Trace

pytestmark = pytest.mark.asyncio(loop_scope="session")

PARAGRAPH = "<p>Another entry of the long report, by those who stood at the pier all day.</p>"
# How often the element that holds all paragraphs is searched during a look.
SEARCHES = """() => {
  const box = document.querySelector("article");
  let count = 0;
  for (const name of ["querySelector", "querySelectorAll"])
    box[name] = (...args) => count++ < 1e6 && Element.prototype[name].apply(box, args);
  return [__jsnews.blocks().length, count];
}"""


async def test_box_is_searched_as_often_for_many_paragraphs_as_for_few() -> None:
    session, found = Session(Options(), Trace(), locate()), {}
    try:
        async with session.page("", init_script(VIRTUAL)) as blank:
            for count in (50, 500):
                await blank.page.set_content(f"<main><article><h1>The pier</h1>{PARAGRAPH * count}</article></main>")
                blocks, found[count] = await blank.page.evaluate(SEARCHES)
                assert blocks == count
    finally:
        await session.close()
    assert found[50] == found[500] < 20
