"""Text that comes in pieces: out of order, by event stream, by socket, line by line, or with the HTML itself."""

from __future__ import annotations

import json

from aiohttp import web

from tests.site import routes
from tests.site.layout import Parts, document, paragraphs
from tests.site.page import Truth, Visit, register

page = register.page
HTML = {"Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store"}
HERE_COMES_THE_REST = "<!-- the rest comes here -->"


async def streamed(visit: Visit, html: str, pieces: list[str]) -> web.StreamResponse:
    """The document with its pieces, 400 ms apart, at the mark in its text."""
    head, tail = html.split(HERE_COMES_THE_REST)
    response = web.StreamResponse(headers=HTML)
    await response.prepare(visit.request)
    await response.write(head.encode())
    for piece in pieces:
        await routes.pause(400)
        await response.write(piece.encode())
    await response.write(tail.encode())
    await response.write_eof()
    return response


@page(Truth(done_ms=1640), count=8)
async def slow_html(visit: Visit) -> web.StreamResponse:
    """The HTML itself trickles in, two paragraphs at a time."""
    html = document(visit, Parts(body=paragraphs(visit.texts[:1]) + HERE_COMES_THE_REST))
    pieces = [paragraphs(visit.texts[start : start + 2]) for start in range(1, len(visit.texts), 2)]
    return await streamed(visit, html, [*pieces, "<!-- end -->"])


@page(Truth(done_ms=1230, absent=("Part of the story is on its way",)))
async def out_of_order_stream(visit: Visit) -> web.StreamResponse:
    """Placeholders are replaced by hidden pieces that arrive later in the same HTML, the last part first."""
    holes = "".join(
        f'<!--$?--><template id="B:{number}"></template><p>Part of the story is on its way…</p><!--/$-->'
        for number in range(3)
    )
    complete = """<script>function reveal(number) {
      const mark = document.getElementById(`B:${number}`), piece = document.getElementById(`S:${number}`);
      for (let next = mark.nextSibling; next.data !== "/$"; next = mark.nextSibling) next.remove();
      mark.replaceWith(...piece.childNodes);
      piece.remove();
    }</script>"""
    body = paragraphs(visit.texts[:1]) + holes
    html = document(visit, Parts(head=complete, body=body, after=HERE_COMES_THE_REST))
    cuts = {2: visit.texts[5:], 0: visit.texts[1:3], 1: visit.texts[3:5]}
    pieces = [
        f'<div hidden id="S:{number}">{paragraphs(texts)}</div><script>reveal({number})</script>'
        for number, texts in cuts.items()
    ]
    return await streamed(visit, html, pieces)


@page(Truth(done_ms=1300))
async def server_components(visit: Visit) -> web.StreamResponse:
    """Scripts in the slow HTML push pieces of text into a list, from which the application renders at the end."""
    after = "<script>self.__flight = []</script>" + HERE_COMES_THE_REST
    script = """
      addEventListener("DOMContentLoaded", () => setTimeout(() => site.append(self.__flight.flat()), 50));"""
    html = document(visit, Parts(body=paragraphs(visit.texts[:1]), after=after, script=script))
    chunks = (visit.texts[1:3], visit.texts[3:5], visit.texts[5:])
    return await streamed(
        visit, html, [f"<script>self.__flight.push({json.dumps(chunk)})</script>" for chunk in chunks]
    )


@page(Truth(done_ms=1840))
def event_stream(visit: Visit) -> str:
    """The paragraphs come over an event stream that stays open when it has said everything."""
    script = """
      const stream = new EventSource(site.address("events", { from: 1, every: 300 }));
      stream.onmessage = ({ data }) => site.append([JSON.parse(data)]);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


@page(Truth(done_ms=4340))
def event_stream_that_takes_its_time(visit: Visit) -> str:
    """The first paragraph comes over an event stream soon, and each other one much later than that."""
    script = """
      const stream = new EventSource(site.address("events", { first: 100, every: 700 }));
      stream.onmessage = ({ data }) => site.append([JSON.parse(data)]);"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=1850))
def web_socket(visit: Visit) -> str:
    """The page asks for one paragraph after the other over a web socket, which then stays open."""
    script = """
      const socket = new WebSocket(`ws://${location.host}/socket/${site.name}?delay=250`);
      let number = 0;
      const ask = () => number < site.count && socket.send(String(number++));
      socket.onopen = ask;
      socket.onmessage = ({ data }) => { site.append([data]); ask(); };"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=2130))
def lines_of_json(visit: Visit) -> str:
    """One slow answer holds the paragraphs as lines of JSON, and each is shown as it arrives."""
    script = """
      (async () => {
        const { body } = await fetch(site.address("lines", { every: 300 }));
        const reader = body.pipeThrough(new TextDecoderStream()).getReader();
        let rest = "";
        for (;;) {
          const { done, value } = await reader.read();
          if (done) break;
          const whole = (rest + value).split("\\n");
          rest = whole.pop();
          site.append(whole.map((line) => JSON.parse(line)));
        }
      })();"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=2250), count=6)
def typewriter(visit: Visit) -> str:
    """The words of each paragraph are typed one by one, one every 10 ms."""
    script = """
      (async () => {
        for (const text of await site.text()) {
          const element = site.paragraph("");
          site.body().append(element);
          for (const word of text.split(" ")) {
            element.textContent += (element.textContent && " ") + word;
            await site.sleep(10);
          }
        }
      })();"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=5140), count=4)
def event_stream_with_long_pauses(visit: Visit) -> str:
    """The first paragraph stands there, and the others come over an event stream with long pauses."""
    script = """
      const stream = new EventSource(site.address("events", { from: 1, every: 1700 }));
      stream.onmessage = ({ data }) => site.append([JSON.parse(data)]);"""
    return document(visit, Parts(body=paragraphs(visit.texts[:1]), script=script))


@page(Truth(done_ms=2840, absent=("Loading",)), count=4)
def socket_that_takes_its_time(visit: Visit) -> str:
    """A web socket answers after almost three seconds, and until then a line says that the text is loading."""
    script = """
      const socket = new WebSocket(`ws://${location.host}/socket/${site.name}?delay=2800`);
      socket.onopen = () => socket.send("0");
      socket.onmessage = async ({ data }) => site.replace([data, ...(await site.text({ from: 1 }))]);"""
    return document(visit, Parts(body="<p>Loading…</p>", script=script))


@page(Truth(done_ms=7300), count=4)
def event_stream_that_is_taken_up_again(visit: Visit) -> str:
    """The server ends its event stream after two paragraphs; the browser asks for the rest in its own time."""
    script = """
      const stream = new EventSource(site.address("events", { every: 50, turn: 2 }));
      stream.onmessage = ({ data }) => site.append([JSON.parse(data)]);"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=2900, absent=("The rest is on its way",)), count=5)
def event_stream_that_rests_in_the_middle(visit: Visit) -> str:
    """Most of the text is there, and a line says that more is loading until a stream brings it after a long rest."""
    script = """
      const stream = new EventSource(site.address("events", { from: 3, first: 200, every: 2700 }));
      stream.onmessage = ({ data }) => {
        document.querySelector(".loading").before(site.paragraph(JSON.parse(data)));
        if (site.body().querySelectorAll("p").length === site.count + 1) document.querySelector(".loading").remove();
      };"""
    body = paragraphs(visit.texts[:3]) + '<p class="loading" role="status">The rest is on its way…</p>'
    return document(visit, Parts(body=body, script=script))


@page(Truth(done_ms=3310))
def socket_shown_by_a_timer(visit: Visit) -> str:
    """What a web socket says goes into a store, and what is in the store is shown by a frame that a timer asks for."""
    script = """
      const socket = new WebSocket(`ws://${location.host}/socket/${site.name}?delay=400`);
      const store = [];
      let timer = 0;
      const show = () => site.append(store.splice(0));
      socket.onopen = () => { for (let number = 0; number < site.count; number++) socket.send(String(number)); };
      socket.onmessage = ({ data }) => {
        store.push(data);
        clearTimeout(timer);
        timer = setTimeout(requestAnimationFrame, 100, show);
      };"""
    return document(visit, Parts(script=script))


@page(Truth(done_ms=4540))
async def html_that_rests_in_a_sentence(visit: Visit) -> web.StreamResponse:
    """The server sends half of the fourth paragraph, and the rest of the page four and a half seconds later."""
    whole = document(visit, Parts(body=paragraphs(visit.texts)))
    cut = whole.index(visit.texts[3]) + len(visit.texts[3]) // 2
    response = web.StreamResponse(headers=HTML)
    await response.prepare(visit.request)
    await response.write(whole[:cut].encode())
    await routes.pause(4500)
    await response.write(whole[cut:].encode())
    await response.write_eof()
    return response


PIECES = 24  # of which the fourth, the thirteenth and the last are paragraphs


@page(Truth(done_ms=970), count=5)
def chain_with_few_paragraphs(visit: Visit) -> str:
    """Each answer says what to ask next, and of the pieces that come so only a few are paragraphs, far apart."""
    script = """
      (async () => {
        for (let next = site.address("chain", { piece: 1 }); next; ) {
          const answer = await (await fetch(next)).json();
          if (answer.text) site.append([answer.text]);
          next = answer.next;
        }
      })();"""
    return document(visit, Parts(body=paragraphs(visit.texts[:2]), script=script))


@register.routes.get("/chain/{name}")
async def chain(request: web.Request) -> web.Response:
    """One piece of a story, often without text, and the address of the next."""
    await routes.pause(40)
    number = int(request.query["piece"])
    left = iter(register.pages[request.match_info["name"]].truth.paragraphs[2:])
    text = dict(zip((4, 13, PIECES), left, strict=True)).get(number)
    following = str(request.rel_url.update_query(piece=number + 1)) if number < PIECES else None
    return web.json_response({"text": text, "next": following})
