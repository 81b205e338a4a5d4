"""What a page offers to do with its text, and says of itself: print, share, hear, save, how long it takes to read."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_LONGEST = 120

_SHARE = (
    r"(?:please |kindly )*share (?:this|the) (?:story|article|post|news|page)(?: (?:on|with|via)\b.{0,30})?|"
    r"(?:diesen )?(?:artikel|beitrag) teilen|partage[rz]?(?: (?:cet |l[’'])article)?|"
    r"compart[ie]r? (?:esta|la|el|este) (?:noticia|nota|artículo)|"
    r"compartilhe(?: (?:esta|a) (?:notícia|matéria)| este artigo)?|condividi(?: (?:questo )?articolo)?|"
    r"deel dit (?:artikel|bericht)|dela (?:artikeln|sidan)|del (?:artikkelen|artiklen|saken)|jaa (?:artikkeli|juttu)|"
    r"udostępnij(?: artykuł)?|sdílet(?: článek)?|(?:haberi )?paylaş|bagikan (?:artikel|berita)(?: ini)?|"
    r"chia sẻ (?:bài viết|tin này)|поделиться(?: (?:новостью|статьёй|статьей))?|поділитися(?: новиною)?|"
    r"شارك (?:الخبر|المقال)|इस (?:खबर|ख़बर) को शेयर करें|"
    r"(?:この|本)?(?:ニュース|記事|ページ)を(?:シェア|共有)(?:する)?|(?:이 )?(?:기사|뉴스)(?:를)? ?공유(?:하기)?|"
    r"分享(?:这篇|這篇|此|本)?(?:文章|文|新闻|新聞|报道|報導)|แชร์(?:ข่าว|บทความ)(?:นี้)?|"
    r"שתפו (?:את )?ה?(?:כתבה|ידיעה)|κοινοποιήστε (?:το )?άρθρο|oszd meg (?:a|ezt a) (?:cikket|hírt)|"
    r"(?:distribuie|împarte) (?:articolul|știrea)|podijeli(?:te)? (?:članak|vijest)|podeli(?:te)? (?:članak|vest)|"
    r"сподели (?:статията|новината)|sdílejte článek|zdieľajte článok|این (?:خبر|مطلب) را به اشتراک بگذارید"
)
_NETWORK = (
    r"(?:facebook|twitter|x|bluesky|threads|mastodon|whatsapp|messenger|telegram|signal|linkedin|reddit|pinterest|"
    r"line|viber|instagram|flipboard|xing|pocket|e-?mail|вконтакте|фейсбуке?|телеграме?|вайбере?|вотсапе?)"
)
# To have it read aloud.
_LISTEN = (
    r"(?:listen to|hear) (?:this|the) (?:article|story|post|page|report)|read (?:this )?(?:article |page )?aloud|"
    r"(?:diesen |den )?(?:artikel|beitrag|text) (?:jetzt )?(?:an)?hören|"
    r"(?:artikel |beitrag |text )?vorlesen(?: lassen)?|"
    r"écoute[rz]? (?:cet |l[’'])article|lire (?:l[’']article )?à voix haute|"
    r"escuch(?:a|á|ar|e) (?:este |el |esta |la )?(?:artículo|nota|noticia)|"
    r"(?:ouvir|ouça) (?:este |o |esta |a )?(?:artigo|matéria|notícia|texto)|ascolta (?:questo |l[’'])articolo|"
    r"(?:beluister|luister naar) (?:dit |het )?artikel|lyssna på (?:artikeln|texten)|"
    r"(?:lytt til|hør) (?:saken|artikkelen)|(?:lyt til|hør) artiklen|kuuntele (?:juttu|artikkeli|uutinen)|"
    r"(?:od|po)słuchaj (?:tego )?artykułu|poslechn(?:ěte si|out si) (?:tento )?článek|vypočujte si (?:tento )?článok|"
    r"hallgassa meg a cikket|cikk meghallgatása|ascultă (?:articolul|știrea)|"
    r"(?:haberi|yazıyı|makaleyi) (?:sesli )?dinle(?:yin)?|(?:по|про)?слуша(?:ть|йте) (?:статью|новость|текст)|"
    r"(?:про)?слуха(?:ти|йте) (?:статтю|новину|текст)|(?:чуйте|слушай) (?:статията|новината)|"
    r"(?:po)?slušaj(?:te)? (?:članak|vest|vijest|tekst)|ακούστε το (?:άρθρο|κείμενο)|"
    r"dengarkan (?:artikel|berita)(?: ini)?|nghe (?:bài(?: viết| báo)?|tin tức)|ฟัง(?:ข่าว|บทความ)(?:นี้)?|"
    r"استمع (?:إلى |ل)ل?(?:ال)?(?:مقال|خبر)|شنیدن (?:خبر|مقاله)|(?:האזינו|האזנה) לכתבה|"
    r"(?:यह |इस )?(?:खबर|ख़बर|आर्टिकल|लेख)(?: को)? सुनें|(?:খবরটি|সংবাদটি|খবর) শুনুন|خبر سنیں|"
    r"(?:この)?(?:記事|ニュース)を(?:音声で)?聞く|記事を読み上げる|(?:기사|뉴스|본문) ?(?:듣기|읽어주기)|"
    r"(?:听|聽|收听|收聽|朗读|朗讀)(?:本|此|这篇|這篇)?(?:新闻|新聞|文章|全文|报道|報導)|(?:语音|語音)(?:播报|播報|朗读|朗讀)"
)
# The tools of a line that has no other words.
_TOOL = (
    rf"(?:share|post|send) (?:on|to|via|in) {_NETWORK}|(?:auf|bei|über|per|via) {_NETWORK} teilen|"
    rf"(?:partager|envoyer) (?:sur|par|via) {_NETWORK}|(?:compartir|enviar) (?:en|por|via|vía) {_NETWORK}|"
    rf"(?:compartilhar|compartilhe|partilhar) (?:no|na|pelo|por|via) {_NETWORK}|condividi (?:su|via|con) {_NETWORK}|"
    rf"(?:delen|deel) (?:op|via) {_NETWORK}|(?:dela|del|jaa) (?:på|via) {_NETWORK}|jaa {_NETWORK}issa|"
    rf"udostępnij (?:na|przez) {_NETWORK}|(?:sdílet|zdieľať) (?:na|přes|cez) {_NETWORK}|"
    rf"(?:поделиться|поділитися|сподели) (?:в|во|у|на|через) {_NETWORK}|{_NETWORK}(?:['’]\w+)? paylaş|"
    rf"(?:bagikan|chia sẻ) (?:ke|di|qua|lên) {_NETWORK}|"
    r"(?:ajouter|ajouté) à (?:ma|mes|vos) sélections?|offrir (?:cet |l[’'])article|gift (?:this )?article|"
    r"(?:artikel |beitrag )verschenken|regalar? (?:este |el )?artículo|"
    r"(?:print|e-?mail|send|share|save|bookmark|forward)(?: (?:this|the))?(?: (?:article|page|story))?"
    r"(?: to a friend)?|"
    r"printer[- ]friendly(?: version)?|printable version|print version|(?:back to )?top(?: of (?:the |this )?page)?|"
    r"close (?:this )?window|add to favou?rites|"
    r"(?:artikel |seite |beitrag |text |meldung )?(?:aus)?drucken|druckversion|druckansicht|"
    r"(?:artikel |seite |beitrag |text |meldung )?(?:versenden|verschicken|(?:weiter)?empfehlen|teilen|speichern|"
    r"merken|mailen)|per e?-?mail (?:ver)?senden|(?:zurück )?nach oben|(?:zum )?seitenanfang|fenster schlie(?:ß|ss)en|"
    r"imprimer(?: (?:cet |l[’'])article| (?:cette |la )page)?|version imprimable|"
    r"envoyer(?: (?:cet |l[’'])article)?(?: à un ami| par e?-?mail)?|"
    r"(?:retour en )?haut(?: de (?:la )?page)?|"
    r"imprimir(?: (?:el |este |esta |la )?(?:artículo|nota|noticia|página|artigo|notícia))?|"
    r"versión (?:para imprimir|imprimible)|versão para (?:impressão|imprimir)|"
    r"enviar(?: (?:esta |por |a |al )(?:un |um )?\w+)?|compartir|compartilhar|partilhar|(?:volver )?arriba|"
    r"(?:voltar ao )?topo|stampa(?: (?:l[’'])?articolo| (?:questa )?pagina)?|versione stampabile|"
    r"invia(?: (?:l[’'])?articolo)?(?: ad? un amico| per e?-?mail)?|torna su|inizio pagina|"
    r"(?:artikel |pagina )?(?:printen|afdrukken|doorsturen|mailen|delen)|printversie|(?:terug )?naar boven|"
    r"skriv ut|utskrift(?:svänlig version|svennlig)?|tipsa en vän|tips en venn|tip en ven|udskriv(?: artiklen)?|"
    r"(?:mejla|maila|dela|del|send)(?: (?:artikeln|artikkelen|artiklen|saken))?|til(?:l)? (?:toppen?|sidens top)|"
    r"tulosta|lähetä(?: ystävälle)?|jaa|sivun alkuun|drukuj(?: artykuł)?|wersja do druku|"
    r"(?:wyślij|poleć)(?: znajomemu)?|do góry|"
    r"(?:vy)?tisk(?:nout)?(?: článek)?|(?:vy)?tlačiť(?: článok)?|pos?lať? (?:e-?mailom|známemu)|"
    r"poslat (?:e-?mailem|známému)|zdieľať|nahoru|hore|"
    r"nyomtatás|küldés|megosztás|(?:vissza )?a tetejére|tipărește|printează|trimite(?: unui prieten)?|distribuie|"
    r"ispiši|ispis|štampaj|natisni|pošalji(?: prijatelju)?|podijeli|podeli|na vrh|"
    r"распечатать|версия для печати|печать|отправить(?: другу| по почте)?|наверх|вверх|в избранное|"
    r"роздрукувати|версія для друку|друк|надіслати(?: другу)?|нагору|вгору|"
    r"принтирай|за печат|изпрати(?: на приятел)?|сподели|нагоре|εκτύπωση|αποστολή|κοινοποίηση|στην κορυφή|"
    r"yazdır|(?:arkadaşına )?gönder|yukarı|başa dön|cetak|bagikan|kembali ke atas|in (?:bài|trang)|chia sẻ|"
    r"về đầu trang|พิมพ์|แชร์|บันทึก|คัดลอก(?:ลิงก์)?|"
    r"طباعة|إرسال(?: إلى صديق)?|مشاركة|أعلى الصفحة|چاپ|ارسال|הדפס(?:ה)?|שלחו? לחבר|שתפו?|למעלה|"
    r"प्रिंट(?: करें)?|शेयर(?: करें)?|印刷(?:する)?|メールで送る|シェア(?:する)?|ページの?(?:先頭|トップ|上部?)(?:へ|に戻る)|"
    r"인쇄(?:하기)?|프린트|스크랩(?:하기)?|메일 ?보내기|공유(?:하기)?|목록|맨 ?위로|"
    rf"{_SHARE}|{_LISTEN}|"
    r"打印(?:本页)?|列印|友善列印|转发|分享|收藏|关闭窗口|關閉視窗|返回顶部|回頁首"
)
_TOOLS = pattern(rf"\W*(?:(?:{_TOOL})(?:\W+|$))+", re.I)
_PRINTED = pattern(
    r"\W*(?:printed (?:out )?from|(?:aus)?gedruckt (?:aus|von)|imprimé (?:depuis|à partir d)|impreso desde|"
    r"impresso (?:de|a partir d)|stampato da|(?:af|uit)gedrukt van|utskriven från|skrevet ut fra|udskrevet fra|"
    r"wydrukowano z|vytištěno z|vytlačené z|распечатано с|роздруковано з)\b\W*\S*\.\w{2,}\S*\W*",
    re.I,
)

# To have a recipe on the screen while it is cooked: the name of the switch, and what it does.
_COOKING = (
    r"cook(?:ing)? mode|koch-?modus|mode cui(?:sine|sson)|modo (?:de )?(?:cocina|cozinha)|modalità cucina|"
    r"kook(?:modus|stand)|matlagningsläge|koke-?modus|(?:madlavnings|koge)-?tilstand|kokkaustila|tryb gotowania|"
    r"režim vaření|főzés(?:i)? mód|mod gătit|режим (?:готовки|приготовления|приготування)|pişirme modu|"
    r"(?:調理|料理)モード"
)
_SCREEN = r"(?:screen|displ|bildschirm|écran|ecrã|pantalla|tela|scherm|sk(?:ä|æ|je)rm|näyt|ekran|obrazov|[эе]кран|画面)"
_AWAKE = r"(?:(?:prevents?|keeps?) (?:your |the )?screen (?:from (?:going dark|dimming|sleeping|turning off)|awake|on))"
# As a list of links to translations has them: in English, or by their own names.
_LANGUAGE = (
    r"(?:english|spanish|french|german|portuguese|italian|dutch|arabic|chinese|(?:simplified|traditional) chinese|"
    r"japanese|korean|russian|ukrainian|polish|turkish|hindi|bengali|vietnamese|indonesian|thai|swahili|persian|hebrew|"
    r"español|français|deutsch|português|italiano|nederlands|polski|türkçe|čeština|русский|українська|العربية|فارسی|"
    r"日本語|한국어|(?:简体|繁體|繁体)?中文|हिन्दी|tiếng việt|bahasa indonesia|ไทย)"
)
# What is said of the time it takes to read a text, of sharing it, and of the browser.
_PAGE = pattern(
    r"\W*(?:estimated |approx\.? |average )?(?:reading time|read time|lesezeit|lesedauer|temps de lecture|"
    r"tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania|время (?:на )?чтени[ея]|"
    r"час (?:на )?читання|време за четене|vreme čitanja|vrijeme čitanja|čas branja|doba čtení|čas čtení|čas čítania|"
    r"olvasási idő|timp de (?:citire|lectură)|okuma süresi|lästid|lesetid|læsetid|lukuaika|χρόνος ανάγνωσης|"
    r"temps de lectura|waktu (?:baca|membaca)|thời gian đọc|زمان مطالعه|مدت (?:زمان )?مطالعه|وقت القراءة|"
    r"مدة القراءة|زمن القراءة|זמן קריאה|पढ़ने का समय|পড়ার সময়|เวลา(?:ใน)?(?:การ)?อ่าน|muda wa kusoma)(?!\w).{0,25}$|"
    r"\W*(?:読了時間|阅读时间|閱讀時間|阅读时长|읽는 ?시간)\W.{0,15}$|"
    rf"\W*(?:{_SHARE})\W*$|"
    rf"\W*(?:(?:{_COOKING})(?:\W[^.!?]{{0,40}}{_SCREEN}[^.!?]{{0,40}})?|{_AWAKE})\W*$|"
    r"\W*(?:pdf|ＰＤＦ)[^。.]{0,40}adobe (?:acrobat )?reader|"
    r"\W*(?:you (?:will )?need|to (?:view|open|read) (?:the |these |this )?pdf)[^.]{0,40}adobe (?:acrobat )?reader\b|"
    r"\W*(?:(?:this|the) (?:post|article|story|page|report|interview) is )?also available in "
    rf"(?:{_LANGUAGE}(?:,? and |, )?)+\W*$|"
    r"\W*\d+ ?-?min(?:ute)?s?\.? read\W*$|(?:article content|विस्तार)$|"
    r"like\s*\d[\d,.]*[km]? (?:people|others) like this\b|"
    r"\W*(?:the|this) (?:full |whole )?(?:article|story|text) (?:contains|has) \d[\d,.]* words\b|"
    r"\W*(?:your browser (?:does not|doesn[’']t) support|please enable javascript|"
    r"(?:dieser|ihr|dein) browser unterstützt [^.!?]{0,60}\b(?:nicht|kein\w*)|"
    r"(?:twoja|ta) przeglądarka nie (?:wspiera|obsługuje)|"
    r"(?:uw|je) browser ondersteunt [^.!?]{0,60}\b(?:niet|geen)|"
    r"(?:din|denne) (?:webbläsare|nettleser|browser) (?:stöder|støtter|understøtter) (?:inte|ikke)|"
    r"(?:váš|tvůj) prohlížeč nepodporuje|a böngésző(?:je|d) nem támogatja|"
    r"votre navigateur ne|(?:su|tu) navegador no|il tuo browser non|"
    r"seu navegador não|ваш браузер не|동영상 재생이 지원되지|お使いのブラウザ)",
    re.I,
)
# What a letter says above itself, with or without the question whether it can be seen as it is.
_LETTER = r"(?:e-?mails?|mail|(?:news-?)?letters?|newsletters?|message|edition|issue|campaign|it)"
_MAILED = pattern(
    r"\W*(?:[^.!?]{4,80}\?\s*)?(?:"
    rf"(?:click here to )?(?:view|open|read|see) (?:(?:this|the|our) )?(?:{_LETTER} )?(?:online |up )?"
    r"in (?:your|a|the) (?:web )?browser|"
    r"(?:(?:diesen?|die|den|hier|zur|zum|sie|ihn|es|e-?mail|mail|newsletter|onlineversion) )*im browser "
    r"(?:öffnen|ansehen|anzeigen|anschauen|lesen)|(?:öffnen|lesen) sie (?:sie|ihn|es) im browser|"
    r"(?:voir|lire|ouvrir|afficher|consulter|ouvrez|lisez|affichez)(?:[ -][\w’'-]+){0,3} dans "
    r"(?:votre|le|un) navigateur|"
    r"(?:ver|abrir|leer|ábrel[ao]|véal[ao]|léel[ao])(?: [\w-]+){0,3} en (?:tu|su|el) navegador|"
    r"(?:visualizza(?:la)?|apri(?:la)?|leggi(?:la)?|vedi)(?: [\w’'-]+){0,3} nel (?:tuo |suo )?browser|"
    r"(?:ver|abrir|abra|veja|visualizar|ler)(?:-[ao])?(?: [\w-]+){0,3} no (?:seu |teu )?(?:navegador|browser)|"
    r"(?:bekijk|open|lees)(?: [\w-]+){0,3} in (?:je|uw|de) (?:web)?browser|"
    r"(?:öppna|visa|läs|vis|åpne|les|åbn|læs|se)(?: [\w-]+){0,3} i (?:din |en )?"
    r"(?:webbläsaren?|nettleser(?:en)?|browser(?:en)?)|"
    r"(?:zobacz|otwórz|wyświetl|przeczytaj)(?: [\w-]+){0,3} w przeglądarce|"
    r"(?:zobrazit|otevřít)(?: [\w-]+){0,3} v prohlížeči|"
    r"(?:открыть|откройте|посмотреть|смотреть|відкрити|переглянути)(?: [\w-]+){0,3} [ву] "
    r"(?:вашем |вашому )?браузер[еі]|"
    r"(?:この)?(?:メール|ニュースレター)?を?ブラウザ[ーで]+(?:見る|表示(?:する)?|開く|読む)|在浏览器中(?:查看|打开|阅读)|"
    r"브라우저에서 ?(?:보기|열기|읽기))\W*",
    re.I,
)
_COUNT = r"\d[\d.,]*"
# Where an entry was filed, how often it was seen, what refers to it, its address, the page of the printed paper: what
# systems put below texts.
_FILED = pattern(
    r"\W*(?:this (?:entry|post) was (?:posted|published|written|filed)\b|"
    r"dieser (?:beitrag|eintrag|artikel) wurde\b.{0,80}\b(?:abgelegt|veröffentlicht unter)\b|"
    r"(?:cet(?:te)? (?:entrée|article|billet)|ce (?:billet|contenu)) a été "
    r"(?:publiée? dans|publiée?\b.{0,80}\bclassée?)\b|"
    r"est[ae] (?:entrada|artículo) (?:fue|ha sido) publicad[ao]\b.{0,80}\b(?:archivad[ao]|categoría|etiquetad[ao])\b|"
    r"quest[oa] (?:articolo|voce|post) è stat[oa] (?:pubblicat[oa]|scritt[oa])\b.{0,80}\b(?:archiviat[oa]|categoria)\b|"
    r"est[ae] (?:entrada|artigo|post) foi publicad[ao]\b.{0,80}\b(?:arquivad[ao]|categoria|marcad[ao])\b|"
    r"dit (?:bericht|artikel) (?:is|werd) geplaatst (?:in|op|door)\b|"
    r"det(?:ta| här) inlägg(?:et)? (?:postades|publicerades)\b|"
    r"dette (?:indlæg|innlegg|innlegget) ble?v? (?:udgivet|publisert)\b|"
    r"ten wpis został opublikowany\b|(?:tento )?příspěvek byl publikován\b|"
    r"запись (?:была )?опубликована\b.{0,40}\bв рубрике\b|цей запис (?:був|було) (?:оприлюднен|опублікован)|"
    r"bu yazı .{1,60} kategorisinde|この投稿は.{1,60}カテゴリー|此条目发表在|原(?:文)?(?:标题|標題)\s*[:：]|"
    r"이 기사는 언론사에서 .{1,20} 섹션으로 분류|"
    r"listed below are links to (?:we)?blogs\b|track-?back(?: url| link| address)?(?: for this entry)?\s*:|"
    r"(?:url|permalink|short ?link|web ?address)\s*:\s*https?://\S+\s*$|page [A-Z]{1,2}\s?[-–—]\s?\d{1,3}\s*$|"
    rf"visited {_COUNT} times?(?:, {_COUNT} visits? today)?\W*$|{_COUNT} total views?(?:, {_COUNT} views? today)?\W*$|"
    r"(?:(?:post|page|total) views|beitrags-?aufrufe|nombre de vues|visitas a la entrada|visualizzazioni del post|"
    rf"visualizações do post|просмотров(?: статьи)?|переглядів|görüntülenme)\s*[:：]\s*{_COUNT}\W*$)",
    re.I,
)


def offers_tools(text: str) -> bool:
    """Whether a line is nothing but what the page can do with its text, or says from where it was printed."""
    return len(text) <= _LONGEST and any(words.fullmatch(text) is not None for words in (_TOOLS, _PRINTED))


def tells_of_page(text: str) -> bool:
    """Whether a line asks to share the text, or says how long it takes to read, what browser it needs, where it is,
    or that the screen stays on while it is followed."""
    return _PAGE.match(text) is not None or _FILED.match(text) is not None


def tells_of_viewing(text: str) -> bool:
    """Whether a line says that the letter in which it stands can be seen in a browser as well."""
    return len(text) <= _LONGEST and _MAILED.fullmatch(text) is not None
