"""What calls for a subscription in order to read on, what only sells one, and what is about something else."""

from __future__ import annotations

import pytest

from jsnews.article.words.calls import asks_to_log_in, calls_to_subscribe, counts_what_is_left, cuts_off


@pytest.mark.parametrize(
    "call",
    [
        "Read the rest of this story with a subscription.",
        "Want all of it? Log in to continue reading.",
        "This content is exclusive to our members.",
        "Lesen Sie diesen Artikel mit einem Abo.",
        "Pour lire la suite, connectez-vous.",
        "Weiterlesen für 1 € im ersten Monat",
        "Fortsätt läsa för 1 krona första månaden, därefter 129 kronor i månaden.",
        "Lees verder voor maar €1 per maand",
        "Vous avez lu 15,5 % de cet article.",
        "Esta nota es exclusiva para suscriptores.",
        "Para leer la nota completa, iniciá sesión.",
        "Accedi per proseguire la lettura.",
        "Para ler a reportagem inteira, assine.",
        "Exclusief voor leden.",
        "Fortsätt läsa med Premium.",
        "Log ind og læs videre.",
        "Kirjaudu ja jatka lukemista.",
        "Czytaj dalej w ramach prenumeraty.",
        "Pokračujte ve čtení s předplatným.",
        "A cikk folytatásához jelentkezzen be vagy legyen előfizető.",
        "Abonează-te pentru a citi tot articolul.",
        "Για να διαβάσετε τη συνέχεια συνδεθείτε.",
        "Чтобы дочитать до конца, войдите.",
        "Devamını okumak için giriş yapın.",
        "Lanjutkan membaca dengan berlangganan.",
        "Đăng ký để đọc toàn bộ bài viết.",
        "سجل الدخول لقراءة المقال كاملا",
        "לקריאת הכתבה המלאה התחברו",
        "आगे पढ़ने के लिए लॉग इन करें।",
        "続きを読むには会員登録が必要です。",
        "登录后可阅读全文。",
        "로그인 후 전체 기사를 볼 수 있습니다.",
    ],
)
def test_reading_on_and_paying_in_one_sentence_call_for_a_subscription(call: str) -> None:
    assert cuts_off(call)


@pytest.mark.parametrize(
    "sentence",
    [
        "They log every visitor, so that the keepers can close the reading rooms on time.",
        "The paper lost a tenth of its subscribers in the spring.",
        "Für den Verein ist das ein Plus, und seine Mitglieder lesen weiter jeden Abend vor.",
        "Les abonnés de la salle ont lu la lettre du directeur.",
        "L’espace des contributions est réservé aux abonnés.",
        "Los comentarios son solo para suscriptores.",
        "I commenti sono riservati agli abbonati.",
        "För att läsa hela rapporten krävs tålamod.",
        "Продолжение переговоров и подписание договора перенесли на май.",
        "有料会員は百万人を超えた。",
        "付费用户达到一百万。",
        "전체 회원은 천 명이다.",
    ],
)
def test_sentence_about_readers_or_members_calls_for_nothing(sentence: str) -> None:
    assert calls_to_subscribe(sentence) is None


def test_call_that_is_told_of_calls_nobody() -> None:
    assert cuts_off("Readers were told to subscribe to continue reading, although they had.") is None
    assert cuts_off("Den här artikeln är för dig som är prenumerant.") is not None


def test_other_stories_that_an_account_is_for_are_no_rest_of_this_one() -> None:
    assert cuts_off("Create a free account to keep reading more stories.") is None
    assert cuts_off("Create a free account to keep reading.") is not None


@pytest.mark.parametrize("question", ["Already a member?", "Hast du schon ein Konto?", "Já é assinante?"])
def test_question_to_who_has_an_account_is_an_offer(question: str) -> None:
    assert calls_to_subscribe(f"{question} Log in") is not None
    assert cuts_off(question) is None


@pytest.mark.parametrize(
    "call",
    [
        "You must be a Courier subscriber for full access to the archive.",
        "This article requires a paid subscription.",
        "Sie müssen Abonnent sein, um ihn zu sehen.",
        "Vous devez être abonné pour accéder aux archives.",
        "Debes ser suscriptor para verlo.",
        "Devi essere abbonato per accedere.",
        "Je moet abonnee zijn.",
    ],
)
def test_who_must_be_a_subscriber_sees_no_more(call: str) -> None:
    assert cuts_off(call)


def test_who_must_be_something_else_or_is_told_of_is_not_called() -> None:
    assert cuts_off("You must be a subscriber of the water board to have a berth, he said, and most are.") is None
    assert cuts_off("To vote on the quay you must be a member.") is None
    assert cuts_off("The law requires a subscription of two thousand francs.") is None


def test_offer_says_nothing_of_a_rest() -> None:
    assert calls_to_subscribe("Already a subscriber? Log in") and not cuts_off("Already a subscriber? Log in")


@pytest.mark.parametrize(
    "line",
    [
        "All of the harbour for free? You can. Log in or create an account and miss nothing.",
        "Gratis onbeperkt lezen? Dat kan! Log in of maak een account aan.",
        "Inicia sesión o regístrate",
        "Войдите или зарегистрируйтесь",
    ],
)
def test_who_is_to_log_in_or_to_get_an_account_is_the_reader(line: str) -> None:
    assert asks_to_log_in(line)
    assert not asks_to_log_in(f"The sign on the quay says “{line}”")
    assert not asks_to_log_in("Dockers log in at six, and those who forget are not paid.")


@pytest.mark.parametrize(
    ("meter", "is_left"),
    [
        ("You have 2 free articles left this month. Subscribe to read all.", True),
        ("3 of 5 free stories remaining.", True),
        ("You are reading your last free article this month.", True),
        ("You have read 5 of 5 free articles.", False),
        ("You have 0 free articles left.", False),
        ("Noch 2 von 3 freien Artikeln in diesem Monat. Mit einem Abo lesen Sie alle Artikel.", True),
        ("Il vous reste 2 articles gratuits.", True),
        ("Il vous reste 85 % de cet article à lire.", False),
        ("Te quedan 3 notas gratis. Suscribite.", True),
        ("Ti restano 4 articoli gratuiti.", True),
        ("Je leest nog 3 gratis artikelen.", True),
        ("Du har 2 artiklar kvar.", True),
        ("Pozostały Ci 3 darmowe artykuły.", True),
        ("Осталось 3 бесплатных статьи.", True),
        ("無料で読める記事は残り2本です。", True),
        ("残り1,203文字", False),
    ],
)
def test_meter_that_has_not_run_out_is_told_from_one_that_has(meter, is_left):
    assert counts_what_is_left(meter) is is_left
