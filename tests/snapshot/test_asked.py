"""A saved page knows how it was asked for, and one that was saved before it could say so is asked for as ever."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jsnews.errors import UsageError
from jsnews.options import Identity, Network, Options, Wait
from jsnews.snapshot import Saved, as_captured, asked_by, find, write
from tests.snapshot.pages import page, save

GIVEN = Options(
    wait=Wait(consent="accept", wait_for=".story", wait_ms=200, pages=3, clock="real", limit_s=90),
    identity=Identity(user_agent="Reader/1", headers=(("Authorization", "Bearer Zq8"),)),
    network=Network(block=False, ignore_https_errors=True, proxy="http://me:secret@proxy.example"),
)


def saved_by(options: Options, root: Path) -> Saved:
    write(root / "a.example" / "story", page(locale="nn", viewport=(800, 600)), {}, asked=asked_by(options))
    (saved,) = find(root)
    return saved


def test_a_page_is_asked_for_again_as_it_was(tmp_path: Path) -> None:
    again = as_captured(saved_by(GIVEN, tmp_path), Options())
    assert again.wait == Wait(consent="accept", wait_for=".story", wait_ms=200, pages=3, clock="real")
    assert again.identity == Identity(user_agent="Reader/1", lang="nn", viewport_size=(800, 600))
    assert again.network == Network(block=False, ignore_https_errors=True)


def test_what_is_asked_for_now_in_so_many_words_is_obeyed(tmp_path: Path) -> None:
    now = Options(wait=Wait(clock="virtual", limit_s=5), network=Network(proxy="http://other.example"))
    again = as_captured(saved_by(GIVEN, tmp_path), now)
    assert (again.wait.clock, again.wait.limit_s, again.wait.consent) == ("virtual", 5, "accept")
    assert again.network.proxy == "http://other.example"


def test_no_secret_is_saved_with_it(tmp_path: Path) -> None:
    meta = (saved_by(GIVEN, tmp_path).folder / "meta.json").read_text("utf-8")
    assert "Zq8" not in meta and "secret" not in meta


def test_a_page_that_does_not_say_is_asked_for_as_ever(tmp_path: Path) -> None:
    saved = save(tmp_path)
    assert "asked" not in json.loads((saved.folder / "meta.json").read_text("utf-8"))
    assert as_captured(saved, GIVEN) == GIVEN
    assert as_captured(saved, Options()) == Options()


def test_what_a_later_version_says_besides_is_passed_over(tmp_path: Path) -> None:
    saved = rewritten(save(tmp_path), {"wait": {"consent": "hide", "mood": "calm"}, "weather": {"rain": True}})
    assert as_captured(saved, Options()).wait == Wait(consent="hide")
    assert saved.snapshot() == page()


def test_what_can_not_be_right_is_told(tmp_path: Path) -> None:
    for wrong in ({"wait": {"consent": "maybe"}}, ["accept"]):
        with pytest.raises(UsageError, match="how its page was asked for"):
            as_captured(rewritten(save(tmp_path), wrong), Options())


def rewritten(saved: Saved, asked: object) -> Saved:
    path = saved.folder / "meta.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | {"asked": asked}), "utf-8")
    return saved
