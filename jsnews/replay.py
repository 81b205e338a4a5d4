"""A recorded network → the settled page, rendered again offline."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from jsnews.browser.install import ProgressLine, ensure
from jsnews.browser.render import render
from jsnews.browser.replay import Find, ReplaySession, Tape
from jsnews.errors import UsageError
from jsnews.model import Snapshot
from jsnews.options import Network, Options, Retry
from jsnews.snapshot.asked import as_captured
from jsnews.snapshot.folder import HAR, Saved
from jsnews.snapshot.har import Archive, read_archive
from jsnews.snapshot.match import Recording
from jsnews.trace import Trace

# Behind the routes stands a proxy that is not there: what they should ever miss does not reach the network either.
_NO_WAY_OUT = "http://127.0.0.1:9"


@dataclass(frozen=True, slots=True)
class Replayed:
    """The settled page, and the requests that were not recorded."""

    snapshot: Snapshot
    refused: tuple[str, ...]


async def replay(saved: Saved, options: Options, trace: Trace) -> Replayed:
    """Render a saved page from its recording. Raises JsnewsError; UsageError where nothing was recorded."""
    captured = saved.snapshot()
    har = saved.har()
    if har is None or captured.url is None:
        raise UsageError(f"{saved.name} has no {HAR}", hint="Record one with `jsnews snap add --har URL`.")
    archive = read_archive(har)
    recording = Recording(archive.entries())
    if recording.find("GET", captured.url, None) is None:
        raise UsageError(f"the recording of {saved.name} does not hold the page itself", url=captured.url)
    again = _as_captured(saved, options)
    async with _tape(archive, recording, captured.captured_at) as tape:
        found = await asyncio.to_thread(ensure, options.browser, headless=True, progress=ProgressLine())
        session = ReplaySession(again, trace, found, tape)
        try:
            snapshot = await render(session, captured.url, again, trace)
        finally:
            await session.close()
    return Replayed(replace(snapshot, captured_at=captured.captured_at), tuple(session.refused))


@asynccontextmanager
async def _tape(archive: Archive, recording: Recording, captured_at: str | None) -> AsyncIterator[Tape]:
    """The recording in a file that holds each request once, so that no failed try is replayed."""
    kept = frozenset(entry.number for entry in recording.entries if entry.status > 0)
    with tempfile.TemporaryDirectory(prefix="jsnews-") as folder:
        path = Path(folder) / HAR
        path.write_bytes(archive.only(kept).to_zip())
        yield Tape(path, _finder(recording), captured_at)


def _finder(recording: Recording) -> Find:
    def find(method: str, url: str, body: bytes | None) -> tuple[str, bytes | None] | None:
        entry = recording.find(method, url, body)
        return (entry.url if entry.status > 0 else "", entry.body) if entry else None

    return find


def _as_captured(saved: Saved, options: Options) -> Options:
    """The options under which the page was captured; of the user's, how long it may take and in which browser."""
    network, retry = Network(proxy=_NO_WAY_OUT), Retry(retries=0)
    return as_captured(saved, Options(wait=options.wait, network=network, retry=retry, browser=options.browser))
