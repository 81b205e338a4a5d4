"""`pytest snapshots/` as a user's project runs it."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from jsnews import extract
from jsnews.snapshot import Saved
from tests.snapshot.pages import PARAGRAPHS, edit, html_of, save

pytest_plugins = "pytester"
ROOT = Path(__file__).parent.parent
INSTALLED = any(point.value == "jsnews.pytest_plugin" for point in entry_points(group="pytest11"))


@pytest.fixture(autouse=True)
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """These run on a developer's machine, wherever they run."""
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


@pytest.fixture
def saved(pytester: pytest.Pytester) -> Saved:
    return save(pytester.path / "snapshots")


def run(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    plugin = () if INSTALLED else ("-p", "jsnews.pytest_plugin")
    return pytester.runpytest_subprocess(*plugin, *arguments)


def test_each_field_is_a_test(pytester: pytest.Pytester, saved: Saved) -> None:
    done = run(pytester, "snapshots", "-v")
    assert done.ret == 0
    done.stdout.fnmatch_lines(["snapshots/news.harbour.example/2026-ferry/page.html::headline PASSED*"])


def test_only_the_fields_that_differ_fail_and_say_how(pytester: pytest.Pytester, saved: Saved) -> None:
    edit(
        saved,
        f"<p>{PARAGRAPHS[2]}</p>",
        "<p>Nurses swam across every night, and were at work before the ferry had its steam up.</p>",
    )
    done = run(pytester, "snapshots")
    outcomes = done.parseoutcomes()
    assert outcomes["failed"] == 2  # body and word_count
    done.stdout.fnmatch_lines(["body changed", f"- paragraph: {PARAGRAPHS[2]}", "+ paragraph: Nurses swam*"])
    done.stdout.fnmatch_lines(["*jsnews snap review*2026-ferry"])
    assert saved.pending() is not None


def test_fields_are_selected_by_name_by_node_and_by_last_failure(pytester: pytest.Pytester, saved: Saved) -> None:
    edit(saved, "Night ferry returns", "Night ferry stays")
    assert run(pytester, "snapshots", "-k", "headline").parseoutcomes()["failed"] == 1
    node = "snapshots/news.harbour.example/2026-ferry/page.html::authors"
    assert run(pytester, node).parseoutcomes() == {"passed": 1}
    run(pytester, "snapshots")
    assert run(pytester, "snapshots", "--lf").parseoutcomes()["failed"] == 1


def test_two_workers_share_the_fields(pytester: pytest.Pytester, saved: Saved) -> None:
    pytest.importorskip("xdist")
    edit(saved, "Night ferry returns", "Night ferry stays")
    outcomes = run(pytester, "snapshots", "-n", "2").parseoutcomes()
    assert outcomes["failed"] == 1
    assert outcomes["passed"] > 10


def test_a_missing_expectation_fails(pytester: pytest.Pytester, saved: Saved) -> None:
    (saved.folder / "article.json").unlink()
    done = run(pytester, "snapshots", "-k", "headline")
    assert done.ret == 1
    done.stdout.fnmatch_lines(["nothing is pinned: article.json is missing."])


def test_a_snapshot_without_its_page_fails(
    pytester: pytest.Pytester, saved: Saved, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(pytester.path / "snapshots", name="news.harbour.example/other")
    (saved.folder / "page.html").unlink()
    monkeypatch.setenv("CI", "true")
    done = run(pytester, "snapshots", "-k", "headline")
    assert done.parseoutcomes() == {"passed": 1, "failed": 1, "deselected": done.parseoutcomes()["deselected"]}
    done.stdout.fnmatch_lines(["*2026-ferry has no page.html.*"])


def test_a_snapshot_without_its_meta_fails(pytester: pytest.Pytester, saved: Saved) -> None:
    (saved.folder / "meta.json").unlink()
    done = run(pytester, "snapshots", "-k", "headline")
    assert done.ret == 1
    done.stdout.fnmatch_lines(["*2026-ferry has no meta.json.*"])


@pytest.mark.parametrize("text", ["", "{", '<<<<<<< ours\n{"captured_at": "2026-03-19"}\n'])
def test_a_snapshot_whose_meta_is_broken_fails_and_names_it(pytester: pytest.Pytester, saved: Saved, text: str) -> None:
    (saved.folder / "meta.json").write_text(text)
    done = run(pytester, "snapshots", "-k", "headline")
    assert done.ret == 1
    done.stdout.fnmatch_lines(["*2026-ferry?meta.json can't be read: *"])


def test_update_pins_what_extraction_gives_now(pytester: pytest.Pytester, saved: Saved) -> None:
    edit(saved, "Night ferry returns", "Night ferry stays")
    assert run(pytester, "snapshots", "--jsnews-update").ret == 0
    assert run(pytester, "snapshots").ret == 0
    pinned = saved.pinned()
    assert pinned is not None and pinned["headline"] == "Night ferry stays"


def test_where_ci_is_set_update_is_refused_and_nothing_is_written(
    pytester: pytest.Pytester, saved: Saved, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    edit(saved, "Night ferry returns", "Night ferry stays")
    assert run(pytester, "snapshots", "--jsnews-update").ret == pytest.ExitCode.USAGE_ERROR
    assert run(pytester, "snapshots").ret == 1
    assert saved.pending() is None


def test_what_waits_for_review_fails_where_nobody_may_decide(
    pytester: pytest.Pytester, saved: Saved, monkeypatch: pytest.MonkeyPatch
) -> None:
    (saved.folder / "article.json.new").write_text("{}")
    monkeypatch.setenv("CI", "true")
    done = run(pytester, "snapshots", "-k", "headline")
    assert done.ret == 1
    done.stdout.fnmatch_lines(["article.json.new still waits."])


def test_a_folder_of_other_pages_is_left_alone(pytester: pytest.Pytester) -> None:
    folder = pytester.mkdir("site")
    (folder / "page.html").write_text("<p>mine")
    assert run(pytester).ret == pytest.ExitCode.NO_TESTS_COLLECTED
    (folder / "meta.json").write_text('{"title": "mine"}')
    assert run(pytester).ret == pytest.ExitCode.NO_TESTS_COLLECTED
    (folder / "page.html").unlink()
    (folder / "article.json").write_text('{"verdict": "guilty"}')
    assert run(pytester).ret == pytest.ExitCode.NO_TESTS_COLLECTED
    (folder / "meta.json").unlink()
    (folder / "page.html").write_text(html_of(*PARAGRAPHS))
    (folder / "article.json").write_text(extract(html_of(*PARAGRAPHS)).to_json())
    assert run(pytester).ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_a_run_without_snapshots_imports_nothing_of_jsnews_but_the_plugin(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import sys

        def test_it():
            assert {name for name in sys.modules if name.startswith("jsnews.")} == {"jsnews.pytest_plugin"}
            assert not {"selectolax", "msgspec", "playwright"} & set(sys.modules)
        """
    )
    plugin = () if INSTALLED else ("-p", "jsnews.pytest_plugin")
    # Other plugins of this environment may import Playwright themselves.
    command = [sys.executable, "-m", "pytest", "-p", "no:playwright", "-p", "no:base_url", *plugin, "-q"]
    done = subprocess.run(command, cwd=pytester.path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
