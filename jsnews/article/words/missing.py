"""What pages say that have nothing: not found, being repaired, failed, not for readers from here."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jsnews.article.pattern import pattern

# What servers say in words when they do not say 404.
# The number counts where it stands alone, or beside a word for it: there are cars and broadcasts of that name.
_NUMBER = (
    r"(?:^|[|·:–—!?.([-]\s*)404\s*(?:$|[|·:–—!?.)\]-])|"
    r"\b(?:err[eo]u?r|fehler|fel|chyba|błąd|hata|ошибка|помилка|http|status|code|código|page|seite|página|pagina)\W{1,3}404\b|"
    r"\b404\W{1,3}(?:err[eo]u?r|fehler|fel|chyba|błąd|hata|ошибка|помилка|file|page|seite|página|pagina|oops)\b"
)
NOT_FOUND = pattern(
    rf"page not found|not found|{_NUMBER}|unavailable (?:due to|for) legal reasons|"
    r"(?:page|article|story) (?:does not|doesn[’']t|no longer) exists?|"
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


def says_it_broke(texts: Sequence[str]) -> str | None:
    """The words in which one of these lines, to its first full stop, says that the page itself has failed."""
    return next((match[0] for text in texts if (match := _BROKE.match(text))), None)


def turns_away(texts: Sequence[str]) -> str | None:
    """The words in which most of a page says that it is not for readers from here."""
    said = [(match[0], len(text)) for text in texts if (match := _NOT_HERE.search(text))]
    return said[0][0] if said and 2 * sum(size for _, size in said) >= sum(map(len, texts)) else None


def says_it_is_gone(texts: Sequence[str]) -> str | None:
    """The words in which a headline or the line below it says that there is no such page."""
    match = _GONE.search("\n".join(texts))
    return match[0] if match else None
