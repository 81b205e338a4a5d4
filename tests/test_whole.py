"""Files are there whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from jsnews.errors import UsageError
from jsnews.whole import write_whole


def test_a_file_takes_the_place_of_the_old_one_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "new" / "a.txt"
    write_whole(target, "old")
    write_whole(target, "größer\n")
    assert target.read_bytes() == "größer\n".encode()
    assert list(target.parent.iterdir()) == [target]


def test_a_place_that_can_not_be_written_to_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UsageError, match="can't be written"):
        write_whole(tmp_path / "file" / "a.txt", "x")


def test_what_a_link_leads_to_is_replaced_and_not_the_link(tmp_path: Path) -> None:
    target, link = tmp_path / "a.txt", tmp_path / "link.txt"
    link.symlink_to(target)
    write_whole(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"
