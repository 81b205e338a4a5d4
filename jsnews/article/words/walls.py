"""What walls say in front of a page, in the languages of news: prove that you are human, consent, not found."""

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
# What servers say in words when they do not say 404.
# The number counts where it stands alone, or beside a word for it: there are cars and broadcasts of that name.
_NUMBER = (
    r"(?:^|[|·:–—!?.([-]\s*)404\s*(?:$|[|·:–—!?.)\]-])|"
    r"\b(?:err[eo]u?r|fehler|fel|chyba|błąd|hata|ошибка|помилка|http|status|code|código|page|seite|página|pagina)\W{1,3}404\b|"
    r"\b404\W{1,3}(?:err[eo]u?r|fehler|fel|chyba|błąd|hata|ошибка|помилка|file|page|seite|página|pagina|oops)\b"
)
NOT_FOUND = pattern(
    rf"page not found|not found|{_NUMBER}|(?:page|article|story) (?:does not|doesn[’']t|no longer) exists?|"
    r"(?:can[’']t|could not|cannot|couldn[’']t) find (?:the|that|this) (?:page|article|story)|"
    r"seite (?:wurde )?nicht gefunden|page (?:non trouvée|introuvable)|página no encontrada|pagina non trovata|"
    r"página não encontrada|pagina niet gevonden|sidan (?:kunde inte hittas|hittades inte)|"
    r"siden (?:ble|blev) ikke funnet|"
    r"sivua ei löyt|nie znaleziono strony|stránka nenalezena|sayfa bulunamadı|страница не найдена|сторінку не знайдено|"
    r"ページが見つかりません|页面(?:不存在|未找到)|找不到(?:页面|頁面)|페이지를 찾을 수 없|الصفحة غير موجودة",
    re.I,
)

# The same in words that a story may use as well: they count where the page does not call itself an article.
_GONE = pattern(
    r"^(?:we(?:[’']ll| will) be (?:right )?back|(?:site|website|scheduled|planned) (?:under )?maintenance|"
    r"wartungsarbeiten|"
    r"wartungsmodus|site en maintenance|sitio en mantenimiento|(?:sito )?in manutenzione|(?:site )?em manutenção|"
    r"onderhoud(?:swerkzaamheden)?$|prace (?:serwisowe|konserwacyjne)|probíhá údržba|karbantartás|bakım çalışması|"
    r"технические работы|(?:ведуться )?технічні роботи|(?:в момента )?(?:сайтът е )?в профилактика|"
    r"(?:webbplatsen|sajten|sidan) är under underhåll|planerat underhåll|planlagt vedligeholdelse|"
    r"planlagt vedlikehold|(?:nettstedet|siden) er under vedlikehold|huoltokatko|sivusto (?:on )?huollossa|"
    r"prebieha údržba|site(?:-ul)? (?:este )?în mentenanță|lucrări de mentenanță|"
    r"(?:ο ιστότοπος |η ιστοσελίδα )?(?:είναι |βρίσκεται )?(?:υπό|σε) συντήρηση|"
    r"(?:الموقع )?(?:تحت|قيد) الصيانة|האתר (?:נמצא )?ב(?:תחזוקה|שיפוצים)|"
    r"(?:سایت |وب.?سایت )?(?:در (?:حال|دست) (?:تعمیر|به.?روزرسانی))|"
    r"(?:वेबसाइट|साइट) (?:का )?रखरखाव|(?:เว็บไซต์)?(?:อยู่ระหว่างการ)?ปิดปรับปรุง(?:ระบบ|เว็บ)|"
    r"(?:trang web|website|hệ thống) đang (?:được )?bảo trì|"
    r"(?:situs|website|sistem) (?:ini )?(?:sedang )?(?:dalam )?(?:pemeliharaan|perbaikan)|"
    r"(?:ただいま|現在、?)?(?:当?サイト|システム|サーバー?)?(?:は|の)?(?:緊急|定期|臨時)?メンテナンス(?:実施)?中|"
    r"サービスを?(?:一時)?停止(?:中|して(?:おり|い)ます)|"
    r"(?:系统|系統|網站|网站|本站)?(?:正在)?(?:进行)?(?:维护|維護|升级|升級)(?:中|$)|"
    r"(?:서비스|서버|시스템|홈페이지|사이트) ?(?:정기 ?|긴급 ?)?점검)|"
    r"(?:site|website|we) (?:is|are) (?:currently )?(?:down|closed|offline|unavailable) for (?:\w+ )?maintenance|"
    r"(?:page|article|story)(?: that)? you(?: are|[’']re| were)? (?:looking|searching) for|"
    r"(?:page|article|story) you requested|"
    r"(?:page|article|story) (?:has been|was) (?:moved|removed|deleted)|"
    r"(?:seite|artikel|beitrag) (?:existiert|gibt es) (?:leider )?nicht(?: mehr)?|"
    r"seite (?:ist )?nicht (?:mehr )?(?:vorhanden|verfügbar)|"
    r"(?:gesuchte|aufgerufene|angeforderte)r? (?:seite|artikel|beitrag|inhalt)|"
    r"(?:page|article) n[’']existe (?:plus|pas)|"
    r"(?:page|article) (?:que vous (?:re)?cherchez|que vous (?:avez )?demand|demandée?\b)|"
    r"(?:página|artículo|noticia) (?:ya )?no existe|"
    r"(?:página|artículo|noticia|contenido) que (?:buscas?\b|est[áa]s? buscando)|"
    r"(?:pagina|articolo) non esiste(?: più)?|(?:pagina|articolo) che (?:stai|state|sta) cercando|"
    r"(?:pagina|articolo) che cerc|"
    r"(?:página|artigo|notícia) (?:já )?não existe|"
    r"(?:página|artigo|notícia) que (?:você )?(?:procura|está (?:a )?procura)|"
    r"(?:pagina|artikel) bestaat niet(?: meer)?|(?:pagina|artikel) (?:die|dat) (?:u|je) zoekt|"
    r"(?:sidan|artikeln) (?:finns|existerar) inte|(?:sidan|artikeln) (?:som )?du (?:söker|letar)|"
    r"(?:siden|artikkelen|artiklen) (?:finnes|findes|eksisterer) ikke|"
    r"(?:siden|artikkelen|artiklen) du (?:leter|leder|søker|søger)|"
    r"sivua ei (?:ole|enää)|etsimä(?:äsi|si) (?:sivu|artikkeli)|"
    r"(?:strona|artykuł) (?:już )?nie istnieje|(?:strona|strony|artykułu?), któr\w+ szuka|"
    r"(?:stránka|článek|článok) (?:již |už )?neexistuje|(?:hledan|hľadan)(?:á stránka|ý článek|ý článok)|"
    r"(?:oldal|cikk) (?:már )?nem (?:létezik|található)|keresett (?:oldal|cikk)|"
    r"(?:pagina|articolul) nu (?:mai )?există|(?:pagina|articolul) pe care (?:o|îl) c[aă]ut|"
    r"aradığınız (?:sayfa|haber)|(?:sayfa|haber) (?:artık )?(?:mevcut değil|yayında değil)|"
    r"(?:страница|статья) (?:больше )?не существует|страница (?:была )?удалена|"
    r"(?:запрашиваем|запрошенн)\w+ (?:вами )?(?:страниц|стать|материал)|"
    r"(?:сторінка|стаття) (?:більше )?не існує|(?:сторінк|статт)\w+, яку ви шукаєте|"
    r"σελίδα (?:που (?:ζητ|αναζητ|ψάχν)|δεν (?:υπάρχει|βρέθηκε))|"
    r"(?:ページ|記事)は(?:存在しません|削除され|移動)|お探しの(?:ページ|記事)|"
    r"(?:页面|頁面|文章)(?:已被?(?:删除|刪除|下架)|不存在)|(?:您|你)(?:访问|訪問|查找|要找|请求|請求)的(?:页面|頁面|文章|内容|內容)|"
    r"(?:페이지|기사)(?:가|는) (?:존재하지 않|삭제)|(?:요청하신|찾으시는) (?:페이지|기사)|"
    r"(?:الصفحة|المقال) ?(?:التي|الذي) تبحث|(?:הדף|הכתבה|העמוד) (?:לא|אינו|אינה) (?:נמצא|קיים)|"
    r"(?:पृष्ठ|पेज) (?:नहीं मिला|मौजूद नहीं)|halaman (?:tidak ditemukan|yang anda cari)|"
    r"(?:không tìm thấy|không tồn tại) trang|ไม่พบหน้า",
    re.I | re.M,
)


# What an application says of itself in the place of what was asked for; headlines begin like this, too, and go on.
_BROKE = pattern(
    r"^\W*(?:(?:oops|uh[- ]oh|sorry|whoops|hoppla|ups|oups|oeps|ops)\b[\W]{0,3})?(?:"
    r"(?:something|an? (?:unexpected|unknown|internal|application|server)? ?error)(?:[’']s| has| have)? "
    r"(?:went wrong|gone wrong|broke|occurred|happened)|application error\b|internal server error|"
    r"(?:da|hier|(?:irgend)?etwas) (?:ist (?:(?:etwas|leider|was) )*schief ?(?:gelaufen|gegangen)|lief schief)|"
    r"(?:es ist )?ein (?:\w+ )?fehler (?:ist )?aufgetreten|"
    r"(?:quelque chose s[’']est mal passé|une erreur (?:\w+ )?(?:est survenue|s[’']est produite))|"
    r"(?:algo (?:ha salido|salió|fue|ha ido) mal|(?:se ha producido|ha ocurrido|ocurrió) un error)|"
    r"(?:qualcosa è andato storto|si è verificato un errore)|"
    r"(?:algo (?:deu|correu) (?:errado|mal)|ocorreu um erro)|"
    r"(?:er (?:is|ging) iets (?:mis|fout)(?: ?gegaan)?|er is een fout opgetreden)|"
    r"(?:något gick (?:fel|snett)|ett (?:\w+ )?fel (?:har )?(?:inträffa|uppst)\w+)|"
    r"(?:noe gikk galt|noget gik galt|der (?:opstod|er opstået) en fejl|det (?:oppsto|har oppstått) en feil)|"
    r"(?:jotain meni (?:pieleen|vikaan)|tapahtui virhe)|"
    r"(?:coś poszło nie tak|wystąpił(?: nieoczekiwany)? błąd)|"
    r"(?:něco se pokazilo|došlo k (?:neočekávané )?chybě|niečo sa pokazilo|vyskytla sa (?:neočakávaná )?chyba)|"
    r"(?:valami (?:hiba történt|elromlott)|(?:váratlan )?hiba (?:történt|lépett fel))|"
    r"(?:ceva nu a (?:mers|funcționat)(?: bine| corect)?|a apărut o eroare)|"
    r"(?:nešto je pošlo (?:po zlu|naopako)|došlo je do (?:po)?grešk[ei]|prišlo je do napake)|"
    r"(?:bir şeyler (?:ters|yanlış) gitti|bir hata (?:oluştu|meydana geldi))|"
    r"(?:что-то пошло не так|(?:произошла|возникла) (?:\w+ )?ошибка)|"
    r"(?:щось пішло не так|(?:сталася|виникла) (?:\w+ )?помилка)|(?:нещо се обърка|възникна грешка)|"
    r"(?:κάτι πήγε (?:στραβά|λάθος)|παρουσιάστηκε (?:κάποιο )?σφάλμα)|"
    r"(?:משהו השתבש|אירעה שגיאה)|(?:حدث خطأ(?: ما)?)|(?:مشکلی پیش آمد(?:ه است)?|خطایی رخ داد(?:ه است)?)|"
    r"(?:कुछ गलत हो गया|कुछ ग़लत हो गया)|(?:terjadi kesalahan|ada yang salah)|(?:đã (?:xảy ra|có) lỗi(?: xảy ra)?)|"
    r"(?:เกิดข้อผิดพลาด)|(?:エラーが発生しました|問題が発生しました)|(?:出错了|出錯了|发生(?:了)?错误|發生(?:了)?錯誤)|"
    r"(?:오류가 발생(?:했|하였)습니다|문제가 발생(?:했|하였)습니다)"
    r")[^.!?。！？]{0,40}(?:$|[.!?。！？…:])",
    re.I,
)


def says_it_broke(texts: Sequence[str]) -> str | None:
    """The words in which one of these lines, to its first full stop, says that the page itself has failed."""
    return next((match[0] for text in texts if (match := _BROKE.match(text))), None)


# What is said to those who come from where a site does not want to be read.
_NOT_HERE = pattern(
    r"(?:this|our) (?:web ?)?(?:site|page|content|article|story|service)[^.]{0,30} (?:not |un)available (?:to|for|in) "
    r"(?:\w+ ){0,4}(?:europe|the eu\b|eu\b|eea\b)|(?:not |un)available (?:to|for|in) (?:\w+ ){0,3}"
    r"your (?:country|region|location|area)|country belonging to the european economic area|"
    r"(?:blocked|restricted|not permitted) (?:in|from) your (?:country|region|location)|"
    r"in (?:(?:ihrem|deinem) land|(?:ihrer|deiner) region) (?:\w+ ){0,2}nicht (?:verfügbar|abrufbar)|"
    r"(?:pas |in)(?:accessible|disponible) (?:dans|depuis) votre (?:pays|région)|"
    r"no (?:está |se encuentra )?disponible en (?:tu|su) (?:país|región|zona)|"
    r"non (?:è )?disponibile nel (?:tuo|suo|vostro) paese|não está disponível (?:no seu país|na sua região)|"
    r"niet beschikbaar in (?:jouw|uw|je) (?:land|regio)|inte tillgänglig[at]? i (?:ditt land|din region)|"
    r"ikke (?:tilgjengelig|tilgængelig)t? i (?:ditt|dit) land|niedostępn\w+ w (?:twoim|państwa) (?:kraju|regionie)|"
    r"ve (?:vaší zemi|vašem regionu) (?:není )?(?:ne)?dostupn|недоступ\w+ в ваш(?:ем регионе|ей стране)|"
    r"недоступн\w+ у ваш(?:ому регіоні|ій країні)|"
    r"(?:ülkenizde|bölgenizde) (?:kullanılamıyor|erişilemiyor|mevcut değil)|غير متاح(?:ة)? في (?:بلدك|منطقتك)|"
    r"お住まいの(?:国|地域)(?:では|からは)|您所在的(?:国家|國家|地区|地區)|(?:거주|해당) (?:국가|지역)에서는",
    re.I,
)


def turns_away(texts: Sequence[str]) -> str | None:
    """The words in which most of a page says that it is not for readers from here."""
    said = [(match[0], len(text)) for text in texts if (match := _NOT_HERE.search(text))]
    return said[0][0] if said and 2 * sum(size for _, size in said) >= sum(map(len, texts)) else None


def says_it_is_gone(texts: Sequence[str]) -> str | None:
    """The words in which a headline or the line below it says that there is no such page."""
    match = _GONE.search("\n".join(texts))
    return match[0] if match else None


# Addresses of the frames in which vendors ask.
CHALLENGES = pattern(
    r"_Incapsula_Resource|captcha-delivery\.com|challenges\.cloudflare\.com|hcaptcha\.com/|"
    r"recaptcha/(?:api2|enterprise)/(?:anchor|bframe)|px-(?:cloud|captcha)|/cp_challenge|awswaf\.com|arkoselabs\.com",
    re.I,
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
