"""What a page says of rights, opinions and earnings."""

from __future__ import annotations

import re

from jsnews.article.pattern import pattern

_RESERVED = (
    r"all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
    r"tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|"
    r"все права защищены|版权所有|版權所有|禁?無断転載"
)
# What is said at the end, of opinions too; "© dpa" is a credit line.
_RIGHTS = pattern(
    r"\W*(?:copyright\b|this (?:document|article|text|content) is (?:subject to|protected by) copyright|"
    r"(?:accuracy and )?availability of [^.]{0,40}transcripts? may vary|"
    r"citation: .{10,250} (?:retrieved|accessed|from)\b|how to cite this\b|please cite (?:this|the|us|as)\b|"
    r"(?:cituoti|kopijuoti|platinti|perpublikuoti)\b[^.]{0,120} draudžiama|"
    r"(?:citēšana|pārpublicēšana|kopēšana)\b[^.]{0,120} aizliegta|"
    r"(?:kopeerimine|taasavaldamine|levitamine)\b[^.]{0,120} keelatud|"
    r"yasal uyarı\s*:|kaynak gösteril\w+ [^.]{0,80}(?:kullanılamaz|alıntılanamaz)|"
    r"ⓒ|저작권자|무단 ?전재|riproduzione riservata|"
    rf"{_RESERVED}|"
    r"(?:the )?(?:views|opinions) expressed\b|les (?:propos|opinions) exprimé|las opiniones (?:expresadas|vertidas)|"
    r"le opinioni espresse|as opiniões expressas|este (?:texto|artigo) não reflete,? necessariamente|"
    r"(?:die )?(?:meinung|ansichten?) (?:des|der) (?:gast)?autor\w* [^.]{0,30}(?:muss|müssen|entspr|spiegel)|"
    r"الآراء الواردة|мнение (?:редакции|автора) (?:может|не)|"
    r"(?:die )?in diese[mr] (?:beitrag|artikel|kolumne|kommentar) (?:geäußerten|vertretenen) (?:meinung|ansicht)|"
    r"de meningen in (?:dit|deze)|opinie wyrażone|názory vyjadřené|yazıda(?:ki)? (?:yer alan )?görüşler|"
    r"isi (?:artikel|tulisan) ini (?:di luar|sepenuhnya)|ادارے کا [^۔]{0,60}متفق ہونا ضروری نہیں|"
    r"(?:ये|यह|इस लेख में व्यक्त|व्यक्त) (?:विचार )?लेखक के (?:निजी|अपने)|মতামত লেখকের|"
    # Who wrote it in whose place, and answers for it.
    r"this (?:article|story|content) (?:is|was) (?:provided|supplied|produced|written) by (?:an? |our )?(?:[\w-]+ )?"
    r"(?:partners?|third[- ]part(?:y|ies))\b|artikel ini (?:merupakan|adalah) (?:konten|kerja ?sama|kiriman)\b|"
    r"(?:以上|本文)(?:内容|內容|文章)?(?:[仅僅只])?代表|"
    r"(?:notice: )?the content (?:above )?(?:\([^)]{0,80}\) )?(?:is|was) uploaded and posted by\b|"
    r"※\s?(?:掲載される)?(?:投稿|コメント)は投稿者|"
    r"(?:特别|特別|免责|免責|版权|版權|郑重)?(?:声明|聲明)\s*[：:】]|"
    # What pages written by hand end with.
    r"(?:go )?(?:back|return) to (?:the |our |my )?(?:home ?page|main page|index|(?:table of )?contents|"
    r"top(?: of (?:the |this )?page)?)(?=\W*$|\W+(?-i:[A-Z]))|"
    r"you are (?:the )?visitor\b|best viewed (?:in|with|at|using)\b|"
    r"zurück zur (?:startseite|homepage|hauptseite|übersicht)|retour à (?:l[’']accueil|la page d[’']accueil)|"
    r"volver (?:a la página principal|al inicio)|torna alla (?:home ?page|pagina principale))",
    re.I,
)
_OWNED = pattern(rf"\W*(?:©|\(c\)|copyright\b)[^.]{{0,80}}[.,;|]?\s*(?:{_RESERVED})", re.I)
_UNASKED = (
    r"未[经經](?:本[^，。]{0,10})?(?:授[权權]|[许許]可|同意|允[许許]|[书書]面)[^。]{0,20}"
    r"(?:不得|禁止|[谢謝][绝絕]|[严嚴]禁)"
)
_REPRINT = pattern(
    rf"(?:[版权權]{{2}}|[权權]益|著作[权權]|本文|本[网網站报報刊])[^。]{{0,60}}[。，,]?\s?{_UNASKED}[^。]{{0,12}}"
    r"(?:[转轉][载載]|摘[编編]|[复複][制製])|"
    r"^\W*(?:この|本|当)(?:記事|サイト|ページ)[^。]{0,30}無断(?:での)?(?:転載|複製)[^。]{0,20}(?:禁|お断り)"
)
# A year follows, or the sign stands among other items of a foot: "Archive | Shop © Courier | Imprint".
_ANYWHERE = pattern(rf"(?:©|\bcopyright) ?(?:19|20)\d\d|[|·•][^|·•©]{{0,40}}©[^|·•]{{1,40}}[|·•]|{_RESERVED}", re.I)
# What it earns by the text, said before or after it.
_EARNS = pattern(
    r"\baffiliate[- ](?:links?|partner)|\baffiliate ones\b|commissionable links|qualifying purchases|"
    r"\b(?:earn|receive|get|make)[^.]{0,40}\bcommission|compensated when you|"
    r"links? on our (?:web)?site, we may (?:receive|earn|get)\b|"
    r"independently (?:selected|chosen|reviewed|tested) by|products are (?:chosen|selected) independently|"
    r"provisions-?links?|werbelinks|liens? (?:affiliés?|d[’']affiliation)|enlaces? de afiliad|link di affiliazione|"
    r"links de afiliad|affiliate-?links?|linki afiliacyjne|партн[её]рские ссылки",
    re.I,
)
# The page speaks, and not somebody of whom it tells.
_SPEAKS = pattern(
    r"\b(?:we|wir|nous|wij|vi|noi|nosotros|nós|ganamos|recibimos|recebemos|ganhamos|riceviamo|guadagniamo|otrzymujemy|"
    r"получаем)\b",
    re.I,
)

# What scholars declare below their names.
_DECLARES = pattern(
    r"\bdo(?:es)? not work for, consult, own shares in|\bne travaille(?:nt)? pas, ne conseille(?:nt)? pas|"
    r"\bno (?:recibe salario|reciben salarios?), ni ejerce|\bnão prestam? consultoria, trabalham?, possu|"
    r"\btidak bekerja, menjadi konsultan, memiliki saham",
    re.I,
)

# By whose rules the paper works, and who hears those who complain of it; how it tests what it reviews.
_HELD = pattern(
    r"^\W*why you can trust (?:\S+ ){1,3}(?:we (?:spend hours|independently)|our (?:expert )?(?:reviewers|testers))\b|"
    r"\b(?:find out|read|learn) (?:more )?(?:about |on )?how we (?:test|rate|review)\b[^.!?]{0,40}\W*$|"
    r"\b(?:member of|regulated by|adheres? to|follows?|complies with|abides? by|subscribes? to)\b[^.]{0,60}"
    r"(?:\bipso\b|(?:independent )?press (?:standards|complaints|regulator|council|ombudsman)|"
    r"editors[’'] code of practice|press code)|"
    r"(?:bekennt sich|verpflichtet|hält sich|unterliegt)\b[^.]{0,60}(?:pressekodex|presserats?\b|ehrenkodex)|"
    r"(?:arbeider|redigeres|følger|arbejder)\b[^.]{0,60}(?:vær varsom|presseetisk|god presseskikk|pressenævn)|"
    r"(?:följer|tillämpar|anslut\w+|omfattas)\b[^.]{0,60}(?:pressetisk|publicitetsregl|medieombudsman)|"
    r"(?:noudattaa|sitoutunut)\b[^.]{0,60}(?:julkisen sanan neuvosto|journalistin ohje)|"
    r"(?:aangesloten bij|onderschrijft|werkt volgens)\b[^.]{0,60}(?:raad voor de journalistiek|code van bordeaux)|"
    r"(?:respecte|adhère|signataire)\b[^.]{0,60}(?:déontologie|charte de munich|conseil de presse)|"
    r"^\W*(?:редакция|издание)\b[^.]{0,60}\bне нес(?:[её]т|ут) ответственност|"
    r"[.!?]\s\W*(?:редакция|издание)[^.,]{0,40}\bне нес(?:[её]т|ут) ответственност\w+ за (?:публикаци|содержани|чужие)|"
    r"^\W*(?:редакція|видання)\b[^.]{0,60}\bне нес\w+ відповідальн",
    re.I,
)
# Above or below a column and an editorial, as Nordic papers have it.
_KIND = pattern(
    r"\W*(?:(?:det här|detta) är en (?:text från [^.]{0,40}\bledar|ledar(?:e|text)|debatt(?:artikel|text)|krönika|"
    r"åsikts?text|opinionstext|kommenterande text)\w*\b|"
    r"dette er en (?:kommentar|leder|kronikk?|debattinnlegg|klumme|meningsytring|analyse)\b[^.]{0,20}\. "
    r"[^.]{0,60}(?:uttrykk|udtryk|skribent)|dette er et debat(?:t?innlegg|indlæg)\b)",
    re.I,
)


def tells_its_kind(text: str) -> bool:
    """Whether a line says that its text is a column or an editorial, and whose opinion that is."""
    return _KIND.match(text) is not None


def begins_with_rights(text: str) -> bool:
    """Whether a line begins with whose the text is, who answers for it, or the way back to the page before it."""
    return _RIGHTS.match(text) is not None


def reserves_rights(text: str) -> bool:
    """Whether a line begins with whose it is, and goes on that all rights are reserved: no credit line does."""
    return _OWNED.match(text) is not None


def forbids_reprint(text: str) -> bool:
    """Whether a line says, in a language of the East, that nobody may print this text again unasked."""
    return _REPRINT.search(text) is not None


def states_rights(text: str) -> bool:
    """Whether a text says anywhere that all rights are reserved, or since when."""
    return _ANYWHERE.search(text) is not None


def tells_of_earnings(text: str) -> bool:
    """Whether a text says that the page earns by the links in it."""
    return _EARNS.search(text) is not None


def tells_of_own_earnings(text: str) -> bool:
    """Whether the page says so in its own name: what others earn may well begin a text."""
    return tells_of_earnings(text) and _SPEAKS.search(text) is not None


def declares_interests(text: str) -> bool:
    """Whether a scholar declares whom he works for, and whose money he has or has not."""
    return _DECLARES.search(text) is not None


def tells_of_own_rules(text: str) -> bool:
    """Whether a line says by whose rules the paper works, or how it tests."""
    return _HELD.search(text) is not None
