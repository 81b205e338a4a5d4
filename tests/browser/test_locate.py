"""Which browser is started, on machines of every kind."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from jsnews.browser.locate import find, locate
from jsnews.errors import BrowserMissing
from tests.browser.machines import machine, program, registry_browser

SHELL = "chrome-headless-shell-linux64/chrome-headless-shell"
FULL = "chrome-linux64/chrome"


def revision(name: str) -> tuple[str, str]:
    """What the installed Playwright is made for."""
    spec = importlib.util.find_spec("playwright")
    assert spec and spec.origin
    entries = json.loads((Path(spec.origin).parent / "driver/package/browsers.json").read_text())["browsers"]
    entry = next(entry for entry in entries if entry["name"] == name)
    return entry["revision"], entry["browserVersion"]


def test_an_empty_machine_has_none_and_the_error_says_what_to_run(tmp_path: Path) -> None:
    here = machine(tmp_path)
    program(tmp_path / "usr/bin/apt-get")
    assert find(machine=here) is None
    with pytest.raises(BrowserMissing, match=r"sudo apt-get install chromium") as raised:
        locate(machine=here)
    assert raised.value.exit_code == 9


def test_headless_takes_playwrights_shell_with_its_version(tmp_path: Path) -> None:
    number, version = revision("chromium-headless-shell")
    registry = tmp_path / "home/reader/.cache/ms-playwright"
    registry_browser(registry, "chromium-" + number, FULL)
    shell = registry_browser(registry, "chromium_headless_shell-" + number, SHELL)
    program(tmp_path / "usr/bin/google-chrome")
    found = find(machine=machine(tmp_path))
    assert found and (found.path, found.kind, found.source, found.version) == (shell, "shell", "Playwright", version)


def test_headed_takes_a_full_browser_and_never_a_shell(tmp_path: Path) -> None:
    number, _ = revision("chromium")
    registry = tmp_path / "home/reader/.cache/ms-playwright"
    registry_browser(registry, "chromium_headless_shell-" + number, SHELL)
    program(tmp_path / "usr/bin/chromium-headless-shell")
    assert find(headless=False, machine=machine(tmp_path)) is None
    full = registry_browser(registry, "chromium-" + number, FULL)
    found = find(headless=False, machine=machine(tmp_path))
    assert found and (found.path, found.kind) == (full, "full")


def test_a_download_that_was_cut_off_is_not_taken(tmp_path: Path) -> None:
    number, _ = revision("chromium-headless-shell")
    registry = tmp_path / "home/reader/.cache/ms-playwright"
    registry_browser(registry, "chromium_headless_shell-" + number, SHELL, complete=False)
    assert find(machine=machine(tmp_path)) is None


def test_the_revision_of_this_playwright_comes_before_a_newer_and_a_newer_before_an_older(tmp_path: Path) -> None:
    number, _ = revision("chromium-headless-shell")
    here = machine(tmp_path, PLAYWRIGHT_BROWSERS_PATH=str(tmp_path / "own"))
    registry_browser(tmp_path / "own", "chromium_headless_shell-999", SHELL)
    newest = registry_browser(tmp_path / "own", "chromium_headless_shell-99999", SHELL)
    found = find(machine=here)
    assert found and (found.path, found.version) == (newest, None)
    exact = registry_browser(tmp_path / "own", "chromium_headless_shell-" + number, SHELL)
    found = find(machine=here)
    assert found and found.path == exact


@pytest.mark.parametrize(
    ("platform", "registry", "inside"),
    [
        ("darwin", "Library/Caches/ms-playwright", "chrome-headless-shell-mac-arm64/chrome-headless-shell"),
        ("win32", "AppData/Local/ms-playwright", "chrome-headless-shell-win64/chrome-headless-shell.exe"),
        ("linux", ".cache/ms-playwright", "chrome-linux/headless_shell"),
    ],
)
def test_playwrights_folder_is_known_on_every_system(tmp_path: Path, platform: str, registry: str, inside: str) -> None:
    number, _ = revision("chromium-headless-shell")
    shell = registry_browser(tmp_path / "home/reader" / registry, "chromium_headless_shell-" + number, inside)
    found = find(machine=machine(tmp_path, platform=platform))
    assert found and found.path == shell


def test_a_system_shell_comes_before_a_full_browser_when_headless(tmp_path: Path) -> None:
    program(tmp_path / "usr/bin/google-chrome-stable")
    wrapper = program(tmp_path / "usr/bin/chromium-headless-shell")
    found = find(machine=machine(tmp_path))
    assert found and (found.path, found.source) == (wrapper, "chromium-headless-shell")
    binary = program(tmp_path / "usr/lib/chromium/chromium-headless-shell")
    found = find(machine=machine(tmp_path))
    assert found and found.path == binary


@pytest.mark.parametrize(
    ("platform", "place", "channel"),
    [
        ("linux", "opt/google/chrome/chrome", "chrome"),
        ("linux", "usr/bin/chromium", "chromium"),
        ("linux", "opt/microsoft/msedge/msedge", "msedge"),
        ("darwin", "Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "chrome"),
        ("darwin", "home/reader/Applications/Chromium.app/Contents/MacOS/Chromium", "chromium"),
        ("win32", "programs/Microsoft/Edge/Application/msedge.exe", "msedge"),
    ],
)
def test_browsers_of_the_system_are_found_where_they_live(
    tmp_path: Path, platform: str, place: str, channel: str
) -> None:
    path = program(tmp_path / place)
    here = machine(tmp_path, platform=platform, **{"PROGRAMFILES(X86)": str(tmp_path / "programs")})
    for found in (find(machine=here), locate(channel, machine=here)):
        assert found and (found.path, found.source, found.kind) == (path, channel, "full")


def test_the_script_that_only_asks_for_a_snap_is_no_browser(tmp_path: Path) -> None:
    program(tmp_path / "usr/bin/chromium-browser", 'echo "Please run: snap install chromium"; exit 1')
    assert find(machine=machine(tmp_path)) is None
    program(tmp_path / "snap/bin/chromium")
    assert find(machine=machine(tmp_path)) is not None


def test_a_file_that_can_not_be_started_is_no_browser(tmp_path: Path) -> None:
    (tmp_path / "usr/bin").mkdir(parents=True)
    (tmp_path / "usr/bin/chromium").write_text("not a program")
    assert find(machine=machine(tmp_path)) is None


def test_the_variable_comes_before_everything_and_the_option_before_the_variable(tmp_path: Path) -> None:
    program(tmp_path / "usr/bin/chromium")
    mine, yours = program(tmp_path / "mine/chrome"), program(tmp_path / "yours/headless_shell")
    here = machine(tmp_path, JSNEWS_BROWSER=str(mine))
    found = locate(machine=here)
    assert (found.path, found.source, found.kind) == (mine, "JSNEWS_BROWSER", "full")
    found = locate(str(yours), machine=here)
    assert (found.path, found.source, found.kind) == (yours, "option", "shell")


def test_a_browser_that_was_asked_for_is_never_replaced_by_another(tmp_path: Path) -> None:
    program(tmp_path / "usr/bin/chromium")
    for asked in ("/no/such/chrome", "msedge", "nonsense"):
        with pytest.raises(BrowserMissing, match="is not there"):
            locate(asked, machine=machine(tmp_path))


def test_a_headless_shell_can_not_be_asked_for_with_a_window(tmp_path: Path) -> None:
    shell = program(tmp_path / "usr/bin/chromium-headless-shell")
    with pytest.raises(BrowserMissing, match="no window"):
        locate(str(shell), headless=False, machine=machine(tmp_path))


def test_looking_for_a_browser_does_not_import_playwright() -> None:
    code = "import sys; from jsnews.browser.locate import find; find(); print('playwright' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "False"
