"""Pages on real front-end libraries."""

from __future__ import annotations

import json

from aiohttp import web

from tests.site import routes
from tests.site.layout import Parts, document, paragraphs
from tests.site.libraries import LIBRARIES
from tests.site.page import Truth, Visit, register

page = register.page


@register.routes.get("/library/{name}.js")
async def library(request: web.Request) -> web.StreamResponse:
    """The file of a library, or 404 where it could not be fetched."""
    wanted = LIBRARIES[request.match_info["name"]]
    return web.FileResponse(wanted.path) if wanted.is_there() else web.Response(status=404)


def scripts(*names: str, attributes: str = "") -> str:
    """Script elements that load libraries."""
    return "".join(f'<script {attributes} src="/library/{name}.js"></script>' for name in names)


def part(visit: Visit, start: int, end: int) -> str:
    """The address of some paragraphs as HTML, 300 ms away."""
    return f"/part/{visit.page.name}?from={start}&amp;to={end}&amp;delay=300"


@page(Truth(done_ms=760), library="htmx")
def htmx_after_load(visit: Visit) -> str:
    """Two places of the page are filled by htmx, one at load and one 400 ms later."""
    places = (
        f'<div hx-get="{part(visit, 1, 4)}" hx-trigger="load" hx-swap="outerHTML"></div>'
        f'<div hx-get="{part(visit, 4, 7)}" hx-trigger="load delay:400ms" hx-swap="outerHTML"></div>'
    )
    return document(visit, Parts(head=scripts("htmx"), body=paragraphs(visit.texts[:1]) + places))


@page(Truth(needs=("scroll",)), library="htmx")
def htmx_when_revealed(visit: Visit) -> str:
    """Each piece of text brings the mark that fetches the next one when it is scrolled to."""
    marks = "".join(
        f'<div style="min-height: 800px" hx-get="{part(visit, number, number + 1)}" hx-trigger="revealed"></div>'
        for number in range(1, len(visit.texts))
    )
    return document(visit, Parts(head=scripts("htmx"), body=paragraphs(visit.texts[:1]) + marks))


@page(Truth(done_ms=760), library="turbo")
def turbo_frames(visit: Visit) -> str:
    """A Turbo frame holds a Turbo frame, and each takes a while to load."""
    frame = f'<turbo-frame id="outer" src="/turbo/{visit.page.name}?frame=outer"><p>Loading…</p></turbo-frame>'
    return document(visit, Parts(head=scripts("turbo"), body=paragraphs(visit.texts[:1]) + frame))


@register.routes.get("/turbo/{name}")
async def turbo(request: web.Request) -> web.Response:
    """The documents from which Turbo takes its frames."""
    await routes.pause(300)
    name, frame = request.match_info["name"], request.query["frame"]
    texts = register.pages[name].truth.paragraphs
    inner = f'<turbo-frame id="inner" src="/turbo/{name}?frame=inner"></turbo-frame>'
    content = paragraphs(texts[1:4]) + inner if frame == "outer" else paragraphs(texts[4:])
    return web.Response(text=f'<turbo-frame id="{frame}">{content}</turbo-frame>', content_type="text/html")


@page(Truth(done_ms=580, absent=("x-text",)), library="alpine")
def alpine(visit: Visit) -> str:
    """Alpine fetches the text, shows it cloaked in a template loop, and takes the cloak off."""
    head = "<style>[x-cloak] { display: none }</style>" + scripts("alpine", attributes="defer")
    body = """<div x-data="{ texts: [] }" x-init="texts = await site.later(350, { delay: 150 })" x-cloak>
      <template x-for="text in texts"><p x-text="text"></p></template></div>"""
    return document(visit, Parts(head=head, body=body))


REACT = """
      const { createElement: h, useEffect, useState, startTransition } = React;"""


@page(Truth(done_ms=690), library="react")
def react_hydration(visit: Visit) -> str:
    """React wakes up three paragraphs from the server, and an effect fetches the others."""
    state = json.dumps(visit.texts[:3]).replace("<", "\\u003c")
    script = f"""{REACT}
      const first = {state};
      const Story = () => {{
        const [texts, setTexts] = useState(first);
        useEffect(() => {{
          site.later(450, {{ from: 3, delay: 150 }}).then((rest) => setTexts([...first, ...rest]));
        }}, []);
        return texts.map((text, key) => h("p", {{ key }}, text));
      }};
      ReactDOM.hydrateRoot(document.getElementById("root"), h(Story));"""
    root = "".join(paragraphs((text,)).strip() for text in visit.texts[:3])
    head = scripts("react", "react-dom")
    return document(visit, Parts(head=head, body=f'<div id="root">{root}</div>', script=script))


@page(Truth(done_ms=980), library="react")
def react_transition_in_slices(visit: Visit) -> str:
    """React renders a heavy transition in slices of five milliseconds before the text appears."""
    script = f"""{REACT}
      const Heavy = () => {{
        const end = performance.now() + 5;
        while (performance.now() < end);
        return null;
      }};
      const Story = () => {{
        const [texts, setTexts] = useState([]);
        useEffect(() => {{ site.text({{ delay: 300 }}).then((found) => startTransition(() => setTexts(found))); }}, []);
        if (!texts.length) return h("div", {{ className: "spinner" }});
        const heavy = Array.from({{ length: 100 }}, (_, key) => h(Heavy, {{ key: `heavy ${{key}}` }}));
        return [...heavy, ...texts.map((text, key) => h("p", {{ key }}, text))];
      }};
      ReactDOM.createRoot(document.getElementById("root")).render(h(Story));"""
    return document(visit, Parts(head=scripts("react", "react-dom"), body='<div id="root"></div>', script=script))


@page(Truth(done_ms=600, absent=("The story is being fetched",)), library="vue")
def vue_suspense(visit: Visit) -> str:
    """A Vue application with an asynchronous component inside a suspense, and a transition of half a second."""
    head = (
        scripts("vue") + "<style>.fade-enter-active { transition: opacity .5s } .fade-enter-from { opacity: 0 }</style>"
    )
    script = """
      const { createApp, defineAsyncComponent, h, Suspense, Transition } = Vue;
      const Body = { async setup() {
        const texts = await site.text({ delay: 300 });
        return () => h("div", texts.map((text) => h("p", text)));
      } };
      const Late = defineAsyncComponent(async () => { await site.sleep(200); return Body; });
      createApp({ render: () => h(Transition, { name: "fade", appear: true }, () => h(Suspense, null, {
        default: () => h(Late), fallback: () => h("p", "The story is being fetched") })) }).mount("#root");"""
    return document(visit, Parts(head=head, body='<div id="root"></div>', script=script))
