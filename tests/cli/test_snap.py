"""`jsnews snap` as a user runs it, on saved pages and without a browser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from jsnews.cli.app import app
from jsnews.errors import UsageError
from jsnews.snapshot import Saved, folder_for, is_there
from tests.snapshot.pages import PARAGRAPHS, URL, edit, page, save


@pytest.fixture(autouse=True)
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """These run on a developer's machine, wherever they run."""
    monkeypatch.delenv("CI", raising=False)


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    return save(tmp_path / "snapshots")


def snap(saved: Saved | Path, *arguments: str, stdin: str = "") -> Result:
    root = saved if isinstance(saved, Path) else saved.folder.parent.parent
    return CliRunner().invoke(app, ["snap", *arguments, "--dir", str(root)], input=stdin, catch_exceptions=True)


def test_an_unchanged_page_is_ok(saved: Saved) -> None:
    done = snap(saved, "check")
    assert done.exit_code == 0
    assert done.stdout == f"ok       {saved.name}\n"


def test_a_lost_paragraph_is_red_and_shown_by_lines(saved: Saved) -> None:
    edit(saved, f"<p>{PARAGRAPHS[1]}</p>", "")
    done = snap(saved, "check")
    assert done.exit_code == 1
    assert f"DIFFERS  {saved.name}: body, word_count" in done.stdout
    assert f"    - paragraph: {PARAGRAPHS[1]}\n" in done.stdout
    assert saved.pending() is not None


def test_what_differs_is_told_where_nothing_may_be_written(saved: Saved) -> None:
    (saved.folder / "article.json.new").mkdir()
    edit(saved, "Ines Calloway", "Somebody Else")
    done = snap(saved, "check")
    assert (done.exit_code, done.stderr.count("article.json.new can't be written")) == (1, 1)
    assert "+ Somebody Else" in done.stdout
    assert isinstance(snap(saved, "review", stdin="a\n").exception, UsageError)
    edit(saved, "Somebody Else", "Ines Calloway")
    assert snap(saved, "check").exit_code == 0


def test_a_difference_goes_from_red_over_review_to_green(saved: Saved) -> None:
    edit(saved, "Ines Calloway", "Ines Calloway-Brandt")
    assert snap(saved, "check").exit_code == 1
    reviewed = snap(saved, "review", stdin="a\n")
    assert reviewed.exit_code == 0
    assert "+ Ines Calloway-Brandt" in reviewed.stdout
    assert snap(saved, "check").exit_code == 0


def test_a_pinned_article_that_is_broken_is_told_of_and_mended_by_review(saved: Saved) -> None:
    (saved.folder / "article.json").write_text("<<<<<<< ours")
    told = snap(saved, "check")
    assert told.exit_code == 1
    assert "Mend the file, or pin what the page gives now: jsnews snap review." in told.output
    assert snap(saved, "review", stdin="a\n").exit_code == 0
    assert snap(saved, "check").exit_code == 0


def test_review_shows_the_whole_article_on_demand_and_skips(saved: Saved) -> None:
    edit(saved, "Night ferry returns", "Night ferry stays")
    done = snap(saved, "review", stdin="w\ns\n")
    assert done.exit_code == 1
    assert "# Night ferry stays" in done.stdout
    assert PARAGRAPHS[3] in done.stdout
    assert saved.pending() is not None


def test_review_ends_red_where_a_snapshot_can_not_be_checked(saved: Saved) -> None:
    (saved.folder / "page.html").unlink()
    done = snap(saved, "review")
    assert done.exit_code == 1
    assert "has no page.html" in done.output


def test_a_rejected_difference_leaves_what_was_pinned(saved: Saved) -> None:
    pinned = saved.pinned()
    edit(saved, "Night ferry returns", "Night ferry stays")
    snap(saved, "review", stdin="r\n")
    assert (saved.pinned(), saved.pending()) == (pinned, None)


def test_accept_and_reject_do_it_at_once(saved: Saved) -> None:
    edit(saved, "Night ferry returns", "Night ferry stays")
    snap(saved, "check")
    assert snap(saved, "reject").stdout == f"rejected  {saved.name}\n"
    snap(saved, "check")
    assert snap(saved, "accept").stdout == f"accepted  {saved.name}\n"
    assert snap(saved, "check").exit_code == 0


def test_the_summary_counts_per_field_over_all_snapshots(saved: Saved) -> None:
    other = save(saved.folder.parent.parent, name="b.example/other")
    edit(other, "Ines Calloway", "")
    done = snap(saved, "check", "--summary")
    rows = {row.split()[0]: row.split()[1:] for row in done.stdout.splitlines()}
    assert rows["authors"] == ["1", "·", "1", "·"]
    assert rows["headline"] == ["2", "·", "·", "·"]
    assert done.exit_code == 1


def test_the_result_is_there_as_json(saved: Saved) -> None:
    edit(saved, "Night ferry returns", "Night ferry stays")
    (result,) = map(json.loads, snap(saved, "check", "--json").stdout.splitlines())
    assert [each["field"] for each in result["differences"]] == ["headline"]


def test_where_ci_is_set_nothing_is_written(saved: Saved, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    edit(saved, "Night ferry returns", "Night ferry stays")
    assert snap(saved, "check").exit_code == 1
    assert saved.pending() is None
    saved.folder.rename(old := saved.folder.with_name(f".{saved.folder.name}.old"))
    assert snap(saved, "check").exit_code == 1
    assert old.is_dir() and not saved.folder.exists()
    for command in ("review", "accept", "reject"):
        done = snap(saved, command, stdin="a\n")
        assert isinstance(done.exception, UsageError), command


def test_prune_names_the_files_of_a_lost_page_and_deletes_them_when_told(saved: Saved) -> None:
    (saved.folder / "page.html").unlink()
    (saved.folder / "notes.md").write_text("mine")
    named = snap(saved, "prune")
    assert named.exit_code == 1
    assert named.stdout.split() == [str(saved.folder / "article.json"), str(saved.folder / "meta.json")]
    assert snap(saved, "prune", "--delete").exit_code == 0
    assert [path.name for path in saved.folder.iterdir()] == ["notes.md"]


@pytest.mark.parametrize("name", ["page.html", "page-2.html"])
def test_a_snapshot_without_a_page_is_red_and_says_which(tmp_path: Path, name: str) -> None:
    saved = save(tmp_path, page(pages=("<p>two</p>",)))
    (saved.folder / name).unlink()
    done = snap(tmp_path, "check", saved.name)
    assert done.exit_code == 1
    assert done.stdout.startswith(f"FAILED   {saved.name}: {saved.folder} has no {name}.")
    assert "--overwrite" in done.stdout


@pytest.mark.parametrize("text", ["", "{", '<<<<<<< ours\n{"captured_at": "2026-03-19"}\n', "[]"])
def test_a_snapshot_whose_meta_is_broken_is_red_and_can_be_taken_anew(saved: Saved, text: str) -> None:
    (saved.folder / "meta.json").write_text(text)
    done = snap(saved, "check")
    assert done.exit_code == 1
    assert str(saved.folder / "meta.json") in done.stdout
    root = saved.folder.parent.parent
    assert folder_for(root, URL.replace("/ferry", "-ferry")) == saved.folder
    assert is_there(saved.folder)


def test_prune_takes_no_selection(saved: Saved) -> None:
    assert snap(saved, "prune", saved.name).exit_code == 2


def test_a_folder_that_is_not_there_is_not_called_clean(tmp_path: Path) -> None:
    assert isinstance(snap(tmp_path / "snapshot", "prune").exception, UsageError)


def test_a_folder_without_snapshots_is_an_error_not_a_green_run(tmp_path: Path) -> None:
    done = snap(tmp_path, "check")
    assert isinstance(done.exception, UsageError)


def test_what_a_page_says_can_not_act_on_the_terminal(saved: Saved) -> None:
    edit(saved, "Night ferry returns", "Night \x1b[31mferry\x1b]0;owned\x07 stays")
    assert "\x1b" not in snap(saved, "check").stdout
