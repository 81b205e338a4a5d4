"""Frames that are no iframes, that only speak for themselves, and that are advertisements by their size."""

from __future__ import annotations

import json
from html import escape

from aiohttp import web

from tests.site.layout import Parts, bare, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
OFFER = "Only this week you get two garden chairs for the price of one."


@page(Truth(done_ms=600))
def story_in_an_object(visit: Visit) -> str:
    """The text is a document of its own, which an object element shows."""
    shown = f'<object type="text/html" data="/frame/{visit.page.name}?from=1" width="680" height="1400"></object>'
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + shown))


@page(Truth(done_ms=600))
def story_in_an_embed(visit: Visit) -> str:
    """The text is a document of its own, which an embed element shows."""
    shown = f'<embed type="text/html" src="/frame/{visit.page.name}?from=1" width="680" height="1400">'
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + shown))


@page()
def story_in_a_frameset(visit: Visit) -> str:
    """A page of the old kind: a frameset with the menu on the left and the story on the right."""
    if "inner" in visit.request.query:
        return document(visit, Parts(body=paragraphs(visit.texts)))
    head = f"<head><meta charset='utf-8'><title>{escape(visit.story.headline)}</title></head>"
    inner = f"/{visit.page.name}?visit={visit.id}&amp;inner=1"
    frames = f'<frame src="/advert?number=1"><frame name="main" src="{inner}">'
    return f'<!doctype html><html lang="en">{head}<frameset cols="20%,80%">{frames}</frameset></html>'


@page(Truth(done_ms=600))
def story_in_a_sandbox(visit: Visit) -> str:
    """The frame with the text is of the same origin, but a sandbox takes that from it."""
    sandbox = 'sandbox="allow-scripts" style="width:100%;height:900px"'
    shown = f'<iframe {sandbox} src="/frame/{visit.page.name}?from=1"></iframe>'
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + shown))


@page(Truth(absent=(OFFER,), done_ms=640))
def advert_in_a_frame_of_traded_size(visit: Visit) -> str:
    """A frame between the paragraphs has no telling name, but the size of an advertisement; its text is its own."""
    advert = f'<iframe width="300" height="250" srcdoc="<p>{OFFER}</p>"></iframe>'
    body = paragraphs(visit.texts[:2]) + advert + paragraphs(visit.texts[2:3])
    return document(visit, Parts(body=body, script="site.later(300, { from: 3, delay: 300 }).then(site.append)"))


@page(Truth(absent=(OFFER,)))
def adverts_in_frames_that_say_so(visit: Visit) -> str:
    """Two frames between the paragraphs, one of another site, are called advertisements; what they tell is long."""
    told = "".join(f"<p>{OFFER} Number {number} of our offers is for whoever has no time.</p>" for number in range(4))
    own = f'<iframe title="Advertisement" width="640" height="400" srcdoc="{told}"></iframe>'
    source = f"{visit.elsewhere}/frame-of-a-long-advert"
    foreign = f'<iframe id="google_ads_iframe_3" src="{source}" width="640" height="400"></iframe>'
    return document(
        visit,
        Parts(
            body=paragraphs(visit.texts[:2])
            + own
            + paragraphs(visit.texts[2:5])
            + foreign
            + paragraphs(visit.texts[5:])
        ),
    )


@register.routes.get("/frame-of-a-long-advert")
async def frame_of_a_long_advert(_: web.Request) -> web.Response:
    """A frame that praises something in many words."""
    told = "".join(f"<p>{OFFER} Number {number} of our offers is for whoever has no house.</p>" for number in range(4))
    return web.Response(text=f"<!doctype html><body>{told}", content_type="text/html")


@page(Truth(absent=(OFFER,), done_ms=940))
def offers_in_frames_that_come_late(visit: Visit) -> str:
    """Two frames with an offer, one of them of another site, come between the paragraphs before the last ones do."""
    inner = f"<h3>For your garden</h3><p>{OFFER}</p><button>To the shop</button>"
    script = f"""
      const put = (frame, source) => {{
        Object.assign(frame, source, {{ width: "100%", height: 140 }});
        site.body().querySelectorAll("p")[2].after(frame);
      }};
      setTimeout(() => {{
        put(document.createElement("iframe"), {{ src: `${{site.elsewhere}}/frame-of-offers` }});
        put(document.createElement("iframe"), {{ srcdoc: {json.dumps(inner)} }});
      }}, 400);
      site.later(700, {{ from: 4, delay: 200 }}).then(site.append);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:4]), script=script))


@register.routes.get("/frame-of-offers")
async def frame_of_offers(_: web.Request) -> web.Response:
    """An offer in a document of its own."""
    return web.Response(text=bare("Offer", f"<p>{OFFER}</p>"), content_type="text/html")


@page(Truth(done_ms=1000))
def story_behind_twenty_busy_frames(visit: Visit) -> str:
    """Twenty frames of another site count for ever; the frame with the text is the last one, and of that site too."""
    busy = "".join(f'<iframe src="{visit.elsewhere}/advert?number={number}"></iframe>' for number in range(20))
    shown = f'<iframe src="{visit.elsewhere}/frame/{visit.page.name}?from=1" style="width:100%;height:900px"></iframe>'
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + shown, before=f"<div>{busy}</div>"))


@page(Truth(needs=("press", "scroll"), press=("Continue reading",)))
def story_to_unfold_in_a_frame_of_another_site(visit: Visit) -> str:
    """A frame of another site shows two paragraphs; one is behind a button, the others come when it is scrolled."""
    source = f"{visit.elsewhere}/unfolding-frame/{visit.page.name}"
    shown = f'<iframe src="{source}" style="width:100%;height:500px"></iframe>'
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + shown))


@page(Truth(needs=("press", "scroll"), press=("Continue reading",)))
def story_to_unfold_in_a_low_frame(visit: Visit) -> str:
    """A frame of the same site is lower than its story, below which the page goes on."""
    shown = f'<iframe src="/unfolding-frame/{visit.page.name}" style="width:100%;height:500px"></iframe>'
    below = '<div style="height:2400px"></div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + shown, after=below))


@page(Truth(needs=("press",), press=("What comes of it",)))
def details_of_a_component_in_a_frame(visit: Visit) -> str:
    """A frame of the same site holds a component, and the details in that get their text when they are opened."""
    texts = visit.texts
    script = f"""
      customElements.define("x-rest", class extends HTMLElement {{
        connectedCallback() {{
          const root = this.attachShadow({{ mode: "open" }});
          root.innerHTML = "<details><summary>What comes of it</summary><div></div></details>";
          root.firstChild.ontoggle = () => setTimeout(() => {{
            root.querySelector("div").innerHTML = {json.dumps(texts[3:])}.map((text) => `<p>${{text}}</p>`).join("");
          }}, 200);
        }}
      }});"""
    inner = bare("Reader", f"<main>{paragraphs(texts[:3])}<x-rest></x-rest></main><script>{script}</script>")
    return document(visit, Parts(body=f'<iframe srcdoc="{escape(inner)}" width="680" height="1200"></iframe>'))


@register.routes.get("/unfolding-frame/{name}")
async def unfolding_frame(request: web.Request) -> web.Response:
    """The text from the second paragraph on, in three portions."""
    texts = register.pages[request.match_info["name"]].story.paragraphs
    script = f"""
      const rest = {json.dumps(texts[4:])};
      const add = (text) => document.querySelector("main").insertAdjacentHTML("beforeend", `<p>${{text}}</p>`);
      document.querySelector("button").onclick = ({{ target }}) => {{
        target.remove();
        add({json.dumps(texts[3])});
        new IntersectionObserver(([{{ isIntersecting }}], observer) => {{
          if (!isIntersecting) return;
          observer.disconnect();
          setTimeout(() => rest.forEach(add), 200);
        }}).observe(document.querySelector("footer"));
      }};"""
    body = f"<main>{paragraphs(texts[1:3])}</main><button>Continue reading</button><div style='height:900px'></div>"
    page = bare("Reader", f"{body}<footer>The end</footer><script>{script}</script>")
    return web.Response(text=page, content_type="text/html")


@page(Truth(needs=("scroll",)))
def story_in_a_frame_of_another_site_that_grows(visit: Visit) -> str:
    """A frame of another site is made as high as what it holds: who wants its end scrolls the page around it."""
    source = f"{visit.elsewhere}/growing-frame/{visit.page.name}"
    frame = f'<iframe src="{source}" scrolling="no" style="width:100%;height:400px"></iframe>'
    shown = f'<div style="height:900px"></div>{frame}'
    script = """
      addEventListener("message", ({ data }) => {
        if (data.height) document.querySelector("iframe").style.height = `${data.height}px`;
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + shown, script=script))


@register.routes.get("/growing-frame/{name}")
async def growing_frame(request: web.Request) -> web.Response:
    """The text from the second paragraph on: two are there, the others come one by one where the reader has come."""
    texts = register.pages[request.match_info["name"]].story.paragraphs
    script = f"""
      const rest = {json.dumps(texts[3:])};
      const mark = document.querySelector(".mark");
      const grow = () => parent.postMessage({{ height: document.documentElement.scrollHeight }}, "*");
      const observer = new IntersectionObserver(([{{ isIntersecting }}]) => {{
        if (!isIntersecting) return;
        observer.unobserve(mark);
        setTimeout(() => {{
          mark.insertAdjacentHTML("beforebegin", `<p>${{rest.shift()}}</p>`);
          grow();
          if (rest.length) observer.observe(mark);
        }}, 100);
      }});
      grow();
      observer.observe(mark);"""
    body = f"<main>{paragraphs(texts[1:3])}<div class='mark' style='height:20px'></div></main>"
    return web.Response(text=bare("Reader", f"{body}<script>{script}</script>"), content_type="text/html")


@page(Truth(needs=("scroll",)))
def story_in_a_frame_that_grows(visit: Visit) -> str:
    """A frame of the same site, far down, is as high as what it holds; its rest waits below a picture in it."""
    frame = f'<iframe src="/waiting-frame/{visit.page.name}" scrolling="no" style="width:100%;height:500px"></iframe>'
    shown = f'<div style="height:2400px"></div>{frame}'
    script = """
      addEventListener("message", ({ data }) => {
        if (data.height) document.querySelector("iframe").style.height = `${data.height}px`;
      });"""
    return document(visit, Parts(body=shown, script=script))


@register.routes.get("/waiting-frame/{name}")
async def waiting_frame(request: web.Request) -> web.Response:
    """The text: three paragraphs, and the others where the reader comes to a mark, one window further down."""
    texts = register.pages[request.match_info["name"]].story.paragraphs
    script = f"""
      const mark = document.querySelector(".mark");
      const tell = () => parent.postMessage({{ height: document.documentElement.offsetHeight }}, "*");
      new ResizeObserver(tell).observe(document.body);
      new IntersectionObserver(([{{ isIntersecting }}], observer) => {{
        if (!isIntersecting) return;
        observer.disconnect();
        setTimeout(() => {{
          const html = {json.dumps(texts[3:])}.map((text) => `<p>${{text}}</p>`).join("");
          mark.insertAdjacentHTML("beforebegin", html);
        }}, 200);
      }}).observe(mark);"""
    picture = "<div style='height:1000px'></div>"
    body = f"<main>{paragraphs(texts[:3])}{picture}<div class='mark' style='height:4px'></div></main>"
    return web.Response(text=bare("Reader", f"{body}<script>{script}</script>"), content_type="text/html")


@page(Truth(needs=("scroll",)))
def story_in_a_box_that_a_frame_of_another_site_scrolls(visit: Visit) -> str:
    """A frame of another site does not scroll itself but a box in it, which is filled a moment later each time."""
    source = f"{visit.elsewhere}/boxed-frame/{visit.page.name}"
    frame = f'<iframe src="{source}" style="width:100%;height:400px"></iframe>'
    return document(visit, Parts(body=paragraphs(visit.texts[:1]) + frame))


@register.routes.get("/boxed-frame/{name}")
async def boxed_frame(request: web.Request) -> web.Response:
    """The text from the second paragraph on: two are there, the others come one by one as the box is scrolled."""
    texts = register.pages[request.match_info["name"]].story.paragraphs
    script = f"""
      const rest = {json.dumps(texts[3:])};
      const box = document.querySelector("main");
      let waits = false;
      box.addEventListener("scroll", () => {{
        if (waits || !rest.length) return;
        waits = true;
        setTimeout(() => {{
          waits = false;
          box.lastElementChild.insertAdjacentHTML("beforebegin", `<p>${{rest.shift()}}</p>`);
        }}, 150);
      }});"""
    box = '<main style="height:300px;overflow:auto">'
    body = f'{box}{paragraphs(texts[1:3])}<div style="height:300px"></div></main>'
    return web.Response(text=bare("Reader", f"{body}<script>{script}</script>"), content_type="text/html")


@page(Truth(absent=("in your browser",)))
def letter_in_a_frame_without_scripts(visit: Visit) -> str:
    """A frame that may run no scripts shows a letter, which says first that a browser shows it, too."""
    cells = ("Can't see the drawings? Read this letter in your browser.", *visit.texts)
    letter = "<table>" + "".join(f"<tr><td>{escape(text)}</td></tr>" for text in cells) + "</table>"
    frame = f'<iframe sandbox="allow-popups" srcdoc="{escape(letter)}" width="640" height="1400"></iframe>'
    return document(visit, Parts(body=frame))
