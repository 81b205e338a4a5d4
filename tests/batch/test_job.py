"""Many URLs, run together."""

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from jsnews.batch import Folder, Job, Ledger, Outcome, Past, folder
from jsnews.errors import HttpError, UsageError
from jsnews.model import Article, Block, Verdict
from jsnews.options import Batch

FAST = Batch(concurrency=3, per_host=3, delay_s=0)
URLS = [f"https://h{n}.example/" for n in range(6)]


def article_of(url: str) -> Article:
    return Article(verdict=Verdict(status="complete"), url=url, body=(Block(type="paragraph", text=url),))


async def grab_one(url: str) -> Article:
    await asyncio.sleep(0)
    return article_of(url)


async def collect(outcomes: AsyncIterator[Outcome]) -> list[Outcome]:
    return [outcome async for outcome in outcomes]


async def test_every_url_gives_its_article_once_however_often_it_is_listed() -> None:
    outcomes = await collect(Job(grab_one=grab_one, options=FAST).run([*URLS, *URLS]))
    assert sorted(outcome.url for outcome in outcomes) == URLS
    assert all(outcome.to_dict()["text"] == outcome.url for outcome in outcomes)


async def test_a_page_is_asked_for_once_however_its_address_is_spelt_also_by_a_later_run(tmp_path: Path) -> None:
    spelt = ["https://h.example/./a", "HTTPS://H.example:443/a", "https://h.example/b/../a", "https://h.example/A"]
    path, folder = tmp_path / "ledger.jsonl", Folder(path=tmp_path)
    with Ledger(path, resume=False) as ledger:
        outcomes = await collect(Job(grab_one=grab_one, options=FAST, ledger=ledger, folder=folder).run(spelt))
        ledger.append(Outcome(url=spelt[1], article=article_of(spelt[1])))
    assert [outcome.url for outcome in outcomes] == [spelt[0], spelt[3]]
    assert len(path.read_text(encoding="utf-8").splitlines()) == 2
    with Ledger(path, resume=True, holds=folder.holds) as ledger:
        assert not Job(grab_one=grab_one, ledger=ledger).todo(reversed(spelt))
    assert not Job(grab_one=grab_one, folder=Folder(path=tmp_path, clobber=False)).todo(spelt)


async def test_results_come_as_they_end_not_as_they_were_listed() -> None:
    gate = asyncio.Event()

    async def first_is_slow(url: str) -> Article:
        if url == URLS[0]:
            await gate.wait()
        return article_of(url)

    seen = []
    async for outcome in Job(grab_one=first_is_slow, options=FAST).run(URLS):
        seen.append(outcome.url)
        if len(seen) == len(URLS) - 1:
            gate.set()
    assert seen[-1] == URLS[0]


async def test_an_error_of_one_page_is_a_record_and_the_batch_goes_on() -> None:
    async def some_fail(url: str) -> Article:
        if url == URLS[1]:
            raise HttpError("Not found (404).", url=url)
        if url == URLS[2]:
            raise ZeroDivisionError("a bug")
        if url == URLS[3]:
            raise asyncio.CancelledError
        return article_of(url)

    records = {o.url: o.to_dict() for o in await collect(Job(grab_one=some_fail, options=FAST).run(URLS))}
    assert len(records) == len(URLS)
    assert records[URLS[1]] == {
        "url": URLS[1],
        "error": {"type": "HttpError", "message": "Not found (404).", "exit_code": 6, "again": False},
    }
    assert records[URLS[2]]["error"] == {"type": "UnexpectedError", "message": "a bug", "exit_code": 1, "again": True}
    assert records[URLS[3]]["error"]["exit_code"] == 1


async def test_a_page_that_can_not_be_put_into_words_is_one_bad_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def some_fail(article: Article, _: str) -> str:
        if article.url == URLS[1]:
            raise RecursionError("too deep")
        return "text"

    monkeypatch.setattr(folder, "render", some_fail)
    outcomes = await collect(Job(grab_one=grab_one, options=FAST, folder=Folder(path=tmp_path)).run(URLS))
    assert {outcome.url for outcome in outcomes if outcome.file} == {*URLS} - {URLS[1]}
    (bad,) = (outcome for outcome in outcomes if outcome.error)
    assert (bad.url, Past.of(bad.summary()).again) == (URLS[1], True)


async def test_a_folder_that_takes_no_file_ends_the_batch(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="can't be written"):
        await collect(Job(grab_one=grab_one, options=FAST, folder=Folder(path=tmp_path / "file")).run(URLS))


async def test_a_url_that_no_encoder_accepts_has_its_file(tmp_path: Path) -> None:
    job = Job(grab_one=grab_one, options=FAST, folder=Folder(path=tmp_path, clobber=False))
    (outcome,) = await collect(job.run(["https://a.example/\udcff"]))
    assert outcome.file and outcome.file.exists()


def test_the_message_of_an_error_can_not_reach_the_terminal_as_an_escape() -> None:
    line = Outcome(url="https://e.org/\x9b2J", error=HttpError("gone \x1b[2J")).to_line()
    assert not [character for character in line if ord(character) < 32 or 127 <= ord(character) < 160]
    assert json.loads(line)["error"]["message"] == "gone \x1b[2J"


async def test_no_more_pages_run_at_once_than_asked_for_and_one_of_a_host() -> None:
    running: list[str] = []
    most = 0

    async def watched(url: str) -> Article:
        nonlocal most
        assert url[:12] not in [other[:12] for other in running], "two pages of one host"
        running.append(url)
        most = max(most, len(running))
        await asyncio.sleep(0)
        running.remove(url)
        return article_of(url)

    urls = [f"https://{host}.example/{n}" for host in "abcd" for n in range(4)]
    outcomes = await collect(Job(grab_one=watched, options=Batch(concurrency=3, per_host=1, delay_s=0)).run(urls))
    assert [outcome.error for outcome in outcomes] == [None] * 16
    assert most == 3


async def test_pages_of_one_host_keep_their_distance() -> None:
    clock = 0.0
    starts: list[float] = []

    async def sleep(seconds: float) -> None:
        nonlocal clock
        clock += seconds

    async def noted(url: str) -> Article:
        starts.append(clock)
        return article_of(url)

    urls = [f"https://a.example/{n}" for n in range(3)]
    job = Job(grab_one=noted, options=Batch(concurrency=2, delay_s=10), now=lambda: clock, sleep=sleep)
    await collect(job.run(urls))
    assert starts == [0, 10, 20]


async def test_stopping_in_the_middle_ends_the_pages_that_still_run() -> None:
    cleaned: list[str] = []

    async def endless(url: str) -> Article:
        if url == URLS[0]:
            return article_of(url)
        try:
            return await asyncio.Event().wait() or article_of(url)
        finally:
            cleaned.append(url)

    outcomes = Job(grab_one=endless, options=FAST).run(URLS)
    assert (await anext(outcomes)).url == URLS[0]
    await outcomes.aclose()  # type: ignore[attr-defined]
    assert len(cleaned) == 2


async def test_files_are_written_and_kept_where_nothing_may_be_overwritten(tmp_path: Path) -> None:
    await collect(Job(grab_one=grab_one, options=FAST, folder=Folder(path=tmp_path)).run(URLS[:2]))
    keep = Job(grab_one=grab_one, options=FAST, folder=Folder(path=tmp_path, clobber=False))
    assert keep.todo(URLS) == URLS[2:]
    outcomes = await collect(keep.run(URLS))
    assert sorted(outcome.url for outcome in outcomes) == URLS[2:]
    assert all(outcome.file and outcome.file.read_text().endswith(f"\n{outcome.url}\n") for outcome in outcomes)


async def test_a_page_is_in_the_ledger_only_once_its_outcome_was_taken(tmp_path: Path) -> None:
    with Ledger(tmp_path / "l", resume=False) as ledger:
        outcomes = Job(grab_one=grab_one, options=FAST, ledger=ledger).run(URLS[:1])
        await anext(outcomes)
        assert not ledger.done
        with pytest.raises(StopAsyncIteration):
            await anext(outcomes)
        assert ledger.done.keys() == set(URLS[:1])


KILLED = """
import asyncio, sys
from pathlib import Path
from jsnews.batch import Job, Ledger
from jsnews.options import Batch
from tests.batch.test_job import article_of

async def grab_one(url):
    return article_of(url)

async def main():
    with Ledger(Path(sys.argv[1]), resume=True) as ledger:
        job = Job(grab_one=grab_one, options=Batch(concurrency=2, per_host=2, delay_s=0), ledger=ledger)
        async for outcome in job.run(f"https://a.example/{n}" for n in range(int(sys.argv[2]))):
            print(outcome.url, flush=True)

asyncio.run(main())
"""


@pytest.mark.parametrize("after", [1, 7, 40])
def test_a_batch_killed_at_any_moment_goes_on_where_it_was(tmp_path: Path, after: int) -> None:
    ledger = tmp_path / "ledger.jsonl"
    command = [sys.executable, "-c", KILLED, str(ledger), "400"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        printed = [process.stdout.readline().strip() for _ in range(after)]
        process.send_signal(signal.SIGKILL)
        printed += process.stdout.read().split()
    done = [json.loads(line)["url"] for line in ledger.read_text().splitlines() if line.endswith("}")]
    assert len(done) >= after - 1
    again = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert not set(again) & set(done)
    assert {*printed, *again} == {f"https://a.example/{n}" for n in range(400)}
    # Only the page whose line had not reached the disk yet is printed twice.
    assert len(set(printed) & set(again)) <= 1
