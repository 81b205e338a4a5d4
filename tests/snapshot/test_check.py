"""Checking a saved page, and what waits for review."""

from __future__ import annotations

from pathlib import Path

from jsnews.article.extract import extract
from jsnews.snapshot import accept, check, reject
from tests.snapshot.pages import PARAGRAPHS, edit, save


def test_what_differs_waits_beside_until_it_is_accepted(tmp_path: Path) -> None:
    saved = save(tmp_path)
    edit(saved, "Night ferry returns", "Night ferry stays")
    result = check(saved, extract, write_pending=True)
    assert [each.field for each in result.differences] == ["headline"]
    assert saved.pending() == result.current
    assert accept(saved)
    assert saved.pending() is None
    assert check(saved, extract, write_pending=True).same


def test_what_is_rejected_differs_again_at_the_next_check(tmp_path: Path) -> None:
    saved = save(tmp_path)
    edit(saved, "Ines Calloway", "Somebody Else")
    check(saved, extract, write_pending=True)
    assert reject(saved)
    assert saved.pending() is None
    assert not check(saved, extract, write_pending=False).same


def test_a_check_that_must_not_write_leaves_the_folder_alone(tmp_path: Path) -> None:
    saved = save(tmp_path)
    edit(saved, PARAGRAPHS[1], "")
    before = {path: path.read_bytes() for path in saved.folder.iterdir()}
    assert not check(saved, extract, write_pending=False).same
    assert {path: path.read_bytes() for path in saved.folder.iterdir()} == before


def test_what_waits_is_withdrawn_once_the_page_is_as_pinned_again(tmp_path: Path) -> None:
    saved = save(tmp_path)
    edit(saved, "Ines Calloway", "Somebody Else")
    check(saved, extract, write_pending=True)
    edit(saved, "Somebody Else", "Ines Calloway")
    assert check(saved, extract, write_pending=True).same
    assert saved.pending() is None


def test_a_page_with_nothing_pinned_is_missing_not_passed(tmp_path: Path) -> None:
    saved = save(tmp_path)
    (saved.folder / "article.json").unlink()
    result = check(saved, extract, write_pending=True)
    assert result.missing and not result.same
    assert saved.pending() == result.current


def test_a_folder_that_can_not_be_read_fails_with_its_reason(tmp_path: Path) -> None:
    saved = save(tmp_path)
    (saved.folder / "article.json").write_text("{")
    result = check(saved, extract, write_pending=True)
    assert not result.same
    assert "article.json can't be read" in str(result.error)


def test_a_pinned_article_that_a_merge_has_broken_can_be_pinned_anew(tmp_path: Path) -> None:
    saved = save(tmp_path)
    pinned = saved.pinned()
    path = saved.folder / "article.json"
    path.write_text("<<<<<<< ours\n" + path.read_text() + ">>>>>>> theirs\n")
    result = check(saved, extract, write_pending=True)
    assert "jsnews snap review" in str(result.error)
    assert accept(saved)
    assert saved.pinned() == pinned
    assert check(saved, extract, write_pending=True).same
