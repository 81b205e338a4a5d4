"""The word by which a site calls itself, and the names that begin with it: its desks."""

from __future__ import annotations

from urllib.parse import urlsplit

from jsnews.article.text import plain


def brand_of(url: str | None) -> str:
    """The word by which the site calls itself in its address: "courier" of news.courier.co.uk."""
    labels = (urlsplit(url or "").hostname or "").removeprefix("www.").split(".")
    return max(labels[-3:-1], key=len, default="")


def without_brand(names: tuple[str, ...], brand: str) -> tuple[str, ...]:
    """The names but for the site's desk among them ("Mina Seo, Courier Berlin"); alone it may be a blogger's name."""
    return tuple(name for name in names if not begins_with(name, brand)) or names


def begins_with(name: str, brand: str) -> bool:
    """Whether the first words of a name are the site's word for itself."""
    words = plain(name).split()
    return any("".join(words[:count]) == brand for count in range(1, len(words)))
