"""Playwright's driver, a Node program and the dearest part of a cold start: begun ahead, its code kept compiled."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.async_api import Playwright, async_playwright

from jsnews.browser.machine import Machine

_COMPILED = "NODE_COMPILE_CACHE"
_TURNS = 20  # of the event loop, until the driver has been started and asked; more do no harm
_begun: dict[asyncio.AbstractEventLoop, asyncio.Task[Playwright]] = {}


async def begin_driver() -> None:
    """Start the driver's process and return: it loads while other things are done, with the event loop at rest."""
    _begun[asyncio.get_running_loop()] = asyncio.create_task(_start())
    for _ in range(_TURNS):
        await asyncio.sleep(0)


async def start_driver() -> Playwright:
    """A driver that is ready: the one begun in this event loop, or a new one."""
    begun = _begun.pop(asyncio.get_running_loop(), None)
    return await (begun or _start())


async def drop_driver() -> None:
    """End a driver that was begun and that nobody has asked for."""
    if begun := _begun.pop(asyncio.get_running_loop(), None):
        await (await begun).stop()


async def _start() -> Playwright:
    with _compiled_code_kept(Machine()):
        return await async_playwright().start()


@contextmanager
def _compiled_code_kept(machine: Machine) -> Iterator[None]:
    """Let Node keep the driver's compiled code in the user's cache: the next start takes half the time."""
    if _COMPILED in os.environ:
        yield
        return
    # Only for the driver, which takes its environment from ours when it starts. Node goes without where it can't write.
    os.environ[_COMPILED] = str(_cache(machine) / "jsnews" / "driver")
    try:
        yield
    finally:
        os.environ.pop(_COMPILED, None)


def _cache(machine: Machine) -> Path:
    """The user's folder for what can be made again."""
    if machine.platform == "darwin":
        return machine.home / "Library" / "Caches"
    if machine.platform == "win32":
        return Path(machine.env.get("LOCALAPPDATA") or machine.home / "AppData" / "Local")
    return Path(machine.env.get("XDG_CACHE_HOME") or machine.home / ".cache")
