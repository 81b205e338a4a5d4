"""What asks readers for money: what journalism costs, calls to support it, buttons to give."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern
from jsnews.article.words.phrases import BEGINS, CLAUSE_BEGINS

# What journalism costs, and who is to bear it.
_COST = (
    r"(?:good|quality|independent|investigative|great|local|credible|fearless|public[- ]interest|serious) journalism "
    r"(?:costs|is(?:n[’']t| not)? (?:expensive|cheap|free)|takes|needs|requires|depends on)|"
    r"(?:(?:guter|unabhängiger|seriöser|freier|kritischer|investigativer) |(?:qualitäts|online)[- ]?)journalismus "
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
_COSTS = pattern(rf"{BEGINS}(?:{_COST})", re.I)
_SUPPORT = (
    r"support (?:us|our (?:work|mission)|(?:[^.?!]{1,40}[’']s? )?(?:quality |independent |local |public |nonprofit |"
    r"our )*"
    r"(?:journalism|newsroom)\b(?! (?:students?|schools?)))|"
    r"(?:please )?(?:make a donation|donate (?:to us|today|now))|(?:since|as|while) you[’']re here|"
    r"become an? (?:supporter|member|patron)\b|"
    r"unterstützen sie (?:uns|unser\w*|[^.]{0,30}journalismus)|unterstütze? uns|spenden sie|"
    r"werden sie (?:mitglied|unterstützer)|"
    r"soutenez(?:-nous| notre| nos| [^.]{0,30}(?:journalisme|presse|rédaction|information))|(?:faites|faire) un don|"
    r"devenez (?:membre|abonnée?|mécène)|ap[oó]y[ae](?:nos| nuestro| [^.]{0,30}periodismo)|(?:hágase|hazte) soci[oa]|"
    r"apoie (?:o nosso|a nossa|[^.]{0,30}jornalismo)|faça uma doação|torne-se (?:assinante|apoiador|membro)|"
    r"sostieni (?:il nostro|la nostra|[^.]{0,30}(?:giornalismo|informazione))|"
    r"sostienici|fai una donazione|diventa (?:soci[oa]|sostenitore|abbonat[oa])|"
    r"steun (?:ons|onze|[^.]{0,30}journalistiek)|word (?:nu )?(?:lid|vriend|supporter|donateur)\b|"
    r"(?:stöd|støtt|støt) (?:oss?|vår|vores|[^.]{0,30}journalistik)|bli (?:medlem|stödprenumerant)|"
    r"tue (?:meitä|työtämme|[^.]{0,30}journalismia)|"
    r"(?:wesprzyj|wspieraj) (?:nas|naszą|redakcję|[^.]{0,30}dziennikarstwo)|zostań (?:patronem|członkiem)|"
    r"pod(?:poř|por)te (?:nás|redakc|naši|[^.]{0,30}(?:novinařinu|žurnalistiku))|támogass(?:on|atok)? minket|"
    r"susține(?:-ne|ți-ne| redacția)|(?:susține|sprijină) [^.]{0,30}jurnalism|"
    r"(?:podržite|poduprite|podprite) [^.]{0,30}novinarstvo|bize destek ol|"
    r"поддержите (?:нас|редакцию|[^.]{0,30}журналистик)|підтрима(?:йте|ти) (?:нас|[^.]{0,30}журналістик)|"
    r"долучайтеся до спільноти|подкрепете [^.]{0,30}журналистика|στηρίξτε (?:μας|την|[^.]{0,30}δημοσιογραφία)|"
    r"ادعم(?:وا)? [^.]{0,20}(?:الصحافة|صحافت)|תמכו (?:בנו|בעיתונות)|"
    r"(?:支持|赞助|贊助)(?:我们|我們|独立媒体|獨立媒體|本报|本報)"
)
# What a sentence may come to after other words.
_DONATE = (
    r"(?:please )?consider (?:(?:making |giving )?an? (?:[\w-]+ ){0,2}(?:donation|contribution|gift)|(?:supporting|"
    r"donating to) (?:us|our|the \w+))\b|please donate\b|donate here\b|chip in (?:today|now|from)\b|"
    r"we (?:depend|rely) on (?:readers|people|supporters) like you|"
    r"(?:is|was) made possible by (?:our )?readers like you|"
    r"your (?:donations?|contributions?) (?:helps?|keeps?|makes? it possible|allows?|enables?) us\b|"
    r"(?:mit )?ihre[r]? spende (?:hilft|ermöglicht|helfen sie|unterstützen sie)|votre don (?:nous )?(?:aide|permet)|"
    r"(?:deshalb |daher |darum )?freuen wir uns über (?:jede|eure|ihre|deine) (?:spende|unterstützung)|"
    r"spenden könnt ihr\b|"
    r"[^.!?\s][^.!?]{1,40} braucht (?:weiterhin |jetzt |dringend |auch )?(?:eure|deine) (?:hilfe|unterstützung)\b|"
    r"we (?:are grateful for|welcome|appreciate) (?:any|every|your) (?:donations?|contributions?)\b|"
    r"оформите (?:[а-я]+ )?(?:донат|пожертвование)|"
    r"помогите нам (?:работать|прожить|выжить|продолж|сохран|делать)|"
    r"мы (?:уже [^.]{0,20})?(?:работаем|существуем|живем|живём) (?:только )?благодаря (?:вам|вашей|вашим|читател)|"
    r"допоможіть нам (?:працювати|вижити|продовж|зберег)|ми (?:працюємо|існуємо) (?:лише )?завдяки (?:вам|вашій|читач)|"
    r"(?:tu|su) (?:donación|aporte) (?:nos )?(?:ayuda|permite)|"
    r"(?:sua|a tua) (?:doação|contribuição) (?:nos )?(?:ajuda|permite)|"
    r"la tua donazione (?:ci )?(?:aiuta|permette)|(?:uw|jouw|je) (?:donatie|bijdrage) helpt ons"
)
_ASKS = pattern(rf"{BEGINS}(?:{_COST}|{_SUPPORT})|{CLAUSE_BEGINS}(?:{_DONATE})", re.I)
# That it is the newsroom's own work which lives of what readers give, in whatever sentence that is said.
_WORK = (
    r"(?:work|journalism|mission|magazine|newsroom|reporting|site|platform|arbeit|redaktion|magazin|journalismus|"
    r"plattform|zeitung|travail|journal|rédaction|média|magazine|trabajo|periodismo|medio|revista|redacción|trabalho|"
    r"jornalismo|jornal|redação|lavoro|giornalismo|giornale|redazione|werk|journalistiek|redactie|arbete|journalistik|"
    r"tidning|arbeid|journalistikk|avis|arbejde|työtä\w*|pracę|redakcję|práci|prácu|redakci|redakciu|munkánkat|munca|"
    r"работу|редакцию|издание|роботу|редакцію|видання)"
)
_OWN = pattern(
    rf"\bsupport (?:our|this) (?:\w+ ){{0,2}}{_WORK}\b|"
    rf"\bunterstütze?n? (?:sie |du )?(?:bitte )?(?:unsere?n?|diese) (?:\w+ )?\w*{_WORK}\b|"
    rf"\bunsere?n? (?:\w+ )?\w*{_WORK} (?:zu )?unterstütz|"
    rf"\b(?:diese|unsere) {_WORK} ist nur (?:durch|mit|dank) (?:ihrer|eurer|deiner) (?:unterstützung|spenden?|hilfe)\b|"
    rf"\bsoutene[zr] (?:notre|nos) {_WORK}|\bapoya[r]? nuestr[oa] {_WORK}|\bapoi(?:e|ar) (?:o nosso|a nossa) {_WORK}|"
    rf"\bsosten(?:ere|ete|i|endo) (?:il nostro|la nostra) {_WORK}|\b(?:steun|steunt|steunen) ons {_WORK}|"
    rf"\b(?:stöd|støtt|støt) (?:vårt|vår|vores) {_WORK}|\b(?:wesprzyj|wspieraj) naszą {_WORK}|"
    rf"\bpod(?:poř|por)te naši {_WORK}|\bподдержите нашу? {_WORK}|\bпідтримайте нашу? {_WORK}|"
    r"(?:支持|赞助|贊助)(?:我们|我們)的(?:工作|报道|報導)|"
    r"私たちの(?:取材|活動)を支援|우리의? ?(?:보도|취재)를? ?(?:후원|지지)",
    re.I,
)
# "Support the Courier from two pounds a month."
_FROM = pattern(
    r"\W*(?:support|unterstütze(?:n sie)?|soutene[zr]|apoy[ae]|apoie|sostieni|steun|stöd|støtt?|tue|wesprzyj|podpořte|"
    r"podporte|поддержите|підтримайте) [^.!?]{2,40} (?:from|for (?:as little as|just|only)|ab|(?:bereits|schon) (?:ab|"
    r"mit)|"
    r"für nur|dès|à partir de|desde|a partir d[ei]|da soli|vanaf|från|fra|alkaen|już od|už od|от|від) [^\d.!?]{0,6}\d",
    re.I,
)
# All that buttons say.
_BUTTON = pattern(
    r"\W*(?:(?:please )?(?:support|donate|contribute|give)(?: (?:now|today|us|here|monthly|once|our work))?|"
    r"support our journalism|make a (?:donation|contribution)|(?:jetzt |hier )?(?:spenden|unterstützen)|"
    r"(?:faire|je fais|faites) un don|(?:je (?:vous )?)?soutien[st]|(?:je donne|soutenez-nous|soutenir)|"
    r"(?:donar?|dona|haz una donación|colabora|apóyanos|apoyar)(?: ahora| ya)?|"
    r"(?:dona|sostienici|sostieni|fai una donazione)(?: ora)?|"
    r"(?:doar|doe|apoiar|apoie|contribuir|contribua)(?: agora)?|"
    r"(?:doneer|steun(?: ons)?)(?: nu)?|(?:stöd|støtt|støt) (?:oss|os)(?: nu| nå)?|ge en gåva|gi en gave|"
    r"(?:lahjoita|tue meitä)(?: nyt)?|(?:wesprzyj|wspieram|wpłać)(?: nas)?|(?:podpořit|přispět|podporiť|prispieť)|"
    r"(?:támogatom|támogatás)|(?:donează|susține)(?: acum)?|bağış yap|destek ol|doniraj(?:te)?|podrži(?:te)?(?: nas)?|"
    r"(?:поддержать|пожертвовать|помочь)(?: (?:нас|редакцию))?|підтримати(?: нас)?|στηρίξτε(?: μας)?|寄付する|支援する|"
    r"捐款|赞助|贊助|후원하기|تبرع(?: الآن)?|לתרומה|donasi|ủng hộ|दान करें)\W*",
    re.I,
)


def asks_for_support(text: str) -> bool:
    """Whether a line says what journalism costs, or asks to support the newsroom."""
    return _ASKS.search(text) is not None


def asks_for_own(text: str) -> bool:
    """Whether a text asks for the newsroom's own work, which no story does that tells of others who ask."""
    return _COSTS.search(text) is not None or _OWN.search(text) is not None or _FROM.match(text) is not None


def asks_to_give(label: str) -> bool:
    """Whether a button is there to give money."""
    return _BUTTON.fullmatch(label) is not None
