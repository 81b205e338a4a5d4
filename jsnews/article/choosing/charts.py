"""Drawings of data in small boxes, with their titles and notes: they show, and are none of the text."""

from __future__ import annotations

import re

from jsnews.article.page.dom import Page
from jsnews.article.pattern import naming, pattern
from jsnews.article.text import is_label

_LONGEST_NOTE = 120  # characters
# How drawings of data end: "Data: City of Phoenix; Chart: Jo Day".
_CHARTED = pattern(
    r"\W*(?:data|daten|données|datos|dados|dati|dane|данные|дані|chart|map|graphic|grafik|graphique|gráfico|grafico|wykres"
    r")(?: source)?\s*[:：]\s*[^\W\d].{0,100}$",
    re.I,
)
_MOST_OF_CHART = 5  # blocks
_names_chart = naming(r"(?:^|[\s_-])(?:charts?|viz|graphics?|infographics?|datawrapper|diagram|grafik)(?:$|[\s_-])")


def blocks_of_charts(page: Page) -> set[int]:
    """The numbers of the blocks of small boxes that are drawings of data, with their titles, which end by whose data
    these are."""
    found: set[int] = set()
    for box in page.containers:
        if 1 < box.size <= _MOST_OF_CHART and box.node is not None and _CHARTED.match(page.blocks[box.end - 1].text):
            is_drawn = _names_chart(box.names) or box.node.css_first("svg, canvas, iframe") is not None
            if is_drawn and all(is_label(block.text, _LONGEST_NOTE) for block in page.inside(box)):
                found.update(range(box.first, box.end))
    return found
