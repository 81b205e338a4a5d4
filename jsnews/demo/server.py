"""The demo newspaper on a free loopback port. Like the real ones, it answers slowly where it matters."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from urllib.parse import parse_qs, urlsplit

ARTICLE_PATH = "/2026/03/14/ferry-crews-harbour-clock/"
_HTML, _SCRIPT, _STYLE = "text/html; charset=utf-8", "text/javascript; charset=utf-8", "text/css; charset=utf-8"
_JSON, _SVG = "application/json; charset=utf-8", "image/svg+xml"
_PUBLISHED = {"datetime": "2026-03-14T08:20:00+01:00", "shown": "March 14, 2026"}
_ADVERTISEMENTS = (
    ("Oilskins for every weather", "Twenty per cent off all yellow coats at the quay shop until Sunday."),
    ("Learn to tie a bowline", "Evening classes for landlubbers begin again in April."),
    ("Holidays on the outer islands", "Three nights, two ferries, one sauna. Book before the ice goes."),
)


@dataclass(frozen=True, slots=True)
class _Answer:
    """A response, and how long the server takes over it."""

    body: bytes
    content_type: str
    delay_s: float = 0.0


class _Newspaper(ThreadingHTTPServer):
    """`closing` ends the delays of answers that nobody waits for any more."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.closing = threading.Event()


class _Handler(BaseHTTPRequestHandler):
    server: _Newspaper
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        answer = _answer(parts.path, parse_qs(parts.query))
        if answer is None:
            self.send_error(404)
            return
        self.server.closing.wait(answer.delay_s)
        self.send_response(200)
        self.send_header("Content-Type", answer.content_type)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: the terminal belongs to the program that serves the demo."""

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except ConnectionError:  # the browser has closed the page: no one is waiting for the answer
            self.close_connection = True


@contextmanager
def serve_demo() -> Iterator[str]:
    """Serves the demo newspaper while the context lasts; gives the article's URL."""
    with _Newspaper() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{ARTICLE_PATH}"
        finally:
            server.closing.set()
            server.shutdown()
            thread.join()


def _answer(path: str, query: dict[str, list[str]]) -> _Answer | None:
    """What the newspaper says to a path, or None."""
    match path.strip("/").split("/"):
        case _ if path == ARTICLE_PATH:
            return _Answer(_file("article.html"), _HTML)
        case ["wp-json", "broadsheet", "v1", "posts", _, "rest"]:
            return _Answer(_file("rest.html"), _HTML, delay_s=0.9)
        case ["wp-json", "broadsheet", "v1", "posts", _, "date"]:
            return _json(_PUBLISHED, delay_s=0.6)
        case ["wp-json", "broadsheet", "v1", "blocks", name]:
            blocks = json.loads(_file("blocks.json"))
            return _json(blocks[name], delay_s=0.3) if name in blocks else None
        case ["wp-content", "plugins", "ad-rotator", "loader.js"]:
            return _Answer(_file("js/ad-loader.js"), _SCRIPT, delay_s=0.2)
        case ["wp-content", "plugins", "ad-rotator", "serve"]:
            return _json(_advertisement(query), delay_s=0.15)
        case ["wp-content", "themes", "broadsheet", "js", name] if name in (
            "header.js",
            "article.js",
            "lazy-blocks.js",
        ):
            return _Answer(_file(f"js/{name}"), _SCRIPT)
        case ["wp-content", "themes", "broadsheet", "style.css"]:
            return _Answer(_file("style.css"), _STYLE)
        case ["wp-content", "uploads", *_]:
            return _Answer(_file("harbour-clock.svg"), _SVG)
    return None


def _advertisement(query: dict[str, list[str]]) -> dict[str, str]:
    """Another one each time it is asked for."""
    turn = query.get("turn", ["0"])[0]
    title, text = _ADVERTISEMENTS[int(turn) % len(_ADVERTISEMENTS) if turn.isascii() and turn.isdigit() else 0]
    return {"title": title, "text": text}


def _json(data: object, *, delay_s: float) -> _Answer:
    return _Answer(json.dumps(data).encode(), _JSON, delay_s)


def _file(name: str) -> bytes:
    return files("jsnews.demo").joinpath("page", name).read_bytes()
