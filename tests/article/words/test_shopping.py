"""What is written on links to shops is known in many languages."""

from __future__ import annotations

import pytest

from jsnews.article.words.shopping import leads_to_shop, offers_copy


@pytest.mark.parametrize(
    "line",
    [
        "Shop the Harbour kettle",
        "Buy on Northmart",
        "Buy it now",
        "Buy from the maker: Fairweather (save $20)",
        "👉 Check today’s best price",
        "See prices",
        "$349 now $325 at Northmart",
        "Jetzt kaufen",
        "Jetzt bei Hafenladen kaufen",
        "Jetzt bei Hafenfunk (Tarif M) abschließen",
        "Zum Angebot",
        "Acheter chez Port & Fils",
        "Voir l’offre",
        "Comprar en Muelle",
        "Ver oferta",
        "Compre agora",
        "Acquista su Molo",
        "Koop nu bij Havenhuis",
        "Bekijk prijzen",
        "Kup teraz",
        "Köp här",
        "Kjøp nå",
        "Osta nyt",
        "Koupit zde",
        "Купить на сайте",
        "Hemen satın al",
        "港市場で購入",
        "立即购买",
        "최저가 보기",
    ],
)
def test_a_link_asks_to_buy(line: str) -> None:
    assert leads_to_shop(line)


@pytest.mark.parametrize(
    "line",
    [
        "Shops close early along the harbour",
        "Buying a kettle: what to look for",
        "Get in touch with the keeper",
        "See the tide table",
        "Order of the harbour day",
        "$349 for a kettle, and no lid",
        "Compra de barcos",
        "Zum Hafen",
    ],
)
def test_other_links_lead_elsewhere(line: str) -> None:
    assert not leads_to_shop(line)


@pytest.mark.parametrize(
    ("line", "is_so"),
    [
        ("The Lighthouse Tax is published by Cormorant (18 crowns). To order a copy go to our bookshop.", True),
        ("To order your copy for £14.99, call 0555 12 34 or visit books.courier.example", True),
        ("Order your copy at the harbour bookshop. Delivery charges may apply.", True),
        ("She went ashore to order a copy of the key.", False),
        ("Buyers get a copy that nobody has read.", False),
    ],
)
def test_review_sends_its_readers_to_a_shop(line: str, is_so: bool) -> None:
    assert offers_copy(line) is is_so
