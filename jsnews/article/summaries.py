"""Summaries above a text: lines that tell of the machine which made one, and the heading of one that was left out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jsnews.article.boxes import box_around, heading_level
from jsnews.article.dom import Page, TextBlock
from jsnews.article.pattern import pattern

_MOST = 10  # blocks of a summary
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
    r"(?:この)?要約は[^。]{0,6}(?:ai|人工知能|自動)|(?:이 )?요약은? ?(?:ai|인공지능|자동)|"
    r"(?:本|此|以上)?(?:摘要|内容|內容)由 ?(?:ai|人工智[能慧])|(?:bu )?özet (?:yapay zek|otomatik))",
    re.I,
)


def tells_of_machine(text: str) -> bool:
    """Whether a line begins with how a machine made the summary that it stands below."""
    return _BY_MACHINE.match(text) is not None


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
