"""The user's proxy: its user and password, the hosts that do without it, and what it refuses."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from jsnews.browser.proxy import proxy_of
from jsnews.errors import ConnectionFailed, NetworkError, UsageError
from jsnews.options import Network, Options, Retry
from jsnews.pipeline import Browser

KNOWN = "Basic " + base64.b64encode(b"reader:p@ss:word").decode()
PAGE = b"<!doctype html><title>Tides</title><h1>Tide tables</h1><p>They are printed once more, the office said.</p>"
ADS = "<script src=http://ad.doubleclick.net/x.js></script><script src=https://doubleclick.net/y.js></script>"
OTHERS = ADS + "<script src=http://cdn.example/app.js></script>"
FRAMED = f"{OTHERS}<iframe src=http://inner.example/framed></iframe>"


@pytest.fixture
def asked() -> list[str]:
    """The addresses that the proxy is asked for."""
    return []


@pytest.fixture
def proxy(asked: list[str]) -> Iterator[str]:
    """host:port of a proxy that knows one reader; as a server it answers everybody."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            page = PAGE + (FRAMED if "with-ads" in self.path else ADS if "framed" in self.path else "").encode()
            is_known = self.path.startswith("/") or self.headers.get("Proxy-Authorization") == KNOWN
            self.send_response(200 if is_known else 407)
            self.send_header("Content-Type", "text/html")
            if not is_known:
                self.send_header("Proxy-Authenticate", 'Basic realm="out"')
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            self.wfile.write(page)

        do_CONNECT = do_GET

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()


async def status_of(url: str, network: Network) -> int | None:
    async with Browser(Options(network=network, retry=Retry(retries=0))) as browser:
        return (await browser.snapshot(url)).status


@pytest.mark.asyncio
async def test_proxy_is_told_the_user_and_the_password_of_its_url(proxy: str) -> None:
    network = Network(proxy=f"http://reader:p%40ss%3Aword@{proxy}")
    assert await status_of("http://news.example/tides", network) == 200


@pytest.mark.asyncio
async def test_proxy_that_does_not_know_us_is_no_fault_of_the_page(proxy: str) -> None:
    for url in ("http://news.example/tides", "https://news.example/tides"):
        with pytest.raises(NetworkError, match="proxy wants a user"):
            await status_of(url, Network(proxy=f"http://{proxy}"))


@pytest.mark.asyncio
async def test_proxy_that_is_not_there_is_named_with_all_that_may_have_given_it() -> None:
    with pytest.raises(ConnectionFailed, match="--proxy or HTTPS_PROXY"):
        await status_of("http://news.example/tides", Network(proxy="http://127.0.0.1:9"))


@pytest.mark.asyncio
async def test_proxy_is_not_asked_for_advertisements(proxy: str, asked: list[str]) -> None:
    network = Network(proxy=f"http://reader:p%40ss%3Aword@{proxy}")
    assert await status_of("http://news.example/with-ads", network) == 200
    assert "http://cdn.example/app.js" in asked and "http://inner.example/framed" in asked
    assert not [address for address in asked if "doubleclick" in address]


@pytest.mark.asyncio
async def test_proxy_is_asked_for_all_where_nothing_is_to_be_refused(proxy: str, asked: list[str]) -> None:
    network = Network(proxy=f"http://reader:p%40ss%3Aword@{proxy}", block=False)
    assert await status_of("http://news.example/with-ads", network) == 200
    assert "http://ad.doubleclick.net/x.js" in asked


@pytest.mark.asyncio
async def test_hosts_that_do_without_the_proxy_are_asked_themselves(proxy: str) -> None:
    network = Network(proxy=f"http://{proxy}", proxy_bypass="intranet.example, 127.0.0.1")
    assert await status_of(f"http://{proxy}/tides", network) == 200


@pytest.mark.parametrize(
    ("given", "server"),
    [
        ("proxy.example:3128", "http://proxy.example:3128"),
        ("https://proxy.example", "https://proxy.example"),
        ("socks5://[::1]:1080", "socks5://[::1]:1080"),
    ],
)
def test_proxy_is_found_however_its_address_is_written(given: str, server: str) -> None:
    assert proxy_of(Network(proxy=given)) == {"server": server}


def test_names_without_the_proxy_mean_their_subdomains_too() -> None:
    found = proxy_of(Network(proxy="http://p", proxy_bypass=".corp.example,news.example:81 10.0.0.0/8,::1,*.org"))
    assert found and found["bypass"].split(",") == [
        *("corp.example", "*.corp.example", "news.example:81", "*.news.example:81", "10.0.0.0/8", "[::1]", "*.org")
    ]


@pytest.mark.parametrize("wrong", ["http://", "http://proxy:port", "http://[::1", "socks5://me:secret@proxy:1080"])
def test_proxy_that_can_not_be_right_is_refused_without_telling_its_password(wrong: str) -> None:
    with pytest.raises(UsageError) as caught:
        proxy_of(Network(proxy=wrong))
    assert "secret" not in str(caught.value)


def test_no_proxy_is_none() -> None:
    assert proxy_of(Network(proxy_bypass="news.example")) is None
