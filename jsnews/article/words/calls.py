"""Calls to subscribe, in the languages of news: some stand in for the rest of a text, others are mere offers."""

from __future__ import annotations

import re
from functools import lru_cache

from jsnews.article.pattern import pattern
from jsnews.article.text import FULL_STOPS

_PRICE = r"(?:(?:€|r?\$|kr\.?) ?\d|\d[\d.,]* ?(?:€|euros?\b|kr\b|kron\w|zł))"
# The rest of this text is for those who pay or sign in.
_WALL = pattern(
    r"subscribe (?:now )?to (?:continue|read|keep)|(?:this (?:article|story|content|post|report) is|continue "
    r"reading with|exclusive(?:ly)?) (?:only |exclusively |exclusive )?(?:for|to|reserved for|available (?:only )?to)? "
    r"?(?:our |paying |paid |premium )?(?:subscribers|members)|subscriber-only (?:article|story|content|post)|"
    r"(?:keep|continue) reading for (?:only |just |[£$€\d])|"
    rf"weiter ?lesen (?:ab|für|um) (?:nur )?{_PRICE}|"
    rf"(?:lire|lisez) la suite (?:à partir de|pour|dès) (?:seulement )?{_PRICE}|"
    rf"(?:seguir|sigue|continúa) leyendo (?:por|desde) (?:s[oó]lo )?{_PRICE}|"
    rf"continua(?:re)? (?:a leggere|la lettura) (?:a|per|da) (?:sol[oi] )?{_PRICE}|"
    rf"continu(?:e|ar) (?:lendo|a ler) por (?:apenas |só )?{_PRICE}|"
    rf"lees (?:verder|dit artikel) (?:voor|vanaf) (?:maar |slechts )?{_PRICE}|"
    rf"(?:fortsätta? (?:att )?läsa|läs vidare) (?:för|från) (?:bara |endast )?{_PRICE}|"
    rf"(?:fortsette? å lese|les videre|læs videre) (?:for|fra) (?:kun |bare )?{_PRICE}|"
    rf"jatka lukemista (?:vain )?{_PRICE}|czytaj dalej (?:za|od) (?:tylko |jedyne )?{_PRICE}|"
    r"you must be an? (?:[\w.-]+ ){0,3}subscriber(?= (?:to|for|in order)\b|\W*$)|"
    r"this (?:article|story|content|page) requires an? (?:\w+ )?subscription\b|"
    r"(?:sie müssen|du musst) (?:ein )?abonnent(?:in)? sein|vous devez être (?:une? )?abonnée?\b|"
    r"deb(?:e|es|és) ser (?:un )?suscriptora?\b|devi essere (?:un )?abbonat[oa]\b|"
    r"(?:je moet|u moet) (?:een )?abonnee zijn|"
    r"unlock (?:this|the (?:full|whole|rest of the)) (?:article|story|piece|post|edition|issue)|"
    r"(?:(?:diesen|ganzen|den) )?(?:artikel|beitrag|text) (?:jetzt )?(?:freischalten|entsperren)|"
    r"débloque[rz] (?:cet |l[’'])article|desbloque(?:a|e|ar|ia|ie|iar) (?:este|el|o|esta|a) "
    r"(?:artículo|artigo|nota|noticia|notícia|matéria)|sblocca(?:re)? (?:l[’']|questo )articolo|"
    r"ontgrendel (?:dit|het) artikel|lås upp (?:artikeln|hela|resten|texten)|"
    r"lås opp (?:saken|artikkelen|hele|resten)|lås (?:artiklen|hele artiklen) op|avaa koko (?:juttu|artikkeli)|"
    r"odblokuj (?:artykuł|ten artykuł|cały)|ode(?:mk|mkn)\w+ (?:celý )?(?:článek|článok)|oldd? fel a (?:teljes )?cikk|"
    r"deblochează articolul|haberin kilidini aç|разблокир\w+ (?:статью|материал)|розблок\w+ (?:статтю|матеріал)|"
    r"ξεκλειδώστε το άρθρο|(?:解锁|解鎖)(?:全文|本文)|기사 잠금 해제|"
    r"you(?: have|[’']ve) (?:reached|read|used)[^.]{0,12} (?:your|\d+)[^.]{0,30}(?:limit|free (?:articles|stories))|"
    r"last free (?:story|article)|"
    r"vous avez (?:lu|atteint|épuisé)[^.]{0,30}(?:articles? (?:gratuits?|offerts?)|limite)|"
    r"(?:haben|hast) [^.]{0,40}(?:gratis|kostenlos|frei)\w*[- ]?artikel[^.]{0,20} (?:gelesen|aufgebraucht|erreicht)|"
    r"hai (?:letto|raggiunto|esaurito)[^.]{0,30}(?:articoli gratuiti|limite)|"
    r"(?:leu|atingiu|esgotou)[^.]{0,30}(?:(?:artigos|matérias|notícias|reportagens) gr[aá]t|limite)|"
    r"(?:hebt|heeft) [^.]{0,30}gratis artikelen[^.]{0,20} (?:gelezen|bereikt)|"
    r"(?:läst|lest|læst)[^.]{0,30} gratis ?(?:artik|sak)|"
    r"(?:przeczytał|wykorzystał)\w*[^.]{0,40}(?:darmow|bezpłatn)\w+ (?:artykuł|tekst)|"
    r"(?:прочитали|исчерпали|прочли)[^.]{0,40} бесплатн\w+ (?:стат|материал)|"
    r"ücretsiz (?:haber|makale)[^.]{0,20} (?:okudunuz|doldu)|"
    r"(?:قرأت|استنفدت)[^.]{0,30}(?:مقالات|المقالات) (?:ال)?مجانية|"
    r"無料(?:記事|閲覧|で読める)[^。]{0,16}(?:上限|超え)|免[费費](?:文章|阅读|閱讀)[^。]{0,10}(?:用完|已达|已達|上限)|"
    r"무료 ?(?:기사|열람)[^.]{0,20}(?:모두|초과|소진|한도)|"
    r"weiterlesen mit|jetzt (?:weiterlesen|freischalten)|mit (?:\S+ )?(?:plus|abo|premium)[^.]{0,20} (?:weiter)?lesen|"
    r"(?:exklusiv|nur) für (?:\S+[- ])?abonnent|(?:article|contenu|suite)(?: est)? réservée? (?:à nos|aux) abonn|"
    r"(?:il vous reste|vous avez lu) \d+(?:[.,]\d+)?\s?% d[eu]|"
    r"(?:contenido|artículo|nota|noticia|contenuto|articolo|conteúdo|matéria|artigo|texto|reportagem)(?: es| è| é)? "
    r"(?:exclusiv[oa]|solo|sólo|restrit[oa]|riservat[oa]|esclusiv[oa]) (?:para|aos?|a|agli|per(?: gli)?) "
    r"(?:suscriptor|assinante|subscritor|abbonat)|per soli abbonati|para (?:seguir|continuar) leyendo|"
    r"ha(?:s|bés) (?:alcanzado|llegado|leído|agotado)[^.]{0,20} (?:límite|artículos|notas)|per continuare a leggere|"
    r"para continuar (?:lendo|a ler|a leitura)|"
    r"(?:alleen|exclusief|enkel) (?:toegankelijk )?voor (?:\w+ )?(?:abonnees|leden)|"
    r"lees verder met|verder lezen\?|"
    r"f[öo]r (?:dig|deg) som (?:är |er )?(?:prenumer|abonn|medlem)|for dig,? (?:der|som) (?:er )?(?:abonn|medlem)|"
    r"for abonnenter|för prenumeranter|(?:är|er) (?:en )?låst (?:artikel|sak)|"
    r"(?:artikeln|saken|artiklen) (?:är|er) låst|"
    r"tilaajille|dla (?:prenumeratorów|subskrybentów)|z aktywną subskrypcją|pozostało[^.]{0,12} \d+ ?%|"
    r"(?:pouze|jen|len|iba) p(?:ro předplatitele|re predplatiteľov)|zbývá[^.]{0,20} \d+ ?%|"
    r"(?:csak|kizárólag) (?:az )?előfizető|előfizetői tartalom|(?:doar|exclusiv|rezervat)(?: pentru)? abonați|"
    r"(?:само|samo) (?:за|za) (?:абонати|претплатнике|pretplatnike)|samo pretplatnicima|"
    r"(?:μόνο|αποκλειστικά) (?:για|σε) συνδρομητές|"
    r"только (?:для )?подписчик|оформите подписку|доступ(?:ен|на|но)? (?:только )?по подписке|"
    r"(?:лише|тільки) (?:для )?передплатник|(?:sadece|yalnızca) abonelere|abonelere özel|khusus (?:untuk )?pelanggan|"
    r"(?:nội dung|bài viết) (?:này )?(?:chỉ )?dành (?:riêng )?cho (?:thành viên|người đăng ký)|สำหรับสมาชิกเท่านั้น|"
    r"للمشتركين (?:فقط|حصر)|(?:حصري|مخصص) للمشتركين|למנויים (?:בלבד|רשומים)|(?:केवल|सिर्फ) (?:सदस्यों|सब्सक्राइबर)|"
    r"(?:구독자|회원) ?전용|구독자만|유료 ?(?:구독|회원|기사|콘텐츠)|有料会員(?:限定|になる|登録)|"
    r"会員限定(?!の[^。]{0,12}(?:ビューアー|紙面|メール|プレゼント|イベント))|"
    r"この記事は(?:有料|会員)|"
    r"残り ?[\d,]+ ?文字|订阅后|付费(?:阅读|内容|文章|后)|"
    r"(?:会员|會員|訂閱戶)(?:专享|專享|專屬|限定)|僅限(?:訂閱|會員|付費)",
    re.I,
)
# This very text is.
_KEPT = pattern(
    r"\W*(?:this (?:article|story|post|piece|content) is (?:only |exclusively |exclusive )?"
    r"(?:available )?(?:for|to|reserved for) (?:our )?(?:paying |paid |premium )?(?:subscribers|members)\b(?! of\b)|"
    r"dieser? (?:artikel|beitrag|text) ist (?:exklusiv|nur|ausschließlich) für (?:\S+[- ])?(?:abonnent|mitglied)|"
    r"(?:cet article|ce contenu|cette publication) est réservée? (?:à nos|aux) (?:abonn|membres)|"
    r"est[ea] (?:artículo|contenido|nota|noticia|conteúdo|matéria|artigo|reportagem) es? "
    r"(?:exclusiv[oa]|solo|sólo) (?:para|de) (?:\w+ )?(?:suscriptor|socio|assinante)|"
    r"quest[oa] (?:articolo|contenuto|storia) è (?:riservat[oa]|esclusiv[oa]) (?:agli|per gli|ai) (?:abbonat|soci)|"
    r"dit (?:artikel|verhaal) is (?:alleen|exclusief|enkel) (?:toegankelijk )?voor (?:\w+ )?(?:abonnees|leden)|"
    r"(?:den här|denna|denne|dette) (?:artikeln?|artikkelen|saken) (?:är|er) (?:bara |kun |endast )?f[öo]r "
    r"(?:våra |våre )?(?:prenumer|abonn|medlem)|"
    r"ten artykuł jest (?:dostępny )?(?:tylko |wyłącznie )?dla (?:prenumeratorów|subskrybentów)|"
    r"эта? (?:статья|материал|текст) (?:доступ\w+ )?только (?:для )?подписчик|この記事は(?:有料|会員)|本文为?付费)",
    re.I,
)
# Who wants to read on, or all of it …
_ON = pattern(
    r"(?:continue|keep) reading(?! (?:more|other)\b)|continue with your reading|"
    r"read (?:on|more|(?:this|the (?:full|rest of (?:this|the)|whole|entire)) (?:article|story))|"
    r"weiter ?(?:zu)?lesen|lesen sie weiter|"
    r"(?:diesen|den ganzen|den vollständigen|den gesamten) (?:artikel|text|beitrag)|"
    r"(?:lire|découvrir) (?:la suite|l[’']intégralité|cet article|l[’']article)|poursuivre (?:la|votre) lecture|"
    r"continuer (?:à lire|la lecture|votre lecture)|(?:seguir|continuar|sigue|continúa) leyendo|"
    r"leer (?:el|la|este|esta|todo el|toda la) (?:artículo|nota|noticia)|continua(?:re)? (?:a leggere|la lettura)|"
    r"prosegui(?:re)? la lettura|legg(?:i|ere) (?:tutto|l[’']articolo|l[’']intero)|"
    r"continuar? (?:lendo|a ler|a leitura)|"
    r"ler (?:a|o|esta|este) (?:matéria|artigo|notícia|reportagem|texto)|verder ?(?:te )?lezen|lees (?:verder|het hele)|"
    r"(?:dit|het hele|het volledige) artikel (?:te )?lezen|läsa? (?:vidare|hela (?:artikeln|texten))|"
    r"fortsätta? (?:att )?läsa|"
    r"l[eæ]se? (?:videre|hele|resten)|fortsette? å lese|fortsæt(?:te)? med at læse|jatkaa? lukemista|"
    r"(?:lue|lukea|lukeaksesi) (?:koko|juttu|loppuun)|czyta[ćj] dalej|przeczyta[ćj] (?:cały|całość)|"
    r"čtete? (?:dál|celý)|(?:pře|do)č(?:íst|tete|tení|ítať) (?:si )?(?:dál|celý|celého|ďalej)|celý (?:článek|článok)|"
    r"ve čtení|teljes cikk|cikk (?:folytatás|elolvas)|tovább ?olvas|citi (?:tot )?(?:articol|continuarea|mai departe)|"
    r"čitanje (?:cijelog|celog)|συνεχίσετε (?:την ανάγνωση|να διαβάζετε)|διαβάσετε (?:τη συνέχεια|ολόκληρο|όλο)|"
    r"(?:читать|дочитать|прочитать) (?:дальше|далее|полностью|до конца|статью)|продолж(?:ить чтение|ение)|"
    r"(?:читати|прочитати) (?:далі|повністю)|продовжити читання|devamını|okumaya devam|"
    r"(?:lanjut(?:kan)?|untuk) membaca|baca selengkapnya|đọc (?:tiếp|toàn bộ|thêm)|อ่านต่อ|"
    r"(?:لقراءة|لمتابعة|متابعة القراءة)|"
    r"להמשיך לקרוא|להמשך (?:ה?קריאה|הכתבה)|לקריאת הכתבה|पढ़ने के लिए|続き[をは](?!クリップ|保存)|全文を(?:お?読|見)|"
    r"(?:继续|繼續)(?:阅读|閱讀)|(?:阅读|閱讀|查看|看)(?:全文|完整)|(?:전체|계속|이어|전문)(?:서)?[^.]{0,6}(?:읽|보|기사)",
    re.I,
)
# … is to pay or to sign in.
_JOIN = pattern(
    r"subscri|\bmember(?:s|ship)?\b|\bsign (?:in|up)\b|\blog ?in\b|\bregister\b|\baccount\b|"
    r"\bkonto\b|\bcuenta\b|"
    r"\babo(?:s|nnement)?\b|abonn|anmeld|registrier|\bpluss?\b|premium|melden sie sich|connectez|inscri[vt]|"
    r"identifiez|suscr[ií]|"
    r"reg[ií]str[ae]|inici[aeá]r? sesión|abbona|accedi|iscri[vt]|assin[ea]|cadastr|log in|inlog|meld je|\blid\b|"
    r"prenumer|"
    r"logga in|logg inn|log ind|medlem|tilaa|kirjaudu|subskry|zaloguj|kup dostęp|předplat|predplat|přihl[aá]s|"
    r"prihl[aá]s|"
    r"előfizet|bejelentkez|regisztr|abonează|autentific|pretplat|prijavi|συνδρομ|συνδεθ|εγγραφ|"
    r"подписк|подпишит|зарегистр|войдите|авториз|передплат|увійдіть|зареєстр|\babone|\büye|giriş yap|"
    r"berlangganan|langganan|masuk untuk|daftar|đăng (?:nhập|ký)|สมาชิก|اشترك|اشتراك|للمشترك|سج[ّ]?ل الدخول|מנוי|"
    r"הירשמ|התחבר|"
    r"सब्सक्राइब|सदस्य|लॉग ?इन|会員|登録|ログイン|購読|订阅|訂閱|会员|會員|登录|登入|付费|付費|구독|회원|로그인",
    re.I,
)
# Subscriptions are sold below whole texts, too.
_OFFER = pattern(
    r"already (?:a |an )?(?:subscriber|member|registered)|already have an? (?:account|subscription)|"
    r"become a (?:(?:paid|paying) )?(?:subscriber|member) to|jetzt (?:abonnieren|testen und)|"
    r"(?:subscribe|register|join|(?:log|sign) in|sign up)(?: ?/ ?\w+ \w+)? to unlock (?:more|all)\b|"
    r"(?:abonnieren|registrieren)[^.!?]{0,30} freischalten|abonnez-vous [^.!?]{0,20}débloquer|"
    r"suscr[ií]b(?:ete|ase) para desbloquear|abbonati per sbloccare|assine para desbloquear|"
    r"(?:sie haben|hast du|haben sie) (?:bereits|schon) ein (?:abo|konto)|abonnez-vous pour|"
    r"déjà (?:abonné|inscrit|membre)|(?:vous )?avez[- ](?:vous )?déjà un (?:compte|abonnement)|"
    r"hazte suscriptor|"
    r"¿?ya (?:eres (?:suscriptor|socio)|tienes (?:una )?cuenta)|(?:sei|hai) già (?:abbonat|registrat|un account)|"
    r"já (?:é|tem) (?:assinante|conta|cadastro)|"
    r"(?:heb je|heeft u|ben je) al (?:een )?(?:abonnement|account|abonnee|lid)|"
    r"(?:är du|har du|er du) (?:redan|allerede) (?:prenumerant|konto|abonnent|medlem)|"
    r"masz już konto|(?:jesteś już|już jesteś) subskrybent",
    re.I,
)
# "Log in, or create an account": two things that are asked of the reader at once.
_LOG_IN = pattern(
    r"(?:^|[.!?:]\s+)(?:please )?(?:"
    r"(?:log|sign) in,? or (?:create|make|open|register|sign up)|"
    r"(?:meld\w* (?:dich|sie sich) an|einloggen|anmelden),? oder (?:\w+ ){0,4}(?:registrier|erstell|konto|account)|"
    r"connectez-vous,? ou (?:créez|inscrivez)|inicia (?:la )?sesión,? o (?:crea|reg[ií]strate)|"
    r"(?:faça|inicie) (?:o )?(?:login|sessão),? ou (?:crie|cadastr|regist)|acced[ie]\w*,? o (?:crea|registra|iscriv)|"
    r"log in,? of (?:maak|registreer|schrijf)|logga in,? eller (?:skapa|registrera)|"
    r"log(?:g inn| ind),? eller (?:opprett|opret|registrer)|kirjaudu(?: sisään)?,? tai (?:luo|rekisteröi)|"
    r"zaloguj się,? lub (?:załóż|zarejestruj|utwórz)|přihla?s?te se,? nebo (?:\w+ )?(?:vytvořte|zaregistrujte)|"
    r"jelentkezz\w* be,? vagy regisztrál|autentifică-te,? sau (?:creează|înregistrează)|"
    r"войдите,? или (?:зарегистрируйтесь|создайте)|увійдіть,? або (?:зареєструйтес|створіть)|"
    r"giriş yap\w*,? (?:veya|ya da) (?:üye|kayıt|hesap)|masuk atau daftar|đăng nhập hoặc đăng ký)",
    re.I,
)
_DOOR = pattern(
    r"\W*(?:please )?(?:(?:log|sign) in\b|(?:bitte )?(?:einloggen|anmelden|melden sie sich an|melde dich an)\b|"
    r"connectez-vous|identifiez-vous|inici[ae]r? (?:la )?sesión|acced[ie]\b|faça (?:o )?login|inicie (?:a )?sessão|"
    r"inloggen\b|logga in|logg inn|log ind|kirjaudu|zaloguj|přihlaste se|prihláste sa|jelentkezz\w* be|autentifică|"
    r"prijavite se|войдите|увійдіть|влезте|συνδεθείτε|giriş yap|masuk\b|đăng nhập|سجل الدخول|"
    r"ログイン|登录|登入|로그인)",
    re.I,
)
_LONGEST_DOOR = 60  # characters
# A meter that has not run out: this text was given away, and so many are left.
_LEFT = pattern(
    r"\b[1-9]\d* (?:of \d+ )?(?:more )?(?:free |complimentary )+(?:articles?|stories|story|reads?|posts?) "
    r"(?:are |is )?(?:left|remain\w*)|"
    r"(?:this|it) (?:article |story )?(?:is|was) (?:\w+ )?(?:one of |\d+ of )?your (?:\w+ )?free (?:articles|stories)|"
    r"\b(?:this|it)(?: is|[’']s) your (?:last|final|only) free (?:article|story)\b|"
    r"\byou(?: are|[’']re) reading your (?:last|final|only) free (?:article|story)\b|"
    r"you have (?:read )?[1-9]\d* (?:of \d+ )?(?:free )?(?:articles?|stories) (?:left|remaining)|"
    r"noch [1-9]\d*(?: von \d+)? (?:frei|kostenlos|gratis)|"
    r"(?:il (?:vous|te) reste|encore) (?:encore )?[1-9]\d* article|"
    r"(?:te|le|les|os) quedan? (?:todavía |aún )?[1-9]\d* (?:artículo|nota|noticia|lectura)|"
    r"(?:ti |vi )?(?:restano|rimangono|resta|rimane) (?:ancora )?[1-9]\d* articol|"
    r"(?:restam?|(?:você )?(?:ainda )?tem(?: ainda)?) (?:ainda )?[1-9]\d* (?:artigo|matéria|notícia|reportage)|"
    r"nog [1-9]\d* (?:gratis )?artikel|[1-9]\d* (?:gratis |fria )?artik\w+ (?:kvar|igjen|tilbage)|"
    r"(?:ilmaista )?[1-9]\d* (?:ilmaista )?(?:juttua|artikkelia) jäljellä|"
    r"pozostał\w* (?:ci |jeszcze )*[1-9]\d* (?:darmow|bezpłatn|artyku)|zbýv\w* (?:vám |ještě )*[1-9]\d* (?:článk|člán)|"
    r"(?:осталось|остался|осталась|залишилось) (?:ещё |еще |ще )?[1-9]\d* "
    r"(?:бесплатн|безкоштовн|стат|материал|матеріал)|"
    r"[1-9]\d* (?:ücretsiz )?(?:haber|makale)\w* (?:hakkınız )?kaldı|(?:残り|あと) ?[1-9]\d* ?(?:本|記事|件)|"
    r"(?:还剩|還剩|剩余|剩餘|还可|還可)[^。]{0,6}[1-9]\d* ?篇|무료 ?기사[^.]{0,8}[1-9]\d* ?(?:개|건)[^.]{0,4}남",
    re.I,
)
_QUOTED = pattern(r"“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|\"[^\"]*\"|「[^「」]*」")
_SENTENCE_ENDS = pattern(rf"(?<=[.!?…:])\s+|(?<=[！？{''.join(FULL_STOPS)}])|\n")
_LONGEST_CALL = 80
_DEEPEST = 40  # characters of a sentence before a call in it; further in, a call is only told of
# "Readers were told to subscribe to continue" calls nobody.
_TOLD = re.compile(r"\b(?:told|asked|urged|invited|forced|made|had|refus\w+|declin\w+|want\w*) to $", re.I)


@lru_cache(maxsize=256)
def calls_to_subscribe(text: str) -> str | None:
    """The words in which a short text asks the reader to pay or to register; None where it only tells of such words."""
    return cuts_off(text) or _said(_OFFER, text)


def keeps_this(text: str) -> str | None:
    """The words in which a short text says at its beginning that this article, and no other, is for those who pay."""
    match = _KEPT.match(text)
    return match[0] if match else None


@lru_cache(maxsize=256)
def cuts_off(text: str) -> str | None:
    """The words in which a short text says that the rest is for those who pay or register."""
    return _said(_WALL, text) or next(filter(None, map(_to_join, _sentences(text))), None)


def invites_to_read_on(text: str) -> str | None:
    """The words in which a short text offers the rest, or all, of an article."""
    return _said(_ON, text)


def speaks_of_joining(text: str) -> bool:
    """Whether a text has a word for subscribing, signing in or being a member in it."""
    return _JOIN.search(text) is not None


def counts_what_is_left(text: str) -> bool:
    """Whether a meter says that more texts may be read for nothing: what it sells is no wall before this one."""
    return _LEFT.search(text) is not None


def asks_to_log_in(text: str) -> bool:
    """Whether a text asks its reader to log in or, having no account, to get one."""
    return _LOG_IN.search(_QUOTED.sub("", text)) is not None


def begins_with_log_in(text: str) -> bool:
    """Whether a short text begins by asking its reader to log in."""
    return len(text) <= _LONGEST_DOOR and _DOOR.match(text) is not None


def _said(words: re.Pattern[str], text: str) -> str | None:
    """The words in a text, where a sentence of it begins with them."""
    for sentence in _sentences(text):
        match = words.search(sentence[: _DEEPEST + _LONGEST_CALL])
        if match and match.start() <= _DEEPEST and not _TOLD.search(sentence[: match.start()]):
            return match[0]
    return None


def _to_join(sentence: str) -> str | None:
    """A short sentence that speaks of reading on and of paying or signing in: "Log in to read the whole story"."""
    if len(sentence) > _DEEPEST + _LONGEST_CALL:
        return None
    reading = _ON.search(sentence)
    joining = _JOIN.search(sentence) if reading else None
    if reading is None or joining is None or min(reading.start(), joining.start()) > _DEEPEST:
        return None
    if _TOLD.search(sentence[: joining.start()]):
        return None
    return sentence.strip()


@lru_cache(maxsize=16)
def _sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text without what somebody is quoted with in them: asked for by one rule after the other."""
    return tuple(_SENTENCE_ENDS.split(_QUOTED.sub("", text)))
