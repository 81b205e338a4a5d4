"""Headers that the user gives reach the site that he asks for, wherever it sends them from, and nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from jsnews.browser.headers import OwnHeaders
from jsnews.errors import UsageError
from jsnews.options import Identity, Options, Retry
from jsnews.pipeline import Browser

SECRET = "Bearer Zq8-reader-token-4711"
STORY = """<!doctype html><title>Tide tables</title><body><article><h1>Tide tables are printed once more</h1>{text}
<p id="late"></p></article><script src="http://ads.localhost:{port}/ad.js"></script>
<script type="module" src="http://static.paper.localhost:{port}/app.js"></script>
<iframe src="http://ads.localhost:{port}/frame"></iframe>
<script>fetch("/moved").catch(() => 0); fetch("http://api.paper.localhost:{port}/api").then((answer) => answer.text())
.then((text) => {{ late.textContent = text; }}).catch(() => 0)</script></body>"""
TEXT = "<p>The harbour office prints the tide tables again, because the app was wrong by an hour all spring.</p>" * 6


@dataclass
class Paper:
    """A server that remembers who was told what: path → headers."""

    port: int = 0
    heard: dict[str, dict[str, str]] = field(default_factory=dict)

    def answer(self, path: str) -> tuple[int, str, dict[str, str]]:
        """Status, body and headers."""
        moved = {"/start": "http://www.paper.localhost", "/moved": "http://ads.localhost"}
        if path in moved:
            return 302, "", {"Location": f"{moved[path]}:{self.port}/{'story' if path == '/start' else 'stolen'}"}
        if path == "/story":
            page = STORY.format(port=self.port, text=TEXT)
            return 200, page, {"Content-Type": "text/html", "Set-Cookie": "visit=1; Domain=paper.localhost"}
        kind = "text/javascript" if path.endswith(".js") else "text/html"
        return 200, "true" if kind == "text/javascript" else "And it sells.", {"Content-Type": kind}


@contextmanager
def printed() -> Iterator[Paper]:
    paper = Paper()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paper.heard[self.path] = {name.lower(): value for name, value in self.headers.items()}
            status, body, headers = paper.answer(self.path)
            self.send_response(status)
            for name, value in {**headers, "Access-Control-Allow-Origin": "*", "Content-Length": len(body)}.items():
                self.send_header(name, str(value))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    paper.port = server.server_port
    Thread(target=server.serve_forever, daemon=True).start()
    yield paper
    server.shutdown()


async def heard(*headers: tuple[str, str]) -> dict[str, dict[str, str]]:
    """What the hosts of one page have heard from a reader with these headers."""
    with printed() as paper:
        async with Browser(Options(identity=Identity(headers=headers), retry=Retry(retries=0))) as browser:
            await browser.snapshot(f"http://old.paper.localhost:{paper.port}/start")
    return paper.heard


@pytest.mark.asyncio
async def test_headers_go_to_all_hosts_of_the_site_and_to_no_other() -> None:
    told = await heard(("Authorization", SECRET), ("Accept-Language", "nn"))
    own = {path for path, headers in told.items() if headers.get("authorization") == SECRET}
    assert own == {"/start", "/story", "/app.js", "/api", "/moved"}
    assert {"/ad.js", "/frame", "/stolen"} <= told.keys()
    assert not any(SECRET in repr(told[path]) for path in told.keys() - own)
    assert told["/story"]["accept-language"] == "nn"


@pytest.mark.asyncio
async def test_cookies_are_sent_beside_those_of_the_site_and_to_no_other() -> None:
    told = await heard(("Cookie", "session=Zq8; lang=en"), ("X-Reader", "4711"))
    assert told["/start"]["cookie"] == "session=Zq8; lang=en"
    assert set(told["/api"].get("cookie", "").split("; ")) <= {""}, "the page asks without credentials"
    assert set(told["/moved"]["cookie"].split("; ")) == {"session=Zq8", "lang=en", "visit=1"}
    assert not any("cookie" in told[path] or "x-reader" in told[path] for path in ("/ad.js", "/frame", "/stolen"))


@pytest.mark.asyncio
async def test_a_header_that_chromium_would_not_send_is_refused_without_its_value() -> None:
    with printed() as paper:
        for name, value in (
            ("Host", "paper.example"),
            ("Proxy-Key", "s3cret"),
            ("X-Key", "s3c\nret"),
            ("X Key", "s3cret"),
        ):
            async with Browser(Options(identity=Identity(headers=((name, value),)))) as browser:
                with pytest.raises(UsageError, match=f"'{name}'") as caught:
                    await browser.grab(f"http://paper.localhost:{paper.port}/story")
            assert value not in str(caught.value)
    assert not paper.heard


def test_what_was_asked_for_by_https_is_told_to_nobody_in_the_clear() -> None:
    headers = OwnHeaders("www.paper.example", "paper.example", True, (("Authorization", SECRET),))
    assert headers.belong_to("https://api.paper.example/story")
    assert headers.belong_to("https://paper.example/story")
    assert not headers.belong_to("http://paper.example/story")
    assert not headers.belong_to("https://newspaper.example/story")
    assert OwnHeaders("paper.example", "paper.example", False, ()).belong_to("https://www.paper.example/")


def test_a_host_without_a_domain_is_a_site_of_its_own() -> None:
    headers = OwnHeaders("127.0.0.1", "", False, ())
    assert headers.belong_to("http://127.0.0.1:8000/story")
    assert not headers.belong_to("http://9.127.0.0.1/") and not headers.belong_to("http://127.0.0.2/")
