"""The server: the same site on two ports, so that there is another origin, and as `other.localhost`: another site."""

from __future__ import annotations

import asyncio
import inspect
import itertools
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from aiohttp import web

from tests.site import libraries, state
from tests.site.page import Page, Visit, register
from tests.site.routes import routes

HERE = Path(__file__).parent
ADDRESSES: web.AppKey[dict[str, str]] = web.AppKey("addresses", dict)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Site:
    """A running site. `url` gives each load its own visit, so that no load sees what another has done."""

    origin: str
    other: str
    elsewhere: str
    pages: dict[str, Page]
    _loads: Iterator[int] = field(default_factory=itertools.count)

    def url(self, name: str) -> str:
        """The address for one load of a page."""
        fragment = self.pages[name].truth.fragment
        return f"{self.origin}/{name}?visit=load-{next(self._loads)}" + (f"#{fragment}" if fragment else "")

    def why_not(self, name: str) -> str | None:
        """The reason why a page can't be had on this machine, None where it can."""
        return libraries.why_missing() if self.pages[name].library else None


def load_pages() -> dict[str, Page]:
    """Every page of the site, by name."""
    for module in sorted(HERE.glob("pages_*.py")):
        import_module(f"tests.site.{module.stem}")
    return register.pages


@contextmanager
def serve_in_thread() -> Iterator[Site]:
    """The site on free ports, served from a thread with its own event loop."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="tests.site", daemon=True)
    thread.start()
    running = serve(0, 0)
    try:
        yield asyncio.run_coroutine_threadsafe(running.__aenter__(), loop).result()
    finally:
        asyncio.run_coroutine_threadsafe(running.__aexit__(None, None, None), loop).result()
        asyncio.run_coroutine_threadsafe(_end_tasks(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _end_tasks() -> None:
    """Ends the answers that never come, so that none is left when the loop goes."""
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)


@asynccontextmanager
async def serve(port: int, other_port: int) -> AsyncIterator[Site]:
    """The site on these ports of 127.0.0.1; 0 takes a free one."""
    addresses: dict[str, str] = {}
    pages = load_pages()
    runners = [web.AppRunner(application(addresses), access_log=None, shutdown_timeout=0.1) for _ in range(2)]
    try:
        bound = [await _start(runner, wanted) for runner, wanted in zip(runners, (port, other_port), strict=True)]
        addresses["origin"], addresses["other"] = (f"http://127.0.0.1:{number}" for number in bound)
        addresses["elsewhere"] = f"http://other.localhost:{bound[0]}"
        yield Site(addresses["origin"], addresses["other"], addresses["elsewhere"], pages)
    finally:
        for runner in runners:
            await runner.cleanup()


def application(addresses: dict[str, str]) -> web.Application:
    """One server of the site; `addresses` is filled once the ports are known."""
    app = web.Application(middlewares=[_open_to_all])
    app[ADDRESSES] = addresses
    app[state.MEMORIES] = {}
    app.add_routes([web.get("/", _index), web.get("/truth.json", _truth)])
    app.add_routes(routes)
    app.add_routes(register.routes)
    for name, page in register.pages.items():
        app.add_routes([answer(f"/{name}", _page_handler(page)) for answer in (web.get, web.post)])
    return app


async def _start(runner: web.AppRunner, port: int) -> int:
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    return int(runner.addresses[0][1])


def _page_handler(page: Page) -> Handler:
    async def handler(request: web.Request) -> web.StreamResponse:
        addresses = request.app[ADDRESSES]
        visit = Visit(page, request, state.visit_id(request), addresses["other"], addresses["elsewhere"])
        answer = page.render(visit)
        if inspect.isawaitable(answer):
            answer = await answer
        if isinstance(answer, str):
            return web.Response(text=answer, content_type="text/html", headers={"Cache-Control": "no-store"})
        return answer

    return handler


@web.middleware
async def _open_to_all(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Any origin may read any answer, as with a public content API."""
    if request.method == "OPTIONS":
        response: web.StreamResponse = web.Response()
    else:
        try:
            response = await handler(request)
        except ConnectionResetError:  # the reader left in the middle of a stream
            return web.Response()
    if not response.prepared:
        response.headers.update({"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*"})
    return response


async def _index(request: web.Request) -> web.Response:
    rows = (f'<li><a href="/{name}">{name}</a>: {page.behaviour}</li>' for name, page in register.pages.items())
    return web.Response(text=f"<h1>{len(register.pages)} pages</h1><ul>{''.join(rows)}</ul>", content_type="text/html")


async def _truth(request: web.Request) -> web.Response:
    return web.json_response({name: page.to_dict() for name, page in register.pages.items()})
