"""The text of an object of data as HTML: strings of prose, and the typed elements in which editors keep a text."""

from __future__ import annotations

import html
import re
from itertools import groupby
from typing import Any

from jsnews.article.metadata.scripts import unpacked
from jsnews.article.pattern import pattern
from jsnews.article.text import names

MARKUP = pattern(
    r"</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|strong|b|em|i|u|span|su[pb]|mark|cite|q|a)(?:\s[^<>]*)?/?>", re.I
)
_BRACED_END = pattern(r"\{/([a-z][a-z\d-]{0,30})\}", re.I)  # where a system keeps tags from ending its script
PARAGRAPH_ENDS = pattern(r"\n\s*\n|\r\n|(?<=[.!?…。！？»”\"])\n")
_TEXT_KEYS = names(
    "text content body html value paragraph children data model description markdown articlebody bodytext rendered "
    "testo texto texte tekst inhalt contenido contenuto conteudo contenu corps corpo cuerpo fulltext maintext story"
)
_BLOCKS = pattern(r"<(?:p|br|h[1-6]|li)\b[^<>]*>.*?<(?:p|br|h[1-6]|li)\b", re.I | re.S)
_HEADING_KEYS = names("heading subheading subhead crosshead crossheading intertitle")
# Where an element has its own text, best first.
_CONTENT_KEYS = (
    *("content", "text", "children", "content_elements", "items", "value", "html", "body", "paragraph", "richText"),
    *("innerHTML", "markdown", "quote", "title", "heading", "data", "model", "fields", "attributes", "attrs", "blocks"),
    *("elements", "entries", "eintraege", "elemente", "elementos", "elementi", "zitat", "testo", "texto", "texte"),
)
_KIND_KEYS = (
    *("type", "_type", "__typename", "nodeType", "subtype", "listItem", "style", "kind", "blockType", "tag", "tagName"),
    *("component", "__component", "acf_fc_layout", "blockName"),
)
_LONGEST_KIND = 60
_WORDS = pattern(r"[A-Z]?[a-z]+\d?|[A-Z]+(?![a-z])\d?")
_LEVEL = pattern(r"\bh([1-6])\b|\bheading-([1-6])\b")
# Kinds of elements that are no text of the article, and keys of what is none.
_ASIDE = names(
    "image images img photo picture figure video audio gallery slideshow carousel embed oembed iframe tweet twitter "
    "instagram youtube facebook social ad ads advert advertisement promo interstitial related recommended teaser "
    "newsletter cta button divider map poll quiz author byline comments widget script style svg nav footer "
    "pullquote pull podcast player caption bild bilder foto fotos galerie galeria immagine imagen imagem anzeige "
    "werbung publicidad pubblicita publicite umfrage encuesta sondage"
)
_OTHER_KEYS = pattern(
    r"(?:credits?|by|authors?|bylines?|contributors?|related.*|recommend.*|promo.*|images?|media|photos?|pictures?|"
    r"gallery|galleries|videos?|captions?|taxonomy|tags?|categor(?:y|ies)|sites?|websites?|owner|distributor|seo|comments?|"
    r"teasers?|trending|popular|newsletters?|navigation|menu|footer|breadcrumbs?|ads?|embeds?|publisher|_links)$",
    re.I,
)
_HEADINGS = names(
    "heading header subheading subheader subhead subheadline crosshead crossheading intertitle subtitle zwischentitel "
    "zwischenueberschrift intertitre intertitulo subtitulo entretitulo titoletto tussenkop mellomtittel mellanrubrik"
)
_HEADINGS |= frozenset(f"h{level}" for level in range(1, 7))
_ITEMS = names("item li listitem bullet number")
_LISTS = names("list liste lista elenco lijst")
_QUOTES = names("quote blockquote zitat cita citazione citaat")
_TEXTS = names("text paragraph p block unstyled normal richtext html copy body markdown")
_LEAF = names("text span")
_INLINE_IN = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6"))
_PROSE = 60  # characters of a string that is a paragraph wherever it stands
_LONGEST_SUMMARY = 400
_DEEPEST = 30
_LARGEST = 1_500_000  # characters of HTML


def as_html(thing: dict[str, Any]) -> str:
    """The text of an object, its paragraphs, headings, lists and quotes as elements."""
    writer = _Writer()
    writer.write_parts(thing, 0)
    runs = groupby(writer.parts, key=lambda part: part.startswith("<li>"))
    return "\n".join(f"<ul>{''.join(run)}</ul>" if items else "\n".join(run) for items, run in runs)


class _Writer:
    """Writes each object once, however often the data holds it."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.size = 0
        self.seen: dict[int, Any] = {}  # kept, so that no other object takes its number

    def write(self, value: Any, depth: int) -> None:
        """The prose below a value, in order."""
        if not self._is_new(value, depth):
            return
        if element := _react(value):
            value = element
        if isinstance(value, list):
            for child in value:
                if isinstance(child, str):
                    self._prose(child)
                else:
                    self.write(child, depth + 1)
        elif (kinds := _kinds(value)).isdisjoint(_ASIDE):
            if tag := _tag(value, kinds):
                self._add(f"<{tag}>{self._content(value, tag, depth)}</{tag}>")
            else:
                self.write_parts(value, depth)

    def write_parts(self, value: dict[str, Any], depth: int) -> None:
        """The prose of an object that is no element itself."""
        for key, packed in value.items():
            child = unpacked(packed)
            if isinstance(child, str):
                if self._is_text(key, child, depth):
                    self._prose(child)
                elif depth and key.lower() in _HEADING_KEYS:
                    self._add(f"<h2>{_marked(child)}</h2>")
            elif not _OTHER_KEYS.match(key):
                self.write(child, depth + 1)

    def _is_text(self, key: str, value: str, depth: int) -> bool:
        """Whether a key is one of texts, or its string is marked up as paragraphs; not the object's own summary."""
        if len(value) <= _LONGEST_SUMMARY:
            return key.lower() in _TEXT_KEYS and (depth > 0 or key != "description")
        return key.lower() in _TEXT_KEYS or (not _OTHER_KEYS.match(key) and _BLOCKS.search(value) is not None)

    def _prose(self, text: str) -> None:
        """A string that is long enough for a paragraph, or has the markup of one."""
        if (len(text) >= _PROSE or MARKUP.search(text)) and not text.startswith(("http", "{", "[", "$")):
            self._add(f"<div>{_marked(text)}</div>")

    def _add(self, part: str) -> None:
        self.size += len(part)
        if self.size <= _LARGEST:
            self.parts.append(part)

    def _is_new(self, value: Any, depth: int) -> bool:
        """Whether an object or list is met for the first time, not too deep, and there is room for it."""
        if not isinstance(value, dict | list) or id(value) in self.seen or depth > _DEEPEST:
            return False
        self.seen[id(value)] = value
        return self.size <= _LARGEST

    def _content(self, value: dict[str, Any], tag: str, depth: int) -> str:
        """The inner HTML of an element."""
        found = next((child for key in _CONTENT_KEYS if (child := value.get(key))), "")
        return self._inner(unpacked(found), tag, depth + 1)

    def _inner(self, value: Any, within: str, depth: int) -> str:
        """What stands in an element, itself an element or a part of its line."""
        if isinstance(value, str):
            self.size += len(value)
            return _marked(value) if self.size <= _LARGEST else ""
        if not self._is_new(value, depth):
            return ""
        if element := _react(value):
            value = element
        if isinstance(value, list):
            return "".join(self._item(child, within, depth) for child in value)
        kinds = _kinds(value)
        if not kinds.isdisjoint(_ASIDE):
            return ""
        tag = _tag(value, kinds)
        if within in _INLINE_IN and kinds <= _LEAF:
            tag = None
        inner = self._content(value, tag or within, depth)
        return f"<{tag}>{inner}</{tag}>" if tag else inner

    def _item(self, value: Any, within: str, depth: int) -> str:
        inner = self._inner(value, within, depth + 1)
        is_item = within in ("ul", "ol") and inner and not inner.startswith(("<li>", "<ul>", "<ol>"))
        return f"<li>{inner}</li>" if is_item else inner


def _react(value: Any) -> dict[str, Any] | None:
    """An element as React's flight stream writes it, ["$", "p", null, {"children": …}]."""
    if isinstance(value, list) and len(value) > 3 and value[0] == "$" and isinstance(value[3], dict):
        return {"tag": value[1], **value[3]}
    return None


def _kinds(value: dict[str, Any]) -> frozenset[str]:
    """The words in which an object says what it is."""
    given = (kind for key in _KIND_KEYS if isinstance(kind := value.get(key), str) and len(kind) <= _LONGEST_KIND)
    return frozenset(word.lower() for kind in given for word in _WORDS.findall(kind))


def _tag(value: dict[str, Any], kinds: frozenset[str]) -> str | None:
    """The HTML element of an object that is one of a text."""
    if not kinds.isdisjoint(_HEADINGS):
        return _heading(value, kinds)
    if kinds & {"ul", "ol"} or (kinds & _LISTS and kinds.isdisjoint({"item"})):
        return "ol" if kinds & {"ol", "ordered", "numbered"} or value.get("list_type") == "ordered" else "ul"
    for tag, words in (("li", _ITEMS), ("blockquote", _QUOTES), ("p", _TEXTS)):
        if not kinds.isdisjoint(words):
            return tag
    return None


def _heading(value: dict[str, Any], kinds: frozenset[str]) -> str:
    """The tag of a heading, h2 where it does not say which."""
    told = next((kind for kind in kinds if _LEVEL.match(kind)), None)
    inner = next((part for key in ("attrs", "attributes", "data") if isinstance(part := value.get(key), dict)), {})
    level = value.get("level") or inner.get("level")
    return told or (f"h{level}" if level in range(1, 7) else "h2")


def _marked(text: str) -> str:
    """A string as HTML: its own markup, or its paragraphs."""
    if "&lt;" in text and "<" not in text:
        text = html.unescape(text)
    if MARKUP.search(text):
        return _BRACED_END.sub(r"</\1>", text) if "{/" in text else text
    return PARAGRAPH_ENDS.sub("<p>", html.escape(html.unescape(text), quote=False))
