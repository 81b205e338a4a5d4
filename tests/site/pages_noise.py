"""Pages that are never quiet, though their article is long there: advertisements, sockets, polls, counters."""

from __future__ import annotations

from aiohttp import web

from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register
from tests.site.routes import text

page = register.page
LATE = "const rest = site.later(450, { from: 2, delay: 150 }).then(site.append);"


def noisy(visit: Visit, script: str, *, after: str = "") -> str:
    """Two paragraphs from the server, the others after 600 ms, and a script that never rests."""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), after=after, script=LATE + script))


@page(Truth(done_ms=640, absent=("Half price on all",)))
def adverts_rewritten_for_ever(visit: Visit) -> str:
    """Advertisements above, inside and beside the text are rewritten every 300 ms."""
    script = """
      const goods = ["mattresses", "garden chairs", "winter tyres", "reading lamps"];
      const slot = document.createElement("div");
      slot.className = "ad-slot ad-slot--inline";
      site.body().firstElementChild.after(slot);
      let round = 0;
      setInterval(() => {
        round++;
        for (const place of document.querySelectorAll(".ad-slot"))
          place.innerHTML = `<span>Advertisement</span><p>Half price on all ${goods[round % 4]} until Sunday, and
            free delivery to every house in the region, offer number ${round}.</p>`;
      }, 300);"""
    return noisy(visit, script)


@page(Truth(done_ms=640))
def canvas_drawn_by_a_worker(visit: Visit) -> str:
    """A worker draws a chart above the text for ever, and has nothing to say."""
    script = """
      const canvas = document.createElement("canvas");
      site.body().before(canvas);
      const code = `onmessage = ({ data: { canvas } }) => {
        const pen = canvas.getContext("2d");
        let pictures = 0;
        setInterval(() => { pen.fillRect(pictures % 300, 0, 1, 150); pictures++; }, 50);
      }`;
      const worker = new Worker(URL.createObjectURL(new Blob([code])));
      const surface = canvas.transferControlToOffscreen();
      worker.postMessage({ canvas: surface }, [surface]);"""
    return noisy(visit, script)


@page(Truth(done_ms=640, absent=("ALSO READ", "Join forty thousand readers", "Mattresses at half price")))
def late_frames_and_promos_between_paragraphs(visit: Visit) -> str:
    """Advertisement frames and promos are put between the paragraphs after these have come."""
    script = """
      const advert = (number) => `<div class="ad-slot ad-slot--mid">
        <iframe src="${site.elsewhere}/advert?number=${number}" height="120"></iframe></div>`;
      rest.then(() => setTimeout(() => {
        const [, second, third, fourth, fifth] = site.body().querySelectorAll("p");
        second.insertAdjacentHTML("afterend", advert(1));
        third.insertAdjacentHTML("afterend",
          `<p class="also-read"><strong>ALSO READ:</strong> <a href="/">What the ferry carries home at night</a></p>`);
        fourth.insertAdjacentHTML("afterend", `<div class="newsletter-inline"><h4>The morning letter</h4>
          <p>Join forty thousand readers who get the news of the coast before breakfast, free of charge.</p></div>`);
        fifth.insertAdjacentHTML("afterend", advert(2));
      }, 300));"""
    return noisy(visit, script)


@page(Truth(done_ms=640, absent=("readers are here now",)))
def socket_for_ever(visit: Visit) -> str:
    """A web socket reports the number of readers twice a second."""
    after = '<div class="reader-count"></div>'
    script = """
      const socket = new WebSocket(`ws://${location.host}/chatter?visit=${site.visit}`);
      socket.onmessage = ({ data }) => {
        document.querySelector(".reader-count").textContent = `${JSON.parse(data).readers} readers are here now`;
      };"""
    return noisy(visit, script, after=after)


@page(Truth(done_ms=640))
def event_stream_for_ever(visit: Visit) -> str:
    """An event stream beats for ever and says nothing."""
    return noisy(visit, 'new EventSource("/pulse").addEventListener("beat", () => { window.lastBeat = Date.now() });')


@page(Truth(done_ms=640))
def long_poll_for_ever(visit: Visit) -> str:
    """A long poll is answered after two seconds and begun anew at once."""
    script = "(async () => { for (;;) await fetch(`/poll?since=${Date.now()}`).then((answer) => answer.json()) })();"
    return noisy(visit, script)


@page(Truth(done_ms=640))
def poll_under_new_addresses_for_ever(visit: Visit) -> str:
    """A poll asks another address each time, and is answered with nothing."""
    script = """(async () => {
        for (let number = 1000; ; number++) await fetch(`/poll/${number}`).then((answer) => answer.text());
      })();"""
    return noisy(visit, script)


@page(Truth(done_ms=640))
def answer_that_beats_for_ever(visit: Visit) -> str:
    """A fetched answer goes on beating and never ends."""
    script = """(async () => {
        const reader = (await fetch("/pulse")).body.getReader();
        for (;;) await reader.read();
      })();"""
    return noisy(visit, script)


@page(Truth(done_ms=640))
def frames_and_timers_in_turn(visit: Visit) -> str:
    """A widget measures itself for ever: a timer asks for an animation frame, and the frame for a timer."""
    script = """
      const measure = () => setTimeout(() => requestAnimationFrame(() => {
        window.widgetHeight = document.body.offsetHeight;
        measure();
      }), 35);
      measure();"""
    return noisy(visit, script)


@page(Truth(done_ms=640))
def beacons_for_ever(visit: Visit) -> str:
    """Beacons, counting pixels and kept-alive requests are sent without end."""
    script = """
      setInterval(() => navigator.sendBeacon("/beacon", String(scrollY)), 250);
      setInterval(() => { new Image().src = `/picture?pixel=${Math.random()}`; }, 350);
      setInterval(() => fetch(`/beacon?time=${Date.now()}`, { method: "POST", keepalive: true }), 450);"""
    return noisy(visit, script)


@register.routes.post("/text/{name}")
async def posted_text(request: web.Request) -> web.StreamResponse:
    """One address for all: paragraphs for whoever asks for the story, nothing for who reports something."""
    if "log" in await request.json():
        return web.json_response({})
    return await text(request)


@page(Truth(done_ms=430))
def asked_where_reports_go(visit: Visit) -> str:
    """A kept-alive report is sent to the address that the text is asked for, by another method."""
    script = """
      fetch(site.address("text"), { method: "POST", keepalive: true, body: JSON.stringify({ log: "view" }) });
      site.text({ from: 4, delay: 400 }).then(site.append);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:4]), script=script))


@page(Truth(done_ms=430))
def asked_as_reports_are(visit: Visit) -> str:
    """A kept-alive report and a question for the text are sent to one address, by one method."""
    script = """
      const address = site.address("text", { from: 4, delay: 400 });
      const send = (body, options) => fetch(address, { method: "POST", body: JSON.stringify(body), ...options });
      send({ log: "view" }, { keepalive: true });
      send({ query: "story" }).then((answer) => answer.json()).then(({ paragraphs }) => site.append(paragraphs));"""
    return document(visit, Parts(body=paragraphs(visit.texts[:4]), script=script))


@page(Truth(done_ms=430))
def asked_kept_alive(visit: Visit) -> str:
    """The text itself is asked for by a request that is kept alive, like all that the page's library sends."""
    script = """
      fetch(site.address("text", { from: 4, delay: 400 }), { keepalive: true })
        .then((answer) => answer.json()).then(({ paragraphs }) => site.append(paragraphs));"""
    return document(visit, Parts(body=paragraphs(visit.texts[:4]), script=script))


@page(Truth(done_ms=640, absent=("Herring", "Barley")))
def ticker_by_frames(visit: Visit) -> str:
    """A ticker of prices moves with every animation frame and changes its numbers."""
    before = (
        '<div class="ticker" style="white-space: nowrap; overflow: hidden"><span class="ticker__tape"></span></div>'
    )
    script = """
      const tape = document.querySelector(".ticker__tape");
      const price = (now, step) => (now % step).toFixed(1);
      requestAnimationFrame(function move(now) {
        tape.textContent = `Herring ${price(now, 97)} · Barley ${price(now, 53)} · Rye ${price(now, 31)}`;
        tape.style.marginLeft = `${-(now / 20) % 200}px`;
        requestAnimationFrame(move);
      });"""
    return document(visit, Parts(before=before, body=paragraphs(visit.texts[:2]), script=LATE + script))


@page(Truth(done_ms=640, absent=("Mattresses at half price",)))
def twenty_advert_frames(visit: Visit) -> str:
    """Twenty frames of another site move and report for ever."""
    script = """
      for (let number = 0; number < 20; number++) {
        const frame = document.createElement("iframe");
        frame.src = `${site.elsewhere}/advert?number=${number}`;
        frame.className = "ad-frame";
        document.body.append(frame);
      }"""
    return noisy(visit, script)


@page(Truth(absent=("I have said so for years", "The council never asks", "See you at the meeting")))
def comments_below(visit: Visit) -> str:
    """Comments that are as long as paragraphs come when the reader is near them."""
    after = '<section id="comments" class="comments-area" style="min-height: 300px"><h2>Comments</h2></section>'
    script = """
      const said = [
        "I have said so for years at every meeting, and nobody wrote it down until it stood in the newspaper.",
        "The council never asks those who live there, it asks those who have drawn the plan, and then it wonders.",
        "See you at the meeting on Thursday, bring a chair and a coat, since the hall is neither warm nor furnished.",
      ];
      site.whenVisible(document.getElementById("comments"), () => setTimeout(() => {
        const list = document.createElement("ol");
        list.className = "comment-list";
        list.append(...said.map((text) => {
          const entry = document.createElement("li");
          entry.className = "comment";
          entry.append(site.paragraph(text));
          return entry;
        }));
        document.getElementById("comments").append(list);
      }, 200));"""
    return document(visit, Parts(body=paragraphs(visit.texts), after=after, script=script))


@page(Truth(done_ms=640))
def live_blog(visit: Visit) -> str:
    """A report from a meeting that gains a line above every second, while its first entries stay."""
    script = """
      const feed = document.createElement("div");
      feed.className = "live-blog__entries";
      site.body().prepend(feed);
      let minute = 0;
      setInterval(() => {
        const entry = document.createElement("div");
        entry.className = "live-blog__entry";
        entry.innerHTML = `<time>21:${String(minute).padStart(2, "0")}</time>
          <p>Speaker number ${++minute} has been called to the desk and is asked to be brief.</p>`;
        feed.prepend(entry);
      }, 1000);"""
    return noisy(visit, script)
