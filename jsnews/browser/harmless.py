"""HTML that was not written down by our script in the page it is of, made as inert as a snapshot is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# What runs, loads or may be read in another way when it is read again.
_RUNS = {"style", "template", "applet", "canvas", "svg", "math", "object", "embed", "frame", "frameset", "portal"}
_LEFT_OUT = frozenset(_RUNS | {"noscript", "xmp", "plaintext", "noembed", "noframes", "textarea"})
_KEPT_LINKS = frozenset({"canonical", "amphtml", "next", "author"})  # nothing is loaded from there
_ACTS = re.compile(r"on|(?:style|nonce|integrity|srcdoc)$", re.I)
_ADDRESSES = frozenset({"href", "src", "action", "formaction", "poster", "cite", "xlink:href", "background", "data"})
_BLANKS = re.compile(r"[\x00-\x20]+")
_SCHEME = re.compile(r"([a-z][a-z\d+.-]*):", re.I)
_OF_THE_WEB = frozenset({"http", "https", "mailto"})


def harmless_body(html: str) -> str:
    """The inside of a body, as a frame of another site hands it out: without scripts, data and marks of a kept one."""
    body = _cleaned(f"<body>{html}", scripts=False).body
    return (body.inner_html or "") if body is not None else ""


def harmless_page(html: str) -> str:
    """A whole document. Its scripts stay as mere text, for the state that they may hold."""
    return _cleaned(html, scripts=True).html or ""


def _cleaned(html: str, *, scripts: bool) -> LexborHTMLParser:
    from selectolax.lexbor import LexborHTMLParser  # rarely needed

    parser = LexborHTMLParser(html)
    waiting = [parser.root]
    while waiting:
        node = waiting.pop()
        while node is not None:
            following = node.next
            if _is_left_out(node, scripts=scripts):
                node.decompose()
            elif node.is_element_node:
                _clean(node)
                waiting.append(node.first_child)
            node = following
    return parser


def _is_left_out(node: LexborNode, *, scripts: bool) -> bool:
    tag = node.tag
    if tag == "meta":
        return "refresh" in (node.attributes.get("http-equiv") or "").lower()
    if tag == "link":
        return (node.attributes.get("rel") or "").lower() not in _KEPT_LINKS
    return tag in _LEFT_OUT or (tag == "script" and not scripts) or node.is_comment_node


def _clean(node: LexborNode) -> None:
    attributes = node.attributes
    for name, value in attributes.items():
        if _ACTS.match(name) or (name in _ADDRESSES and not _is_of_the_web(value or "")):
            del node.attrs[name]
    if node.tag == "iframe":
        node.attrs["sandbox"] = ""
    elif node.tag == "script" and "json" not in (attributes.get("type") or ""):
        node.attrs["type"] = "text/plain"
        node.attrs["data-jsnews-state"] = ""


def _is_of_the_web(url: str) -> bool:
    """Whether an address leads to pages, as a relative one does."""
    scheme = _SCHEME.match(_BLANKS.sub("", url))
    return scheme is None or scheme[1].lower() in _OF_THE_WEB
