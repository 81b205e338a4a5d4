"""Summaries that a machine made of a text: the lines that say so and the boxes that these stand in; and the heading of
a summary that was left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from jsnews.article.blocks import characters
from jsnews.article.boxes import box_around, heading_level
from jsnews.article.dom import Container, Page, TextBlock
from jsnews.article.pattern import pattern
from jsnews.article.text import STATEMENT_ENDS, names

_MOST = 12  # blocks of a summary
_SECOND_RANK = 2  # of a heading; the first is the headline
_BY_MACHINE = pattern(
    r"\W*(?:(?:this|the) (?:\w+ )?summary (?:was|is|has been) (?:\w+ )?(?:generated|created|produced|written) "
    r"(?:automatically|by|with|using)\b|(?:ai|ki)[- ]?(?:generated summary|generierte? zusammenfassung|"
    r"generiert\W+redaktionell)|diese zusammenfassung wurde [^.]{0,40}(?:automatisch|\bki\b|künstlich)|"
    r"(?:dieser|der) text (?:ist|wurde) (?:mit ?hilfe |mit |von |durch )(?:\bki\b|künstlicher intelligenz)|"
    r"(?:ce )?résumé (?:a été )?(?:généré|créé|rédigé) (?:automatiquement|par|à l[’']aide|avec)\b|"
    r"(?:este )?resumen (?:ha sido |fue )?(?:generado|creado|elaborado) (?:automáticamente|con|por)\b|"
    r"(?:este )?resumo (?:foi )?(?:gerado|criado) (?:automaticamente|por|com)\b|"
    r"(?:questo )?(?:riassunto|sommario|riepilogo) (?:è stato )?(?:generato|creato) (?:automaticamente|da|con)\b|"
    r"deze samenvatting (?:is|werd) [^.]{0,30}(?:automatisch|\bai\b|kunstmatig)|"
    r"(?:den här )?sammanfattning(?:en)? (?:är|har) [^.]{0,20}(?:\bai\b|automatisk)|"
    r"(?:oppsummeringen|sammendraget|resum[eé]et) er [^.]{0,20}(?:\b[ak]i\b|kunstig|automatisk)|"
    r"(?:tämä )?(?:tiivistelmä|yhteenveto) on [^.]{0,20}tekoäly|"
    r"(?:to )?(?:streszczenie|podsumowanie) (?:zostało )?(?:wygenerowane|przygotowane) (?:automatycznie|przez|przy)\b|"
    # What is read aloud, too.
    r"this (?:audio|voice|narration)(?: version)? (?:was|is|has been) (?:auto|ai)[- ]?(?:matically )?generated|"
    r"(?:dieser|der) (?:artikel|text|beitrag) (?:wird|wurde) [^.]{0,30}(?:\bki\b|künstlich|synthetisch|automatisch)"
    r"[^.]{0,30} (?:vor)?gelesen|la synthèse vocale\b[^.]{0,80} (?:permet|génér)|"
    r"este audio (?:ha sido |fue |es )?(?:generado|creado) (?:automáticamente|con|por)\b|"
    r"este áudio (?:foi |é )?(?:gerado|criado) (?:automaticamente|por|com)\b|"
    r"questo audio (?:è stato |è )?(?:generato|creato) (?:automaticamente|da|con)\b|"
    r"dit artikel (?:is|wordt) [^.]{0,30}(?:\bai\b|computerstem|automatisch)[^.]{0,20} voorgelezen|"
    r"(?:artikeln|texten|artikkelen|teksten) (?:är|er|läses|leses) [^.]{0,30}(?:syntetisk|datorröst|\b[ak]i\b)|"
    r"(?:この)?要約は[^。]{0,6}(?:ai|人工知能|自動)|(?:이 )?요약은? ?(?:ai|인공지능|자동)|"
    # Of the text read aloud, too.
    r"(?:this|the) audio\b[^.]{0,40}\b(?:is|was) (?:\w+[- ])?(?:generated|created|produced) "
    r"(?:by|with|using) (?:an? )?(?:ai\b|automat|synthe)|"
    r"(?:this|the) audio is (?:auto|ai)\W?generated\b|"
    r"diese (?:audioversion|vorlesefunktion|audiofassung) (?:wurde|wird) [^.]{0,20}(?:künstlich|automatisch|\bki\b)|"
    r"(?:cet|l[’'])article [^.]{0,20}\blu (?:à haute voix )?par une voix (?:de synthèse|artificielle)|"
    r"(?:este )?[aá]udio (?:ha sido |fue |foi )?(?:generado|gerado|creado|criado) (?:automátic|con|por)|"
    r"(?:本|此|以上)?(?:摘要|内容|內容)由 ?(?:ai|人工智[能慧])|(?:bu )?özet (?:yapay zek|otomatik))",
    re.I,
)


# What a summary is called, a machine, and its work.
_SUMMARY = pattern(
    r"\bsummar(?:y|i[sz]ation)\b|zusammenfassung|kurzfassung|\brésumé\b|\bsynthèse\b|\bresum(?:en|o)\b|"
    r"\b(?:riassunto|sommario|riepilogo)\b|\bsamenvatting\b|sammanfattning|oppsummering|sammendrag|\bresum[eé]et\b|"
    r"\btiivistelmä|\byhteenveto|\b(?:streszczeni|podsumowani)[ea]\b|\bshrnutí\b|\bzhrnutie\b|\bösszefoglaló|\brezumat|"
    r"\bsažetak\b|\bpovzetek\b|\bрезюме\b|\bкратк\w+ содержани|\bстисл\w+ зміст|\bπερίληψη|\bözet|\bringkasan|ملخص|"
    r"תקציר|סיכום|सारांश|\btóm tắt|要約|요약|摘要|总结|總結",
    re.I,
)
_TAKEN = pattern(
    r"\W*(?:key )?(?:takeaways|points)\b|\W*(?:das wichtigste|l[’']essentiel|lo esencial|in breve|i punti chiave|"
    r"puntos clave|pontos-chave|kort sagt|i korthet)\b",
    re.I,
)
_MACHINE = pattern(
    r"\b(?-i:AI|KI|IA|ИИ|ШІ)\b|artificial[- ]intelligence|künstliche[rn]? intelligenz|intelligence artificielle|"
    r"inteligencia artificial|inteligência artificial|intelligenza artificiale|kunstmatige intelligentie|"
    r"(?:artificiell|konstgjord|kunstig) intelligens|tekoäly|sztuczn\w+ inteligencj|um[ěe]l\w+ inteligenc|"
    r"mesterséges intelligenci|inteligenț\w+ artificial|um[j]?etn\w+ inteligenc|искусственн\w+ интеллект|"
    r"штучн\w+ інтелект|изкуствен интелект|τεχνητή\w* νοημοσύνη|yapay zek|kecerdasan (?:artifisial|buatan)|"
    r"trí tuệ nhân tạo|ذكاء الاصطناعي|בינה מלאכותית|एआई|人工知能|인공지능|人工智[能慧]",
    re.I,
)
# Parts of such words: nearly no line has one, and the patterns take long.
_SIGNS = (
    *("AI", "KI", "IA", "ИИ", "ШІ", "utomati", "автомат", "ntelli", "ntelig", "nteleg", "нтел", "tekoäly", "yapay"),
    *("otomatik", "kecerdasan", "kunstig", "kunstmatig", "νοημοσύνη", "tuệ", "اصطناعي", "מלאכותית", "एआई"),
    *("人工", "自動", "自动", "인공", "자동"),
)
# "By Courier AI", "Generado con IA", "KI-generiert" alone.
_BY = pattern(
    r"\W*(?:(?:[^\W\d_]+ ){0,2}(?:by|with|using|von|mit|par|avec|por|con|com|da|door|met|av|med|af|przez|від|от|с) "
    r"(?:\w+ ){0,3}(?-i:AI|KI|IA|ИИ|ШІ)|(?-i:AI|KI|IA)[- ]\w*(?:gener|assist|creat|erstell)\w*)\W*$",
    re.I,
)
_BEGINNING = 110  # characters, in which a line that is of a summary says so
# Characters, and share of the text: a summary is short, and what holds more may be the text. Boxes that are looked at.
_LARGEST, _SHARE, _AROUND = 1500, 0.5, 4
_LONGEST_LABEL = 60  # characters
_BOXES = names("div aside section details")


def tells_of_machine(text: str) -> bool:
    """Whether a line begins with how a machine made the summary that it stands below."""
    return _BY_MACHINE.match(text) is not None


def without_summary_by_machine(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without those of small boxes in which a line says that a machine made a summary of the text."""
    most = min(_LARGEST, _SHARE * characters(chosen))
    told: set[int] = set()
    for block in page.blocks[: chosen[-1].number] if chosen else ():
        text = block.text
        if not any(sign in text for sign in _SIGNS) or not (tells_of_machine(text) or _may_tell(text)):
            continue
        if box := _summary_around(page, block, most):
            told.update(range(box.first, box.end))
    return [block for block in chosen if block.number not in told]


def _may_tell(text: str) -> bool:
    """Whether a line may say that a machine made a summary: a story about one may begin so as well."""
    beginning = text[:_BEGINNING]
    return _MACHINE.search(beginning) is not None and (
        _SUMMARY.search(beginning) is not None or _BY.match(text) is not None
    )


def _summary_around(page: Page, line: TextBlock, most: float) -> Container | None:
    """The innermost box around a line that has a summary beside it, where a label calls it one."""
    for box in islice(line.container.outwards(), _AROUND):
        length = characters(page.inside(box))
        if box.size > _MOST or length > most:
            return None
        if box.tag in _BOXES and length > len(line.text) + _LONGEST_LABEL:
            label = page.blocks[box.first].text
            return box if tells_of_machine(line.text) or _calls_it_summary(label) else None
    return None


def _calls_it_summary(label: str) -> bool:
    """Whether a short text is the name of a summary."""
    named = _SUMMARY.search(label) is not None or _TAKEN.match(label) is not None
    return named and len(label) <= _LONGEST_LABEL


def without_machine_labels(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without what stands above such a line in its box and is no more than labels: the summary itself was
    left out, or comes when it is asked for."""
    labels: set[int] = set()
    for block in chosen:
        if tells_of_machine(block.text) and (box := box_around(block)) is not None and box.size <= _MOST:
            above = [each for each in chosen if box.first <= each.number < block.number]
            if all(len(each.text) <= _LONGEST_LABEL and not each.text.endswith(STATEMENT_ENDS) for each in above):
                labels.update(each.number for each in above)
    return [block for block in chosen if block.number not in labels]


def without_first_heading(page: Page, chosen: Sequence[TextBlock]) -> list[TextBlock]:
    """The blocks without a heading at their beginning where the list below it, in a box of both, was left out."""
    if not chosen or (heading_level(chosen[0].container) or 1) < _SECOND_RANK:
        return list(chosen)
    box, kept = box_around(chosen[0]), {block.number for block in chosen[1:]}
    if box is None or box.size > _MOST or box.first != chosen[0].number:
        return list(chosen)
    below = range(box.first + 1, box.end)
    listed = page.blocks[box.first + 1].container.tag == "li"
    return list(chosen[1:]) if listed and kept.isdisjoint(below) else list(chosen)
