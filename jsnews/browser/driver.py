"""Playwright's driver, a Node program and the dearest part of a cold start: begun ahead, kept compiled, kept small."""

from __future__ import annotations

import asyncio
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from playwright._impl._driver import compute_driver_executable
from playwright.async_api import Error, Playwright, async_playwright

from jsnews.browser.machine import Machine
from jsnews.errors import BrowserMissing

# Node takes a large machine for leave to keep its garbage: it would grow for hundreds of pages before it looks.
_HEAP = "--max-old-space-size=512 --max-semi-space-size=1"  # MB
_PROBE_S = 5.0
_LEAVE_S = 5.0  # for a driver that nobody waits for any more to start, so that it can be stopped
_TURNS = 20  # of the event loop, until the driver has been started and asked; more do no harm
_begun: dict[asyncio.AbstractEventLoop, asyncio.Task[Playwright]] = {}


async def begin_driver() -> None:
    """Start the driver's process and return: it loads while other things are done, with the event loop at rest."""
    _begun[asyncio.get_running_loop()] = asyncio.create_task(_start())
    for _ in range(_TURNS):
        await asyncio.sleep(0)


async def start_driver() -> Playwright:
    """A driver that is ready: the one begun in this event loop, or a new one. Who is cancelled leaves none behind."""
    starting = _begun.pop(asyncio.get_running_loop(), None) or asyncio.create_task(_start())
    try:
        return await asyncio.shield(starting)
    except asyncio.CancelledError:
        await asyncio.shield(_stop(starting))
        raise


async def drop_driver() -> None:
    """Stop the driver that was begun in this event loop if nobody has asked for it."""
    begun = _begun.pop(asyncio.get_running_loop(), None)
    if begun is not None:
        await _stop(begun)


async def _stop(starting: asyncio.Task[Playwright]) -> None:
    """Stop a driver as soon as it has started: cut off before, it would cry out, and its process would stay."""
    with suppress(BrowserMissing, Error, TimeoutError):  # it has not started
        async with asyncio.timeout(_LEAVE_S):
            await (await starting).stop()


def why_not() -> str | None:
    """Why the driver's program does not run on this machine; None where it does."""
    program = compute_driver_executable()[0]
    try:
        done = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=_PROBE_S)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    return None if done.returncode == 0 else done.stderr.strip() or f"it ends with {done.returncode}"


async def _start() -> Playwright:
    with _environment(Machine()):
        try:
            return await async_playwright().start()
        except Exception as error:  # Playwright has no class of its own for a driver that does not start
            reason = await asyncio.to_thread(why_not)
            raise BrowserMissing(
                f"Playwright's driver does not start: {reason or error}", hint="Run `jsnews install`."
            ) from error


@contextmanager
def _environment(machine: Machine) -> Iterator[None]:
    """What the driver takes from our environment when it starts; what the user has set himself stays.

    Node keeps the driver's compiled code in the user's cache, and the next start takes half the time; it goes without
    where it can't write.
    """
    wanted = {"NODE_COMPILE_CACHE": str(_cache(machine) / "jsnews" / "driver"), "NODE_OPTIONS": _HEAP}
    ours = {name: value for name, value in wanted.items() if name not in os.environ}
    os.environ.update(ours)
    try:
        yield
    finally:
        for name in ours:
            os.environ.pop(name, None)


def _cache(machine: Machine) -> Path:
    """The user's folder for what can be made again."""
    if machine.platform == "darwin":
        return machine.home / "Library" / "Caches"
    if machine.platform == "win32":
        return Path(machine.env.get("LOCALAPPDATA") or machine.home / "AppData" / "Local")
    return Path(machine.env.get("XDG_CACHE_HOME") or machine.home / ".cache")
