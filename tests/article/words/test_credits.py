"""How newsrooms name those who helped the authors of a text."""

from __future__ import annotations

import pytest

from jsnews.article.words.credits import appeared_before, says_who_took_part


@pytest.mark.parametrize(
    "line",
    [
        "Mitarbeit: Mina Seo, Namsan",
        "(Met medewerking van Mina Seo)",
        "Con la colaboración de Mina Seo",
        "Współpraca: Mina Seo",
        "При участии Мины Со",
        "取材協力：徐美娜",
        "Mina Seo contributed research, and Jo Day contributed data analysis.",
        "Mina Seo and Jo Day in Namsan also contributed to this report.",
        "This story was edited by Mina Seo and Jo Day.",
        "Dieser Text wurde von Mina Seo redigiert.",
        "Cet article a été relu par Mina Seo.",
        "Mina Seo hat an diesem Bericht mitgearbeitet.",
        "Jo Day hat zu diesem Artikel beigetragen.",
        "Mina Seo a contribué à cet article.",
        "Mina Seo contribuyó a este reportaje.",
        "Mina Seo y Jo Day colaboraron en esta información.",
        "Mina Seo contribuiu para esta reportagem.",
        "Jo Day colaborou nesta matéria.",
        "Ha collaborato a quest’articolo Mina Seo.",
        "Mina Seo werkte mee aan dit artikel.",
        "Mina Seo bidrog till den här artikeln.",
        "Mina Seo har bidraget til denne artikel.",
        "Mina Seo osallistui jutun tekoon.",
        "Do powstania tekstu przyczyniła się Mina Seo.",
        "Na článku se podílela Mina Seo.",
        "Mina Seo közreműködött a cikk megírásában.",
        "Mina Seo a contribuit la acest articol.",
        "Mina Seo habere katkıda bulundu.",
        "Mina Seo berkontribusi pada laporan ini.",
        "Мина Со принимала участие в подготовке материала.",
        "Η Μίνα Σέο συνέβαλε στο ρεπορτάζ.",
        "وشاركت في التغطية مينا سيو",
        "מינה סאו השתתפה בהכנת הכתבה",
        "李明对本文亦有贡献。",
        "서미나 기자가 취재에 참여했다.",
        "Contributing: Paul Oyama in Portland",
        "প্রতিবেদন তৈরিতে সহায়তা করেছেন প্রতিনিধি করিম খোকন",
    ],
)
def test_a_line_says_who_helped_the_authors(line: str) -> None:
    assert says_who_took_part(line)


@pytest.mark.parametrize(
    "line",
    [
        "Mina Seo contributed two boats to the fleet.",
        "Mitarbeit ist auf dem Markt gern gesehen.",
        "При участии всех рыбаков кран подняли.",
        "Colaboración entre los barcos y el puerto.",
        "The harbour contributed to the growth of the town.",
        "Jo Day hat zu diesem Fest einen Kuchen beigetragen.",
        "Mina Seo a contribué à la remise à flot du bateau.",
    ],
)
def test_what_somebody_contributed_to_else_is_no_credit(line: str) -> None:
    assert not says_who_took_part(line)


@pytest.mark.parametrize(
    "line",
    [
        "This article first appeared in the Harbour Courier.",
        "The article was originally published in April 2020 and was updated in May.",
        "(Dieser Beitrag ist am 1. Juni 2017 in der Wochenzeitung „Der Kai“ erschienen.)",
        "Dieser Text erschien zuerst im Hafenkurier.",
        "Cet article a été initialement publié par le Courrier du port.",
        "Este artículo se publicó originalmente en El Muelle.",
        "Este texto foi publicado originalmente no Correio do Porto.",
        "Quest’articolo è apparso sul Corriere del porto.",
        "Dit verhaal verscheen eerder in de Havenkoerier.",
        "Tekst ukazał się w „Kurierze Portowym”.",
        "Эта статья впервые опубликована в «Портовом курьере».",
    ],
)
def test_a_line_says_that_the_text_appeared_before(line: str) -> None:
    assert appeared_before(line)


@pytest.mark.parametrize(
    "line",
    [
        "The story of the harbour was first told by a fisherman.",
        "This article is for those who have a boat.",
        "Dieser Text ist nur für Abonnenten.",
        "Dieser Text ist eine Übersetzung, im Original ist er im Hafenkurier erschienen.",
        "The essay appeared to be a joke.",
    ],
)
def test_other_lines_on_a_text_do_not(line: str) -> None:
    assert not appeared_before(line)
