"""What walls say in front of a page, in the languages of news: prove that you are human, consent."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jsnews.article.pattern import pattern

# A button that is to be held down, and what for: how to hold a button is said in other texts, too.
_HOLD = (
    r"gedrückt halten|halten sie .{0,20}gedrückt|maint(?:enez|enir) .{0,20}(?:appuyé|enfoncé)|"
    r"appuyez (?:longuement|et maint)|"
    r"mant[eé]n(?:ga|er)? (?:pulsad|presionad|apretad)|(?:pulsa|pulse|presiona|presione) y mant|"
    r"tien[ie] premut|tenere premut|(?:premi|prema|premere) e t[ei]|mant(?:enha|er) .{0,12}(?:pressionad|premid)|"
    r"pressione e (?:segure|mantenha)|houd? .{0,12}ingedrukt|ingedrukt houden|håll .{0,12}(?:ned|inne)|tryck och håll|"
    r"hold .{0,12}(?:nede|inne)|trykk? og hold|pidä .{0,14}painettuna|i przytrzymaj|przytrzymaj przycisk|"
    r"(?:stiskněte|stlačte) a podržte|podržte tlač|tartsa (?:le)?nyomva|țin(?:e|eți) apăsat|basılı tut|"
    r"(?:нажмите и )?удерживайте|утримуйте|πατημένο|長押し|押し続け|长按|長按|按住|길게 누르|누르고 계|مع الاستمرار|"
    r"tekan dan tahan|nhấn và giữ|दबाकर रख|กดค้าง"
)
_HUMAN = (
    r"rob[oôó]t|робот|ρομπότ|ロボット|机器人|機器人|로봇|روبوت|רובוט|रोबोट|\bhuman|\bmensch|humain|persona|personne|pessoa|"
    r"persoon|\bmens\b|människa|menneske|ihminen|umano|człowiek|člověk|človek|\bember|\binsan|человек|людин|"
    r"人間|真人|人类|人類|사람|إنسان|manusia|con người"
)
_BOT_WALL = pattern(
    rf"(?:{_HOLD})[^.!?。]{{0,90}}(?:{_HUMAN})|"
    r"(?:just a moment|(?:nur )?einen moment|un (?:instant|momento)|um momento|een moment(?: geduld)?|ett ögonblick|"
    r"et øyeblikk|et øjeblik|hetkinen|chwileczkę|один момент|ещё мгновение|bir dakika(?: lütfen)?|tunggu sebentar|"
    r"(?:请|請)稍候|しばらくお待ちください|잠시만 기다리십시오)(?:\.\.\.|…)|"
    r"checking (?:if the site connection is secure|if you are human|your browser)|verify(?:ing)? "
    r"(?:that )?you are (?:a )?human|(?:confirm|prove|verify) (?:that )?(?:you are|you[’']re|yourself)[^.]{0,12} "
    r"(?:human|robot)|are you a (?:robot|human)|you(?: are|[’']re) not a (?:ro)?bot|i(?:[’']m| am) not a robot|"
    r"think you (?:were|are) a (?:ro)?bot|access (?:to this page )?(?:has been |is )?denied|you "
    r"have been blocked|pardon our interruption|human verification|"
    r"enable j(?:ava)?s(?:cript)? and (?:cookies to continue|disable any ad ?blocker)|"
    r"(?:please )?complete the (?:security check|captcha)|press (?:&|and) hold|"
    r"security check (?:is )?required|attention required!|"
    r"request (?:blocked|unsuccessful)|bot (?:detection|protection)|automated (?:access|requests)|"
    r"sie ein (?:mensch|roboter) sind|sind sie ein (?:mensch|roboter)|keine? ?roboter|zugriff (?:wurde )?verweigert|"
    r"(?:êtes[- ]vous|n[’']êtes|suis) (?:pas )?un (?:robot|humain)|vous êtes (?:un )?humain|accès (?:refusé|bloqué)|"
    r"(?:eres|es|soy) un robot|(?:eres|es) (?:un )?humano|comprobando (?:tu|su) navegador|"
    r"acceso (?:denegado|bloqueado)|"
    r"(?:sei|sono) un robot|sei (?:un )?(?:essere )?umano|accesso (?:negato|bloccato)|"
    r"(?:sou|é) um robô|você é humano|acesso (?:negado|bloqueado)|geen robot|een mens bent|"
    r"toegang (?:geweigerd|geblokkeerd)|"
    r"(?:inte|ikke) (?:är |er )?en robot|et ole robotti|(?:nie )?(?:jesteś|jestem) robotem|dostęp zablokowany|"
    r"confirme que é (?:um )?humano|nejste robot|robot (?:olmadığını|değilim)|erişim engellendi|"
    r"не робот|проверяем ваш браузер|доступ (?:ограничен|запрещ[её]н|заблокирован)|доступ заборонено|"
    r"ロボットでは|人間であること|アクセスが(?:拒否|制限)|(?:确认|验证)(?:您|你)是(?:真人|人类)|不是机器人|访问(?:被拒绝|受限)|人机验证|"
    r"potwierdź,? że (?:jesteś|nie jesteś)|nietypowy ruch|(?:安全|人機)(?:验证|驗證)|(?:完成|通过|通過)(?:验证|驗證)|"
    r"滑动.{0,6}验证|セキュリティ(?:チェック|の確認)|보안 (?:확인|검사)|xác minh (?:bạn|rằng)|"
    r"로봇이 아(?:닙니다|님)|사람인지 확인|접근이 (?:거부|차단)|لست روبوت|تم رفض الوصول|אינ(?:ך|ני) רובוט|"
    # … who comes from where too many come …
    r"(?:unusual|suspicious) (?:\w+ )?(?:traffic|activity) (?:\w+ ){0,2}(?:from|on|in) your|"
    r"(?:ungewöhnliche|verdächtige)\w? (?:\w+ ){0,3}(?:von|aus|in) (?:ihre|deine)[mr]|"
    r"(?:activité|trafic) (?:inhabituel|suspect)\w* (?:\w+ ){0,2}(?:de|depuis|sur) votre|"
    r"accès (?:temporairement|momentanément) (?:restreint|suspendu|limité)|"
    r"(?:actividad|tráfico) (?:inusual|sospechos)\w* (?:\w+ ){0,3}[ts]u (?:red|dispositivo|equipo|conexión|navegador)|"
    r"(?:atividade|tráfego) (?:incomum|suspeit)\w* (?:\w+ ){0,3}sua? (?:rede|dispositivo|conexão|navegador)|"
    r"(?:attività|traffico) (?:insolit|sospett|anomal)\w* (?:\w+ ){0,3}(?:tu|vostr)[oa]|"
    r"ongebruikelijke? (?:activiteit|verkeer) (?:\w+ ){0,2}(?:uw|jouw|je) |"
    r"(?:ovanlig|uvanlig|usædvanlig) (?:aktivitet|trafikk?) (?:från|fra|på|i) (?:din|ditt) |"
    r"(?:подозрительн|необычн)\w+ (?:трафик|активност|запрос)\w* (?:\w+ ){0,3}ваш|"
    r"نشاط غير (?:عادي|معتاد) (?:من|على) (?:شبكتك|جهازك)|"
    r"お使いの(?:ネットワーク|端末|デバイス)から|(?:您|你)的(?:网络|網路|设备|裝置|IP).{0,10}(?:异常|異常)|"
    r"비정상적인 (?:접근|접속|트래픽)|"
    # … and who is to move something, or to say that it is not a robot.
    r"(?:slide|swipe) (?:right )?to (?:verify|continue|unlock|secure)|(?:drag|move) the slider|"
    r"(?:schieberegler|regler) .{0,20}(?:ziehen|schieben)|gliss(?:er|ez) le curseur|"
    r"desliz[ae]r? (?:el|o) (?:control|botón|cursor)|trascina(?:re)? (?:il cursore|lo slider)|przesu[nń]\w* suwak|"
    r"передвиньте ползунок|(?:拖动|拖動|按住).{0,6}滑[块塊]|スライダーを|슬라이더를|"
    r"nie ste robot|nem (?:ön )?robot|nu (?:ești|sunteți) (?:un )?robot|δεν είστε ρομπότ|не сте робот|"
    r"(?:niste|nisi) robot|нисте робот|bukan robot|không phải (?:là )?(?:người máy|robot)|"
    r"ไม่ใช่(?:หุ่นยนต์|โรบอท|บอท)|ربات نیستید|रोबोट नहीं",
    re.I,
)
# What all of a wall is about, sentence for sentence; in a story about walls most sentences are about something else.
_PROOF = pattern(
    r"rob[oôó]t|робот|ロボット|机器人|로봇|روبوت|רובוט|\bbots?\b|captcha|\bhuman|\bmensch|humain|humano|umano|человек|人間|真人|사람|"
    r"browser|navigateur|navegador|браузер|ブラウザ|浏览器|java ?script|\bjs\b|cookie|ad ?block|"
    r"netzwerk|anfragen|network|requests|réseau|requêtes|\bred\b|\brede\b|tráfego|tráfico|trafic|trafik|"
    r"запрос|сети|شبك|تحقق|"
    r"ρομπότ|หุ่นยนต์|ربات|रोबोट|slider|schieberegler|curseur|suwak|ползун|滑|スライダー|슬라이더|"
    r"activity|aktivität|activité|actividad|atividade|attività|activiteit|aktivitet|aktywnoś|активн|비정상|異常|异常|"
    r"człowiek|ruch\b|验证|驗證|安全|滑动|セキュリティ|보안|xác minh|"
    r"protect|geschützt|protég|proteg|защищ|security|sicherheit|sécurité|seguridad|segurança|sicurezza|безопасн|"
    r"verif|vérif|prüf|check|confirm|bestätig|"
    r"access|zugriff|accès|acceso|acesso|доступ|アクセス|访问|block|denied|verweigert|traffic|automat|permission|"
    r"incident id|unsuccessful|\bray id|reference|\bip\b|"
    r"moment|seconds?\b|sekunden|secondes|segundos|press (?:&|and) hold",
    re.I,
)
PROSE = 30  # characters from which a line of a wall says something
CONSENT = pattern(
    r"\bcookies?\b|consent|werbetracking|\bpur-abo|mit werbung (?:weiter)?lesen|"
    r"datenschutz|einwilligung|zustimm|akzeptier|vie privée|consentement|"
    r"privacidad|consentimiento|privacy|gdpr|personal data|personenbezogene|données personnelles|datos personales|"
    r"dati personali|dados pessoais|persoonsgegevens|danych osobowych|"
    r"traceurs|einverstanden|privatsphäre|\btracking\b|privacidade|riservatezza|consenso|persoonlijke gegevens|"
    r"zgod[aęy]|prywatnoś|ciastecz|personuppgifter|dataskydd|\bkakor(?:na)?\b|samtyck|samtykke|personvern|"
    r"informasjonskapsl|suostum|eväste|tietosuoj|toestemming|súhlas|souhlas|osobní(?:ch)? údaj|osobných údajov|"
    r"adatvédel|\bsütik?\b|hozzájárul|confidențialitate|consimțăm|çerez|gizlilik|kişisel veri|kolačić|piškotk|"
    r"küpsis|sīkdat|slapuk|согласи|конфиденциальн|конфіденційн|персональн|бисквитк|колачић|απορρήτ|συγκατάθεσ|"
    r"עוגיות|פרטיות|ملفات تعريف|الخصوصية|کوکی|حریم خصوصی|कुकी|गोपनीयता|คุกกี้|quyền riêng tư|privasi|"
    r"同意|クッキー|プライバシー|隐私|隱私|동의|쿠키|개인정보",
    re.I,
)
# The label of a control that agrees.
AGREE = pattern(
    r"accept|\bagree|allow|\bok\b|akzeptier|zustimm|einverstanden|autoris|acepta|aceita|accetta|accepteer|akkoord|"
    r"godkänn|godta|tillad|hyväksy|akceptuj|zgadzam|přijm|souhlas|prijať|elfogad|prihvać|прихвати|приемам|приня|согла|"
    r"прийня|kabul|αποδοχή|συμφωνώ|أوافق|قبول|מסכים|אישור|स्वीकार|सहमत|ยอมรับ|đồng ý|chấp nhận|setuju|terima|"
    r"同意|接受|承諾|許可|동의|수락|허용",
    re.I,
)
# Addresses of the frames in which vendors ask.
CHALLENGES = pattern(
    r"_Incapsula_Resource|captcha-delivery\.com|challenges\.cloudflare\.com|hcaptcha\.com/|"
    r"recaptcha/(?:api2|enterprise)/(?:anchor|bframe)|px-(?:cloud|captcha)|/cp_challenge|awswaf\.com|arkoselabs\.com",
    re.I,
)
# What only the pages of a challenge themselves have in their source, in whatever language they speak.
CHALLENGE_SCRIPTS = pattern(
    r"_cf_chl_opt|/challenge-platform/[^\s\"'<>]{0,60}/chl_page/|captcha-delivery\.com/c\.js|\bgokuProps\b|"
    r"\bsec-(?:if-)?cpt-(?:container|if)\b|\bid=[\"']?px-captcha\b"
)


def asks_for_proof(title: str, texts: Sequence[str], least: float) -> str | None:
    """The words in which a page of a few lines asks whether the reader is human; None where it is about something else.

    `least` is the share of its lines that has to be about that: the words are enough where the server says so too.
    """
    match = _BOT_WALL.search(" ".join((title, *texts)))
    if match is None:
        return None
    prose = [text for text in texts if len(text) >= PROSE] or list(texts)
    about = sum(len(text) for text in prose if _PROOF.search(text))
    return match[0] if about >= least * sum(map(len, prose)) else None
