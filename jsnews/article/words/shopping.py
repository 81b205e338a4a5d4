"""What is written on links to shops: buy it, look what it costs; and where a review sends those who want the book."""

from __future__ import annotations

import re

from jsnews.article.pattern import either, pattern

_TODAYS = r"(?:(?:the|today[’']s|latest|current|best|lowest) )*"
_LEADS = pattern(
    r"\W*(?:"
    + either(
        rf"""
        shop (?:the|now|it|all|at|on|from|here|online|our|your|this|these)\b
        (?:buy|order|get|pre-?order|rent) (?:it |them |yours |the book )?(?:now|online|here|today)\W*$
        (?:buy|order|get|pre-?order|rent) (?:it |them |yours |the book )?(?:on|at|from|via|through) \S
        (?:check|see|view|compare|find|get) {_TODAYS}(?:prices?|deals?|offers?|availability)\b
        (?:view|see|find|shop) (?:it |this |more )?(?:at|on) (?:amazon|ebay|walmart|etsy|target|best buy)\b
        (?:jetzt|hier|online|gleich) (?:\S+ )?(?:kaufen|bestellen|shoppen|sichern)\W*$
        (?:jetzt )?(?:bei|auf|über) .{{2,30}} (?:kaufen|bestellen|shoppen|abschließen|sichern)\W*$
        zum (?:angebot|shop|deal|produkt|bestpreis)\b|preise? (?:prüfen|vergleichen|checken|ansehen)\W*$
        (?:acheter|commander|achetez|commandez) (?:maintenant|sur|chez|ici|en ligne|à partir)\b
        voir (?:les? prix|l[’']offre|les offres|sur amazon)|(?:je )?profite[rz]? de l[’']offre|j[’']en profite\W*$
        compr(?:ar|e|a|alo)(?: ahora| agora| aquí| aqui| ya)? (?:en|na|no|em|por) \S
        compr(?:ar|e|a|alo) (?:ahora|agora|aquí|aqui|ya)\W*$|(?:ver|consulta[r]?) (?:el |o )?(?:precio|preço|oferta)s?\b
        (?:acquista|compra|acquistalo|ordina) (?:ora|su|qui|da|online)\b|(?:vedi|vai all[’']|scopri l[’'])\s?offerta
        (?:koop|bestel|shop) (?:nu|bij|hier|via|direct|online)\b|bekijk (?:de )?(?:prijs|prijzen|aanbieding|deal)
        (?:kup|zamów) (?:teraz|tutaj|online|w|na)\b|sprawdź (?:cen[ęy]|ofertę)
        (?:köp|beställ|shoppa) (?:nu|här|hos|den|online)\b|(?:se|kolla) (?:pris|erbjudande)
        (?:kjøp|køb|bestill|bestil) (?:nå|nu|her|hos|den|online)\b|se (?:prisen?|tilbud)
        (?:osta|tilaa) (?:nyt|täältä|tästä|heti)\b|katso (?:hinta|tarjous)
        (?:koupit|kúpiť|objednat|objednať) (?:nyní|zde|na|v|tu|teraz)\b|zjistit cenu
        купить (?:сейчас|на|в|за|онлайн)\b|узнать цену|купити (?:зараз|на|в|онлайн)\b
        (?:hemen |şimdi )?satın al\b|fiyat(?:ı|lar[ıi]) (?:gör|incele)
        .{{0,15}}で(?:見る|購入|買う|探す|詳細を見る)\W*$|価格を(?:見る|チェック)
        立即(?:购买|購買|下单)|查看(?:价格|價格|优惠)|(?:구매하기|최저가 (?:보기|확인))
        """
    )
    + r"|[$€£]\s?\d[\d.,]*(?: now [$€£]\s?\d[\d.,]*)? (?:at|on|from|bei|chez|en) \S)",
    re.I,
)


# Of papers that have a shop of their own, below a review.
_ORDERED = pattern(
    r"\b(?:order|buy|get|pre-?order) (?:a|your) copy,?\s"
    r"(?:for [£€$]|(?:go to|visit|call|click|at|from|please)\b)",
    re.I,
)


def leads_to_shop(text: str) -> bool:
    """Whether what is written on a link asks to buy something, or to look what it costs."""
    return _LEADS.match(text) is not None


def offers_copy(text: str) -> bool:
    """Whether a line tells where a copy of what the text is about can be ordered."""
    return _ORDERED.search(text) is not None
