"""Words of the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from jsnews.cli.values import language, limit_s, pause_s, storage, urls_of, wait_ms
from jsnews.errors import UsageError


@pytest.mark.parametrize(("text", "seconds"), [("30s", 30), ("1500ms", 1.5), ("2m", 120), ("30", 30), ("0", 0)])
def test_durations_have_units(text: str, seconds: float) -> None:
    assert pause_s(text) == seconds


@pytest.mark.parametrize("text", ["soon", "-1s", "", "1h"])
def test_what_is_no_duration_is_said(text: str) -> None:
    with pytest.raises(UsageError, match="is no duration"):
        pause_s(text)


@pytest.mark.parametrize(("text", "ms"), [("500", 500), ("5s", 5000), ("1500ms", 1500), ("0", 0)])
def test_a_wait_has_units_and_a_bare_number_is_playwrights(text: str, ms: int) -> None:
    assert wait_ms(text) == ms


@pytest.mark.parametrize("text", ["soon", "-1", "1.2.3s"])
def test_what_is_no_wait_is_said(text: str) -> None:
    with pytest.raises(UsageError, match="is no duration"):
        wait_ms(text)


def test_no_time_at_all_is_a_pause_but_no_limit() -> None:
    assert pause_s("0s") == 0
    with pytest.raises(UsageError, match="no time at all"):
        limit_s("0s")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_list_is_read_as_editors_and_shells_save_it(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "urls.txt"
    text = "# two\r\n\r\n  https://a.example/é  # one\r\nhttps://b.example/1,2;3|4\r\n"
    file.write_bytes(text.encode(encoding))
    assert urls_of([], str(file)) == ["https://a.example/é", "https://b.example/1,2;3|4"]


@pytest.mark.parametrize("line", ["https://a.example/1\tA title", "https://a.example/1,https://b.example/", "see this"])
def test_a_list_in_another_form_is_refused_with_its_line(tmp_path: Path, line: str) -> None:
    file = tmp_path / "urls.txt"
    file.write_text(f"https://a.example/\n{line}\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"line 2 of .*urls\.txt"):
        urls_of(["https://c.example/"], str(file))


@pytest.mark.parametrize("line", ["https://a.example/Z\xfcrich", "\x1f\x8b\x08\xe9", "https://a.example/\x00"])
def test_a_list_that_is_no_text_in_utf_8_is_refused_and_asks_for_no_other_address(tmp_path: Path, line: str) -> None:
    file = tmp_path / "urls.txt"
    file.write_bytes(f"# \xfcber\nhttps://a.example/\n{line}\n".encode("latin-1"))
    with pytest.raises(UsageError, match=r"line 3 of .*urls\.txt"):
        urls_of([], str(file))


def test_an_address_is_what_was_typed_where_the_locale_knows_only_ascii() -> None:
    assert urls_of(["https://a.example/Z\udcc3\udcbcrich"], None) == ["https://a.example/Zürich"]
    with pytest.raises(UsageError, match="UTF-8"):
        urls_of(["https://a.example/Z\udcfcrich"], None)


@pytest.mark.parametrize("text", ["de", "de-DE", "zh-Hans-CN", "de_DE", "de-DE.UTF-8", "de-DE-1996"])
def test_a_language_is_a_tag(text: str) -> None:
    assert language(text) == text


@pytest.mark.parametrize("text", ["", "!!", "German", "de-DE,en", "de DE", "x", "en-"])
def test_what_is_no_language_is_said(text: str) -> None:
    with pytest.raises(UsageError, match="de-DE"):
        language(text)


@pytest.mark.parametrize("text", ["", "[]", "# Netscape HTTP Cookie File\n", "\xff"])
def test_a_file_that_holds_no_state_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "cookies.txt"
    file.write_bytes(text.encode("latin-1"))
    with pytest.raises(UsageError, match=r"cookies\.txt holds no .*--save-storage"):
        storage(file)
    file.write_text('{"cookies": []}')
    assert storage(file) == file
