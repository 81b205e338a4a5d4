"""Record what was observed and decided on pages of the local site: `python -m tests.browser.record_traces NAME…`."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import sys
from pathlib import Path
from typing import Any

from jsnews.browser import settle
from jsnews.browser.decide import Causes, Progress, Step, decide
from jsnews.options import Limits
from jsnews.pipeline import Browser
from tests.site.server import serve_in_thread

FOLDER = Path(__file__).parent / "traces"


def _data(causes: Causes, progress: Progress, left_s: float, step: Step) -> dict[str, Any]:
    done = {**dataclasses.asdict(progress), "done": sorted(progress.done)}
    return {"causes": dataclasses.asdict(causes), "progress": done, "left_s": round(left_s, 3), "step": repr(step)}


async def record(names: list[str]) -> None:
    """One file a page under traces/."""
    entries: list[dict[str, Any]] = []

    def recording(causes: Causes, progress: Progress, left_s: float, limits: Limits) -> Step:
        step = decide(causes, progress, left_s, limits)
        entries.append(_data(causes, progress, left_s, step))
        return step

    settle.decide = recording
    with serve_in_thread() as site:
        async with Browser() as browser:
            for name in names:
                entries.clear()
                await browser.snapshot(site.url(name))
                text = json.dumps(entries, indent=1, ensure_ascii=False).replace(site.origin.split("//")[1], "host")
                (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(record(sys.argv[1:]))
