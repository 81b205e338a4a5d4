"""What is refused before a browser starts."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from jsnews.cli.arguments import FormatName, format_of
from jsnews.cli.check import check
from jsnews.cli.output import Output, write
from jsnews.errors import UsageError
from jsnews.options import Debug, Options
from tests.cli.test_grab import run

A, B = "https://a.example/story", "https://b.example/story"


def refusal(urls: list[str], *, options: Options | None = None, many: bool = False, **output: Any) -> str:
    """What is said of the request; nothing where it may go on."""
    try:
        check(urls, options or Options(), Output(**output), many=many or len(urls) > 1 or "folder" in output)
    except UsageError as error:
        return str(error)
    return ""


@pytest.fixture
def file(tmp_path: Path) -> str:
    file = tmp_path / "story.md"
    file.write_text("precious", encoding="utf-8")
    return str(file)


def test_two_places_for_one_result_are_refused(tmp_path: Path, file: str) -> None:
    assert "--output-dir" in refusal([A, B], folder=tmp_path, file=file)


def test_two_formats_for_one_result_are_refused() -> None:
    with pytest.raises(UsageError, match="--format md"):
        format_of(FormatName.md, True)
    assert format_of(FormatName.json, True) == "json"


@pytest.mark.parametrize(
    ("file", "format"),
    [("a.json", "json"), ("a.JSONL", "json"), ("a.html", "html"), ("a.txt", "text"), ("a.md", "md"), ("a.out", None)],
)
def test_a_file_says_by_its_ending_which_format_it_is_to_have(file: str, format: str | None) -> None:
    assert format_of(None, False, file) == format


def test_a_format_that_the_ending_contradicts_is_refused() -> None:
    with pytest.raises(UsageError, match=r"a\.json.* md"):
        format_of(FormatName.md, False, "a.json")
    assert format_of(None, True, "a.json") == "json"
    assert format_of(FormatName.md, False, "a.txt") == "md", "all of it is text"


@pytest.mark.parametrize("urls", [[A, B], [A]])
def test_what_a_file_can_not_hold_is_refused_by_the_command(tmp_path: Path, urls: list[str]) -> None:
    done = run("grab", *urls, "-o", str(tmp_path / "out.md"), *(["--json"] if len(urls) == 1 else []))
    assert done.returncode == 2
    assert "JSON" in done.stderr.upper()


def test_lines_are_json() -> None:
    assert "--output-dir" in refusal([A, B], format="md")
    assert not refusal([A, B], format="json")


def test_only_a_batch_with_an_output_that_stays_can_be_gone_on_with(tmp_path: Path) -> None:
    lines = str(tmp_path / "new.jsonl")
    assert refusal([A, B], resume=True)
    assert "one page" in refusal([A], file=lines, resume=True)
    assert not refusal([A, B], file=lines, resume=True)
    assert not refusal([A], file=lines, resume=True, many=True)
    assert not refusal([A], folder=tmp_path, resume=True)


def test_a_file_that_no_batch_has_written_is_not_gone_on_with(file: str) -> None:
    assert file in refusal([A, B], file=file, resume=True)


@pytest.mark.parametrize("text", ["", '{"url": "https://a.example/story"}\n'])
def test_a_file_of_lines_is_gone_on_with(tmp_path: Path, text: str) -> None:
    lines = tmp_path / "out.jsonl"
    lines.write_text(text, encoding="utf-8")
    assert not refusal([A, B], file=str(lines), resume=True)


@pytest.mark.parametrize("clobber", [True, False])
def test_what_a_batch_has_gathered_is_not_thrown_away(tmp_path: Path, clobber: bool) -> None:
    lines = tmp_path / "out.jsonl"
    lines.write_text('{"url": "https://a.example/story"}\n', encoding="utf-8")
    assert "--resume goes on with it, --overwrite" in refusal([A, B], file=str(lines), clobber=clobber)
    assert not refusal([A, B], file=str(lines), overwrite=True)
    assert not refusal([A, B], clobber=clobber)


def test_another_file_is_not_taken_for_lines(file: str) -> None:
    assert "no batch has written it" in refusal([A, B], file=file)
    assert not refusal([A, B], file=file, overwrite=True)


def test_only_lines_in_one_file_are_begun_anew(tmp_path: Path, file: str) -> None:
    assert "--overwrite" in refusal([A], file=file, overwrite=True)
    assert "--overwrite" in refusal([A], folder=tmp_path, overwrite=True)
    assert "--overwrite" in refusal([A, B], file=file, overwrite=True, resume=True)


def test_what_tells_of_one_page_is_refused_for_many(tmp_path: Path) -> None:
    shot = Options(debug=Debug(screenshot=tmp_path / "page.png"))
    assert "--screenshot" in refusal([A, B], options=shot)
    assert "--explain" in refusal([A, B], explain="-")
    assert not refusal([A, A], options=shot)
    assert not refusal([A], explain="-", folder=tmp_path)


def test_no_file_is_written_twice_or_over_what_is_read(tmp_path: Path, file: str) -> None:
    assert "same file" in refusal([A, B], file=file, input=f"{tmp_path}/./story.md")
    assert "same file" in refusal([A], file=file, explain=file)
    shots = Debug(screenshot=tmp_path / "page.png", trace_zip=tmp_path / "trace.zip")
    assert not refusal([A], options=Options(debug=shots))
    assert "same file" in refusal([A], options=Options(debug=replace(shots, save_har=shots.trace_zip)))
    assert not refusal([A], file="/dev/null", explain="/dev/null")


@pytest.mark.parametrize("option", ["file", "explain", "trace_zip", "save_har"])
@pytest.mark.parametrize(
    ("name", "why"), [("misspelt/page.png", "no folder"), (".", "it is a folder"), (f"{'x' * 300}.png", "too long")]
)
def test_a_file_that_can_not_be_written_is_known_from_the_start(
    tmp_path: Path, option: str, name: str, why: str
) -> None:
    path = tmp_path / name
    if option in ("file", "explain"):
        assert why in refusal([A], **{option: str(path)})
    else:
        assert why in refusal([A], options=Options(debug=Debug(**{option: path})))


@pytest.mark.parametrize("name", ["page", "page.pdf", "page.webp"])
def test_a_screenshot_is_a_picture(tmp_path: Path, name: str) -> None:
    assert "page.png" in refusal([A], options=Options(debug=Debug(screenshot=tmp_path / name)))
    assert not refusal([A], options=Options(debug=Debug(screenshot=tmp_path / "page.JPG")))


@pytest.mark.parametrize("option", ["file", "explain"])
def test_a_name_that_is_empty_names_no_file(option: str) -> None:
    assert "names no file" in refusal([A], **{option: ""})


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_device_that_takes_no_more_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UsageError, match="/dev/full can't be written: No space left"):
        write("story", "/dev/full")


def test_a_name_that_ends_like_a_folder_is_none_of_a_file(tmp_path: Path) -> None:
    assert "it is a folder" in refusal([A, B], file=f"{tmp_path}/articles/")


def test_folder_of_articles_will_be_made_where_it_can_be(tmp_path: Path, file: str) -> None:
    assert not refusal([A], folder=tmp_path / "new" / "articles")
    assert "is no folder" in refusal([A], folder=Path(file) / "articles")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_what_may_not_be_written_is_known_from_the_start(tmp_path: Path, file: str) -> None:
    Path(file).chmod(0o444)
    assert "may not write" in refusal([A], file=file)
    tmp_path.chmod(0o555)
    assert "may not write" in refusal([A], file=str(tmp_path / "new.md"))
    assert "may not write" in refusal([A], folder=tmp_path / "new")


def test_a_url_that_can_not_be_right_needs_no_browser_where_it_is_the_only_one(tmp_path: Path) -> None:
    assert "http" in refusal(["ftp://a.example/story"])
    assert "this is no URL" in refusal(["http://a.example:99999/story"])
    assert not refusal(["ftp://a.example/story", A])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write("story", str(pipe))
    assert os.read(reader, 99) == b"story"
    os.close(reader)
    assert pipe.is_fifo()


def test_file_that_is_there_is_kept_and_its_page_not_asked_for(file: str) -> None:
    done = run("grab", "http://localhost:1/", "-o", file, "--no-clobber")
    assert done.returncode == 0
    assert file in done.stderr
    assert Path(file).read_text(encoding="utf-8") == "precious"
