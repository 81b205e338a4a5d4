"""What the figures of a share are called, in boxes that show them as they are now."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_LONGEST = 32  # characters
_FIGURE = pattern(
    r"(?:today[’']?s )?change|(?:current|last|share|closing) price|(?:price[ /])?market cap(?:itali[sz]ation)?|"
    r"(?:day[’']?s?|daily) (?:range|high|low)|52[- ]?w(?:ee)?ks?(?: |-)(?:range|high|low)|"
    r"(?:avg\.?|average) vol(?:ume)?|volume|"
    r"gross margin|dividend yield|p/?e ratio|eps(?: \(ttm\))?|(?:prev(?:ious|\.)?|last) close|ytd change|"
    r"aktueller kurs|(?:letzter )?kurs|marktkapitalisierung|börsenwert|tages(?:hoch|tief|spanne|volumen)|"
    r"52[- ]?w(?:ochen)?[- ](?:hoch|tief|spanne)|dividendenrendite|kgv|schlusskurs|vortageskurs|"
    r"cours(?: actuel)?|capitalisation(?: boursière)?|rendement du dividende|clôture(?: veille)?|plus (?:haut|bas)|"
    r"variation|cotización|capitalización(?: bursátil)?|rentabilidad por dividendo|cierre anterior|volumen|"
    r"quotazione|capitalizzazione(?: di mercato)?|rendimento da dividendo|chiusura precedente|"
    r"valor de mercado|fechamento anterior|koers|marktkapitalisatie|dividendrendement|slotkoers",
    re.I,
)


def names_share_figure(text: str) -> bool:
    """Whether a line is nothing but what one of the figures of a share is called."""
    return len(text) <= _LONGEST and _FIGURE.fullmatch(text.rstrip(" :")) is not None
