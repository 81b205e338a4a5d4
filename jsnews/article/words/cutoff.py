"""What a page says where something is missing: read on elsewhere, the rest or a player did not come."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_DOTS = pattern(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$")
_READ_ON = pattern(
    r"^\W*(?:read (?:more|the (?:full|rest|whole)|full)|continue reading|keep reading|full (?:story|"
    r"article)|(?:continue|finish|keep)(?: reading)?(?: (?:this|the) (?:story|article))? in (?:our|the) (?:\w+ )?app|"
    r"show (?:more|full)|see more|load more|weiterlesen|mehr lesen|(?:den )?(?:ganzen|"
    r"vollständigen) artikel|"
    r"lire (?:la suite|plus|l[’']article|tout l[’']article)|leer más|seguir leyendo|ver más|"
    r"leer (?:la |el )?(?:nota|noticia|artículo) complet[oa]|continua a leggere|leggi tutto|leggi l[’']articolo|"
    r"continuar (?:lendo|a ler)|(?:leia|ler) mais|ler (?:a |o )?(?:notícia|artigo|matéria) complet[oa]|"
    r"lees (?:verder|meer|het hele artikel)|läs (?:mer|vidare|hela)|les (?:mer|videre|hele)|læs (?:mere|videre|hele)|"
    r"lue (?:lisää|koko)|jatka lukemista|czytaj (?:dalej|więcej|całość)|"
    r"číst (?:dále?|více|celý)|celý článok|čítať (?:ďalej|viac)|teljes cikk|"
    r"olvass(?:on|a)? tovább|tovább(?: olvasom)?|citește (?:mai|tot)|"
    r"pročitaj (?:više|cijeli)|прочети (?:още|повече)|devamını oku|(?:baca )?selengkapnya|xem (?:thêm|tiếp)|đọc tiếp|"
    r"читать (?:далее|дальше|полностью)|читати (?:далі|повністю)|διαβάστε (?:περισσότερα|ολόκληρο)|συνέχεια|"
    r"اقرأ (?:المزيد|أكثر)|متابعة القراءة|קרא עוד|המשך קריאה|(?:और|पूरी ख़?बर) पढ़ें|อ่านต่อ|อ่านเพิ่มเติม|"
    r"打开\S{1,12}(?:客户端|app)[^。]{0,4}(?:阅读|查看)(?:全文|更多)|剩余\s?\d+%(?:内容|未读)?|"
    r"続きを(?:読む|見る)|全文を読む|(?:阅读|閱讀|查看)(?:更多|全文)|(?:继续|繼續)(?:阅读|閱讀)|"
    r"더 ?보기|계속 ?읽기|전체 ?기사|기사 ?(?:전문|원문))(?!\w).{0,40}$",
    re.I,
)
# Aggregators of China end each text with the way back to their front page.
_BACK = pattern(
    r"\W*(?:点击|點擊)?返回(?:\S{1,12}[，,]\s?(?:查看|阅读|閱讀)更多|[^，。\s]{0,8}(?:首[页頁]|主[页頁]))\W*$"
)
_FAILED = pattern(
    r"(?:fail(?:ed|ure) (?:to load|loading)|(?:couldn[’']t|could not|unable to|can[’']t|cannot) (?:be )?load(?:ed)?|"
    r"(?:went wrong|error)(?: while| when)?(?: we (?:were|tried))? load\w*)\b.{0,20}"
    r"\b(?:story|article|text|page|content)|"
    r"(?:story|article|text|content) (?:could not|couldn[’']t) be loaded|"
    r"(?:rest|remainder) of (?:the|this) (?:story|article) (?:in|on|with) (?:our|the) app|"
    r"(?:artikel|text|beitrag|inhalt)\w* konnte\w* nicht (?:vollständig )?geladen|"
    r"(?:article|texte|suite|contenu) n[’']a pas pu être chargée?|"
    r"impossible de charger (?:la suite|l[’']article)|impossibile caricare l[’']articolo|"
    r"no se (?:pudo|ha podido) cargar (?:el|la) (?:artículo|noticia|texto|contenido)|"
    r"não foi possível carregar (?:a notícia|o artigo|o texto)|(?:artikel|tekst) kon niet worden geladen|"
    r"не удалось загрузить (?:статью|текст|материал)|"
    r"記事を読み込めませんでした|(?:文章|全文)加载失败|기사를 불러오지 못",
    re.I,
)
# What stands in the place of a player that was not let in.
_NOT_LET_IN = pattern(
    r"^[^.!?]{0,120}\b(?:content|video|tweet|inhalte?|contenus?|contenidos?|contenut[oi]|conteúdos?|inhoud|innehåll|"
    r"innhold|indhold|sisäl[tl]\w*|treś\w+|obsah\w*|tartal\w+|conținut\w*|sadržaj\w*|içeri[kğ]\w*|контент\w*|"
    r"содержим\w+|вміст\w*|съдържание\w*|περιεχόμεν\w+|embed)\b[^.!?]{0,120}"
    r"\b(?:cookies?|kakor|informasjonskaps\w+|eväste\w*|traceurs?|sütik\w*|kolačić\w*|çerez\w*|бисквитк\w+)\b|"
    r"^[^.!?]{0,60}\b(?:content|video|post|inhalte?|contenus?|contenidos?|contenut[oi]|conteúdos?|inhoud)\b[^.!?]{0,60}"
    r"\b(?:privacy (?:settings|preferences|choices)|privatsphäre|datenschutzeinstellungen|"
    r"préférences de confidentialité|(?:preferencias|ajustes) de privacidad|"
    r"impostazioni (?:sulla|della) privacy|privacy-?instellingen)|"
    # Who provides it, and then that this may set cookies if the reader permits it.
    r"^[^.!?]{0,120}\b(?:content|inhalte?|contenus?|contenidos?|contenut[oi]|conteúdos?)\b[^.!?]{0,60}[.!?] "
    r"[^.!?]{0,40}\b(?:permission|consent|zustimmung|erlaubnis|autorisation|permiso|permesso|"
    r"permissão)\b[^.!?]{0,100}\bcookies|"
    # Of consent alone stories tell as well; of what is external only pages do.
    r"^[^.!?]{0,60}\b(?:external content|extern\w+ inhalt\w*|contenus? externes?|contenidos? externos?|"
    r"contenut[oi] estern[oi]|conteúdos? externos?|externe inhoud|externt innehåll|eksternt in(?:n|d)hold|"
    r"treś\w+ zewnętrzn\w+|externí obsah|külső tartalom)\b[^.!?]{0,120}"
    r"\b(?:consent|zustimm|einwillig|consentimi?ento|consenso|toestemming|samtykke|samtycke|zgod|souhlas|hozzájárul)|"
    r"^\W*(?:with your consent|mit (?:ihrer|deiner|eurer) (?:zustimmung|einwilligung)|"
    r"avec votre (?:accord|consentement)|con (?:su|tu) consentimiento|com o seu consentimento|"
    r"con il (?:tuo|suo) consenso|met (?:je|uw) toestemming|"
    r"med ditt (?:samtycke|samtykke)|med dit samtykke|za (?:twoją|państwa) zgodą)\b[^.!?]{0,60}"
    r"\b(?:e(?:x|ks)t[eé]r|estern|zewnętrzn)|"
    # And none of them asks whether that may be loaded.
    r"^(?=[^.!?]{0,120}\b(?:load|laden|charger|caricare|cargar|carregar|ladda|laste|indlæse|ladata|załadować|načíst)\b)"
    r"[^.!?]{0,60}\b(?:external content|externe (?:inhalte|inhoud|content)|contenus? externes?|contenidos? externos?|"
    r"contenut[oi] estern[oi]|conteúdos? externos?|externt innehåll|eksternt in(?:n|d)hold|ulkoista sisältöä|"
    r"treści zewnętrzne|externí obsah)\b[^.!?]{0,60}\?",
    re.I,
)
# What a player says that has nothing to play for this reader.
_NOTHING_TO_PLAY = pattern(
    r"\W*(?:(?:(?:sorry|unfortunately), )?(?:this|the) (?:video|clip|stream|live ?stream|media|content) (?:is|are) "
    r"(?:unavailable|(?:not|no longer)(?: currently)? available)|"
    r"(?:dieses|das) video ist (?:[^.!?]{0,40} )?nicht (?:mehr )?verfügbar|"
    r"cette vidéo n[’']est (?:pas|plus) disponible|(?:este|el) v[ií]deo (?:no|ya no) está disponible|"
    r"(?:questo|il) video non è (?:più )?disponibile|(?:este|o) vídeo não está (?:mais )?disponível|"
    r"deze video is niet (?:meer )?beschikbaar|(?:den här )?videon är inte (?:längre )?tillgänglig|"
    r"(?:denne )?videoen er ikke (?:lenger |længere )?tilgjengelig|video ei ole (?:enää )?saatavilla|"
    r"(?:to wideo|ten film) (?:jest|nie jest już) (?:nie)?dostępn[ey]|toto video není dostupné|"
    r"(?:это |данное )?видео недоступно|(?:це )?відео недоступне|bu video [^.!?]{0,30}kullanılamıyor)"
    r"(?: [^.!?]{2,50})?[.!]?\s*$",
    re.I,
)
# What stands in a place until it is filled.
_WAITS = pattern(
    r"\W*(?:loading(?: [\w-]{1,20}){0,2}|(?:wird |werden )?geladen|(?:\w+ )?(?:wird|werden) geladen|lädt|"
    r"chargement(?: en cours)?|cargando|carregando|a carregar|caricamento(?: in corso)?|(?:aan het )?laden|laddar|"
    r"laster|indlæser|ladataan|ładowanie|wczytywanie|načítání|načítá se|načítava sa|betöltés|se încarcă|"
    r"učitavanje|nalaganje|загрузка|завантаження|зареждане|учитавање|φόρτωση|"
    r"yükleniyor|memuat|đang tải|กำลังโหลด|読み込み中|ロード中|加载中|正在加载|載入中|로딩 ?중|불러오는 ?중|"
    r"جار[يٍ]? (?:ال)?تحميل|טוען|लोड हो रहा है)\s*(?:\.\.\.|…)\W*",
    re.I,
)
_LONGEST_WAIT = 50
# Where to look for what is not seen in the text.
_ELSEWHERE = pattern(
    r"\W*(?:can[’']?t|cannot|unable to) (?:see|view|read) (?:the|this) [^.!?]{2,30}\?|"
    r"\W*(?:(?:app|mobile) (?:users|readers)|"
    r"(?:if you are|if you[’']re)? ?(?:reading|viewing)[^.!?,]{0,30} (?:app|mobile))\b"
    r"[^.!?]{0,20} (?:click|tap) here\b|"
    r"\W*(?:click|tap) here (?:to (?:view|see|open)|if you) [^.!?]{0,60}"
    r"\b(?:map|chart|graphic|interactive|video|gallery|form|document|app|mobile)\b|"
    r"\W*(?:sie sehen|siehst du|wird) (?:die|das|den) [^.!?]{2,30} nicht (?:angezeigt)?\?",
    re.I,
)
# What a page says that cannot work as its reader's browser is set. Of scripts and blockers stories tell as well.
_NEEDS_SCRIPT = pattern(
    r"\W*(?:(?:please |to [^.!?]{2,60}, (?:please )?|you (?:need|have) to )?"
    r"(?:enable|activate|turn on|allow) javascript|"
    r"(?:(?:this|our|the) (?:site|page|website|article|content|feature|app|slide ?show|gallery|video|player|map|form)|"
    r"[\w-]+\.[a-z]{2,10}) (?:requires?|needs?|works best with) javascript|"
    r"(?:it (?:looks|seems|appears)[^.!?]{0,30}|your browser has )?javascript (?:is |seems to be |appears to be )?"
    r"(?:disabled|turned off|blocked|deaktiviert|désactivé|desactivado|desativado|disattivato)|"
    r"(?:(?:diese|unsere|die) (?:seite|website|webseite|anwendung|diashow|galerie|karte)|[\w-]+\.[a-z]{2,10}) "
    r"(?:benötigt|braucht|erfordert) javascript|(?:bitte )?aktivier(?:en sie|e)(?: bitte)? javascript|"
    r"(?:(?:ce|notre) (?:site|contenu|diaporama)|cette (?:page|galerie|carte)) (?:nécessite|requiert) "
    r"(?:l[’']activation de )?javascript|"
    r"(?:veuillez activer|activez) javascript|"
    r"(?:este|nuestro|esta) (?:sitio|página|contenido|pase de|galería|mapa)[^.!?]{0,20} "
    r"(?:requiere|necesita) javascript|"
    r"(?:por favor,? )?(?:active|activa|habilite|habilita|ative) (?:el |o )?javascript|"
    r"(?:questo sito|questa (?:pagina|presentazione|galleria)) richiede javascript|"
    r"(?:attiva|abilita)(?:re)? javascript|"
    r"(?:deze|onze) (?:site|website|pagina|diavoorstelling|kaart) (?:vereist|heeft) javascript|schakel javascript in|"
    r"(?:włącz|zapněte|povolte|zapnite|включите|увімкніть|aktivera|aktiver|ota) (?:obsługę |prosím )?javascript)\b",
    re.I,
)


_PAGE = pattern(
    r"\W*(?:(?:page|seite|página|pagina|pàgina|sida|side|sivu|strona|stránka|strana|stranica|oldal|puslapis|lehekülg|"
    r"страница|сторінка|σελίδα|sayfa|halaman|trang|صفحة|صفحه|עמוד|पृष्ठ)\s*"
    r"\d{1,2}\s*(?:of|von|sur|de|di|van|av|af|z|ze|od|din|iš|из|з|із|από|dari|من|/)\s*(\d{1,2})|"
    r"第?\s*\d{1,2}\s*[页頁]?\s*[,，/／]?\s*共\s*(\d{1,2})\s*[页頁]|\d{1,2}\s*[/／]\s*(\d{1,2})\s*(?:ページ|페이지))\W*$",
    re.I,
)
# A mere link to the next page leads to older stories just as well.
_NEXT = pattern(
    r"\W*(?:next page|(?:(?:lesen sie )?auf der )?nächsten? seite|page suivante|(?:la )?página siguiente|"
    r"(?:na )?próxima página|(?:alla )?pagina (?:successiva|seguente)|(?:op de )?volgende pagina|"
    r"(?:på )?(?:nästa|neste|næste) (?:sida|side)|seuraavalla sivulla|na następnej stronie|následující strana|"
    r"(?:на )?следующ(?:ей|ая) страниц[еа]|(?:на )?наступн(?:ій|а) сторін(?:ці|ка)|sonraki sayfa|halaman (?:berikutnya|"
    r"selanjutnya)|trang (?:sau|tiếp theo)|次(?:の)?ページは?|下一[页頁]|다음 ?페이지)\s*[:：]\s*\w|"
    # That the text goes on there is said in a line of its own.
    r"\W*(?:continue[sd]? on (?:the )?next page|(?:lesen sie )?weiter(?:lesen)? auf (?:der )?nächsten seite|"
    r"(?:la )?suite (?:à la |en )?page suivante|continúa en la (?:página siguiente|siguiente página)|"
    r"continua (?:a leggere )?(?:alla|nella) (?:pagina successiva|prossima pagina)|continua na próxima página|"
    r"(?:lees )?verder op (?:de )?volgende pagina|fortsetter på neste side|fortsätter på nästa sida|"
    r"dalszy ciąg na następnej stronie|продолжение на следующей странице|devamı sonraki sayfada|"
    r"(?:(?:baca|simak) )?selengkapnya di halaman (?:selanjutnya|berikutnya)|xem tiếp trang sau|"
    r"(?:続き|つづき)は次(?:の)?ページ(?:へ|で)?|下一[页頁][继繼][续續]|다음 ?페이지에 계속)\W*$",
    re.I,
)
_LONGEST_PAGE, _LONGEST_NEXT = 40, 160  # characters
_ONE = ("1", "01")


def breaks_off(text: str) -> bool:
    """Whether a text ends in dots."""
    return _DOTS.search(text) is not None


def asks_to_read_on(text: str) -> bool:
    """Whether a line says no more than that there is more to read."""
    return _READ_ON.match(text) is not None


def leads_back(text: str) -> bool:
    """Whether a line says no more than that there is more on the front page."""
    return _BACK.match(text) is not None


def fails_to_load(text: str) -> str | None:
    """The words in which a text says that the rest did not come."""
    match = _FAILED.search(text)
    return match[0] if match else None


def stands_for_player(text: str) -> bool:
    """Whether a text says that something is not shown: for want of consent to cookies, or in this reader's country."""
    # Searched for, though it begins the text: that some of its words miss is found out at once.
    return _NOT_LET_IN.search(text) is not None or _NOTHING_TO_PLAY.match(text) is not None


def waits_to_load(text: str) -> bool:
    """Whether a line says no more than that something is to come in its place."""
    return text.endswith(("...", "…")) and len(text) <= _LONGEST_WAIT and _WAITS.fullmatch(text) is not None


def needs_script(text: str) -> bool:
    """Whether a text begins with what the page needs of a browser that has its scripts turned off."""
    return _NEEDS_SCRIPT.match(text) is not None


def leads_to_what_is_not_seen(text: str) -> bool:
    """Whether a line begins with where to look for a chart, map or film that the reader may not see in the text."""
    return _ELSEWHERE.match(text) is not None


def counts_pages(text: str) -> bool:
    """Whether a line is but the number of a page of several: "Page 1 of 3"."""
    match = _PAGE.match(text) if len(text) <= _LONGEST_PAGE else None
    return match is not None and next(count for count in match.groups() if count) not in _ONE


def heads_next_page(text: str) -> bool:
    """Whether a line says what the next page of the text is about: "Next page: the winners"."""
    return len(text) <= _LONGEST_NEXT and _NEXT.match(text) is not None
