"""What the figures of a share are called, in boxes that show them as they are now."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_LONGEST = 32  # characters
_OF_SHARE = (
    r"(?:price[ /])?market cap(?:itali[sz]ation)?|(?:current|last|closing) price|"
    r"(?:day[’']?s?|daily) (?:range|high|low)|52[- ]?w(?:ee)?ks?(?: |-)(?:range|high|low)|"
    r"(?:avg\.?|average) vol(?:ume)?|dividend yield|p/?e ratio|eps(?: \(ttm\))?|(?:prev(?:ious|\.)?|last) close|"
    r"marktkapitalisierung|tages(?:hoch|tief|spanne)|52[- ]?w(?:ochen)?[- ](?:hoch|tief|spanne)|dividendenrendite|kgv|"
    r"schlusskurs|vortageskurs|capitalisation boursière|rendement du dividende|clôture veille|"
    r"capitalización bursátil|rentabilidad por dividendo|cierre anterior|capitalizzazione di mercato|"
    r"rendimento da dividendo|chiusura precedente|valor de mercado|fechamento anterior|marktkapitalisatie|"
    r"dividendrendement|slotkoers"
)
# What other things have, too.
_ALSO = (
    r"(?:today[’']?s )?change|share price|volume|gross margin|ytd change|aktueller kurs|(?:letzter )?kurs|börsenwert|"
    r"tagesvolumen|cours(?: actuel)?|plus (?:haut|bas)|variation|cotización|volumen|quotazione|koers"
)
_SURE, _FIGURE = pattern(_OF_SHARE, re.I), pattern(rf"{_OF_SHARE}|{_ALSO}", re.I)


def names_share_figure(text: str) -> bool:
    """Whether a line is nothing but what one of the figures of a share may be called."""
    return len(text) <= _LONGEST and _FIGURE.fullmatch(text.rstrip(" :")) is not None


def is_of_share(text: str) -> bool:
    """Whether a line is nothing but the name of a figure that only a share has."""
    return len(text) <= _LONGEST and _SURE.fullmatch(text.rstrip(" :")) is not None
