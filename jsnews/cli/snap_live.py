"""`jsnews snap replay` and `jsnews snap drift`: the saved pages in the real browser again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from jsnews.address import normal
from jsnews.article.extract import extract
from jsnews.batch import Job, Outcome
from jsnews.cli.run import run_until_stopped
from jsnews.cli.snap_show import as_line, out, show, tally
from jsnews.cli.tell import Teller, say
from jsnews.errors import JsnewsError, UsageError
from jsnews.inert import clean_json, line
from jsnews.options import Options
from jsnews.pipeline import Browser
from jsnews.replay import replay
from jsnews.snapshot import Drift, Result, Saved, as_captured, drift, pin_of
from jsnews.snapshot.check import compare
from jsnews.snapshot.folder import ARTICLE
from jsnews.snapshot.redact import REDACTED
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
            replayed = await replay(saved, options, Trace(listen=teller, page=saved.name))
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
    asked: dict[Options, dict[str, list[Saved]]] = {}
    for each in saved:
        try:
            if url := _address(each):
                asked.setdefault(as_captured(each, options), {}).setdefault(normal(url), []).append(each)
        except UsageError as error:
            found.append(drift({}, error))
            _show(each, found[-1], None, as_json)
    for again, pages in asked.items():
        async with Browser(again, Trace(listen=teller)) as browser:
            async for outcome in Job(grab_one=browser.grab, options=options.batch).run(pages):
                teller.clear()
                for each in pages[outcome.url]:
                    found.append(_drift_of(each, outcome))
                    _show(each, found[-1], outcome.url, as_json)
    say(f"{len(found)} page{'s' * (len(found) != 1)}: " + ", ".join(_counts(found)))
    broken = any(each.state in ("broken", "gone") for each in found)
    return 1 if broken else max((each.exit_code for each in found), default=0)


def _address(saved: Saved) -> str | None:
    """Where the page is; None for one that came from nowhere. Raises UsageError where only its site knows it."""
    url = saved.snapshot().url
    if url and REDACTED in url:
        raise UsageError("its address holds a secret, and was saved without it")
    return url


def _drift_of(saved: Saved, outcome: Outcome) -> Drift:
    if outcome.article is None:
        return drift({}, outcome.error or LookupError("it gave nothing"))
    try:
        pinned = saved.pinned()
        if pinned is None:
            raise UsageError("nothing is pinned: article.json is missing")
        return drift(pinned, pin_of(outcome.article))
    except UsageError as error:
        return drift({}, error)
    except (AttributeError, KeyError, TypeError):  # a hand or a merge has written it
        return drift({}, UsageError(f"{saved.folder / ARTICLE} is no article of jsnews"))


def _show(saved: Saved, found: Drift, url: str | None, as_json: bool) -> None:
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
