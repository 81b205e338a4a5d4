"""What newsrooms ask of those who have read to the end: to tell of a mistake, to give money, to join a channel."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_BEGINS = r"(?:^[^\w\"“„«‘「]*|[.!?…।。？！]\s*)"  # a sentence, and none that somebody is quoted with at the start

# "Found a mistake?" asks the reader where it is a question or a condition; else it tells of somebody.
_FOUND = (
    r"(?:(?:have |did )?you )?(?:f(?:i|ou)nd|spot(?:ted)?|notice[d]?|see|seen) (?:an? |any )(?:[\w-]+ ){0,2}"
    r"(?:mistakes?|errors?|typos?|inaccurac(?:y|ies))|"
    r"(?:see|spot(?:ted)?|notice[d]?) (?:something|anything) (?:wrong|amiss)|"
    r"(?:do you )?(?:have|got) (?:a |any )?(?:news |story )tips?\b|"
    r"(?:(?:haben sie|hast du|sie haben|du hast|sie|du) )?(?:\w+ ){0,4}(?:(?:tipp|rechtschreib|schreib)?fehler) "
    r"(?:gefunden|entdeckt|bemerkt|gesehen)|"
    r"(?:(?:vous )?avez(?:[- ]vous)? )?(?:trouvé|repéré|remarqué|relevé|constaté|vu) une (?:erreur|faute|coquille)|"
    r"une (?:erreur|faute|coquille) (?:dans|à|sur)|"
    r"(?:¿ ?)?(?:(?:has|ha|han|heu) )?(?:encontra(?:do|ste)|encontró|detecta(?:do|ste)|detectó|viste|visto|vio|notaste|"
    r"trobat|detectat|vist) (?:un|algún|algun) (?:error|fallo|errata)|"
    r"(?:você )?(?:encontrou|achou|viu|notou|identificou|detetou|detectou) (?:um|algum|uma) (?:erro|engano|gralha)|"
    r"(?:hai|avete|ha) (?:trovato|notato|riscontrato|individuato|visto) (?:un|qualche) (?:errore|refuso)|"
    r"(?:(?:heb je|heeft u|heb jij|zie je|ziet u) )?(?:een |een \w+ )?\w*fout(?:je)?s? "
    r"(?:gezien|gevonden|ontdekt|gespot)|"
    r"(?:zie je|ziet u) (?:een )?\w*fout(?:je)?|"
    r"(?:har du )?(?:hittat|sett|upptäckt|ser du|funnet|oppdaget|fant du|fundet|set|opdaget|fandt du) "
    r"(?:ett |några |en |et )?(?:fel|stavfel|faktafel|skrivfel|feil|skrivefeil|fejl|slåfejl|stavefejl)|"
    r"fel i (?:texten|artikeln)|feil i (?:saken|artikkelen)|fejl i (?:teksten|artiklen)|"
    r"(?:löysitkö|huomasitko|näitkö) (?:\w+ )?\w*virhe\w*|"
    r"(?:zauważy\w+|widzisz|znala[zź]\w+|dostrzeg\w+) (?:\w+ )?(?:błąd|literówkę)|błąd w (?:tekście|artykule)|"
    r"(?:našli|našel|všimli|viděli|objevili|videli) (?:ste |jste |si |jste si |ste si )?(?:v \w+ )?chyb\w*|"
    r"hibát (?:talált|találtál|észlelt|vett észre)|"
    r"(?:ai|ați) (?:găsit|observat|descoperit|sesizat) (?:o|vreo) (?:greșeală|eroare)|"
    r"(?:uoč\w+|našl\w+|primijet\w+|primet\w+|pronašl\w+|ste (?:našli|opazili)|opazil\w+) (?:ste |si )?"
    r"(?:gre[sš]k\w*|napak\w*|pogre[sš]k\w*)|"
    r"(?:вы )?(?:нашли|заметили|увидели|обнаружили) (?:ошибку|опечатку|неточность)|"
    r"(?:ви )?(?:знайшли|помітили|побачили|виявили) (?:помилку|одрук|неточність)|(?:знайшлі|заўважылі) памылку|"
    r"(?:открихте|намерихте|забелязахте|видяхте|забележавте|најдовте|уочили сте|нашли сте|приметили сте)(?: ли)? "
    r"грешк[ау]|(?:βρήκατε|εντοπίσατε|είδατε|παρατηρήσατε) (?:κάποιο |ένα )?λάθος|"
    r"(?:hata|yanlışlık|yazım hatası) (?:mı )?(?:gördünüz|buldunuz|fark ettiniz)(?: mü)?|"
    r"(?:pastebėjo\w+|radote|pamanīj\w+|atrad\w+) (?:klaid\w+|kļūdu)|"
    r"(?:leidsi\w+|märkasi\w+|nägi\w+) (?:\w*vea|\w*viga)|"
    r"(?:fannstu|sérðu) villu|(?:keni gjetur|gjetët|vutë re) (?:një )?gabim|"
    r"(?:هل )?(?:وجدت(?:م)?|لاحظت(?:م)?|رصدت(?:م)?) خط[أا]\w*|(?:اشتباهی|خطایی|غلطی) (?:دیدید|یافتید|مشاهده کردید)|"
    r"(?:מצאת(?:ם|ן)?|ראית(?:ם|ן)?|נתקלת(?:ם|ן)?|זיהית(?:ם|ן)?) (?:ב?טעות|ב?שגיאה)|"
    r"(?:कोई )?(?:गलती|ग़लती|त्रुटि) (?:दिखी|मिली|नज़र आई|दिखाई दी)|"
    r"(?:anda )?(?:menemukan|temukan|melihat|jumpa|nampak) (?:ada )?"
    r"(?:kesalahan|kekeliruan|kesilapan|salah ketik|typo)|"
    r"(?:bạn )?(?:phát hiện|tìm thấy) (?:lỗi|sai sót)|umeona (?:kosa|hitilafu)|"
    r"(?:記事|内容|本文)?[のに]?(?:誤り|間違い|誤字|誤植)[^。]{0,8}(?:見つけ|発見|お気づき|ありまし)|"
    r"(?:기사에서? )?(?:오류|오탈자|오타|틀린 (?:부분|내용))[를을가이]? ?(?:발견|있)|"
    r"(?:发现|發現)[^。]{0,8}(?:错误|錯誤|错别字|錯別字|错漏)"
)
_IF = (
    r"(?:if you|(?:wenn|falls|sollten|sollte) (?:sie|du|dir|ihnen)|si vous|si|se|(?:als|indien) (?:je|u)|om du|hvis du|"
    r"jos|jeśli|jeżeli|pokud|ak|ha|dacă|ako|če|если|якщо|калі|ако|αν|εάν|eğer|"
    r"jika|apabila|nếu|إذا|اگر|אם|यदि|अगर)"
)
# What such a line asks for, where it says no more.
_REPORT = (
    r"(?:report|flag|suggest|submit|request) (?:an? |this )?(?:error|typo|mistake|correction)|"
    r"(?:fehler|korrektur)(?: im artikel)? (?:melden|mitteilen)|"
    r"signale[rz](?:[- ]nous)? une (?:erreur|faute|coquille)|"
    r"(?:reportar|comunicar|informar|notificar)(?: de)? (?:un |um )?err(?:or|o)|"
    r"segnala(?:ci|re)? (?:un )?(?:errore|refuso)|"
    r"(?:meld|tip)(?: ons)? (?:een )?(?:fout|taalfout|tikfout)|rapportera (?:ett )?fel|"
    r"(?:meld|rapport[ée]r|meld fra om) (?:en )?(?:feil|fejl)|ilmoita virheestä|zgłoś (?:błąd|poprawkę)|"
    r"na(?:hlásit|hlaste|hlásiť) chybu|hibát jelent\w*|(?:raportează|semnalează) o (?:eroare|greșeală)|"
    r"prijavi(?:te)? (?:grešku|pogrešku|napako)|сообщи(?:ть|те) об ошибке|повідом(?:ити|те) про помилку|"
    r"αναφορά λάθους|hata bildir\w*|laporkan (?:kesalahan|kekeliruan)|báo lỗi|แจ้ง(?:ข้อผิดพลาด|คำผิด)|"
    r"(?:أبلغ|بلّغ|الإبلاغ|التبليغ) عن خطأ|گزارش (?:خطا|اشتباه)|(?:דווחו|דיווח|לדיווח) על (?:טעות|שגיאה)|"
    r"오류 ?(?:신고|제보)|誤りを報告(?:する)?|(?:纠错|糾錯|报错|報錯)"
)
_MISTAKE = pattern(
    rf"{_BEGINS}(?:(?:{_FOUND})[^.!?;？]{{0,60}}[?;？؟]|{_IF} [^.!?]{{0,25}}?(?:{_FOUND})(?!\w))|"
    rf"(?:^\W*|: )(?:{_REPORT})[^.!?]{{0,25}}\W*$|\bctrl ?\+ ?enter\b",
    re.I,
)

# What journalism costs, and who is to bear it.
_COST = (
    r"(?:good|quality|independent|investigative|great|local|credible|fearless|public[- ]interest|serious) journalism "
    r"(?:costs|is(?:n[’']t| not)? (?:expensive|cheap|free)|takes|needs|requires|depends on)|"
    r"(?:(?:guter|unabhängiger|seriöser|freier|kritischer|investigativer) |qualitäts-?)journalismus "
    r"(?:kostet|braucht|ist (?:nicht (?:kostenlos|umsonst|gratis)|teuer)|hat seinen preis|lebt von)|"
    r"(?:l[’']information|le (?:bon )?journalisme|l[’']enquête|la presse)"
    r"(?: de qualité| libre| indépendante?| d[’']investigation)? "
    r"(?:a un (?:coût|prix)|coûte|n[’']est pas gratuit|a besoin de v)|"
    r"(?:el )?(?:buen )?periodismo(?: de calidad| independiente| libre| de investigación)? "
    r"(?:cuesta|tiene un (?:costo|coste|precio)|no es gratis|necesita (?:de )?(?:tu|su|ti)\b)|"
    r"(?:o )?(?:bom )?jornalismo(?: de qualidade| independente| livre| investigativo)? "
    r"(?:custa|tem um (?:custo|preço)|não é (?:gratuito|de graça|barato)|precisa d[eoa]|depende d[eoa])|"
    r"(?:il )?(?:buon )?giornalismo(?: di qualità| indipendente| libero| d[’']inchiesta)? "
    r"(?:costa|ha un (?:costo|prezzo)|non è gratis|ha bisogno)|"
    r"l[’']informazione (?:di qualità|libera|indipendente) (?:costa|ha un|ha bisogno)|"
    r"(?:goede |onafhankelijke |kwaliteits)journalistiek (?:kost|is niet gratis|kan niet zonder)|"
    r"(?:(?:god|bra|oberoende|fri|uavhengig|uafhængig) |kvalitets)journalistikk? "
    r"(?:kostar|koster|är inte gratis|er ikke gratis|behöver|trenger|har brug for)|"
    r"(?:hyvä|laadukas|riippumaton) journalismi (?:maksaa|tarvitsee|ei ole ilmaista)|"
    r"(?:dobre|niezależne|rzetelne) dziennikarstwo (?:kosztuje|nie jest|potrzebuje|wymaga)|"
    r"(?:kvalitní|nezávislá|kvalitná|dobrá) (?:žurnalistika|novinařina) (?:\w+ )?"
    r"(?:stojí|není zadarmo|nie je zadarmo|pot)|"
    r"(?:a )?(?:minőségi|független) újságírás (?:pénzbe kerül|sokba|nem ingyen)|"
    r"jurnalismul (?:de calitate|independent|bun|de investigație) (?:costă|are nevoie|nu e(?:ste)? gratuit)|"
    r"(?:kvalitetno|nezavisno|neovisno|neodvisno|kakovostno) novinarstvo "
    r"(?:košta|nije besplatno|treba|stane|ni zastonj)|"
    r"(?:качественная|независимая|хорошая) журналистика (?:стоит|не бывает|нуждается|требует)|"
    r"(?:якісна|незалежна|добра) журналістика (?:коштує|потребує|не безкоштовна)|"
    r"(?:качествената|независимата) журналистика (?:струва|има нужда|не е безплатна)|"
    r"(?:η )?(?:ανεξάρτητη|ποιοτική|σοβαρή) δημοσιογραφία (?:κοστίζει|χρειάζεται|έχει κόστος)|"
    r"(?:nitelikli|bağımsız|özgür) gazetecilik (?:pahalı|ücretsiz|için desteğ)|"
    r"jurnalisme (?:berkualitas|independen) (?:mem)?butuh|báo chí (?:chất lượng|độc lập) cần|"
    r"الصحافة (?:المستقلة|الجيدة|الحرة) (?:تحتاج|مكلفة|بحاجة)|עיתונות (?:עצמאית|חופשית|איכותית) (?:עולה|זקוקה|צריכה)|"
    r"(?:अच्छी|स्वतंत्र|निष्पक्ष) पत्रकारिता (?:को|के लिए) [^।]{0,20}(?:सहयोग|समर्थन|मदद)"
)
_PAY = (
    r"support (?:[^.?!]{1,40}[’']s? )?(?:quality |independent |local |public |nonprofit |our )*"
    r"(?:journalism|newsroom)\b(?! (?:students?|schools?))|"
    r"unterstützen sie [^.]{0,30}journalismus|soutenez [^.]{0,30}(?:journalisme|presse|rédaction|information)|"
    r"ap[oó]y[ae] [^.]{0,30}periodismo|apoie [^.]{0,30}jornalismo|sostieni [^.]{0,30}(?:giornalismo|informazione)|"
    r"steun [^.]{0,30}journalistiek|(?:stöd|støtt|støt) [^.]{0,30}journalistik|tue [^.]{0,30}journalismia|"
    r"(?:wesprzyj|wspieraj) [^.]{0,30}dziennikarstwo|pod(?:poř|por)te [^.]{0,30}(?:novinařinu|žurnalistiku)|"
    r"(?:susține|sprijină) [^.]{0,30}jurnalism|(?:podržite|poduprite|podprite) [^.]{0,30}novinarstvo|"
    r"поддержите [^.]{0,30}журналистик|підтрима(?:йте|ти) [^.]{0,30}журналістик|подкрепете [^.]{0,30}журналистика|"
    r"στηρίξτε [^.]{0,30}δημοσιογραφία|ادعم(?:وا)? [^.]{0,20}(?:الصحافة|صحافت)|תמכו (?:בנו|בעיתונות)|"
    r"(?:支持|赞助|贊助)(?:我们|我們|独立媒体|獨立媒體|本报|本報)"
)
_DONATE = (
    r"(?:please )?consider (?:(?:making |giving )?an? (?:[\w-]+ ){0,2}(?:donation|contribution|gift)|(?:supporting|"
    r"donating to) (?:us|our|the \w+))\b|please donate\b|donate here\b|chip in (?:today|now|from)\b|"
    r"we (?:depend|rely) on (?:readers|people|supporters) like you|"
    r"(?:is|was) made possible by (?:our )?readers like you|"
    r"your (?:donations?|contributions?) (?:helps?|keeps?|makes? it possible|allows?|enables?) us\b|"
    r"(?:mit )?ihre[r]? spende (?:hilft|ermöglicht|helfen sie|unterstützen sie)|votre don (?:nous )?(?:aide|permet)|"
    r"(?:tu|su) (?:donación|aporte) (?:nos )?(?:ayuda|permite)|"
    r"(?:sua|a tua) (?:doação|contribuição) (?:nos )?(?:ajuda|permite)|"
    r"la tua donazione (?:ci )?(?:aiuta|permette)|(?:uw|jouw|je) (?:donatie|bijdrage) helpt ons"
)
_MONEY = pattern(rf"{_BEGINS}(?:{_COST}|{_PAY})|(?:^|[.!?,:–—]\s+)(?:{_DONATE})", re.I)

# To follow a channel: in languages that put the verb last, behind the name of a network; in others at the beginning.
_CHANNEL = pattern(
    r"^[^\w\"“„«‘「]*(?:click here to join|join (?:our|the) [^.]{0,40}(?:whatsapp|telegram|viber)|"
    r"(?:za|s)?prati(?:te)? nas|spremljajte nas|sledite nam|пратите н[аe]с|следете н[еè]|последвайте ни|"
    r"na ndiqni|ndiqni (?:na|faqen|kanalin)|sekite mus|seko(?:jiet)? mums|jälgi meid|fylgdu okkur|segueix-nos|"
    r"(?:bergabung|gabung|sertai) (?:dengan |di |ke )?(?:channel|saluran|grup)|ติดตาม(?:เรา|ข่าว)|อย่าลืมติดตาม|"
    r"(?:tham gia|theo dõi) (?:kênh|nhóm|fanpage|chúng tôi)|"
    r"(?:(?:更多|欢迎|歡迎)[^。]{0,20})?(?:扫码|掃碼|扫描|掃描)[^。]{0,16}(?:关注|關注|加入)|(?:(?:更多|欢迎|歡迎)[^。]{0,20})?(?:关注|關注)[^。]{0,12}(?:公众号|公眾號|微信|频道|頻道)|"
    r"(?:(?:更多|欢迎|歡迎)[^。]{0,20})?加入[^。]{0,16}(?:line|telegram|whatsapp|頻道|频道)|"
    r"انضم(?:وا)? إلى (?:قناتنا|قناة)|"
    r"הצטרפו (?:ל|אל)\S* ?(?:ערוץ|קבוצ))|"
    r"(?:카카오톡|카톡|네이버|유튜브|텔레그램|인스타그램|페이스북|포털)[^.]{0,40}(?:채널|친구|이웃|구독|팔로우|좋아요)[^.]{0,10}"
    r"(?:추가|등록|구독|팔로우|눌러|맺)[^.]{0,4}(?:하세요|주세요|하기)?\W*$|네이버(?:에서)? ?(?:\S+ ){0,3}구독하기|"
    r"^\W*(?:기사 ?|카카오톡 ?|카톡 ?)?제보(?:하기|는|를)?[^.]{0,30}(?:카카오톡|카톡|검색|전화|@)|"
    r"(?:line|youtube|instagram|facebook|公式|チャンネル|アカウント)[^。]{0,30}"
    r"(?:友だち追加|友達追加|チャンネル登録|フォロー|アカウント)(?:は(?:こちら|コチラ)|を?お願い|して(?:ください|ね)|しよう)|この記事が気に入ったら|"
    r"(?:व्हाट्स ?[एऐ]प|वॉट्स ?[एऐ]प|टेलीग्राम|यूट्यूब|फेसबुक|इंस्टाग्राम|गूगल न्यूज|whatsapp|telegram|youtube|facebook)"
    r"[^।]{0,60}(?:जुड़ें|जुड\u093cें|जुड़िए|जुड़े रहें|ज्वाइन करें|ज्वॉइन करें|जॉइन करें|फॉलो करें|सब्सक्राइब करें|लाइक करें|क्लिक करें)\W*$|"
    r"(?:হোয়াটসঅ্যাপ|টেলিগ্রাম|ইউটিউব|ফেসবুক|গুগল নিউজ)[^।]{0,60}(?:যুক্ত হোন|যোগ দিন|জয়েন করুন|ফলো করুন|"
    r"সাবস্ক্রাইব করুন|অনুসরণ করুন|ফলো করতে|লাইক দিন)|"
    r"(?:வாட்ஸ் ?அப்|டெலிகிராம்|யூடியூப்)[^.]{0,60}(?:இணையுங்கள்|பின்தொடருங்கள்|பின்தொடரவும்|ஃபாலோ)|"
    r"(?:వాట్సాప్|టెలిగ్రామ్|యూట్యూబ్)[^.]{0,60}(?:చేరండి|జాయిన్ అవ్వండి|ఫాలో అవ్వండి)|"
    r"(?:واٹس ایپ|ٹیلی گرام|یوٹیوب|فیس بک)[^۔]{0,60}(?:جوائن کریں|فالو کریں|سبسکرائب کریں)|"
    r"(?:تلگرام|اینستاگرام|واتساپ|ایتا|روبیکا)[^.]{0,60}(?:دنبال کنید|بپیوندید|عضو شوید)|"
    r"(?:whatsapp|telegram|instagram|youtube|facebook|google (?:news|haberler))[^.]{0,60}"
    r"(?:katılın|katılmak için|takip edin|abone olun)",
    re.I,
)

# Or in most other languages: a sentence begins with the verb, and names the network.
_FOLLOW = (
    r"(?:please )?(?:follow|join|like us|subscribe to|find us) |(?:folgen sie|folgt|folge|abonnieren sie|abonniere) |"
    r"(?:suivez|retrouvez|rejoignez|abonnez-vous)\b|(?:síguenos|sigue|siga|sígan?os|únete|suscríbete|seguinos)\b|"
    r"(?:clique aqui e )?(?:entre n[ao]|participe|siga|siga-nos|inscreva-se|curta)\b|"
    r"(?:segui|seguici|iscriviti|unisciti)\b|"
    r"(?:volg|word lid van|abonneer je op)\b|(?:följ|følg|gilla|lik oss)\b|(?:seuraa|tykkää|liity)\b|"
    r"(?:obserwuj|śledź|polub|dołącz|zaobserwuj)\b|(?:sledujte|přidejte se|pridajte sa|odebírejte|odoberajte)\b|"
    r"(?:kövess\w*|csatlakozz\w*|iratkozz\w*)|(?:urmăr(?:ește|iți)|abon(?:ează|ați)|alătur(?:ă|ați))|"
    r"(?:подпи(?:сывайтесь|шитесь)|следите|читайте|присоединяйтесь|вступайте)\b|"
    r"(?:підпи(?:суйтесь|суйтеся|шіться)|стежте|читайте|приєднуйтесь|приєднуйтеся|долучайтеся)\b|"
    r"(?:последвайте|следвайте|харесайте|абонирайте|присъединете)\b|(?:за)?прат[еи]те\b|(?:следете|придружете)\b|"
    r"(?:za)?pratite|pridružite|spremljajte|sledite|pretplatite|(?:ακολουθήστε|βρείτε μας)|"
    r"(?:ikuti|gabung|bergabung|dapatkan)\b|(?:theo dõi|tham gia|đăng ký)\b|(?:กด)?ติดตาม|"
    r"(?:تابعونا|تابعنا|تابعوا|اشترك(?:وا)?|انضم(?:وا)?)\b|(?:עקבו|הצטרפו|הירשמו)\b|(?:jälgi|liitu|sekite|sek(?:o|ojiet))\b|"
    r"(?:fylgstu|fylgdu|fylgið)\b|(?:segueix|seguiu|uneix)|(?:na )?ndiqni|tufuate|fuata"
)
_NETWORK = (
    r"(?:what?s ?app|telegram|facebook|instagram|twitter|youtube|tiktok|viber|linkedin|threads|bluesky|zalo|"
    r"google (?:news|discover|notícias|noticias|actualités|vijesti|vesti|haberler|berita|новости|новини)|\bline\b|"
    r"(?:on|auf|sur|en|no|su|op|på|na) x(?=\W*$)|"
    r"вконтакте|телеграм|вайбер|viberu|фейсбук|инстаграм|\bдзен|соцсет|соцмереж|соціальн\w+ мереж|"
    r"социални(?:те)? мрежи|"
    r"друштвеним мрежама|društvenim mrežama|družbenih omrežjih|social (?:media|networks)|"
    r"soziale\w* (?:medien|netzwerk)|"
    r"réseaux sociaux|redes soci(?:ales|ais)|rețele\w* socia|xarxes socials|mediach społ|sociálních sítích|"
    r"واتس ?[ا]?ب|تي?لي?[غج]رام|فيسبوك|تويتر|يوتيوب|פייסבוק|טלגרם|ו?ואטסאפ|ווטסאפ|אינסטגרם)"
)
# For what: "To stay up to date on the harbour, follow …".
_FOR = r"(?:(?:to|for|um|für|pour|para|per|om|voor|för|aby|żeby|chcesz|abyste|pentru|чтобы|щоб|για) [^.!?,]{3,80}, )?"
_NAMED = r"(?:[^.!?\"“„«]|«[^».!?]{1,30}»|“[^”.!?]{1,30}”|„[^“”.!?]{1,30}[“”]){0,70}?"  # a name may be quoted
_NETWORKS = pattern(rf"(?:^[^\w\"“„«‘「]*|[.!?…:]\s+){_FOR}(?:{_FOLLOW}){_NAMED}{_NETWORK}", re.I)
_LONGEST = 160  # of a line that asks to follow


def asks_readers(text: str) -> bool:
    """Whether a line asks those who read it to tell of a mistake, to give money, or to follow a channel."""
    asks = _MISTAKE.search(text) or _MONEY.search(text) or _CHANNEL.search(text)
    return asks is not None or (len(text) <= _LONGEST and _NETWORKS.search(text) is not None)
