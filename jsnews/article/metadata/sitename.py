"""The site's name in titles and headings: what it is called, and a title without it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from jsnews.address import split
from jsnews.article.metadata.head import Head
from jsnews.article.metadata.jsonld import first_string
from jsnews.article.page.dom import Page
from jsnews.article.pattern import pattern
from jsnews.article.text import line, plain

_DENSE = "[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"  # scripts that put no space around a mark
SEPARATOR = pattern(
    r"\s+[|–—·•»«‹›<:/\\>-]+\s+|\s*[|｜»]\s*|\s+::\s+|"
    rf"(?<={_DENSE})(?:\s*[_：–—-]+\s*(?={_DENSE})|_)|_(?={_DENSE})"
)
# A house at the end of a title: no part of a sentence ends so, as "警方通报" does.
_EASTERN_HOUSE = pattern("[\u3040-\u30ff\u3400-\u9fff](?:[网網]站?|[频頻]道|[日晚早时時][报報]|新聞社?|ニュース)$")
COLON = pattern(r":\s+")
# These part titles in Latin scripts, too, where a system joins the names of section and site to them.
_JOINT = pattern(r"_|\s*[|–—-]+\s*")
# "(Page 1 of 2)", "（1/2 ページ）"; without the word it may be the part of a series.
_PAGE = r"(?:page|seite|página|pagina|pagină|strona|strana|stránka|sida|side|sivu|sayfa|oldal|страница|halaman|trang)"
_PAGES = r"\d{1,3}\s*(?:/|／|of|von|de|di|van|av|af|z|из|sur|dari)\s*\d{1,3}"
_PAGE_NUMBER = pattern(
    rf"\s*[(（\[［](?:{_PAGE}\s+{_PAGES}|{_PAGES}\s*(?:{_PAGE}|ページ|[页頁]|페이지))[)）\]］]$", re.I
)
_EDGES = " |｜–—·•:：/\\<>-_,"
_POINTED = {"«": "»", "»": "«", "‹": "›", "›": "‹"}  # they part titles, and quote
_LONGEST = 60  # characters
_MOST_MARKS = 12  # in a title
_SHORTEST = 5  # characters of a name by which a site is known
_LOGOS = 3  # pictures at the head of a page
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "ß": "ss"})
_BARE = str.maketrans("äöüåøáàâãéèêëíìîïóòôõúùûçñčšžćđłńśźż", "aouaoaaaaeeeeiiiioooouuucncszcdlnszz")


def site_names(page: Page, head: Head) -> frozenset[str]:
    """What the site calls itself, in plain words: by its head, its logo's link, its address."""
    names = {plain(head.meta(name)) for name in ("og:site_name", "application-name")}
    if head.thing:
        names.add(plain(first_string(head.thing.get("publisher"))))
    end = SEPARATOR.split(head.title)[-1]
    last = plain(end)
    # Behind a colon somebody speaks, or it is told what happened.
    apart = not head.title.removesuffix(end).rstrip().endswith((":", "："))
    named = _in_address(last, head) or last in _logos(page) or (apart and _EASTERN_HOUSE.search(last))
    if last and last != plain(head.title) and named:
        names.add(last)
    return frozenset(names - {""})


def is_site(title: str, page: Page, head: Head) -> bool:
    """Whether a page's title is no more than the site's name: its address or its logo says the same."""
    joined = re.sub(r"\W", "", title.casefold())
    spelled = {joined.translate(umlauts) for umlauts in (_SPELLED, _BARE)}
    host = (split(head.own_url).hostname or "").removeprefix("www.").replace("-", "")
    label = max(host.split(".")[:-1], key=len, default="")
    if len(label) >= _SHORTEST and any(name.startswith(label) for name in spelled):
        return True
    logos = [plain(node.attributes.get("alt")) for node in page.select("img[alt]")[:_LOGOS]]
    return any(len(logo) >= _SHORTEST and f"{plain(title)} ".startswith(f"{logo} ") for logo in logos)


def suffix_of(head: Head) -> str:
    """The last part of the page's title where it is the shorter one: most often the site's name, in plain words."""
    parts = SEPARATOR.split(head.title)
    whole = {plain(head.meta("og:title")), plain(first_string((head.thing or {}).get("headline")))}
    last = plain(parts[-1])
    return last if len(parts) > 1 and len(parts[-1]) < len(parts[0]) and last not in whole else ""


def trimmed(title: str) -> str:
    """A title without the marks at its edges that parted it from others; those that quote in it stay."""
    while True:
        title = title.strip(_EDGES)
        if _is_odd(title[-1:], title):
            title = title[:-1]
        elif _is_odd(title[:1], title):
            title = title[1:]
        else:
            return title


def _is_odd(mark: str, title: str) -> bool:
    """Whether this is one that has no other to quote something with."""
    return mark in _POINTED and title.count(mark) > title.count(_POINTED[mark])


def without_site(title: str, sites: Iterable[str]) -> str:
    """The title without a first or last part that names the site (`sites` in plain words)."""
    parts = SEPARATOR.split(title)
    if len(parts) < 2:
        first, _, rest = title.partition(": ")
        return trimmed(rest) if rest and plain(first) in sites else title
    if plain(parts[-1]) in sites:
        return trimmed(title[: title.rindex(parts[-1])])
    if plain(parts[0]) in sites:
        return trimmed(title[len(parts[0]) :])
    return title


def without_page(title: str) -> str:
    """The title without the number of the page that an article of several is at."""
    return _PAGE_NUMBER.sub("", title)


def parts_of(title: str) -> list[str]:
    """The title, and what it is without its last or its first parts."""
    marks = dict.fromkeys(mark.span() for find in (SEPARATOR, COLON, _JOINT) for mark in find.finditer(title))
    if len(marks) > _MOST_MARKS:  # a list, not a title with the names of a section and a site
        return [title]
    return [title, *(title[:start] for start, _ in marks), *(title[end:] for _, end in marks)]


def _in_address(name: str, head: Head) -> bool:
    host = (split(head.own_url).hostname or "").removeprefix("www.")
    return re.sub(r"\W", "", name) in host.replace("-", "").split(".")[:-1]


def _logos(page: Page) -> set[str]:
    """The texts of the links to the front page."""
    return {plain(line(node.text())[:_LONGEST]) for node in page.select('a[href="/"], a[rel="home"]')}
