"""Rights and earnings are stated in few words."""

from __future__ import annotations

import pytest

from jsnews.article.words.rights import (
    begins_with_rights,
    declares_interests,
    reserves_rights,
    states_rights,
    tells_its_kind,
    tells_of_earnings,
    tells_of_own_earnings,
    tells_of_own_rules,
)


@pytest.mark.parametrize(
    "line",
    [
        "Copyright 2026 The Courier",
        "Alle Rechte vorbehalten",
        "Tous droits réservés",
        "Riproduzione riservata",
        "YASAL UYARI: Haberin tüm hakları Liman Medya Grubu'na aittir.",
        "無断転載を禁じます",
        "The views expressed are the author’s own.",
        "Zurück zur Startseite",
        "※掲載される投稿は投稿者個人の見解です。",
        "This content is provided by a third party.",
        "Artikel ini merupakan konten dari mitra kami.",
        "Die in diesem Beitrag geäußerten Meinungen sind die der Autorin.",
        "ادارے کا کالم نگار کی رائے سے متفق ہونا ضروری نہیں۔",
    ],
)
def test_a_line_begins_with_rights_or_opinions(line: str) -> None:
    assert begins_with_rights(line)


@pytest.mark.parametrize(
    "line",
    [
        "The rights of the fishmongers are old.",
        "Back to the harbour they went.",
        "The court held that the harbour is not responsible for content posted by its users, and sent it back.",
    ],
)
def test_a_text_about_rights_begins_with_none(line: str) -> None:
    assert not begins_with_rights(line)


@pytest.mark.parametrize(
    "line",
    [
        "The Courier, Quay 4. All rights reserved.",
        "© 2026 Courier",
        "Courier : Front page | Archive | Shop © Courier | Imprint | Help",
        "Courier, wszelkie prawa zastrzeżone",
    ],
)
def test_rights_are_stated_anywhere(line: str) -> None:
    assert states_rights(line)


@pytest.mark.parametrize(
    "line",
    [
        "If you purchase a product or register for an account through a link on our site, we may receive compensation.",
        "We may earn a commission.",
        "This text has affiliate links.",
        "Contiene enlaces de afiliados",
    ],
)
def test_a_page_tells_what_it_earns(line: str) -> None:
    assert tells_of_earnings(line)


def test_a_page_tells_what_it_earns_in_its_own_name() -> None:
    assert tells_of_own_earnings("We may be compensated when you buy a raft.")
    assert tells_of_own_earnings("Wir kaufen selbst ein; die Links sind Werbelinks.")
    assert not tells_of_own_earnings("The rafts were independently tested by the harbour office.")
    assert not tells_of_own_earnings("We sold our raft.")


@pytest.mark.parametrize(
    "line",
    [
        "Mina Seo does not work for, consult, own shares in or receive funding from any company.",
        "Mina Seo ne travaille pas, ne conseille pas, ne possède pas de parts, ne reçoit pas de fonds.",
        "Mina Seo no recibe salario, ni ejerce labores de consultoría.",
    ],
)
def test_a_scholar_declares_interests(line: str) -> None:
    assert declares_interests(line)
    assert not declares_interests("The director does not work for the company any more.")


@pytest.mark.parametrize(
    "line",
    [
        "The Sentinel is a member of an independent press regulator and follows its code.",
        "The Post adheres to the rules of the Press Council; who wants to complain may write to its editor.",
        "Die Redaktion bekennt sich zum Pressekodex des Deutschen Presserats.",
        "Редакция и учредитель не несут ответственности за публикации других СМИ.",
        "Публикации прежних лет являются архивными. Редакция и учредитель не несут ответственности за чужие тексты.",
        "Avisa arbeider etter Vær Varsom-plakatens regler for god presseskikk.",
    ],
)
def test_a_line_says_by_whose_rules_the_paper_works(line: str) -> None:
    assert tells_of_own_rules(line)


def test_a_story_about_the_press_council_says_nothing_of_its_paper() -> None:
    assert not tells_of_own_rules("The Press Council ruled on Monday that the photograph should not have been printed.")


@pytest.mark.parametrize(
    "line",
    [
        "©2009 WKVB. All rights reserved. This material may not be published or broadcast.",
        "Copyright 2011 The Harbour Press. All rights reserved.",
        "© Hafenblatt GmbH, alle Rechte vorbehalten",
    ],
)
def test_a_line_says_whose_it_is_and_that_all_rights_are_reserved(line: str) -> None:
    assert reserves_rights(line)


@pytest.mark.parametrize("line", ["© dpa", "Copyright law changed in 2011. The museum says all rights reserved it."])
def test_a_credit_line_or_a_story_on_rights_does_not(line: str) -> None:
    assert not reserves_rights(line)


def test_a_page_tells_how_it_tests() -> None:
    assert tells_of_own_rules("Why you can trust Courier We spend hours testing every net that we review.")
    assert tells_of_own_rules("Find out more about how we test.")
    assert not tells_of_own_rules("This is how we test a net, says Jo Day: we pull.")


@pytest.mark.parametrize(
    "line",
    [
        "Detta är en text från Kurirens ledarredaktion. Tidningens politiska hållning är oberoende liberal.",
        "Det här är en debattartikel. Åsikterna är skribentens egna.",
        "Dette er en kommentar. Kommentaren gir uttrykk for skribentens holdning.",
    ],
)
def test_a_column_says_what_it_is(line: str) -> None:
    assert tells_its_kind(line)
    assert not tells_its_kind("Dette er en kommentar til det som ble sagt i havnen i går, mener hun.")
