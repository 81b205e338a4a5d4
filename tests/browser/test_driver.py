"""Playwright's driver, a process of its own: whoever is cancelled while it starts leaves none behind."""

from __future__ import annotations

import asyncio

import pytest

from jsnews.browser.driver import start_driver


class Driver:
    """A driver that has started when it is told to."""

    def __init__(self) -> None:
        self.begun, self.started = asyncio.Event(), asyncio.Event()
        self.stopped = False

    async def start(self) -> Driver:
        self.begun.set()
        await self.started.wait()
        return self

    async def stop(self) -> None:
        self.stopped = True


async def test_driver_that_nobody_waits_for_any_more_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    driver = Driver()
    monkeypatch.setattr("jsnews.browser.driver._start", driver.start)
    starting = asyncio.create_task(start_driver())
    await driver.begun.wait()
    starting.cancel()
    driver.started.set()
    await asyncio.wait({starting})
    assert starting.cancelled()
    assert driver.stopped


async def test_driver_that_never_starts_holds_nobody_who_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    driver = Driver()
    monkeypatch.setattr("jsnews.browser.driver._start", driver.start)
    monkeypatch.setattr("jsnews.browser.driver._LEAVE_S", 0.05)
    starting = asyncio.create_task(start_driver())
    await driver.begun.wait()
    starting.cancel()
    await asyncio.wait_for(asyncio.wait({starting}), 10)
    assert starting.cancelled()
