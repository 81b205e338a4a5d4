"""A replayed page lives at the moment of its capture, and draws the same lots each time."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from jsnews.options import Options
from jsnews.replay import replay
from jsnews.snapshot import Saved, write
from jsnews.snapshot.har import Archive
from jsnews.trace import Trace
from tests.snapshot.pages import URL, page

LOTS = """<!doctype html><html><head><meta charset="utf-8"></head><body><article><h1>Lots</h1><p id="p"></p></article>
<script>p.textContent = JSON.stringify({day: new Date().toISOString().slice(0, 10), now: Math.floor(Date.now() / 1e8),
plain: Date().slice(11, 15), lots: [Math.random(), crypto.randomUUID(), crypto.getRandomValues(new Uint32Array(2))[1]]})
</script></body></html>"""


def recorded(folder: Path) -> Saved:
    """A saved page whose recording holds the page alone."""
    content = {"mimeType": "text/html", "size": -1, "_file": "page.html"}
    headers = [{"name": "content-type", "value": "text/html"}]
    parts = {"httpVersion": "", "cookies": [], "headersSize": -1, "bodySize": -1}
    request = {"method": "GET", "url": URL, "headers": [], "queryString": [], **parts}
    response = {"status": 200, "statusText": "", "redirectURL": "", "headers": headers, "content": content, **parts}
    entry = {"startedDateTime": "", "time": -1, "request": request, "response": response, "cache": {}, "timings": {}}
    log = {"version": "1.2", "creator": {"name": "test", "version": ""}, "entries": [entry]}
    archive = Archive(log, {"page.html": LOTS.encode()})
    write(folder, page(LOTS, captured_at="2021-03-04T12:00:00+00:00"), {}, archive.to_zip())
    return Saved(folder, folder.name)


def drawn(saved: Saved) -> dict[str, object]:
    """What the page saw of time and chance."""
    html = asyncio.run(replay(saved, Options(), Trace())).snapshot.html
    found: dict[str, object] = json.loads(html.partition('<p id="p">')[2].partition("</p>")[0])
    return found


def test_time_is_that_of_the_capture_and_chance_is_the_same_again(tmp_path: Path) -> None:
    saved = recorded(tmp_path / "news.example" / "lots")
    first = drawn(saved)
    assert (first["day"], first["plain"], first["now"]) == ("2021-03-04", "2021", 16148)
    assert drawn(saved) == first
