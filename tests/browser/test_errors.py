"""What happens when a page can't be had: the right error, what to do next, and a browser that goes on."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import ssl
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from jsnews.browser.answer import digits
from jsnews.browser.blank import MAKE_S
from jsnews.browser.locate import locate
from jsnews.browser.navigate import navigate
from jsnews.browser.session import Session
from jsnews.browser.tab import Tab
from jsnews.errors import (
    BrowserCrashed,
    BrowserMissing,
    ConnectionFailed,
    JsnewsError,
    NetworkError,
    NotAPage,
    PageTimeout,
    RateLimited,
    UsageError,
)
from jsnews.options import VIRTUAL, Identity, Network, Options, Retry, Wait
from jsnews.pipeline import Browser
from jsnews.trace import Trace
from tests.site.server import Site

pytestmark = pytest.mark.asyncio(loop_scope="session")
ONCE = Retry(retries=0)


@pytest.fixture
def bad_certificate(tmp_path: Path) -> Iterator[str]:
    """A TLS server whose certificate nobody has signed."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    request = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"]
    subprocess.run([*request, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    loop = asyncio.new_event_loop()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    from threading import Thread

    server = loop.run_until_complete(asyncio.start_server(answer, "127.0.0.1", 0, ssl=context))
    thread = Thread(target=loop.run_forever, daemon=True)
    thread.start()
    yield f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    loop.call_soon_threadsafe(loop.stop)
    thread.join()


async def _error_of(browser: Browser, url: str) -> JsnewsError:
    with pytest.raises(JsnewsError) as caught:
        await browser.grab(url)
    return caught.value


async def _grabs_again(browser: Browser, site: Site) -> bool:
    article = await browser.grab(site.url("short-but-whole"))
    return article.verdict.status == "complete"


async def test_unknown_host_is_a_final_network_error(on_virtual: Browser) -> None:
    error = await _error_of(on_virtual, "http://no-such-host.invalid/story")
    assert isinstance(error, NetworkError)
    assert error.exit_code == 7
    assert "no such host" in str(error)


async def test_refused_connection_is_retried_and_then_told(on_virtual: Browser) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    trace = Trace()
    with pytest.raises(ConnectionFailed):
        await on_virtual.grab(f"http://127.0.0.1:{port}/", trace=trace)
    assert any(event.step == "retry" and "refused" in event.why for event in trace.events)


async def test_bad_certificate_is_final_and_says_how_to_go_on(on_virtual: Browser, bad_certificate: str) -> None:
    error = await _error_of(on_virtual, bad_certificate)
    assert isinstance(error, NetworkError)
    assert "--ignore-https-errors" in str(error)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "chrome://version",
        "javascript:alert(1)",
        "example.org",
        "http://",
        "http://[::1/x",
        "http://ex^ample.org/",
    ],
)
async def test_only_pages_of_the_web_are_opened(on_virtual: Browser, url: str) -> None:
    assert isinstance(await _error_of(on_virtual, url), UsageError)


async def test_state_that_the_browser_does_not_take_is_told_before_a_page_is_asked_for(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    state.write_text('{"cookies": [{"name": "a", "value": "b"}]}')
    with pytest.raises(UsageError, match=r"storage state: Cookie should"):
        async with Browser(Options(identity=Identity(load_storage=state))):
            pass


async def test_selector_that_is_none_is_refused_before_the_page_is_opened(site: Site) -> None:
    async with Browser(Options(wait=Wait(wait_for="[[["), retry=ONCE)) as browser:
        assert isinstance(await _error_of(browser, site.url("short-but-whole")), UsageError)


@pytest.mark.parametrize("crashed", [True, False])
async def test_document_that_is_never_heard_of_ends(site: Site, crashed: bool) -> None:
    """Playwright knows of the document, and our own session is not told: the browser may have died in between."""
    async with Browser() as browser:
        assert browser._session
        async with browser._session.page(site.origin, "") as blank:
            tab = Tab(blank.page, blank.cdp, site.origin, VIRTUAL)
            tab.crashed = crashed
            with pytest.raises(BrowserCrashed if crashed else PageTimeout):
                await navigate(tab, site.url("short-but-whole"), 1)


async def test_digits_of_other_scripts_are_no_retry_after() -> None:
    assert digits("120") == 120
    assert [digits(text) for text in ("²", "٣", "-1", "1.5", "")] == [None] * 5


async def test_retry_after_is_honoured(site: Site) -> None:
    async with Browser(Options(retry=Retry(retries=1, first_s=0.01))) as browser:
        error = await _error_of(browser, site.url("status-429"))
    assert isinstance(error, RateLimited)
    assert error.retry_after == 1


@pytest.mark.parametrize("page", ["headers-that-never-come", "body-that-never-comes"])
async def test_what_never_comes_ends_at_the_deadline(site: Site, page: str) -> None:
    async with Browser(Options(wait=Wait(limit_s=1.5), retry=ONCE)) as browser:
        error = await _error_of(browser, site.url(page))
        assert isinstance(error, PageTimeout)
        assert error.exit_code == 8


@pytest.mark.parametrize("name", ["no-content", "nothing-of-no-kind", "empty-answer"])
async def test_answer_that_is_empty_is_called_so(name: str, site: Site, on_virtual: Browser) -> None:
    error = await _error_of(on_virtual, site.url(name))
    assert isinstance(error, NotAPage)
    assert "empty" in str(error)


async def test_too_large_a_page_is_refused_with_the_limit_that_decides(site: Site) -> None:
    async with Browser(Options(network=Network(max_bytes=100_000), retry=ONCE)) as browser:
        error = await _error_of(browser, site.url("thirty-megabytes"))
        assert isinstance(error, NotAPage)
        assert "100,000 bytes" in str(error)
        assert "--max-bytes" in str(error)
        assert await _grabs_again(browser, site)


async def test_browser_goes_on_after_a_script_that_never_ends(site: Site, on_virtual: Browser) -> None:
    article = await on_virtual.grab(site.url("script-that-never-ends"))
    assert article.provenance.settle
    assert article.provenance.settle.reason == "hung"
    assert await _grabs_again(on_virtual, site)


async def test_killed_renderer_is_retried(site: Site, children: Callable[[str], set[int]]) -> None:
    async with Browser(Options(retry=Retry(first_s=0.01))) as browser:
        grab = asyncio.create_task(browser.grab(site.url("long-timer")))
        await _until_committed(browser)
        for pid in children("--type=renderer"):
            os.kill(pid, signal.SIGKILL)
        assert (await grab).verdict.status == "complete"


async def test_killed_browser_is_replaced_by_a_new_one(site: Site, children: Callable[[str], set[int]]) -> None:
    async with Browser(Options(wait=Wait(clock="real"), retry=Retry(first_s=0.01))) as browser:
        grab = asyncio.create_task(browser.grab(site.url("long-timer")))
        await _until_committed(browser)
        for pid in children("--headless"):
            os.kill(pid, signal.SIGKILL)
        assert (await grab).verdict.status == "complete"
        assert any(event.step == "heal" for event in browser.trace.events)


async def test_killed_driver_is_replaced_by_a_new_one(site: Site) -> None:
    async with Browser(Options(retry=Retry(first_s=0.01))) as browser:
        before = _drivers()
        await browser.grab(site.url("short-but-whole"))
        for pid in before:
            os.kill(pid, signal.SIGKILL)
        assert await _grabs_again(browser, site)
        assert await _grabs_again(browser, site)
        assert any(event.step == "heal" for event in browser.trace.events)


async def test_browser_that_is_killed_while_a_page_is_made_is_noticed_at_once(
    children: Callable[[str], set[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unanswered(*_: object) -> None:
        for pid in children("--headless"):
            os.kill(pid, signal.SIGKILL)
        await asyncio.Event().wait()  # as the driver leaves what was asked of a browser that dies

    monkeypatch.setattr("jsnews.browser.session.blank_in", unanswered)
    session = Session(Options(), Trace(), locate())
    try:
        async with asyncio.timeout(MAKE_S / 2):
            with pytest.raises(BrowserCrashed):
                async with session.page("https://a.example/", ""):
                    pass
    finally:
        await session.close()


async def test_no_process_is_left_behind(site: Site, children: Callable[[str], set[int]]) -> None:
    async with Browser() as browser:
        await browser.grab(site.url("short-but-whole"))
        assert browser._session
        pids = children("--headless")
        assert pids
    await asyncio.wait_for(_until_gone(pids), 10)


async def test_no_process_of_a_second_use_is_left_behind(site: Site, children: Callable[[str], set[int]]) -> None:
    browser = Browser()
    for _ in range(2):
        async with browser:
            await browser.grab_last(site.url("short-but-whole"))
            await browser.grab(site.url("short-but-whole"))
            pids = children("--headless")
            assert pids
        await asyncio.wait_for(_until_gone(pids), 10)


async def test_browser_that_is_not_there_is_named(tmp_path: Path) -> None:
    options = replace(Options(), browser=str(tmp_path / "chromium"))
    with pytest.raises(BrowserMissing) as caught:
        async with Browser(options):
            pass
    assert caught.value.exit_code == 9
    assert str(tmp_path / "chromium") in str(caught.value)


async def test_browser_that_does_not_start_leaves_no_driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sessions: list[Session] = []
    monkeypatch.setattr("jsnews.pipeline.Session", lambda *given: sessions.append(Session(*given)) or sessions[-1])
    program = tmp_path / "chromium"
    program.write_text('#!/bin/sh\n[ "$1" = --version ] && echo Chromium 140.0.0.0\n')
    program.chmod(0o755)
    with pytest.raises(BrowserMissing):
        async with Browser(replace(Options(), browser=str(program))):
            pass
    assert [session._playwright for session in sessions] == [None]


async def test_page_has_a_trace_of_its_own_that_goes_with_it(site: Site) -> None:
    told: list[str] = []
    trace = Trace(listen=lambda event: told.append(event.step))
    async with Browser(trace=trace) as browser:
        began = len(trace.events)
        await browser.grab(site.url("short-but-whole"))
        assert len(trace.events) == began
        assert "committed" in told


async def test_page_that_outlives_its_browser_starts_no_other(site: Site, children: Callable[[str], set[int]]) -> None:
    async with Browser(Options(wait=Wait(clock="real"), retry=Retry(first_s=0.01))) as browser:
        grab = asyncio.create_task(browser.grab(site.url("long-timer")))
        await _until_committed(browser)
        pids = children("--headless")
    with pytest.raises(RuntimeError, match="async with"):
        await grab
    assert not children("--headless") - pids


async def test_browser_that_was_left_grabs_no_more(site: Site, children: Callable[[str], set[int]]) -> None:
    async with Browser() as browser:
        pids = children("--headless")
    with pytest.raises(RuntimeError, match="async with"):
        await browser.grab(site.url("short-but-whole"))
    assert not children("--headless") - pids


async def test_session_that_ends_starts_nothing_more() -> None:
    session = Session(Options(), Trace(), locate())
    starting = asyncio.create_task(session.start())
    await asyncio.sleep(0)
    await session.close()
    assert (await starting).is_connected() is False
    with pytest.raises(RuntimeError, match="closed"):
        await session.start()


async def _until_gone(pids: set[int]) -> None:
    """Returns once none of the processes is there: the browser answers a little before its last helper has ended."""
    while any(Path(f"/proc/{pid}").exists() for pid in pids):
        await asyncio.sleep(0.02)


async def _until_committed(browser: Browser) -> None:
    """Waits for the page's document, so that the kill meets the grab in its middle."""
    committed = asyncio.Event()
    browser.trace.listen = lambda event: committed.set() if event.step == "committed" else None
    await asyncio.wait_for(committed.wait(), 20)


@pytest.fixture
def children() -> Callable[[str], set[int]]:
    """Processes of browsers that the test has started, by an argument of theirs; other tests keep theirs open."""
    before = _browsers("--")
    return lambda argument: _browsers(argument) - before


def _browsers(argument: str) -> set[int]:
    """Processes below this one that are a browser's and whose command line has the argument."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            continue
        if "chrom" in command.partition("\0")[0] and argument in command and _descends(int(folder.name)):
            found.add(int(folder.name))
    return found


def _drivers() -> set[int]:
    """Processes of Playwright's driver below this one."""
    mine = (folder for folder in Path("/proc").glob("[0-9]*") if _descends(int(folder.name)))
    return {int(folder.name) for folder in mine if b"run-driver" in (folder / "cmdline").read_bytes()}


def _descends(pid: int) -> bool:
    while pid > 1:
        if pid == os.getpid():
            return True
        try:
            status = Path(f"/proc/{pid}/stat").read_text()
        except OSError:
            return False
        pid = int(status.rpartition(")")[2].split()[1])
    return False
