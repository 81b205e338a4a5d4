"""`jsnews snap drift` without a browser: how it asks for each page, and what it makes of the answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import pytest
from typer.testing import CliRunner

from jsnews.article.extract import extract
from jsnews.cli.app import app
from jsnews.model import Article
from jsnews.options import Options, Wait
from jsnews.snapshot import asked_by, pin_of, write
from jsnews.trace import Trace
from tests.snapshot.pages import page, save

Answer = Callable[[str], Article]


class Reader:
    """Stands in for the browser; remembers how it was asked for what."""

    asked: list[tuple[str, Options]]
    answer: Answer

    def __init__(self, options: Options, trace: Trace) -> None:
        self.options = options

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        pass

    async def grab(self, url: str) -> Article:
        self.asked.append((url, self.options))
        return type(self).answer(url)


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> type[Reader]:
    class Fresh(Reader):
        asked: list[tuple[str, Options]] = []  # noqa: RUF012
        answer = staticmethod(lambda url: extract(page(url=url)))

    monkeypatch.setattr("jsnews.cli.snap_live.Browser", Fresh)
    return Fresh


def drifts(root: Path, *arguments: str) -> tuple[dict[str, dict[str, Any]], int]:
    """What is said of each snapshot, and the exit code."""
    arguments = ("snap", "drift", "--json", "-q", "--delay", "1ms", "--dir", str(root), *arguments)
    done = CliRunner().invoke(app, arguments, catch_exceptions=False)
    return {each["snapshot"]: each for each in map(json.loads, done.stdout.splitlines())}, done.exit_code


def test_an_error_that_nobody_foresaw_is_told_of_its_page_and_the_others_go_on(
    tmp_path: Path, reader: type[Reader]
) -> None:
    def answer(url: str) -> Article:
        if "odd" in url:
            raise ZeroDivisionError("by a page")
        return extract(page(url=url))

    reader.answer = staticmethod(answer)
    save(tmp_path, page(url="https://a.example/odd"), "a.example/odd")
    save(tmp_path, page(url="https://b.example/plain"), "b.example/plain")
    found, code = drifts(tmp_path)
    assert found["a.example/odd"]["state"] == "unreachable"
    assert found["a.example/odd"]["reasons"] == ["unexpected ZeroDivisionError: by a page"]
    assert (found["b.example/plain"]["state"], code) == ("unchanged", 1)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "can't be read"),
        ('{"verdict": "complete"}', "is no article"),
        ('{"word_count": "ninety-six", "body": [7]}', "is no article"),
        (None, "nothing is pinned"),
    ],
)
def test_a_pin_that_can_not_be_compared_is_told_of_its_page(
    tmp_path: Path, reader: type[Reader], text: str | None, reason: str
) -> None:
    pin = save(tmp_path).folder / "article.json"
    pin.unlink() if text is None else pin.write_text(text)
    found, code = drifts(tmp_path)
    (drift,) = found.values()
    assert (drift["state"], code) == ("unreachable", 2)
    assert reason in drift["reasons"][0]


@pytest.mark.parametrize("name", ["page.html", "page-2.html"])
def test_a_snapshot_without_a_page_is_told_of(tmp_path: Path, reader: type[Reader], name: str) -> None:
    (save(tmp_path, page(pages=("<p>two</p>",))).folder / name).unlink()
    found, code = drifts(tmp_path)
    (drift,) = found.values()
    assert (drift["state"], code) == ("unreachable", 2)
    assert f"has no {name}" in drift["reasons"][0]


def test_each_page_is_asked_for_as_it_was_when_it_was_saved(tmp_path: Path, reader: type[Reader]) -> None:
    accepted = Options(wait=Wait(consent="accept", wait_for=".story"))
    snapshot = page(url="https://a.example/walled")
    write(tmp_path / "a.example" / "walled", snapshot, pin_of(extract(snapshot)), asked=asked_by(accepted))
    save(tmp_path, page(url="https://b.example/plain"), "b.example/plain")
    assert drifts(tmp_path, "--timeout", "7s")[1] == 0
    waits = {url: options.wait for url, options in reader.asked}
    assert waits["https://a.example/walled"] == Wait(consent="accept", wait_for=".story", limit_s=7)
    assert waits["https://b.example/plain"] == Wait(limit_s=7)


def test_two_snapshots_of_one_address_are_both_told_of_and_asked_for_once(tmp_path: Path, reader: type[Reader]) -> None:
    save(tmp_path, name="a.example/first")
    second = save(tmp_path, name="a.example/second")
    edit_pin = json.loads((second.folder / "article.json").read_text("utf-8")) | {"agency": "Northwire"}
    (second.folder / "article.json").write_text(json.dumps(edit_pin), "utf-8")
    found, code = drifts(tmp_path)
    assert {name: each["state"] for name, each in found.items()} == {
        "a.example/first": "unchanged",
        "a.example/second": "broken",
    }
    assert (len(reader.asked), code) == (1, 1)


def test_an_address_that_was_saved_without_its_secret_is_not_asked_for(tmp_path: Path, reader: type[Reader]) -> None:
    save(tmp_path, page(url="https://a.example/gift?token=REDACTED"), "a.example/gift")
    found, code = drifts(tmp_path)
    assert (found["a.example/gift"]["state"], code) == ("unreachable", 2)
    assert "secret" in found["a.example/gift"]["reasons"][0]
    assert not reader.asked


def test_a_folder_that_can_not_be_read_does_not_keep_the_others_from_being_asked_for(
    tmp_path: Path, reader: type[Reader]
) -> None:
    (save(tmp_path, name="a.example/half").folder / "meta.json").write_text('{"captured_at": 7}')
    save(tmp_path, page(url="https://b.example/plain"), "b.example/plain")
    found, _ = drifts(tmp_path)
    assert {name: each["state"] for name, each in found.items()} == {
        "a.example/half": "unreachable",
        "b.example/plain": "unchanged",
    }
