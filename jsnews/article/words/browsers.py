"""What a page says to those whose browser is too old for it."""

from __future__ import annotations

import re

from jsnews.article.pattern import either, pattern

_LONGEST = 450  # characters
_OLD = pattern(
    either(r"""
        you(?:[’']re| are)(?: currently)? (?:using|on) an? (?:outdated|unsupported|older?|obsolete) browser
        your (?:web )?browser (?:is|appears to be|may be) (?:outdated|out[- ]of[- ]date|too old)
        your (?:web )?browser is (?:no longer|not) supported
        (?:we|this (?:site|page|website)) no longer supports? (?:internet explorer|this browser|your browser)
        (?:ihr|dein|euer) browser (?:ist (?:leider )?(?:veraltet|zu alt)|wird (?:leider )?nicht (?:mehr )?unterstützt)
        (?:verwende\w*|nutz\w*|benutz\w*) [^.!?]{0,60}veralteten? browser
        votre navigateur (?:web )?est (?:obsolète|trop ancien)
        votre navigateur (?:web )?n[’']est (?:plus|pas) (?:pris en charge|supporté|à jour|compatible)
        (?:su|tu) navegador (?:está (?:desactualizado|obsoleto)|es obsoleto|no (?:es compatible|está soportado))
        (?:o )?seu navegador (?:está desatualizado|não é (?:mais )?(?:compatível|suportado))
        (?:il )?(?:tuo|suo) browser (?:non è (?:più )?(?:supportato|aggiornato|compatibile)|è obsoleto)
        (?:je|uw) browser (?:is verouderd|wordt niet (?:meer |langer )?ondersteund)|verouderde browser
        din webbläsare (?:är (?:föråldrad|för gammal)|stöds inte)
        din (?:browser|nettleser) (?:er (?:forældet|utdatert|for gammel)|(?:under)?støttes ikke)
        selaimesi (?:on vanhentunut|ei ole tuettu)|selaintasi ei (?:enää )?tueta
        (?:twoja )?przeglądarka jest (?:nieaktualna|przestarzała|nieobsługiwana)
        (?:váš )?(?:prohlížeč je zastaralý|prehliadač je zastaraný|prohlížeč není podporován)
        (?:ваш )?браузер (?:устарел|не поддерживается|застарів|не підтримується)
        tarayıcınız (?:güncel değil|desteklenmiyor|eski)|お使いのブラウザ.{0,20}(?:サポート|対応)(?:して|されて)いません
        (?:您|你)的(?:浏览器|瀏覽器).{0,8}(?:过低|过旧|太旧|不支持|過舊|不支援)|지원(?:되지|하지) 않는 브라우저
    """),
    re.I,
)


def tells_of_old_browser(text: str) -> bool:
    """Whether a few sentences tell their reader that the browser is too old."""
    return len(text) <= _LONGEST and _OLD.search(text) is not None
