"""Text that the browser's own machinery brings: hydration, islands, idle time, animations, fonts, a second mount."""

from __future__ import annotations

import json

from aiohttp import web

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
LOGIN = "Readers who have logged in see no advertisements between the paragraphs of any story on this page."
YESTERDAY = "This is yesterday's version of the story, kept by the cache of the server, and a correction is on its way."


@page(Truth(done_ms=760, absent=(YESTERDAY,)))
def hydration_replaces_server_text(visit: Visit) -> str:
    """The server sends an older text, which the application replaces when it wakes up."""
    script = "site.later(500, { delay: 200 }).then(site.replace)"
    return document(visit, Parts(body=paragraphs((YESTERDAY, *visit.texts[1:4])), script=script))


@page(Truth(done_ms=760))
def islands_on_idle(visit: Visit) -> str:
    """Every second paragraph is an island that is filled when the browser is idle, half a second after the load."""
    body = "".join(
        paragraphs((text,)) if number % 2 == 0 else f'<div class="island" data-paragraph="{number}"></div>'
        for number, text in enumerate(visit.texts)
    )
    script = """
      const fill = async (island) => {
        const number = Number(island.dataset.paragraph);
        island.replaceChildren(...(await site.text({ from: number, to: number + 1, delay: 100 })).map(site.paragraph));
      };
      setTimeout(() => {
        for (const island of document.querySelectorAll(".island"))
          requestIdleCallback(() => fill(island), { timeout: 2000 });
      }, 600);"""
    return document(visit, Parts(body=body, script=script))


@page(Truth(needs=("scroll",)))
def islands_on_visibility(visit: Visit) -> str:
    """Islands are filled when they come near the view."""
    body = paragraphs(visit.texts[:2]) + "".join(
        f'<div class="island" data-paragraph="{number}" style="min-height:700px"></div>'
        for number in range(2, len(visit.texts))
    )
    script = """
      for (const island of document.querySelectorAll(".island"))
        site.whenVisible(island, async () => {
          const number = Number(island.dataset.paragraph);
          const texts = await site.text({ from: number, to: number + 1, delay: 120 });
          island.replaceChildren(...texts.map(site.paragraph));
        });"""
    return document(visit, Parts(body=body, script=script))


@page(Truth(done_ms=1030))
def after_an_animation(visit: Visit) -> str:
    """The rest of the text is put in when a curtain has finished its animation of a second."""
    head = """<style>@keyframes lift { to { transform: translateY(-40px); opacity: 0 } }
      @keyframes glow { to { opacity: .6 } }
      .curtain { height: 40px; background: #eee; animation: lift 1s forwards }
      .live-dot { width: 9px; height: 9px; animation: glow 1s infinite alternate }</style>"""
    body = paragraphs(visit.texts[:1]) + '<div class="live-dot"></div><div class="curtain"></div>'
    script = """
      const rest = site.text({ from: 1 });
      document.querySelector(".curtain").addEventListener("animationend", async () => site.append(await rest));"""
    return document(visit, Parts(head=head, body=body, script=script))


@page(Truth(done_ms=860))
def after_a_font(visit: Visit) -> str:
    """The rest of the text is set when a font has loaded, or has turned out not to exist."""
    head = "<style>@font-face { font-family: Courier Eastholm; src: url('/font?delay=800') }</style>"
    script = """
      const set = async () => site.append(await site.text({ from: 2 }));
      document.fonts.load("16px 'Courier Eastholm'").then(set, set);"""
    return document(visit, Parts(head=head, body=paragraphs(visit.texts[:2]), script=script))


@page(Truth(done_ms=920))
def hidden_until_fonts_load(visit: Visit) -> str:
    """The server sends all of the text, but it is hidden until the fonts are there."""
    head = """<style>@font-face { font-family: Herald Text; src: url('/font?delay=900') }
      .wf-loading article { visibility: hidden; font-family: Herald Text, serif }</style>
      <script>document.documentElement.classList.add("wf-loading")</script>"""
    script = """
      const show = () => document.documentElement.classList.remove("wf-loading");
      document.fonts.load("16px 'Herald Text'").then(show, show);"""
    return document(visit, Parts(head=head, body=paragraphs(visit.texts), script=script))


@page(Truth(done_ms=1940))
def after_a_slow_font_face(visit: Visit) -> str:
    """Nothing is set before a font that is asked for by script has come, or has failed."""
    script = """
      const set = () => site.append(TEXTS);
      new FontFace("Slow Ledger", "url('/font?delay=1900')").load().then(set, set);"""
    return document(visit, Parts(script=script.replace("TEXTS", json.dumps(visit.texts))))


@page(Truth(done_ms=1540))
def when_fonts_are_ready(visit: Visit) -> str:
    """The rest of the text is set once the browser calls the page's fonts ready, while an interval looks on."""
    head = """<style>@font-face { font-family: Ledger Sans; src: url('/font?delay=1500') }
      article { font-family: Ledger Sans, sans-serif }</style>"""
    script = """
      setInterval(() => document.title, 300);
      document.fonts.ready.then(() => site.append(TEXTS));"""
    return document(
        visit,
        Parts(head=head, body=paragraphs(visit.texts[:1]), script=script.replace("TEXTS", json.dumps(visit.texts[1:]))),
    )


@page(Truth(done_ms=1540))
def when_a_font_fails(visit: Visit) -> str:
    """The text is set by who listens to how the loading of fonts ends."""
    script = """
      document.fonts.addEventListener("loadingerror", () => site.append(TEXTS));
      const face = new FontFace("Ledger Serif", "url('/font?delay=1500')");
      document.fonts.add(face);
      document.fonts.load("16px 'Ledger Serif'").catch(() => {});"""
    return document(visit, Parts(script=script.replace("TEXTS", json.dumps(visit.texts))))


@page(Truth(done_ms=1150, absent=("This part of the page could not be shown",)))
def application_mounts_again(visit: Visit) -> str:
    """The application fails, says so, and mounts again after a pause."""
    script = """
      const mount = async (attempt) => {
        try {
          const texts = await site.text({ delay: 250 });
          if (attempt === 1) throw new TypeError("Cannot read properties of undefined (reading 'blocks')");
          site.replace(texts);
        } catch {
          site.replace(["This part of the page could not be shown. Trying again."]);
          setTimeout(() => mount(attempt + 1), 600);
        }
      };
      mount(1);"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=830, absent=("Loading the story, one moment please",)))
def skeleton(visit: Visit) -> str:
    """Grey bars and a sentence of waiting stand where the text will be."""
    head = "<style>.skeleton { height: 18px; margin: 8px 0; background: #ddd }</style>"
    body = '<div class="story-skeleton" aria-busy="true"><p>Loading the story, one moment please…</p>'
    body += '<div class="skeleton"></div>' * 9 + "</div>"
    return document(visit, Parts(head=head, body=body, script="site.later(600, { delay: 200 }).then(site.replace)"))


@page(Truth(done_ms=800))
def through_a_service_worker(visit: Visit) -> str:
    """The page registers a service worker, waits until it rules the page, and asks it for the text."""
    script = """
      (async () => {
        const workers = navigator.serviceWorker;
        const change = new Promise((resolve) => workers.addEventListener("controllerchange", resolve));
        await workers.register(`/service-worker.js?for=${site.name}`, { scope: `/${site.name}` });
        await (workers.controller || change);
        const response = await fetch(`/from-worker/${site.name}?visit=${site.visit}`);
        site.append((await response.json()).paragraphs);
      })();"""
    return document(visit, Parts(script=script))


@register.routes.get("/service-worker.js")
async def service_worker(request: web.Request) -> web.Response:
    """A worker that answers /from-worker/ with the text of the page, fetched from the server."""
    source = """
      addEventListener("install", () => skipWaiting());
      addEventListener("activate", (event) => event.waitUntil(clients.claim()));
      addEventListener("fetch", (event) => {
        const url = new URL(event.request.url);
        if (!url.pathname.startsWith("/from-worker/")) return;
        event.respondWith(fetch(url.href.replace("/from-worker/", "/text/") + "&delay=700"));
      });"""
    headers = {"Service-Worker-Allowed": "/", "Cache-Control": "no-store"}
    return web.Response(text=source, content_type="text/javascript", headers=headers)


@page(Truth(done_ms=1560))
def frame_by_frame(visit: Visit) -> str:
    """A progress bar runs for a second and a half of animation frames, then the text is put in."""
    script = """
      const rest = site.text({ from: 1 });
      let began;
      requestAnimationFrame(async function step(now) {
        began ??= now;
        if (now - began < 1500) return requestAnimationFrame(step);
        site.append(await rest);
      });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


@page(Truth(done_ms=540))
def dates_by_script(visit: Visit) -> str:
    """A script rewrites all dates as relative ones, again and again, while the text comes half a second late."""
    script = """
      const relative = new Intl.RelativeTimeFormat("en");
      const rewrite = () => {
        for (const time of document.querySelectorAll("time[datetime]")) {
          const seconds = Math.round((Date.parse(time.dateTime) - Date.now()) / 1000);
          time.textContent = `${relative.format(Math.round(seconds / 3600), "hour")} (${-seconds} s)`;
        }
      };
      setInterval(rewrite, 1000);
      rewrite();
      setTimeout(async () => site.append(await site.text({ from: 1 })), 500);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


@page(Truth(done_ms=1030, absent=("Please switch your advertisement blocker off",)))
def picture_gates_the_text(visit: Visit) -> str:
    """The text is shown when the lead picture has loaded; where it does not, the reader is scolded."""
    script = """
      const picture = new Image();
      picture.onload = async () => site.append(await site.text({ from: 1 }));
      picture.onerror = () => site.append(["Please switch your advertisement blocker off to go on reading."]);
      picture.src = "/picture?delay=1000";"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


@page(Truth(done_ms=4_000, absent=(LOGIN,)))
def hidden_until_an_animation_ends(visit: Visit) -> str:
    """The script that shows the page does not come, and so the page's own animation does after some seconds."""
    head = """<style>body { animation: -start 4s steps(1, end) 0s 1 normal both }
      @keyframes -start { from { visibility: hidden } to { visibility: visible } }
      [access-hide] { display: none }</style><script async src="/failing?status=503"></script>"""
    login = f"<section access-hide><p>{LOGIN}</p></section>"
    return document(visit, Parts(head=head, body=login + paragraphs(visit.texts)))


CAPTION = "The reading room at two in the morning, as the night porter sees it from the gallery"


@page(Truth(absent=(CAPTION,)))
def caption_by_its_style_alone(visit: Visit) -> str:
    """Below a picture between the paragraphs stands what it shows, slanted and in the middle, as editors set it."""
    picture = '<p style="text-align: center; color: #333"><img src="/picture" width="600" height="400"></p>'
    caption = f'<p style="text-align: center; color: #333"><em>{CAPTION}</em></p>'
    first, last = paragraphs(visit.texts[:2]), paragraphs(visit.texts[2:])
    return document(visit, Parts(body=f"{first}{picture}{caption}{last}"))


@page(Truth(absent=("Readers in the small hours", "Counted at the door", "Data: the reading room")))
def drawing_of_data(visit: Visit) -> str:
    """A drawing of data stands between the paragraphs, with its title above and where the data are from below it."""
    drawing = """<div class="wide"><h4>Readers in the small hours</h4><p>Counted at the door, a month</p>
      <svg width="600" height="200"><path d="M0 150L200 90L400 120L600 30"></path></svg>
      <small>Data: the reading room; Chart: Jo Day</small></div>"""
    first, last = paragraphs(visit.texts[:2]), paragraphs(visit.texts[2:])
    return document(visit, Parts(body=f"{first}{drawing}{last}"))
