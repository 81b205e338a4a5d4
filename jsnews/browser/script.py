"""The in-page files put together: one init script for every frame."""

from __future__ import annotations

import dataclasses
import json
import re
from functools import cache
from importlib.resources import files

from jsnews.options import Limits

# In this order: each file finds on `page` what those before it have put there.
ROOMS = (
    "members",
    "ground",
    "timers",
    "clock",
    "text",
    "watchers",
    "scripts",
    "asked",
    "fonts",
    "holds",
    "service",
    "phrases",
    "words",
    "gist",
    "tree",
    "look",
    "region",
    "beside",
    "addresses",
    "denied",
    "press",
    "splash",
    "folds",
    "reveal",
    "scroll",
    "sealed",
    "boxes",
    "once",
    "consent",
    "front",
    "birth",
    "dialogs",
    "rules",
    "pages",
    "keep",
    "guard",
    "others",
    "pending",
    "tidy",
    "rest",
    "cover",
    "inert",
    "capture",
    "highlight",
    "rehearse",
)
# Members of nodes that a page can put something else in place of: the fields of a form, and what has a name in the
# document, hide those that are called alike. In the rooms `.name` means the browser's own for each of these names.
_NAMES = (
    "ariaChecked ariaDisabled ariaExpanded ariaLabel ariaSelected ariaValueNow assignedSlot attributes baseURI body"
    " checkVisibility childElementCount childNodes children className clientHeight clientWidth cloneNode closest"
    " compareDocumentPosition contains createElement createTreeWalker defaultView dispatchEvent documentElement"
    " elementFromPoint"
    " firstChild firstElementChild getAnimations getAttribute getBoundingClientRect getClientRects"
    " getElementsByTagName getRootNode hasAttribute head hidden innerHTML innerText isConnected lastElementChild"
    " localName matches namespaceURI nextElementSibling nextSibling nodeType ownerDocument parentElement parentNode"
    " previousElementSibling previousSibling querySelector querySelectorAll readyState remove removeAttribute"
    " replaceWith scripts scrollHeight scrollIntoView scrollingElement shadowRoot style tagName textContent title"
)
MEMBERS = tuple(_NAMES.split())
_MEMBER = re.compile(rf"(?<!\.)(\?\.|\.)({'|'.join(MEMBERS)})\b")


def camel(name: str) -> str:
    """`chain_life_ms` → `chainLifeMs`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def limits_json(limits: Limits) -> str:
    """The limits that in-page scripts read, as a JavaScript object."""
    values = dataclasses.asdict(limits)
    return json.dumps({camel(name): value for name, value in values.items() if not name.endswith("_s")})


@cache
def room(name: str) -> str:
    """One in-page file: an arrow function of (page, limits)."""
    return (files("jsnews.browser") / "page" / f"{name}.js").read_text(encoding="utf-8")


@cache
def init_script(limits: Limits) -> str:
    """The script that runs in every frame before any of the page's own."""
    calls = "\n".join(f"({unhidden(_expression(room(name)))})(page, limits);" for name in ROOMS)
    keys = ", ".join(f"[, ${name}]" for name in MEMBERS)
    return (
        "(() => {\nif (Object.getOwnPropertyDescriptor(window, '__jsnews'))\n"
        "  return __jsnews.renew();\n"
        # Pages replace even these; what we hold is what the browser gave.
        "const { Set, Map, WeakMap, WeakSet, WeakRef, Promise, URL, Proxy, Reflect } = window;\n"
        "const { Event, MouseEvent, KeyboardEvent, Node, NodeFilter, CSS, Request } = window;\n"
        f"const members = {json.dumps(MEMBERS)}.map((name) => [name, Symbol.for(`jsnews ${{name}}`)]);\n"
        f"const [{keys}] = members;\n"
        f"const page = {{}};\nconst limits = {limits_json(limits)};\npage.limits = limits;\n{calls}\n"
        "Object.defineProperty(window, '__jsnews', { value: Object.freeze(page) });\n})();"
    )


def _expression(source: str) -> str:
    """The file without its leading comments, so that it can stand in brackets."""
    lines = source.splitlines()
    while lines and lines[0].startswith("//"):
        lines.pop(0)
    return "\n".join(lines).strip()


def unhidden(source: str) -> str:
    """The file with the key of each of these members in place of its name."""
    return _MEMBER.sub(lambda found: f"{'?.' if found[1] == '?.' else ''}[${found[2]}]", source)
