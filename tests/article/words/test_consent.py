"""What stands in the place of what is loaded when its reader agrees."""

from __future__ import annotations

import pytest

from jsnews.article.words.consent import asks_to_load


@pytest.mark.parametrize(
    "line",
    [
        "Note: If you play this video, data will be sent to Filmbox.",
        "Hinweis: Sobald Sie dieses Video starten, werden Daten an Filmbox übertragen.",
        "Auf Art und Umfang der dort erhobenen Daten hat der Kurier keinen Einfluss.",
        "Si vous lisez cette vidéo, Filmbox reçoit des données sur vous.",
        "Al reproducir este vídeo se envían datos a Filmbox.",
        "Guardando questo video vengono trasmessi dati a Filmbox.",
        "Ao reproduzir este vídeo, são enviados dados à Filmbox.",
        "Als u deze video afspeelt, worden gegevens naar Filmbox gestuurd.",
        "To protect your privacy, the content of filmbox.example was blocked.",
        "Zum Schutz Ihrer Daten ist das automatische Laden von filmbox.example deaktiviert. Stimmen Sie hier zu.",
        "Um deine Privatsphäre zu wahren, wurde der Inhalt von Filmbox nicht geladen.",
        "Afin de protéger vos données, le contenu de filmbox.example est bloqué.",
        "Para proteger sus datos hemos bloqueado el contenido de filmbox.example: está desactivado.",
        "Om uw privacy te beschermen is deze inhoud van Filmbox geblokkeerd.",
        "För att skydda dina uppgifter är innehållet från Filmbox blockerat.",
        "I agree to be shown external content.",
        "Ich bin einverstanden, dass mir hier externe Inhalte gezeigt werden. Dabei fließen Daten ab.",
        "J’accepte que ce contenu externe soit affiché : contenu externe.",
        "Acepto que se muestre contenido externo.",
        "Accetto di vedere contenuti esterni.",
        "Aceito ver conteúdo externo.",
        "Ik ga ermee akkoord dat externe inhoud wordt getoond.",
        "Jeg samtykker til at eksternt innhold vises.",
        "Zgadzam się na wyświetlanie treści zewnętrznych.",
        "Souhlasím se zobrazením externího obsahu.",
    ],
)
def test_it_says_what_is_sent_or_blocked_or_agreed_to(line: str) -> None:
    assert asks_to_load(line)


@pytest.mark.parametrize(
    "line",
    [
        "If you play the harbour game, data is all you need.",
        "To protect your data, the port authority says, choose a long password.",
        "Ich bin einverstanden, dass mir die Behörde schreibt, sagte er.",
        "Wenn Sie diese Karte lesen können, kennen Sie den Hafen.",
        "The port has no control over the data.",
    ],
)
def test_what_a_text_tells_of_data_stays(line: str) -> None:
    assert not asks_to_load(line)
