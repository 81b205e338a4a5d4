"""A driver that is begun before the command line is read, as a user of the command meets it."""

from __future__ import annotations

import pytest

from jsnews.__main__ import opens_pages
from tests.cli.test_grab import run


@pytest.mark.parametrize("line", ["grab --help", "extract -", "--version", "doctor", ""])
def test_commands_without_pages_begin_no_driver(line: str) -> None:
    assert not opens_pages(line.split())


def test_wrong_command_line_is_told_plainly_though_a_driver_was_begun() -> None:
    done = run("grab", "ftp://example.org/story")
    assert done.returncode == 2
    assert done.stderr.splitlines() == ["jsnews: ftp://example.org/story: only http and https URLs are opened"]
