"""Elements whose whole subtree is never the article's: by tag, by role, or by the name of a vendor."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from jsnews.article.pattern import pattern
from jsnews.article.text import names
from jsnews.article.words.adverts import calls_advert

# They never hold the article's text (measured: 0.02 % of it); rt and rp are reading aids beside it.
SKIPPED = names(
    "script style noscript template svg object head select option canvas textarea input source link meta path embed "
    "map area track param base nav footer dialog menu math rt rp "
    "amp-ad amp-embed amp-sticky-ad amp-auto-ads amp-consent amp-user-notification amp-sidebar gpt-ad ad-slot"
)
_ROLES = frozenset(("navigation", "contentinfo", "menu", "dialog", "alertdialog", "tooltip"))
_SLOT = "data-google-query-id"  # put on an advertisement's place when it has been filled
# Widgets of vendors that sit on many sites: consent layers, recommendations, comments. Whole words only: a page may
# well have a class that merely contains such a name, and a vendor may fold a text ("taboola-readmore").
_VENDORS = pattern(
    r"(?:onetrust-.+|ot-sdk-.+|didomi-.+|cybotcookiebot.*|usercentrics-.+|qc-cmp2?-.+|truste?_?overlay|sp_message_.+|"
    r"disqus_thread|fb-comments|coral-stream|hyvor-talk.*|(?:outbrain|taboola)(?!.*read-?more).*|trc_rbox.*|trc_related.*|addtoany_.+|"
    r"sharedaddy|jp-relatedposts|yarpp-related|zergnet-widget|rc-widget.*|strossle-.+|plista_.+|"
    r"div-gpt-ad.*|google_ads_iframe.*|adsbygoogle)$",
    re.I,
)
_VENDOR_HEADS = names(
    "onet ot-s dido cybo user qc-c trus sp_m disq fb-c cora hyvo outb tabo trc_ addt shar jp-r yarp zerg rc-w stro "
    "plis div- adsb goog"
)


def is_foreign(attributes: Mapping[str, str | None]) -> bool:
    """Whether a block-level element is another's by its role, its data or what it is called."""
    if attributes.get("role") in _ROLES or _SLOT in attributes:
        return True
    called = attributes.get("aria-label") or attributes.get("title")
    return called is not None and calls_advert(called)


@lru_cache(maxsize=8_192)
def is_vendor(classes: str) -> bool:
    """Whether one of the classes and ids of an element is a vendor's; the first letters settle nearly all."""
    return any(name[:4].lower() in _VENDOR_HEADS and _VENDORS.match(name) for name in classes.split())
