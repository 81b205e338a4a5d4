"""What the line below a text says of its making: who helped its authors or edited it, and that it appeared before."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

# What stands before their names, nouns with a colon.
_NOUNS = (
    r"contributing(?: (?:reporters?|writers?))?|contributors?|mitarbeit|mitwirkung|"
    r"collaboration|colaboraci[oó]n|colaboração|collaborazione|col·laboració|medewerking|"
    r"medverkan(?:de)?|medvirkende|bidrag|współpraca|spolupr[aá]c[ae]|közreműködő|colaborare|suradnja|sodelovanje|saradnja|"
    r"katkıda bulunanlar|kontributor|сотрудничество|сътрудничество|соавтор|συνεργασία|συμβολή|"
    r"取材協力|취재 ?도움"
)
_PHRASES = (
    r"(?:unter )?mitarbeit von|avec la collaboration de|con la colaboraci[oó]n de|com a colaboração de|"
    r"con la collaborazione di|amb la col·laboració de|met medewerking van|med bidrag (?:från|fra)|"
    r"na (?:článku|textu) spolupracoval[ia]?|közreműködött|cu colaborarea|при участии|за участ[іи]|с участието на|"
    r"με τη συμβολή (?:του|της|των)|بمشاركة|בהשתתפות"
)
_labels = pattern(
    rf"^[\s*(\[—–-]*(?:(?:{_NOUNS})\s*[:：]\s*|(?:{_PHRASES})\s)(?-i:[^\W\d_a-zß-ÿа-яё])",
    re.I,
)
# The verb alone tells of many things: it stands with what somebody contributed, or with what they contributed to.
_TOOK_PART = (
    r"\bcontributed (?:to (?:this|the) (?:[\w-]+ )?(?:article|story|report|piece|post|reporting|dispatch|column)|"
    r"(?:\w+ )?(?:reporting|research|analysis|photography|graphics|translation))\b|"
    r"\bhelped (?:to )?report this (?:story|article|piece)\b|"
    r"\bthis (?:article|story|piece|post|report|interview) was (?:copy-?)?edited by (?-i:[A-Z])|"
    r"\bdiese[rs] (?:artikel|text|beitrag|interview) wurde von [^.]{3,80} (?:redigiert|lektoriert)\b|"
    r"\bcet article a été (?:édité|relu) par (?-i:[A-Z])|\bdit (?:artikel|verhaal|stuk) (?:is|werd) geredigeerd door |"
    r"\best[ea] (?:artículo|reportaje|texto) (?:fue|ha sido) editado por (?-i:[A-Z])|"
    r"\best[ea] (?:artigo|texto|reportagem) foi editad[oa] por (?-i:[A-Z])|"
    r"\b(?:zu|an) diese[mr] (?:artikel|text|bericht|beitrag|recherche) (?:mit)?(?:beigetragen|gearbeitet|gewirkt)|"
    r"\b(?:contribué|participé|collaboré) à (?:cet?|cette) (?:article|reportage|enquête|papier)|"
    r"\b(?:contribu|colabor)(?:yó|yeron|ido|ó|aron|ado) (?:a|con|en) est[ea] (?:artículo|reportaje|nota|informa\w+)|"
    r"\b(?:contribu|colabor)(?:iu|íram|ou|aram) (?:para|com|n)\s?est[ea] (?:reportagem|matéria|artigo|texto)|"
    r"\b(?:contribuito|collaborato) a quest(?:o |a |[’'])(?:articolo|servizio|inchiesta)|"
    r"\b(?:werkten? ook|werkten?|droeg(?:en)?) (?:mee|bij) aan dit (?:artikel|verhaal|stuk)|"
    r"\b(?:bidrog|bidragit) till (?:den här )?(?:artikeln|texten)|"
    r"\bbidr(?:o|og|aget|att) til denne (?:artikkel|artikel|sak)|"
    r"\bosallistui(?:vat)? (?:tämän )?(?:jutun|artikkelin) tekoon|"
    r"\bdo powstania (?:tego )?(?:artykułu|tekstu) przyczyni|"
    r"\bna (?:tomto )?(?:článku|textu) (?:sa |se )?(?:spolu)?(?:podí|pracova)|\bközreműködött a cikk|"
    r"\bcontribuit la acest (?:articol|material)|\bsudjelova\w+ u izradi (?:ovog )?(?:članka|teksta)|"
    r"\bhabere katkıda bulun|\bberkontribusi (?:pada|dalam|untuk) (?:laporan|artikel)|\bđóng góp cho bài|"
    r"\bпринимал[аи]? участие в подготовке|\bбра(?:в|ла|ли) участь у підготовці|συνέβαλ\w+ στο (?:ρεπορτάζ|άρθρο)|"
    r"(?:شارك|ساهم|أسهم)ت? في (?:التغطية|إعداد)|השתת(?:ף|פה|פו) בהכנת ה(?:כתבה|ידיעה)|इस रिपोर्ट में योगदान|"
    r"প্রতিবেদন তৈরিতে (?:সহায়তা|সহযোগিতা)|"
    r"[对對]本(?:文|报道|報道)[亦也]?有(?:所)?[贡貢][献獻]|取材に協力した|취재에 (?:참여|도움)"
)
_APPEARED = (
    r"th(?:is|e) (?:\w+ )?(?:article|story|post|piece|essay|interview|report|column) (?:(?:was|has been) )?"
    r"(?:(?:originally|first|previously) (?:published|posted|printed|appeared)|"
    r"(?:published|appeared) (?:originally|first))\b|"
    r"diese[rs]? (?:artikel|beitrag|text|interview|essay|reportage|kommentar|kolumne|bericht) (?:(?:ist|wurde) [^!?,]"
    r"{0,100}\b(?:erschienen|veröffentlicht)|erschien (?:zuerst|zunächst|erstmals|ursprünglich|am|im|in))\b|"
    r"(?:cet article|ce texte|cette (?:tribune|enquête)) (?:est|a été) (?:d[’']abord |initialement )?"
    r"(?:paru|publié)e?\b|"
    r"est[ea] (?:artículo|texto|reportaje|entrevista) (?:fue publicad[oa] originalmente|"
    r"(?:se publicó|apareció) (?:originalmente|por primera vez))|"
    r"est[ea] (?:artigo|texto|reportagem|entrevista) foi (?:originalmente publicad[oa]|publicad[oa] originalmente)|"
    r"quest(?:o |[’'])(?:articolo|testo) è (?:stato pubblicato (?:originariamente|per la prima volta)|apparso)|"
    r"dit (?:artikel|verhaal|stuk|essay) (?:is|verscheen|werd) (?:eerder|oorspronkelijk|eerst)\b|"
    r"(?:den här|denna) (?:artikeln?|texten?) (?:publicerades|har tidigare publicerats)|"
    r"denne (?:artikkelen|artikel|teksten) (?:ble|blev|er) (?:først|opprinnelig|oprindeligt|tidligere)|"
    r"(?:ten )?(?:artykuł|tekst) (?:pierwotnie )?ukazał się|tento (?:článek|text) (?:původně )?vyšel|"
    r"эта статья (?:была )?(?:впервые )?(?:опубликована|вышла)|цей матеріал (?:був )?(?:вперше )?(?:опублікован|вийшов)"
)
_appeared = pattern(rf"^[\s*(\[]*(?:{_APPEARED})", re.I)
_took_part = pattern(_TOOK_PART, re.I)
_LONGEST = 250  # characters
_STAFF = pattern(
    r"\W*(?:from|by) (?:the )?(?-i:[^\Wa-zß-ÿ])[^.,:;!?]{1,40}\bstaff(?: (?:and wire )?(?:reports?|writers?))?$", re.I
)


def says_who_took_part(text: str) -> bool:
    """Whether a short line says that others than its authors worked on the text, its editors perhaps."""
    return len(text) <= _LONGEST and (_labels.match(text) or _took_part.search(text)) is not None


def appeared_before(text: str) -> bool:
    """Whether a short line says that the text appeared before, when or where."""
    return len(text) <= _LONGEST and _appeared.match(text) is not None


def names_staff(text: str) -> bool:
    """Whether a line says that the paper's own people wrote, and not who: "From The Tribune staff reports"."""
    return _STAFF.match(text) is not None
