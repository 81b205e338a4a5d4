"""What `jsnews grab` does for many pages, with a browser that answers at once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from jsnews import pipeline
from jsnews.batch import Folder, Ledger, Outcome
from jsnews.cli.many import grab_many
from jsnews.cli.output import Output
from jsnews.errors import UsageError
from jsnews.model import Article, Block, Status, Verdict
from jsnews.options import Batch, Options

A, B = "https://a.example/story", "https://b.example/story"
OPTIONS = Options(batch=Batch(concurrency=1, delay_s=0))


class AtOnce:
    """A browser with an article for every URL, and verdicts of its own for some."""

    verdicts: dict[str, Status]
    asked: list[str]

    def __init__(self, *_: Any) -> None:
        type(self).asked = []

    async def __aenter__(self) -> AtOnce:
        return self

    async def __aexit__(self, *_: object) -> None:
        pass

    async def grab(self, url: str) -> Article:
        self.asked.append(url)
        verdict = Verdict(status=self.verdicts.get(url, "complete"), evidence=("it says so",))
        return Article(verdict=verdict, url=url, body=(Block(type="paragraph", text=url),))


@pytest.fixture(autouse=True)
def browser(monkeypatch: pytest.MonkeyPatch) -> type[AtOnce]:
    monkeypatch.setattr(pipeline, "Browser", AtOnce)
    monkeypatch.setattr(AtOnce, "verdicts", {}, raising=False)
    return AtOnce


async def grab(urls: Iterable[str], **output: Any) -> int:
    return await grab_many(list(urls), OPTIONS, Output(**output))


def urls_in(file: Path) -> list[str]:
    return [json.loads(line)["url"] for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
async def test_a_device_that_takes_no_line_ends_the_batch_and_is_named() -> None:
    with pytest.raises(UsageError, match=r"^/dev/full can't be written: No space left"):
        await grab([A, B], file="/dev/full")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
async def test_a_page_that_could_not_be_put_down_does_not_count(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UsageError):
        await grab([A, B], file="/dev/full")
    assert capsys.readouterr().err == "2 pages: 2 not reached\n"
    written = Ledger.append

    def write_one(ledger: Ledger, outcome: Outcome) -> None:
        if ledger.done:
            raise UsageError("the disk is full.")
        written(ledger, outcome)

    monkeypatch.setattr(Ledger, "append", write_one)
    with pytest.raises(UsageError):
        await grab([A, B], file=str(tmp_path / "out.jsonl"))
    assert capsys.readouterr().err == "2 pages: 1 complete, 1 not reached\n"


async def test_resumed_batch_has_all_pages_though_an_older_one_had_them_too(tmp_path: Path) -> None:
    file = tmp_path / "out.jsonl"
    await grab([A, B], file=str(file))
    await grab([A], file=str(file))  # begun anew, and stopped before B
    await grab([A, B], file=str(file), resume=True)
    assert urls_in(file) == [A, B]


@pytest.mark.parametrize("left", ["", '{"url": "' + A + '"}\n'])
async def test_pages_that_are_not_in_the_output_any_more_are_grabbed_again(tmp_path: Path, left: str) -> None:
    file = tmp_path / "out.jsonl"
    await grab([A, B], file=str(file))
    file.write_text(left, encoding="utf-8")
    await grab([A, B], file=str(file), resume=True)
    assert set(file.read_text(encoding="utf-8").split('"')) >= {A, B}


@pytest.mark.parametrize(("status", "suffixes"), [("complete", [".json", ".md"]), ("not_an_article", [".json"])])
async def test_another_format_is_written_too_where_a_folder_is_gone_on_with(
    tmp_path: Path, browser: type[AtOnce], status: Status, suffixes: list[str]
) -> None:
    browser.verdicts[A] = status
    await grab([A], folder=tmp_path, format="md")
    await grab([A], folder=tmp_path, format="json", resume=True)
    assert sorted(path.suffix for path in tmp_path.glob("a-*")) == suffixes


async def test_a_file_that_was_deleted_is_written_again(tmp_path: Path, browser: type[AtOnce]) -> None:
    await grab([A, B], folder=tmp_path)
    next(tmp_path.glob("a-*")).unlink()
    await grab([A, B], folder=tmp_path, resume=True)
    assert browser.asked == [A]
    assert len(list(tmp_path.glob("*.md"))) == 2


async def test_a_browser_that_does_not_start_costs_nothing_that_was_there(
    tmp_path: Path, browser: type[AtOnce], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(_: AtOnce) -> AtOnce:
        raise FileNotFoundError(2, "No such file or directory", "chromium")

    file = tmp_path / "out.jsonl"
    await grab([A], file=str(file))
    monkeypatch.setattr(browser, "__aenter__", fail)
    with pytest.raises(FileNotFoundError):
        await grab([A, B], file=str(file))
    assert urls_in(file) == [A]


@pytest.mark.parametrize(
    ("status", "code", "again"),
    [("bot_wall", 5, True), ("consent_wall", 4, True), ("not_an_article", 3, False)],
)
async def test_what_is_no_article_is_never_saved_as_one(
    tmp_path: Path,
    browser: type[AtOnce],
    capsys: pytest.CaptureFixture[str],
    status: Status,
    code: int,
    again: bool,
) -> None:
    browser.verdicts[A] = status
    assert await grab([A, B], folder=tmp_path) == code
    assert [path.name[0] for path in tmp_path.glob("*.md")] == ["b"]
    assert capsys.readouterr().err.startswith(f"jsnews: {A}: {status.replace('_', ' ')}: it says so\n")
    await grab([A, B], folder=tmp_path, resume=True)
    assert browser.asked == [A] * again


async def test_what_is_no_article_is_saved_as_data_that_says_so(tmp_path: Path, browser: type[AtOnce]) -> None:
    browser.verdicts[A] = "bot_wall"
    await grab([A], folder=tmp_path, format="json")
    (file,) = tmp_path.glob("*.json")
    assert json.loads(file.read_text(encoding="utf-8"))["verdict"]["status"] == "bot_wall"


async def test_an_article_that_is_there_outlives_a_wall(tmp_path: Path, browser: type[AtOnce]) -> None:
    await grab([A], folder=tmp_path)
    (file,) = tmp_path.glob("*.md")
    article = file.read_text(encoding="utf-8")
    browser.verdicts[A] = "bot_wall"
    await grab([A], folder=tmp_path)
    assert file.read_text(encoding="utf-8") == article


async def test_half_an_article_outlives_a_wall_as_data_too(tmp_path: Path, browser: type[AtOnce]) -> None:
    for status in ("truncated", "bot_wall"):
        browser.verdicts[A] = status
        await grab([A], folder=tmp_path, format="json", resume=True)
    (file,) = tmp_path.glob("*.json")
    assert json.loads(file.read_text(encoding="utf-8"))["verdict"]["status"] == "truncated"


async def test_a_batch_is_told_of_in_a_line_with_what_earlier_runs_have_done(
    tmp_path: Path, browser: type[AtOnce], capsys: pytest.CaptureFixture[str]
) -> None:
    file, urls = str(tmp_path / "out.jsonl"), [A, B, f"{A}/2", f"{B}/2"]
    browser.verdicts |= {A: "not_an_article", f"{B}/2": "bot_wall"}
    assert await grab(urls[:3], file=file) == 3
    assert capsys.readouterr().err.endswith("\n3 pages: 2 complete, 1 not an article\n")
    assert await grab(urls, file=file, resume=True) == 5
    assert "\n4 pages: 2 complete, 1 not an article, 1 bot wall (3 done before)\n" in f"\n{capsys.readouterr().err}"
    browser.verdicts.clear()
    assert await grab(urls, file=file, resume=True) == 3  # what is no article does not become one by being left out
    assert browser.asked == [f"{B}/2"]
    assert sorted(urls_in(tmp_path / "out.jsonl")) == sorted(urls)
    assert await grab(urls, folder=tmp_path, quiet=True) == 0
    await grab([*urls, f"{A}/3"], folder=tmp_path, clobber=False)
    assert capsys.readouterr().err.endswith("\n5 pages: 1 complete, 4 kept\n")


async def test_a_batch_of_one_is_one_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert await grab([A], folder=tmp_path) == 0
    assert capsys.readouterr().err == "1 page: 1 complete\n"


async def test_a_batch_that_is_stopped_says_what_it_has_not_reached(
    browser: type[AtOnce], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = asyncio.Event()

    async def never_end(_: AtOnce, url: str) -> Article:
        begun.set()
        await asyncio.Event().wait()
        raise AssertionError

    monkeypatch.setattr(browser, "grab", never_end)
    task = asyncio.create_task(grab([A, B]))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert capsys.readouterr().err == "2 pages: 2 not reached\n"


async def test_a_file_that_was_kept_is_not_written_over_by_a_batch_that_goes_on(tmp_path: Path) -> None:
    await grab([A, B], folder=tmp_path)
    (file,) = tmp_path.glob("a-*.md")
    file.write_text("edited", encoding="utf-8")
    await grab([A, B, f"{A}/2"], folder=tmp_path, clobber=False)
    await grab([A, B, f"{A}/2"], folder=tmp_path, resume=True)
    assert file.read_text(encoding="utf-8") == "edited"


async def test_two_batches_into_one_place_do_not_mix(tmp_path: Path, browser: type[AtOnce]) -> None:
    file = tmp_path / "out.jsonl"
    with Ledger(file, resume=True), Ledger(Folder(path=tmp_path).ledger, resume=True):
        for output in ({"file": str(file)}, {"folder": tmp_path}):
            with pytest.raises(UsageError, match="another jsnews is writing"):
                await grab([A], **output, resume=True)
    assert not browser.asked


async def test_pages_that_are_cut_off_are_told_of_too(
    browser: type[AtOnce], capsys: pytest.CaptureFixture[str]
) -> None:
    browser.verdicts[A] = "truncated"
    assert await grab([A]) == 4
    told = capsys.readouterr()
    assert "truncated" in told.err
    assert json.loads(told.out)["url"] == A


async def test_an_error_that_nobody_foresaw_is_told_with_its_page_and_its_kind(
    browser: type[AtOnce], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(_: AtOnce, url: str) -> Article:
        raise FileNotFoundError(2, "No such file or directory", "chromium")

    monkeypatch.setattr(browser, "grab", fail)
    assert await grab([A]) == 1
    told = capsys.readouterr().err
    assert told.startswith(f"jsnews: {A}: unexpected FileNotFoundError: ")
    assert "chromium" in told
