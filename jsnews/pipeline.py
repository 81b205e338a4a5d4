"""THE STORY: url → Article. One retry for everything that a moment may mend."""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from importlib import import_module
from types import TracebackType
from typing import Self

from jsnews.address import check_url
from jsnews.browser.install import ProgressLine, ensure
from jsnews.browser.render import prepare, render
from jsnews.browser.retry import retrying
from jsnews.browser.session import Session
from jsnews.model import Article, Snapshot
from jsnews.options import Options
from jsnews.trace import Trace

EXTRACTION = "jsnews.article.extract"


class Browser:
    """One Chromium for many pages: `async with Browser() as browser: article = await browser.grab(url)`.

    Finds a browser, and installs one where there is none. Pages may be grabbed at the same time, each in its context:
    as many at once as `options.batch.concurrency` says, and the others wait for their turn before their time begins.
    `trace` gets what concerns the browser; a page has a trace of its own, whose events go to the same listener.
    """

    def __init__(self, options: Options | None = None, trace: Trace | None = None) -> None:
        self.options = options or Options()
        self.trace = trace or Trace()
        self._session: Session | None = None
        self._turns: asyncio.Semaphore | nullcontext[None] = nullcontext()  # until it is entered: of an event loop

    async def __aenter__(self) -> Self:
        self._turns = asyncio.Semaphore(max(1, self.options.batch.concurrency))
        wanted, headless = self.options.browser, not self.options.debug.headed
        # An installation takes minutes, in which others have work to do.
        found = await asyncio.to_thread(ensure, wanted, headless=headless, progress=ProgressLine())
        self.trace.note("browser", "found", f"{found.path} ({found.source})")
        # What takes longer than many a page is done while the browser starts.
        self._loading = asyncio.ensure_future(asyncio.to_thread(_load, self.options))
        session = Session(self.options, self.trace, found)
        try:
            await session.start()
            await session.prove()
        except BaseException:  # who has not come in does not go out: the driver would be left behind
            await session.close()
            raise
        self._session = session
        # Its patterns are compiled while the first page loads: earlier, they would hold up the start.
        self._ready = asyncio.ensure_future(asyncio.to_thread(_get_ready))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        session, self._session = self._session, None
        if session:
            await session.close()

    async def _open_session(self) -> Session:
        """The session that has pages: a new one where what was taken for the last page was not the last."""
        while self._session and self._session.is_over:
            over = self._session
            await over.close()
            if self._session is over:
                self._session = Session(self.options, self.trace, over.found)
        if self._session is None:
            raise RuntimeError("Browser is used as `async with Browser() as browser`")
        return self._session

    async def snapshot(self, url: str, *, trace: Trace | None = None) -> Snapshot:
        """The settled page. Retryable errors are retried as the options say; raises JsnewsError.

        RuntimeError where the browser is not there yet, or any more.
        """
        trace = trace or self._trace_of(url)
        async for attempt in retrying(self.options.retry, trace):
            with attempt:
                async with self._turns:
                    return await render(await self._open_session(), url, self.options, trace, _kept)
        raise AssertionError("tenacity ends with a result or an error")

    async def grab(self, url: str, *, trace: Trace | None = None) -> Article:
        """The article at `url`. Raises JsnewsError."""
        trace = trace or self._trace_of(url)
        snapshot = await self.snapshot(url, trace=trace)
        return await asyncio.to_thread(_extract, snapshot, trace)  # other pages are being settled meanwhile

    async def grab_last(self, url: str, *, trace: Trace | None = None) -> Article:
        """Like `grab`, for the only or last page of this browser, which ends while the article is extracted.

        Without a trace of its own the page has the browser's.
        """
        trace = trace or self.trace
        snapshot = await self.snapshot(url, trace=trace)
        if self._session:
            self._session.end()
        return await asyncio.to_thread(_extract, snapshot, trace)

    def _trace_of(self, url: str) -> Trace:
        """One for each page, which goes when the page does: of a batch nobody could hold them all."""
        return Trace(listen=self.trace.listen, page=url)


def _load(options: Options) -> None:
    prepare(options)
    import_module(EXTRACTION)


def _get_ready() -> None:
    from jsnews.article.ready import get_ready

    get_ready()


def _extract(snapshot: Snapshot, trace: Trace | None = None) -> Article:
    from jsnews.article.extract import extract

    return extract(snapshot, trace=trace)


def _kept(snapshot: Snapshot) -> list[str]:
    """The texts that extraction keeps, for a window that shows them."""
    return [block.text for block in _extract(snapshot).body]


async def agrab(url: str, options: Options | None = None, *, trace: Trace | None = None) -> Article:
    """The article at `url`, with a browser of its own. Raises JsnewsError."""
    check_url(url)  # for one that can't be right no browser starts
    async with Browser(options, trace) as browser:
        return await browser.grab_last(url)


def grab(url: str, options: Options | None = None, *, trace: Trace | None = None) -> Article:
    """The article at `url`, for code that is not async. Raises JsnewsError, and RuntimeError where a loop runs."""
    if _is_in_loop():
        raise RuntimeError("an event loop runs here, as in a notebook: write `await agrab(url)` instead of `grab(url)`")
    return asyncio.run(agrab(url, options, trace=trace))


def _is_in_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
