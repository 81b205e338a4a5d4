"""What a look at the page costs, taken again after every change, and what of the page's own can't mislead it."""

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


# How often the roots of components are asked what they hold, where each holds no more than an icon.
COMPONENTS = """async (count) => {
  const make = () => document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  for (let i = 0; i < count; i++) make().innerHTML = "<svg></svg>";
  let asked = 0;
  const { contains } = Node.prototype;
  Node.prototype.contains = function (node) {
    asked++;
    return contains.call(this, node);
  };
  return [__jsnews.deepQuery("svg", document).length, asked];
}"""
NESTED = """() => {
  const make = (depth) => {
    const host = document.createElement("div");
    const root = host.attachShadow({ mode: "open" });
    root.append(depth ? make(depth - 1) : "text", document.createElement("i"));
    return host;
  };
  document.body.append(make(4));
  return [__jsnews.deepQuery("i", document), __jsnews.deepQuery("i", document.body)].map(({ length }) => length);
}"""
MOVED = """() => {
  const host = document.body.appendChild(document.createElement("div"));
  host.attachShadow({ mode: "closed" }).innerHTML = "<i></i>";
  const frame = document.body.appendChild(document.createElement("iframe"));
  frame.contentDocument.body.append(host);
  return __jsnews.deepQuery("i", document).length;
}"""

# An old script keeps where the reader is in a variable of its own, and scrolls by a function of its own.
OLD_SCRIPT = """() => {
  window.scrollY = 0;
  window.scrollBy = window.scrollTo = (selector) => document.querySelector(selector).scrollIntoView();
}"""

# Scripts that are no modules share their names with the window: a list has nodes, a game has events.
OWN_CLASSES = """() => {
  for (const name of ["Event", "MouseEvent", "KeyboardEvent", "Node", "NodeFilter", "CSS", "Request"])
    window[name] = class {};
}"""


async def test_components_are_found_once_each_and_without_asking_one_about_the_others() -> None:
    session = Session(Options(), Trace(), locate())
    try:
        async with session.page("", init_script(VIRTUAL)) as blank:
            assert await blank.page.evaluate(COMPONENTS, 60) == [60, 0]
            await blank.page.set_content("<p>A page</p>")
            assert await blank.page.evaluate(NESTED) == [5, 5]
            await blank.page.set_content("<p>A page</p>")
            assert await blank.page.evaluate(MOVED) >= 1
    finally:
        await session.close()


async def test_reader_comes_to_the_end_of_a_page_with_variables_called_like_the_window_s() -> None:
    session = Session(Options(), Trace(), locate())
    try:
        async with session.page("", init_script(VIRTUAL)) as blank:
            await blank.page.set_content(f"<article><h1>The pier</h1>{PARAGRAPH * 200}</article>")
            await blank.page.evaluate(OLD_SCRIPT)
            assert (await blank.page.evaluate("__jsnews.scroll(40)"))["atEnd"]
    finally:
        await session.close()


async def test_classes_of_the_page_called_like_the_browsers_stand_in_nobodys_way() -> None:
    fold = '<button aria-expanded="false" aria-controls="rest">Background</button><div id="rest" hidden></div>'
    session = Session(Options(), Trace(), locate())
    try:
        async with session.page("", init_script(VIRTUAL)) as blank:
            await blank.page.set_content(f"<article><h1>The pier</h1>{PARAGRAPH}{fold}</article>")
            await blank.page.evaluate(f"document.querySelector('#rest').innerHTML = `{PARAGRAPH}`")
            await blank.page.evaluate(OWN_CLASSES)
            await blank.page.evaluate("__jsnews.gesture()")
            await blank.page.evaluate("__jsnews.scroll(4)")
            assert await blank.page.evaluate("__jsnews.expand()") == ["opened panel “Background”"]
    finally:
        await session.close()


async def test_text_in_a_drawing_which_no_capture_keeps_is_none_of_the_article() -> None:
    drawing = f"<svg width='600' height='90'><foreignObject width='600' height='90'>{PARAGRAPH}</foreignObject></svg>"
    session = Session(Options(), Trace(), locate())
    try:
        async with session.page("", init_script(VIRTUAL)) as blank:
            await blank.page.set_content(f"<article><h1>The pier</h1>{PARAGRAPH}{drawing}</article>")
            assert await blank.page.evaluate("__jsnews.blocks().length") == 1
    finally:
        await session.close()
