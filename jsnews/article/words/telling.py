"""What readers are asked to tell the newsroom: where it is mistaken, and what they know."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern
from jsnews.article.words.phrases import BEGINS

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
    r"(?:znate|znaš) li (?:nešto )?više o (?:ovoj )?(?:temi|priči)|"
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
    r"(?:pošalji(?:te)? nam (?:priču|vijest|vest|dojavu)\W+)?prijavi(?:te)? (?:grešku|pogrešku|napako)|"
    r"сообщи(?:ть|те) об ошибке|(?:\S+ ){1,4}[-–—] сообщи(?:те)? новость|повідом(?:ити|те) про помилку|"
    r"αναφορά λάθους|hata bildir\w*|laporkan (?:kesalahan|kekeliruan)|báo lỗi|แจ้ง(?:ข้อผิดพลาด|คำผิด)|"
    r"(?:أبلغ|بلّغ|الإبلاغ|التبليغ) عن خطأ|گزارش (?:خطا|اشتباه)|(?:דווחו|דיווח|לדיווח) על (?:טעות|שגיאה)|"
    r"오류 ?(?:신고|제보)|誤りを報告(?:する)?|(?:纠错|糾錯|报错|報錯)"
)
_MISTAKE = pattern(
    rf"{BEGINS}(?:(?:{_FOUND})[^.!?;？]{{0,60}}[?;？؟]|{_IF} [^.!?]{{0,25}}?(?:{_FOUND})(?!\w))|"
    rf"(?:^\W*|: )(?:{_REPORT})[^.!?]{{0,25}}\W*$|\bctrl ?\+ ?enter\b|"
    r"^\W*(?:기사 ?|카카오톡 ?|카톡 ?)?제보(?:하기|는|를)?[^.]{0,30}(?:카카오톡|카톡|검색|전화|@)",
    re.I,
)
# Newsrooms ask those who read them for what they know; so do those of whom a text tells. In so many words:
_TELL_US = pattern(
    r"\bhelp us (?:report|investigate|cover|do (?:our |this )?journalism)\b|"
    r"\b(?:we|team|reporters?|journalists?|newsroom)\b[^.!?]{0,40}"
    r"\b(?:hear from you|hear your (?:story|stories|experiences?))\b|"
    r"\b(?:i|we)(?: would|[’']d) love to hear from you\b|"
    r"(?:you can (?:also )?|(?:^|[.!?]\s)\W*)(?:message|reach|contact|text|tip) (?:me|us) (?:[^.!?]{0,30} )?"
    r"(?:on|via|at|using) signal\b|"
    r"\bwelcomes? (?:your )?letters\b[^.!?]{0,40}(?:\bwords\b|\beditor\b|$)|"
    r"\b(?:send|e-?mail|submit) (?:your |a )?letters? to the editor\b|"
    r"(?:schreiben sie|schreib) uns (?:an|unter|per)\b|"
    r"(?:schick(?:e|t|en sie)?|send(?:e|et|en sie)?) uns (?:dein|euer|eur|ihr)\w* (?:news[- ]?)?"
    r"(?:input|hinweis|tipp|video|foto|bild)|"
    r"(?:avez-vous|vous avez) (?:des (?:informations|renseignements)|une information)[^.!]{0,40}transmettre|"
    r"\?\s*(?:(?:please )?(?:e-?mail|write to|contact|text|message)|schreib(?:en sie|t)?(?: uns)?(?: an)?|"
    r"écrivez(?:-nous)?(?: à)?|escr[ií]be(?:nos)?(?: a)?)\b[^.!?]{0,30}\S+@\S+|"
    r"\?\s*(?:(?:please |you can )?(?:share (?:with us )?your (?:experiences?|stor(?:y|ies)|views?|pictures|photos)|"
    r"get in touch|let us know|tell us))\b[^.!?]{0,60}(?:\S+@\S+|\b(?:by|via) e-?mail)|"
    r"(?:^|[.!?]\s)\W*(?:tips oss|tipsa oss|tip os|tip ons|tippaa meitä)\b",
    re.I,
)
_QUOTED = pattern(r"“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|\"[^\"]*\"")
# And as a question.
_KNOWS = pattern(
    r"\b(?:got|have) (?:a )?(?:news |story )?tips?(?: for [^.!?]{2,30})?\?|"
    r"\b(?:do you have|have you got|got) a (?:news )?story (?:that )?[^.!?]{2,40}should (?:be )?(?:cover|report)\w*\?|"
    r"\b(?:do you have|have you got|got) a (?:news )?story"
    r"(?: (?:for (?:us|(?:\w+ ){1,5}(?:news )?team)|to (?:share|tell))\b[^.!?]{0,60})?\?|"
    r"\b(?:got|have) (?:any |more )?information (?:about|on|for|to share)\b[^.!?]{0,40}\?|"
    r"(?:haben sie|hast du|sie haben|du hast) (?:einen (?:hinweis|tipp)|hinweise|tipps|informationen)[^.!]{0,40}\?|"
    r"(?:avez-vous|vous avez) (?:des (?:informations|renseignements)|une information)[^.!]{0,60}\?|"
    r"¿(?:(?:tienes?|tiene usted) (?:información|una pista)|(?:te|le|os) ha llegado (?:algo|alg[úu]n))[^?]{0,40}\?|"
    r"hai (?:una segnalazione|informazioni)[^?]{0,40}\?|"
    r"(?:heb je|heeft u) (?:een )?tips?[^?]{0,30}\?|har du (?:et |ett )?tips[^.?]{0,30}\?|"
    r"tem (?:uma )?(?:informação|denúncia|sugestão)[^?]{0,40}\?|onko sinulla \w*vinkk\w+[^?]{0,30}\?|"
    r"masz (?:dla nas )?(?:temat|informacj\w+|newsa)[^?]{0,30}\?|máte (?:pro nás |pre nás )?tip[^?]{0,30}\?|"
    r"(?:у вас )?есть (?:новость|информация|что рассказать)[^?]{0,40}\?",
    re.I,
)


def asks_for_mistakes(text: str) -> bool:
    """Whether a line asks its readers to tell of a mistake, or to send what they have to report."""
    return _MISTAKE.search(text) is not None


def asks_for_hints(text: str) -> bool:
    """Whether a text asks somebody for what they know, other than in what it quotes."""
    if _TELL_US.search(text) is None and ("?" not in text or _KNOWS.search(text) is None):
        return False  # most ask nothing, quoted or not
    said = _QUOTED.sub("", text)
    return _TELL_US.search(said) is not None or ("?" in said and _KNOWS.search(said) is not None)
