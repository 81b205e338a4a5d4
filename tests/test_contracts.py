"""The promises that hold the project together: import directions, exported names, what the door imports."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import jsnews

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
