"""What doctor says of a machine."""

import json
from pathlib import Path

from jsnews import __version__
from jsnews.browser.doctor import Check, Report, examine
from tests.browser.machines import machine, program


def check(report: Report, name: str) -> Check:
    return next(check for check in report.checks if check.name == name)


def test_a_machine_without_a_browser_is_told_what_to_run_and_gives_9(tmp_path: Path) -> None:
    report = examine(machine=machine(tmp_path))
    assert report.exit_code == 9
    assert "jsnews install" in (check(report, "browser").hint or "")


def test_a_machine_with_a_browser_gives_0_and_its_version(tmp_path: Path) -> None:
    program(tmp_path / "usr/bin/chromium", 'echo "Chromium 156.0.8078.79 built on somewhere"')
    report = examine(machine=machine(tmp_path))
    assert report.exit_code == 0
    assert check(report, "version").value == "156.0.8078.79"
    assert "no display" in check(report, "browser, headed").value


def test_a_browser_that_does_not_start_counts_as_missing(tmp_path: Path) -> None:
    program(tmp_path / "usr/bin/chromium", "echo 'error while loading shared libraries' >&2; exit 127")
    report = examine(machine=machine(tmp_path))
    assert report.exit_code == 9
    assert check(report, "version").value == "it does not start"


def test_a_sandbox_that_is_off_is_a_note_and_no_failure(tmp_path: Path) -> None:
    program(tmp_path / "usr/bin/chromium")
    report = examine(machine=machine(tmp_path, user_id=0))
    assert check(report, "sandbox").state == "note"
    assert report.exit_code == 0


def test_missing_fonts_name_the_package_that_brings_them(tmp_path: Path) -> None:
    program(tmp_path / "usr/bin/chromium")
    program(tmp_path / "usr/bin/fc-list", 'case "$1" in *:lang=en*) echo "Plain Sans,Plain Sans Bold";; esac')
    report = examine(machine=machine(tmp_path))
    assert check(report, "fonts").value == "Plain Sans"
    assert "fonts-noto-cjk" in (check(report, "fonts, Chinese, Japanese, Korean").hint or "")
    assert check(report, "fonts, Arabic").state == "note"


def test_a_machine_without_shared_memory_is_told_so(tmp_path: Path) -> None:
    assert check(examine(machine=machine(tmp_path)), "/dev/shm").state == "note"


def test_table_and_json_say_the_same(tmp_path: Path) -> None:
    report = examine(machine=machine(tmp_path))
    data = json.loads(report.to_json())
    assert data["ok"] is False
    table = report.to_table()
    for entry in data["checks"]:
        assert entry["name"] in table and entry["value"] in table


def test_the_first_line_says_which_jsnews_on_which_python(tmp_path: Path) -> None:
    first = examine(machine=machine(tmp_path)).to_table().splitlines()[0]
    assert first.split()[:3] == ["jsnews", "ok", __version__]
