"""Text that waits for what looks like nothing: a stylesheet, the pieces of a worker, time that is only read."""

from __future__ import annotations

import json

from aiohttp import web

from tests.site.layout import Parts, bare, document, kit, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page


@page(Truth(done_ms=640))
def text_after_a_stylesheet(visit: Visit) -> str:
    """A script adds a stylesheet after the load and fetches the text once that has loaded."""
    script = """
      addEventListener("load", () => {
        const link = document.createElement("link");
        link.rel = "stylesheet";
        link.href = "/style?delay=400";
        link.onload = async () => site.append(await site.text({ delay: 200 }));
        document.head.append(link);
      });"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=1040))
def worker_hands_over_in_pieces(visit: Visit) -> str:
    """A worker fetches the text and hands over one paragraph after the other, a tenth of a second apart."""
    script = """
      const code = `onmessage = async ({ data }) => {
        for (const text of (await (await fetch(data)).json()).paragraphs) {
          postMessage(text);
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }`;
      const worker = new Worker(URL.createObjectURL(new Blob([code])));
      worker.onmessage = ({ data }) => site.append([data]);
      worker.postMessage(new URL(site.address("text", { delay: 300 }), location.href).href);"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=3740))
def gate_of_animation_frames(visit: Visit) -> str:
    """Each frame asks what time it is, and after three and a half seconds one of them fetches the text."""
    script = """
      const begun = performance.now();
      const frame = async () => {
        if (performance.now() - begun < 3500) return requestAnimationFrame(frame);
        site.append(await site.text({ delay: 200 }));
      };
      frame();"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=2840))
def gate_of_the_date(visit: Visit) -> str:
    """Twenty times a second the page looks at the date; when it is late enough the text is fetched."""
    script = """
      const begun = Date.now();
      const asking = setInterval(async () => {
        if (Date.now() - begun < 2600) return;
        clearInterval(asking);
        site.append(await site.text({ delay: 200 }));
      }, 50);"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=240))
def one_refused_script_after_another(visit: Visit) -> str:
    """The page tries ten scripts of advertisers in turn, and when none is to be had it fetches the rest."""
    script = """
      const attempt = async (number) => {
        if (number === 10) return site.append(await site.text({ from: 3, delay: 100 }));
        const script = document.createElement("script");
        script.src = `https://www.googletagmanager.com/tag-${number}.js`;
        script.onload = script.onerror = () => attempt(number + 1);
        document.head.append(script);
      };
      attempt(0);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:3]), script=script))


@page(Truth(done_ms=900))
def service_worker_sends_the_new_text(visit: Visit) -> str:
    """A service worker answers with the old text from its cache, and sends the new one when the server has given it."""
    script = """
      (async () => {
        const workers = navigator.serviceWorker;
        workers.addEventListener("message", ({ data }) => site.append(data));
        const change = new Promise((resolve) => workers.addEventListener("controllerchange", resolve));
        await workers.register(`/cache-worker.js?for=${site.name}`, { scope: `/${site.name}` });
        workers.startMessages();
        await (workers.controller || change);
        site.append((await (await fetch(`/from-cache/${site.name}?visit=${site.visit}`)).json()).paragraphs);
      })();"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@register.routes.get("/cache-worker.js")
async def cache_worker(_: web.Request) -> web.Response:
    """A worker with an empty cache: what it answers with at once holds nothing, what it sends later all."""
    source = """
      addEventListener("install", () => skipWaiting());
      addEventListener("activate", (event) => event.waitUntil(clients.claim()));
      addEventListener("fetch", (event) => {
        const url = new URL(event.request.url);
        if (!url.pathname.startsWith("/from-cache/")) return;
        event.respondWith(new Response('{"paragraphs": []}'));
        event.waitUntil((async () => {
          const response = await fetch(url.href.replace("/from-cache/", "/text/") + "&from=2&delay=600");
          const { paragraphs } = await response.json();
          for (const client of await clients.matchAll()) client.postMessage(paragraphs);
        })());
      });"""
    headers = {"Service-Worker-Allowed": "/", "Cache-Control": "no-store"}
    return web.Response(text=source, content_type="text/javascript", headers=headers)


@page(Truth(done_ms=1000))
def service_worker_answers_by_port(visit: Visit) -> str:
    """Outside of the worker's scope, the page hands it a port, and the worker fetches the text before it answers."""
    script = """
      (async () => {
        const options = { scope: `/elsewhere/${site.visit}` };
        const { installing: worker } = await navigator.serviceWorker.register("/port-worker.js", options);
        await new Promise((resolve) => (worker.onstatechange = () => worker.state === "activated" && resolve()));
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => site.append(data);
        worker.postMessage(site.address("text", { from: 1, delay: 800 }), [port2]);
      })();"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


@register.routes.get("/port-worker.js")
async def port_worker(_: web.Request) -> web.Response:
    """A worker that fetches the address that it is sent, and hands the text to the port that came with it."""
    source = """
      addEventListener("install", () => skipWaiting());
      addEventListener("message", async ({ data, ports: [port] }) => {
        port.postMessage((await (await fetch(data)).json()).paragraphs);
      });"""
    headers = {"Service-Worker-Allowed": "/", "Cache-Control": "no-store"}
    return web.Response(text=source, content_type="text/javascript", headers=headers)


@page(Truth(done_ms=2340, absent=("Preparing",)))
def progress_bar_before_the_rest(visit: Visit) -> str:
    """The rest is fetched when a bar below the first paragraphs has been filled, step by step."""
    script = """
      let step = 0;
      const filling = setInterval(async () => {
        document.querySelector("progress").value = ++step;
        if (step < 10) return;
        clearInterval(filling);
        const texts = await site.text({ from: 2, delay: 100 });
        document.querySelector(".wait").remove();
        site.append(texts);
      }, 220);"""
    bar = '<div class="wait">Preparing… <progress max="10" value="0"></progress></div>'
    return document(visit, Parts(body=paragraphs(visit.texts[:2]) + bar, script=script))


@page(Truth(done_ms=2260))
def flag_of_other_timers_asked_for(visit: Visit) -> str:
    """Ten times a second the page looks whether two timers, one after the other, have said that it may go on."""
    script = """
      let ready = false;
      setTimeout(() => setTimeout(() => (ready = true), 1000), 1000);
      const asking = setInterval(async () => {
        if (!ready) return;
        clearInterval(asking);
        site.append(await site.text({ from: 2, delay: 100 }));
      }, 100);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@page(Truth(done_ms=2600))
def timer_beside_a_poll_for_ever(visit: Visit) -> str:
    """Five times a second the page asks the server for news of which there are none; a timer brings the rest."""
    script = """
      setInterval(() => fetch(site.address("text", { from: 99 })), 200);
      setTimeout(async () => site.append(await site.text({ from: 2 })), 2500);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@page(Truth(done_ms=1600))
def timer_that_runs_for_a_year(visit: Visit) -> str:
    """What ends a session after a year would end the wait for the text as well."""
    script = """
      const next = setTimeout(async () => site.append(await site.text({ from: 2, delay: 100 })), 1500);
      setTimeout(() => clearTimeout(next), 365 * 24 * 3600 * 1000);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@page(Truth(done_ms=3400))
def headline_that_comes_last(visit: Visit) -> str:
    """The text is there at once; the headline has its place, and its words come after three seconds and more."""
    script = """
      site.text({ delay: 3400 }).then(() => (document.title = document.querySelector("h1").textContent = HEADLINE));"""
    body = f"<main><article><h1></h1>{paragraphs(visit.texts)}</article></main>{kit(visit)}"
    script = script.replace("HEADLINE", json.dumps(visit.story.headline))
    return bare("The Paper", f"{body}<script>{script}</script>")


@page(Truth(done_ms=2300))
def parts_by_view_transitions(visit: Visit) -> str:
    """Each part of the text is put in by a transition between views, and the next one is asked for when that ends."""
    head = "<style>::view-transition-old(root), ::view-transition-new(root) { animation-duration: .5s }</style>"
    script = """
      (async () => {
        for (const from of [1, 3, 5]) {
          const transition = document.startViewTransition(async () => {
            site.append(await site.text({ from, to: from + 2, delay: 150 }));
          });
          await transition.finished;
        }
      })();"""
    return document(visit, Parts(head=head, body=paragraphs(visit.texts[:1]), script=script))


@page(Truth(done_ms=1100))
def rest_after_the_largest_paint(visit: Visit) -> str:
    """An observer is told what the largest thing is that was painted, and what is less urgent comes after that."""
    script = """
      let isPainted = false;
      new PerformanceObserver((list, observer) => {
        if (isPainted || !list.getEntries().length) return;
        isPainted = true;
        observer.disconnect();
        requestIdleCallback(async () => site.append(await site.text({ from: 2, delay: 900 })), { timeout: 2000 });
      }).observe({ type: "largest-contentful-paint", buffered: true });"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))
