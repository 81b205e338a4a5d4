"""What readers are asked to tell the newsroom is none of its text, in whatever language they are asked."""

from __future__ import annotations

import pytest

from jsnews.article.words.telling import asks_for_hints, asks_for_mistakes


@pytest.mark.parametrize(
    "line",
    [
        "Spotted an error? Let us know.",
        "If you find a mistake in this story, write to the desk.",
        "Haben Sie einen Fehler gefunden? Schreiben Sie uns.",
        "Wenn Sie einen Fehler entdeckt haben, markieren Sie ihn bitte.",
        "Vous avez repéré une erreur dans cet article ? Écrivez-nous.",
        "¿Encontraste un error en esta nota? Escríbenos",
        "Encontrou um erro? Avise a redação",
        "Hai trovato un refuso? Scrivici",
        "Zie je een fout in dit artikel? Mail ons.",
        "Har du hittat ett fel? Kontakta oss.",
        "Har du oppdaget en feil? Tips desken.",
        "Har du fundet en fejl? Skriv til os.",
        "Huomasitko virheen? Kerro meille.",
        "Zauważyłeś błąd? Napisz do nas.",
        "Našli jste v článku chybu? Napište nám.",
        "Ați observat o greșeală? Scrieți-ne.",
        "Uočili ste grešku? Javite nam.",
        "Нашли ошибку? Выделите её и нажмите Ctrl+Enter",
        "Якщо ви помітили помилку, виділіть необхідний текст.",
        "Βρήκατε κάποιο λάθος; Γράψτε μας",
        "Hata mı gördünüz? Bize yazın.",
        "הבחנתם במשהו? מצאתם טעות בכתבה? ספרו לנו",
        "هل وجدت خطأ في الخبر؟ راسلنا",
        "Menemukan kesalahan dalam berita ini? Kabari kami.",
        "기사에서 오류를 발견하셨나요?",
        "发现文中有错误？请告诉我们",
        "See something wrong? Tell us.",
        "Report an error",
        "Signaler une erreur dans l’article",
        "Have a news tip or a photo? Tell us.",
        "제보는 카카오톡 @항구신문",
        "Сохрани номер «Курьера» — сообщи новость первым!",
    ],
)
def test_a_newsroom_asks_for_its_mistakes(line: str) -> None:
    assert asks_for_mistakes(line)


@pytest.mark.parametrize(
    "line",
    [
        "Found a mistake in the ledger, the auditors wrote, that nobody could explain.",
        "She had spotted an error in the tide table and told the harbour master.",
        "Wenn Fehler gefunden wurden, zahlte die Stadt.",
    ],
)
def test_what_a_text_tells_of_mistakes_asks_nobody(line: str) -> None:
    assert not asks_for_mistakes(line)


@pytest.mark.parametrize(
    "text",
    [
        "The Courier welcomes letters of up to 200 words. Send yours to letters@courier.example.",
        "Send your letter to the editor to letters@courier.example",
        "Do you have a story for the harbour team?",
        "Do you know anything else about quays? I would love to hear from you.",
        "Using a non-work device, you can message me securely on Signal at jo.42.",
        "Do you live on an island? Share your experiences by emailing yoursay@courier.example",
        "Have you been on that ferry? Get in touch: yoursay@courier.example",
        "Vous avez des renseignements à nous faire parvenir sur ce sujet? Vous pouvez joindre Jo Day par courriel.",
        "Do you know an empty quay? Email tips@courier.example or call 555 0100.",
    ],
)
def test_a_newsroom_asks_for_what_its_readers_have_to_say(text: str) -> None:
    assert asks_for_hints(text)


def test_letters_that_somebody_welcomes_are_text() -> None:
    assert not asks_for_hints("The council welcomes letters, the mayor said, and answers none of them in a year.")


def test_what_readers_are_to_send_in_is_asked_for_in_german() -> None:
    assert asks_for_hints("Schick uns deinen News-Input! Speichere unseren Kontakt.")
    assert asks_for_hints("Etwas gesehen? Senden Sie uns Ihr Video.")
    assert not asks_for_hints("Sie schicken uns die Fische, sagt er, und wir ihnen das Eis.")


def test_which_story_is_to_be_told_next_is_asked_of_the_readers() -> None:
    assert asks_for_hints("Do you have a story that the Courier should be covering? Write to desk@courier.example.")
    assert not asks_for_hints("Do you have a story like this, a grandmother asks, that ends well?")
    assert not asks_for_hints("“Do you have photos? Email the master at clock@harbour.example,” the police had asked.")
    assert not asks_for_hints("The sailors used to message us on Signal, said Ines Calloway.")
