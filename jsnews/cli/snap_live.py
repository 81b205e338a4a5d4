"""`jsnews snap replay` and `jsnews snap drift`: the saved pages in the real browser again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from jsnews.article.extract import extract
from jsnews.batch import Job, Outcome
from jsnews.cli.run import run_until_stopped
from jsnews.cli.snap_show import as_line, out, show, tally
from jsnews.cli.tell import Teller, say
from jsnews.errors import JsnewsError, UsageError
from jsnews.inert import clean_json, line
from jsnews.options import Identity, Options
from jsnews.pipeline import Browser
from jsnews.replay import replay
from jsnews.snapshot import Drift, Result, Saved, drift, pin_of
from jsnews.snapshot.check import compare
from jsnews.trace import Trace


def run_replay(saved: Sequence[Saved], options: Options, teller: Teller, *, as_json: bool) -> int:
    """`jsnews snap replay`: the exit code. Raises UsageError where none of them has a recording."""
    recorded = [each for each in saved if each.har()]
    if not recorded:
        raise UsageError("none of these has a recording.", hint="Record one with `jsnews snap add --har URL`.")
    return run_until_stopped(_replay_all(recorded, options, teller, as_json))


async def _replay_all(recorded: list[Saved], options: Options, teller: Teller, as_json: bool) -> int:
    results = []
    for saved in recorded:
        refused: tuple[str, ...] = ()
        try:
            replayed = await replay(saved, options, Trace(listen=teller))
            refused = replayed.refused
            result = compare(saved, saved.pinned(), pin_of(extract(replayed.snapshot)))
        except JsnewsError as error:
            result = Result(saved=saved, error=str(error))
        teller.clear()
        results.append(result)
        if as_json:
            out(as_line(result, refused=list(refused)))
            continue
        show(result)
        for each in refused:
            say(f"  not recorded, refused: {each}")
    say(tally(results))
    return int(not all(result.same for result in results))


def run_drift(saved: Sequence[Saved], options: Options, teller: Teller, *, as_json: bool) -> int:
    """`jsnews snap drift`: the exit code."""
    return run_until_stopped(_drift_all(saved, options, teller, as_json))


async def _drift_all(saved: Sequence[Saved], options: Options, teller: Teller, as_json: bool) -> int:
    found: list[Drift] = []
    for identity, group in _by_identity(saved, options.identity):
        urls = {url: each for each in group if (url := each.snapshot().url)}
        async with Browser(replace(options, identity=identity), Trace(listen=teller)) as browser:
            job = Job(grab_one=browser.grab, options=options.batch)
            async for outcome in job.run(urls):
                teller.clear()
                found.append(_drift_of(urls[outcome.url], outcome))
                _show(urls[outcome.url], found[-1], outcome.url, as_json)
    say(f"{len(found)} page{'s' * (len(found) != 1)}: " + ", ".join(_counts(found)))
    broken = any(each.state in ("broken", "gone") for each in found)
    return 1 if broken else max((each.exit_code for each in found), default=0)


def _drift_of(saved: Saved, outcome: Outcome) -> Drift:
    if outcome.article is None:
        return drift({}, outcome.error or LookupError("it gave nothing"))
    try:
        return drift(saved.pinned() or {}, pin_of(outcome.article))
    except UsageError as error:
        return drift({}, error)


def _by_identity(saved: Iterable[Saved], given: Identity) -> Iterator[tuple[Identity, list[Saved]]]:
    """Snapshots by the reader they were shown to: each is asked for again as that reader."""

    def identity_of(each: Saved) -> Identity:
        captured = each.snapshot()
        viewport = captured.viewport or given.viewport_size
        return replace(given, lang=captured.locale or given.lang, timezone=captured.timezone, viewport_size=viewport)

    ordered = sorted(((identity_of(each), each) for each in saved), key=lambda pair: repr(pair[0]))
    for identity, pairs in groupby(ordered, key=lambda pair: pair[0]):
        yield identity, [each for _, each in pairs]


def _show(saved: Saved, found: Drift, url: str, as_json: bool) -> None:
    if as_json:
        data = {"snapshot": saved.name, "url": url, "state": found.state, "reasons": list(found.reasons)}
        out(clean_json(json.dumps(data, ensure_ascii=False)))
        return
    colour = {"broken": "red", "gone": "red", "unreachable": "yellow", "updated": "yellow"}.get(found.state)
    out(f"{found.state:<12} {saved.name}" + (f": {line('; '.join(found.reasons))}" if found.reasons else ""), colour)


def _counts(found: Sequence[Drift]) -> Iterator[str]:
    for state in ("unchanged", "updated", "broken", "gone", "unreachable"):
        if count := sum(each.state == state for each in found):
            yield f"{count} {state}"
