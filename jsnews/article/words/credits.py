"""What the line below a text says of those who helped its authors: that they contributed to it, or took part."""

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
_took_part = pattern(_TOOK_PART, re.I)
_LONGEST = 250  # characters


def says_who_took_part(text: str) -> bool:
    """Whether a short line says that others than its authors worked on the text."""
    return len(text) <= _LONGEST and (_labels.match(text) or _took_part.search(text)) is not None
