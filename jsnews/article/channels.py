"""Channels of newsrooms in messengers: what names a messenger, and who speaks of a channel there as their own."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern
from jsnews.article.text import names

_MESSENGER = pattern(
    r"whats ?app|telegram|\bviber\b|\bzalo\b|व्हाट्स ?[एऐ]प|टेलीग्राम|হোয়াটসঅ্যাপ|টেলিগ্রাম|واتس ?[اآ][بپ]|واٹس ?ایپ|"
    r"تليجرام|تيليجرام|تلغرام|تلگرام|ٹیلی ?گرام|ват?цап|вотсап|вайбер|телегра[мі]|וו?אטסאפ|טלגרם|"
    r"카카오톡|텔레그램|วอตส์แอป",
    re.I,
)
# A part of each of those names: plain words are found faster than a pattern of them, and most lines have none.
_STEMS = names(
    "whats viber zalo telegr телегр टेलीग्राम व्हाट्स হোয়াটস টেলিগ্রাম واتس واٹس تليجرام تيليجرام تلغرام تلگرام ٹیلی "
    "вацап ватцап вотсап вайбер אטסאפ טלגרם 카카오톡 텔레그램 วอตส์แอป"
)
# Newsrooms speak of a channel there as theirs, in whatever words they ask to join it.
_CHANNEL = pattern(
    r"channel|kanal|canal|chaîne|kanaal|kanał|kanál|канал|kênh|saluran|chaneli|κανάλι|قنا[ةت]|کانال|چینل|ערוץ|चैनल|চ্যানেল|"
    r"ช่อง|채널|チャンネル|频道|頻道|gr[oue]+p|групп|груп[аиі]\b|קבוצ|مجموع|ग्रुप|গ্রুপ|گروپ|群",
    re.I,
)
_OUR = pattern(
    r"\b(?:our|unser\w*|notre|nuestr[oa]s?|noss[oa]s?|nostr[oaiu]|ons|onze|vår[at]?|vores|meidän|"
    r"nasz(?:a|e|ego|ej|ym|ych)?|naš(?:i|e|eho|em|ega|im|em)?|náš|наш(?:а|е|его|ем|ему|им|у|и|ей|ого|ому)?|kami|"
    r"chúng tôi|yetu|aming|μας|ہمارے|ہماری)(?!\w)|(?:کانال|گروه)\W[^.]{0,20}\bما\b|(?:kanal|grub)ımız|قناتنا|مجموعتنا|"
    r"שלנו|हमारे|আমাদের|ของเรา|저희|본지|私たち|弊紙|本紙|我们|我們|本报|本報",
    re.I,
)
_QUOTES = pattern(r"[“”„«»\"「」]")
_SENTENCE = pattern(r"[.!?…]\s|[。！？]")


def names_messenger(text: str) -> bool:
    """Whether a text has the name of a messenger in it."""
    small = text.lower()
    return any(stem in small for stem in _STEMS) and _MESSENGER.search(text) is not None


def offers_channel(text: str) -> bool:
    """Whether a sentence of a line, in the newsroom's own words, speaks of its channel in a messenger."""
    if not names_messenger(text) or _QUOTES.search(text):
        return False
    return any(all(words.search(said) for words in (_MESSENGER, _CHANNEL, _OUR)) for said in _SENTENCE.split(text))
