"""Text behind boundaries of the DOM: shadow roots, slots, templates, frames of every kind."""

from __future__ import annotations

from html import escape

from aiohttp import web

from tests.site import routes
from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
NEEDS_SCRIPTS = "This newspaper needs JavaScript, please switch it on in the settings of your browser."


@page(Truth(done_ms=540))
def open_shadow_root(visit: Visit) -> str:
    """A web component fetches the text into its open shadow root."""
    script = """
      customElements.define("story-body", class extends HTMLElement {
        async connectedCallback() {
          const root = this.attachShadow({ mode: "open" });
          root.innerHTML = "<style>p { line-height: 1.5 }</style>";
          root.append(...(await site.later(350, { delay: 150 })).map(site.paragraph));
        }
      });"""
    return document(visit, Parts(body="<story-body></story-body>", script=script))


@page()
def declarative_shadow_root(visit: Visit) -> str:
    """The server sends the shadow root along with the HTML."""
    inner = f"<style>:host {{ display: block }}</style>{paragraphs(visit.texts)}"
    body = f'<story-body><template shadowrootmode="open">{inner}</template></story-body>'
    return document(visit, Parts(body=body))


@page()
def closed_declarative_shadow_root(visit: Visit) -> str:
    """The server sends a closed shadow root along with the HTML; some paragraphs are slotted into it."""
    texts = visit.texts
    root = f"<div>{paragraphs(texts[:3])}</div><slot></slot><div>{paragraphs(texts[5:])}</div>"
    body = f'<section><template shadowrootmode="closed">{root}</template>{paragraphs(texts[3:5])}</section>'
    return document(visit, Parts(body=body))


@page()
def closed_root_that_sets_the_order(visit: Visit) -> str:
    """The paragraphs lie in the page from the last to the first; the slots of a closed root put them right."""
    numbered = list(enumerate(visit.texts))
    slots = "".join(f'<slot name="s{number}"></slot>' for number, _ in numbered)
    light = "".join(f'<p slot="s{number}">{escape(text)}</p>' for number, text in reversed(numbered))
    return document(visit, Parts(body=f'<div><template shadowrootmode="closed">{slots}</template>{light}</div>'))


@page(Truth(done_ms=540))
def closed_shadow_root(visit: Visit) -> str:
    """The text goes into a closed shadow root, which no script can look into afterwards."""
    script = """
      customElements.define("story-body", class extends HTMLElement {
        async connectedCallback() {
          const root = this.attachShadow({ mode: "closed" });
          root.append(...(await site.later(350, { delay: 150 })).map(site.paragraph));
        }
      });"""
    return document(visit, Parts(body="<story-body></story-body>", script=script))


@page(Truth(done_ms=540))
def nested_components_with_slots(visit: Visit) -> str:
    """Three components deep: paragraphs go through slots of slots, and named slots put them in another order."""
    texts = visit.texts
    light = f'<p slot="end">{escape(texts[-1])}</p>' + paragraphs(texts[2:-1])
    body = f"<story-page><story-section>{light}</story-section></story-page>"
    script = """
      const component = (name, html, fill = () => {}) =>
        customElements.define(name, class extends HTMLElement {
          connectedCallback() {
            const root = this.attachShadow({ mode: "open" });
            root.innerHTML = html;
            fill(root);
          }
        });
      component("story-page", `<div class="page"><slot></slot></div>`);
      const slots = `<slot></slot><slot name="end" slot="end"></slot>`;
      component("story-section", `<story-lead></story-lead><story-text>${slots}</story-text>`);
      component("story-text", `<div class="text"><slot></slot></div><div class="end"><slot name="end"></slot></div>`);
      component("story-lead", "", async (root) => {
        root.append(...(await site.later(350, { to: 2, delay: 150 })).map(site.paragraph));
      });"""
    return document(visit, Parts(body=body, script=script))


@page(Truth(done_ms=330, absent=(NEEDS_SCRIPTS,)))
def text_in_template(visit: Visit) -> str:
    """The text waits in a template until a script puts it in its place, beside a noscript that asks for scripts."""
    body = f"<noscript><p>{NEEDS_SCRIPTS}</p></noscript>"
    after = f'<template id="story-text">{paragraphs(visit.texts)}</template>'
    script = """
      setTimeout(() => site.body().append(document.getElementById("story-text").content.cloneNode(true)), 300);"""
    return document(visit, Parts(body=body, after=after, script=script))


@page(Truth(done_ms=440))
def text_also_in_noscript(visit: Visit) -> str:
    """A noscript holds a copy of the text for readers without scripts; for the others it comes from the API."""
    body = f"<noscript>{paragraphs(visit.texts)}</noscript>"
    return document(visit, Parts(body=body, script="site.later(250, { delay: 150 }).then(site.append)"))


@register.routes.get("/frame/{name}")
async def frame(request: web.Request) -> web.Response:
    """The document of a frame: some paragraphs of a page, the others half a second later."""
    await routes.delayed(request)
    texts = routes.asked_texts(request)
    script = """<script>
      setTimeout(() => { for (const late of document.querySelectorAll("p")) late.hidden = false }, 500)
    </script>"""
    late = "".join(f"<p hidden>{escape(text)}</p>" for text in texts[1:])
    html = bare("Story", f'<div class="story">{paragraphs(texts[:1])}{late}</div>{script}')
    return web.Response(text=html, content_type="text/html")


def framed(visit: Visit, origin: str = "", attributes: str = "") -> str:
    """The frame that shows the text of this page."""
    style = 'style="width: 100%; height: 900px; border: 0"'
    return f'<iframe class="story-frame" {style} {attributes} src="{origin}/frame/{visit.page.name}?from=1"></iframe>'


@page(Truth(done_ms=560))
def frame_of_the_same_origin(visit: Visit) -> str:
    """The text stands in a frame of the same origin, most of it late."""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + framed(visit)))


@page(Truth(done_ms=560))
def frame_of_another_origin(visit: Visit) -> str:
    """The text stands in a frame of another origin, most of it late."""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + framed(visit, visit.other)))


@page(Truth(done_ms=560))
def frame_of_another_site(visit: Visit) -> str:
    """The text stands in a frame of another site, most of it late."""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + framed(visit, visit.elsewhere)))


@page(Truth(needs=("scroll",)))
def lazy_frame(visit: Visit) -> str:
    """The frame with the text is far below and loads lazily."""
    picture = '<img alt="" width="640" height="2600" src="/picture?seed=tall">'
    body = paragraphs(visit.texts[:1]) + picture + framed(visit, attributes='loading="lazy"')
    return document(visit, Parts(body=body))


@page(Truth(done_ms=640))
def srcdoc_frame(visit: Visit) -> str:
    """A script writes the text into a srcdoc frame; the frame's own script puts it on the page."""
    script = """
      site.text({ from: 1 }).then((texts) => {
        const frame = document.createElement("iframe");
        frame.style.cssText = "width: 100%; height: 900px";
        const state = JSON.stringify(texts).replaceAll("<", "\\\\u003c");
        frame.srcdoc = `<body><script>setTimeout(() => {
          for (const textContent of ${state})
            document.body.append(Object.assign(document.createElement("p"), { textContent }));
        }, 600)</` + `script>`;
        site.body().append(frame);
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


@page(Truth(done_ms=830))
def frame_sends_the_text(visit: Visit) -> str:
    """A hidden frame of another site waits, and sends the text to the page by message."""
    script = """
      addEventListener("message", ({ data }) => data.story && site.append(data.story));
      const frame = document.createElement("iframe");
      frame.src = site.address("messenger", { origin: site.elsewhere, from: 1 });
      frame.style.cssText = "width: 0; height: 0; border: 0";
      document.body.append(frame);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


@register.routes.get("/messenger/{name}")
async def messenger(request: web.Request) -> web.Response:
    """A frame that fetches the text of a page and sends it to its parent after a while."""
    script = f"""<script>
      const text = fetch("/text/{request.match_info["name"]}" + location.search).then((response) => response.json());
      setTimeout(async () => parent.postMessage({{ story: (await text).paragraphs }}, "*"), 750);
    </script>"""
    return web.Response(text=bare("Messenger", script), content_type="text/html")
