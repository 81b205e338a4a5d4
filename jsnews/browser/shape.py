"""What the page's answers look like: a script of the page may have reached into ours, and then they are none."""

from __future__ import annotations

from typing import Any

# Shapes are examples: a number stands for any number, a tuple for one of its own, a list for one of whatever length.
NUMBER = 0.0
ANYTHING = object()
STATUS: dict[str, Any] = {
    "ready": ANYTHING,
    "cut": ANYTHING,
    "deferred": ANYTHING,
    "time": NUMBER,
    "next": (None, {"ms": NUMBER, "why": ""}),
    "holds": [""],
    "refresh": (None, {"seconds": NUMBER, "url": ""}),
    "changes": NUMBER,
    "fired": NUMBER,
    "requests": NUMBER,
    "moved": ANYTHING,
    "noise": [{"kind": "", "url": ""}],
    "unrun": [""],
    "watched": {},
    "closed": NUMBER,
    "length": NUMBER,
    "longest": NUMBER,
    "busy": ANYTHING,
    "replaced": ANYTHING,
}
ANSWERS: dict[str, Any] = {
    "flushed": STATUS,
    "run": STATUS,
    "calm": STATUS,
    "tidy": {**STATUS, "did": {}, "idle": [""]},
    "scroll": {**STATUS, "steps": NUMBER, "atEnd": ANYTHING, "isStopped": ANYTHING, "offersMore": ANYTHING},
}


def is_like(answer: Any, shape: Any) -> bool:
    """Whether an answer has this shape; it may hold more than that."""
    if shape is ANYTHING:
        return True
    if isinstance(shape, tuple):
        return any(is_like(answer, one) for one in shape)
    if isinstance(shape, dict):
        return isinstance(answer, dict) and all(key in answer and is_like(answer[key], shape[key]) for key in shape)
    if isinstance(shape, list):
        return isinstance(answer, list) and all(is_like(item, shape[0]) for item in answer)
    if isinstance(shape, float):
        return isinstance(answer, int | float) and not isinstance(answer, bool)
    return type(answer) is type(shape)
