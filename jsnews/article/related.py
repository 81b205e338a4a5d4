"""Lines in a text that only point to other stories: "Read also: …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jsnews.article.dom import TextBlock
from jsnews.article.pattern import pattern

_LONGEST = 220
_LINKED = 0.5  # of the line
_REST_LINKED = 0.9  # of what follows words that need no colon

# Words that ask the reader to read on elsewhere, whatever follows them.
_ALSO = (
    r"also (?:read|see)|(?:read|see|watch) (?:also|next|too)|à lire (?:aussi|également)|"
    r"(?:lire|voir) (?:aussi|également)|"
    r"lesen sie (?:auch|dazu|hierzu)|lies auch|auch interessant|(?:leer|lee|ver|vea) (?:también|además)|leer más|"
    r"te puede interesar|leggi anche|(?:leia|veja) também|(?:lees|bekijk) ook|läs (?:också|även)|(?:les|læs) også|"
    r"lue myös|(?:czytaj|zobacz) (?:też|także|również)|čtěte (?:také|též)|přečtěte si také|čítajte (?:aj|tiež)|"
    r"чита(?:йте|ть) (?:также|ещё|еще|також)|ayrıca (?:okuyun|bakınız)|bunu da okuyun|(?:baca|simak) juga|đọc thêm|"
    r"xem thêm|関連記事|あわせて読みたい|相关阅读|相關新聞|延伸閱讀|관련기사|اقرأ أيض\w+|קראו גם|"
    r"διαβάστε (?:επίσης|ακόμα)|citește și|прочетете още"
)
# And words that do so only with a colon or a dash behind them.
_MORE = (
    r"(?:read|see|watch)(?: more)?|related(?: (?:stor(?:y|ies)|articles?|news|reading|coverage))?|"
    r"more (?:on|from) this|don[’']t miss|lire plus|mehr (?:zum thema|dazu)|saiba mais|lee más|"
    r"läs mer|les mer|lees meer|czytaj więcej|vezi și|اقرأ المزيد|קרא עוד"
)
_POINTS = pattern(rf"\W*(?:(?P<also>{_ALSO})(?!\w)|(?:{_MORE})\s*(?=[:：»>|–—-]))", re.I)


def without_pointers(chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without short lines that consist of such words and links."""
    return [block for block in chosen if not _points_away(block)]


def _points_away(block: TextBlock) -> bool:
    if len(block.text) > _LONGEST or block.linked < _LINKED * len(block.text):
        return False
    match = _POINTS.match(block.text)
    if match is None:
        return False
    # Words that are a link themselves count as the rest does.
    rest = len(block.text) - match.end()
    return match["also"] is None or block.linked >= _REST_LINKED * rest
