"""Newsletters: the words for one, what is said of the publisher's own, and lines that ask to sign up for it."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

NEWSLETTER = (
    r"(?:e-?)?news-?letters?|infolettre|lettre d[’']information|bolet(?:ín|im)|nieuwsbrief|nyhetsbrev|nyhedsbrev|"
    r"uutiskirje|biuletyn|hírlevél|рассылка|ニュースレター|뉴스레터"
)
# What brings the news by mail, by any name and in any case.
_BROUGHT = pattern(
    rf"(?:{NEWSLETTER}|newsletter|zpravodaj|buletin|bülten|рассылк|розсилк|бюлетин|ενημερωτικ\w+ δελτί|"
    r"メールマガジン|メルマガ|电子报|電子報|نشرتنا|النشرة|ניוזלטר|न्यूज़?\s?लेटर|จดหมายข่าว|bản tin|"
    r"\b(?:morning|evening|daily|weekly|this) (?:briefing|bulletin|digest|round-?up)|"
    r"\b(?:in|to|into) your (?:inbox|mail)|"
    r"\bour (?:editors|journalists|reporters|newsroom|team)\b[^.!?]{0,30}\b(?:sends?|selects?|picks?|chooses?)\b|"
    r"\bunsere redak\w+\b[^.!?]{0,40}\b(?:schick|send|wähl)|\bin ihr(?:em)? postfach|"
    r"\b(?:votre|ta) boîte|\b(?:a|en) (?:tu|su) (?:correo|bandeja)|\bcasella (?:di posta|e-?mail)|"
    r"\bno (?:seu|teu) e-?mail|"
    r"\b(?:je|uw) (?:inbox|mailbox)|\bdin (?:inkorg|innboks|indbakke)|sähköpostiisi)",
    re.I,
)
_SIGN_UP = pattern(
    r"(?:^[^\w\"“„«‘「]*|[.!?…:–—,]\s+)(?:"
    r"(?:(?:you can|please|click here to|to (?:receive|get|read) [^.!?]{0,40},) )?"
    r"(?:sign(?:ing)? up|subscribe|register|get (?:it|yours))\b|"
    r"(?:hier|jetzt|gleich|einfach)(?: [\w-]+){0,4} (?:an ?zu ?melden|anmelden|abonnieren|bestellen|registrieren)|"
    r"(?:melden sie sich|melde dich|abonnieren sie|abonniere|bestellen sie)\b|"
    r"(?:(?:sie können|du kannst)|hier (?:können sie|kannst du))[^.!?]{0,60} (?:anmelden|abonnieren|bestellen)|"
    r"(?:vous pouvez |pour )?(?:abonnez-vous|inscrivez-vous|vous (?:abonner|inscrire)|s[’'](?:abonner|inscrire))|"
    r"(?:puedes? )?(?:suscr[ií]b(?:ete|ase|irte|irse)|inscr[ií]b(?:ete|ase|irte|irse)|apúntate|reg[ií]str(?:ate|ese))|"
    r"(?:puoi |potete )?(?:iscriv(?:iti|etevi|erti|ervi)|abbon(?:ati|atevi|arti)|registrati)|"
    r"clicca qui per (?:iscriv|ric)|per (?:iscriver|ricever)\w+,? clicca qui|"
    r"(?:pode )?(?:inscrev(?:a-se|er-se)|assin[ae]r?|subscrev(?:a|er)|cadastre-se|registe-se)\b|"
    r"(?:meld (?:je|u)|schrijf (?:je|u)|abonneer)\b|(?:je|u) kunt (?:je|zich)[^.!?]{0,40}(?:aanmelden|inschrijven)|"
    r"(?:hier|nu) (?:aanmelden|inschrijven)|anmäl dig|prenumerera|skriv upp dig|meld deg på|abonn[eé]r\b|registrer deg|"
    r"tilmeld dig|skriv dig op|(?:voit )?tila(?:a|ta)\b|zapisz się|(?:za)?subskrybuj|zaprenumeruj|"
    r"přihlaste se|odebírejte|prihláste sa|odoberajte|iratkozz(?:on)? fel|feliratkoz|abonează-te|abonați-vă|înscrie-te|"
    r"(?:buradan )?(?:abone|üye) ol|kaydol|prijavite se|pretplatite se|абонирайте се|претплатите се|"
    r"(?:вы можете )?подпи(?:шитесь|сывайтесь|шись|саться)|(?:ви можете )?підпи(?:шіться|суйтесь|сатися)|"
    r"(?:εγγραφείτε|γραφτείτε)\b|اشترك|سج[ّ]?ل|הירשמו|הרשמו|daftar|berlangganan|đăng ký)|"
    r"(?:登録|購読)(?:は(?:こちら|無料)|する|はここ)|(?:点击|點擊|按此|立即)[^。]{0,6}(?:订阅|訂閱)|구독(?:하기|하세요|신청)|"
    r"(?:सब्सक्राइब|साइन ?अप) कर",
    re.I,
)
# Where somebody speaks of a newsletter as theirs.
_OURS = pattern(
    r"\bour (?:[\w-]+ ){0,3}news-?letters?\b|\bunser\w* (?:[\w-]+ ){0,3}[\w-]*newsletter|"
    r"\b(?:notre|nos) (?:[\w-]+ ){0,2}(?:newsletters?|infolettres?|lettres? d[’']info)|"
    r"\bnuestr[oa]s? (?:[\w-]+ ){0,2}(?:newsletters?|bolet)|\bnostr[ae] (?:[\w-]+ ){0,2}newsletter|"
    r"\bnoss[ao]s? (?:[\w-]+ ){0,2}(?:newsletters?|boletim)|\bonze (?:[\w-]+ ){0,2}(?:nieuwsbrie|newsletter)|"
    r"\b(?:vårt?|våra|våre|vore?s?) (?:[\w-]+ ){0,2}(?:nyhetsbrev|nyhedsbrev)|uutiskirje(?:emme|estämme)|"
    r"\bnasz\w* (?:[\w-]+ ){0,2}(?:newsletter|biuletyn)|\bnaš\w* (?:[\w-]+ ){0,2}newsletter|hírlevelünk|"
    r"\bнаш\w* (?:[\w-]+ ){0,2}(?:рассылк|розсилк)|\bbülten(?:imiz|lerimiz)",
    re.I,
)


def asks_to_sign_up(text: str) -> bool:
    """Whether a line tells of a newsletter, and where to sign up for it."""
    return _BROUGHT.search(text) is not None and _SIGN_UP.search(text) is not None


def tells_of_own(text: str) -> bool:
    """Whether a text speaks of a newsletter of the publisher's own."""
    return _OURS.search(text) is not None
