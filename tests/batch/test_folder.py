"""Files named after URLs."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jsnews.batch import Folder
from jsnews.errors import UsageError
from jsnews.model import Article, Block, Verdict
from jsnews.output import Format

URL = "https://news.example/2026/harbour-clock?page=1"
ARTICLE = Article(verdict=Verdict(status="complete"), headline="One", body=(Block(type="paragraph", text="Two"),))


@given(st.text())
def test_no_url_leads_out_of_the_folder_or_to_a_hidden_or_overlong_name(tail: str) -> None:
    folder = Path("/out")
    for url in (tail, "https://e.org/" + tail):
        file = Folder(path=folder).file_of(url)
        assert file.parent == folder
        assert os.path.normpath(file) == str(file)
        assert not file.name.startswith(".") and len(file.name.encode()) < 120


def test_urls_that_look_alike_get_different_files_and_each_the_same_one_again() -> None:
    urls = [URL, URL + "0", URL.upper(), URL.replace("/2026/", "/2026-"), "https://news.example/../" * 3]
    files = {Folder(path=Path("x")).file_of(url).name.lower() for url in urls}
    assert len(files) == len(urls)
    assert Folder(path=Path("x")).file_of(URL) == Folder(path=Path("x")).file_of(URL)


def test_a_name_tells_what_is_in_the_file() -> None:
    assert Folder(path=Path("x")).file_of(URL).name.startswith("news-example-2026-harbour-clock-")


@pytest.mark.parametrize(("format", "ending"), [("md", ".md"), ("text", ".txt"), ("json", ".json"), ("html", ".html")])
def test_every_format_has_its_ending(tmp_path: Path, format: Format, ending: str) -> None:
    file = Folder(path=tmp_path / "new", format=format).write(URL, ARTICLE)
    assert file.suffix == ending
    assert "Two" in file.read_text(encoding="utf-8")
    assert list(file.parent.iterdir()) == [file]


def test_others_may_read_the_files_as_the_umask_says(tmp_path: Path) -> None:
    file = Folder(path=tmp_path).write(URL, ARTICLE)
    umask = os.umask(0)
    os.umask(umask)
    assert stat.S_IMODE(file.stat().st_mode) == 0o666 & ~umask


def test_a_file_is_replaced_unless_it_must_be_kept(tmp_path: Path) -> None:
    file = Folder(path=tmp_path).file_of(URL)
    file.write_text("old")
    assert Folder(path=tmp_path, clobber=False).keeps(URL)
    assert not Folder(path=tmp_path).keeps(URL)
    Folder(path=tmp_path).write(URL, ARTICLE)
    assert file.read_text(encoding="utf-8") == "# One\n\nTwo\n"


def test_a_folder_that_can_not_be_written_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="can't be written"):
        Folder(path=tmp_path / "file").write(URL, ARTICLE)


def test_a_failed_write_leaves_the_old_file_and_no_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Folder(path=tmp_path)
    folder.write(URL, ARTICLE)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageError, match="No space left"):
        folder.write(URL, Article(verdict=Verdict(status="complete"), headline="Other"))
    assert [path.read_text(encoding="utf-8") for path in tmp_path.iterdir()] == ["# One\n\nTwo\n"]
