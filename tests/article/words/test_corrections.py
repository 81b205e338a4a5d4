"""How newsrooms say what was wrong in a text."""

from __future__ import annotations

import pytest

from jsnews.article.words.corrections import admits, corrects


@pytest.mark.parametrize(
    "line",
    [
        "Correction: the market opens at five.",
        "This article was corrected on 3 November: the market opens at five.",
        "Artigo corrigido às 11h20: o mercado abre às cinco.",
        "Correction, April 3: A previous version of this story had the wrong name.",
        "CORRECTION (Nov. 3, 2025): The market opens at five.",
        "A correction was made on Nov. 3, 2025:",
        "En una versión anterior de este artículo la hora era otra.",
        "Korrekturhinweis: Der Markt öffnet um fünf.",
        "An earlier version of this article gave the wrong hour.",
        "Editor's note: Mina Seo has fished here since 1961.",
        "Anmerkung der Redaktion: Der Markt öffnet um fünf.",
        "In einer früheren Version dieses Textes stand eine falsche Uhrzeit.",
        "Rectificatif : le marché ouvre à cinq heures.",
        "Une première version de cet article donnait une heure fausse.",
        "Fe de errores: el mercado abre a las cinco.",
        "Correção: o mercado abre às cinco.",
        "Errata corrige: il mercato apre alle cinque.",
        "Rectificatie: de markt gaat om vijf uur open.",
        "Rättelse: Marknaden öppnar klockan fem.",
        "Retting: Markedet åpner klokken fem.",
        "Oikaisu: tori aukeaa viideltä.",
        "Sprostowanie: targ otwiera się o piątej.",
        "Helyreigazítás: a piac ötkor nyit.",
        "Erată: piața se deschide la cinci.",
        "Düzeltme: pazar beşte açılıyor.",
        "Уточнение: рынок открывается в пять.",
        "Виправлення: ринок відкривається о п’ятій.",
        "Διόρθωση: η αγορά ανοίγει στις πέντε.",
        "تصحيح: تفتح السوق في الخامسة.",
        "תיקון: השוק נפתח בחמש.",
        "सुधार: बाज़ार पाँच बजे खुलता है।",
        "Ralat: pasar dibuka pukul lima.",
        "Đính chính: chợ mở cửa lúc năm giờ.",
        "정정: 시장은 다섯 시에 연다.",
        "訂正：市場は五時に開く。",
    ],
)
def test_a_line_says_what_was_wrong(line: str) -> None:
    assert corrects(line)


def test_a_note_of_the_editors_admits_nothing() -> None:
    assert not admits("Editor's note: Mina Seo has fished here since 1961.")
    assert admits("Correction: the market opens at five.")


@pytest.mark.parametrize(
    "line",
    [
        "Corrections were made to the quay. The market stayed open.",
        "The correction of the river took forty years.",
        "Korrekturen am Kai dauerten vierzig Jahre.",
        "An earlier version of this bill passed the council in May.",
        "The original was lost in the storm.",
    ],
)
def test_what_is_corrected_elsewhere_is_none(line: str) -> None:
    assert not corrects(line)
