"""A label says that an advertisement stands there, or that the text goes on below it."""

from __future__ import annotations

import pytest

from jsnews.article.words.adverts import is_sponsored, labels_advert


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "Advertise with the Courier.",
        "പരസ്യം",
        "விளம்பரம்",
        "Sponsor Message",
        "A message from our sponsor",
        "ANZEIGE",
        "Publicité",
        "Publicidad",
        "Pubblicità",
        "Advertentie – scroll to continue",
        "Mainos, juttu jatkuu alla",
        "Annons – artikeln fortsätter nedanför",
        "Publicité, la suite ci-dessous",
        "Реклама",
        "広告",
        "광고",
        "관련 광고 더 보기",
        "إعلان",
        "In partnership with",
        "Präsentiert von:",
        "En partenariat avec",
        "I samarbejde med",
        "Article continues",
        "Story continues below",
        "Story Continued Below",
        "Der Artikel geht nach der Werbung weiter",
        "La suite après cette publicité",
        "Lees verder onder de advertentie",
        "Artikeln fortsätter under annonsen",
        "This issue is brought to you by Quayside & Sons",
        "BROUGHT TO YOU BY QUAYSIDE BOATS",
        "Today’s newsletter is sponsored by Quayside Boats.",
        "Diese Ausgabe wird präsentiert von Bootshaus Kai",
        "Cette édition vous est offerte par Quai & Fils",
        "Deze nieuwsbrief wordt mogelijk gemaakt door Kade",
    ],
)
def test_the_word_for_an_advertisement_is_a_label(line: str) -> None:
    assert labels_advert(line)


@pytest.mark.parametrize(
    "line",
    [
        "Publicidad sigue creciendo en los medios digitales",
        "Advertisement revenue fell for the third year.",
        "Die Werbung auf dem Markt ist verboten.",
        "The story continues the one that he told last year, and ends elsewhere.",
        "This issue is supported by both parties. It will be decided in May.",
        "The ferry was brought to you by four tugs, its owner told the guests; nobody laughed.",
    ],
)
def test_a_sentence_about_advertisements_is_text(line: str) -> None:
    assert not labels_advert(line)


@pytest.mark.parametrize(
    "heading",
    [
        "Ropes that never fray (Sponsored)",
        "Taue, die halten [Anzeige]",
        "Des cordes qui tiennent (contenu sponsorisé)",
        "Cuerdas que aguantan (patrocinado)",
        "Liny, które trzymają (materiał sponsorowany)",
        "切れないロープ（スポンサー）",
        "Today’s letter is sponsored by Ropewalk, the people who splice",
        "A message from our friends at Ropewalk",
        "A word from our sponsor",
        "Eine Nachricht von unserem Partner Seilerei Kai",
        "Un mot de nos partenaires",
    ],
)
def test_a_heading_says_that_somebody_paid(heading: str) -> None:
    assert is_sponsored(heading)


@pytest.mark.parametrize(
    "heading",
    ["(Sponsored)", "Where the money comes from (boats)", "The race that a bank sponsored", "A message from the mayor"],
)
def test_another_heading_does_not(heading: str) -> None:
    assert not is_sponsored(heading)
