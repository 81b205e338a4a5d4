"""How a page was asked for, saved beside it: who asks in another way gets another page, and takes it for a change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec

from jsnews.errors import UsageError
from jsnews.options import Options
from jsnews.snapshot.folder import WRONG_DATA, Asked, Saved

# What decides what a page shows, and is no secret; the reader's language, zone and window stand in the snapshot itself.
# How long to wait is for whoever waits to say.
_DECIDES = {
    "wait": ("wait_for", "wait_ms", "pages", "clock", "consent"),
    "identity": ("user_agent",),
    "network": ("block", "ignore_https_errors"),
}


def asked_by(options: Options) -> Asked:
    """What of these options is saved with a page."""
    return {
        group: {name: getattr(getattr(options, group), name) for name in names} for group, names in _DECIDES.items()
    }


def as_captured(saved: Saved, options: Options) -> Options:
    """These options as the page was asked for when it was saved; what they say in so many words is obeyed all the same.

    Raises UsageError where the folder can't be read.
    """
    captured, asked = saved.snapshot(), saved.asked()
    identity = replace(
        options.identity,
        lang=captured.locale or options.identity.lang,
        timezone=captured.timezone,
        viewport_size=captured.viewport or options.identity.viewport_size,
    )
    options = replace(options, identity=identity)
    for group, names in _DECIDES.items():
        given: Any = getattr(options, group)
        default: Any = type(given)()
        try:
            then = msgspec.convert(asked.get(group, {}), type(given))
        except WRONG_DATA as error:
            raise UsageError(f"{saved.folder} does not say how its page was asked for: {error}") from error
        again = {name: getattr(then, name) for name in names if getattr(given, name) == getattr(default, name)}
        changed: dict[str, Any] = {group: replace(given, **again)}
        options = replace(options, **changed)
    return options
