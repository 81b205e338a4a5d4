"""Snapshots on the disk: what was written is read back, whole, and inside its folder."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jsnews.article.extract import extract
from jsnews.errors import UsageError
from jsnews.snapshot import find, folder_for, orphans, pin_of, write
from jsnews.snapshot.folder import PAGE
from tests.snapshot.pages import PARAGRAPHS, URL, html_of, page, save


def test_a_snapshot_is_read_back_as_it_was(tmp_path: Path) -> None:
    snapshot = page(pages=("<p>two</p>\r\n", "<p>三</p>"), viewport=(1280, 900), versions={"chromium": "156"})
    assert save(tmp_path, snapshot).snapshot() == snapshot


@given(st.text(max_size=200), st.text(max_size=200))
def test_no_url_leads_out_of_the_folder(host: str, path: str) -> None:
    root = Path("/root-of-snapshots")
    try:
        folder = folder_for(root, f"https://{host}/{path}")
    except ValueError:  # no URL at all
        return
    assert folder.parent.parent == root
    assert not {"..", "."} & set(folder.relative_to(root).parts)
    assert not folder.name.startswith(".")


@pytest.mark.parametrize(
    "url", ["https://e.org/../../etc/passwd", "https://e.org/%2e%2e%2f%2e%2e%2fetc", "https://../x"]
)
def test_dots_and_slashes_of_a_url_are_only_letters(url: str) -> None:
    assert folder_for(Path("/r"), url).resolve().is_relative_to("/r")


def test_two_urls_that_read_the_same_have_two_folders(tmp_path: Path) -> None:
    first, second = f"{URL}?page=1", f"{URL}?page=2"
    write(folder_for(tmp_path, first), page(url=first), {})
    assert folder_for(tmp_path, first) == tmp_path / "news.harbour.example" / "2026-ferry"
    assert folder_for(tmp_path, second) != folder_for(tmp_path, first)


class Killed(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("step", range(8))
def test_a_kill_leaves_the_old_snapshot_or_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    old, new = page(), page(html_of(*PARAGRAPHS[1:], headline="Ferry stays away"))
    saved = save(tmp_path, old)
    calls = iter(range(99))

    def dying(method: str) -> object:
        real = getattr(Path, method)

        def call(self: Path, target: Path) -> Path:
            if next(calls) == step:
                raise Killed
            return real(self, target)

        return call

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", dying("rename"))
        patch.setattr(Path, "replace", dying("replace"))
        with contextlib.suppress(Killed):
            write(saved.folder, new, pin_of(extract(new)))
    (after,) = find(tmp_path)
    assert (after.snapshot(), after.pinned()) in [(old, pin_of(extract(old))), (new, pin_of(extract(new)))]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_disk_that_is_full_leaves_the_old_snapshot_and_no_half_of_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    saved = save(tmp_path)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(*{"fsync": (os, "fsync"), "replace": (Path, "replace")}[step], full)
        with pytest.raises(UsageError, match="No space left"):
            write(saved.folder, page(html_of(*PARAGRAPHS[1:])), {})
    assert list(saved.folder.parent.iterdir()) == [saved.folder]
    assert find(tmp_path)[0].snapshot() == page()


def test_a_folder_that_is_taken_anew_keeps_what_the_user_put_there(tmp_path: Path) -> None:
    saved = save(tmp_path)
    (saved.folder / "notes.md").write_text("seen on a Tuesday")
    (saved.folder / "network.har.zip").write_bytes(b"of the old page")
    write(saved.folder, page(), {})
    assert (saved.folder / "notes.md").read_text() == "seen on a Tuesday"
    assert saved.har() is None


def test_patterns_mean_parts_of_names_globs_and_paths(tmp_path: Path) -> None:
    save(tmp_path, name="a.example/one")
    save(tmp_path, name="b.example/two")
    for pattern in ("one", "a.example/*", str(tmp_path / "a.example"), str(tmp_path / "a.example" / "one")):
        assert [saved.name for saved in find(tmp_path, [pattern])] == ["a.example/one"]


def test_a_pattern_that_means_nothing_is_an_error(tmp_path: Path) -> None:
    save(tmp_path)
    with pytest.raises(UsageError, match="'nowhere'"):
        find(tmp_path, ["nowhere"])


def test_a_broken_folder_is_replaced_by_its_own_page_and_not_by_one_that_has_another(tmp_path: Path) -> None:
    first, second = f"{URL}?page=1", f"{URL}?page=2"
    folders = [folder_for(tmp_path, first)]
    write(folders[0], page(url=first), {})
    folders.append(folder_for(tmp_path, second))
    write(folders[1], page(url=second), {})
    (folders[0] / "meta.json").write_text("{")
    assert [folder_for(tmp_path, url) for url in (first, second)] == folders


def test_a_folder_with_half_a_page_says_so(tmp_path: Path) -> None:
    saved = save(tmp_path)
    (saved.folder / "meta.json").write_text('{"pages": "two"}')
    with pytest.raises(UsageError, match="is no snapshot"):
        saved.snapshot()


def test_a_snapshot_that_has_lost_its_meta_is_found_and_says_so(tmp_path: Path) -> None:
    folder = save(tmp_path).folder
    (folder / "meta.json").unlink()
    (saved,) = find(tmp_path)
    assert saved.folder == folder
    with pytest.raises(UsageError, match=r"has no meta\.json"):
        saved.snapshot()


def test_orphans_are_the_files_of_snapshots_without_a_page(tmp_path: Path) -> None:
    save(tmp_path, name="a.example/kept")
    lost = save(tmp_path, name="a.example/lost")
    (lost.folder / PAGE).unlink()
    (lost.folder / "notes.md").write_text("mine")
    assert orphans(tmp_path) == [lost.folder / "article.json", lost.folder / "meta.json"]
