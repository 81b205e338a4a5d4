"""How newsrooms name those who helped the authors of a text."""

from __future__ import annotations

import pytest

from jsnews.article.words.credits import says_who_took_part


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
