"""The data in JavaScript: literals as scripts write them, and functions that only put what they are given into one.

Nothing is run. What is no data reads as None. The work is linear in the text, as functions in functions are read only
a few deep.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from jsnews.article.metadata.quoted import QUOTED, unquoted
from jsnews.article.pattern import pattern

_SPACE = pattern(r"\s*(?:(?://[^\n]*|/\*.*?\*/)\s*)*", re.S)
_STRING = pattern(QUOTED, re.S)
_NUMBER = pattern(r"[-+]?(?:0[xX][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")
_NAME = pattern(r"[A-Za-z_$][\w$]*")
_FUNCTION = pattern(r"(?:function\s*[\w$]*\s*)?\(([\w$,\s]{0,20000})\)\s*(?:=>\s*)?(?=[{(])")
# Calls whose value is their first argument, or is made from it.
_CALL = pattern(
    r"(?:new\s+(?:Date|Set|Map|URL|String|Number)|Object\.(?:create|freeze|seal|assign)|(?:window\.)?JSON\.parse|Array)"
    r"\s*\("
)
_PIECE = pattern(rf"{QUOTED}|[^\"'`()\[\]{{}},;]+|.", re.S)
_ASSIGNMENT = pattern(r"([A-Za-z_$][\w$]*)((?:\.[A-Za-z_$][\w$]*|\[(?:\d+|\"[^\"\\]*\")\])+)\s*=(?!=)")
_STEP = pattern(r"\.([\w$]+)|\[(\d+)\]|\[\"([^\"\\]*)\"\]")
_CONSTANTS = {"true": True, "false": False}
_OPENING, _CLOSING, _QUOTES = frozenset("([{"), frozenset(")]}"), frozenset("\"'`")
_DEEPEST, _DEEPEST_CALL = 40, 3
_LONGEST_LIST = 10_000  # that an assignment to one of its places makes


class Unreadable(ValueError):
    """The text is no literal, or ends inside of one."""


@dataclass(frozen=True, slots=True)
class _Function:
    """The places of its body's bracket and of what stands behind that, and the names of what it is given."""

    start: int
    end: int
    parameters: tuple[str, ...]


def read_literal(text: str, at: int = 0) -> tuple[Any, int]:
    """(value, end) of what stands at a place of a script. Raises Unreadable."""
    reader = _Reader(text, at, {}, 0)
    return _data(reader.value(0)), reader.at


class _Reader:
    """Reads on from `at`; `names` are the parameters of the function around it and what they stand for."""

    def __init__(self, text: str, at: int, names: dict[str, Any], calls: int) -> None:
        self.text = text
        self.at = at
        self.names = names
        self.calls = calls

    def value(self, depth: int) -> Any:
        """The value here; None where it is no data, up to the comma or bracket behind it."""
        if depth > _DEEPEST:
            raise Unreadable("too deep")
        made = self._first(self._sign(), depth)
        while self._sign() == "(" and isinstance(made, _Function):
            self.at += 1
            made = self._returned(made, self._list(")", depth))
        if self._sign() in ",;)]}":
            return made
        self._skip()  # it goes on: a part of an expression
        return None

    def _first(self, sign: str, depth: int) -> Any:
        if sign == "{":
            return self._object(depth)
        if sign == "[":
            self.at += 1
            return self._list("]", depth)
        if match := self._take(_STRING):
            return unquoted(match[0])
        if match := self._take(_NUMBER):
            return _number(match[0])
        if match := self._take(_FUNCTION):
            return self._function(match)
        if match := self._take(_CALL):
            return _called(match[0], self._list(")", depth))
        if match := self._take(_NAME):
            return self.names.get(match[0], _CONSTANTS.get(match[0]))
        return self._bracketed(sign, depth)

    def _bracketed(self, sign: str, depth: int) -> Any:
        """What stands in round brackets; true and false as scripts that were made small write them, !0 and !1."""
        if sign == "(":
            self.at += 1
            made = self.value(depth + 1)
            self._expect(")")
            return made
        if sign == "!" and self.text[self.at + 1 : self.at + 2] in ("0", "1"):
            self.at += 2
            return self.text[self.at - 1] == "0"
        return None

    def _object(self, depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        self.at += 1
        while (sign := self._sign()) != "}":
            if sign == ",":
                self.at += 1
                continue
            key = self._key()
            if self._sign() == ":":
                self.at += 1
                made[key] = _data(self.value(depth + 1))
            else:
                made[key] = self.names.get(key)  # {a} is {a: a}; methods are no data
                self._skip()
        self.at += 1
        return made

    def _key(self) -> str:
        if match := self._take(_NAME) or self._take(_NUMBER):
            return match[0]
        if match := self._take(_STRING):
            return unquoted(match[0])
        raise Unreadable("no key")

    def _list(self, closing: str, depth: int) -> list[Any]:
        """The values up to the closing bracket, behind the opening one."""
        made: list[Any] = []
        while (sign := self._sign()) != closing:
            if sign == ",":
                self.at += 1
                continue
            if sign in ";)]}":
                raise Unreadable("another bracket")
            made.append(_data(self.value(depth + 1)))
        self.at += 1
        return made

    def _function(self, head: re.Match[str]) -> _Function:
        start = self.at
        self._skip_bracket()
        return _Function(start, self.at, tuple(name.strip() for name in head[1].split(",")))

    def _returned(self, function: _Function, given: list[Any]) -> Any:
        """What a function returns that does nothing but assign parts of its parameters first."""
        if self.calls >= _DEEPEST_CALL:
            return None
        names = {**self.names, **dict(zip(function.parameters, given, strict=False))}
        inner = _Reader(self.text, function.start, names, self.calls + 1)
        if self.text[function.start] == "(":
            return inner.value(0)
        inner.at += 1
        while not self.text.startswith("return", inner.at):
            inner.statement(function.end)
        inner.at += len("return")
        return inner.value(0)

    def statement(self, end: int) -> None:
        """An assignment to a part of a parameter; others are skipped."""
        self._sign()
        if match := self._take(_ASSIGNMENT):
            steps = [int(step[2]) if step[2] else step[1] or step[3] or "" for step in _STEP.finditer(match[2])]
            _assign(self.names.get(match[1]), steps, _data(self.value(0)))
        else:
            self._skip()
        if self._sign() not in ",;" or self.at >= end:
            raise Unreadable("no return")
        self.at += 1
        self._sign()

    def _take(self, kind: Any) -> re.Match[str] | None:
        match: re.Match[str] | None = kind.match(self.text, self.at)
        if match:
            self.at = match.end()
        return match

    def _sign(self) -> str:
        """The next character that is no space and no comment."""
        self._take(_SPACE)
        return self.text[self.at] if self.at < len(self.text) else ";"

    def _expect(self, sign: str) -> None:
        if self._sign() != sign:
            raise Unreadable(f"no {sign}")
        self.at += 1

    def _skip(self) -> None:
        """To the comma, semicolon or bracket that ends an expression."""
        while (sign := self._sign()) not in ",;)]}":
            if sign in _OPENING:
                self._skip_bracket()
            else:
                self._piece()

    def _skip_bracket(self) -> None:
        """Behind the bracket that closes the one here."""
        depth = 0
        while True:
            piece = self._piece()
            depth += (piece in _OPENING) - (piece in _CLOSING)
            if depth <= 0:
                return

    def _piece(self) -> str:
        """A string, a bracket, or what stands between these."""
        match = self._take(_PIECE)
        if match is None or match[0] in _QUOTES:
            raise Unreadable("no end")
        return match[0]


def _data(value: Any) -> Any:
    return None if isinstance(value, _Function) else value


def _called(name: str, given: list[Any]) -> Any:
    if "JSON" in name:
        try:
            return json.loads(given[0], strict=False) if given and isinstance(given[0], str) else None
        except (ValueError, RecursionError):
            return None
    if "create" in name:
        return {}
    if name.startswith("Array"):
        return []
    return given[0] if given else None


def _assign(whole: Any, steps: list[int | str], value: Any) -> None:
    """Put a value into a part of an object or list."""
    *way, last = steps
    for step in way:
        fits = isinstance(whole, dict) and step in whole
        whole = (
            whole[step] if fits or (isinstance(whole, list) and isinstance(step, int) and step < len(whole)) else None
        )
    if isinstance(whole, dict):
        whole[str(last)] = value
    elif isinstance(whole, list) and isinstance(last, int) and last < _LONGEST_LIST:
        whole.extend([None] * (last + 1 - len(whole)))
        whole[last] = value


def _number(text: str) -> float | int:
    try:
        return int(text)
    except ValueError:
        return int(text, 16) if "x" in text.lower() else float(text)
