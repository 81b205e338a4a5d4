"""Getting a browser: Playwright's installer against a server on loopback, apt as programs that note their arguments."""

import io
import platform
import socket
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from jsnews.browser.install import ProgressLine, ensure, install
from jsnews.browser.machine import Machine
from jsnews.errors import BrowserMissing
from tests.browser.machines import machine, program

pytestmark = pytest.mark.skipif(
    platform.system() != "Linux" or platform.machine() != "x86_64", reason="the downloads are made for Linux on x86-64"
)
NOWHERE = "http://127.0.0.1:9"


class Downloads(BaseHTTPRequestHandler):
    """Gives for every zip one with a program of the right name in it."""

    def do_GET(self) -> None:
        name = "ffmpeg-linux" if "ffmpeg" in self.path else "chrome-headless-shell-linux64/chrome-headless-shell"
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            entry = zipfile.ZipInfo(name)
            entry.external_attr = 0o755 << 16
            archive.writestr(entry, "#!/bin/sh\necho 'Headless Shell 159.0.1.2'\n")
        self.send_response(200)
        self.send_header("Content-Length", str(len(packed.getvalue())))
        self.end_headers()
        self.wfile.write(packed.getvalue())

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def downloads() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Downloads)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def bare(root: Path, host: str, *, user_id: int = 1000) -> Machine:
    """A machine without a browser, whose Playwright downloads from `host`."""
    here = machine(root, user_id=user_id, PLAYWRIGHT_DOWNLOAD_HOST=host, PLAYWRIGHT_BROWSERS_PATH=str(root / "own"))
    (root / "usr/bin/sh").symlink_to("/bin/sh")
    (root / "usr/bin/touch").symlink_to("/usr/bin/touch")
    return here


def with_apt(root: Path, *, knows: str = "chromium", works: bool = True) -> None:
    """An apt whose install puts a chromium there; what it was told is in the file `told`."""
    chromium = root / "usr/bin/chromium"
    place = f"printf '#!/bin/sh\\necho Chromium 156.0\\n' > {chromium}; /bin/chmod +x {chromium}"
    act = f'case "$*" in *" install "*) {place if works else "echo E: Unable to fetch; exit 100"};; esac'
    program(root / "usr/bin/apt-get", f'echo "$*" >> {root}/told\n{act}')
    program(root / "usr/bin/apt-cache", f'[ "$2" = "{knows}" ]')


def test_playwrights_installer_is_tried_first_and_its_shell_is_what_comes_back(tmp_path: Path, downloads: str) -> None:
    told: list[str] = []
    found = install(told.append, machine=bare(tmp_path, downloads))
    assert (found.kind, found.source) == ("shell", "Playwright")
    assert found.path.is_relative_to(tmp_path / "own")
    assert told[0] == "Downloading Chromium with Playwright"
    assert told[-1] == f"Installed {found.path}"


def test_apt_brings_one_where_the_download_can_not_be_had(tmp_path: Path) -> None:
    with_apt(tmp_path)
    found = install(lambda text: None, machine=bare(tmp_path, NOWHERE, user_id=0))
    assert (found.path, found.source) == (tmp_path / "usr/bin/chromium", "chromium")
    told = (tmp_path / "told").read_text().splitlines()
    assert told[0].endswith("update")
    assert told[1].endswith("install --yes --no-install-recommends chromium fonts-liberation libatomic1")


def test_without_rights_apt_is_left_alone_and_the_error_names_the_command(tmp_path: Path) -> None:
    with_apt(tmp_path)
    with pytest.raises(BrowserMissing, match="apt: needs root") as raised:
        install(lambda text: None, machine=bare(tmp_path, NOWHERE))
    assert "sudo apt-get install chromium" in str(raised.value)
    assert "ECONNREFUSED" in str(raised.value)
    assert "\n" not in str(raised.value)
    assert not (tmp_path / "told").exists()


def test_sudo_without_a_password_is_used(tmp_path: Path) -> None:
    with_apt(tmp_path)
    program(tmp_path / "usr/bin/sudo", 'shift; [ "$1" = true ] || "$@"')
    found = install(lambda text: None, machine=bare(tmp_path, NOWHERE))
    assert found.source == "chromium"


def test_a_browser_that_was_there_before_is_enough_where_nothing_can_be_installed(tmp_path: Path) -> None:
    told: list[str] = []
    chrome = program(tmp_path / "usr/bin/google-chrome")
    found = install(told.append, machine=bare(tmp_path, NOWHERE))
    assert found.path == chrome
    assert told[-1] == f"Nothing new could be installed, but {chrome} is here"


def test_a_failing_apt_is_reported_with_its_own_words(tmp_path: Path) -> None:
    with_apt(tmp_path, works=False)
    with pytest.raises(BrowserMissing, match="apt: Unable to fetch"):
        install(lambda text: None, machine=bare(tmp_path, NOWHERE, user_id=0))


def test_an_apt_without_a_real_chromium_is_not_asked_to_install_one(tmp_path: Path) -> None:
    with_apt(tmp_path, knows="something-else")
    with pytest.raises(BrowserMissing, match="no chromium package"):
        install(lambda text: None, machine=bare(tmp_path, NOWHERE, user_id=0))
    assert "install" not in (tmp_path / "told").read_text()


def test_a_download_that_hangs_is_ended(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:  # accepts, and never says a word
        here = bare(tmp_path, f"http://127.0.0.1:{deaf.getsockname()[1]}")
        with pytest.raises(BrowserMissing, match="fell silent"):
            install(lambda text: None, machine=here, silence_s=3.0)


def test_nothing_is_installed_where_a_browser_is_there_or_one_was_asked_for(tmp_path: Path) -> None:
    told: list[str] = []
    with pytest.raises(BrowserMissing):
        ensure("/no/such/chrome", headless=True, progress=told.append, machine=bare(tmp_path, NOWHERE))
    chrome = program(tmp_path / "usr/bin/google-chrome")
    found = ensure(None, headless=True, progress=told.append, machine=machine(tmp_path))
    assert found.path == chrome
    assert told == []


def test_progress_outside_a_terminal_is_one_line_a_step(capsys: pytest.CaptureFixture[str]) -> None:
    progress = ProgressLine()
    for text in ("Downloading", "Downloading: 10%", "Downloading: 20%", "Installed x"):
        progress(text)
    captured = capsys.readouterr()
    assert captured.err == "Downloading\nInstalled x\n"
    assert captured.out == ""
