"""What pages ask the server for besides themselves: text in every form, slow files, endless streams, nothing at all."""

from __future__ import annotations

import asyncio
import json
import time

from aiohttp import WSMsgType, web

from tests.site import state
from tests.site.layout import paragraphs
from tests.site.page import register

PIXEL = bytes.fromhex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b")
routes = web.RouteTableDef()


async def pause(milliseconds: int) -> None:
    """Let real time pass on the server."""
    await asyncio.sleep(milliseconds / 1000)


async def delayed(request: web.Request) -> None:
    """Wait as long as the address says (`delay`, ms)."""
    await pause(int(request.query.get("delay", 0)))


def asked_texts(request: web.Request) -> tuple[str, ...]:
    """The paragraphs that the address asks for (`from`, `to`)."""
    texts = register.pages[request.match_info["name"]].truth.paragraphs
    return texts[int(request.query.get("from", 0)) : int(request.query.get("to", len(texts)))]


@routes.get("/text/{name}")
async def text(request: web.Request) -> web.StreamResponse:
    """Paragraphs as JSON."""
    await delayed(request)
    return web.json_response({"paragraphs": asked_texts(request)})


@routes.get("/part/{name}")
async def part(request: web.Request) -> web.Response:
    """Paragraphs as a piece of HTML."""
    await delayed(request)
    return web.Response(text=paragraphs(asked_texts(request)), content_type="text/html")


@routes.get("/events/{name}")
async def events(request: web.Request) -> web.StreamResponse:
    """Paragraphs as an event stream, one every `every` ms, the first after `first`; it stays open in silence.

    With `turn` it ends after so many, and goes on from there when it is asked again.
    """
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Access-Control-Allow-Origin": "*"})
    await response.prepare(request)
    every = int(request.query.get("every", 200))
    next_ms = int(request.query.get("first", every))
    texts = asked_texts(request)
    begin = int(request.headers.get("Last-Event-ID", 0))
    end = begin + int(request.query.get("turn", len(texts)))
    for number, paragraph in enumerate(texts[begin:end], begin + 1):
        await pause(next_ms)
        next_ms = every
        await response.write(f"id: {number}\ndata: {json.dumps(paragraph)}\n\n".encode())
    return response if end < len(texts) else await forever(response)


@routes.get("/lines/{name}")
async def lines(request: web.Request) -> web.StreamResponse:
    """Paragraphs as lines of JSON in one slow answer, one every `every` ms."""
    response = web.StreamResponse(headers={"Content-Type": "application/x-ndjson"})
    await response.prepare(request)
    for paragraph in asked_texts(request):
        await pause(int(request.query.get("every", 200)))
        await response.write(json.dumps(paragraph).encode() + b"\n")
    await response.write_eof()
    return response


@routes.get("/socket/{name}")
async def socket(request: web.Request) -> web.WebSocketResponse:
    """A web socket that answers each number it is sent with that paragraph, `delay` ms later."""
    connection = web.WebSocketResponse()
    await connection.prepare(request)
    texts = register.pages[request.match_info["name"]].truth.paragraphs
    async for message in connection:
        if message.type == WSMsgType.TEXT:
            await delayed(request)
            await connection.send_str(texts[int(message.data)])
    return connection


@routes.get("/job/{name}")
async def job(request: web.Request) -> web.Response:
    """The text of a page once its job has run for `ready` ms; before that only a state."""
    began = state.of(request).began_of("job")
    if asyncio.get_running_loop().time() - began < int(request.query["ready"]) / 1000:
        return web.json_response({"state": "working"}, status=202)
    return web.json_response({"state": "done", "paragraphs": asked_texts(request)})


@routes.get("/flaky/{name}")
async def flaky(request: web.Request) -> web.StreamResponse:
    """503 for the first `fails` requests of a visit, then the text."""
    if state.of(request).counted("flaky") <= int(request.query.get("fails", 2)):
        return web.json_response({"error": "try again"}, status=503)
    return await text(request)


@routes.route("*", "/failing")
async def failing(request: web.Request) -> web.StreamResponse:
    """An answer with this `status` and nothing of use in it, `delay` ms later; without one the connection is cut."""
    await delayed(request)
    if "status" not in request.query:
        assert request.transport
        request.transport.abort()
    status, headers = int(request.query.get("status", 500)), {"Access-Control-Allow-Origin": "*"}
    return web.json_response({"error": "not now"}, status=status, headers=headers)


@routes.get("/now")
async def now(request: web.Request) -> web.Response:
    """The server's time in ms since 1970."""
    return web.json_response({"ms": time.time() * 1000})


@routes.get("/picture")
async def picture(request: web.Request) -> web.Response:
    """A picture of one pixel."""
    await delayed(request)
    return web.Response(body=PIXEL, content_type="image/gif")


@routes.get("/script")
async def script(request: web.Request) -> web.Response:
    """A script that does nothing but be late."""
    await delayed(request)
    return web.Response(text="window.siteScripts = (window.siteScripts || 0) + 1;", content_type="text/javascript")


@routes.get("/style")
async def style(request: web.Request) -> web.Response:
    """A stylesheet that changes nothing; `imports` is another one that it imports."""
    await delayed(request)
    imported = f'@import url("{request.query["imports"]}");' if "imports" in request.query else ""
    return web.Response(text=f"{imported} .site-style {{ color: inherit }}", content_type="text/css")


@routes.get("/font")
async def font(request: web.Request) -> web.Response:
    """A font that turns out, late, not to be there."""
    await delayed(request)
    return web.Response(status=404)


@routes.route("*", "/beacon")
async def beacon(request: web.Request) -> web.Response:
    """Where counters report to."""
    return web.Response(status=204)


@routes.get("/file")
async def file(request: web.Request) -> web.StreamResponse:
    """A file to be kept, of which only the beginning ever comes."""
    headers = {"Content-Type": "application/zip", "Content-Disposition": "attachment; filename=pictures.zip"}
    response = web.StreamResponse(headers={**headers, "Content-Length": "900000000"})
    await response.prepare(request)
    await response.write(b"PK")
    return await forever(response)


@routes.route("*", "/poll")
async def poll(request: web.Request) -> web.Response:
    """A long poll: nothing new for two seconds, then an empty answer."""
    await pause(2000)
    return web.json_response({"updates": []})


@routes.get("/poll/{number}")
async def numbered_poll(request: web.Request) -> web.Response:
    """A poll that is answered soon, with nothing."""
    await pause(300)
    return web.Response(status=204)


@routes.route("*", "/never")
async def never(request: web.Request) -> web.Response:
    """No answer at all."""
    await asyncio.Event().wait()
    return web.Response()


@routes.get("/advert")
async def advert(request: web.Request) -> web.Response:
    """What an advertisement puts into its frame: it moves and reports for ever."""
    number = request.query.get("number", "0")
    return web.Response(
        text=f"""<!doctype html><body>Mattresses at half price, offer {int(number)}<script>
          setInterval(() => {{ document.body.firstChild.data = "Mattresses at half price, offer " + Date.now() }}, 100);
          setInterval(() => navigator.sendBeacon("/beacon", "seen"), 700);
        </script>""",
        content_type="text/html",
    )


@routes.get("/chatter")
async def chatter(request: web.Request) -> web.WebSocketResponse:
    """A web socket that says something unimportant twice a second, for ever."""
    connection = web.WebSocketResponse()
    await connection.prepare(request)
    while not connection.closed:
        await connection.send_json({"readers": state.of(request).counted("chatter")})
        await pause(500)
    return connection


@routes.get("/pulse")
async def pulse(request: web.Request) -> web.StreamResponse:
    """An event stream that beats for ever and carries no text."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    while True:
        await response.write(b"event: beat\ndata: 1\n\n")
        await pause(400)


async def forever(response: web.StreamResponse) -> web.StreamResponse:
    """Keep an answer open until the reader goes away."""
    await asyncio.Event().wait()
    return response
