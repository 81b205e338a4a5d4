"""Lines that are links, and where they lead: to another page of the same site, or elsewhere."""

from __future__ import annotations

import re
from urllib.parse import SplitResult

from jsnews.address import split
from jsnews.article.page.dom import Inline, TextBlock
from jsnews.article.page.pictures import provider_of
from jsnews.article.pattern import pattern
from jsnews.article.text import address, names

_LABEL = pattern(r"\W*[^\W\d][^.:!?：]{1,39}[:：]\s*")
_MERE = names("class style title target rel")  # attributes of a link that say nothing of what it does
_SIGNS = " →›»►▶➤>|([*-–—•"
_PICTURE = pattern(r"\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])", re.I)
_UNKNOWN = "https://unknown.invalid/"  # a page without an address: its relative links are all to the same site
_AUTHOR_PATH = pattern(
    r"/(?:authors?|autor(?:e[ns]?|i|es)?|auteurs?|people|persons?|profiles?|staff|journalists?|reporters?|writers?|"
    r"contributors?|columnists?|muhabir(?:ler)?|yazar(?:lar)?|penulis|toimittajat?|kirjoittajat?|szerzok?|skribent(?:er)?|"
    r"journalister|forfattere?|dziennikarze?|novinar[ij]?|avtory?|redaktor(?:i|y)?|signatures?|giornalist[ai]|"
    r"periodistas?|jornalistas?|team|redaktion|redactie|redaccion|by|users?|member|firmas)/(?:(?!log)[^/?#]{3,}|\d)"
)


def link_of(inline: Inline | None) -> Inline | None:
    """The link around an inline element."""
    while inline is not None and inline.tag != "a":
        inline = inline.outer
    return inline


def href_of(inline: Inline | None) -> str | None:
    """The address that the link around an inline element leads to, as it is written."""
    link = link_of(inline)
    return link.attributes.get("href") if link is not None else None


def hrefs_of(block: TextBlock) -> list[str]:
    """The addresses that a block links to, each once, as they are written."""
    found: dict[str, None] = {}
    for _, inline in block.pieces:
        if href := href_of(inline):
            found[href] = None
    return list(found)


def is_scripted(block: TextBlock) -> bool:
    """Whether a block is in a link that only a script follows: no place in the page, and no button either."""
    links = {id(link): link for text, inline in block.pieces if text.strip() and (link := link_of(inline))}
    return len(links) == 1 and all(link.attributes.keys() <= _MERE for link in links.values())


def unlabelled(text: str) -> str:
    """A line without the label before it: what is left of "Read also: …"."""
    label = _LABEL.match(text)
    return text[label.end() if label else 0 :].lstrip(_SIGNS)


def leads_on(block: TextBlock, url: str) -> bool:
    """Whether a block links to one address, and that is another page of the site at `url` ("" where none is known)."""
    hrefs = hrefs_of(block)
    return len(hrefs) == 1 and is_other_page(hrefs[0], url)


def is_other_page(href: str, url: str) -> bool:
    """Whether a link leads to another page of the site at `url`."""
    target = _target(href, url)
    return target is not None and not _is_part(target, split(url or _UNKNOWN))


def opens_picture(block: TextBlock) -> bool:
    """Whether a block links to a picture's file."""
    return any(map(leads_to_picture, hrefs_of(block)))


def leads_away(block: TextBlock, url: str) -> bool:
    """Like `leads_on`, for a page that may be an index: what it links to may well stand below its own address."""
    hrefs = hrefs_of(block)
    target, here = _target(hrefs[0], url) if len(hrefs) == 1 else None, split(url or _UNKNOWN)
    return target is not None and (target.path.rstrip("/"), target.query) != (here.path.rstrip("/"), here.query)


def leads_within(block: TextBlock, url: str) -> bool:
    """Whether a block links to nothing but places on the page at `url` itself."""
    hrefs = hrefs_of(block)
    return bool(hrefs) and all(place_in(href, url) for href in hrefs)


def place_in(href: str, url: str) -> str | None:
    """The place on the page at `url` that a link leads to; None where it leads elsewhere, or to no place.

    Browsers write whole addresses into what they save, with what the page was asked for besides its own.
    """
    before, _, place = href.partition("#")
    if not place or (before and not _is_same(before, url)):
        return None
    return place


def _is_same(href: str, url: str) -> bool:
    """Whether an address is that of a page, but for what is asked of it beside its own."""
    there, here = _target(href, url) if url else None, split(url)
    return there is not None and _is_itself(there, here)


def _target(href: str, url: str) -> SplitResult | None:
    """The address that a link leads to, where it is of the same site."""
    base = url or _UNKNOWN
    target = address(href, base)
    return split(target) if target is not None and provider_of(target) == provider_of(base) else None


def _is_part(there: SplitResult, here: SplitResult) -> bool:
    """Whether an address is the page at another, one of its parts or entries, or one more of its pages."""
    path = here.path.rstrip("/")
    return _is_itself(there, here) or (bool(path) and there.path.startswith(f"{path}/"))


def _is_itself(there: SplitResult, here: SplitResult) -> bool:
    """Whether an address is the page at another, but for what is asked of the server besides."""
    same = there.path.rstrip("/") == here.path.rstrip("/")
    return same and (there.query == here.query or not here.query)


def leads_to_author(inline: Inline | None) -> bool:
    """Whether a text is in a link to an author's page."""
    return bool((href := href_of(inline)) and _AUTHOR_PATH.search(href))


def leads_to_picture(href: str) -> bool:
    """Whether an address is that of a picture."""
    return _PICTURE.search(href) is not None
