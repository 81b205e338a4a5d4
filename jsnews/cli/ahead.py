"""The command's event loop, and in it the browser's driver, begun before the command line is read.

The driver takes longer to load than all else together; what is imported meanwhile costs nothing.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine
from typing import Any, TypeVar

from jsnews.browser.driver import begin_driver, drop_driver
from jsnews.browser.locate import find

Result = TypeVar("Result")
_begun: list[asyncio.Runner] = []


def begin() -> None:
    """Start the driver and go on; not where a browser has yet to be installed, and maybe the driver's libraries too.

    Whoever begins must `end`.
    """
    if not os.environ.get("JSNEWS_BROWSER") and find() is None:
        return
    runner = asyncio.Runner()
    runner.run(begin_driver())
    _begun.append(runner)


def run(work: Coroutine[Any, Any, Result]) -> Result:
    """Like asyncio.run, in the loop that was begun where one was."""
    runner = _begun[-1] if _begun else asyncio.Runner()
    try:
        return runner.run(work)
    finally:
        if not _begun:
            runner.close()


def end() -> None:
    """Close the loop that was begun; a driver that nobody has asked for ends with it."""
    while _begun:
        runner = _begun.pop()
        try:
            runner.run(drop_driver())
        finally:
            runner.close()
