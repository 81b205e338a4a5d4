"""Elements that vendors put into the pages of many sites, known by their classes."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern
from jsnews.article.text import names

# Widgets of vendors that sit on many sites: consent layers, recommendations, comments. Whole words only: a page may
# well have a class that merely contains such a name.
_VENDORS = pattern(
    r"(?:onetrust-.+|ot-sdk-.+|didomi-.+|cybotcookiebot.*|usercentrics-.+|qc-cmp2?-.+|truste?_?overlay|sp_message_.+|"
    r"disqus_thread|fb-comments|coral-stream|hyvor-talk.*|outbrain.*|taboola.*|trc_rbox.*|trc_related.*|addtoany_.+|"
    r"sharedaddy|jp-relatedposts|yarpp-related|zergnet-widget|rc-widget.*|strossle-.+|plista_.+|"
    r"div-gpt-ad.*|adsbygoogle)$",
    re.I,
)
_HEADS = names(
    "onet ot-s dido cybo user qc-c trus sp_m disq fb-c cora hyvo outb tabo trc_ addt shar jp-r yarp zerg rc-w stro "
    "plis div- adsb"
)


def is_vendor(classes: str) -> bool:
    """Whether one of the names is a vendor's; the first letters settle nearly all."""
    return any(name[:4].lower() in _HEADS and _VENDORS.match(name) for name in classes.split())
