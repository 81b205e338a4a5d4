"""The places of advertisements, as their makers call them: whole names, for parts of names mean many other things."""

from __future__ import annotations

import re

from jsnews.article.page.dom import Container
from jsnews.article.text import names

_CLASSES = names(
    "ad ads advert adverts advertisement advertisements advertising advertorial anzeige anzeigen werbung reclame "
    "publicite publicité publicidad publicidade pubblicita publicitat publicitate anuncio anuncios anúncio anúncios "
    "advertentie advertenties annons annonser annonse annonce annoncer mainos mainokset reklame reklama "
    "reklamy reklam reklaam reklamblok oglas oglasi hirdetes hirdetés hirdetesek iklan quangcao"
)
_KEY = re.compile(
    r"data-(?:ads?|advert(?:isement)?)(?:-(?:slot|unit|client|format|id|pos|position|name|type|sizes?|container|loc|layout))*$"
)


def is_slot(box: Container) -> bool:
    """Whether an element's class or its data say that it is an advertisement's place."""
    named = box.attributes.get("class")
    if named and not _CLASSES.isdisjoint(named.lower().split()):
        return True
    return any(key[:7] == "data-ad" and _KEY.match(key) for key in box.attributes)
