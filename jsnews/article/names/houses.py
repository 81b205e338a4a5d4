"""The word by which a site calls itself, and the names that begin with it: its desks."""

from __future__ import annotations

from jsnews.address import split
from jsnews.article.names.persons import folded
from jsnews.article.text import names as listed

_ARTICLES = listed("the le la les el los las il lo der die das de het o a")


def brand_of(url: str | None) -> str:
    """The word by which the site calls itself in its address: "courier" of news.courier.co.uk, "harbourcourier" of
    harbour-courier.de."""
    labels = (split(url).hostname or "").removeprefix("www.").split(".")
    return max(labels[-3:-1], key=len, default="").replace("-", "")


def without_brand(names: tuple[str, ...], brand: str) -> tuple[str, ...]:
    """The names but for the site's desk among them ("Mina Seo, Courier Berlin"); alone it may be a blogger's name."""
    return tuple(name for name in names if not begins_with(name, brand)) or names


def is_desk_of(name: str, house: str) -> bool:
    """Whether a name is the house's with more words behind it, or its first word with a letter: "Courier Berlin"; or
    ends with one that a hyphen joins: "Namsan Harbour-Gazette"."""
    words, own = folded(name).split(), folded(house).split()
    if not own or len(words) < 2:
        return False
    lettered = len(words[-1]) == 1 and own[: len(words) - 1] == words[:-1]
    tail = own[1:] if own[0] in _ARTICLES else own
    behind = "-" in house and len(words) > len(tail) > 1 and words[-len(tail) :] == tail
    return lettered or behind or (len(words) > len(own) and words[: len(own)] == own)


def begins_with(name: str, brand: str) -> bool:
    """Whether the first words of a name are the site's word for itself, in its address without accents."""
    words = folded(name).split()
    first = 1 if words and words[0] in _ARTICLES else 0
    return any("".join(words[first:count]) == brand for count in range(first + 1, len(words) + first))


def is_short_for_house(name: str, publisher: str) -> bool:
    """Whether a name of several words is the beginning of the publisher's."""
    return " " in name and folded(publisher).startswith(f"{folded(name)} ")
