"""Calls to subscribe, in the languages of news: some stand in for the rest of a text, others are mere offers."""

from __future__ import annotations

import re
from functools import lru_cache

from jsnews.article.pattern import pattern

# The rest of this text is for those who pay or sign in.
_WALL = pattern(
    r"subscribe (?:now )?to (?:continue|read|keep)|(?:this (?:article|story|content|post|report) is|continue "
    r"reading with|exclusive(?:ly)?) (?:only |exclusively )?(?:for|reserved for|available (?:only )?to)? ?(?:our "
    r"|paying |paid |premium )?(?:subscribers|members)|"
    r"to (?:read (?:this|the (?:full|rest of (?:this|the))) (?:article|story)|(?:continue|keep) reading)"
    r"[^.]{0,40}(?:subscri|sign|log|regist|create)|"
    r"(?:regist|sign|log|join|create)[^.]{0,24} to (?:(?:continue|keep) reading|read (?:this|the full))|"
    r"(?:keep|continue) reading for (?:only |just |[£$€\d])|"
    r"unlock (?:this|the full) (?:article|story)|become a (?:subscriber|member) to (?:read|continue|keep|unlock)|"
    r"you(?: have|[’']ve) (?:reached|read|used)[^.]{0,12} (?:your|\d+)[^.]{0,30}(?:limit|free (?:articles|stories))|"
    r"last free (?:story|article)|"
    r"weiterlesen mit|jetzt (?:weiterlesen|freischalten)|mit (?:\S+ )?(?:plus|abo|premium)[^.]{0,20} (?:weiter)?lesen|"
    r"(?:exklusiv|nur) für (?:\S+[- ])?abonnent|um (?:weiterzulesen|den (?:ganzen|vollständigen) \w+ zu lesen)|"
    r"(?:cet article|contenu|la suite)(?: est)? réservée? (?:à nos|aux) (?:abonn|lect)|"
    r"(?:abonnez|connectez|identifiez|inscrivez)-vous pour (?:lire|continuer|poursuivre|accéder|découvrir la suite)|"
    r"il vous reste \d+(?:[.,]\d+)?\s?% de cet article|pour (?:lire la suite|poursuivre (?:la|votre) lecture)|"
    r"(?:contenido|artículo|nota) (?:exclusiv[oa]|solo) para (?:suscriptores|soci[oa]s)|"
    r"(?:suscr[ií]b[ae](?:te|se)|reg[ií]str[ae](?:te|se)|inici[ae] sesión) para (?:seguir|leer|continuar)|"
    r"para (?:seguir|continuar) leyendo|ha(?:s|bés) (?:alcanzado|llegado)[^.]{0,20} (?:límite|artículos)|"
    r"(?:contenuto|articolo) (?:è )?(?:riservato|esclusivo)(?: solo)? (?:agli|per gli|ai) (?:abbonat|iscritt)|"
    r"(?:abbonati|accedi|registrati) per (?:continuare|leggere|proseguire)|per continuare a leggere|"
    r"(?:conteúdo|matéria|artigo|texto|reportagem) (?:é )?(?:exclusiv[oa]|restrit[oa]) (?:para|a(?:os)?) assinantes|"
    r"(?:assine|cadastre-se|faça login) para (?:ler|continuar)|para continuar (?:lendo|a ler|a leitura)|"
    r"alleen (?:voor|toegankelijk voor) (?:abonnees|leden)|lees verder met|verder lezen\?|"
    r"(?:log in|meld je aan|word (?:abonnee|lid)) (?:om|en) (?:verder|dit|het|alles|direct) ?(?:te )?lezen|"
    r"(?:dit|het volledige) artikel is (?:alleen|exclusief|enkel|gereserveerd)|"
    r"for abonnenter|för prenumeranter|"
    r"(?:logg|log|logga) in(?:n|d)? (?:för att|for å|for at) (?:läsa|lese|læse)|"
    r"(?:för att läsa|for å lese|for at læse) (?:vidare|videre|(?:hela|hele|resten a[fv]) \w*(?:artik|sak|text))|"
    r"(?:är|er) (?:en )?låst (?:artikel|sak)|(?:artikeln|saken|artiklen) (?:är|er) låst|"
    r"(?:bli|bliv) (?:prenumerant|abonnent) (?:för att|for å|for at) l[äeæ]s|"
    r"tilaajille|(?:kirjaudu|tilaa)[^.]{0,20} (?:lukeaksesi|ja lue|ja jatka)|"
    r"dla (?:prenumeratorów|subskrybentów)|z aktywną subskrypcją|pozostało[^.]{0,12} \d+ ?%|"
    r"(?:aby|żeby|chcesz) (?:czytać dalej|przeczytać (?:cały|całość))|zaloguj się,? (?:aby|żeby|i) (?:czyta|przeczyta)|"
    r"(?:pouze|jen|len|jenom) p(?:ro|re) předplatitele|p(?:ro|re) predplatiteľov|zbývá[^.]{0,20} \d+ ?%|"
    r"(?:pro (?:přečtení|dočtení)|chcete (?:si )?(?:pře|do)číst) celého?|odemkn(?:ěte|i) (?:si )?(?:celý )?článek|"
    r"(?:csak|kizárólag) (?:az )?előfizető|előfizetői tartalom|a (?:teljes )?cikk (?:elolvasásához|folytatásához)|"
    r"(?:doar|exclusiv|rezervat)(?: pentru)? abonați|abonează-te (?:pentru a|ca să) (?:citi|continua)|"
    r"(?:само|samo) за (?:абонати|претплатнике)|samo za pretplatnike|"
    r"(?:μόνο|αποκλειστικά) (?:για|σε) συνδρομητές|για να συνεχίσετε (?:την ανάγνωση|να διαβάζετε)|"
    r"только (?:для )?подписчик|оформите подписку|чтобы (?:читать дальше|продолжить чтение|дочитать)|"
    r"доступ(?:ен|на|но)? (?:только )?по подписке|(?:лише|тільки) (?:для )?передплатник|щоб (?:читати далі|продовжити)|"
    r"(?:sadece|yalnızca) abonelere|abonelere özel|(?:devamını okumak|okumaya devam etmek) için (?:abone|üye|giriş)|"
    r"khusus (?:untuk )?pelanggan|(?:berlangganan|masuk|login) untuk (?:membaca|melanjutkan)|"
    r"(?:nội dung|bài viết) (?:này )?(?:chỉ )?dành (?:riêng )?cho (?:thành viên|người đăng ký)|"
    r"đăng nhập để đọc|สำหรับสมาชิกเท่านั้น|"
    r"للمشتركين (?:فقط|حصر)|(?:حصري|مخصص) للمشتركين|لمتابعة القراءة|اشترك (?:لمتابعة|لقراءة)|"
    r"למנויים (?:בלבד|רשומים)|כדי להמשיך לקרוא|(?:केवल|सिर्फ) (?:सदस्यों|सब्सक्राइबर)|(?:आगे|पूरी ख़?बर) पढ़ने के लिए|"
    r"(?:구독자|회원) ?전용|유료 ?(?:구독|회원|기사|콘텐츠)|"
    r"(?:로그인|구독)(?:하고|하면|하시면| ?후).{0,12}(?:이어|계속|전체|전문)|"
    r"有料会員(?:限定|になる|登録)|会員限定|この記事は(?:有料|会員)|続きを.{0,6}(?:には|いただけ)|"
    r"ログインして続き|残り ?\d+ ?文字|"
    r"订阅后|付费|登[录錄]后(?:继续|阅读|查看)|(?:会员|會員|訂閱戶)(?:专享|專享|專屬|限定)|僅限(?:訂閱|會員|付費)",
    re.I,
)
# Subscriptions are sold below whole texts, too.
_OFFER = pattern(
    r"already a subscriber|become a (?:subscriber|member) to|jetzt (?:abonnieren|testen und)|"
    r"sie haben bereits ein abo|abonnez-vous pour|déjà abonné|hazte suscriptor",
    re.I,
)
_QUOTED = pattern(r"“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|\"[^\"]*\"|「[^「」]*」")
_SENTENCE_ENDS = pattern(r"(?<=[.!?…:])\s+|(?<=[。！？])|\n")
_LONGEST_CALL = 80
_DEEPEST = 40  # characters of a sentence before a call in it; further in, a call is only told of


@lru_cache(maxsize=256)
def calls_to_subscribe(text: str) -> str | None:
    """The words in which a short text asks the reader to pay or to register; None where it only tells of such words."""
    return cuts_off(text) or _said(_OFFER, text)


@lru_cache(maxsize=256)
def cuts_off(text: str) -> str | None:
    """The words in which a short text says that the rest is for those who pay or register."""
    return _said(_WALL, text)


def _said(words: re.Pattern[str], text: str) -> str | None:
    """The words in a text, where a sentence of it begins with them and nobody is quoted."""
    for sentence in _SENTENCE_ENDS.split(_QUOTED.sub("", text)):
        match = words.search(sentence[: _DEEPEST + _LONGEST_CALL])
        if match and match.start() <= _DEEPEST:
            return match[0]
    return None
