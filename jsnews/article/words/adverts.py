"""The words for an advertisement, and those that say that the text goes on below one (or below a picture)."""

from __future__ import annotations

import re
from functools import lru_cache

from jsnews.article.pattern import pattern

_LONGEST, _LONGEST_PAID = 60, 120
_WORDS = (
    r"(?:advertisements?|advertising|(?:sponsored|paid)(?: (?:content|post|story))?|"
    r"sponsor message|(?:a )?(?:message|word) from (?:our|today[’']s) sponsors?|(?:bezahlte )?anzeigen?|"
    r"werbung|gesponsert|publicité|(?:contenu|article) sponsorisé|publicidade?|patrocinado|"
    r"(?:contenido|conteúdo) patrocinado|pubblicità|contenuto sponsorizzato|advertentie|gesponsord|annons|annonse|"
    r"annonce|sponsoreret|sponset innhold|annonsørinnhold|annonsinnehåll|"
    r"kommersielt innhold|annoncørbetalt(?: indhold)?|kaupallinen yhteistyö|mainos|"
    r"reklam[ay]?|reklame|reklamă|publicitate|hirdetés|oglas|διαφήμιση|"
    r"iklan|quảng cáo|реклама|на правах рекламы|広告|スポンサーリンク|广告|廣告|"
    r"(?:관련 ?)?광고(?: ?더 ?보기)?|विज्ञापन|বিজ্ঞাপন|โฆษณา|إعلان|"
    r"പരസ്യം|விளம்பரம்|ప్రకటన|ಜಾಹೀರಾತು|જાહેરાત|जाहिरात|ਇਸ਼ਤਿਹਾਰ|اشتہار|რეკლამა|գովազդ|jarnama|ကြော်ငြာ|"
    r"پیام بازرگانی|פרסומת)"
)
_LABEL = pattern(
    rf"\W*(?:{_WORDS}"
    r"(?:\W+(?:(?:scroll|continues?|story|article|weiter)\b|artikeln? (?:geht|fortsätter|gaat)\b|"
    r"(?:juttu|artikkeli) jatkuu\b|la suite\b|sigue leyendo\b)[^.]{0,40})?|"
    # The name of who paid is a picture, most often.
    r"(?:in partnership|in collaboration|in association) with|(?:proudly )?(?:presented|brought to you|sponsored) by|"
    r"(?:in (?:zusammenarbeit|kooperation|partnerschaft) mit|(?:präsentiert|gesponsert) von)|"
    r"(?:en partenariat avec|(?:présenté|sponsorisé) par)|(?:en (?:colaboración|asociación) con|patrocinado por)|"
    r"(?:in collaborazione con|sponsorizzato da)|(?:em parceria com|apresentado por)|"
    r"(?:in samenwerking met|(?:aangeboden|gesponsord) door)|i sam(?:arbete|arbeid|arbejde) med|"
    r"yhteistyössä|we współpracy z|ve spolupráci s|v spolupráci s|în parteneriat cu|при поддержке|за підтримки|"
    r"(?:the )?(?:story|article|text) continue[sd](?: (?:below|after)[^.]{0,30})?|"
    r"advertise (?:with|on) [^.!?]{2,30}\.?|"
    r"(?:keep )?scroll(?:ing)?(?: down)? (?:to|for) (?:continue|resume|keep|read|more|videos?)\b[^.]{0,30}|"
    r"(?:članak|tekst|članek) se (?:nastavlja|nadaljuje) (?:ispod|nakon|posle|pod) [^.]{0,20}|"
    r"статията продължава след рекламата|haberin devamı(?: aşağıda)?|"
    r"(?:der )?(?:artikel|text|beitrag) (?:geht|wird) (?:nach|unter) [^.]{0,30}(?:weiter|fortgesetzt)|"
    r"weiter(?:lesen)? nach der (?:anzeige|werbung)|"
    r"(?:la suite|(?:l[’'])?article (?:continue|se poursuit)) (?:après|sous) (?:la|cette) (?:publicité|photo|vidéo)|"
    r"(?:el artículo |la nota )?(?:sigue|continúa)(?: leyendo)? (?:después|debajo|tras) "
    r"(?:(?:de )?la publicidad|d?el v[ií]deo)|"
    r"continua (?:depois|após) d?[ao] (?:publicidade|vídeo)|"
    r"(?:l[’']articolo )?continua (?:a leggere )?dopo (?:la pubblicità|il video)|"
    r"(?:de |het )?(?:tekst|artikel|verhaal) (?:loopt|gaat) (?:verder|door) onder [^.]{0,30}|"
    r"lees verder onder [^.]{0,30}|"
    r"(?:artikeln|texten) fortsätter (?:nedanför|(?:efter|under) [^.]{0,20})|"
    r"(?:artikkelen|artiklen|saken|teksten) fortsetter? (?:efter|etter|under) [^.]{0,20}|"
    r"(?:artiklen|teksten) fortsætter (?:efter|under) [^.]{0,20}|"
    r"(?:juttu|artikkeli) jatkuu (?:(?:mainoksen|kuvan) (?:jälkeen|alla|alapuolella)|alla)|"
    r"(?:dalsz[ay] (?:część|ciąg)|ciąg dalszy) (?:artykułu |tekstu |materiału )?(?:pod|poniżej) [^.]{0,20}|"
    r"(?:článek |text )?pokračuje pod reklamou|a cikk (?:a hirdetés után )?folytatódik[^.]{0,20}|"
    r"articolul continuă (?:după|mai jos)[^.]{0,20}|"
    r"(?:haber|yazı)(?:nin|nın)? (?:devamı )?reklamdan sonra[^.]{0,20}|"
    r"продолжение после (?:рекламы|видео)|(?:το άρθρο )?συνεχίζεται μετά τη διαφήμιση|"
    r"(?:記事は)?広告の(?:後|下)に続きます?|"
    r"(?:[請请] ?)?(?:[繼继][續续] ?)?往下(?:[閱阅][讀读]|滑動?|看)(?:[^。]{0,8}(?:內容|内容|全文|文章))?|"
    r"[請请][繼继][續续][閱阅][讀读](?:下文)?|"
    r"기사는 광고 (?:뒤|아래)에 (?:계속|이어)[^.]{0,6}|"
    r"(?:lanjutkan membaca|artikel berlanjut) (?:setelah|di bawah) iklan|يتبع بعد الإعلان|"
    r"הכתבה ממשיכה אחרי הפרסומת)\W*$",
    re.I,
)

# Who paid for the place, or for all of a letter or a podcast.
_PAYER = r"\S[^.!?:]{1,60}\W*"
_MAYBE_PAYER = r"[^.!?]{0,60}\W*"
_PAID_BY = pattern(
    rf"\W*(?:(?:this|today[’']s) (?:[\w’'-]+ ){{1,3}}is )?(?:proudly |kindly )?brought to you by {_PAYER}|"
    rf"\W*(?:this|today[’']s) (?:[\w’'-]+ ){{0,2}}(?:edition|episode|issue|letter|newsletter|podcast) is (?:proudly )?"
    rf"(?:sponsored|presented|supported|powered|made possible) by {_PAYER}|"
    rf"\W*an? (?:word|message|note) from (?:(?:today[’']s|our|the|this week[’']s) )?(?:friends?|partners?|sponsors?)"
    rf"(?: (?:at|over at|from|of) {_PAYER}|\W*)|"
    rf"\W*(?:eine nachricht|ein wort) (?:von unsere[mn]|unsere[sr]) (?:partner\w*|sponsor\w*){_MAYBE_PAYER}|"
    rf"\W*un (?:message|mot) de (?:notre|nos) (?:partenaires?|sponsors?){_MAYBE_PAYER}|"
    rf"\W*un mensaje de (?:nuestros? )?(?:patrocinador|colaborador|amig|socio)\w*{_MAYBE_PAYER}|"
    rf"\W*uma mensagem d[oe]s? (?:nossos? )?(?:patrocinador|parceiro|amigo)\w*{_MAYBE_PAYER}|"
    rf"\W*un messaggio da(?:l nostro|i nostri) (?:sponsor|partner|amic)\w*{_MAYBE_PAYER}|"
    rf"\W*een bericht van onze (?:partner|sponsor|vriend)\w*{_MAYBE_PAYER}|"
    rf"\W*(?:diese|die heutige) (?:ausgabe|folge) (?:wird |ist )?(?:(?:dir |ihnen )?präsentiert|gesponsert) von "
    rf"{_PAYER}|"
    rf"\W*cet(?:te)? (?:édition|épisode|numéro) (?:vous )?est (?:offert|proposé|présenté|sponsorisé)e? par {_PAYER}|"
    rf"\W*est[ea] (?:edición|episodio|número|boletín|edição|episódio|boletim) (?:te |lhe )?(?:es|é|está|llega) "
    rf"(?:(?:presentad|ofrecid|patrocinad|apresentad|oferecid)[ao]|gracias) (?:por|pel[ao]|a) {_PAYER}|"
    rf"\W*quest[oa] (?:edizione|episodio|numero|puntata) (?:ti )?è (?:offert|presentat|sponsorizzat)[oa] da {_PAYER}|"
    rf"\W*deze (?:editie|aflevering|nieuwsbrief) wordt (?:je |u )?(?:aangeboden|gesponsord|mogelijk gemaakt) door "
    rf"{_PAYER}|"
    rf"\W*(?:det här|den här|denna|denne|dette) (?:utgåvan?|avsnittet?|nyhetsbrev(?:et)?|utgaven?|episoden?|afsnit|"
    rf"udgave) (?:presenteras|sponsras|presenteres|sponses|præsenteres|sponsoreres|er sponset|er sponsoreret) a[vf] "
    rf"{_PAYER}|"
    rf"\W*(?:to wydanie|ten odcinek) (?:sponsoruje|powstało dzięki|powstał dzięki) {_PAYER}|"
    rf"\W*(?:спонсор (?:этого|сегодняшнего) выпуска|спонсор (?:цього|сьогоднішнього) випуску)\W+{_PAYER}",
    re.I,
)

# Behind the heading of a part that somebody paid for: "A better anchor (Sponsored)".
_SPONSORED = pattern(
    r"\S.*[(\[（【]\s*(?:sponsored|paid (?:content|post|partnership)|sponsor|anzeige|werbung|gesponsert|bezahlt|"
    r"sponsorisé|contenu sponsorisé|patrocinad[oa]|contenido patrocinado|conteúdo patrocinado|sponsorizzato|"
    r"contenuto sponsorizzato|gesponsord|sponsrat|sponsrad|sponset|sponsoreret|kaupallinen yhteistyö|sponsoroitu|"
    r"(?:materiał )?sponsorowan[ye]|sponzorovan[éo]|szponzorált|sponsorizat|sponzorisano|sponzorirano|"
    r"спонсорский материал|на правах рекламы|на правах реклами|χορηγούμενο|sponsorlu|disponsori|được tài trợ|"
    r"برعاية|ממומן|प्रायोजित|スポンサー|赞助|贊助|협찬)\s*[)\]）】]\W*",
    re.I,
)


def is_sponsored(heading: str) -> bool:
    """Whether a heading says that somebody paid for what it heads, and who, or that alone behind its words."""
    return names_payer(heading) or (
        heading.endswith((")", "]", "）", "】"))
        and len(heading) <= _LONGEST_PAID
        and _SPONSORED.fullmatch(heading) is not None
    )


def labels_advert(text: str) -> bool:
    """Whether a text says no more than that, or than who paid for what it labels."""
    return (len(text) <= _LONGEST and _LABEL.match(text) is not None) or names_payer(text)


def names_payer(text: str) -> bool:
    """Whether a line says no more than who paid for a place, or for all of a letter."""
    return len(text) <= _LONGEST_PAID and _PAID_BY.fullmatch(text) is not None


# What boxes and frames are called to those who can't see them: "Advertisement 3", "Anzeige: Banner".
_CALLED = pattern(
    rf"\W*(?:3rd party ad content|ads?|{_WORDS})(?:[\s:#_-]+(?:slot|unit|banner|frame|space|content|\d{{1,3}}))?\W*$",
    re.I,
)


@lru_cache(maxsize=1_024)
def calls_advert(name: str) -> bool:
    """Whether the name of a box says that it is an advertisement, and at most which one."""
    return len(name) <= _LONGEST and _CALLED.match(name) is not None
