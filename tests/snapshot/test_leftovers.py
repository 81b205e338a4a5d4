"""What kills and deletions leave of snapshots is found, and nothing of anybody else's."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from jsnews.snapshot import find, is_there, orphans, recover, write
from jsnews.snapshot.leftovers import _SWAP_S, _WRITE_S
from tests.snapshot.pages import page, save


def contents(root: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    "folder", [".git/objects", "node_modules/maps", "a.example/notes", "a.example/.cache", "deep/er/still"]
)
def test_files_of_others_are_no_orphans_whatever_their_names(tmp_path: Path, folder: str) -> None:
    save(tmp_path, name="a.example/kept")
    (tmp_path / folder).mkdir(parents=True)
    for name in ("meta.json", "article.json", "page-2.html"):
        (tmp_path / folder / name).write_text(json.dumps({"name": "maps", "version": 2}))
    (tmp_path / folder / ".x.1.part").mkdir()
    (tmp_path / "a.example" / ".photos.old").mkdir()
    (tmp_path / "a.example" / "photos").mkdir()
    assert orphans(tmp_path) == []


def test_part_of_a_write_that_may_still_go_on_is_left_alone(tmp_path: Path) -> None:
    part = save(tmp_path).folder.with_name(".2026-ferry.4711.part")
    part.mkdir()
    (part / "page.html").write_text("half")
    assert orphans(tmp_path) == []
    long_ago = part.stat().st_mtime - _WRITE_S - 1
    os.utime(part, (long_ago, long_ago))
    assert orphans(tmp_path) == [part]


def test_half_a_file_of_a_snapshot_is_named_once_nobody_can_still_be_writing_it(tmp_path: Path) -> None:
    folder = save(tmp_path).folder
    half, others = folder / ".article.json.4711.part", folder / ".notes.md.4711.part"
    for path in (half, others):
        path.write_text("half")
    assert orphans(tmp_path) == []
    for path in (half, others):
        os.utime(path, (0, 0))
    assert orphans(tmp_path) == [half]


def cut_off(root: Path) -> Path:
    """A snapshot as a kill leaves it between its two names."""
    folder = save(root).folder
    folder.rename(folder.with_name(".2026-ferry.old"))
    return folder


def test_a_snapshot_under_its_old_name_is_read_where_it_is(tmp_path: Path) -> None:
    folder = cut_off(tmp_path)
    before = contents(tmp_path)
    (saved,) = find(tmp_path, ["2026-ferry"])
    assert (saved.name, saved.snapshot()) == ("news.harbour.example/2026-ferry", page())
    assert is_there(folder) and orphans(tmp_path) == []
    assert contents(tmp_path) == before


def test_it_comes_back_once_nobody_can_still_be_writing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = cut_off(tmp_path)
    recover(tmp_path)
    assert not folder.exists()
    now = folder.with_name(".2026-ferry.old").stat().st_ctime
    monkeypatch.setattr("time.time", lambda: now + _SWAP_S + 1)
    recover(tmp_path)
    assert folder.exists() and not folder.with_name(".2026-ferry.old").exists()


def test_what_is_written_anew_takes_the_place_of_what_a_kill_has_left(tmp_path: Path) -> None:
    folder = cut_off(tmp_path)
    (folder.with_name(".2026-ferry.old") / "notes.md").write_text("mine")
    write(folder, page(status=203), {})
    (saved,) = find(tmp_path)
    assert saved.snapshot().status == 203
    assert (folder / "notes.md").read_text() == "mine"
    assert orphans(tmp_path) == [] and not folder.with_name(".2026-ferry.old").exists()


def test_somebody_elses_folder_with_such_a_name_stays(tmp_path: Path) -> None:
    folder = tmp_path / "a.example" / "story"
    theirs = folder.with_name(".story.old")
    theirs.mkdir(parents=True)
    (theirs / "letter.txt").write_text("dear")
    write(folder, page(), {})
    assert (theirs / "letter.txt").read_text() == "dear"
    assert not orphans(tmp_path)
