"""Newsletters: the words for one, what is said of the publisher's own, and lines that ask to sign up for it."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern
from jsnews.article.words.phrases import BEGINS, CLAUSE_BEGINS, OUR

_LETTER = (
    r"(?:e-?)?news-?letters?|infolettres?|lettres? d[’']info\w*|bolet(?:ín|ines|im|ins)|nieuwsbrie\w+|nyhetsbrev\w*|"
    r"nyhedsbrev\w*|uutiskirj\w+|biuletyn\w*|hírlev\w+|рассылк\w+|розсилк\w+|ニュースレター|뉴스레터"
)
_NAMED = pattern(rf"(?:\w+ )?(?:{_LETTER})\b", re.I)
# What brings the news by mail, by any name and in any case.
_BROUGHT = pattern(
    rf"(?:{_LETTER}|newsletter|zpravodaj|buletin|bülten|бюлетин|ενημερωτικ\w+ δελτί|"
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
    rf"{CLAUSE_BEGINS}(?:(?:then|dann|alors|entonces|então|allora|dan) )?(?:"
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
# In so many words: what the reader is to get, or to sign up for.
_OFFERED = pattern(
    rf"{BEGINS}(?:sign up (?:(?:here|now) )?(?:for [^.]{{2,40}} )?"
    r"to (?:get|receive) [^.]{0,25}\b(?:our|stories|news|updates)\b|"
    r"(?:get|receive) [^.]{0,50}(?:in your inbox|newsletter)|"
    r"(?:keep|stay) (?:up|on top|ahead|in touch)\b[^.]{0,60}\bnewsletters?\W*$|"
    r"when you (?:register|sign up),? (?:we|you)[’']ll (?:also )?(?:send|get|receive)\b[^.]{0,60}"
    r"\b(?:newsletters?|e-?mails|updates|e-?books?|inbox)\b|"
    r"recevez [^.]{0,50}(?:newsletter|boîte mail)|"
    r"receba (?:as |os )?(?:notícias|novidades)|tilaa (?:uutiskirj|ilmai)|iratkozz(?:on)? fel|bültenimiz|"
    r"εγγραφείτε στο newsletter|メールマガジンに?登録|订阅(?:我们|电子报)|뉴스레터 구독)",
    re.I,
)
# Where somebody speaks of a newsletter as theirs.
_OURS = pattern(
    rf"(?:{OUR}|\bnos) ?(?:[\w-]+ ){{0,3}}[\w-]*(?:{_LETTER})|uutiskirje(?:emme|estämme)|hírlevelünk|"
    r"\bbülten(?:imiz|lerimiz)",
    re.I,
)
# What somebody who leaves an address is to have each day, without a word for a newsletter.
_NEWS = (
    r"(?:news|headlines|stories|nachrichten|schlagzeilen|meldungen|wichtigste|actu\w*|infos?|titres|l[’']essentiel|"
    r"noticias|titulares|notícias|manchetes|notizie|nieuws|nyheter\w*|nyheder\w*|uutiset|wiadomości|informacje|zprávy|"
    r"správy|híreket|știri\w*|новост\w+|новини|ειδήσεις|vijesti|vesti|haber\w*|berita|tin tức|أخبار|الأخبار|ニュース|"
    r"뉴스|新闻|"
    r"新聞)"
)
_DAY = (
    r"(?:every|each) (?:[\w-]+ )?(?:morning|day|week|evening|weekday)|"
    r"(?:jeden|täglich|wöchentlich)(?: morgen| tag| abend)?|"
    r"(?:chaque|tous les) (?:matins?|jours?|semaines?|soirs?)|(?:cada|todos los|todas las|todas as|todos os|toda) "
    r"(?:mañanas?|días?|semanas?|manhãs?|dias?)|(?:ogni|tutte le|tutti i) (?:mattin[ae]|giorn[oi]|settiman[ae]|sera)|"
    r"(?:elke|iedere) (?:ochtend|dag|week|morgen)|(?:varje|hver) (?:morgon|dag|vecka|morgen|uke|uge)|"
    r"joka (?:aamu|päivä|viikko)|każdego (?:ranka|dnia)|codziennie|co tydzień|každ[éý] (?:ráno|den|deň|týden)|"
    r"minden (?:reggel|nap|héten)|în fiecare (?:dimineață|zi)|кажд(?:ое|ый|ую) (?:утро|день|неделю)|щодня|щоранку|"
    r"κάθε (?:πρωί|μέρα|εβδομάδα)|svak(?:o|i|og) (?:jutro|dan|jutra)|her (?:sabah|gün|hafta)|setiap (?:pagi|hari)|"
    r"mỗi (?:sáng|ngày)|كل (?:صباح|يوم)|毎(?:朝|日|週)|매(?:일|주)|每(?:天|日|周|週)"
)
_RECEIVE = (
    r"(?:get|receive)|(?:erhalten|bekommen) sie|erhalte|bekomm|recevez|recevoir|recib[ae]|recibe|recíbel|receba|recebe|"
    r"ricevi|ricevete|ontvang|krijg|få|motta|modtag|saa|otrzymuj|dostávejte|dostávajte|kapja|kapd|primește|primiți|"
    r"получайте|отримуйте|λάβετε|λαμβάνετε|primajte|dapatkan|terima|nhận|احصل|تلقّ?"
)
_PROMISES = pattern(
    rf"\W*(?:{_RECEIVE})\b(?=[^.!?]{{0,100}}{_NEWS})[^.!?]{{0,60}}\b(?:{_DAY})|"
    rf"(?:{_DAY}|her (?:sabah|gün))[^.!?。]{{0,40}}(?:{_NEWS})[^.!?。]{{0,20}}(?:お届け|받아|alın|接收)",
    re.I,
)
# How to be rid of it again: said below every form, which may be gone.
_LEAVING = pattern(
    r"\W*(?:you (?:can|may) (?:always )?(?:unsubscribe|opt out)\b[^.!?]{0,40}\b(?:any ?time|whenever)|"
    r"unsubscribe (?:at )?any ?time|"
    r"(?:sie können|du kannst|ihr könnt) (?:sich|dich|euch|den newsletter|ihn|"
    r"das abo\w*)?[^.!?]{0,40}jederzeit\b[^.!?]{0,30}"
    r"(?:abbestell|abmeld|austrag|kündig)|(?:die )?(?:abmeldung|abbestellung)(?: ist)? jederzeit möglich|"
    r"vous pouvez vous (?:désabonner|désinscrire) à tout moment|"
    r"(?:puedes?|podrás?) (?:dar(?:te|se) de baja|cancelar (?:tu|su|la) suscripción)[^.!?]{0,20} en cualquier momento|"
    r"(?:puoi|potrai) (?:disiscriverti|cancellarti|annullare l[’']iscrizione|cancellare l[’']iscrizione) "
    r"in (?:qualsiasi|ogni) momento|"
    r"(?:pode|poderá) cancelar (?:a )?(?:sua )?(?:subscrição|inscrição|assinatura)[^.!?]{0,20} a qualquer momento|"
    r"(?:je kunt|u kunt) (?:je|zich|u)[^.!?]{0,40}(?:op elk moment|altijd)[^.!?]{0,20} (?:afmelden|uitschrijven)|"
    r"du kan (?:när som helst|når som helst|til enhver tid) (?:avregistrera|avsluta|melde deg av|avslutte|afmelde|"
    r"framelde)|"
    r"voit (?:peruuttaa|perua|lopettaa) (?:tilauksen|tilauksesi)[^.!?]{0,20} milloin|"
    r"w każdej chwili (?:możesz|możecie) (?:się wypisać|zrezygnować)|"
    r"(?:z odběru se můžete kdykoli|odhlásit se můžete kdykoli|odhlásiť sa môžete kedykoľvek)|"
    r"bármikor leiratkozhat|vă puteți dezabona oricând|(?:вы )?можете отписаться в любо[ей]|"
    r"(?:ви )?можете відписатися (?:будь-коли|в будь)|istediğiniz zaman (?:abonelikten|üyelikten) çık|"
    r"いつでも(?:購読|配信|登録)[^。]{0,6}(?:解除|停止)|언제든지 ?(?:구독|수신)[^.]{0,6}(?:취소|해지|거부)|"
    r"(?:您)?(?:可以?|可)?(?:随时|隨時)(?:取消(?:订阅|訂閱)|退订|退訂))",
    re.I,
)
_LONGEST_LEAVING = 200
_WANTS = pattern(
    r"\W*(?:(?:do you )?(?:want|looking for|like|need|would you like) (?:to (?:read|get|see|hear) )?(?:more|the "
    r"latest) "
    r"[^?]{0,40}\b(?:news|stories|coverage|updates|headlines)|"
    r"(?:(?:wollen|möchten) sie|(?:willst|möchtest) du|lust auf)? ?(?:noch )?mehr [^?]{0,30}\b"
    r"(?:nachrichten|news|geschichten|artikel)(?: (?:lesen|erhalten|bekommen))?|"
    r"(?:vous (?:voulez|souhaitez)|envie de|envie d[’']) ?(?:recevoir |lire )?(?:plus d[’'e] ?|encore plus d[’'e] ?)"
    r"(?:actu\w*|infos?|nouvelles|articles)[^?]{0,30}|"
    r"¿(?:quieres?|queréis|buscas) (?:leer |recibir |ver )?más [^?]{0,20}(?:noticias|historias|información)[^?]{0,30}|"
    r"quer (?:ler |receber |ver )?mais (?:notícias|histórias|reportagens)[^?]{0,30}|"
    r"vuoi (?:leggere |ricevere )?(?:più|altre) (?:notizie|storie)[^?]{0,30}|"
    r"wil (?:je|u) meer [^?]{0,20}(?:nieuws|verhalen)[^?]{0,30}|"
    r"(?:vill|vil) du (?:ha |läsa |lese |læse )?(?:fler|flere|mer|mere) [^?]{0,20}(?:nyheter|nyheder)[^?]{0,30}|"
    r"haluatko lisää [^?]{0,20}uutisia[^?]{0,20}|chcesz (?:czytać )?więcej [^?]{0,20}(?:wiadomości|"
    r"informacji)[^?]{0,20}|"
    r"chcete (?:číst |čítať )?(?:více|viac) [^?]{0,20}(?:zpráv|správ|článk)\w*[^?]{0,20}|"
    r"vrei (?:mai multe|și alte) (?:știri|articole)[^?]{0,20}|хотите (?:читать )?больше [^?]{0,20}новостей[^?]{0,20}|"
    r"хочете (?:читати )?більше [^?]{0,20}новин[^?]{0,20}|daha fazla haber (?:mi|ister)[^?]{0,30}|"
    r"もっと(?:ニュース|記事)を(?:読|見)[^?？]{0,10})[?？]\W*$",
    re.I,
)


def promises_news(text: str) -> bool:
    """Whether a line tells its reader to get the news each day."""
    return _PROMISES.match(text) is not None


def tells_of_leaving(text: str) -> bool:
    """Whether a short line begins with how its reader can be rid of a newsletter again."""
    return len(text) <= _LONGEST_LEAVING and _LEAVING.match(text) is not None


def wants_more(text: str) -> bool:
    """Whether a line asks no more than whether its reader wants more news."""
    return text.endswith(("?", "？")) and _WANTS.match(text) is not None


def speaks_of_letter(text: str) -> bool:
    """Whether a text has a word for what brings the news by mail in it."""
    return _BROUGHT.search(text) is not None


def names_letter(heading: str) -> bool:
    """Whether a heading begins with the word for a newsletter, or one word of its name before it."""
    return _NAMED.match(heading) is not None


def asks_to_sign_up(text: str) -> bool:
    """Whether a line offers a newsletter, or tells of one and where to sign up for it."""
    if _OFFERED.search(text) is not None:
        return True
    # The first is the quicker one to find nothing: it begins where a sentence does.
    return _SIGN_UP.search(text) is not None and _BROUGHT.search(text) is not None


def tells_of_own(text: str) -> bool:
    """Whether a text speaks of a newsletter of the publisher's own."""
    return _OURS.search(text) is not None
