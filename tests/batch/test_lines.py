"""Files of JSON lines that are gone on with."""

from pathlib import Path

import pytest

from jsnews.batch import Lines, records
from jsnews.errors import UsageError

FIRST, SECOND = '{"url": "a", "text": "Ångström"}', '{"url": "b"}'


def grown(path: Path, line: str, *, resume: bool) -> str:
    with Lines(path, resume=resume) as lines:
        lines.write(line)
    return path.read_text(encoding="utf-8")


def test_a_file_that_is_gone_on_with_grows_and_another_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    assert grown(path, FIRST, resume=True) == f"{FIRST}\n"
    assert grown(path, SECOND, resume=True) == f"{FIRST}\n{SECOND}\n"
    assert grown(path, SECOND, resume=False) == f"{SECOND}\n"


@pytest.mark.parametrize("cut", range(1, len(SECOND)))
def test_a_line_that_was_cut_in_half_is_taken_away(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text(f"{FIRST}\n{SECOND[:cut]}", encoding="utf-8")
    assert [record["url"] for record in records(path)] == ["a"]
    assert grown(path, SECOND, resume=True) == f"{FIRST}\n{SECOND}\n"


def test_a_line_that_lacks_only_its_end_gets_it(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text(FIRST, encoding="utf-8")
    assert grown(path, SECOND, resume=True) == f"{FIRST}\n{SECOND}\n"


@pytest.mark.parametrize("resume", [True, False])
def test_one_process_writes_at_a_time(tmp_path: Path, resume: bool) -> None:
    path = tmp_path / "out.jsonl"
    with Lines(path, resume=False) as lines:
        lines.write(FIRST)
        with pytest.raises(UsageError, match="another jsnews is writing"):
            Lines(path, resume=resume)
    assert grown(path, SECOND, resume=True) == f"{FIRST}\n{SECOND}\n"
