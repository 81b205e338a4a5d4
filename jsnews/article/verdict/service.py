"""Pages by which a site serves its readers or speaks of itself: long texts at times, and no articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jsnews.address import split
from jsnews.article.metadata.jsonld import ARTICLE_TYPES, types_of
from jsnews.article.metadata.sitename import SEPARATOR, site_names
from jsnews.article.text import plain
from jsnews.article.verdict.findings import Findings
from jsnews.article.words.service import service_pages

_ANSWERS = frozenset(("FAQPage", "QAPage"))
_SHORTEST = 4  # characters of a word by which a host is known
_MOST_AFTER = 4  # words from a page's name to the end of the site's: "Contact the Northern Gazette"


def serves(findings: Findings) -> str | None:
    """The name of such a page: its headline is no more than that and perhaps the site's name."""
    page, head = findings.page, findings.head
    # A page of questions and answers is as often one of these as an article.
    if findings.signed or types_of(head.thing or {}) & ARTICLE_TYPES - _ANSWERS:
        return None
    names = site_names(page, head)
    parts = [part for part in SEPARATOR.split(findings.headline) if plain(part) not in names]
    sites = {name.split()[-1] for name in names}
    host = split(head.own_url).hostname or ""
    if not parts or not all(_is_name(plain(part), sites, host) for part in parts):
        return None
    return findings.headline.strip()


def _is_name(said: str, sites: Iterable[str], host: str) -> bool:
    return any(words in service_pages() for words in _without_site(said, sites, host))


def _without_site(said: str, sites: Iterable[str], host: str) -> Iterator[str]:
    """The words, and those of them that stand before the site's name: "about the gazette", "abonnez vous au monde".

    `sites` are the last words of its names: what begins them melts with the word before in many languages.
    """
    yield said
    words = said.split()
    last = words[-1] if words else ""
    if last in sites or (len(last) >= _SHORTEST and last in host):
        yield from (" ".join(words[:end]) for end in range(max(1, len(words) - _MOST_AFTER), len(words)))
