"""What newsrooms say to those who have read to the end: that it is, thanks, what to do if they liked it, and more."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern
from jsnews.article.words.phrases import LINE_BEGINS

_LONGEST = 240

# Thanks for having read the publisher's article; an author's own, for reading and no more, may be of the text.
_THANKS = (
    r"thank(?:s| you)(?: very much| so much)? for (?:reading (?:our|this|to the end|the (?:article|story))|"
    r"visiting our)|(?:vielen dank|danke)\b[^.!?]{0,40} (?:artikel|beitrag|bericht)[^.!?]{0,20} gelesen|"
    r"merci d[’']avoir lu (?:cet|notre)|merci de nous (?:lire|avoir lus?)|"
    r"gracias por (?:leernos|(?:leer|haber leído) (?:est|nuestr))|obrigad[oa] por (?:ler|ter lido) (?:est|[ao] noss)|"
    r"grazie per (?:averci letto|aver(?:e)? letto (?:quest|il nostro))|"
    r"(?:bedankt|dank u|dank je)\b[^.!?]{0,20} (?:dit|ons) (?:artikel|bericht|verhaal)\b|"
    r"tack för att du (?:har )?läs(?:er|t) (?:oss|artikeln|vår)|takk for at du les(?:er|te) (?:oss|saken|artikkelen)|"
    r"tak fordi du (?:har )?læs(?:er|te|t) (?:os|artiklen|med)|kiitos,? että luit (?:jutu|artikkeli)|"
    r"dziękujemy,? (?:że|za)\b[^.!?]{0,40}czyta[^.!?]{0,40}(?:artykuł|tekst|nas\b)|"
    r"děkujeme,? (?:že|za)\b[^.!?]{0,30}(?:nás čtete|přečet|dočet|čtení)|"
    r"ďakujeme,? (?:že|za)\b[^.!?]{0,30}(?:čítan|prečít)|köszönjük,? hogy (?:elolvas|végigolvas|minket olvas)|"
    r"(?:îți|vă) mulțumim că (?:ai |ați )?cit|"
    r"спасибо,? (?:что|за)\b[^.!?]{0,20}(?:прочита|дочита|прочтени)[^.!?]{0,10}(?:стать|материал|текст|нас\b|конца)|"
    r"дякуємо,? (?:що|за)\b[^.!?]{0,30}(?:прочита|дочита)|"
    r"(?:σας )?ευχαριστούμε (?:που|για)\b[^.!?]{0,30}(?:διαβάσ|ανάγνωσ)|"
    r"(?:bu |haberi|yazıyı|makaleyi|bizi|sonuna kadar| )*okuduğunuz için teşekkür|"
    r"terima kasih (?:telah|sudah) membaca (?:artikel|berita)|cảm ơn (?:bạn|quý (?:độc|bạn))[^.!?]{0,20}đọc|"
    r"شكر[اً]* (?:لقراءة|على قراءة) (?:هذا|مقال)|(?:感谢|感謝|谢谢|謝謝)您的?(?:阅读|閱讀)|기사를? ?읽어 ?주셔서 감사"
)
# What they are to do if they liked it.
_LIKED = (
    r"(?:if you|did you|do you) (?:liked?|enjoy(?:ed)?) (?:this|our|the) (?:article|story|post|piece)\b|"
    r"if you(?: are|[’']re) enjoying (?:this|our|the) (?:article|story|post|piece)\b|"
    r"(?:wenn |hat )(?:ihnen|dir|euch) (?:dieser|der|unser) (?:artikel|beitrag|text) gef[aä]ll|"
    r"gefällt (?:ihnen|dir|euch) (?:dieser|der|unser) (?:artikel|beitrag|text)\b|"
    r"(?:si )?cet article vous plaît|¿?te gusta (?:este|el|nuestro) artículo\b|ti piace (?:questo |l[’'])articolo|"
    r"gosta (?:deste|do nosso) artigo\b|vind je dit (?:artikel|verhaal) (?:leuk|goed|interessant)|"
    r"gillar du (?:den här |denna )?artikel|podoba (?:ci|wam) się ten artykuł|líbí se (?:ti|vám) (?:tento )?článek|"
    r"вам нравится (?:эта статья|этот материал)\b|"
    r"(?:si )?(?:cet article|ce texte) vous a(?:-t-il)? (?:plu|intéressé)|(?:si )?vous avez aimé cet article|"
    r"¿?(?:si )?(?:te|le|les) (?:gustó|ha gustado) (?:est[ea]|el|la|nuestro) (?:artículo|nota|noticia)\b|"
    r"(?:se )?(?:você )?gostou (?:d?est[ea]|d?ess[ea]|d[oa]) (?:artigo|matéria|notícia|texto|conteúdo|reportagem)\b|"
    r"(?:se )?(?:ti|vi) è piaciuto (?:questo |l[’'])articolo|(?:vond|vind) (?:je|u) dit artikel|"
    r"(?:om du )?(?:gillade|likte|kunne) du (?:lide )?(?:den här |denne? )?(?:artikeln|artikkelen|artiklen|saken)\b|"
    r"(?:piditkö|tykkäsitkö) (?:tästä )?(?:jutusta|artikkelista)|"
    r"(?:jeśli |jeżeli )?(?:s?podoba\w*) (?:ci |wam )?się (?:ci |wam )?(?:ten |nasz )?(?:artykuł|tekst)\b|"
    r"(?:pokud )?(?:se vám )?líbil(?: se vám)? (?:tento |náš )?článek|(?:ak )?(?:sa vám )?páčil(?: sa vám)? "
    r"(?:tento |náš )?článok|(?:ha )?tetszett (?:a|ez a|az) (?:cikk|írás)|"
    r"(?:dacă )?(?:ți|v|ți|v)[-‑]a plăcut (?:acest )?(?:articol|știre|material)|"
    r"(?:если )?(?:вам )?понравил(?:ась|ся) (?:эта |этот |наша |наш )?(?:статья|материал|текст|новость)\b|"
    r"(?:якщо )?(?:вам )?сподоба(?:лася|лась|вся) (?:ця |цей |наша |наш )?(?:стаття|матеріал|текст|новина)\b|"
    r"(?:αν )?σας άρεσε (?:αυτό )?το άρθρο|(?:ako )?(?:vam|ti) se (?:svidio|dopao|sviđa) (?:ovaj )?(?:članak|tekst)\b|"
    r"(?:ако )?(?:ви )?хареса\w* (?:тази )?статия|(?:bu )?(?:haberi|yazıyı) beğendi(?:yseniz|niz mi)|"
    r"jika (?:anda )?(?:suka|menyukai) (?:dengan )?artikel ini|nếu (?:bạn )?(?:yêu )?thích bài viết|"
    r"(?:إذا|هل) أعجبكم? (?:هذا )?(?:المقال|الخبر)|(?:如果)?(?:您|你)?(?:喜欢|喜歡|觉得|覺得)(?:这篇|這篇|本)文|"
    r"(?:这篇|這篇)(?:文章|报道|報導)不错|(?:अगर|यदि) आपको (?:यह|ये) (?:खबर|ख़बर|लेख|स्टोरी) (?:पसंद|अच्छ)|"
    r"(?:分享|转发|轉發)(?:给|給|让|讓)[^。]{0,8}(?:人|朋友|好友)(?:看到|知道)?\W*$|この記事が気に入ったら"
)
_WORDS = r"(?:[\w’'-]+ ){0,3}"
# Where on the site there is more of the kind.
_MORE = (
    rf"(?:(?:find|read|see|get|watch) )?(?:more|all the|the latest) {_WORDS}(?:stories|news|articles|headlines|"
    r"videos)\b"
    r"[^.!?]{0,40} (?:on|at) (?:our|the) (?:home ?page|website|site|app)\b|"
    rf"for (?:more|all the latest|the latest) {_WORDS}(?:stories|news|headlines|updates)\b[^.!?]{{0,40}}, "
    r"(?:visit|click|head to|go to|check out)\b|"
    rf"(?:mehr|weitere|alle) {_WORDS}(?:artikel|nachrichten|news|meldungen|texte)\b[^.!?]{{0,40}} "
    r"(?:hier|auf (?:unserer|der) (?:startseite|website|homepage|seite))\b|"
    rf"(?:retrouvez|découvrez|lisez|consultez) (?:plus d[’'e] ?|toute l[’']|d[’']autres |{_WORDS})"
    r"(?:actualités?|articles|infos?|nouvelles|vidéos)\b[^.!?]{0,40} (?:sur (?:notre|la page|le) (?:site|"
    r"d[’']accueil)|ici)\b|"
    r"(?:le[eaé]|mir[aáe]|v[ée]a?|consult[aáe]|descubr[eíe]|encontr[aá]|encuentr[ae]) (?:aquí )?(?:más|todas?) "
    rf"{_WORDS}"
    r"(?:noticias|notas|artículos|información)\b[^.!?]{0,40} (?:aquí|en (?:nuestr|la portada|la página))|"
    r"(?:(?:vídeos?|fotos?|leia|notícias)\W+)?(?:veja|leia|assista|confira|acompanhe) (?:aqui )?"
    r"(?:mais (?:notícias|vídeos|reportagens|sobre)|tud[oa] sobre|tod[ao]s [ao]s (?:notícias|vídeos)|"
    r"outras (?:notícias|reportagens))\b|"
    r"(?:leggi|scopri|guarda) (?:tutte le|le altre|altre|le ultime|tutti gli|altri) (?:\w+ )?(?:notizie|news|articoli|"
    r"video)\b|"
    r"(?:lees|bekijk) (?:meer|alle|al het)(?: laatste)? (?:nieuws|artikelen|verhalen)\b[^.!?]{0,30} "
    r"(?:op (?:onze|de (?:homepage|voorpagina))|in onze)\b|"
    rf"(?:läs|les|læs|hitta|finn|find) (?:fler|flere|mere?|alla|alle) {_WORDS}(?:nyheter|nyheder|artiklar|artikler|"
    r"saker)\b"
    r"[^.!?]{0,30} (?:här|her|på (?:vår|vores|forsiden|startsidan|förstasidan))\b|"
    r"(?:lue|katso) (?:lisää|kaikki) (?:uutisia|juttuja|uutiset)\b|"
    rf"(?:więcej|inne|wszystkie|najnowsze) {_WORDS}(?:artykułów|artykuły|informacj\w+|wiadomości|"
    r"tekstów)\b[^.!?]{0,30}"
    r"(?:przeczytasz|przeczytacie|znajdziesz|znajdziecie|na (?:naszej )?stronie)\b|"
    rf"(?:více|další|viac|ďalšie) {_WORDS}(?:článk\w+|články|zpráv\w?|správ\w?)\b[^.!?]{{0,30}}"
    r"(?:najdete|nájdete|čtěte|čítajte|přečtete)\b|"
    rf"(?:további|még több|legfrissebb) {_WORDS}(?:cikk\w*|hír\w*)\b[^.!?]{{0,30}} (?:itt|honlapunk\w*|oldalunk\w*|"
    r"címlap\w*)\b|"
    rf"(?:citește|citiți|vezi|vedeți|află) (?:mai multe|toate|cele mai (?:noi|recente)|alte) {_WORDS}(?:știri|știrile|"
    r"articole)\b|"
    rf"(?:больше|другие|все|последние) {_WORDS}(?:новост\w+|стат\w+|материал\w+)\b[^.!?]{{0,30}}"
    r"(?:читайте|смотрите|на (?:нашем сайте|главной)|в нашем)\b|"
    rf"(?:більше|інші|усі|всі|останні) {_WORDS}(?:новин\w*|стат\w+|матеріал\w+)\b[^.!?]{{0,30}}"
    r"(?:читайте|дивіться|на нашому сайті|в нашому)\b|"
    rf"(?:δείτε|διαβάστε|μάθετε) (?:όλες|όλα|περισσότερ\w+) {_WORDS}(?:ειδήσεις|νέα|άρθρα)\b|"
    rf"(?:вижте|прочетете) (?:всички|още|последните) {_WORDS}новини\b|"
    rf"(?:pročitajte|pogledajte) (?:sve|najnovije|više|ostale) {_WORDS}(?:vijesti|vesti|članke)\b|"
    rf"(?:daha fazla|tüm|güncel|günün) {_WORDS}haber\w* (?:için|okumak)\b|"
    rf"(?:baca|simak|ikuti|dapatkan) (?:berita|artikel|informasi) {_WORDS}(?:lainnya|terkini|terbaru|selengkapnya)\b|"
    rf"(?:đọc|xem|cập nhật) (?:thêm|các) {_WORDS}(?:tin tức|bài viết)\b[^.!?]{{0,30}} (?:tại|trên)\b|"
    r"(?:للمزيد|لمزيد|لقراءة المزيد) من (?:ال)?(?:أخبار|مقالات)|(?:לכל|לעוד) (?:ה)?(?:חדשות|כתבות|עדכונים)|"
    r"(?:その他|ほか)の(?:記事|ニュース)は(?:こちら|以下)|"
    r"更多(?:精彩|最新|相關|相关)*(?:内容|內容|新闻|新聞|资讯|資訊|报道|報導)[^。]{0,12}(?:点击|點擊|请|請|尽在|盡在)"
)
# When a station told the same on the air.
_ON_AIR = (
    r"(?:dieses|das) thema im programm\b|über dieses thema bericht\w+\b|"
    r"(?:this|the) (?:story|report|interview|segment) (?:first |originally )?(?:aired|was broadcast)\b|"
    r"(?:you can )?(?:hear|listen to|watch) (?:more (?:on|of) )?this (?:story|report|interview) on\b|"
    r"(?:sujet|reportage|entretien) (?:diffusé|à (?:écouter|retrouver)) (?:dans|sur)\b"
)
_PARTING = pattern(rf"{LINE_BEGINS}(?:{_THANKS}|{_LIKED}|{_MORE}|{_ON_AIR})", re.I)

# A rule of marks, or the sign by which agencies end a text, with the address of who wrote it.
_ENDS = pattern(
    r"[\s_=~*#•·.–—-]{2,}|انتها[یي]? ?(?:پیام|خبر)\W*|(?:\S+@\S+\.\w+\s*)?"
    r"(?:[(\[<【（–—-]{1,2}\s*(?:end|ends|30|ende|fin|fine|끝|完|了|終|конец)\s*[)\]>】）–—-]{1,2}|"
    r"ends?\W*|ende\W*|end ?item\W*)",
    re.I,
)


def takes_leave(text: str) -> bool:
    """Whether a line thanks those who have read the text, asks something of those who liked it, or shows them more."""
    return len(text) <= _LONGEST and _PARTING.match(text) is not None


def marks_end(text: str) -> bool:
    """Whether a line is nothing but the mark that a text ends with."""
    return _ENDS.fullmatch(text) is not None
