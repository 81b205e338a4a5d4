"""The promises that hold the project together: import directions, exported names, what the door imports."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import jsnews
from jsnews.address import _SITE
from jsnews.browser.script import limits_json, unhidden
from jsnews.options import VIRTUAL

ROOT = Path(__file__).parent.parent


def test_imports_only_go_down() -> None:
    linter = shutil.which("lint-imports") or str(Path(sys.executable).with_name("lint-imports"))
    done = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_public_names_are_these() -> None:
    assert set(jsnews.__all__) == {
        "Article",
        "Browser",
        "JsnewsError",
        "Options",
        "Snapshot",
        "__version__",
        "agrab",
        "extract",
        "grab",
    }
    for name in jsnews.__all__:
        assert getattr(jsnews, name) is not None
    assert callable(jsnews.grab)


def test_version_needs_no_heavy_import() -> None:
    code = (
        "import sys; sys.argv = ['jsnews', '--version']; from jsnews.__main__ import main; main();"
        "heavy = {'typer', 'playwright', 'selectolax', 'asyncio', 'pydantic'} & set(sys.modules);"
        "assert not heavy, heavy"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"jsnews {jsnews.__version__}\n"


def test_extraction_knows_no_browser() -> None:
    code = "import sys, jsnews.article.extract; assert not {'playwright', 'asyncio', 'typer'} & set(sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_each_name_in_the_page_is_given_once() -> None:
    rooms = (ROOT / "jsnews" / "browser" / "page").glob("*.js")
    names = Counter(name for room in rooms for name in re.findall(r"^  page\.(\w+) = ", room.read_text(), re.M))
    assert len(names) > 100
    assert not [name for name, count in names.items() if count > 1]


def test_each_limit_that_the_page_asks_for_is_there() -> None:
    rooms = (ROOT / "jsnews" / "browser" / "page").glob("*.js")
    asked = {name for room in rooms for name in re.findall(r"\blimits\.(\w+)", room.read_text())}
    assert len(asked) > 50
    assert asked <= set(json.loads(limits_json(VIRTUAL)))


def test_addresses_are_read_in_one_place() -> None:
    """Elsewhere `new URL` would throw where a page has an address that is none."""
    rooms = (ROOT / "jsnews" / "browser" / "page").glob("*.js")
    assert [room.stem for room in rooms if "new URL(" in room.read_text()] == ["ground"]


def test_no_string_in_the_page_holds_what_is_replaced_by_a_key() -> None:
    """`.title` of a node becomes `[$title]` wherever it stands: in a selector it would be lost."""
    rooms = (ROOT / "jsnews" / "browser" / "page").glob("*.js")
    strings = [text for room in rooms for text in re.findall(r'"(?:[^"\\\n]|\\.)*"', room.read_text())]
    assert len(strings) > 100
    assert not [text for text in strings if unhidden(text) != text]


def test_page_and_driver_part_the_sites_alike() -> None:
    room = ROOT / "jsnews" / "browser" / "page" / "addresses.js"
    assert f"const SITE = /{_SITE.pattern}/i;" in room.read_text()
