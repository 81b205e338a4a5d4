"""`jsnews grab` and its neighbours as a user runs them."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.site.server import Site

JSNEWS = [sys.executable, "-m", "jsnews"]
ROOT = Path(__file__).parent.parent.parent


def run(*arguments: str, stdin: str = "", env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **(env or {})}
    return subprocess.run(
        [*JSNEWS, *arguments], input=stdin, capture_output=True, text=True, env=environment, timeout=90
    )


def test_demo_gives_the_article_and_nothing_else() -> None:
    expected = json.loads((ROOT / "tests/demo/expected.json").read_text(encoding="utf-8"))
    done = run("demo", "--json", "-q")
    assert done.returncode == 0, done.stderr
    article = json.loads(done.stdout)
    for field in ("headline", "authors", "agency", "dateline", "published", "credits"):
        assert article[field] == expected[field], field
    assert article["text"] == "\n\n".join(expected["text"])


def test_one_page_is_markdown(site: Site) -> None:
    done = run("grab", site.url("slow-api"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"# {site.pages['slow-api'].story.headline}\n")
    assert done.stderr == "", "no progress where stderr is no terminal"


def test_many_pages_are_json_lines(site: Site) -> None:
    urls = [site.url("slow-api"), site.url("status-404")]
    done = run("grab", "--delay", "1ms", "-i", "-", stdin="# two pages\n" + "\n".join(urls) + "\n")
    records = {record["url"]: record for record in map(json.loads, done.stdout.splitlines())}
    assert set(records) == set(urls)
    assert records[urls[0]]["verdict"]["status"] == "complete"
    assert records[urls[1]]["error"]["type"] == "HttpError"
    assert done.returncode == 6


def test_output_file_is_whole_and_stdout_empty(site: Site, tmp_path: Path) -> None:
    done = run("grab", site.url("short-but-whole"), "-o", str(tmp_path / "story.txt"), "--format", "text")
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert [path.name for path in tmp_path.iterdir()] == ["story.txt"]


@pytest.mark.parametrize(
    ("page", "code", "words"),
    [
        ("status-404", 6, "not there"),
        ("status-401", 5, "--load-storage"),
        ("bot-wall-200", 5, "bot wall"),
        ("section-front", 3, "not an article"),
        ("paywall-after-two-paragraphs", 4, "paywalled"),
        ("pdf", 3, "not a page"),
    ],
)
def test_exit_code_and_one_sentence_say_what_is_wrong(site: Site, page: str, code: int, words: str) -> None:
    done = run("grab", "--retries", "0", site.url(page))
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    if code != 4:
        assert done.stdout == ""


@pytest.mark.parametrize("urls", [1, 2])
def test_a_reader_that_goes_away_is_no_trouble(site: Site, urls: int) -> None:
    pages = [site.url(name) for name in ("short-but-whole", "slow-api")[:urls]]
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [*JSNEWS, "grab", "--delay", "1ms", *pages], stdout=write, stderr=subprocess.PIPE, text=True, timeout=90
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (141, "2 pages: 2 not reached\n" if urls == 2 else "")


def test_a_page_that_can_not_be_had_is_the_same_json_alone_as_among_many(site: Site, tmp_path: Path) -> None:
    url, file = site.url("status-404"), tmp_path / "story.json"
    alone, many = run("grab", "--json", url), run("grab", "-i", "-", stdin=url)
    assert json.loads(alone.stdout) == json.loads(many.stdout)
    assert (alone.returncode, json.loads(alone.stdout)["error"]["type"]) == (6, "HttpError")
    assert run("grab", url, "-o", str(file)).returncode == 6
    assert not file.exists(), "an article that may be there is better than an error"


def test_time_out_takes_units(site: Site) -> None:
    done = run("grab", "--timeout", "1500ms", "--retries", "0", site.url("headers-that-never-come"))
    assert done.returncode == 8
    assert done.stderr.endswith(" s. Raise --timeout.\n")


def test_a_selector_that_nothing_matches_is_named(site: Site) -> None:
    done = run("grab", "--wait-for", "#nowhere", "--timeout", "8s", "--retries", "0", site.url("short-but-whole"))
    assert done.returncode == 4
    assert "'#nowhere', which nothing matches" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [["grab"], ["grab", "--timeout", "soon", "http://a.example"], ["grab", "file:///etc/passwd"], ["nonsense"]],
)
def test_usage_errors_exit_with_2(arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--lang", "!!"], "'!!' is no language"),
        (["--wait-for", ""], "--wait-for is empty"),
        (["--user-agent", ""], "--user-agent is empty"),
        (["--proxy", ""], "--proxy is empty"),
        (["--output-dir", ""], "--output-dir is empty"),
        (["--load-storage", str(ROOT / "LICENSE")], "LICENSE holds no state"),
    ],
)
def test_an_option_that_can_not_be_right_is_told_without_a_browser(arguments: list[str], words: str) -> None:
    done = run("grab", "http://localhost:1/", *arguments, env={"JSNEWS_BROWSER": "/nowhere/chromium"})
    assert done.returncode == 2
    assert words in done.stderr


def test_a_time_zone_that_the_browser_does_not_know_is_told_once(site: Site, tmp_path: Path) -> None:
    output = tmp_path / "articles.jsonl"
    output.write_text("{}\n", encoding="utf-8")
    urls = [site.url("short-but-whole"), site.url("slow-api")]
    done = run("grab", *urls, "--timezone", "Mars/X", "-o", str(output), "--overwrite")
    assert done.returncode == 2
    assert done.stderr == "jsnews: the browser knows no time zone 'Mars/X'. Write it like Europe/Rome.\n"
    assert output.read_text(encoding="utf-8") == "{}\n", "no page is taken for done"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a display")
def test_a_window_without_a_display_is_told_with_what_to_do() -> None:
    done = run("grab", "--headed", "http://localhost:1/", env={"DISPLAY": "", "WAYLAND_DISPLAY": ""})
    assert done.returncode == 9
    assert "xvfb-run" in done.stderr


def test_missing_browser_exits_with_9(site: Site) -> None:
    done = run("grab", site.url("slow-api"), env={"JSNEWS_BROWSER": "/nowhere/chromium"})
    assert done.returncode == 9
    assert "/nowhere/chromium" in done.stderr


PROSE = "The council decided on Thursday that the bridge stays open through the winter, and nobody objected. " * 3
PAGE = f"<title>Bridge</title><article><h1>Bridge stays open</h1><p>{PROSE}</p><p>{PROSE[:-3]}!</p></article>"


def test_extract_reads_stdin_and_needs_no_browser() -> None:
    done = run("extract", "-", "--format", "text", stdin=PAGE, env={"JSNEWS_BROWSER": "/nowhere/chromium"})
    assert done.returncode == 0, done.stderr
    assert PROSE.strip()[:60] in done.stdout


EXTRACT = f"{shlex.quote(sys.executable)} -m jsnews extract --url http://localhost/bridge - "
NARROW = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}


def shell(command: str, page: str = PAGE) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "CI": "1", "PYTHONPATH": str(ROOT), **NARROW}
    return subprocess.run(
        command, shell=True, cwd=ROOT, input=page.encode(), capture_output=True, env=environment, timeout=90
    )


def test_what_is_piped_is_utf_8_in_any_locale() -> None:
    done = shell(EXTRACT, PAGE.replace("Bridge stays open", "Мост остаётся открытым"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode("utf-8").startswith("# Мост остаётся открытым\n")


def test_an_encoding_that_the_user_wants_and_that_lacks_a_letter_is_named() -> None:
    done = run(
        "extract", "-", stdin=PAGE.replace("Bridge stays open", "Мост открыт"), env={"PYTHONIOENCODING": "cp437"}
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "stdout can't be written in cp437: it has no" in done.stderr


def test_help_says_how_patterns_and_times_are_written() -> None:
    usage = run("snap", "check", "--help", env={"COLUMNS": "150"}).stdout.splitlines()[1]
    assert usage.rstrip().lower().endswith(" [patterns]...")
    assert run("grab", "--help", env={"COLUMNS": "150"}).stdout.count("a number is s.") == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("stdout", [">&-", ">/dev/full"])
def test_stdout_that_takes_nothing_is_one_line_of_trouble(stdout: str) -> None:
    for command in (EXTRACT, f"{shlex.quote(sys.executable)} -m jsnews snap check "):
        done = shell(command + stdout)
        assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
        assert done.stderr.startswith(b"jsnews: stdout can't be written: ")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_version_that_nobody_takes_leaves_no_traceback() -> None:
    version = f"{shlex.quote(sys.executable)} -m jsnews --version"
    full, gone = shell(f"{version} >/dev/full"), shell(f"({version}; echo $? >&2) | true")
    assert (full.returncode, full.stderr) == (2, b"jsnews: stdout can't be written: No space left on device.\n")
    assert gone.stderr in (b"0\n", b"141\n")  # as soon as the reader has gone


INTERRUPTED = """
import sys, jsnews.{module}
def interrupt(*_, **__): raise KeyboardInterrupt
jsnews.{module}.{name} = interrupt
sys.argv = ["jsnews", "grab", "https://news.example/"]
from jsnews.__main__ import main
main()
"""


@pytest.mark.parametrize(
    ("module", "name"), [("__main__", "_open_streams"), ("cli.app", "app.info.cls.make_context"), ("cli.run", "run")]
)
def test_ctrl_c_is_told_in_a_line_whenever_it_comes(module: str, name: str) -> None:
    code = INTERRUPTED.format(module=module, name=name)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, timeout=60)
    assert (done.returncode, done.stderr) == (130, "jsnews: stopped\n")


@pytest.mark.skipif(sys.platform == "win32", reason="its shell can't close a stream")
def test_streams_that_are_closed_and_not_needed_do_no_harm(tmp_path: Path) -> None:
    done = shell(f"{EXTRACT} 2>&-")
    assert (done.returncode, done.stdout[:19]) == (0, b"# Bridge stays open")
    file = tmp_path / "story.md"
    assert shell(f"{EXTRACT} -o {shlex.quote(str(file))} >&-").returncode == 0
    assert file.read_text(encoding="utf-8").startswith("# Bridge stays open")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_neither_article_nor_explanation_is_lost_by_the_other(tmp_path: Path) -> None:
    story, why = tmp_path / "story.md", tmp_path / "why.html"
    done = run("extract", "-", "-o", str(story), "--explain", "/dev/full", stdin=PAGE)
    assert (done.returncode, story.exists()) == (2, True)
    assert "/dev/full can't be written" in done.stderr
    done = run("extract", "-", "-o", "/dev/full", "--explain", str(why), stdin=PAGE)
    assert (done.returncode, why.exists()) == (2, True)


def test_a_file_that_holds_no_article_is_named(tmp_path: Path) -> None:
    empty, pdf = tmp_path / "empty.html", tmp_path / "story.html"
    empty.write_text("")
    pdf.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj")
    done = run("extract", str(empty))
    assert (done.returncode, done.stderr.split(": ")[1]) == (3, str(empty))
    done = run("extract", str(pdf))
    assert (done.returncode, done.stderr) == (3, f"jsnews: {pdf} is a PDF, not a page.\n")


def test_an_address_that_is_none_is_refused_for_a_saved_page_too() -> None:
    done = run("extract", "-", "--url", "story.example", stdin=PAGE)
    assert done.returncode == 2
    assert "https://story.example" in done.stderr


def test_the_format_follows_the_ending_of_the_file(tmp_path: Path) -> None:
    done = run("extract", "-", "-o", str(tmp_path / "story.json"), stdin=PAGE)
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "story.json").read_text(encoding="utf-8"))["headline"] == "Bridge stays open"


def test_verbose_says_what_was_waited_for(site: Site) -> None:
    done = run("grab", "-v", site.url("long-timer"))
    assert "timer of 6000 ms" in done.stderr


def test_worker_that_draws_is_not_waited_for(site: Site) -> None:
    done = run("grab", "-v", site.url("canvas-drawn-by-a-worker"))
    assert done.returncode == 0, done.stderr
    assert "wait for hold" not in done.stderr


def test_explain_says_why(site: Site, tmp_path: Path) -> None:
    done = run("grab", site.url("slow-api"), "--explain", str(tmp_path / "why.html"), "-q")
    assert done.returncode == 0, done.stderr
    assert "Fetch" in (tmp_path / "why.html").read_text(encoding="utf-8")


def test_debugging_records_are_written(site: Site, tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("page.png", "trace.zip", "page.har.zip", "state.json")]
    flags = ["--screenshot", "--trace", "--save-har", "--save-storage"]
    pairs = [word for flag, file in zip(flags, files, strict=True) for word in (flag, str(file))]
    done = run("grab", site.url("slow-api"), *pairs)
    assert done.returncode == 0, done.stderr
    assert all(file.stat().st_size > 0 for file in files)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("many", [False, True])
def test_a_debugging_record_that_is_lost_is_told_by_the_exit_code_too(site: Site, tmp_path: Path, many: bool) -> None:
    url, file = site.url("short-but-whole"), tmp_path / "page.png"
    file.symlink_to("/dev/full")
    done = run("grab", *(["-i", "-"] if many else [url]), "--screenshot", str(file), "-q", stdin=url)
    assert site.pages["short-but-whole"].story.headline in done.stdout
    assert f"{file} can't be written" in done.stderr
    assert done.returncode == 2


@pytest.mark.skipif(not (os.environ.get("DISPLAY") or shutil.which("Xvfb")), reason="needs a screen or Xvfb")
def test_headed_run_gives_the_same_article(site: Site) -> None:
    command = [*JSNEWS, "grab", "--headed", "--json", site.url("slow-api")]
    if not os.environ.get("DISPLAY"):
        command = [str(shutil.which("xvfb-run")), "-a", *command]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=90
    )
    assert done.returncode == 0, done.stderr
    article = json.loads(done.stdout)
    assert article["provenance"]["settle"]["clock"] == "real"
    assert article["headline"] == site.pages["slow-api"].story.headline


def test_terminated_batch_keeps_what_it_has_and_resumes(site: Site, tmp_path: Path) -> None:
    urls = [site.url("short-but-whole"), site.url("headers-that-never-come")]
    output = tmp_path / "articles.jsonl"
    arguments = ["grab", "--concurrency", "1", "--delay", "1ms", "--retries", "0", "-o", str(output)]
    process = subprocess.Popen(
        [*JSNEWS, *arguments, *urls], env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=subprocess.PIPE, text=True
    )
    until = time.monotonic() + 60
    while not (output.exists() and output.read_text(encoding="utf-8").endswith("\n")):
        assert time.monotonic() < until, "the first article never came"
        assert process.poll() is None, process.communicate()[1]
        time.sleep(0.02)  # a file sends no event
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 143
    assert len(output.read_text(encoding="utf-8").splitlines()) == 1
    again = run(*arguments, "--resume", "--timeout", "1s", *urls)
    assert again.returncode == 8
    first, second = map(json.loads, output.read_text(encoding="utf-8").splitlines())
    assert first["verdict"]["status"] == "complete"
    assert second["error"]["type"] == "PageTimeout"
