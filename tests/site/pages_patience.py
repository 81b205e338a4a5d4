"""Text behind long counts, named events and workers that say other things first: causes that look like noise."""

from __future__ import annotations

import json

from aiohttp import web

from tests.site import routes
from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page


@page(Truth(done_ms=9240))
def countdown_by_recursion(visit: Visit) -> str:
    """A label counts down from nine, each second by a timer that starts the next one; then the story is fetched."""
    script = """
      const label = document.createElement("div");
      site.body().append(label);
      const count = async (left) => {
        label.textContent = `Your story in ${left}`;
        await site.sleep(1000);
        if (left > 1) return count(left - 1);
        label.remove();
        site.append(await site.text({ delay: 200 }));
      };
      count(9);"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=1540))
def worker_tells_its_progress(visit: Visit) -> str:
    """A worker reports twice how far it is before it hands over the text."""
    script = """
      const code = `onmessage = async ({ data }) => {
        for (const share of [0, 50]) {
          postMessage({ share });
          await new Promise((resolve) => setTimeout(resolve, 600));
        }
        postMessage(await (await fetch(data)).json());
      }`;
      const worker = new Worker(URL.createObjectURL(new Blob([code])));
      worker.onmessage = ({ data }) => data.paragraphs && site.append(data.paragraphs);
      worker.postMessage(new URL(site.address("text", { delay: 300 }), location.href).href);"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=840))
def text_from_shared_worker(visit: Visit) -> str:
    """A shared worker fetches the text."""
    script = """
      const address = new URL(site.address("text", { delay: 300 }), location.href).href;
      const code = `onconnect = ({ ports: [port] }) => setTimeout(async () => {
        port.postMessage(await (await fetch("${address}")).json());
      }, 500)`;
      const worker = new SharedWorker(URL.createObjectURL(new Blob([code])));
      worker.port.onmessage = ({ data }) => site.append(data.paragraphs);"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=2140))
def event_stream_of_named_events(visit: Visit) -> str:
    """The paragraphs come over an event stream as events with a name of their own."""
    script = """
      const stream = new EventSource(site.address("named-events", { every: 300 }));
      stream.addEventListener("paragraph", ({ data }) => site.append([JSON.parse(data)]));"""
    return document(visit, Parts(script=script))


@register.routes.get("/named-events/{name}")
async def named_events(request: web.Request) -> web.StreamResponse:
    """Paragraphs as events called "paragraph"; then silence, and the stream stays open."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    for text in routes.asked_texts(request):
        await routes.pause(int(request.query["every"]))
        await response.write(f"event: paragraph\ndata: {json.dumps(text)}\n\n".encode())
    return await routes.forever(response)


@page(Truth(done_ms=2800))
def second_half_by_socket(visit: Visit) -> str:
    """The first half stands in the document, the other one comes over a web socket."""
    script = """
      const socket = new WebSocket(`ws://${location.host}/socket/${site.name}?delay=900`);
      socket.onopen = () => [4, 5, 6].slice(0, site.count - 4).forEach((number) => socket.send(String(number)));
      socket.onmessage = ({ data }) => site.append([data]);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:4]), script=script))


@page(Truth(done_ms=540))
def globals_are_replaced(visit: Visit) -> str:
    """An old library puts its own Set, Map and Array.from in place of the browser's."""
    script = """
      window.Set = window.Map = function Collection() {};
      Array.from = () => [];
      Array.prototype.toJSON = () => "[]";
      site.later(300, { delay: 200 }).then(site.append);"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=1440))
def idle_moments_in_a_row(visit: Visit) -> str:
    """Each paragraph waits for two idle moments, for which no time-out is set, and for a timer."""
    script = """
      const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
      site.text().then(async (texts) => {
        for (const text of texts) {
          await idle();
          await idle();
          await site.sleep(100);
          site.append([text]);
        }
      });"""
    return document(visit, Parts(script=script))
