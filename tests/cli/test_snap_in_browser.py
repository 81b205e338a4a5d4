"""Adding, replaying and watching pages, with the real browser and the real command."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from jsnews.snapshot import Saved, find
from tests.cli.test_grab import run
from tests.site.server import Site, serve_in_thread
from tests.snapshot.pages import edit

AT_HOME = {"CI": ""}


def add(root: Path, *arguments: str) -> Saved:
    done = run("snap", "add", "-q", "--dir", str(root), *arguments, env=AT_HOME)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() in {str(saved.folder) for saved in find(root)}
    return find(root, [done.stdout.strip()])[0]


def test_an_added_page_is_the_settled_page_with_its_article(site: Site, tmp_path: Path) -> None:
    saved = add(tmp_path, site.url("slow-api"))
    story = site.pages["slow-api"]
    pinned = saved.pinned()
    assert pinned is not None
    assert pinned["headline"] == story.story.headline
    text = " ".join(block.get("text", "") for block in pinned["body"])
    assert all(paragraph in text for paragraph in story.truth.paragraphs)
    assert saved.snapshot().settle is not None


def test_what_is_no_article_is_refused_with_its_reason(site: Site, tmp_path: Path) -> None:
    done = run("snap", "add", "-q", "--dir", str(tmp_path), site.url("bot-wall-200"), env=AT_HOME)
    assert done.returncode == 5
    assert "not saved, bot wall" in done.stderr
    assert not any(tmp_path.iterdir())
    add(tmp_path, "--allow-verdict", "bot_wall", site.url("bot-wall-200"))


def test_a_missing_page_is_refused(site: Site, tmp_path: Path) -> None:
    done = run("snap", "add", "-q", "--dir", str(tmp_path), site.url("status-404"), env=AT_HOME)
    assert done.returncode == 6
    assert not any(tmp_path.iterdir())


def test_an_address_that_is_none_costs_no_other_page(site: Site, tmp_path: Path) -> None:
    urls = ["http://[half/?token=0123456789", site.url("short-but-whole")]
    done = run("snap", "add", "-q", "--dir", str(tmp_path), "--delay", "0", *urls, env=AT_HOME)
    assert (done.returncode, len(find(tmp_path))) == (2, 1)
    assert "this is no URL" in done.stderr


def test_a_page_that_is_there_is_not_overwritten_by_mistake(site: Site, tmp_path: Path) -> None:
    url = site.url("slow-api")
    saved = add(tmp_path, url)
    edit(saved, "</body>", "<!-- mine --></body>")
    assert run("snap", "add", "-q", "--dir", str(tmp_path), url, env=AT_HOME).returncode == 2
    assert "<!-- mine -->" in saved.snapshot().html
    assert "<!-- mine -->" not in add(tmp_path, "--overwrite", url).snapshot().html


def test_a_broken_snapshot_is_taken_anew(site: Site, tmp_path: Path) -> None:
    url = site.url("short-but-whole")
    saved = add(tmp_path, url)
    (saved.folder / "meta.json").write_text("{")
    done = run("snap", "add", "-q", "--dir", str(tmp_path), url, env=AT_HOME)
    assert (done.returncode, "--overwrite" in done.stderr) == (2, True)
    assert add(tmp_path, "--overwrite", url).snapshot().url == url


def test_an_address_that_can_not_be_gone_to_again_is_told(site: Site, tmp_path: Path) -> None:
    url = site.url("short-but-whole") + "&token=a8f3k2m9q1"
    done = run("snap", "add", "-q", "--dir", str(tmp_path), url, env=AT_HOME)
    assert done.returncode == 0
    assert "jsnews snap drift" in done.stderr


def test_where_ci_is_set_no_page_is_added(site: Site, tmp_path: Path) -> None:
    done = run("snap", "add", "-q", "--dir", str(tmp_path), site.url("slow-api"), env={"CI": "true"})
    assert done.returncode == 2
    assert not any(tmp_path.iterdir())


def test_no_secret_of_the_options_reaches_a_file(site: Site, tmp_path: Path) -> None:
    secret = "Zq8-reader-token-4711"
    saved = add(tmp_path, "--har", "--header", f"Authorization: Bearer {secret}", site.url("slow-second-half"))
    har = saved.har()
    assert har is not None
    with zipfile.ZipFile(har) as archive:
        recorded = [archive.read(name) for name in archive.namelist()]
    for data in [*recorded, *(path.read_bytes() for path in saved.folder.iterdir())]:
        assert secret.encode() not in data
        assert b"authorization" not in data.lower()


def test_a_page_whose_article_would_lose_a_word_with_a_secret_is_not_saved(site: Site, tmp_path: Path) -> None:
    word = max(site.pages["slow-api"].truth.paragraphs[0].split(), key=len).strip(".,")
    header = f"Authorization: Bearer {word}"
    done = run("snap", "add", "-q", "--dir", str(tmp_path), "--header", header, site.url("slow-api"), env=AT_HOME)
    assert done.returncode == 2
    assert "not saved" in done.stderr and word not in done.stderr
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    "name", ["graphql-in-two-steps", "natives-are-compared", "pages-by-rel-next", "location-redirect"]
)
def test_a_recorded_page_renders_again_when_its_site_is_gone(tmp_path: Path, name: str) -> None:
    with serve_in_thread() as site:
        add(tmp_path, "--har", site.url(name))
    done = run("snap", "replay", "-q", "--json", "--dir", str(tmp_path), env=AT_HOME)
    assert done.returncode == 0, done.stdout + done.stderr
    result = json.loads(done.stdout)
    assert result["same"]


def test_what_was_not_recorded_is_refused_and_reported(site: Site, tmp_path: Path) -> None:
    add(tmp_path, "--har", site.url("event-stream"))
    done = run("snap", "replay", "-q", "--json", "--dir", str(tmp_path), env=AT_HOME)
    assert done.returncode == 1
    assert any("/events/" in request for request in json.loads(done.stdout)["refused"])


def test_a_replay_that_gives_another_article_is_red(site: Site, tmp_path: Path) -> None:
    saved = add(tmp_path, "--har", site.url("slow-api"))
    path = saved.folder / "article.json"
    path.write_text(path.read_text("utf-8").replace(site.pages["slow-api"].story.headline, "Another headline"), "utf-8")
    done = run("snap", "replay", "-q", "--dir", str(tmp_path), env=AT_HOME)
    assert done.returncode == 1
    assert "- Another headline" in done.stdout


def test_drift_tells_unchanged_updated_broken_gone_and_unreachable_pages_apart(site: Site, tmp_path: Path) -> None:
    saved = add(tmp_path, site.url("slow-api"))

    def state() -> tuple[str, int]:
        done = run("snap", "drift", "-q", "--json", "--dir", str(tmp_path), env=AT_HOME)
        return json.loads(done.stdout)["state"], done.returncode

    def live_at(url: str) -> None:
        meta = json.loads((saved.folder / "meta.json").read_text("utf-8"))
        (saved.folder / "meta.json").write_text(json.dumps(meta | {"url": url}), "utf-8")

    assert state() == ("unchanged", 0)
    pin = json.loads((saved.folder / "article.json").read_text("utf-8"))
    (saved.folder / "article.json").write_text(json.dumps(pin | {"headline": "Older headline"}), "utf-8")
    assert state() == ("updated", 0)
    (saved.folder / "article.json").write_text(json.dumps(pin | {"agency": "Northwire"}), "utf-8")
    assert state() == ("broken", 1)
    live_at(site.url("status-404"))
    assert state() == ("gone", 1)
    live_at("http://127.0.0.1:9/closed")
    assert state()[0] == "unreachable"
