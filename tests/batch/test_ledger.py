"""The ledger survives whatever happens to the process that writes it."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from jsnews.batch import Ledger, Outcome, Past
from jsnews.errors import Blocked, HttpError, PageTimeout, UsageError
from jsnews.model import Article, Verdict

ARTICLE = Article(verdict=Verdict(status="complete"))


def entries(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_a_resumed_ledger_knows_what_is_done(tmp_path: Path) -> None:
    path = tmp_path / "new" / "ledger.jsonl"
    with Ledger(path, resume=False) as ledger:
        ledger.append(Outcome(url="a", article=ARTICLE, file=Path("out/a.md")))
        ledger.append(Outcome(url="b", error=HttpError("Not found.")))
    assert entries(path)[0] == {"url": "a", "verdict": {"status": "complete"}, "file": "a.md"}
    assert entries(path)[1]["error"] == {"type": "HttpError", "message": "Not found.", "exit_code": 6, "again": False}
    assert Ledger(path, resume=True).done == {
        "a": Past(status="complete", again=False),
        "b": Past(exit_code=6, again=False),
    }


def test_an_output_is_its_own_ledger_wherever_it_is_moved(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with Ledger(path, resume=False, whole=True) as ledger:
        ledger.append(Outcome(url="a", article=replace(ARTICLE, url="a")))
        ledger.append(Outcome(url="b", error=HttpError("Not found.")))
        ledger.append(Outcome(url="c", error=PageTimeout("Too slow.")))
    assert list(tmp_path.iterdir()) == [path]
    moved = path.rename(tmp_path / "moved.jsonl")
    assert Ledger(moved, resume=True, whole=True).done.keys() == {"a", "b"}
    assert entries(moved)[0]["headline"] is None


def test_a_page_that_was_asked_for_again_has_one_line(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with Ledger(path, resume=False, whole=True) as ledger:
        ledger.append(Outcome(url="a", error=PageTimeout("Too slow.")))
        ledger.append(Outcome(url="b", article=replace(ARTICLE, url="b")))
    with path.open("a") as file:
        file.write("a note\n")
    with Ledger(path, resume=True, whole=True) as ledger:
        ledger.append(Outcome(url="a", article=replace(ARTICLE, url="a")))
        assert len(path.read_text().splitlines()) == 4  # nothing goes before the new line is there
    left = path.read_text().splitlines()
    assert [json.loads(line)["url"] if line != "a note" else line for line in left] == ["b", "a note", "a"]
    assert list(tmp_path.iterdir()) == [path]


def test_one_that_was_moved_away_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with Ledger(path, resume=False) as ledger:
        ledger.append(Outcome(url="a", error=PageTimeout("Too slow.")))
        moved = path.rename(tmp_path / "moved.jsonl")
        path.write_text("another")
        ledger.append(Outcome(url="a", article=ARTICLE))
    assert path.read_text() == "another"
    assert len(entries(moved)) == 2


def test_a_wall_is_asked_again_whether_it_was_shown_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    with Ledger(path, resume=False) as ledger:
        ledger.append(Outcome(url="a", article=Article(verdict=Verdict(status="bot_wall"))))
        ledger.append(Outcome(url="b", error=Blocked("Not you.")))
    assert not Ledger(path, resume=True).done


def test_half_an_article_is_asked_for_again_and_outlives_what_is_none(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    half = Article(verdict=Verdict(status="truncated"), url="a")
    wall = Article(verdict=Verdict(status="bot_wall"), url="a")
    with Ledger(path, resume=False, whole=True) as ledger:
        ledger.append(Outcome(url="a", article=half))
    for outcome in (Outcome(url="a", error=PageTimeout("Too slow.")), Outcome(url="a", article=wall)):
        with Ledger(path, resume=True, whole=True) as ledger:
            assert not ledger.done
            ledger.append(outcome)
        assert [entry["verdict"]["status"] for entry in entries(path)] == ["truncated"]
    with Ledger(path, resume=True, whole=True) as ledger:
        ledger.append(Outcome(url="a", article=replace(ARTICLE, url="a")))
    assert [entry["verdict"]["status"] for entry in entries(path)] == ["complete"]


def test_errors_that_pass_are_asked_for_again_until_they_have(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    with Ledger(path, resume=False) as ledger:
        ledger.append(Outcome(url="a", error=PageTimeout("Too slow.")))
        ledger.append(Outcome(url="b", error=ValueError("a bug")))
        assert not ledger.done
    with Ledger(path, resume=True) as ledger:
        assert not ledger.done
        ledger.append(Outcome(url="a", article=ARTICLE))
    assert Ledger(path, resume=True).done.keys() == {"a"}


def test_without_resume_nothing_counts_as_done_from_then_on(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    for url in ("a", "b"):
        with Ledger(path, resume=False) as ledger:
            assert not ledger.done
            ledger.append(Outcome(url=url, article=ARTICLE))
    assert Ledger(path, resume=True).done.keys() == {"b"}


def test_what_the_output_has_lost_is_not_done(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    with Ledger(path, resume=False) as ledger:
        for url in ("a", "b"):
            ledger.append(Outcome(url=url, article=ARTICLE))
        ledger.append(Outcome(url="c", error=HttpError("Not found.")))
    asked: dict[str, str | None] = {}

    def holds(url: str, verdict: str | None) -> bool:
        asked[url] = verdict
        return url != "b"

    assert Ledger(path, resume=True, holds=holds).done.keys() == {"a", "c"}
    assert asked == {"a": "complete", "b": "complete", "c": None}


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_a_last_line_that_was_cut_in_half_costs_only_itself(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "ledger.jsonl"
    with Ledger(path, resume=False) as ledger:
        ledger.append(Outcome(url="a", article=ARTICLE))
        ledger.append(Outcome(url="b", article=ARTICLE))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2 + cut])
    with Ledger(path, resume=True) as ledger:
        assert ledger.done.keys() == {"a"}
        ledger.append(Outcome(url="c", article=ARTICLE))
    assert Ledger(path, resume=True).done.keys() == {"a", "c"}


def test_lines_that_are_no_entries_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    path.write_bytes(
        b'7\n[]\n{"url": "x"}\n{"url": "y", "verdict": []}\n{"url": "z", "verdict": {"status": []}}\n\xff\xfe\n\n'
        b'{"url": "e", "error": {}}\n{"url": 7, "verdict": {"status": "complete"}}\n'
        b'{"url": "a", "verdict": {"status": "complete"}}\n'
    )
    assert Ledger(path, resume=True).done.keys() == {"a"}


def test_a_ledger_that_can_not_be_written_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be written"):
        Ledger(tmp_path, resume=False)


def test_a_full_disk_is_one_clear_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with Ledger(tmp_path / "ledger.jsonl", resume=False) as ledger:
        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(UsageError, match="No space left"):
            ledger.append(Outcome(url="a", article=ARTICLE))
