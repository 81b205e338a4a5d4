"""pytest collects every snapshot folder: one test a field. Nothing of jsnews is imported until one may be met."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from jsnews.snapshot import Result


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--jsnews-update`."""
    group = parser.getgroup("jsnews", "saved news pages (jsnews)")
    group.addoption(
        "--jsnews-update",
        action="store_true",
        help="Pin what extraction gives now for every snapshot that is run; refused where CI is set.",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to write in CI."""
    if not config.getoption("--jsnews-update"):
        return
    from jsnews.ci import in_ci

    if in_ci():
        raise pytest.UsageError("--jsnews-update is refused where CI is set: update on your own machine.")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """The page of a snapshot, or its meta.json where the page is lost: that fails, and does not go unnoticed."""
    folder = file_path.parent
    page, others = folder / "page.html", [folder / "meta.json", folder / "article.json"]
    if file_path != (page if page.exists() else others[0]) or not any(other.exists() for other in others):
        return None
    from jsnews.snapshot.folder import is_snapshot

    return SavedPage.from_parent(parent, path=file_path) if is_snapshot(folder) else None


class SavedPage(pytest.File):
    """One snapshot; it is extracted once for all its fields."""

    def collect(self) -> Iterator[pytest.Item]:
        """An item for every field that is pinned."""
        from jsnews.snapshot.pin import FIELDS

        for field in FIELDS:
            yield Field.from_parent(self, name=field)

    @cached_property
    def result(self) -> Result:
        """What extraction gives now against what is pinned; pinned anew with `--jsnews-update`."""
        from jsnews.article.extract import extract
        from jsnews.ci import in_ci
        from jsnews.snapshot import Saved, check
        from jsnews.snapshot.check import pin

        folder = self.path.parent
        saved = Saved(folder, f"{folder.parent.name}/{folder.name}")
        update = self.config.getoption("--jsnews-update")
        result = check(saved, extract, write_pending=not update and not in_ci())
        if update and result.current is not None and not result.same:
            pin(saved, result.current)
            result = check(saved, extract, write_pending=False)
        return result


class Field(pytest.Item):
    """One field of one pinned article."""

    parent: SavedPage

    def runtest(self) -> None:
        """Fail where the field is not what is pinned."""
        result = self.parent.result
        if result.error:
            raise Unlike(result.error)
        if result.missing:
            raise Unlike(f"nothing is pinned: article.json is missing.\n{self._what_next()}")
        difference = result.difference(self.name)
        if difference:
            raise Unlike("\n".join([f"{self.name} {difference.kind}", *difference.lines(), self._what_next()]))
        if result.same and (self.path.parent / "article.json.new").exists():
            raise Unlike(f"article.json.new still waits.\n{self._what_next()}")

    def _what_next(self) -> str:
        return f"→ jsnews snap review {os.path.relpath(self.path.parent, self.config.invocation_params.dir)}"

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The difference alone; other errors as pytest shows them."""
        if isinstance(excinfo.value, Unlike):
            return _harmless(str(excinfo.value))
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, None, str]:
        """Where the test is, for the report's headline."""
        return self.path, None, f"{self.path.parent.parent.name}/{self.path.parent.name}: {self.name}"


class Unlike(AssertionError):
    """The page does not give what is pinned."""


def _harmless(text: str) -> str:
    from jsnews.inert import clean

    return clean(text)
